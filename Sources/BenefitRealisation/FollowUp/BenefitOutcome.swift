/// What has come of an initiative's benefits as known on a date.
///
/// Benefits that nobody has measured are counted, not filled in: every sum says how many of the benefits it covers.
public struct BenefitOutcome: Sendable, Hashable {
  /// The date.
  public let knownOn: CalendarDate
  /// Each benefit that is valued in money.
  public let benefits: [RealisedBenefit]

  /// A sum over the benefits for which a figure is known.
  public struct Sum: Sendable, Hashable {
    /// The sum of what is known.
    public let amount: Money
    /// How many benefits it covers.
    public let known: Int
    /// How many benefits there are.
    public let of: Int
    /// Whether it covers all benefits.
    public var isComplete: Bool { known == of }
  }

  /// The outcome of an initiative's calculation, or `nil` when it has none.
  init?(
    of initiative: Initiative, measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]],
    knownOn date: CalendarDate
  ) {
    guard let calculation = initiative.calculation else { return nil }
    knownOn = date
    benefits = calculation.benefits.map {
      RealisedBenefit(of: $0, in: initiative, measurements: measurements, knownOn: date)
    }
  }

  /// The plan for the months that have ended, of all benefits.
  public var plannedToDate: Money { benefits.map(\.plannedToDate).total() }

  /// The plan over the horizon, of all benefits.
  public var planned: Money { benefits.map(\.planned).total() }

  /// What has been realised in the months that have ended.
  public var realisedToDate: Figure<Sum> { sum(\.realisedToDate) }

  /// What the horizon is expected to give, if the last measured ratios hold.
  public var forecast: Figure<Sum> { sum(\.forecast) }

  private func sum(_ figure: KeyPath<RealisedBenefit, Figure<Money>>) -> Figure<Sum> {
    guard let first = benefits.first else { return .notDefined(because: .noMonetisedBenefit) }
    let amounts = benefits.compactMap { $0[keyPath: figure].value }
    if amounts.isEmpty, case .notDefined(let reason) = first[keyPath: figure] {
      return .notDefined(because: reason)
    }
    return .value(Sum(amount: amounts.total(), known: amounts.count, of: benefits.count))
  }
}
