extension Magnitude {
  /// The sum, a word longer than the longer operand where the last carry needs it.
  static func + (lhs: Magnitude, rhs: Magnitude) -> Magnitude {
    let (longer, shorter) = lhs < rhs ? (rhs.words, lhs.words) : (lhs.words, rhs.words)
    var result = longer
    var carry = false
    var index = 0
    while index < longer.count, carry || index < shorter.count {
      let addend = index < shorter.count ? shorter[index] : 0
      let (partial, first) = longer[index].addingReportingOverflow(addend)
      let (sum, second) = partial.addingReportingOverflow(carry ? 1 : 0)
      result[index] = sum
      carry = first || second
      index += 1
    }
    if carry { result.append(1) }
    return Magnitude(words: result)
  }

  /// The difference of two numbers.
  ///
  /// - Precondition: `rhs` is not above `lhs`; otherwise the borrow runs past the last word and stops there.
  static func - (lhs: Magnitude, rhs: Magnitude) -> Magnitude {
    var result = lhs.words
    var borrow = false
    var index = 0
    while borrow || index < rhs.words.count {
      let subtrahend = index < rhs.words.count ? rhs.words[index] : 0
      let (partial, first) = result[index].subtractingReportingOverflow(subtrahend)
      let (difference, second) = partial.subtractingReportingOverflow(borrow ? 1 : 0)
      result[index] = difference
      borrow = first || second
      index += 1
    }
    return Magnitude(words: result)
  }

  /// The product, word by word; the time grows with the product of both lengths.
  static func * (lhs: Magnitude, rhs: Magnitude) -> Magnitude {
    if lhs.isZero || rhs.isZero { return Magnitude(words: []) }
    var result = [UInt64](repeating: 0, count: lhs.words.count + rhs.words.count)
    for i in lhs.words.indices {
      let factor = lhs.words[i]
      var carry: UInt64 = 0
      for j in rhs.words.indices {
        // factor × word + two words is at most 2^128 - 1, so the high word cannot overflow.
        let (high, low) = factor.multipliedFullWidth(by: rhs.words[j])
        let (partial, first) = low.addingReportingOverflow(carry)
        let (sum, second) = partial.addingReportingOverflow(result[i + j])
        result[i + j] = sum
        carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
      }
      result[i + rhs.words.count] = carry
    }
    return Magnitude(words: result)
  }

  /// The greatest common divisor by Euclid's method; of zero and x it is x.
  ///
  /// The time grows with the product of the longer length and the shorter one, some 40 steps a word.
  static func greatestCommonDivisor(_ lhs: Magnitude, _ rhs: Magnitude) -> Magnitude {
    var larger = lhs
    var smaller = rhs
    if larger < smaller { swap(&larger, &smaller) }
    while smaller.words.count > 2 {
      (larger, smaller) = (smaller, larger.quotientAndRemainder(dividingBy: smaller).remainder)
    }
    // Long division allocates, so the last 128 bits, where most steps of short numbers lie, run in registers.
    if smaller.isZero { return larger }
    if larger.words.count > 2 {
      (larger, smaller) = (smaller, larger.quotientAndRemainder(dividingBy: smaller).remainder)
    }
    return Magnitude(greatestCommonDivisor(larger.lowestDoubleWord, smaller.lowestDoubleWord))
  }

  /// The greatest common divisor of two double words, in single words as soon as one fits.
  private static func greatestCommonDivisor(_ lhs: UInt128, _ rhs: UInt128) -> UInt128 {
    var larger = lhs
    var smaller = rhs
    while smaller > UInt128(UInt64.max) { (larger, smaller) = (smaller, larger % smaller) }
    if smaller == 0 { return larger }
    let rest = UInt64(truncatingIfNeeded: larger % smaller)
    return UInt128(greatestCommonDivisor(UInt64(truncatingIfNeeded: smaller), rest))
  }

  /// The greatest common divisor of two words; of zero and x it is x.
  static func greatestCommonDivisor(_ lhs: UInt64, _ rhs: UInt64) -> UInt64 {
    var larger = lhs
    var smaller = rhs
    while smaller != 0 {
      let rest = larger % smaller
      larger = smaller
      smaller = rest
    }
    return larger
  }
}
