/// What benefits are divided by in a benefit–cost ratio; a ratio without its denominator says nothing.
public enum BenefitCostDenominator: String, Sendable, Hashable, CaseIterable {
  /// All costs: benefits / costs.
  case allCosts
  /// The costs of the phases before operation. Costs of operation and decommissioning then lessen the benefits instead:
  /// (benefits − later costs) / investment.
  case investmentCosts
}

extension Valuation {
  /// The benefits' present value per krona of costs' present value, with the denominator that you name; not defined
  /// where that denominator is zero, a credit, or no costs have been counted.
  ///
  /// ```swift
  /// valuation.benefitCostRatio(over: .allCosts)         // 270 / 150 = 1.8
  /// valuation.benefitCostRatio(over: .investmentCosts)  // (270 − 50) / 100 = 2.2, with 50 of operation
  /// ```
  ///
  /// Against an alternative A the costs are those beyond it. Both are above 1 exactly when the net present value is
  /// above 0. Source: method section 6.
  public func benefitCostRatio(over denominator: BenefitCostDenominator) -> Figure<Rational> {
    if costScope.components.isEmpty { return .notDefined(because: .notCounted) }
    let costs = denominator == .allCosts ? additionalCostsPresentValue : investmentPresentValue
    return .ratio(of: benefitsPresentValue - (additionalCostsPresentValue - costs), toCosts: costs)
  }
}

extension Figure<Rational> {
  /// Benefits per krona of costs; not defined where the costs are zero or a credit.
  ///
  /// ```swift
  /// Figure.ratio(of: Money(majorUnits: 39_841_423), toCosts: Money(majorUnits: 35_479_345))  // 1.12
  /// ```
  public static func ratio(of benefits: Money, toCosts costs: Money) -> Figure<Rational> {
    if costs == .zero { return .notDefined(because: .costsAreZero) }
    if costs < .zero { return .notDefined(because: .costsAreNegative) }
    return .value(Rational(benefits) / Rational(costs))
  }
}

extension CostPhase {
  /// Whether the phase comes before operation.
  var isInvestment: Bool {
    switch self {
    case .preStudy, .procurement, .implementation, .rollout: true
    case .operation, .decommissioning: false
    }
  }
}
