/// Rounds a running sum, so that what is rounded never adds up to something else than the rounded sum.
///
/// Each amount handed out is the difference between two rounded cumulative sums. The amounts of a line's months
/// therefore add up to the line's rounded total: no öre is lost or invented, whatever the parts.
///
/// ```swift
/// var rounding = CumulativeRounding()
/// try rounding.adding(Rational(100, over: 3))  // 33.33
/// try rounding.adding(Rational(100, over: 3))  // 33.34
/// try rounding.adding(Rational(100, over: 3))  // 33.33, in all 100.00
/// ```
///
/// Sources: method section 2.
public struct CumulativeRounding: Sendable {
  /// The exact sum so far, in major units.
  public private(set) var exact: Rational = 0
  /// The sum of the amounts handed out so far: `exact` rounded half to even.
  public private(set) var rounded = Money.zero

  /// Starts at zero.
  public init() {}

  /// Adds an exact amount in major units and hands out its rounded share of the running sum.
  ///
  /// - Throws: ``AmountOutOfRange`` when the running sum leaves the range of ``Money/limit``.
  /// - Postcondition: ``rounded`` is ``exact`` rounded half to even.
  public mutating func adding(_ amount: Rational) throws(AmountOutOfRange) -> Money {
    try reaching(exact + amount)
  }

  /// Moves the running sum to an exact cumulative amount in major units and hands out the difference.
  ///
  /// - Throws: ``AmountOutOfRange`` when `cumulative` is beyond ``Money/limit``.
  public mutating func reaching(_ cumulative: Rational) throws(AmountOutOfRange) -> Money {
    let next = try Money(rounding: cumulative)
    defer { (exact, rounded) = (cumulative, next) }
    return next - rounded
  }
}
