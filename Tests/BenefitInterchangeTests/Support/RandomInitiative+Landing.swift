import BenefitRealisation

extension RandomInitiative {
  /// Landings of a benefit that can have them, mostly none.
  ///
  /// What a year of the calculation can't give is refused, so they bring home nothing or come after the calculation.
  mutating func landings(
    of value: Benefit.Value, _ perspective: Benefit.Perspective, _ organisations: [Organisation], around base: Month
  ) throws(InvalidModel) -> [Landing] {
    guard perspective.needsLanding, case .monetised(_, let pattern) = value, chance(in: 2) else { return [] }
    let hasHours = (pattern.yearlyHours ?? 0) != 0
    var landings: [Landing] = []
    for _ in 0..<whole(1...3) {
      let isLate = chance(in: 2)
      let first = isLate ? base.advanced(by: sizes.months + whole(0...24)) : month(around: base)
      let isHours = hasHours && chance(in: 2)
      landings.append(
        try Landing(
          unit: one(of: organisations).id,
          perYear: isHours
            ? .hours(isLate ? decimal(0...10_000) : 0)
            : .money(isLate ? Money(minorUnits: Int64(whole(0...1_000_000_000))) : .zero),
          as: one(of: Landing.Form.allCases),
          firstMonth: first, lastMonth: chance(in: 2) ? nil : first.adding(months: whole(0...24)),
          decision: maybe { Decision(by: $0.text("Nämnden"), on: $0.date()) },
          outcome: outcome(hasHours: hasHours, from: first)))
    }
    return landings
  }

  private mutating func outcome(hasHours: Bool, from first: Month) -> [Landing.Outcome] {
    var start = first
    return (0..<whole(0...3)).map { _ in
      let end = start.adding(months: whole(0...11)) ?? start
      defer { start = end.adding(months: whole(1...4)) ?? end }
      let amount: Landing.Amount =
        hasHours && chance(in: 2)
        ? .hours(decimal(0...10_000)) : .money(Money(minorUnits: Int64(whole(0...1_000_000_000))))
      return Landing.Outcome(in: start...end, amount)
    }
  }

  /// A growth of what can grow, mostly none.
  mutating func growth(_ timing: CostTiming) throws(InvalidModel) -> RealGrowth? {
    switch timing {
    // A century of months that grow would pass the largest amount.
    case .monthly(let months) where months.count > 300: return nil
    case .monthly, .yearly: return chance(in: 3) ? try growth() : nil
    case .once, .spread, .milestone: return nil
    }
  }

  private mutating func growth() throws(InvalidModel) -> RealGrowth {
    // As many decimals of a per cent as a document may have.
    try RealGrowth(perYear: Rate(percent: decimal(-2...2)), name: text("Index"))
  }

  mutating func asIs(_ steps: [RolloutStep], around base: Month) throws(InvalidModel) -> AsIs? {
    guard chance(in: 2) else { return nil }
    let costs = try renamed(costs(steps, around: base))
    let isShort = costs.lines.allSatisfy { $0.line.amounts.months.count <= 300 }
    return try AsIs(costs: costs, growth: isShort && chance(in: 2) ? growth() : nil)
  }

  /// The same lines under other identities, so that no saving counts twice.
  private func renamed(_ costs: CostModel) throws(InvalidModel) -> CostModel {
    func component(_ component: CostComponent) throws(InvalidModel) -> ComponentCosts {
      guard case .lines(let lines) = costs[component] else { return costs[component] }
      var renamed: [CostLine] = []
      for line in lines {
        let id = Identifier<CostLine>("nuläge \(line.id)")
        switch line.content {
        case .planned(let amount, let timing):
          renamed.append(
            try CostLine(
              id: id, label: line.label, role: line.role, amount: amount, timing: timing, phase: line.phase,
              nature: line.nature, growth: line.growth))
        case .booked(let ledger):
          renamed.append(
            try CostLine(
              id: id, label: line.label, role: line.role, ledger: ledger, phase: line.phase, nature: line.nature))
        }
      }
      return .lines(renamed)
    }
    return try CostModel(
      external: component(.external), internalHours: component(.internalHours),
      substitutes: component(.substitutes), overhead: component(.overhead))
  }

  mutating func alternatives(
    _ steps: [RolloutStep], _ goals: [EffectGoal], _ organisations: [Organisation], from base: Month
  ) throws(InvalidModel) -> [Alternative] {
    guard chance(in: 3) else { return [] }
    var alternatives: [Alternative] = []
    for index in 0..<whole(1...3) {
      alternatives.append(
        Alternative(
          id: id("alternativ", index), name: text("Alternativ"), costs: try costs(steps, around: base),
          benefits: chance(in: 2) ? try benefits(goals, organisations, from: base) : []))
    }
    return alternatives
  }
}
