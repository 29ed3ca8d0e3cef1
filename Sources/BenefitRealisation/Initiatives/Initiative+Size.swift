extension Initiative {
  /// The most steps of calculation that the benefits of a follow-up may take, which are done within about a second.
  ///
  /// A benefit valued in money takes 1 000 + months × (rollout steps + 4 × checkpoints + 20) + 8 × rollout steps ×
  /// (checks + 1) of them: it is read, explained and varied; each month is rounded, discounted, compared with what was
  /// measured, and worked out again for each moment of a bridge; and what has come of it is told at each check, step by
  /// step. A goal that drives a benefit or stands in the effect map takes 2 × months × (checkpoints + plans + 4).
  ///
  /// Earlier plans and alternatives count as well, with their own benefits and without checks; since all plans are
  /// compared over the first one's months, those count where they are more. An earlier plan must be within the limit by
  /// itself too, as an initiative with its schedule. Twenty benefits in twenty districts with checks of their own after
  /// six and twelve months take some 300 000 over ten years.
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

  /// Notes more work and more amounts than are taken on, each at the first part that takes it beyond its limit.
  ///
  /// - Returns: Whether the earlier plans can be worked through.
  static func validateSize(
    of latest: LatestParts, checks: Int, _ map: EffectMap, _ plans: [EarlierPlan], _ alternatives: [Alternative],
    into validation: inout Validation
  ) -> Bool {
    let isWithinWork = validateWork(of: latest, checks: checks, map, plans, alternatives, into: &validation)
    return validateAmounts(of: latest, plans, alternatives, into: &validation) && isWithinWork
  }

  /// The amounts of a calculation: each cost line has one in each month, and alternative A's stand beside each of what
  /// is compared with it.
  private static func validateAmounts(
    of latest: LatestParts, _ plans: [EarlierPlan], _ alternatives: [Alternative], into validation: inout Validation
  ) -> Bool {
    let months = latest.assumptions?.horizon.count ?? 0
    let own = latest.costs.numberOfLines * months
    let withEarlier = plans.reduce(own) { sum, plan in
      sum + (plan.costs ?? latest.costs).numberOfLines * (plan.assumptions?.horizon.count ?? months)
    }
    let withAsIs =
      withEarlier + (latest.asIs?.costs.numberOfLines ?? 0) * months * (1 + plans.count + alternatives.count)
    let all = alternatives.reduce(withAsIs) { $0 + $1.costs.numberOfLines * months }
    let sums: [(amounts: Int, place: ModelPath.Step)] = [
      (own, "costs"), (withEarlier, "earlierPlans"), (withAsIs, "asIs"), (all, "alternatives"),
    ]
    let limit = CostModel.mostAmounts
    if let beyond = sums.first(where: { $0.amounts > limit }) {
      validation.require(false, else: .tooMany(beyond.amounts, limit: limit), at: beyond.place)
    }
    return all <= limit
  }

  private static func validateWork(
    of latest: LatestParts, checks: Int, _ map: EffectMap, _ plans: [EarlierPlan], _ alternatives: [Alternative],
    into validation: inout Validation
  ) -> Bool {
    let months = { (assumptions: CalculationAssumptions?) in assumptions?.horizon.count ?? 0 }
    let ownMonths = months(latest.assumptions)
    let compared = plans.first.map { months($0.assumptions ?? latest.assumptions) } ?? ownMonths
    let (steps, checkpoints) = (latest.rollout.count, latest.schedule.checkpoints.count)
    var sum = 0.0
    if max(ownMonths, compared) > 0 {
      let goals = Set(latest.benefits.flatMap(\.drivenBy)).union(map.nodes.compactMap(\.kind.goal)).count
      sum = Double(2 * goals) * Double(max(ownMonths, compared)) * Double(checkpoints + plans.count + 5)
      sum += work(
        of: latest.benefits, months: max(ownMonths, compared), steps: steps, checkpoints: checkpoints, checks: checks)
    }
    let own = sum
    for plan in plans {
      let months = max(months(plan.assumptions ?? latest.assumptions), compared)
      if months == 0 { continue }
      sum += work(of: plan.benefits ?? latest.benefits, months: months, steps: plan.rollout?.count ?? steps)
    }
    let withEarlier = sum
    if ownMonths > 0 {
      for alternative in alternatives { sum += work(of: alternative.benefits, months: ownMonths, steps: steps) }
    }
    let sums: [(work: Double, place: [ModelPath.Step])] = [
      (own, []), (withEarlier, ["earlierPlans"]), (sum, ["alternatives"]),
    ]
    if let beyond = sums.first(where: { $0.work > Double(mostWork) }) {
      validation.require(
        false, else: .tooLarge(work: Int(min(beyond.work, 1e15)), limit: mostWork), at: beyond.place)
    }
    return withEarlier <= Double(mostWork)
  }
}

extension EffectMap.Kind {
  /// The goal that follows the node up, if any.
  fileprivate var goal: Identifier<EffectGoal>? {
    switch self {
    case .use(let goal), .changedWork(let goal), .effect(let goal): goal
    case .capability, .benefit, .strategicGoal: nil
    }
  }
}
