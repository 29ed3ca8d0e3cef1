/// What is the same at every moment of a bridge.
struct BridgeGround {
  /// The first plan's assumptions.
  let assumptions: CalculationAssumptions
  /// The cost components that every version of the plan has counted.
  let scope: CostScope
  /// The present value of what things as they are would have cost over the scope.
  let asIs: Money

  /// The ground of an initiative's bridge; `nil` when its first plan has no calculation.
  init?(of initiative: Initiative) {
    guard let calculation = initiative.asFirstDecided.calculation else { return nil }
    assumptions = calculation.assumptions
    let scope = initiative.planVersions.reduce(CostScope.everything) {
      $0.intersection($1.initiative.costs.scope)
    }
    self.scope = scope
    let spared = calculation.sumByMonth(
      calculation.asIsCosts.lazy.filter { scope.components.contains($0.component) }.map(\.amounts))
    asIs = assumptions.discounting.presentValue(ofMonths: spared)
  }

  /// The six parts of the way from one moment to another, in the order of ``BridgePart``.
  func parts(from: BridgeState, to: BridgeState) throws(AmountOutOfRange) -> [Money] {
    let changed = BridgePart.allCases.filter { from.differs(from: to, in: $0) }
    // Costs and benefits are added, so what the costs change doesn't hang on the other parts.
    let costs = (presentValue(of: from.costs), presentValue(of: to.costs))
    var benefits: [Set<BridgePart>: Money] = [:]
    let others = changed.filter { $0 != .cost }
    var weights = BridgeWeights(from: from, to: to, over: assumptions.horizon)
    for set in 0..<(1 << others.count) {
      let parts = Set(others.indices.filter { set & (1 << $0) != 0 }.map { others[$0] })
      benefits[parts] = try presentValueOfBenefits(&weights, changed: parts)
    }
    let variance = FactorVariance(
      of: BridgePart.allCases.map { (name: $0, planned: 0, actual: changed.contains($0) ? 1 : 0) }
    ) { isChanged in
      let parts = Set(others.filter { isChanged($0) == 1 })
      guard let benefit = benefits[parts] else { preconditionFailure("every set of changed parts has a value") }
      return Rational(benefit - (isChanged(.cost) == 1 ? costs.1 : costs.0))
    }
    return try variance.amounts()
  }

  /// The net present value with some parts of a later moment and the others of an earlier one.
  func netPresentValue(
    from: BridgeState, to: BridgeState, changed: Set<BridgePart>
  ) throws(AmountOutOfRange) -> Money {
    var weights = BridgeWeights(from: from, to: to, over: assumptions.horizon)
    return try presentValueOfBenefits(&weights, changed: changed)
      - presentValue(of: changed.contains(.cost) ? to.costs : from.costs) + asIs
  }

  private func presentValue(of months: [Money]) -> Money { assumptions.discounting.presentValue(ofMonths: months) }

  /// What the benefits are worth with some parts of the later moment and the others of the earlier one.
  func presentValueOfBenefits(
    _ weights: inout BridgeWeights, changed: Set<BridgePart>
  ) throws(AmountOutOfRange) -> Money {
    var months = [Money](repeating: .zero, count: assumptions.horizon.count)
    for id in weights.benefits {
      guard let row = try weights.row(of: id, changed: changed) else { continue }
      for (index, amount) in row.amounts.enumerated() { months[index] += amount }
    }
    return presentValue(of: months)
  }
}
