/// What a benefit calculation assumes; it is part of the result and printed with it.
public struct CalculationAssumptions: Sendable, Hashable {
  /// The months that the calculation looks at; the first is the base month of the discounting.
  ///
  /// What was paid before the base month is sunk and stays outside.
  public let horizon: ClosedRange<Month>
  /// Rates and timing.
  public let discounting: Discounting

  /// The longest horizon, in months.
  public static let longestHorizon = 1_200

  /// Assumptions over so many months from the base month.
  ///
  /// - Throws: ``InvalidModel`` unless the horizon is from 1 to 1 200 months (100 years) and within the calendar.
  public init(baseMonth: Month, months: Int, discounting: Discounting = Discounting()) throws(InvalidModel) {
    var validation = Validation()
    let allowed = 1...Self.longestHorizon
    validation.require(
      allowed.contains(months), else: .countOutOfRange(months, allowed: allowed), at: "months")
    try validation.finish()
    guard let horizon = ClosedRange(first: baseMonth, numberOfMonths: months) else {
      throw InvalidModel(.outsideCalendar, at: "baseMonth")
    }
    self.horizon = horizon
    self.discounting = discounting
  }

  /// Assumptions over months that something else than a calculation is compared over, which may be more.
  init(horizon: ClosedRange<Month>, discounting: Discounting) {
    self.horizon = horizon
    self.discounting = discounting
  }

  /// The month that amounts are discounted to.
  public var baseMonth: Month { horizon.lowerBound }
}
