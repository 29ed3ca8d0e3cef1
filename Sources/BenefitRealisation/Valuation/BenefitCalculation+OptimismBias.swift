extension Initiative {
  /// The benefit calculation with the optimism bias on its costs; `nil` without a calculation or a bias.
  ///
  /// The benefits are the same, so the difference is what the plan's costs must be right about.
  public var calculationWithOptimismBias: BenefitCalculation? {
    guard let calculation, let costsWithOptimismBias else { return nil }
    return try? BenefitCalculation(
      costs: costsWithOptimismBias, benefits: benefits, rollout: rollout, assumptions: calculation.assumptions,
      asIs: asIs)
  }
}
