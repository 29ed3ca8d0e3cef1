extension Rational: Hashable, Comparable {
  /// Whether two numbers are the same: 0.5 and 2/4 are.
  ///
  /// Long numbers are multiplied crosswise, so it does not matter whether they are in lowest terms.
  public static func == (lhs: Rational, rhs: Rational) -> Bool {
    if lhs.denominator == rhs.denominator { return lhs.numerator == rhs.numerator }
    if lhs.signum != rhs.signum { return false }
    // Numbers of one word are in lowest terms, so different denominators mean different numbers.
    if lhs.denominator.word != nil, rhs.denominator.word != nil { return false }
    return lhs.numerator * rhs.denominator == rhs.numerator * lhs.denominator
  }

  /// Whether the first number is below the second: 1/3 is below 0.34.
  ///
  /// The order is exact; two numbers that round to the same `Double` are still told apart.
  public static func < (lhs: Rational, rhs: Rational) -> Bool {
    if lhs.denominator == rhs.denominator { return lhs.numerator < rhs.numerator }
    if lhs.signum != rhs.signum { return lhs.signum < rhs.signum }
    return lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
  }

  /// Feeds the nearest `Double` to the hasher.
  ///
  /// It is the same for equal numbers in lowest terms or not, and it seldom is for different ones.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Double(self))
  }
}
