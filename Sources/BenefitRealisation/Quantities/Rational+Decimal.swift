extension Rational {
  /// The most digits that a decimal number may have.
  static let longestDecimal = 1_000
  /// The largest exponent that a decimal number may have, in either direction.
  static let largestExponent = 400
  /// The most digits after the point that `description` writes.
  private static let longestDescription = 30

  /// Reads a decimal number exactly.
  ///
  /// ```swift
  /// Rational(decimal: "0.35")                   // 7/20
  /// Rational(decimal: "-1.5e-3")                // -3/2000
  /// Rational(decimal: "1,5")                    // nil
  /// ```
  ///
  /// The form is strict, so that a slip in a document is found and not guessed at: an optional `-`, digits,
  /// an optional `.` with digits after it, and an optional exponent `e` or `E` with an optional sign and
  /// digits. `"+1"`, `".5"`, `"5."`, `"1,5"`, `"1 000"`, digits other than `0` to `9` and an empty text give
  /// nil. So do more than 1 000 digits (the exponent's included) and exponents beyond ±400, which bound the
  /// work a hostile document can ask for.
  public init?(decimal text: some StringProtocol) {
    let bytes = text.utf8
    // Sign, point, exponent letter and exponent sign are the four bytes that are not digits.
    guard bytes.prefix(Self.longestDecimal + 5).count <= Self.longestDecimal + 4 else { return nil }
    var rest = Array(bytes)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }

    guard var digits = Self.takeDigits(from: &rest) else { return nil }
    var scale = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard let fraction = Self.takeDigits(from: &rest) else { return nil }
      digits += fraction
      scale = -fraction.count
    }
    var digitCount = digits.count
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      guard let (exponent, count) = Self.takeExponent(from: &rest) else { return nil }
      scale += exponent
      digitCount += count
    }
    guard rest.isEmpty, digitCount <= Self.longestDecimal else { return nil }

    let magnitude = BigInteger(digits: digits)
    let value = isNegative ? -magnitude : magnitude
    self =
      scale < 0
      ? Rational(reducing: value, over: .powerOfTen(-scale))
      : Rational(reduced: value * .powerOfTen(scale), over: .small(1))
  }

  /// Takes the digits at the front; nil when there are none.
  private static func takeDigits(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    rest.removeFirst(digits.count)
    return digits.isEmpty ? nil : digits
  }

  /// Takes a signed exponent at the front; nil when there is none or it is too large.
  private static func takeExponent(from rest: inout ArraySlice<UInt8>) -> (value: Int, digitCount: Int)? {
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard let digits = takeDigits(from: &rest) else { return nil }
    var value = 0
    for digit in digits {
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      if value > largestExponent { return nil }
    }
    return (isNegative ? -value : value, digits.count)
  }

  /// The number in decimals without rounding, or nil when the decimals never end.
  ///
  /// ```swift
  /// Rational(7, over: 20).exactDecimalString    // "0.35"
  /// Rational(1, over: 3).exactDecimalString     // nil
  /// ```
  ///
  /// There are no zeros after the last decimal and no exponent: 1e20 gives `"100000000000000000000"`. Reading
  /// the text with `init(decimal:)` gives the same number, within that one's limits.
  public var exactDecimalString: String? {
    // The decimals end when the reduced denominator has no other prime factors than those of ten.
    var other = denominator
    let twos = Self.divideOut(2, from: &other)
    let fives = Self.divideOut(5, from: &other)
    guard numerator.quotientAndRemainder(dividingBy: other).remainder.signum == 0 else { return nil }
    return shortDecimalString(fractionDigits: max(twos, fives))
  }

  /// Divides a factor out as often as it goes, and says how often.
  private static func divideOut(_ factor: Int64, from value: inout BigInteger) -> Int {
    var count = 0
    var (quotient, remainder) = value.quotientAndRemainder(dividingBy: .small(factor))
    while remainder.signum == 0 {
      value = quotient
      count += 1
      (quotient, remainder) = value.quotientAndRemainder(dividingBy: .small(factor))
    }
    return count
  }
}

extension Rational: CustomStringConvertible {
  /// The exact decimals when there are at most 30 after the point, otherwise a fraction in lowest terms.
  ///
  /// ```swift
  /// Rational(7, over: 20).description           // "0.35"
  /// Rational(2, over: 6).description            // "1/3"
  /// ```
  ///
  /// Equal numbers have the same description. It is for people and messages; documents hold decimals.
  public var description: String {
    if let text = exactDecimalString {
      let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) ?? text.endIndex
      if text.utf8.distance(from: point, to: text.endIndex) <= Self.longestDescription + 1 { return text }
    }
    let divisor = BigInteger.greatestCommonDivisor(numerator, denominator)
    return "\(numerator / divisor)/\(denominator / divisor)"
  }
}
