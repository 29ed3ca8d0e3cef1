/// An exact number: a whole number of any size divided by another.
///
/// Hours, minutes, shares, indicator values and every line's value before it is rounded are rationals, so
/// that 0.1 + 0.2 is 0.3, a third times three is one, and half-even rounding to the öre agrees with a
/// calculation by hand. There is no not-a-number and no infinity, nothing overflows, and the order of a sum
/// does not matter.
///
/// ```swift
/// let share: Rational = 0.35                                   // 7/20, not the nearest binary fraction
/// let hourlyCost = Rational(38_000, over: 142) * 1.54          // 29260/71, Inera's hourly cost
/// (hourlyCost * 2_000).decimalString(fractionDigits: 2)        // "824225.35"
/// ```
///
/// Arithmetic on numerators and denominators that fit a machine word needs no memory from the heap. Longer
/// ones work too; the time of an operation then grows with the square of their length.
public struct Rational: Sendable {
  /// The number above the bar, with the sign.
  let numerator: BigInteger
  /// The number below the bar, above zero.
  let denominator: BigInteger

  /// Takes a numerator and a denominator as they are.
  ///
  /// - Precondition: `denominator` is above zero, and the two have no common divisor that
  ///   `knownCommonDivisor(_:_:)` would find.
  init(reduced numerator: BigInteger, over denominator: BigInteger) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Takes a numerator and a denominator and reduces them to lowest terms where that is cheap.
  ///
  /// - Precondition: `denominator` is above zero.
  init(reducing numerator: BigInteger, over denominator: BigInteger) {
    let divisor = Rational.knownCommonDivisor(numerator, denominator)
    self.init(reduced: numerator / divisor, over: denominator / divisor)
  }

  /// The whole number itself.
  ///
  /// ```swift
  /// Rational(1_720).description                 // "1720", the productive hours of a year
  /// ```
  public init(_ integer: Int) { self.init(Int64(integer)) }

  /// The whole number itself.
  public init(_ integer: Int64) { self.init(reduced: .small(integer), over: .small(1)) }

  /// The first number divided by the second, in lowest terms.
  ///
  /// ```swift
  /// Rational(2, over: 6).description            // "1/3"
  /// Rational(1, over: -2).description           // "-0.5"
  /// ```
  ///
  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator != 0, "a denominator of zero")
    let top = BigInteger.small(Int64(numerator))
    let bottom = BigInteger.small(Int64(denominator))
    self.init(reducing: denominator < 0 ? -top : top, over: bottom.absolute)
  }

  /// 0.
  public static let zero = Rational(0)
  /// 1.
  public static let one = Rational(1)

  /// -1 below zero, 0 at zero, 1 above.
  public var signum: Int { numerator.signum }

  /// Whether the number is below zero; false for zero.
  public var isNegative: Bool { numerator.isNegative }

  /// The distance from zero: the magnitude of -0.35 is 0.35.
  public var magnitude: Rational { isNegative ? -self : self }
}

extension Rational {
  /// The longest operand, in machine words, that a greatest common divisor is worked out for.
  static let reductionLimit = 8

  /// A common divisor of two integers that is cheap to find; at least 1.
  ///
  /// It is the greatest one when the shorter operand has at most `reductionLimit` words. A document may hold
  /// numbers so long that Euclid's method on every operation would take far longer than the operation, so
  /// beyond that it is the shorter operand where that divides the longer one, and otherwise 1. Comparison,
  /// equality and hashing therefore never rely on lowest terms.
  static func knownCommonDivisor(_ lhs: BigInteger, _ rhs: BigInteger) -> BigInteger {
    if min(lhs.wordCount, rhs.wordCount) <= reductionLimit {
      return BigInteger.greatestCommonDivisor(lhs, rhs)
    }
    let left = lhs.absolute
    let right = rhs.absolute
    let shorter = min(left, right)
    let remainder = max(left, right).quotientAndRemainder(dividingBy: shorter).remainder
    return remainder.signum == 0 ? shorter : .small(1)
  }
}

extension Rational: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// A whole number written in the source.
  ///
  /// ```swift
  /// let months: Rational = 12
  /// ```
  public init(integerLiteral value: Int) {
    self.init(value)
  }

  /// A decimal number written in the source, as it is written.
  ///
  /// ```swift
  /// let share: Rational = 0.35                  // 7/20 exactly
  /// ```
  ///
  /// The compiler hands the literal over as a `Double`, and the shortest decimal of that `Double` is read
  /// back. A literal of up to 15 significant digits is therefore taken as it is written; for more digits use
  /// `init(decimal:)`.
  ///
  /// - Precondition: the literal is within the range of `Double`, which the compiler warns of otherwise.
  public init(floatLiteral value: Double) {
    guard let exact = Rational(value) else { preconditionFailure("a literal beyond the range of Double") }
    self = exact
  }
}

extension Rational {
  /// Numerator and denominator, where both fit 64 bits.
  var words: (numerator: Int64, denominator: Int64)? {
    guard let numerator = numerator.word, let denominator = denominator.word else { return nil }
    return (numerator, denominator)
  }

  /// Numerator and denominator, where both fit 128 bits.
  var wideWords: (numerator: Int128, denominator: Int128)? {
    guard let numerator = numerator.wideWord, let denominator = denominator.wideWord else { return nil }
    return (numerator, denominator)
  }
}
