/// One amount a period, the first in period 0: what NPV, IRR and MIRR are computed on.
///
/// ```swift
/// let flows = PeriodicFlows([-1_000, 220, 220, 220, 220, 220, 220].map { Money(majorUnits: $0) })
/// try flows.presentValues(at: [0, 0.025, 0.03, 0.035, 0.04])  // 320.00, 211.79, 191.78, 172.28, 153.27 kronor, in öre
/// flows.internalRate()                                        // 8.56 %
/// ```
///
/// A period is a year unless you mean something else by your rates. Source: method section 6.
public struct PeriodicFlows: Sendable, Hashable {
  /// The amount of each period, in any one unit; in minor units when the flows were made of ``Money``.
  public let amounts: [Double]

  /// Flows of money. Values of them are in minor units, too.
  public init(_ amounts: [Money]) { self.amounts = amounts.map { Double($0.minorUnits) } }

  /// Flows in any one unit.
  ///
  /// - Throws: ``CashFlowError/amountNotFinite(index:)``.
  public init(amounts: [Double]) throws(CashFlowError) {
    if let index = amounts.firstIndex(where: { !$0.isFinite }) { throw .amountNotFinite(index: index) }
    self.amounts = amounts
  }

  /// What the flows are worth at the start of period 0, in the unit of the amounts; 0 for no flows.
  ///
  /// The amount of period k is multiplied by (1 + rate)^−k, ^−(k + ½) or ^−(k + 1) as it falls at the start, in the
  /// middle or at the end of its period. A spreadsheet's NPV is the one at the end. With ``DiscountTiming/monthly`` the
  /// periods are months and the rate is a year's: (1 + rate)^−(k / 12).
  ///
  /// - Parameters:
  ///   - rate: A rate a period above −1: 0.03 is three per cent.
  ///   - timing: When in its period an amount falls.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func presentValue(
    at rate: Double, timing: DiscountTiming = .startOfYear
  ) throws(CashFlowError) -> Double {
    let year = try logarithmicRate(rate)
    let z = timing == .monthly ? year / 12 : year
    let start = FlowValue.sum(days: periods.span, amounts: amounts.span, z)
    let value =
      switch timing {
      case .startOfYear, .monthly: start
      case .midYear: start * exponential(-z / 2)
      case .endOfYear: start * exponential(-z)
      }
    guard value.isFinite else { throw .valueOutOfRange }
    return value
  }

  /// What the flows are worth at each of several rates: the table that shows how much hangs on the rate.
  ///
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func presentValues(
    at rates: [Double], timing: DiscountTiming = .startOfYear
  ) throws(CashFlowError) -> [Double] {
    var values: [Double] = []
    for rate in rates { values.append(try presentValue(at: rate, timing: timing)) }
    return values
  }

  /// The rates a period at which the flows are worth nothing, all of them; the timing doesn't change them.
  public func internalRate() -> InternalRate { internalRate(periodsPerYear: 1) }

  /// The rates a year of flows that come several times a year.
  func internalRate(periodsPerYear: Int) -> InternalRate {
    var solver = RateSolver()
    return solver.rates(days: periods.span, amounts: amounts.scaled.span, unitsPerYear: Double(periodsPerYear))
  }

  /// The modified internal rate: what goes out is financed at one rate, what comes in is reinvested at another.
  ///
  /// (what comes in, at the end of the series at the reinvestment rate / what goes out, at its start at the finance
  /// rate) ^ (1 / (n − 1)) − 1 for n periods. It is one figure where the internal rates are several.
  ///
  /// - Parameters:
  ///   - finance: The rate a period at which outlays are financed.
  ///   - reinvestment: The rate a period at which income is placed.
  /// - Returns: The rate a period, or ``NotDefined/noSignChange`` unless something goes out and something comes in.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func modifiedInternalRate(
    finance: Double, reinvestment: Double
  ) throws(CashFlowError) -> Figure<Double> {
    let outlays = PeriodicFlows(unchecked: amounts.map { max(0, -$0) })
    let income = PeriodicFlows(unchecked: amounts.map { max(0, $0) })
    let spent = try outlays.presentValue(at: finance)
    let placed = try income.presentValue(at: reinvestment)
    guard spent > 0, placed > 0 else { return .notDefined(because: .noSignChange) }
    let periods = Double(amounts.count - 1)
    let growth = (logarithm(placed) - logarithm(spent)) / periods + (try logarithmicRate(reinvestment))
    return .value(exponentialMinusOne(growth))
  }

  /// Flows whose amounts are known to be finite.
  init(unchecked amounts: [Double]) { self.amounts = amounts }

  private var periods: [Int32] { Array(0..<Int32(clamping: amounts.count)) }
}
