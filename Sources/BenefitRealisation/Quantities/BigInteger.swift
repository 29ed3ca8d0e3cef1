/// An integer of any size.
///
/// A value that fits a machine word is always `small`, and only such a value is; so every integer has one
/// representation, and the usual case needs no memory from the heap.
enum BigInteger: Sendable, Hashable {
  /// A value that fits a machine word.
  case small(Int64)
  /// A value above `Int64.max`.
  case positive(Magnitude)
  /// The negative of a magnitude, a value below `Int64.min`.
  case negative(Magnitude)

  /// A magnitude with a sign; a negative zero is zero.
  init(_ magnitude: Magnitude, isNegative: Bool = false) {
    if let word = magnitude.word {
      if word <= UInt64(Int64.max) {
        self = .small(isNegative ? -Int64(word) : Int64(word))
        return
      }
      if isNegative, word == Int64.min.magnitude {
        self = .small(.min)
        return
      }
    }
    self = isNegative ? .negative(magnitude) : .positive(magnitude)
  }

  /// A value of one word without a sign.
  init(_ word: UInt64) {
    self = word <= UInt64(Int64.max) ? .small(Int64(word)) : .positive(Magnitude(low: word))
  }

  /// A value of up to 128 bits.
  init(_ value: Int128) {
    self = Int64(exactly: value).map { .small($0) } ?? BigInteger(Magnitude(value.magnitude), isNegative: value < 0)
  }

  /// The value as a machine word, or nil when it needs more.
  var word: Int64? {
    if case .small(let value) = self { return value }
    return nil
  }

  /// The value in 128 bits, or nil when it needs more.
  var wideWord: Int128? {
    switch self {
    case .small(let value): Int128(value)
    case .positive(let magnitude): magnitude.wideWord.flatMap { Int128(exactly: $0) }
    case .negative(let magnitude): magnitude.wideWord.flatMap { Int128(exactly: $0) }.map { -$0 }
    }
  }

  /// -1, 0 or 1.
  var signum: Int {
    switch self {
    case .small(let value): Int(value.signum())
    case .positive: 1
    case .negative: -1
    }
  }

  /// Whether the value is below zero.
  var isNegative: Bool { signum < 0 }

  /// Whether 2 does not divide the value.
  var isOdd: Bool {
    switch self {
    case .small(let value): value & 1 == 1
    case .positive(let magnitude), .negative(let magnitude): magnitude.words[0] & 1 == 1
    }
  }

  /// The distance from zero.
  var magnitude: Magnitude {
    switch self {
    case .small(let value): Magnitude(low: value.magnitude)
    case .positive(let magnitude), .negative(let magnitude): magnitude
    }
  }

  /// The distance from zero as an integer.
  var absolute: BigInteger { isNegative ? -self : self }

  /// How many machine words the magnitude takes; 1 for zero.
  var wordCount: Int {
    switch self {
    case .small: 1
    case .positive(let magnitude), .negative(let magnitude): magnitude.words.count
    }
  }
}

extension BigInteger: Comparable {
  /// Whether the first value is below the second; what does not fit a word lies beyond all that does.
  static func < (lhs: BigInteger, rhs: BigInteger) -> Bool {
    switch (lhs, rhs) {
    case (.small(let left), .small(let right)): left < right
    case (.positive(let left), .positive(let right)): left < right
    case (.negative(let left), .negative(let right)): right < left
    case (.negative, _), (_, .positive): true
    case (.positive, _), (_, .negative): false
    }
  }
}
