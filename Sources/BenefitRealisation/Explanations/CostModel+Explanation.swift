extension CostModel {
  /// The total by component and line.
  var explanationOfTotal: Explanation {
    let id = ExplainableFigure.costTotal.rawValue
    let components = CostComponent.allCases.map { component in
      let node = "\(id).\(component.rawValue)"
      let label = component.label
      switch self[component] {
      case .none:
        return Explanation(
          node, label, .money(.zero),
          .stated(source: BilingualText(swedish: "inga, enligt modellen", english: "none, as the model says")))
      case .notCounted:
        return Explanation(
          node, label, .notDefined(.notCounted), .stated(source: NotDefined.notCounted.text))
      case .lines(let lines):
        return Explanation(
          node, label, .money(lines.map(\.amounts.total).total()), .sum,
          lines.map {
            Explanation(
              "\(node).\($0.id)", BilingualText($0.label), .money($0.amounts.total), .stated(source: $0.formula))
          })
      }
    }
    let value: Explanation.Value =
      scope.components.isEmpty ? .notDefined(.notCounted) : .money(total.sum(over: scope))
    return Explanation(
      id, BilingualText(swedish: "summa av räknade kostnader", english: "sum of the counted costs"), value, .sum,
      components)
  }
}
