import Testing

@testable import BenefitRealisation

@Suite struct BigIntegerTests {
  /// 2^63, the smallest value that does not fit a word.
  static let beyond = BigInteger(UInt64(Int64.max) + 1)

  @Test func `a value that fits a word is always small`() {
    #expect(Self.beyond == .positive(Magnitude(low: 1 << 63)))
    #expect(-Self.beyond == .small(.min))
    #expect(-BigInteger.small(.min) == Self.beyond)
    #expect(Self.beyond - .small(1) == .small(.max))
    #expect(Self.beyond + -Self.beyond == .small(0))
    #expect(-Self.beyond - .small(1) == .negative(Magnitude(low: 1 << 63 | 1)))
    #expect(BigInteger(Magnitude(words: [0, 0]), isNegative: true) == .small(0))
    #expect(BigInteger(UInt64(Int64.max)) == .small(.max))
    #expect(Self.beyond.word == nil)
    #expect(BigInteger.small(.min).word == .min)
  }

  @Test func `signs, parity and lengths are those of the value`() {
    let negative = -Self.beyond * .small(3)
    #expect(Self.beyond.signum == 1)
    #expect(negative.signum == -1)
    #expect(negative.isNegative)
    #expect(!Self.beyond.isOdd)
    #expect((Self.beyond + .small(1)).isOdd)
    #expect((negative - .small(1)).isOdd)
    #expect(BigInteger.small(-3).isOdd)
    #expect(!BigInteger.small(0).isOdd)
    #expect(negative.wordCount == 2)
    #expect(BigInteger.small(0).wordCount == 1)
    #expect(Magnitude(low: 0).bitCount == 0)
    #expect(Magnitude(high: 1, low: 0).bitCount == 65)
  }

  @Test func `a carry out of the last word makes a sum a word longer`() {
    let (all, one) = (Magnitude(high: .max, low: .max), Magnitude(low: 1))
    #expect((all + one).words == [0, 0, 1])
    #expect((one + all).words == [0, 0, 1])
    #expect((Magnitude(low: .max) + one).words == [0, 1])
    #expect((all + all).words == [.max - 1, .max, 1])
  }

  @Test func `128 bits hold what fits them, and no more`() {
    #expect(Magnitude(low: 0).wideWord == 0)
    #expect(Magnitude(low: 7).wideWord == 7)
    #expect(Magnitude(high: 3, low: 5).wideWord == UInt128(3) << 64 | 5)
    #expect(Magnitude(words: [0, 0, 1]).wideWord == nil)
    #expect(BigInteger(Magnitude(high: 1 << 63, low: 0)).wideWord == nil)
    #expect(BigInteger(Magnitude(high: .max >> 1, low: .max)).wideWord == .max)
    #expect((-Self.beyond).wideWord == -Int128(1) << 63)
    let wide = Rational(reduced: Self.beyond, over: .small(3))
    #expect(wide.words == nil)
    // The quick ways of the monthly amounts are taken only when the words are given.
    let narrow = Rational(-1, over: 3).words
    #expect(narrow?.numerator == -1 && narrow?.denominator == 3)
    #expect(wide.wideWords?.numerator == Int128(1) << 63 && wide.wideWords?.denominator == 3)
  }

  @Test func `integers of all sizes are in order`() {
    let ordered = [
      -BigInteger.powerOfTen(40), -.powerOfTen(30), .small(.min), .small(-1), .small(0), .small(1),
      .small(.max),
      beyondHigh(0), beyondHigh(1), .powerOfTen(30), .powerOfTen(40),
    ]
    for (i, left) in ordered.enumerated() {
      for (j, right) in ordered.enumerated() {
        #expect((left < right) == (i < j), "\(left) < \(right)")
        #expect((left == right) == (i == j), "\(left) == \(right)")
      }
    }
  }

  /// Two words that differ in the lower one only.
  private func beyondHigh(_ low: UInt64) -> BigInteger { BigInteger(Magnitude(high: 1, low: low)) }

  @Test func `a carry runs through every word`() {
    let ones = Magnitude(words: [.max, .max, .max])
    let power = Magnitude(words: [0, 0, 0, 1])
    #expect(ones + Magnitude(low: 1) == power)
    #expect(power - Magnitude(low: 1) == ones)
    #expect(power - ones == Magnitude(low: 1))
    #expect(ones * ones == Magnitude(words: [1, 0, 0, .max - 1, .max, .max]))
    #expect(ones * Magnitude(words: []) == Magnitude(words: []))
    #expect(Magnitude(low: 1).shiftedLeft(by: 192) == power)
    #expect(ones.shiftedLeft(by: 1) == Magnitude(words: [.max - 1, .max, .max, 1]))
  }

