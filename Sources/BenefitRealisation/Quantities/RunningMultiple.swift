/// One exact number times a sum that grows, rounded at each step: a benefit's amount times its use so far.
///
/// A sum of fractions needs a greatest common divisor at each step, and so does the product. Where the weights share a
/// short denominator, they are added as whole numbers of its parts instead, in 128 bits as long as these do, which is
/// many times quicker and gives the same.
struct RunningMultiple {
  private let whole: Rational
  private var form: Form

  private enum Form {
    /// Parts whose sum, denominator and worth fit 128 bits.
    case wide(WideParts)
    /// The sum of the weights as parts of their common denominator, and what a part is worth in minor units.
    case parts(BigInteger, of: BigInteger, each: Rational)
    /// The sum of weights that have no short common denominator.
    case exact(Rational)
  }

  /// Starts at zero.
  ///
  /// - Parameters:
  ///   - whole: What a weight of 1 is worth, in major units.
  ///   - weights: The weights that will be added.
  init(of whole: Rational, weights: [Rational]) {
    self.whole = whole
    guard let denominator = Rational.shortCommonDenominator(of: weights) else {
      form = .exact(0)
      return
    }
    let each = whole * 100 / Rational(reduced: denominator, over: .small(1))
    form = WideParts(of: denominator, each: each).map { .wide($0) } ?? .parts(.small(0), of: denominator, each: each)
  }

  /// Adds one of the weights that it was made for.
  mutating func add(_ weight: Rational) {
    switch form {
    case .wide(var parts):
      if parts.add(weight) {
        form = .wide(parts)
      } else {
        form = .parts(BigInteger(parts.sum), of: BigInteger(parts.denominator), each: parts.each)
        add(weight)
      }
    case .parts(let sum, let denominator, let each):
      form = .parts(sum + weight.numerator * (denominator / weight.denominator), of: denominator, each: each)
    case .exact(let sum): form = .exact(sum + weight)
    }
  }

  /// The product, rounded half to even to the minor unit.
  ///
  /// - Throws: ``AmountOutOfRange`` when its magnitude is above ``Money/limit``.
  func rounded() throws(AmountOutOfRange) -> Money {
    switch form {
    case .wide(let parts):
      if let amount = parts.rounded { return amount }
      return try rounded(BigInteger(parts.sum), of: BigInteger(parts.denominator), each: parts.each)
    case .parts(let sum, let denominator, let each): return try rounded(sum, of: denominator, each: each)
    case .exact(let sum): return try Money(rounding: whole * sum)
    }
  }

  private func rounded(
    _ sum: BigInteger, of denominator: BigInteger, each: Rational
  ) throws(AmountOutOfRange) -> Money {
    let minor = Rational.nearestQuotient(of: each.numerator * sum, by: each.denominator)
    guard let amount = minor.word.map(Money.init(minorUnits:)), amount.isWithinLimit else {
      throw AmountOutOfRange(amount: whole * Rational(reducing: sum, over: denominator))
    }
    return amount
  }
}

/// A sum of weights as parts of their common denominator, and what a part is worth, all in 128 bits.
private struct WideParts {
  private(set) var sum: Int128 = 0
  let denominator: Int128
  private let worth: (numerator: Int128, denominator: Int128)

  /// Starts at zero; nil where the denominator or the worth is too long.
  ///
  /// - Parameter each: What a part is worth, in minor units.
  init?(of denominator: BigInteger, each: Rational) {
    guard let denominator = denominator.wideWord, let worth = each.wideWords else { return nil }
    (self.denominator, self.worth) = (denominator, worth)
  }

  /// What a part is worth, in minor units.
  var each: Rational {
    Rational(reduced: BigInteger(worth.numerator), over: BigInteger(worth.denominator))
  }

  /// Adds a weight; false, and nothing added, where the sum would be too long.
  mutating func add(_ weight: Rational) -> Bool {
    guard let (numerator, divisor) = weight.wideWords else { return false }
    let factor = divisor == denominator ? 1 : denominator / divisor
    let (parts, isTooLong) = numerator.multipliedReportingOverflow(by: factor)
    let (next, isBeyond) = sum.addingReportingOverflow(parts)
    if isTooLong || isBeyond { return false }
    sum = next
    return true
  }

  /// What the sum is worth, rounded half to even; nil where it is too long or beyond ``Money/limit``.
  var rounded: Money? {
    let (dividend, isTooLong) = worth.numerator.multipliedReportingOverflow(by: sum)
    if isTooLong { return nil }
    let minor = Int64(exactly: Rational.nearestQuotient(of: dividend, by: worth.denominator))
    return minor.map(Money.init(minorUnits:)).flatMap { $0.isWithinLimit ? $0 : nil }
  }
}
