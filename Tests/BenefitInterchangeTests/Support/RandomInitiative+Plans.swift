import BenefitRealisation

extension RandomInitiative {
  /// Plans that were replaced, each with some of its parts, decided some days apart.
  mutating func earlierPlans(
    _ steps: [RolloutStep], _ goals: [EffectGoal], _ organisations: [Organisation], from base: Month,
    before decided: CalendarDate
  ) throws(InvalidModel) -> [EarlierPlan] {
    var plans: [EarlierPlan] = []
    let count = whole(1...3)
    for index in 0..<count {
      let rollout = try chance(in: 2) ? moved(steps, around: base) : nil
      plans.append(
        try EarlierPlan(
          decision: Decision(by: text("Nämnden"), on: decided.adding(days: (index - count) * 40) ?? decided),
          leftBecause: text("Försenat"), rollout: rollout,
          costs: chance(in: 2) ? costs(rollout ?? steps, around: base) : nil,
          benefits: chance(in: 2) ? withoutOutcomes(benefits(goals, organisations, from: base)) : nil,
          assumptions: chance(in: 2) ? assumptions(from: base) : nil,
          goals: chance(in: 3) ? goals : nil, schedule: chance(in: 3) ? schedule() : nil))
    }
    return plans
  }

  /// What the factors of a value have turned out to be, mostly nothing.
  mutating func factorOutcomes(of value: Benefit.Value) -> [FactorOutcome] {
    guard case .monetised(_, let pattern) = value, chance(in: 2) else { return [] }
    let names = pattern.factors.map(\.name).filter { $0.role != .effect }
    if names.isEmpty { return [] }
    return (0..<whole(1...3)).map { _ in
      FactorOutcome(one(of: names), decimal(0...100_000), knownOn: date(), source: text("Uttag"))
    }
  }

  private mutating func moved(
    _ steps: [RolloutStep], around base: Month
  ) throws(InvalidModel) -> [RolloutStep] {
    var moved: [RolloutStep] = []
    for step in steps {
      moved.append(
        try RolloutStep(
          id: step.id, name: step.name, organisation: step.organisation, share: step.share,
          fullOperation: day(in: month(around: base)), use: step.use))
    }
    return moved
  }

  private func withoutOutcomes(_ benefits: [Benefit]) throws(InvalidModel) -> [Benefit] {
    var planned: [Benefit] = []
    for benefit in benefits {
      planned.append(
        try Benefit(
          id: benefit.id, name: benefit.name, value: benefit.value, perspective: benefit.perspective,
          owner: benefit.owner, use: benefit.use, lagMonths: benefit.lagMonths, lastMonth: benefit.lastMonth,
          yearlyDropOff: benefit.yearlyDropOff, adjustments: benefit.adjustments, drivenBy: benefit.drivenBy,
          landings: benefit.landings))
    }
    return planned
  }
}