  @Test func `decimal digits are padded inside and not in front`() {
    let value = BigInteger.powerOfTen(38) + .small(7)
    #expect(value.description == "100000000000000000000000000000000000007")
    #expect((-value).description == "-100000000000000000000000000000000000007")
    #expect(BigInteger.small(-5).description == "-5")
    #expect(BigInteger.powerOfTen(0) == .small(1))
  }

  @Test(arguments: [
    ("0", "0", "0"), ("0", "9", "9"), ("12", "-18", "6"), ("1e30", "15e25", "5e25"), ("1e60", "7e50", "1e50"),
    ("36893488147419103232", "24", "8"), ("1e80", "0", "1e80"), ("-1e40", "9e39", "1e39"),
    ("1e300", "3", "1"),
    ("-9223372036854775808", "-9223372036854775808", "9223372036854775808"),
  ])
  func `the greatest common divisor is found at every length`(left: String, right: String, expected: String)
    throws
  {
    let (a, b) = try (integer(left), integer(right))
    #expect(try BigInteger.greatestCommonDivisor(a, b) == integer(expected))
    #expect(try BigInteger.greatestCommonDivisor(b, a) == integer(expected))
  }

  private func integer(_ text: String) throws -> BigInteger {
    try #require(Rational(decimal: text)).numerator
  }

  @Test func `very long operands keep a common divisor unless one divides the other`() {
    let long = Rational(3).power(400).numerator
    #expect(long.wordCount > Rational.reductionLimit)
    #expect(Rational.knownCommonDivisor(long * .small(6), long * .small(4)) == .small(1))
    #expect(Rational.knownCommonDivisor(long * .small(-6), long) == long)
    #expect(Rational.knownCommonDivisor(long, long * .small(6)) == long)
    #expect(Rational.knownCommonDivisor(long * .small(6), .small(9)) == .small(9))
  }

  @Test func `a divisor of eight words is found and one of nine is left`() {
    let six = BigInteger.small(6)
    let four = BigInteger.small(4)
    let eight = BigInteger.small(3).power(320)
    let nine = BigInteger.small(3).power(350)
    #expect((eight * six).wordCount == 8 && (eight * four).wordCount == 8)
    #expect((nine * six).wordCount == 9 && (nine * four).wordCount == 9)
    #expect(Rational.knownCommonDivisor(eight * six, eight * four) == eight + eight)
    #expect(Rational.knownCommonDivisor(eight * six, nine * four) == eight * six)
    #expect(Rational.knownCommonDivisor(nine * six, nine * four) == .small(1))
  }

  @Test func `a product of unreduced operands that becomes short is reduced`() {
    let threes = Rational(3).power(400).numerator
    let fives = Rational(5).power(400).numerator
    let left = Rational(reduced: threes * .small(6), over: fives * .small(4))
    let product = left * Rational(reduced: fives, over: threes)
    #expect(product.numerator == .small(3))
    #expect(product.denominator == .small(2))
  }

  /// 6/4 of nine words and more keeps its common divisor, so that only the product of crosswise terms can compare it.
  @Test func `an unreduced number equals the reduced one and lies neither above nor below it`() {
    let long = BigInteger.small(3).power(350)
    let unreduced = Rational(reduced: long * .small(6), over: long * .small(4))
    let reduced = Rational(3, over: 2)
    #expect(unreduced == reduced && reduced == unreduced)
    #expect(!(unreduced < reduced) && !(reduced < unreduced))
    #expect(unreduced < Rational(8, over: 5) && Rational(7, over: 5) < unreduced)
    #expect(unreduced.exactDecimalString == "1.5")
  }

  @Test func `a product of an unreduced and a reduced operand that becomes short is reduced`() {
    let three = BigInteger.small(3)
    let five = BigInteger.small(5)
    let unreduced = Rational(reduced: .small(6) * three.power(350), over: .small(4) * five.power(240))
    let reduced = Rational(reduced: five.power(215), over: three.power(320))
    for product in [unreduced * reduced, reduced * unreduced] {
      #expect(product.numerator == three.power(31))
      #expect(product.denominator == .small(2) * five.power(25))
    }
  }

  @Test func `a sum over ever the same long denominators stays as long as their product`() {
    let thirds = Rational(1) / Rational(3).power(400)
    let sevenths = Rational(1) / (Rational(3).power(400) * 7)
    var total = Rational.zero
    for _ in 0..<100 {
      total += thirds
      total += sevenths
    }
    let product = thirds.denominator * sevenths.denominator
    #expect(total.denominator.wordCount <= product.wordCount)
    #expect(total == Rational(800) * sevenths)
  }
}
