/// Two or more benefits in money that claim the same effect: each does so in a unit and in months in which another of
/// them does.
///
/// They are driven by one goal and agree in nature and perspective; a benefit for users beside one for staff is a dual
/// benefit, and no double claim. All that such claims tie together, one by way of another, is one: a claim for each
/// pair would be half a million of them for a thousand benefits, and say no more. Source: method sections 9 and 11.
public struct ClaimedTwice: Sendable, Hashable {
  /// The goal of the effect.
  public let effect: Identifier<EffectGoal>
  /// The benefits, in the order of the model; at least two.
  public let benefits: [Identifier<Benefit>]
}

extension Initiative {
  /// What more than one benefit claims, in the order of the goals and of the first benefit.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is each benefit's goals × units, summed.
  public var claimedTwice: [ClaimedTwice] {
    let claims = claims
    var claimsByGoal: [Identifier<EffectGoal>: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      for goal in claim.benefit.drivenBy { claimsByGoal[goal, default: []].append(index) }
    }
    return goals.flatMap { goal in
      Self.tied(claimsByGoal[goal.id] ?? [], of: claims).map { group in
        ClaimedTwice(effect: goal.id, benefits: group.map { claims[$0].benefit.id })
      }
    }
  }

  /// The benefits in money that give something, in the order of the model.
  private var claims: [Claim] {
    guard let start = rollout.map(\.fullOperation).min()?.month else { return [] }
    return benefits.compactMap { benefit in
      guard case .monetised(let nature, _) = benefit.value else { return nil }
      let last = benefit.lastMonth.map { start.distance(to: $0) } ?? .max
      if last < benefit.lagMonths { return nil }
      // Where it is brought home, or whose owner answers for it where nobody has said.
      let units: Set<Identifier<Organisation>> =
        benefit.landings.isEmpty
        ? [benefit.owner?.organisation ?? organisation] : Set(benefit.landings.map(\.unit))
      return Claim(
        benefit: benefit, months: benefit.lagMonths...last,
        places: units.map { Claim.Place(nature: nature, perspective: benefit.perspective, unit: $0) })
    }
  }

  /// The groups of two or more that are tied together, each ascending, in the order of their first.
  ///
  /// - Parameters:
  ///   - indices: Those to look among, ascending.
  ///   - claims: All claims.
  private static func tied(_ indices: [Int], of claims: [Claim]) -> [[Int]] {
    if indices.count < 2 { return [] }
    var leaders = Dictionary(uniqueKeysWithValues: indices.map { ($0, $0) })
    func leader(of index: Int) -> Int {
      var index = index
      while let next = leaders[index], next != index {
        leaders[index] = leaders[next]
        index = next
      }
      return index
    }
    // By start, what begins before all earlier ones of a place have ended meets one of them.
    var latest: [Claim.Place: (end: Int, index: Int)] = [:]
    for index in indices.sorted(by: { claims[$0].months.lowerBound < claims[$1].months.lowerBound }) {
      let months = claims[index].months
      for place in claims[index].places {
        guard let before = latest[place], before.end >= months.lowerBound else {
          latest[place] = (months.upperBound, index)
          continue
        }
        let (one, other) = (leader(of: before.index), leader(of: index))
        leaders[max(one, other)] = min(one, other)
        if months.upperBound > before.end { latest[place] = (months.upperBound, index) }
      }
    }
    let groups = Dictionary(grouping: indices) { leader(of: $0) }
    return indices.compactMap { groups[$0] }.filter { $0.count > 1 }
  }
}

/// A benefit that claims what an effect is worth.
private struct Claim {
  /// A claim of another nature, perspective or unit is another one.
  struct Place: Hashable {
    let nature: MonetaryNature
    let perspective: Benefit.Perspective
    let unit: Identifier<Organisation>
  }

  let benefit: Benefit
  /// The months from the first full operation in which it gives something.
  let months: ClosedRange<Int>
  let places: [Place]
}
