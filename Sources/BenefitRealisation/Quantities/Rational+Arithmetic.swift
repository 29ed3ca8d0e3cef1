extension Rational: AdditiveArithmetic {
  /// The exact sum: 0.1 + 0.2 is 0.3.
  ///
  /// A sum is the same in any order. Terms with one denominator, such as months of one line, keep it.
  public static func + (lhs: Rational, rhs: Rational) -> Rational {
    if case .small(let a) = lhs.numerator, case .small(let b) = lhs.denominator,
      case .small(let c) = rhs.numerator, case .small(let d) = rhs.denominator,
      let sum = wordSum(a, b, c, d)
    {
      return sum
    }
    return longSum(lhs, rhs)
  }

  /// The exact difference: 0.3 - 0.1 is 0.2.
  public static func - (lhs: Rational, rhs: Rational) -> Rational { lhs + -rhs }

  /// Adds a number to this one: a running total of 0.5 becomes 0.75 when 0.25 is added.
  public static func += (lhs: inout Rational, rhs: Rational) { lhs = lhs + rhs }

  /// Subtracts a number from this one.
  public static func -= (lhs: inout Rational, rhs: Rational) { lhs = lhs - rhs }

  /// The number with the opposite sign.
  public static prefix func - (operand: Rational) -> Rational {
    Rational(reduced: -operand.numerator, over: operand.denominator)
  }

  /// a/b + c/d within machine words, or nil where a step overflows.
  private static func wordSum(_ a: Int64, _ b: Int64, _ c: Int64, _ d: Int64) -> Rational? {
    if b == d {
      let (sum, overflow) = a.addingReportingOverflow(c)
      return overflow ? nil : wordRatio(sum, b)
    }
    let common = Int64(Magnitude.greatestCommonDivisor(b.magnitude, d.magnitude))
    let leftScale = d / common
    let rightScale = b / common
    let (left, leftOverflow) = a.multipliedReportingOverflow(by: leftScale)
    let (right, rightOverflow) = c.multipliedReportingOverflow(by: rightScale)
    let (sum, sumOverflow) = left.addingReportingOverflow(right)
    if leftOverflow || rightOverflow || sumOverflow { return nil }
    // Only a divisor of `common` can divide both sum and denominator (Knuth, as cited at the product).
    let rest = common == 1 ? 1 : Int64(Magnitude.greatestCommonDivisor(sum.magnitude, common.magnitude))
    let (denominator, overflow) = rightScale.multipliedReportingOverflow(by: d / rest)
    return overflow ? nil : Rational(reduced: .small(sum / rest), over: .small(denominator))
  }

  /// n/d in lowest terms.
  private static func wordRatio(_ numerator: Int64, _ denominator: Int64) -> Rational {
    if denominator == 1 { return Rational(reduced: .small(numerator), over: .small(1)) }
    let common = Int64(Magnitude.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    return Rational(reduced: .small(numerator / common), over: .small(denominator / common))
  }

  /// The sum where a machine word is not enough.
  private static func longSum(_ lhs: Rational, _ rhs: Rational) -> Rational {
    if lhs.denominator == rhs.denominator {
      return Rational(reducing: lhs.numerator + rhs.numerator, over: lhs.denominator)
    }
    let common = knownCommonDivisor(lhs.denominator, rhs.denominator)
    let leftScale = rhs.denominator / common
    let rightScale = lhs.denominator / common
    let sum = lhs.numerator * leftScale + rhs.numerator * rightScale
    return Rational(reducing: sum, over: lhs.denominator * leftScale)
  }
}

extension Rational {
  /// The exact product: 7.5 × 0.2 is 1.5.
  ///
  /// Common factors are divided out across before anything is multiplied: D. E. Knuth, *The Art of Computer
  /// Programming*, volume 2, third edition, section 4.5.1.
  public static func * (lhs: Rational, rhs: Rational) -> Rational {
    if case .small(let a) = lhs.numerator, case .small(let b) = lhs.denominator,
      case .small(let c) = rhs.numerator, case .small(let d) = rhs.denominator,
      let product = wordProduct(a, b, c, d)
    {
      return product
    }
    return longProduct(lhs, rhs)
  }

  /// The exact quotient: 1 / 3 is a third.
  ///
  /// - Precondition: `rhs` is not zero. Test a divisor that a document holds before dividing by it.
  public static func / (lhs: Rational, rhs: Rational) -> Rational {
    precondition(rhs.signum != 0, "division by zero")
    let inverse = Rational(
      reduced: rhs.isNegative ? -rhs.denominator : rhs.denominator, over: rhs.numerator.absolute)
    return lhs * inverse
  }

  /// Multiplies this number by another.
  public static func *= (lhs: inout Rational, rhs: Rational) { lhs = lhs * rhs }

  /// Divides this number by another.
  ///
  /// - Precondition: `rhs` is not zero.
  public static func /= (lhs: inout Rational, rhs: Rational) { lhs = lhs / rhs }

  /// The number times itself, `exponent` factors in all: 1.1 to the power 2 is 1.21.
  ///
  /// Anything to the power 0 is 1.
  /// The digits grow with the exponent, so it is for small ones such as a count of years.
  ///
  /// - Precondition: `exponent` is 0 to 1 000.
  public func power(_ exponent: Int) -> Rational {
    precondition(exponent >= 0 && exponent <= 1_000, "an exponent is 0 to 1 000")
    return Rational(reduced: numerator.power(exponent), over: denominator.power(exponent))
  }

  /// a/b × c/d within machine words, or nil where a step overflows.
  private static func wordProduct(_ a: Int64, _ b: Int64, _ c: Int64, _ d: Int64) -> Rational? {
    // Dividing crosswise first leaves the product in lowest terms and keeps it from overflowing needlessly.
    let first = d == 1 ? 1 : Int64(Magnitude.greatestCommonDivisor(a.magnitude, d.magnitude))
    let second = b == 1 ? 1 : Int64(Magnitude.greatestCommonDivisor(c.magnitude, b.magnitude))
    let (numerator, overflow) = (a / first).multipliedReportingOverflow(by: c / second)
    let (denominator, denominatorOverflow) = (b / second).multipliedReportingOverflow(by: d / first)
    if overflow || denominatorOverflow { return nil }
    return Rational(reduced: .small(numerator), over: .small(denominator))
  }

  /// The product where a machine word is not enough.
  private static func longProduct(_ lhs: Rational, _ rhs: Rational) -> Rational {
    let first = knownCommonDivisor(lhs.numerator, rhs.denominator)
    let second = knownCommonDivisor(rhs.numerator, lhs.denominator)
    let numerator = (lhs.numerator / first) * (rhs.numerator / second)
    let denominator = (lhs.denominator / second) * (rhs.denominator / first)
    // Of operands in lowest terms the product is in lowest terms; longer ones may have more to divide out.
    return lhs.isInLowestTerms && rhs.isInLowestTerms
      ? Rational(reduced: numerator, over: denominator)
      : Rational(reducing: numerator, over: denominator)
  }

  /// Whether numerator and denominator are known to have no common divisor.
  private var isInLowestTerms: Bool {
    min(numerator.wordCount, denominator.wordCount) <= Rational.reductionLimit
  }
}
