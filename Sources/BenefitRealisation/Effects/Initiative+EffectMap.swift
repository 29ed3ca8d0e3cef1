extension Initiative {
  /// What is wrong with the effect map, in the order of the cases of ``EffectMapFinding``; empty without a map.
  ///
  /// - Complexity: O(nodes × (nodes + links) + benefits).
  public var effectMapFindings: [EffectMapFinding] {
    effectMap.nodes.isEmpty ? [] : effectMap.ownFindings + benefitsNotReached + effectMap.excessShares
  }

  /// The effect goals that contribute to no strategic goal, neither by themselves nor along the effect map.
  public var goalsWithoutStrategicGoal: [EffectGoal] {
    let strategic = effectMap.nodes.filter { if case .strategicGoal = $0.kind { true } else { false } }.map(\.id)
    let leading = effectMap.reached(from: strategic, along: effectMap.causes)
    let contributing = Set(
      effectMap.nodes.filter { leading.contains($0.id) }.compactMap { node in
        switch node.kind {
        case .effect(let goal), .changedWork(let goal): goal
        case .capability, .use, .benefit, .strategicGoal: nil
        }
      })
    return goals.filter { $0.kind == .effect && $0.strategicGoals.isEmpty && !contributing.contains($0.id) }
  }

  private var benefitsNotReached: [EffectMapFinding] {
    let effects = effectMap.nodes.filter { if case .effect = $0.kind { true } else { false } }.map(\.id)
    let reached = effectMap.reached(from: effects, along: effectMap.consequences)
    let benefits = Set(
      effectMap.nodes.filter { reached.contains($0.id) }.compactMap { node in
        if case .benefit(let id) = node.kind { id } else { nil }
      })
    return self.benefits.filter { !benefits.contains($0.id) }.map { .benefitNotReached($0.id) }
  }
}

extension EffectMap {
  /// What the nodes and links show by themselves: orphans, cycles, links backwards, and what isn't measured.
  fileprivate var ownFindings: [EffectMapFinding] {
    let linked = Set(links.flatMap { [$0.from, $0.to] })
    let kinds = Dictionary(nodes.map { ($0.id, $0.kind) }) { first, _ in first }
    let backwards = links.filter { link in
      guard let from = kinds[link.from], let to = kinds[link.to] else { return false }
      return to.rank < from.rank
    }
    return nodes.filter { !linked.contains($0.id) }.map { .orphan($0.id) } + cycles.map { .cycle($0) }
      + backwards.map { .wrongOrder(from: $0.from, to: $0.to) }
      + nodes.filter { $0.kind == .use(goal: nil) || $0.kind == .effect(goal: nil) }.map { .notMeasured($0.id) }
  }

  /// The nodes that lead to each other, and those that lead to themselves, in the order of the nodes.
  private var cycles: [[Identifier<Node>]] {
    let (forwards, backwards) = (consequences, causes)
    var found: Set<Identifier<Node>> = []
    var cycles: [[Identifier<Node>]] = []
    for node in nodes where !found.contains(node.id) {
      let together = reached(from: [node.id], along: forwards)
        .intersection(reached(from: [node.id], along: backwards))
      found.formUnion(together)
      if together.count > 1 || forwards[node.id]?.contains(node.id) == true {
        cycles.append(nodes.map(\.id).filter { together.contains($0) })
      }
    }
    return cycles
  }

  fileprivate var excessShares: [EffectMapFinding] {
    let totals = links.reduce(into: [Identifier<Node>: Rational]()) { $0[$1.to, default: 0] += $1.share ?? 0 }
    return nodes.compactMap { node in
      totals[node.id].flatMap { $0 > 1 ? .sharesExceedWhole(node.id, total: $0) : nil }
    }
  }
}

extension EffectMap.Kind {
  /// The place in the chain, from capability to strategic goal.
  fileprivate var rank: Int {
    switch self {
    case .capability: 0
    case .use: 1
    case .changedWork: 2
    case .effect: 3
    case .benefit: 4
    case .strategicGoal: 5
    }
  }
}
