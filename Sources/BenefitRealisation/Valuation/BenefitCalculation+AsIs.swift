extension CostModel {
  /// The model's lines over a horizon.
  func rows(over horizon: ClosedRange<Month>) -> [BenefitCalculation.CostRow] {
    lines.map { component, line in
      BenefitCalculation.CostRow(component: component, line: line, amounts: line.amounts.over(horizon))
    }
  }
}

extension BenefitCalculation {
  /// What the change's costs and those of things as they are can be compared over.
  public struct ComparedWithAsIs: Sendable, Hashable {
    /// The components that both have counted; the net holds A's costs over these alone.
    public let scope: CostScope
    /// Components of the change that A hasn't counted: what they cost as things are isn't known, so the net is lower
    /// than it should be.
    public let notCountedInAsIs: [CostComponent]
    /// Components of A that the change hasn't counted: A's costs of them are left out of the net.
    public let notCountedInChange: [CostComponent]
    /// Whether both have counted the same.
    public var isComplete: Bool { notCountedInAsIs.isEmpty && notCountedInChange.isEmpty }
  }

  /// What the change can be compared with things as they are over; `nil` without an alternative A.
  public var comparedWithAsIs: ComparedWithAsIs? {
    asIs.map { asIs in
      ComparedWithAsIs(
        scope: costScope.intersection(asIs.costs.scope), notCountedInAsIs: costScope.missing(from: asIs.costs.scope),
        notCountedInChange: asIs.costs.scope.missing(from: costScope))
    }
  }
}

extension AsIs {
  /// Savings that also stand as a benefit of the change or as a negative cost of it: the identity of a cost of A.
  ///
  /// A credit of A (a negative line) may go on as a credit of the change.
  func savings(countedAlsoIn costs: CostModel, _ benefits: [Benefit]) -> [ModelProblem] {
    let known = Set(self.costs.lines.filter { $0.line.amounts.total > .zero }.map(\.line.id))
    var problems: [ModelProblem] = []
    for component in CostComponent.allCases {
      guard case .lines(let lines) = costs[component] else { continue }
      for (index, line) in lines.enumerated() where known.contains(line.id) {
        guard line.amounts.total < .zero else { continue }
        problems.append(
          ModelProblem(
            path: ModelPath("costs", .member(component.rawValue), .index(index), "id"), fault: .countedInAsIs(line.id)))
      }
    }
    for (index, benefit) in benefits.enumerated() where known.contains(Identifier(benefit.id.rawValue)) {
      guard case .monetised = benefit.value else { continue }
      problems.append(
        ModelProblem(
          path: ModelPath("benefits", .index(index), "id"), fault: .countedInAsIs(Identifier(benefit.id.rawValue))))
    }
    return problems
  }
}
