/// Many streams of flows in flat columns: the form for portfolios and simulations.
///
/// ```swift
/// let streams = try FlowColumns(
///   days: [18_262, 18_628, 18_262, 18_993], minorUnits: [-100_000, 110_000, -50_000, 60_000], offsets: [0, 2, 4])
/// try streams.presentValues(at: 0.08)  // one value a stream, in minor units
/// streams.internalRates()              // one answer a stream
/// ```
///
/// Each stream's results are the ones that ``DatedFlows`` or ``PeriodicFlows`` gives of the same flows, to the last
/// bit. Streams whose days rise are fastest; any order is right.
public struct FlowColumns: Sendable, Hashable {
  /// The day number of each flow, see ``CalendarDate/dayNumber``; `nil` when the flows of a stream come one a period.
  public let days: [Int32]?
  /// The exact amounts in minor units.
  public let minorUnits: [Int64]
  /// Where each stream begins, and at the end the number of flows: stream *k* has the flows
  /// `offsets[k]..<offsets[k + 1]`.
  public let offsets: [Int]

  /// Streams of dated flows.
  ///
  /// - Throws: ``CashFlowError/differentLengths(_:_:)``, ``CashFlowError/offsetsNotRising(index:)`` or
  ///   ``CashFlowError/dayOutsideCalendar(index:)``.
  /// - Complexity: O(*n*).
  public init(days: [Int32], minorUnits: [Int64], offsets: [Int]) throws(CashFlowError) {
    guard days.count == minorUnits.count else { throw .differentLengths(days.count, minorUnits.count) }
    try Self.check(offsets, count: minorUnits.count)
    if let index = days.firstOutsideCalendar { throw .dayOutsideCalendar(index: index) }
    (self.days, self.minorUnits, self.offsets) = (days, minorUnits, offsets)
  }

  /// Streams of one flow a period, the first in period 0.
  ///
  /// - Throws: ``CashFlowError/offsetsNotRising(index:)``.
  public init(periods minorUnits: [Int64], offsets: [Int]) throws(CashFlowError) {
    try Self.check(offsets, count: minorUnits.count)
    (days, self.minorUnits, self.offsets) = (nil, minorUnits, offsets)
  }

  private static func check(_ offsets: [Int], count: Int) throws(CashFlowError) {
    guard offsets.first == 0 else { throw .offsetsNotRising(index: 0) }
    for index in 1..<max(offsets.count, 1) where offsets[index] < offsets[index - 1] {
      throw .offsetsNotRising(index: index)
    }
    guard offsets.last == count else { throw .offsetsNotRising(index: offsets.count - 1) }
  }

  /// The number of streams.
  public var count: Int { offsets.count - 1 }

  /// The present value of each stream at one rate for all, in minor units, on the stream's earliest date (or in its
  /// period 0).
  ///
  /// - Parameter rate: A yearly rate above −1, or a rate a period: 0.03 is three per cent.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func presentValues(at rate: Double) throws(CashFlowError) -> [Double] {
    let z = try logarithmicRate(rate) / unitsPerYear
    var factors = SharedFactors(z)
    return try values { (_, days: Span<Int32>, amounts: Span<Int64>) in factors.sum(days: days, amounts: amounts) }
  }

  /// The present value of each stream at its own rate, in minor units.
  ///
  /// - Parameter rates: One rate a stream.
  /// - Throws: ``CashFlowError/differentLengths(_:_:)``, ``CashFlowError/rateOutOfRange(_:)`` or
  ///   ``CashFlowError/valueOutOfRange``.
  public func presentValues(at rates: [Double]) throws(CashFlowError) -> [Double] {
    guard rates.count == count else { throw .differentLengths(rates.count, count) }
    var logarithms: [Double] = []
    logarithms.reserveCapacity(count)
    for rate in rates { logarithms.append(try logarithmicRate(rate) / unitsPerYear) }
    var table = PowerTable()
    return try values { (stream, days: Span<Int32>, amounts: Span<Int64>) in
      FlowValue.sum(days: days, amounts: amounts, logarithms[stream], &table)
    }
  }

  /// The rates at which each stream is worth nothing, a year (or a period).
  public func internalRates() -> [InternalRate] {
    var solver = RateSolver()
    var rates: [InternalRate] = []
    rates.reserveCapacity(count)
    forEachStream { (_, days: Span<Int32>, amounts: Span<Int64>) in
      rates.append(solver.rates(days: days, amounts: amounts, unitsPerYear: unitsPerYear))
    }
    return rates
  }

  private var unitsPerYear: Double { days == nil ? 1 : FlowValue.daysPerYear }

  @inline(__always)
  private func values(
    _ value: (Int, Span<Int32>, Span<Int64>) -> Double
  ) throws(CashFlowError) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(count)
    var isFinite = true
    forEachStream { (stream, days: Span<Int32>, amounts: Span<Int64>) in
      let value = value(stream, days, amounts)
      isFinite = isFinite && value.isFinite
      values.append(value)
    }
    guard isFinite else { throw .valueOutOfRange }
    return values
  }

  @inline(__always)
  private func forEachStream(_ body: (Int, Span<Int32>, Span<Int64>) -> Void) {
    let (amounts, bounds) = (minorUnits.span, offsets.span)
    if let days {
      let days = days.span
      for stream in 0..<count {
        let flows = bounds[stream]..<bounds[stream + 1]
        body(stream, days.extracting(flows), amounts.extracting(flows))
      }
    } else {
      var longest = 0
      for stream in 0..<count { longest = max(longest, bounds[stream + 1] - bounds[stream]) }
      let numbers = Array(0..<Int32(clamping: longest))
      let periods = numbers.span
      for stream in 0..<count {
        let flows = bounds[stream]..<bounds[stream + 1]
        body(stream, periods.extracting(0..<flows.count), amounts.extracting(flows))
      }
    }
  }
}
