import BenefitRealisation

extension RandomInitiative {
  mutating func benefits(
    _ goals: [EffectGoal], _ organisations: [Organisation], from base: Month
  ) throws(InvalidModel) -> [Benefit] {
    var benefits: [Benefit] = []
    for index in 0..<whole(0...sizes.benefits) {
      let lag = chance(in: 2) ? 0 : whole(0...24)
      let (value, perspective) = (try value(), one(of: Benefit.Perspective.allCases))
      benefits.append(
        try Benefit(
          id: id("nytta", index), name: text("Nytta"), value: value, perspective: perspective,
          owner: maybe { $0.owner(organisations) },
          use: use(), lagMonths: lag, lastMonth: maybe { $0.month(around: base) },
          yearlyDropOff: chance(in: 2) ? 0 : decimal(0...1), adjustments: adjustments(), drivenBy: driving(goals),
          landings: landings(of: value, perspective, organisations, around: base),
          factorOutcomes: factorOutcomes(of: value)))
    }
    return benefits
  }

  mutating func owner(_ organisations: [Organisation]) -> Owner {
    Owner(role: text("enhetschef"), organisation: one(of: organisations).id)
  }

  private mutating func value() throws(InvalidModel) -> Benefit.Value {
    if chance(in: 6) {
      let indicator = Benefit.Weight.indicator(
        name: text("Indikator"), perYear: Quantity(decimal(-1_000...1_000), UnitOfMeasure(text("ton"))))
      return .notMonetised(
        one(of: Nature.allCases), chance(in: 2) ? indicator : .size(one(of: Benefit.Size.allCases)))
    }
    let kind = one(of: ValuePattern.Kind.allCases)
    var factors: [Factor] = []
    for name in kind.factorNames where name != .hourlyCost { factors.append(try factor(name)) }
    let hour = kind.factorNames.contains(.hourlyCost) ? try hourlyCost() : nil
    let pattern = ValuePattern(
      kind, of: factors, hourlyCost: hour, note: kind == .amount ? text("Beräknat") : nil)
    guard let hour, chance(in: 3) else { return .monetised(one(of: MonetaryNature.allCases), pattern) }
    let range = try Factor(hour.amount, low: 0, high: 10_000_000)
    return .monetised(one(of: MonetaryNature.allCases), try pattern.replacing(.hourlyCost, with: range))
  }

  private mutating func factor(_ name: FactorName) throws(InvalidModel) -> Factor {
    switch name {
    case .probabilityBefore, .probabilityAfter: try factor(0...1)
    case .perYear: try factor(-900_000...900_000)
    case .hoursPerMonth: try factor(-1_000...10_000)
    case .eventsPerYear, .volumePerYear, .kilometresPerYear: try factor(0...100_000)
    default: try factor(0...1_000)
    }
  }

  /// Some adjustments, in any order.
  private mutating func adjustments() -> [Adjustment] {
    if chance(in: 2) { return [] }
    var adjustments: [Adjustment] = []
    for kind in some(of: Adjustment.Kind.allCases) {
      let (share, reason) = (decimal(0...1), text("Därför"))
      switch kind {
      case .attribution: adjustments.append(.attribution(share: share, reason: reason))
      case .deadweight: adjustments.append(.deadweight(share: share, reason: reason))
      case .displacement: adjustments.append(.displacement(share: share, reason: reason))
      case .confidence: adjustments.append(.confidence(one(of: EvidenceGrade.allCases), reason: reason))
      case .optimism:
        let (bias, mitigation) = (Rate(percent: decimal(0...100)), Rate(percent: chance(in: 2) ? 0 : decimal(0...100)))
        adjustments.append(.optimism(bias: bias, mitigation: mitigation, source: reason))
      }
    }
    return adjustments.reversed()
  }

  /// A factor with none, some or all of a low end, a high end and a source.
  private mutating func factor(_ range: ClosedRange<Int>) throws(InvalidModel) -> Factor {
    let numbers = [decimal(range), decimal(range), decimal(range)].sorted()
    let source = chance(in: 2) ? "" : text("Källa")
    return try Factor(
      numbers[1], low: maybe { _ in numbers[0] }, high: maybe { _ in numbers[2] }, source: source)
  }

  mutating func use() -> UseProfile {
    switch whole(0...6) {
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
    case 5: return .monthly((0..<whole(1...14)).map { _ in decimal(0...1) })
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
