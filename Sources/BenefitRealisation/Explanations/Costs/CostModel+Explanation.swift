extension CostModel {
  /// The total by component and line.
  ///
  /// - Parameters:
  ///   - path: Where the costs stand in the model.
  ///   - plain: The costs without the optimism bias that these have.
  func explanationOfTotal(
    _ id: String, at path: String = "costs", biasedFrom plain: CostModel? = nil, _ biases: [OptimismBias] = []
  ) -> Explanation {
    let components = CostComponent.allCases.map {
      explanation(of: $0, "\(id).\($0.rawValue)", at: path, biasedFrom: plain, biases)
    }
    let value: Explanation.Value =
      scope.components.isEmpty ? .notDefined(.notCounted) : .money(total.sum(over: scope))
    return Explanation(
      id, BilingualText(swedish: "summa av räknade kostnader", english: "sum of the counted costs"), value, .sum,
      components)
  }

  /// One component's costs by line.
  func explanation(
    of component: CostComponent, _ id: String, at path: String = "costs", biasedFrom plain: CostModel? = nil,
    _ biases: [OptimismBias] = []
  ) -> Explanation {
    switch self[component] {
    case .none:
      return .stated(
        id, component.label, .money(.zero),
        source: BilingualText(swedish: "inga, enligt modellen", english: "none, as the model says"))
    case .notCounted: return .missing(id, component.label, .notCounted)
    case .lines(let lines):
      var plainLines: [Identifier<CostLine>: CostLine] = [:]
      for (_, line) in plain?.lines ?? [] { plainLines[line.id] = line }
      return Explanation(
        id, component.label, .money(lines.map(\.amounts.total).total()), .sum,
        lines.map { line in
          let bias = biases.first { $0.phases.contains(line.phase) && $0.factor != 1 }
          let before = plainLines[line.id].flatMap { plain in bias.map { (line: plain, bias: $0) } }
          return line.explanation(at: "\(path).\(component.rawValue)[\(key: line.id)]", biasedFrom: before)
        })
    }
  }

  /// 1 − external / all counted.
  func explanationOfShareBeyondExternal(_ id: String) -> Explanation {
    let label = BilingualText(swedish: "andel som inte är extern", english: "share that isn't external")
    let share = total.shareBeyondExternal
    guard total[.external] != nil, total[.internalHours] != nil else { return .missing(id, label, .notCounted) }
    let all = explanationOfTotal(ExplainableFigure.costTotal.description)
    let ratio = Explanation(
      "\(id).external", BilingualText(swedish: "extern andel", english: "external share"),
      Explanation.Value(share.map { 1 - $0 }, .share), .quotient(.whole),
      [all.parts[0], all])
    return Explanation(
      id, label, Explanation.Value(share, .share), .difference,
      [.constant("constants.one", "ett", "one", 1, .share), ratio])
  }
}
