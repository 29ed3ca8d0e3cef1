extension Rational {
  /// The nearest whole number, of two equally near ones the even one; nil outside the range of `Int64`.
  ///
  /// ```swift
  /// Rational(5, over: 2).nearestInteger         // 2
  /// Rational(7, over: 2).nearestInteger         // 4
  /// ```
  ///
  /// A value in kronor becomes whole öre with `(value * 100).nearestInteger`.
  public var nearestInteger: Int64? {
    Self.nearestQuotient(of: numerator, by: denominator).word
  }

  /// The largest whole number that is not above this one; nil outside the range of `Int64`.
  ///
  /// ```swift
  /// Rational(29, over: 10).floor                // 2
  /// Rational(-21, over: 10).floor               // -3
  /// ```
  ///
  /// What is left above it is the remainder that a split by largest remainders goes by.
  public var floor: Int64? {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return (remainder.isNegative ? quotient - .small(1) : quotient).word
  }

  /// The number with a fixed count of decimals, rounded half to even.
  ///
  /// ```swift
  /// Rational(2, over: 3).decimalString(fractionDigits: 2)     // "0.67"
  /// Rational(1, over: 8).decimalString(fractionDigits: 2)     // "0.12"
  /// Rational(5).decimalString(fractionDigits: 2)              // "5.00"
  /// ```
  ///
  /// The separator is a point and there is no grouping. Zero has no sign: -0.001 with two decimals is
  /// `"0.00"`. With no decimals there is no point.
  ///
  /// - Precondition: `fractionDigits` is not negative.
  public func decimalString(fractionDigits: Int) -> String {
    precondition(fractionDigits >= 0, "a count of decimals is not negative")
    let scaled = Self.nearestQuotient(of: numerator * .powerOfTen(fractionDigits), by: denominator)
    let digits = scaled.absolute.description
    let padding = max(0, fractionDigits + 1 - digits.utf8.count)
    let padded = String(repeating: "0", count: padding) + digits
    let sign = scaled.isNegative ? "-" : ""
    if fractionDigits == 0 { return sign + padded }
    let point = padded.utf8.index(padded.utf8.endIndex, offsetBy: -fractionDigits)
    return "\(sign)\(padded[..<point]).\(padded[point...])"
  }

  /// The number with at most so many decimals, rounded half to even, without zeros after the last one.
  package func shortDecimalString(fractionDigits: Int) -> String {
    let text = decimalString(fractionDigits: fractionDigits)
    if fractionDigits == 0 { return text }
    let last = text.utf8.lastIndex { $0 != UInt8(ascii: "0") } ?? text.startIndex
    return String(text.utf8[last] == UInt8(ascii: ".") ? text[..<last] : text[...last])
  }

  /// The quotient rounded half to even, for a divisor above zero.
  static func nearestQuotient(of dividend: BigInteger, by divisor: BigInteger) -> BigInteger {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let part = remainder.absolute
    let missing = divisor - part
    guard part > missing || (part == missing && quotient.isOdd) else { return quotient }
    return quotient + .small(Int64(dividend.signum))
  }

  /// The same of machine words.
  static func nearestQuotient<Word: FixedWidthInteger & SignedInteger>(of dividend: Word, by divisor: Word) -> Word {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let part = remainder.magnitude
    let missing = divisor.magnitude - part
    guard part > missing || (part == missing && !quotient.isMultiple(of: 2)) else { return quotient }
    return quotient + dividend.signum()
  }

  /// The product of two numbers and a whole one, rounded half to even; `nil` where it is worked out beyond 128 bits.
  static func nearestWideProduct(_ left: Rational, _ right: Rational, _ multiple: Int128) -> Int128? {
    guard let left = left.wideWords, let right = right.wideWords else { return nil }
    let (part, isPartTooLong) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (dividend, isTooLong) = part.multipliedReportingOverflow(by: multiple)
    let (divisor, isDivisorTooLong) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return isPartTooLong || isTooLong || isDivisorTooLong ? nil : nearestQuotient(of: dividend, by: divisor)
  }
}
