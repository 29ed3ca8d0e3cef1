extension FollowUp {
  /// A sum of costs beside the counted one; `nil` where the model gives no reason for it.
  func explanation(_ id: String, of sum: ExplainableFigure.CostSum) -> Explanation? {
    let counted: Explanation?
    let scope: CostScope
    switch sum {
    case .whole:
      (counted, scope) = (countedCosts, initiative.costs.scope)
    case .withoutOptimismBias, .wholeWithoutOptimismBias:
      (counted, scope) = (initiative.costsWithOptimismBias == nil ? nil : countedCosts, initiative.costs.scope)
    case .wholeWithOptimismBias:
      (counted, scope) = (explanation(of: .costTotalWithOptimismBias), initiative.costs.scope)
    case .wholeForecastAtCompletion:
      (counted, scope) = (explanation(of: .forecastAtCompletion), forecastAtCompletion?.scope ?? .everything)
    }
    guard let counted else { return nil }
    if sum == .withoutOptimismBias { return counted.named(id, counted.label) }
    let label = BilingualText(swedish: "hela kostnaden", english: "the whole cost")
    if scope.isComplete { return counted.named(id, label) }
    let missing = scope.missing.map(\.label)
    return .missing(id, label, .notCounted).noting([
      .convention(
        "inte räknat: \(missing.map(\.swedish).joined(separator: ", "))",
        "not counted: \(missing.map(\.english).joined(separator: ", "))")
    ])
  }

  private var countedCosts: Explanation {
    initiative.costs.explanationOfTotal(ExplainableFigure.costTotal.description)
  }
}
