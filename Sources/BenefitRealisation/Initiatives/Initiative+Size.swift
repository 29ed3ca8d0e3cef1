extension Initiative {
  /// The most steps of calculation that the benefits of a follow-up may take, which are done within about a second.
  ///
  /// A benefit valued in money takes 1 000 + months × (rollout steps + 4 × checkpoints + 20) + 8 × rollout steps ×
  /// (checks + 1) of them: it is read, explained and varied; each month is rounded, discounted, compared with what was
  /// measured, and worked out again for each moment of a bridge; and what has come of it is told at each check, step by
  /// step. Earlier plans and alternatives count as well, with their own benefits and without checks. Twenty benefits in
  /// twenty districts with checks of their own after six and twelve months take some 250 000 over ten years.
  public static let mostWork = 2_000_000

  /// What some benefits take.
  ///
  /// It is counted in floating point, since a product of lists that are too long already might not fit a whole number.
  private static func work(
    of benefits: [Benefit], months: Int, steps: Int, checkpoints: Int = 0, checks: Int = 0
  ) -> Double {
    let monetised = benefits.count { if case .monetised = $0.value { true } else { false } }
    let monthly = Double(months) * Double(steps + 4 * checkpoints + 20)
    return Double(monetised) * (1_000 + monthly + 8 * Double(steps) * Double(checks + 1))
  }

  /// Notes more work than is taken on, at the first part that takes it beyond the limit.
  ///
  /// - Returns: Whether the earlier plans can be worked through.
  static func validateWork(
    of latest: LatestParts, checks: Int, _ plans: [EarlierPlan], _ alternatives: [Alternative],
    into validation: inout Validation
  ) -> Bool {
    guard let assumptions = latest.assumptions else { return true }
    let (months, steps) = (assumptions.horizon.count, latest.rollout.count)
    let own = work(
      of: latest.benefits, months: months, steps: steps, checkpoints: latest.schedule.checkpoints.count, checks: checks)
    let withEarlier = plans.reduce(own) { sum, plan in
      sum
        + work(
          of: plan.benefits ?? latest.benefits, months: plan.assumptions?.horizon.count ?? months,
          steps: plan.rollout?.count ?? steps)
    }
    let all = alternatives.reduce(withEarlier) { $0 + work(of: $1.benefits, months: months, steps: steps) }
    let sums: [(work: Double, place: [ModelPath.Step])] = [
      (own, []), (withEarlier, ["earlierPlans"]), (all, ["alternatives"]),
    ]
    if let beyond = sums.first(where: { $0.work > Double(mostWork) }) {
      validation.require(
        false, else: .tooLarge(work: Int(min(beyond.work, 1e15)), limit: mostWork), at: beyond.place)
    }
    return withEarlier <= Double(mostWork)
  }
}
