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

  /// Rollout steps that go alike.
  struct Group {
    /// Their planned use in each month by their shares.
    let use: Weights
    /// The same to within small errors.
    let boundedUse: [Enclosure]
    /// How their goal has gone.
    let ratios: PlanRatios
    /// The ratio on the last day of each month, to within small errors; empty where there is none.
    let boundedRatios: [Enclosure]
  }

  /// What has come of a benefit as known on a date.
  ///
  /// A month counts as ended when its last day is the date or earlier. Each rollout step follows the goal that
  /// speaks for it; a step that isn't planned to have given anything yet has realised exactly nothing.
  ///
  /// - Parameters:
  ///   - row: The benefit in the calculation.
  ///   - steps: The rollout steps.
  ///   - groups: The groups of steps that go alike.
  ///   - version: The version of the plan that it is held against, where that isn't the latest.
  ///   - ended: How many months have ended.
  init(
    of row: BenefitCalculation.BenefitRow, in steps: [Step], _ groups: [Group], heldAgainst version: Int?, ended: Int
  ) {
    benefit = row.benefit
    planned = row.amounts.total
    plannedToDate = row.amounts.amounts.prefix(ended).total()
    heldAgainstVersion = version
    func reason(_ step: Step) -> NotDefined? {
      let ratios = groups[step.group].ratios
      return ratios.points.isEmpty ? ratios.missing : nil
    }
    let used = steps.filter { $0.firstUse != nil }
    unknownSteps = used.compactMap { step in reason(step).map { UnknownStep(step: step.id, reason: $0) } }
    let begun = used.filter { $0.firstUse.map { $0 < ended } ?? false }
    let (toDate, rest) = (Self.sum(groups, 0..<ended), Self.sum(groups, ended..<row.amounts.amounts.count))
    let (fullMonth, months) = (row.yearlyValue / 12, row.amounts.months)
    realisedToDate = Self.amount(of: fullMonth, times: toDate, unless: begun.lazy.compactMap(reason).first) {
      groups.reduce(0) { $0 + ($1.ratios.sums(of: $1.use, over: months, ended: ended).toDate.value ?? 0) }
    }
    forecast = Self.amount(of: fullMonth, times: toDate + rest, unless: unknownSteps.first?.reason) {
      groups.reduce(0) { $0 + ($1.ratios.sums(of: $1.use, over: months, ended: ended).all.value ?? 0) }
    }
  }

  /// What use × ratio adds up to over some months, to within a small error; where there is no ratio nothing is used.
  private static func sum(_ groups: [Group], _ offsets: Range<Int>) -> Enclosure {
    groups.reduce(into: Enclosure.zero) { sum, group in
      if group.boundedRatios.isEmpty { return }
      for offset in offsets where group.boundedUse[offset] != .zero {
        sum += group.boundedUse[offset] * group.boundedRatios[offset]
      }
    }
  }

  /// A sum times the value of a full month, rounded once; not defined where a step isn't. The exact sum is worked out
  /// where the bounds don't tell the öre.
  private static func amount(
    of fullMonth: Rational, times sum: Enclosure, unless reason: NotDefined?, exactly: () -> Rational
  ) -> Figure<Money> {
    if let reason { return .notDefined(because: reason) }
    if let minor = (Enclosure(fullMonth * 100) * sum).nearestInteger, Money(minorUnits: minor).isWithinLimit {
      return .value(Money(minorUnits: minor))
    }
    guard let amount = try? Money(rounding: fullMonth * exactly()) else {
      return .notDefined(because: .amountOutOfRange)
    }
    return .value(amount)
  }
}
