/// One exact number times a sum that grows, rounded at each step: a benefit's amount times its use so far.
///
/// A sum of fractions needs a greatest common divisor at each step, and so does the product. Where the weights share a
/// short denominator, they are added as whole numbers of its parts instead, which is several times quicker and gives
/// the same.
struct RunningMultiple {
  private let whole: Rational
  private var form: Form

  private enum Form {
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
    form =
      Rational.shortCommonDenominator(of: weights).map { denominator in
        .parts(.small(0), of: denominator, each: whole * 100 / Rational(reduced: denominator, over: .small(1)))
      } ?? .exact(0)
  }

  /// Adds one of the weights that it was made for.
  mutating func add(_ weight: Rational) {
    form =
      switch form {
      case .parts(let sum, let denominator, let each):
        .parts(sum + weight.numerator * (denominator / weight.denominator), of: denominator, each: each)
      case .exact(let sum): .exact(sum + weight)
      }
  }

  /// The product, rounded half to even to the minor unit.
  ///
  /// - Throws: ``AmountOutOfRange`` when its magnitude is above ``Money/limit``.
  func rounded() throws(AmountOutOfRange) -> Money {
    switch form {
    case .parts(let sum, let denominator, let each):
      let minor = Rational.nearestQuotient(of: each.numerator * sum, by: each.denominator)
      guard let amount = minor.word.map(Money.init(minorUnits:)), amount.isWithinLimit else {
        throw AmountOutOfRange(amount: whole * Rational(reducing: sum, over: denominator))
      }
      return amount
    case .exact(let sum): return try Money(rounding: whole * sum)
    }
  }
}

extension Rational {
  /// The least common multiple of the denominators; nil when it is longer than what divisors are worked out for.
  fileprivate static func shortCommonDenominator(of numbers: [Rational]) -> BigInteger? {
    var common = BigInteger.small(1)
    for number in numbers where number.denominator != common {
      guard number.denominator.wordCount <= reductionLimit else { return nil }
      let divisor = BigInteger.greatestCommonDivisor(common, number.denominator)
      if divisor == number.denominator { continue }
      common = common / divisor * number.denominator
      guard common.wordCount <= reductionLimit else { return nil }
    }
    return common
  }
}
