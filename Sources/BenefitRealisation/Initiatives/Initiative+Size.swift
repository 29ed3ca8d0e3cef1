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
  /// six and twelve months and two goals each take 333 600 over ten years.
  public static let mostWork = 1_500_000

  /// The most amounts of cost lines, which are worked out within about a second.
  ///
  /// A line has as many as it has months itself, or as the calculation has where that is more. The lines of budget,
  /// outcome, forecast, earlier plans, alternatives and things as they are (these once for each of what they are compared
  /// with) are added. A ``CostModel`` by itself may have more, see ``CostModel/mostAmounts``.
  public static let mostCostAmounts = 2_000_000

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
    of latest: LatestParts, checks: Int, _ map: EffectMap, outcome: CostModel?, forecast: CostModel?,
    _ plans: [EarlierPlan], _ alternatives: [Alternative], into validation: inout Validation
  ) -> Bool {
    let isWithinWork = validateWork(of: latest, checks: checks, map, plans, alternatives, into: &validation)
    return validateAmounts(of: latest, outcome, forecast, plans, alternatives, into: &validation) && isWithinWork
  }

  /// Notes more amounts than ``mostCostAmounts``.
  private static func validateAmounts(
    of latest: LatestParts, _ outcome: CostModel?, _ forecast: CostModel?, _ plans: [EarlierPlan],
    _ alternatives: [Alternative], into validation: inout Validation
  ) -> Bool {
    let months = latest.assumptions?.horizon.count ?? 0
    func amounts(of model: CostModel?, over months: Int, times count: Int = 1) -> Int {
      count * (model?.lines.reduce(0) { $0 + max(months, $1.line.amounts.amounts.count) } ?? 0)
    }
    let parts: [(place: ModelPath.Step, amounts: Int)] = [
      ("costs", amounts(of: latest.costs, over: months)),
      ("costOutcome", amounts(of: outcome, over: months)),
      ("costForecast", amounts(of: forecast, over: months)),
      (
        "earlierPlans",
        plans.reduce(0) {
          $0 + amounts(of: $1.costs ?? latest.costs, over: $1.assumptions?.horizon.count ?? months)
        }
      ),
      ("asIs", amounts(of: latest.asIs?.costs, over: months, times: 1 + plans.count + alternatives.count)),
      ("alternatives", alternatives.reduce(0) { $0 + amounts(of: $1.costs, over: months) }),
    ]
    var sum = 0
    for part in parts {
      sum += part.amounts
      if sum > mostCostAmounts {
        validation.require(false, else: .tooMany(sum, limit: mostCostAmounts), at: part.place)
        return false
      }
    }
    return true
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
