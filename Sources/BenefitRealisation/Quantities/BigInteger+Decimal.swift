extension BigInteger {
  /// The exponent of the largest power of ten that fits a word.
  private static let digitsPerWord = 19
  /// The largest power of ten that fits a word.
  private static let wordOfDigits: UInt64 = 10_000_000_000_000_000_000

  /// Reads decimal digits in ASCII, most significant first; no digits are zero.
  ///
  /// Nineteen digits at a time go into the number, so the time grows with the square of a nineteenth of the
  /// count.
  ///
  /// - Precondition: every byte is a digit, `0` to `9`.
  init(digits: ArraySlice<UInt8>) {
    var result = Magnitude(words: [])
    var chunk: UInt64 = 0
    var scale: UInt64 = 1
    for digit in digits {
      chunk = chunk * 10 + UInt64(digit - UInt8(ascii: "0"))
      scale *= 10
      if scale == Self.wordOfDigits {
        result.multiply(by: scale, adding: chunk)
        chunk = 0
        scale = 1
      }
    }
    if result.isZero {
      self.init(chunk)
      return
    }
    result.multiply(by: scale, adding: chunk)
    self.init(result)
  }

  /// `10^exponent`.
  ///
  /// - Precondition: `exponent` is not negative.
  static func powerOfTen(_ exponent: Int) -> BigInteger { BigInteger.small(10).power(exponent) }
}

extension BigInteger: CustomStringConvertible {
  /// The decimal digits, with a minus sign in front of a negative value: `"-12"`, `"0"`.
  ///
  /// There are no leading zeros. The time grows with the square of the length.
  var description: String {
    if case .small(let value) = self { return String(value) }
    var chunks: [String] = []
    var rest = magnitude
    while !rest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: Self.wordOfDigits)
      let digits = String(remainder)
      let padding = quotient.isZero ? 0 : Self.digitsPerWord - digits.count
      chunks.append(String(repeating: "0", count: padding) + digits)
      rest = quotient
    }
    return (isNegative ? "-" : "") + chunks.reversed().joined()
  }
}
