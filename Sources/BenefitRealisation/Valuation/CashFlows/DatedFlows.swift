/// Amounts on dates, valued with (1 + rate)^(−days / 365): the convention of XNPV and XIRR.
///
/// ```swift
/// let flows = try DatedFlows([
///   (CalendarDate("2020-01-01")!, Money(majorUnits: -1_000)), (CalendarDate("2021-03-01")!, Money(majorUnits: 750)),
///   (CalendarDate("2022-10-30")!, Money(majorUnits: 500)),
/// ])
/// try flows.presentValue(at: 0.1)  // 5300.78 öre
/// flows.internalRate()             // 13.278 % a year
/// ```
///
/// The order of the flows doesn't matter, and several may fall on one date. Source: method section 6.
public struct DatedFlows: Sendable, Hashable {
  /// The date of each flow.
  public let dates: [CalendarDate]
  /// The amount of each flow, in any one unit; in minor units when the flows were made of ``Money``.
  public let amounts: [Double]

  /// Flows of money. Values of them are in minor units, too.
  ///
  /// - Throws: ``CashFlowError/noFlows``.
  public init(_ flows: [(date: CalendarDate, amount: Money)]) throws(CashFlowError) {
    try self.init(dates: flows.map(\.date), amounts: flows.map { Double($0.amount.minorUnits) })
  }

  /// Flows in any one unit, one amount a date.
  ///
  /// - Throws: ``CashFlowError/noFlows``, ``CashFlowError/differentLengths(_:_:)`` or
  ///   ``CashFlowError/amountNotFinite(index:)``.
  public init(dates: [CalendarDate], amounts: [Double]) throws(CashFlowError) {
    guard dates.count == amounts.count else { throw .differentLengths(dates.count, amounts.count) }
    guard !dates.isEmpty else { throw .noFlows }
    if let index = amounts.firstIndex(where: { !$0.isFinite }) { throw .amountNotFinite(index: index) }
    self.dates = dates
    self.amounts = amounts
  }

  /// The earliest date.
  public var firstDate: CalendarDate { dates.reduce(dates[0], min) }
  /// The latest date.
  public var lastDate: CalendarDate { dates.reduce(dates[0], max) }

  /// What the flows are worth on a date, in the unit of the amounts: on the earliest date unless another is given.
  ///
  /// Spreadsheets discount to the date of the first row, and answer only where it is the earliest or differ where it
  /// isn't; name the date where that matters.
  ///
  /// - Parameters:
  ///   - rate: A yearly rate above −1: 0.03 is three per cent.
  ///   - date: The date that the value is asked for.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func presentValue(at rate: Double, on date: CalendarDate? = nil) throws(CashFlowError) -> Double {
    let z = try logarithmicRate(rate) / FlowValue.daysPerYear
    let value = FlowValue.sum(days: days.span, amounts: amounts.span, z)
    let moved = date.map { value * exponential(z * Double(firstDate.days(until: $0))) } ?? value
    guard moved.isFinite else { throw .valueOutOfRange }
    return moved
  }

  /// What the flows are worth on the latest date, in the unit of the amounts (XNFV).
  ///
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func futureValue(at rate: Double) throws(CashFlowError) -> Double {
    try presentValue(at: rate, on: lastDate)
  }

  /// The yearly rates at which the flows are worth nothing (XIRR), all of them.
  public func internalRate() -> InternalRate {
    var solver = RateSolver()
    return solver.rates(days: days.span, amounts: amounts.scaled.span, unitsPerYear: FlowValue.daysPerYear)
  }

  private var days: [Int32] { dates.map { Int32($0.dayNumber) } }
}

/// Valuing one stream, shared by one stream and many.
enum FlowValue {
  /// Act/365: every year has 365 days.
  static let daysPerYear = 365.0

  /// The sum of amount · e^(−z · offset), the offsets counted from the earliest day; not finite when it is too large.
  static func sum(days: Span<Int32>, amounts: Span<some FlowAmount>, _ z: Double) -> Double {
    var table = PowerTable()
    return sum(days: days, amounts: amounts, z, &table)
  }

  /// The same with a table that many streams use in turn.
  static func sum(days: Span<Int32>, amounts: Span<some FlowAmount>, _ z: Double, _ table: inout PowerTable) -> Double {
    guard amounts.count > 0 else { return 0 }
    let (first, last) = (days[0], days[days.count - 1])
    if first <= last {
      table.fill(z, through: Int(last) - Int(first))
      if let sum = table.sum(days: days, amounts: amounts, base: first), sum.isFinite { return sum }
    }
    return sumInAnyOrder(days: days, amounts: amounts, z, &table)
  }

  /// Flows that aren't in order of time, or so far apart that their factors leave the range of a `Double`.
  static func sumInAnyOrder(
    days: Span<Int32>, amounts: Span<some FlowAmount>, _ z: Double, _ table: inout PowerTable
  ) -> Double {
    var (first, last) = (days[0], days[0])
    for index in days.indices { (first, last) = (min(first, days[index]), max(last, days[index])) }
    table.fill(z, through: Int(last) - Int(first))
    if let sum = table.sum(days: days, amounts: amounts, base: first), sum.isFinite { return sum }
    // Amount and factor are joined as logarithms, so that an amount of zero stays zero.
    var sum = 0.0
    for index in days.indices where amounts[index].number != 0 {
      let amount = amounts[index].number
      let size = exponential(logarithm(abs(amount)) - z * (Double(days[index]) - Double(first)))
      sum += amount < 0 ? -size : size
    }
    return sum
  }
}

extension [Double] {
  /// The amounts times a power of two that brings the largest near 1, where they are so large or small that a sum of
  /// their moments could leave the range of a `Double`. Rates don't depend on it.
  var scaled: [Double] {
    guard let exponent = lazy.filter({ $0 != 0 }).map(\.exponent).max(), abs(exponent) > 300 else { return self }
    return map { Double(sign: .plus, exponent: -exponent, significand: $0) }
  }
}
