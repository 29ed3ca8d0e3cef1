/// What has come of one benefit: planned and realised up to a date, and the forecast over the horizon.
///
/// Realised(month) = planned(month) × ρ(month), where ρ is how far the driving goal's indicator has come compared with
/// the planned path on which the benefit's money was decided, see ``heldAgainstVersion``. ρ is linear between
/// measurements, the first one's before the first, the last one's after the last, and read on the last day of each
/// month. Source: method section 8.
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
  /// The rollout steps of which ``forecast`` isn't known, each with its reason; empty where it is known.
  public let unknownSteps: [UnknownStep]
  /// The number of the plan's version whose targets the benefit is held against, since its money was decided on those;
  /// `nil` where they are the latest plan's.
  public let heldAgainstVersion: Int?

  /// A rollout step of which nothing can be said.
  public struct UnknownStep: Sendable, Hashable {
    /// The step.
    public let step: Identifier<RolloutStep>
    /// Why nothing can be said.
    public let reason: NotDefined
  }
}

extension RealisedBenefit {
  /// What has come of a benefit as known on a date.
  ///
  /// A month counts as ended when its last day is the date or earlier. Each rollout step follows the goal that
  /// speaks for it; a step that isn't planned to have given anything yet has realised exactly nothing.
  ///
  /// - Parameters:
  ///   - row: The benefit in the calculation.
  ///   - steps: The planned use of each rollout step, and how its goal has gone.
  ///   - version: The version of the plan that it is held against, where that isn't the latest.
  ///   - ended: How many months have ended.
  init(
    of row: BenefitCalculation.BenefitRow, in steps: [(step: RolloutStep, use: Weights, ratios: PlanRatios)],
    heldAgainst version: Int?, ended: Int
  ) {
    benefit = row.benefit
    planned = row.amounts.total
    plannedToDate = row.amounts.amounts.prefix(ended).total()
    heldAgainstVersion = version
    let sums = steps.map { $0.ratios.sums(of: $0.use, over: row.amounts.months, ended: ended) }
    unknownSteps = zip(steps, sums).compactMap { step, sum in
      if case .notDefined(let reason) = sum.all { UnknownStep(step: step.step.id, reason: reason) } else { nil }
    }
    let fullMonth = row.yearlyValue / 12
    let shares = steps.map(\.step.share)
    realisedToDate = Self.amount(zip(shares, sums).map { share, sum in sum.toDate.map { share * $0 } }, of: fullMonth)
    forecast = Self.amount(zip(shares, sums).map { share, sum in sum.all.map { share * $0 } }, of: fullMonth)
  }

  /// The sum of the steps' weights times the value of a full month, rounded once; the first reason of a step without
  /// one.
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
