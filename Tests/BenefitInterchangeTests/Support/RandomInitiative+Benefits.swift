import BenefitRealisation

extension RandomInitiative {
  mutating func benefits(
    _ goals: [EffectGoal], _ organisations: [Organisation], from base: Month
  ) throws(InvalidModel) -> [Benefit] {
    var benefits: [Benefit] = []
    for index in 0..<whole(0...sizes.benefits) {
      let lag = chance(in: 2) ? 0 : whole(0...24)
      benefits.append(
        try Benefit(
          id: id("nytta", index), name: text("Nytta"), value: try value(),
          perspective: one(of: Benefit.Perspective.allCases), owner: maybe { $0.owner(organisations) },
          use: use(), lagMonths: lag, lastMonth: maybe { $0.month(around: base) }, drivenBy: driving(goals)))
    }
    return benefits
  }

  mutating func owner(_ organisations: [Organisation]) -> Owner {
    Owner(role: text("enhetschef"), organisation: one(of: organisations).id)
  }

  private mutating func value() throws(InvalidModel) -> Benefit.Value {
    let pattern: ValuePattern
    switch whole(0...5) {
    case 0:
      pattern = .timeSaved(
        eventsPerYear: try factor(0...100_000), minutesBefore: try factor(0...1_000),
        minutesAfter: try factor(0...1_000), hourlyCost: try hourlyCost())
    case 1:
      pattern = .hoursFreed(hoursPerMonth: try factor(-1_000...10_000), hourlyCost: try hourlyCost())
    case 2:
      pattern = .unitCost(
        volumePerYear: try factor(0...100_000), unitCostBefore: try factor(0...10_000),
        unitCostAfter: try factor(0...10_000))
    case 3: pattern = .avoidedCost(perYear: try factor(-900_000...900_000))
    case 4: pattern = .amount(perYear: try factor(-900_000...900_000), note: text("Beräknat"))
    default: return .notMonetised(one(of: Nature.allCases), one(of: Benefit.Size.allCases))
    }
    return .monetised(one(of: MonetaryNature.allCases), pattern)
  }

  /// A factor with none, some or all of a low end, a high end and a source.
  private mutating func factor(_ range: ClosedRange<Int>) throws(InvalidModel) -> Factor {
    let numbers = [decimal(range), decimal(range), decimal(range)].sorted()
    let source = chance(in: 2) ? "" : text("Källa")
    return try Factor(
      numbers[1], low: maybe { _ in numbers[0] }, high: maybe { _ in numbers[2] }, source: source)
  }

  private mutating func use() -> UseProfile {
    switch whole(0...5) {
    case 0, 1: return .immediate
    case 2: return .linear(months: chance(in: 10) ? 600 : whole(1...24))
    case 3: return .sCurve(months: chance(in: 10) ? 600 : whole(1...24))
    case 4:
      var month = whole(0...2)
      return .steps(
        (0..<whole(1...4)).map { _ in
          defer { month += whole(1...100) }
          return UseProfile.Step(fromMonth: month, use: decimal(0...1))
        })
    default: return .yearly((0..<whole(1...4)).map { _ in decimal(0...1) })
    }
  }

  /// Goals that may drive one benefit together: one of the whole initiative, or one for each of some steps.
  private mutating func driving(_ goals: [EffectGoal]) -> [Identifier<EffectGoal>] {
    guard !goals.isEmpty, chance(in: 2) else { return [] }
    let first = one(of: goals)
    guard first.clock != .initiative else { return [first.id] }
    var driving: [EffectGoal] = [first]
    for goal in goals where goal.clock != .initiative && !driving.contains(where: { $0.clock == goal.clock }) {
      if chance(in: 2) { driving.append(goal) }
    }
    return driving.map(\.id)
  }
}
