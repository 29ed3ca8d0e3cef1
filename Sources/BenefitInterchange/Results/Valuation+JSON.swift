internal import BenefitRealisation

extension Valuation {
  /// The benefit–cost ratio over each denominator, by its name.
  var benefitCostRatiosJSON: JSONValue {
    .object(BenefitCostDenominator.allCases.map { .init($0.rawValue, JSONValue(benefitCostRatio(over: $0))) })
  }
}

extension InternalRate {
  /// All rates as fractions a year, the shortest text that gives the same binary number; the reason where there is none.
  var json: JSONValue {
    switch self {
    case .unique, .several: .array(roots.map { .string("\($0.rate)") })
    case .none(let reason): JSONValue(Figure<Money>.notDefined(because: reason))
    }
  }
}
