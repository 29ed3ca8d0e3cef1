extension EffectMap {
  /// The use goals that stand before a goal of an effect or of changed work in the map, in the order of the nodes.
  ///
  /// - Complexity: O(nodes + links).
  public func useGoals(before goal: Identifier<EffectGoal>) -> [Identifier<EffectGoal>] {
    Self.goals(of: nodes(before: goal)) { if case .use(let goal) = $0 { goal } else { nil } }
  }

  /// The nodes that follow a goal up as an effect or as changed work, in the order of the nodes.
  func nodes(of goal: Identifier<EffectGoal>) -> [Node] {
    nodes.filter { $0.kind == .effect(goal: goal) || $0.kind == .changedWork(goal: goal) }
  }

  /// The nodes that lead to those of a goal, and these themselves, in the order of the nodes.
  func nodes(before goal: Identifier<EffectGoal>) -> [Node] {
    let reached = reached(from: nodes(of: goal).map(\.id), along: causes)
    return nodes.filter { reached.contains($0.id) }
  }

  /// What leads to each node.
  var causes: [Identifier<Node>: [Identifier<Node>]] {
    Dictionary(grouping: links, by: \.to).mapValues { $0.map(\.from) }
  }

  /// What each node leads to.
  var consequences: [Identifier<Node>: [Identifier<Node>]] {
    Dictionary(grouping: links, by: \.from).mapValues { $0.map(\.to) }
  }

  /// The nodes that can be reached, the first ones among them; each is visited once, whatever the cycles.
  func reached(
    from first: [Identifier<Node>], along links: [Identifier<Node>: [Identifier<Node>]]
  ) -> Set<Identifier<Node>> {
    var (waiting, reached) = (first, Set(first))
    while let node = waiting.popLast() {
      for next in links[node] ?? [] where reached.insert(next).inserted { waiting.append(next) }
    }
    return reached
  }

  private static func goals(
    of nodes: [Node], _ goal: (Kind) -> Identifier<EffectGoal>?
  ) -> [Identifier<EffectGoal>] {
    var seen: Set<Identifier<EffectGoal>> = []
    return nodes.compactMap { goal($0.kind) }.filter { seen.insert($0).inserted }
  }
}
