/// What has come of one benefit: planned and realised up to a date, and the forecast over the horizon.
///
/// Realised(month) = planned(month) × ρ(month), where ρ is how far the driving goal's indicator has come compared
/// with its planned path. ρ is linear between measurements, the first one's before the first, the last one's after
/// the last, and read on the last day of each month. Source: method section 8.
public struct RealisedBenefit: Sendable, Hashable {
  /// The benefit.
  public let benefit: Benefit
  /// The plan for the months that have ended.
  public let plannedToDate: Money
  /// What has been realised in the months that have ended; without measurements it isn't known.
  public let realisedToDate: Figure<Money>
  /// The plan over the whole horizon.
  public let planned: Money
  /// Realised to date, and the rest of the plan at the last measured ratio.
  public let forecast: Figure<Money>
}

extension RealisedBenefit {
  /// What has come of a benefit of an initiative's calculation, as known on a date.
  ///
  /// A month counts as ended when its last day is the date or earlier. Each rollout step follows the goal that
  /// speaks for it; a step that isn't planned to have given anything yet has realised exactly nothing.
  init(
    of row: BenefitCalculation.BenefitRow, in initiative: Initiative, ratios: [Identifier<EffectGoal>: PlanRatios],
    ended: Int
  ) {
    benefit = row.benefit
    planned = row.amounts.total
    plannedToDate = row.amounts.amounts.prefix(ended).total()
    let horizon = row.amounts.months
    let goals = initiative.goals.filter { row.benefit.drivenBy.contains($0.id) }
    let nobody = PlanRatios(points: [], missing: .noGoal)
    let sums = initiative.rollout.map { step in
      let goal = goals.first { $0.clock.overlaps(.step(step.id)) }
      let weights = horizon.map { step.share * row.benefit.use(in: $0, of: step) }
      return (goal.flatMap { ratios[$0.id] } ?? nobody).sums(of: weights, over: horizon, ended: ended)
    }
    let fullMonth = row.yearlyValue / 12
    realisedToDate = Self.amount(sums.map(\.toDate), of: fullMonth)
    forecast = Self.amount(sums.map(\.all), of: fullMonth)
  }

  /// The sum of the steps' weights times the value of a full month, rounded once; the first reason of a step without one.
  private static func amount(_ sums: [Figure<Rational>], of fullMonth: Rational) -> Figure<Money> {
    var exact: Rational = 0
    for sum in sums {
      switch sum {
      case .value(let value): exact += value
      case .notDefined(let reason): return .notDefined(because: reason)
      }
    }
    guard let amount = try? Money(rounding: fullMonth * exact) else { return .notDefined(because: .amountOutOfRange) }
    return .value(amount)
  }
}
