extension PeriodicFlows {
  /// The time, in periods, from which the accumulated flows never are below zero again, with a straight line within the
  /// period; the simple payback time.
  ///
  /// Flow k counts as falling at time k, and between k − 1 and k as coming in evenly. Like the whole-period ``Payback``
  /// it is the **last** crossing, and 0 where the accumulated flows never are below zero.
  ///
  /// ```swift
  /// PeriodicFlows([-100, 40, 40, 40].map { Money(majorUnits: $0) }).paybackTime()  // 2.5
  /// ```
  ///
  /// - Returns: The time, or ``NotDefined/neverPaidBack``.
  public func paybackTime() -> Figure<Double> { Self.lastCrossing(of: amounts) }

  /// The same for discounted flows, flow k at (1 + rate)^−k.
  ///
  /// −10 400, 2 800, 3 700, 5 100, 4 300 at 14 % is paid back after 3.65 periods.
  ///
  /// - Parameter rate: A rate a period above −1.
  /// - Returns: The time, or ``NotDefined/neverPaidBack``.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` or ``CashFlowError/valueOutOfRange``.
  public func discountedPaybackTime(at rate: Double) throws(CashFlowError) -> Figure<Double> {
    let z = try logarithmicRate(rate)
    let discounted = amounts.enumerated().map { $1 == 0 ? 0 : $1 * exponential(-z * Double($0)) }
    guard discounted.allSatisfy(\.isFinite) else { throw .valueOutOfRange }
    return Self.lastCrossing(of: discounted)
  }

  private static func lastCrossing(of amounts: [Double]) -> Figure<Double> {
    var (sum, crossing): (Double, Double?) = (0, 0)
    for (period, amount) in amounts.enumerated() {
      let before = sum
      sum += amount
      if sum < 0 {
        crossing = nil
      } else if crossing == nil {
        crossing = Double(period - 1) - before / amount
      }
    }
    return crossing.map { .value($0) } ?? .notDefined(because: .neverPaidBack)
  }
}
