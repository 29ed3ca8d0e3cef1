/// What is the same at every moment of a bridge.
struct BridgeGround {
  /// The first plan's assumptions.
  let assumptions: CalculationAssumptions
  /// The cost components that every version of the plan has counted.
  let scope: CostScope
  /// The present value of what things as they are would have cost over the scope.
  let asIs: Money
  /// The planned use of benefits at the moments that have been looked at.
  let boundedUses: BoundedUses

  /// The ground of an initiative's bridge; `nil` when its first plan has no calculation.
  init?(of initiative: Initiative) {
    guard let calculation = initiative.asFirstDecided.calculation else { return nil }
    assumptions = calculation.assumptions
    let scope = initiative.planVersions.reduce(CostScope.everything) {
      $0.intersection($1.initiative.costs.scope)
    }
    self.scope = scope
    boundedUses = BoundedUses(over: assumptions.horizon)
    let spared = calculation.sumByMonth(
      calculation.asIsCosts.lazy.filter { scope.components.contains($0.component) }.map(\.amounts))
    asIs = assumptions.discounting.presentValue(ofMonths: spared)
  }

  /// What each benefit is worth by month at one moment.
  typealias Rows = [Identifier<Benefit>: MonthlyAmounts]

  /// What each benefit is worth by month at a moment.
  func rows(of state: BridgeState) throws(AmountOutOfRange) -> Rows {
    var weights = BridgeWeights(from: state, to: state, on: self)
    var rows: Rows = [:]
    for id in state.benefitOrder { rows[id] = try weights.row(of: id, changed: []) }
    return rows
  }

  /// The six parts of the way from one moment to another, in the order of ``BridgePart``.
  ///
  /// - Parameter rows: The rows of both moments, which most of the way's mixtures of the two hold.
  func parts(
    from: BridgeState, to: BridgeState, rows: (from: Rows, to: Rows)
  ) throws(AmountOutOfRange) -> [Money] {
    var weights = BridgeWeights(from: from, to: to, on: self, rows: rows)
    let ofBenefits = weights.changedParts()
    let changed = BridgePart.allCases.filter { $0 == .cost ? from.costs != to.costs : ofBenefits.contains($0) }
    // Costs and benefits are added, so what the costs change doesn't hang on the other parts.
    let costs = (presentValue(of: from.costs), presentValue(of: to.costs))
    var benefits: [BridgeParts: Money] = [:]
    let others = changed.filter { $0 != .cost }
    for set in 0..<(1 << others.count) {
      let parts = BridgeParts(others.indices.filter { set & (1 << $0) != 0 }.map { others[$0] })
      benefits[parts] = try presentValueOfBenefits(&weights, changed: parts)
    }
    let variance = FactorVariance(
      of: BridgePart.allCases.map { (name: $0, planned: 0, actual: changed.contains($0) ? 1 : 0) }
    ) { isChanged in
      let parts = BridgeParts(others.filter { isChanged($0) == 1 })
      guard let benefit = benefits[parts] else { preconditionFailure("every set of changed parts has a value") }
      return Rational(benefit - (isChanged(.cost) == 1 ? costs.1 : costs.0))
    }
    return try variance.amounts()
  }

  /// The net present value at a moment.
  func netPresentValue(of state: BridgeState) throws(AmountOutOfRange) -> Money {
    netPresentValue(of: state, try rows(of: state))
  }

  /// The net present value at a moment with these rows.
  func netPresentValue(of state: BridgeState, _ rows: Rows) -> Money {
    presentValue(ofRows: state.benefitOrder.compactMap { rows[$0] }) - presentValue(of: state.costs) + asIs
  }

  private func presentValue(of months: [Money]) -> Money { assumptions.discounting.presentValue(ofMonths: months) }

  /// What the benefits are worth with some parts of the later moment and the others of the earlier one.
  func presentValueOfBenefits(
    _ weights: inout BridgeWeights, changed: BridgeParts
  ) throws(AmountOutOfRange) -> Money {
    var rows: [MonthlyAmounts] = []
    for id in weights.benefits {
      if let row = try weights.row(of: id, changed: changed) { rows.append(row) }
    }
    return presentValue(ofRows: rows)
  }

  private func presentValue(ofRows rows: [MonthlyAmounts]) -> Money {
    var months = [Money](repeating: .zero, count: assumptions.horizon.count)
    for row in rows {
      for (index, amount) in row.amounts.enumerated() { months[index] += amount }
    }
    return presentValue(of: months)
  }
}
