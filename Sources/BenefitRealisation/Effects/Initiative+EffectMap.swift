extension Initiative {
  /// What is wrong with the effect map, in the order of the cases of ``EffectMapFinding``; empty without a map.
  ///
  /// - Complexity: O(nodes × (nodes + links) + benefits²).
  public var effectMapFindings: [EffectMapFinding] {
    effectMap.nodes.isEmpty
      ? []
      : effectMap.ownFindings + benefitsNotReached + claimedTwice + effectMap.excessShares
  }

  /// The effect goals that contribute to no strategic goal, neither by themselves nor along the effect map.
  public var goalsWithoutStrategicGoal: [EffectGoal] {
    let consequences = effectMap.consequences
    let strategic = effectMap.nodes.filter { if case .strategicGoal = $0.kind { true } else { false } }.map(\.id)
    return goals.filter { goal in
      guard goal.kind == .effect, goal.strategicGoals.isEmpty else { return false }
      let reached = effectMap.reached(from: effectMap.nodes(of: goal.id).map(\.id), along: consequences)
      return reached.isDisjoint(with: strategic)
    }
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

  /// Pairs of benefits in money that one goal drives, of one nature and for one perspective, in one unit, whose months
  /// overlap. A benefit for users beside one for staff is a dual benefit, and no double claim.
  private var claimedTwice: [EffectMapFinding] {
    var findings: [EffectMapFinding] = []
    for (index, second) in benefits.enumerated() {
      for first in benefits[..<index] {
        guard let effect = first.drivenBy.first(where: { second.drivenBy.contains($0) }),
          case .monetised(let nature, _) = first.value, case .monetised(nature, _) = second.value,
          first.perspective == second.perspective, !units(of: first).isDisjoint(with: units(of: second)),
          overlap(first, second)
        else { continue }
        findings.append(.benefitsClaimedTwice(first: first.id, second: second.id, effect: effect))
      }
    }
    return findings
  }

  /// Where a benefit is brought home, or whose owner answers for it where nobody has said.
  private func units(of benefit: Benefit) -> Set<Identifier<Organisation>> {
    benefit.landings.isEmpty
      ? [benefit.owner?.organisation ?? organisation] : Set(benefit.landings.map(\.unit))
  }

  private func overlap(_ one: Benefit, _ other: Benefit) -> Bool {
    guard let start = rollout.map(\.fullOperation).min()?.month else { return false }
    func ends(_ benefit: Benefit, before other: Benefit) -> Bool {
      guard let last = benefit.lastMonth else { return false }
      return start.adding(months: other.lagMonths).map { last < $0 } ?? true
    }
    return !ends(one, before: other) && !ends(other, before: one)
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
    nodes.compactMap { node in
      let total = links.filter { $0.to == node.id }.reduce(0) { $0 + ($1.share ?? 0) }
      return total > 1 ? .sharesExceedWhole(node.id, total: total) : nil
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
