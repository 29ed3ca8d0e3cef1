import BenefitRealisation
import Testing

/// Calculations for the tests of sensitivity, for the suites that conform to it.
protocol SensitivitySamples {}

extension SensitivitySamples {
  /// One undiscounted year with a cost, and benefits from its first month.
  func calculation(
    cost: Int64 = 10_000, _ benefits: [Benefit], months: Int = 12, percent: Rational = 0, costs: CostModel? = nil
  ) throws -> BenefitCalculation {
    try BenefitCalculation(
      costs: costs ?? CostModel(external: .lines([costLine("system", .money(Money(majorUnits: cost)))])),
      benefits: benefits, rollout: [rolloutStep()],
      assumptions: assumptions(
        months: months, discounting: Discounting(rates: DiscountRates(Rate(percent: percent)))))
  }

  /// 600 events × (10 − 4) minutes at 300 kr/h is 18 000 kr a year, each factor but the hourly cost with a range.
  func time(_ id: Identifier<Benefit> = "time", adjustments: [Adjustment] = []) throws -> Benefit {
    try benefit(
      id,
      .timeSaved(
        eventsPerYear: Factor(600, low: 400, high: 700), minutesBefore: Factor(10, low: 5, high: 12),
        minutesAfter: Factor(4, low: 3, high: 6), hourlyCost: HourlyCost(300, provenance: "pay system")),
      .redistribution, adjustments: adjustments)
  }
}

/// A random calculation in which every benefit has a pattern of any kind with ranges.
struct RandomSensitivity {
  var model: RandomModel

  init(ranges: ClosedRange<Int>, using random: inout SplitMix64) throws {
    model = try RandomModel(using: &random)
    let timing = try #require(DiscountTiming.allCases.randomElement(using: &random))
    let rates = try DiscountRates(Rate(percent: Rational(.random(in: 0...80, using: &random), over: 10)))
    model.assumptions = try CalculationAssumptions(
      baseMonth: model.assumptions.baseMonth, months: model.assumptions.horizon.count,
      discounting: Discounting(rates: rates, timing: timing))
    var left = Int.random(in: ranges, using: &random)
    model.benefits = try model.benefits.map { old in
      let pattern = try Self.pattern(&left, using: &random)
      guard case .monetised(let nature, _) = old.value else { return old }
      return try old.replacing(nature, pattern, cautious: .random(using: &random))
    }
  }

  private static func pattern(_ left: inout Int, using random: inout SplitMix64) throws -> ValuePattern {
    let kind = try #require(ValuePattern.Kind.allCases.randomElement(using: &random))
    let hour = try HourlyCost(Rational(.random(in: 200...700, using: &random)), provenance: "random")
    let hasHour = kind.factorNames.last == .hourlyCost
    var factors: [Factor] = []
    for name in kind.factorNames where name != .hourlyCost {
      let scale: Rational = name.rawValue.hasPrefix("probability") ? Rational(1, over: 1_000) : Rational(1, over: 7)
      let drawn = (0..<3).map { _ in Rational(.random(in: 0...900, using: &random)) * scale }.sorted()
      if left > 0 {
        left -= 1
        factors.append(try Factor(drawn[1], low: drawn[0], high: drawn[2]))
      } else {
        factors.append(Factor(certain: drawn[1]))
      }
    }
    return ValuePattern(kind, of: factors, hourlyCost: hasHour ? hour : nil, note: kind == .amount ? "n" : nil)
  }

  /// The calculation made anew with factors replaced: what the fast way must agree with.
  func recomputed(_ values: [SensitivityFactor: Rational]) throws -> BenefitCalculation {
    var copy = model
    for (factor, value) in values {
      switch factor {
      case .benefit(let id, let name):
        let place = try #require(copy.benefits.firstIndex { $0.id == id })
        guard case .monetised(let nature, let pattern) = copy.benefits[place].value else { continue }
        copy.benefits[place] = try copy.benefits[place].replacing(
          nature, pattern.replacing(name, with: Factor(certain: value)), cautious: nil)
      case .costLine: Issue.record("cost lines are compared by hand")
      case .discountRate:
        copy.assumptions = try CalculationAssumptions(
          baseMonth: copy.assumptions.baseMonth, months: copy.assumptions.horizon.count,
          discounting: Discounting(
            rates: DiscountRates(Rate(percent: value)), timing: copy.assumptions.discounting.timing))
      }
    }
    return try copy.calculation()
  }
}

extension Benefit {
  /// The benefit with another value; with a bias on it, without, or as it was.
  fileprivate func replacing(_ nature: MonetaryNature, _ pattern: ValuePattern, cautious: Bool?) throws -> Benefit {
    try Benefit(
      id: id, name: name, value: .monetised(nature, pattern), perspective: perspective, use: use, lagMonths: lagMonths,
      lastMonth: lastMonth, yearlyDropOff: yearlyDropOff,
      adjustments: cautious.map { $0 ? [.optimism(bias: Rate(0.3), source: "random")] : [] } ?? adjustments)
  }
}
