internal import BenefitRealisation

extension Valuation {
  /// The benefit–cost ratio over each denominator, by its name.
  var benefitCostRatiosJSON: JSONValue {
    .object(BenefitCostDenominator.allCases.map { .init($0.rawValue, JSONValue(benefitCostRatio(over: $0))) })
  }
}

extension InternalRate {
  /// All rates as fractions a year, the shortest text that gives the same binary number, or nearer to −1 the digits
  /// that tell it from that; the reason where there is none.
  var json: JSONValue {
    switch self {
    case .unique, .several: .array(roots.map { .string($0.text) })
    case .none(let reason): JSONValue(Figure<Money>.notDefined(because: reason))
    }
  }
}

extension InternalRate.Root {
  fileprivate var text: String {
    guard rate <= -1, let growth = Rational(decimal: "\(growthFactor)") else { return "\(rate)" }
    // The smallest Double has its last digit in the 324th decimal.
    return (growth - 1).shortDecimalString(fractionDigits: 350)
  }
}
