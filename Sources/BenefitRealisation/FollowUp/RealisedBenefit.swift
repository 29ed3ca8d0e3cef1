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
    of row: BenefitCalculation.BenefitRow, in initiative: Initiative,
    measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]], knownOn date: CalendarDate
  ) {
    benefit = row.benefit
    planned = row.amounts.total
    let horizon = row.amounts.months
    let ended = horizon.count { $0.lastDay <= date }
    plannedToDate = row.amounts.amounts.prefix(ended).total()
    let goals = initiative.goals.filter { row.benefit.drivenBy.contains($0.id) }
    let steps = initiative.rollout.map { step in
      let goal = goals.first { $0.clock.overlaps(.step(step.id)) }
      let ratios = goal.map {
        PlanRatios(
          of: $0, from: initiative.fullOperation(of: $0.clock), schedule: initiative.schedule,
          measurements: measurements[$0.id] ?? [], knownOn: date)
      }
      return (step, ratios)
    }
    let fullMonth = row.pattern.yearlyValue / 12
    /// The realised sum of the first months; a step without a plan there needs no ratio.
    func realised(months count: Int) -> Figure<Money> {
      var exact: Rational = 0
      for (step, ratios) in steps {
        for month in horizon.prefix(count) {
          let use = row.benefit.use(in: month, of: step)
          if use == 0 { continue }
          guard let ratios else { return .notDefined(because: .noGoal) }
          switch ratios.ratio(on: month.lastDay) {
          case .value(let ratio): exact += step.share * use * ratio
          case .notDefined(let reason): return .notDefined(because: reason)
          }
        }
      }
      guard let amount = try? Money(rounding: fullMonth * exact) else {
        return .notDefined(because: .amountOutOfRange)
      }
      return .value(amount)
    }
    realisedToDate = realised(months: ended)
    forecast = realised(months: horizon.count)
  }
}
