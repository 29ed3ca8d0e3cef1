extension Rational {
  /// A measured or computed `Double` in twelve significant digits.
  ///
  /// Statistics end in floating point, whose last digits depend on the platform's library; what is left after rounding
  /// doesn't, and it is far more than a sample knows.
  ///
  /// - Precondition: The value is finite.
  init(twelveDigitsOf value: Double) {
    guard let exact = Rational(value) else { preconditionFailure("a statistic is finite") }
    guard value != 0 else {
      self = 0
      return
    }
    let exponent = Int((logarithm(value.magnitude) / 2.302_585_092_994_046).rounded(.down))
    let scale = Rational(10).power(abs(11 - exponent))
    let digits = exponent <= 11 ? exact * scale : exact / scale
    guard let whole = digits.nearestInteger.map({ Rational($0) }) else { preconditionFailure("thirteen digits fit") }
    self = exponent <= 11 ? whole / scale : whole * scale
  }
}
