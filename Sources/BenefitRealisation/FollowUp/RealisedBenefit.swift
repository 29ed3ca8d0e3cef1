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
  /// A rollout step as its outcome is worked out: with others that go alike.
  struct Step {
    let id: Identifier<RolloutStep>
    /// The number of the steps that go alike.
    let group: Int
    /// The first month that it is planned to be used in, as an offset; `nil` where it never is.
    let firstUse: Int?
  }

  /// What has come of a benefit as known on a date.
  ///
  /// A month counts as ended when its last day is the date or earlier. Each rollout step follows the goal that
  /// speaks for it; a step that isn't planned to have given anything yet has realised exactly nothing.
  ///
  /// - Parameters:
  ///   - row: The benefit in the calculation.
  ///   - steps: The rollout steps.
  ///   - sums: What has come of each group of steps.
  ///   - version: The version of the plan that it is held against, where that isn't the latest.
  ///   - ended: How many months have ended.
  init(
    of row: BenefitCalculation.BenefitRow, in steps: [Step], _ sums: [PlanRatios.Sums], heldAgainst version: Int?,
    ended: Int
  ) {
    benefit = row.benefit
    planned = row.amounts.total
    plannedToDate = row.amounts.amounts.prefix(ended).total()
    heldAgainstVersion = version
    let used = steps.filter { $0.firstUse != nil }
    unknownSteps = used.compactMap { step in
      sums[step.group].all.reason.map { UnknownStep(step: step.id, reason: $0) }
    }
    let begun = used.filter { $0.firstUse.map { $0 < ended } ?? false }
    let fullMonth = row.yearlyValue / 12
    realisedToDate = Self.amount(
      sums.map(\.toDate), of: fullMonth, unless: begun.lazy.compactMap { sums[$0.group].toDate.reason }.first)
    forecast = Self.amount(sums.map(\.all), of: fullMonth, unless: unknownSteps.first?.reason)
  }

  /// The sum of the groups' weights times the value of a full month, rounded once; not defined where a step isn't.
  private static func amount(
    _ sums: [Figure<Rational>], of fullMonth: Rational, unless reason: NotDefined?
  ) -> Figure<Money> {
    if let reason { return .notDefined(because: reason) }
    let exact = sums.reduce(0) { $0 + ($1.value ?? 0) }
    guard let amount = try? Money(rounding: fullMonth * exact) else { return .notDefined(because: .amountOutOfRange) }
    return .value(amount)
  }
}
