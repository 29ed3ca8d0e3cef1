extension BigInteger {
  /// The value with the opposite sign; of `Int64.min` it is the smallest value beyond a word.
  static prefix func - (operand: BigInteger) -> BigInteger {
    if case .small(let value) = operand, value != .min { return .small(-value) }
    return BigInteger(operand.magnitude, isNegative: !operand.isNegative)
  }

  /// The sum; only when it overflows a word are magnitudes added or subtracted.
  static func + (lhs: BigInteger, rhs: BigInteger) -> BigInteger {
    if case .small(let left) = lhs, case .small(let right) = rhs {
      let (sum, overflow) = left.addingReportingOverflow(right)
      if !overflow { return .small(sum) }
    }
    let left = lhs.magnitude
    let right = rhs.magnitude
    if lhs.isNegative == rhs.isNegative { return BigInteger(left + right, isNegative: lhs.isNegative) }
    return left < right
      ? BigInteger(right - left, isNegative: rhs.isNegative)
      : BigInteger(left - right, isNegative: lhs.isNegative)
  }

  /// The difference.
  static func - (lhs: BigInteger, rhs: BigInteger) -> BigInteger { lhs + -rhs }

  /// The product; two words give at most a double word without long multiplication.
  static func * (lhs: BigInteger, rhs: BigInteger) -> BigInteger {
    if case .small(let left) = lhs, case .small(let right) = rhs {
      let (product, overflow) = left.multipliedReportingOverflow(by: right)
      if !overflow { return .small(product) }
      let (high, low) = left.magnitude.multipliedFullWidth(by: right.magnitude)
      return BigInteger(Magnitude(high: high, low: low), isNegative: (left < 0) != (right < 0))
    }
    return BigInteger(lhs.magnitude * rhs.magnitude, isNegative: lhs.isNegative != rhs.isNegative)
  }

  /// The quotient towards zero and the remainder, which has the dividend's sign.
  ///
  /// - Precondition: `divisor` is not zero.
  func quotientAndRemainder(dividingBy divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger) {
    // Int64.min / -1 is the one quotient of two words that does not fit a word.
    if case .small(let left) = self, case .small(let right) = divisor, right != -1 {
      let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
      return (.small(quotient), .small(remainder))
    }
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
    return (
      BigInteger(quotient, isNegative: isNegative != divisor.isNegative),
      BigInteger(remainder, isNegative: isNegative)
    )
  }

  /// The quotient towards zero.
  ///
  /// - Precondition: `rhs` is not zero.
  static func / (lhs: BigInteger, rhs: BigInteger) -> BigInteger {
    rhs == .small(1) ? lhs : lhs.quotientAndRemainder(dividingBy: rhs).quotient
  }

  /// This value times itself, `exponent` factors in all; 1 for exponent 0.
  ///
  /// Squaring keeps the count of multiplications below twice the exponent's bits.
  ///
  /// - Precondition: `exponent` is not negative.
  func power(_ exponent: Int) -> BigInteger {
    var result = BigInteger.small(1)
    var square = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// The greatest common divisor, never negative; of zero and x it is the magnitude of x.
  static func greatestCommonDivisor(_ lhs: BigInteger, _ rhs: BigInteger) -> BigInteger {
    if case .small(let left) = lhs, case .small(let right) = rhs {
      return BigInteger(Magnitude.greatestCommonDivisor(left.magnitude, right.magnitude))
    }
    return BigInteger(Magnitude.greatestCommonDivisor(lhs.magnitude, rhs.magnitude))
  }
}
