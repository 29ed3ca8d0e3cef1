/// One line of a cost model.
public struct CostLine: Sendable, Hashable {
  /// The line's identity, by which budget, forecast and outcome are matched.
  public let id: Identifier<CostLine>
  /// What is paid for.
  public let label: String
  /// Whose hours they are, such as `"biståndsbedömare"`; `nil` when no role is meant.
  public let role: String?
  /// What has been stated: an amount and when it falls, or a ledger.
  public let content: Content
  /// The phase that the cost belongs to.
  public let phase: CostPhase
  /// Whether the cost is one of relearning or of parallel running; `nil` for any other.
  public let purpose: CostPurpose?
  /// Whether the cost changes a budget or moves own capacity.
  public let nature: MonetaryNature
  /// How the amount grows by the year; `nil` when it stays as stated.
  public let growth: RealGrowth?
  /// The line's amounts by month.
  public let amounts: MonthlyAmounts

  /// What a line is computed from.
  public indirect enum Content: Sendable, Hashable {
    // Indirect, since lines are copied by the thousand, and a box is quicker to copy than what is in it.
    /// The amount of each time that the timing names.
    case planned(Amount, CostTiming)
    /// What was booked month by month.
    case booked(CostLedger)
  }

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
  /// - Throws: ``InvalidModel`` when hours or a share are negative, a share is above 1 000, the period is longer than 1
  ///   200 months or has no year, what isn't paid monthly or yearly grows, or the line's sum is beyond ``Money/limit``.
  public init(
    id: Identifier<CostLine>, label: String, role: String? = nil, amount: Amount, timing: CostTiming,
    phase: CostPhase, purpose: CostPurpose? = nil, nature: MonetaryNature? = nil, growth: RealGrowth? = nil
  ) throws(InvalidModel) {
    try self.init(
      id: id, label: label, role: role, content: .planned(amount, timing), phase: phase, purpose: purpose,
      nature: nature, growth: growth)
  }

  /// A line of a ledger, each month with its own amount or hours.
  ///
  /// - Throws: ``InvalidModel`` when the ledger is empty, hours are negative, its months are more than 1 200 apart, or
  ///   an amount or the running sum is beyond ``Money/limit``.
  public init(
    id: Identifier<CostLine>, label: String, role: String? = nil, ledger: CostLedger, phase: CostPhase,
    purpose: CostPurpose? = nil, nature: MonetaryNature? = nil
  ) throws(InvalidModel) {
    try self.init(
      id: id, label: label, role: role, content: .booked(ledger), phase: phase, purpose: purpose, nature: nature)
  }

  /// A line of either content.
  init(
    id: Identifier<CostLine>, label: String, role: String?, content: Content, phase: CostPhase,
    purpose: CostPurpose?, nature: MonetaryNature?, growth: RealGrowth? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    let months = content.validMonths(into: &validation)
    validation.require(growth == nil || content.canGrow, else: .cannotGrow, at: "growth")
    try validation.finish()
    guard let months else { preconditionFailure("a line without months has been refused") }
    do {
      amounts = try content.row(over: months, growing: growth)
    } catch {
      throw InvalidModel(.amountOutOfRange(error.amount), at: content.member)
    }
    self.id = id
    self.label = label
    self.role = role
    self.content = content
    self.phase = phase
    self.purpose = purpose
    self.growth = growth
    self.nature = nature ?? content.usualNature
  }

  /// The amount of each time that ``timing`` names; `nil` for a ledger.
  public var amount: Amount? { if case .planned(let amount, _) = content { amount } else { nil } }

  /// When the cost falls; `nil` for a ledger.
  public var timing: CostTiming? { if case .planned(_, let timing) = content { timing } else { nil } }

  /// The hours of the line over all its months; `nil` for a line of money.
  public var hours: Rational? { hours(in: amounts.months) }

  /// The hours that fall in the months of a range, where their cost falls; `nil` for a line of money.
  public func hours(in range: ClosedRange<Month>) -> Rational? {
    hoursByYear(in: range).map { $0.values.reduce(0, +) }
  }

  /// The hours that fall in each calendar year of a range; `nil` for a line of money.
  func hoursByYear(in range: ClosedRange<Month>) -> [Int: Rational]? {
    switch content {
    case .planned(let amount, let timing):
      guard let each = amount.hours(months: timing.occurrences.months) else { return nil }
      return timing.occurrencesByYear(in: range, of: amounts.months, growing: growth).mapValues { each * $0 }
    case .booked(.money): return nil
    case .booked(.hours(let entries, _)):
      var years: [Int: Rational] = [:]
      for (month, hours) in entries where range.contains(month) { years[month.year, default: 0] += hours }
      return years
    }
  }
}

extension CostLine.Amount {
  /// Notes hours or a share that can't be.
  func validate(at steps: [ModelPath.Step], into validation: inout Validation) {
    switch self {
    case .money: break
    case .hours(let hours, _): validation.require(hours >= 0, else: .negative(hours), at: steps + ["hours"])
    case .fullTimeShare(let share, _, _):
      validation.require(
        (0...1_000).contains(share), else: .outOfRange(share, allowed: 0...1_000),
        at: steps + ["fullTimeShare", "share"])
    }
  }
}

extension CostLine.Content {
  /// The nature of a line that doesn't state one.
  public var usualNature: MonetaryNature { isMoney ? .financial : .redistribution }

  /// Whether money is stated; hours otherwise.
  public var isMoney: Bool {
    switch self {
    case .planned(.money, _), .booked(.money): true
    case .planned, .booked: false
    }
  }

  fileprivate var member: ModelPath.Step {
    switch self {
    case .planned(.money, _): "amount"
    case .planned(.hours, _): "hours"
    case .planned(.fullTimeShare, _): "fullTimeShare"
    case .booked: "ledger"
    }
  }

  fileprivate func validMonths(into validation: inout Validation) -> ClosedRange<Month>? {
    switch self {
    case .planned(let amount, let timing):
      amount.validate(at: [], into: &validation)
      return timing.validMonths(into: &validation)
    case .booked(let ledger): return ledger.validMonths(into: &validation)
    }
  }

  fileprivate var canGrow: Bool { if case .planned(_, let timing) = self { timing.canGrow } else { false } }

  /// The line's months, each stated amount multiplied by a factor before anything is rounded.
  func row(
    over months: ClosedRange<Month>, growing growth: RealGrowth?, times factor: Rational = 1
  ) throws(AmountOutOfRange) -> MonthlyAmounts {
    switch self {
    case .planned(let amount, let timing):
      try timing.row(of: amount.value(months: timing.occurrences.months) * factor, over: months, growing: growth)
    case .booked(let ledger): try ledger.row(over: months, times: factor)
    }
  }
}
