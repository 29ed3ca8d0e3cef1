extension Rational {
  /// The shortest decimal that a `Double` prints as, exactly.
  ///
  /// ```swift
  /// let measured = 0.1 + 0.25
  /// Rational(measured)                          // 7/20, not its binary neighbour
  /// ```
  ///
  /// Not-a-number and the infinities give nil, and -0.0 gives zero. `Double(_:)` turns the result back into
  /// the same `Double`.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init(decimal: value.description)
  }
}

extension Double {
  /// The `Double` nearest to an exact number, of two equally near ones the one whose last bit is zero.
  ///
  /// ```swift
  /// Double(Rational(1, over: 3))                // 0.3333333333333333
  /// ```
  ///
  /// It is the step from exact quantities to discounting, and rounds once. Quantities know no infinity, so a
  /// number beyond the range of `Double` gives `greatestFiniteMagnitude` with its sign. A number nearer to
  /// zero than half of `leastNonzeroMagnitude` gives 0.0, and zero has no sign.
  public init(_ value: Rational) {
    let exactIntegers: Int64 = 1 << 53
    if case .small(let numerator) = value.numerator, case .small(let denominator) = value.denominator,
      numerator.magnitude <= exactIntegers, denominator <= exactIntegers
    {
      // Both are exact as Double, so the one rounding is that of the division.
      self = Double(numerator) / Double(denominator)
      return
    }

    // The quotient × 2^shift has 62 or 63 bits, and an odd last bit stands for everything after it.
    let numerator = value.numerator.magnitude
    let denominator = value.denominator.magnitude
    let shift = 62 - numerator.bitCount + denominator.bitCount
    let (quotient, remainder) = numerator.shiftedLeft(by: max(0, shift)).quotientAndRemainder(
      dividingBy: denominator.shiftedLeft(by: max(0, -shift)))
    let bits = (quotient.words.first ?? 0) | (remainder.isZero ? 0 : 1)

    // What a Double keeps starts at 53 bits below the top, or at 2^-1074 where that is higher.
    let top = UInt64.bitWidth - 1 - bits.leadingZeroBitCount
    let dropped = max(top - 52, shift - 1_074)
    let exponent = dropped - shift
    let significand = Double.kept(of: bits, dropping: dropped)
    let result = Double(sign: .plus, exponent: exponent, significand: significand)
    let finite = min(result, .greatestFiniteMagnitude)
    self = value.isNegative && finite > 0 ? -finite : finite
  }

  /// The bits from `count` upwards, rounded half to even on the bits below.
  private static func kept(of bits: UInt64, dropping count: Int) -> Double {
    let kept = bits >> count
    let rest = bits - (kept << count)
    let half: UInt64 = 1 << (count - 1)
    // A count above the word's bits shifts everything out; `half` is then zero and decides nothing.
    let roundsUp = count <= UInt64.bitWidth && (rest > half || (rest == half && kept & 1 == 1))
    return Double(kept + (roundsUp ? 1 : 0))
  }
}
