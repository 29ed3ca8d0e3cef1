import BenefitRealisation

/// Random cost models of all component states, timings and phases; the seed in a test's name makes them again.
struct RandomCosts {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func month() -> Month {
    guard let month = Month(year: 2024, month: 1)?.adding(months: int(0...47)) else {
      preconditionFailure("the months of the test are in the calendar")
    }
    return month
  }

  mutating func months() -> ClosedRange<Month> {
    let (one, other) = (month(), month())
    return min(one, other)...max(one, other)
  }

  mutating func timing() -> CostTiming {
    switch int(0...3) {
    case 0: .once(month())
    case 1: .monthly(months())
    case 2: .yearly(first: month(), years: int(1...4))
    default: .spread(months())
    }
  }

  mutating func money() -> Money { Money(minorUnits: Int64(int(-100_000...1_000_000))) }

  mutating func line(_ id: Int, of component: CostComponent) throws -> CostLine {
    let amount: CostLine.Amount =
      component == .internalHours
      ? .hours(
        Rational(int(0...500), over: int(1...7)), at: try HourlyCost(Rational(int(100...900)), provenance: "test"))
      : .money(money())
    let phase = CostPhase.allCases[int(0...5)]
    return try CostLine(
      id: Identifier("\(component)-\(id)"), label: "", amount: amount, timing: timing(), phase: phase)
  }

  /// Lines of some of the identities 0 to 4; a line of one identity may be in two models.
  mutating func component(_ component: CostComponent) throws -> ComponentCosts {
    switch int(0...4) {
    case 0: return .none
    case 1: return .notCounted
    default:
      var lines: [CostLine] = []
      for id in 0..<5 where int(0...1) == 0 { lines.append(try line(id, of: component)) }
      return lines.isEmpty ? .none : .lines(lines)
    }
  }

  mutating func model() throws -> CostModel {
    try CostModel(
      external: component(.external), internalHours: component(.internalHours), substitutes: component(.substitutes),
      overhead: component(.overhead))
  }

  mutating func statements() throws -> [CostStatement] {
    var statements: [CostStatement] = []
    for index in 0..<int(1...5) {
      statements.append(
        CostStatement(initiative: Identifier("\(index)"), costs: try model(), priceLevel: PriceLevel(year: 2025)))
    }
    return statements
  }
}
