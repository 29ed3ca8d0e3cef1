/// One line of a cost model.
public struct CostLine: Sendable, Hashable {
  /// The line's identity, by which budget, forecast and outcome are matched.
  public let id: Identifier<CostLine>
  /// What is paid for.
  public let label: String
  /// Whose hours they are, such as `"biståndsbedömare"`; `nil` when no role is meant.
  public let role: String?
  /// The amount of each time that ``timing`` names.
  public let amount: Amount
  /// When the cost falls.
  public let timing: CostTiming
  /// The phase that the cost belongs to.
  public let phase: CostPhase
  /// Whether the cost changes a budget or moves own capacity.
  public let nature: MonetaryNature
  /// The line's amounts by month.
  public let amounts: MonthlyAmounts

  /// An amount of money, or hours at an hourly cost.
  public enum Amount: Sendable, Hashable {
    /// Money; a negative amount is a credit, such as the cost of an old system that stops.
    case money(Money)
    /// Hours of work at an hourly cost.
    case hours(Rational, at: HourlyCost)
    /// A share of a full-time equivalent at an hourly cost, over the time that each occurrence covers: a month (once,
    /// monthly, milestone), a year (yearly) or the whole range (spread).
    case fullTimeShare(Rational, WorkingTime, at: HourlyCost)

    /// The hours of one occurrence of so many months; `nil` for money.
    public func hours(months: Int) -> Rational? {
      switch self {
      case .money: nil
      case .hours(let hours, _): hours
      case .fullTimeShare(let share, let workingTime, _):
        workingTime.hours(ofFullTimeEquivalents: share, months: months)
      }
    }

    /// The exact amount of one occurrence of so many months, in major units.
    public func value(months: Int) -> Rational {
      switch self {
      case .money(let money): Rational(money)
      case .hours(let hours, let cost): hours * cost.amount
      case .fullTimeShare(let share, let workingTime, let cost):
        workingTime.hours(ofFullTimeEquivalents: share, months: months) * cost.amount
      }
    }
  }

  /// The longest period of a line, in months.
  public static let longestPeriod = 1_200

  /// A line whose months are computed at once.
  ///
  /// ```swift
  /// try CostLine(
  ///   id: "licences", label: "Licences", amount: .money(Money(majorUnits: 120_000)),
  ///   timing: .spread(january2025...december2025), phase: .operation)
  /// ```
  ///
  /// Without a nature, money is financial and hours are redistribution, since own staff is paid anyway.
  ///
  /// - Throws: ``InvalidModel`` when hours or a share are negative, a share is above 1 000, the period is longer than
  ///   1 200 months or has no year, or the line's sum is beyond ``Money/limit``.
  public init(
    id: Identifier<CostLine>, label: String, role: String? = nil, amount: Amount, timing: CostTiming,
    phase: CostPhase, nature: MonetaryNature? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    switch amount {
    case .money: break
    case .hours(let hours, _): validation.require(hours >= 0, else: .negative(hours), at: "hours")
    case .fullTimeShare(let share, _, _):
      validation.require(
        (0...1_000).contains(share), else: .outOfRange(share, allowed: 0...1_000), at: "fullTimeShare", "share")
    }
    let months = timing.validMonths(into: &validation)
    try validation.finish()
    guard let months else { preconditionFailure("a line without months has been refused") }
    let stated = amount.value(months: timing.occurrences.months)
    do {
      amounts = try timing.row(of: stated, over: months)
    } catch {
      let member: ModelPath.Step =
        switch amount {
        case .money: "amount"
        case .hours: "hours"
        case .fullTimeShare: "fullTimeShare"
        }
      throw InvalidModel(.amountOutOfRange(error.amount), at: member)
    }
    self.id = id
    self.label = label
    self.role = role
    self.amount = amount
    self.timing = timing
    self.phase = phase
    switch amount {
    case .money: self.nature = nature ?? .financial
    case .hours, .fullTimeShare: self.nature = nature ?? .redistribution
    }
  }

  /// The hours of the line over all its months; `nil` for a line of money.
  public var hours: Rational? {
    let (count, months) = timing.occurrences
    return amount.hours(months: months).map { $0 * Rational(count) }
  }
}
