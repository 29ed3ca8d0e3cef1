/// The same amount each period, so many times: what a payment is worth, and which payment a value is worth.
///
/// ```swift
/// let loan = try Annuity(rate: 0.069 / 12, periods: 48)
/// loan.payment(worth: 21_000)  // 501.90
/// ```
///
/// Amounts are in any one unit and keep their sign: a positive value has a positive payment. Sources: method section 4,
/// equivalent annual cost; a = (1 − v^n) / r.
public struct Annuity: Sendable, Hashable {
  /// The rate a period as a fraction, above −1.
  public let rate: Double
  /// The number of payments.
  public let periods: Int
  /// Whether each payment falls at the start of its period, and not at its end.
  public let isPaidInAdvance: Bool
  private let logarithm: Double

  /// The most payments.
  public static let mostPeriods = 100_000

  /// An annuity.
  ///
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)``; ``CashFlowError/noFlows`` when there is no payment;
  ///   ``CashFlowError/valueOutOfRange`` when there are more than 100 000 or a factor leaves the range of a `Double`.
  public init(rate: Double, periods: Int, isPaidInAdvance: Bool = false) throws(CashFlowError) {
    logarithm = try logarithmicRate(rate)
    guard periods > 0 else { throw .noFlows }
    guard periods <= Self.mostPeriods else { throw .valueOutOfRange }
    (self.rate, self.periods, self.isPaidInAdvance) = (rate, periods, isPaidInAdvance)
    guard growth.isFinite, growth > 0, presentValueFactor.isFinite, presentValueFactor > 0 else {
      throw .valueOutOfRange
    }
  }

  /// What 1 grows to over all periods: (1 + r)^n.
  public var growth: Double { exponential(logarithm * Double(periods)) }

  /// What a payment of 1 is worth at the start: (1 − (1 + r)^−n) / r, times 1 + r in advance; n at a rate of zero.
  public var presentValueFactor: Double {
    guard rate != 0 else { return Double(periods) }
    return -exponentialMinusOne(-logarithm * Double(periods)) / rate * (isPaidInAdvance ? 1 + rate : 1)
  }

  /// What so large a payment is worth at the start (PV).
  public func presentValue(ofPayment payment: Double) -> Double { payment * presentValueFactor }

  /// What so large a payment has grown to at the end (FV).
  public func futureValue(ofPayment payment: Double) -> Double { payment * presentValueFactor * growth }

  /// The payment that is worth so much at the start (PMT), less what is left to pay at the end.
  public func payment(worth value: Double, leaving rest: Double = 0) -> Double {
    (value - rest / growth) / presentValueFactor
  }
}
