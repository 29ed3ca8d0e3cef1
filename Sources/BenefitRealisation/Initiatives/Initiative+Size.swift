extension Initiative {
  /// The most cells of a follow-up: benefits valued in money × months × (rollout steps × (checks + 2) + 8).
  ///
  /// A check works the benefits out again for each month of each step, and so do the plan and what has come of it; the
  /// eight stand for what is done with a month whatever the number of steps: rounding, discounting, ranges and the parts
  /// of a bridge. Earlier plans and alternatives count as well, with their own benefits and without checks. A million is
  /// some tens of times what a large initiative has, and is worked out within about a second.
  public static let mostCells = 1_000_000

  /// The cells of some benefits.
  ///
  /// They are counted in floating point, since a product of lists that are too long already might not fit a whole
  /// number.
  private static func cells(of benefits: [Benefit], months: Int, steps: Int, checks: Int = 0) -> Double {
    let monetised = benefits.count { if case .monetised = $0.value { true } else { false } }
    return Double(monetised) * Double(months) * (Double(steps) * Double(checks + 2) + 8)
  }

  /// Notes more cells than are worked through, at the first part that takes them beyond the limit.
  ///
  /// - Returns: Whether the earlier plans can be worked through.
  static func validateCells(
    of latest: LatestParts, checks: Int, _ plans: [EarlierPlan], _ alternatives: [Alternative],
    into validation: inout Validation
  ) -> Bool {
    let months = latest.assumptions.map(\.horizon.count) ?? 0
    let own = cells(of: latest.benefits, months: months, steps: latest.rollout.count, checks: checks)
    let withEarlier = plans.reduce(own) { sum, plan in
      sum
        + cells(
          of: plan.benefits ?? latest.benefits, months: plan.assumptions.map(\.horizon.count) ?? months,
          steps: (plan.rollout ?? latest.rollout).count)
    }
    let all = alternatives.reduce(withEarlier) {
      $0 + cells(of: $1.benefits, months: months, steps: latest.rollout.count)
    }
    let sums: [(cells: Double, place: [ModelPath.Step])] = [
      (own, []), (withEarlier, ["earlierPlans"]), (all, ["alternatives"]),
    ]
    if let beyond = sums.first(where: { $0.cells > Double(mostCells) }) {
      validation.require(
        false, else: .tooLarge(cells: Int(min(beyond.cells, 1e15)), limit: mostCells), at: beyond.place)
    }
    return withEarlier <= Double(mostCells)
  }
}
