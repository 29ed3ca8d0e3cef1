/// What has come of an initiative's benefits as known on a date.
///
/// Amounts are undiscounted. Benefits that nobody has measured are counted, not filled in: every sum says how many of
/// the benefits it covers, and what the plan was for those.
public struct BenefitOutcome: Sendable, Hashable {
  /// The date.
  public let knownOn: CalendarDate
  /// The last month that has ended by then; `nil` when none of the calculation's months has.
  public let lastEndedMonth: Month?
  /// Each benefit that is valued in money.
  public let benefits: [RealisedBenefit]
  /// Measurements that are kept and shown but say nothing of the benefits, since the plan had hardly left the baseline
  /// when they were made, see ``PlannedPath/leastShareOfChange``; of goals that drive a benefit valued in money.
  public let tooEarly: [EffectGoal.Measurement]
  /// The readings that each of the benefits belongs to, in the same order.
  let readings: [Set<BenefitCalculation.Reading>]

  /// A sum over the benefits for which a figure is known.
  public struct Sum: Sendable, Hashable {
    /// The sum of what is known.
    public let amount: Money
    /// What was planned for the same benefits.
    public let planned: Money
    /// How many benefits it covers.
    public let known: Int
    /// How many benefits there are.
    public let of: Int
    /// Whether it covers all benefits.
    public var isComplete: Bool { known == of }
  }

  /// The plan for the months that have ended, of all benefits of a reading.
  public func plannedToDate(_ reading: BenefitCalculation.Reading) -> Money {
    benefits(of: reading).map(\.plannedToDate).total()
  }

  /// The plan over the horizon, of all benefits of a reading.
  public func planned(_ reading: BenefitCalculation.Reading) -> Money {
    benefits(of: reading).map(\.planned).total()
  }

  /// What has been realised in the months that have ended, of the benefits of a reading.
  public func realisedToDate(_ reading: BenefitCalculation.Reading) -> Figure<Sum> {
    sum(reading, \.realisedToDate, planned: \.plannedToDate)
  }

  /// What the horizon is expected to give if the last measured ratios hold, of the benefits of a reading.
  public func forecast(_ reading: BenefitCalculation.Reading) -> Figure<Sum> {
    sum(reading, \.forecast, planned: \.planned)
  }

  /// The benefits that belong to a reading.
  public func benefits(of reading: BenefitCalculation.Reading) -> [RealisedBenefit] {
    zip(benefits, readings).filter { $0.1.contains(reading) }.map(\.0)
  }

  private func sum(
    _ reading: BenefitCalculation.Reading, _ figure: KeyPath<RealisedBenefit, Figure<Money>>,
    planned: KeyPath<RealisedBenefit, Money>
  ) -> Figure<Sum> {
    var (sum, plan, known, all) = (Money.zero, Money.zero, 0, 0)
    var missing: NotDefined?
    for index in benefits.indices where readings[index].contains(reading) {
      all += 1
      switch benefits[index][keyPath: figure] {
      case .value(let amount):
        sum += amount
        plan += benefits[index][keyPath: planned]
        known += 1
      case .notDefined(let reason): missing = missing ?? reason
      }
    }
    if known == 0 { return .notDefined(because: missing ?? .noMonetisedBenefit) }
    return .value(Sum(amount: sum, planned: plan, known: known, of: all))
  }
}
