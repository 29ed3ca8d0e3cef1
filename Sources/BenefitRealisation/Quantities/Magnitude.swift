/// A natural number of any size, kept as machine words with the least significant first.
///
/// The number is the sum of `words[i] × 2^(64 i)` on a 64-bit machine. Zero has no words, and the last word
/// of any other number is not zero, so that equal numbers have equal words.
struct Magnitude: Sendable, Hashable {
  /// The words, least significant first, without leading zero words.
  private(set) var words: [UInt64]

  /// Takes words, least significant first; leading zero words are dropped.
  init(words: [UInt64]) {
    self.words = words
    while let last = self.words.last, last == 0 { self.words.removeLast() }
  }

  /// A number of two words, `high × 2^64 + low`.
  init(high: UInt64 = 0, low: UInt64) {
    self.init(words: [low, high])
  }

  /// A number of up to 128 bits.
  init(_ value: UInt128) {
    self.init(high: UInt64(truncatingIfNeeded: value >> 64), low: UInt64(truncatingIfNeeded: value))
  }

  /// Whether the number is zero, which has no words.
  var isZero: Bool { words.isEmpty }

  /// The value in 128 bits, or nil when it needs more.
  var wideWord: UInt128? {
    switch words.count {
    case 0: 0
    case 1: UInt128(words[0])
    case 2: UInt128(words[1]) << 64 | UInt128(words[0])
    default: nil
    }
  }

  /// The number as one word, or nil when it needs more.
  var word: UInt64? { words.count > 1 ? nil : words.first ?? 0 }

  /// The lowest 128 bits, the whole number when it has at most two words.
  var lowestDoubleWord: UInt128 {
    let high = words.count > 1 ? UInt128(words[1]) << 64 : 0
    return high | UInt128(words.first ?? 0)
  }

  /// The number of bits from the highest one bit down; 0 for zero.
  var bitCount: Int {
    guard let last = words.last else { return 0 }
    return words.count * UInt64.bitWidth - last.leadingZeroBitCount
  }

  /// This number times `2^count`.
  ///
  /// - Precondition: `count` is not negative.
  func shiftedLeft(by count: Int) -> Magnitude {
    let (wordShift, bitShift) = count.quotientAndRemainder(dividingBy: UInt64.bitWidth)
    var result = [UInt64](repeating: 0, count: wordShift)
    result.reserveCapacity(wordShift + words.count + 1)
    var carry: UInt64 = 0
    for word in words {
      result.append(word << bitShift | carry)
      carry = word >> (UInt64.bitWidth - bitShift)
    }
    result.append(carry)
    return Magnitude(words: result)
  }

  /// Replaces the number by `self × factor + addend`, in place.
  ///
  /// - Precondition: `factor` is not zero, which would leave leading zero words.
  mutating func multiply(by factor: UInt64, adding addend: UInt64) {
    var carry = addend
    for index in words.indices {
      let (high, low) = words[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      words[index] = sum
      carry = overflow ? high + 1 : high
    }
    if carry != 0 { words.append(carry) }
  }
}

extension Magnitude: Comparable {
  /// Whether the first number is below the second; without leading zero words the shorter one is.
  static func < (lhs: Magnitude, rhs: Magnitude) -> Bool {
    guard lhs.words.count == rhs.words.count else { return lhs.words.count < rhs.words.count }
    var index = lhs.words.count
    while index > 0 {
      index -= 1
      if lhs.words[index] != rhs.words[index] { return lhs.words[index] < rhs.words[index] }
    }
    return false
  }
}
