import BenefitRealisation
import Testing

@Suite struct RationalTests {
  @Test func `a literal is the number as written`() {
    let share: Rational = 0.35
    #expect(share == Rational(7, over: 20))
    #expect((0.1 as Rational) + 0.2 == 0.3)
    #expect((-12 as Rational) == Rational(-12))
    #expect(Rational.zero == 0)
    #expect(Rational.one == 1)
  }

  @Test func `Inera's hourly cost is 412.1126 kr and 2 000 hours cost 824 225.35 kr`() {
    let hourlyCost = Rational(38_000, over: 142) * 1.54
    #expect(hourlyCost == Rational(29_260, over: 71))
    #expect(hourlyCost.decimalString(fractionDigits: 4) == "412.1127")
    #expect((hourlyCost * 2_000).decimalString(fractionDigits: 2) == "824225.35")
  }

  @Test func `the general hourly cost is 383.1726 kr`() {
    let cost: Rational = 38_000 * 12 * (1 + 0.4453) / 1_720
    #expect(cost.decimalString(fractionDigits: 4) == "383.1726")
  }

  @Test(
    arguments: [
      (1, -2, "-0.5"), (-1, -2, "0.5"), (2, 6, "1/3"), (0, -5, "0"), (.min, -1, "9223372036854775808"),
      (.min, .min, "1"), (1, .min, "-1/9223372036854775808"), (.min, 1, "-9223372036854775808"),
      (.max, .min, "-9223372036854775807/9223372036854775808"),
    ] as [(Int, Int, String)])
  func `a ratio has a positive denominator and lowest terms`(top: Int, bottom: Int, expected: String) {
    // 1/2^63 ends after 63 decimals, which a description does not show.
    #expect(Rational(top, over: bottom).description == expected)
  }

  @Test func `a sum over denominators with a common factor is in lowest terms`() {
    #expect((Rational(1, over: 6) + Rational(1, over: 10)).description == "4/15")
    #expect((Rational(1, over: 6) - Rational(1, over: 10)).description == "1/15")
    #expect((Rational(1, over: 6) + Rational(1, over: 3)).description == "0.5")
    // A description is reduced whatever it describes; equality of numbers of one word isn't, and sees 8/30.
    #expect(Rational(1, over: 6) + Rational(1, over: 10) == Rational(4, over: 15))
  }

  @Test func `the examples of the documentation hold`() {
    let measured = 0.1 + 0.25
    #expect(Rational(measured) == Rational(7, over: 20))
    #expect(Rational(decimal: "-1.5e-3") == Rational(-3, over: 2_000))
    #expect(Rational(decimal: "1,5") == nil)
    #expect(Rational(7, over: 20).exactDecimalString == "0.35")
    #expect(Rational(2, over: 3).decimalString(fractionDigits: 2) == "0.67")
    #expect(Rational(29, over: 10).floor == 2)
    #expect(Rational(-21, over: 10).floor == -3)
    #expect(Rational(11, over: 10).power(2) == 1.21)
    #expect(Rational(1, over: 3) < 0.34)
  }

  @Test func `the sign and the magnitude are told apart`() {
    #expect(Rational(-1, over: 3).signum == -1)
    #expect(Rational.zero.signum == 0)
    #expect(Rational(1, over: 3).signum == 1)
    #expect(Rational(-1, over: 3).isNegative)
    #expect(!Rational.zero.isNegative)
    #expect(!Rational.one.isNegative)
    #expect(Rational(-1, over: 3).magnitude == Rational(1, over: 3))
    #expect(Rational(1, over: 3).magnitude == Rational(1, over: 3))
    #expect(Rational(Int.min).magnitude.description == "9223372036854775808")
    #expect((-Rational(Int.min)).description == "9223372036854775808")
  }

  @Test func `compound assignments change the number in place`() {
    var value: Rational = 1.5
    value += 2
    #expect(value == 3.5)
    value -= 0.5
    #expect(value == 3)
    value *= 0.2
    #expect(value == 0.6)
    value /= -3
    #expect(value == -0.2)
  }

  @Test(arguments: [
    (2.4, 2, 2), (2.5, 2, 2), (3.5, 4, 3), (-2.5, -2, -3), (-3.5, -4, -4), (-2.1, -2, -3), (2.9, 3, 2),
    (0.5, 0, 0),
    (-0.5, 0, -1), (2.500001, 3, 2), (7, 7, 7), (-7, -7, -7),
  ])
  func `a half goes to the even neighbour`(value: Double, nearest: Int, floor: Int) throws {
    let exact = try #require(Rational(value))
    #expect(exact.nearestInteger.map { Int($0) } == nearest)
    #expect(exact.floor.map { Int($0) } == floor)
  }

  @Test func `a whole number beyond Int is not given`() {
    let largest = Rational(Int.max)
    #expect(largest.nearestInteger == .max)
    #expect((largest + 0.25).nearestInteger == .max)
    #expect((largest + 0.5).nearestInteger == nil)
    #expect((largest + 0.5).floor == .max)
    #expect((largest + 1).floor == nil)
    #expect((Rational(Int.min) - 0.5).nearestInteger == .min)
    #expect((Rational(Int.min) - 0.5).floor == nil)
    #expect((Rational(Int.min) - 0.75).nearestInteger == nil)
  }

  @Test(arguments: [
    ("0.125", 2, "0.12"), ("0.375", 2, "0.38"), ("-0.001", 2, "0.00"), ("-0.005", 2, "0.00"),
    ("-0.015", 2, "-0.02"),
    ("5", 2, "5.00"), ("5", 0, "5"), ("-0.5", 0, "0"), ("1e20", 1, "100000000000000000000.0"),
    ("9.999", 2, "10.00"),
  ])
  func `decimals are rounded half to even and zero has no sign`(text: String, digits: Int, expected: String)
    throws
  {
    #expect(try #require(Rational(decimal: text)).decimalString(fractionDigits: digits) == expected)
  }

  @Test func `decimals that never end are described as a fraction`() {
    #expect(Rational(1, over: 3).exactDecimalString == nil)
    #expect(Rational(1, over: 3).description == "1/3")
    #expect((0.35 as Rational).description == "0.35")
    #expect(Rational(2).power(64).exactDecimalString == "18446744073709551616")
  }

  @Test func `a text may have a thousand digits and no more`() {
    let nines = String(repeating: "9", count: 1_000)
    #expect(Rational(decimal: nines)?.exactDecimalString == nines)
    #expect(Rational(decimal: "-" + nines)?.exactDecimalString == "-" + nines)
    #expect(Rational(decimal: nines + "9") == nil)
    #expect(Rational(decimal: "0." + nines) == nil)
    #expect(Rational(decimal: "0." + nines.dropLast())?.exactDecimalString == "0." + nines.dropLast())
    #expect(Rational(decimal: nines + "e1") == nil)
    #expect(Rational(decimal: "-0." + nines.dropLast(2) + "e+0") != nil)
    #expect(Rational(decimal: "-0." + nines.dropLast() + "e+0") == nil)
    #expect(Rational(decimal: String(repeating: " ", count: 100_000)) == nil)
    #expect(Rational(decimal: "") == nil)
    #expect(Rational(decimal: " 1") == nil)
    #expect(Rational(decimal: "1 000") == nil)
    #expect(Rational(decimal: "1\n") == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func `what is not a number gives none`(value: Double) {
    #expect(Rational(value) == nil)
  }

  @Test func `a number beyond Double gives the largest Double and one too near zero gives plain zero`() throws {
    let huge = try #require(Rational(decimal: "1e400"))
    #expect(Double(huge) == .greatestFiniteMagnitude)
    #expect(Double(-huge) == -.greatestFiniteMagnitude)
    let tiny = try #require(Rational(decimal: "-1e-400"))
    #expect(Double(tiny) == 0)
    #expect(Double(tiny).sign == .plus)
    #expect(Double(Rational.zero).sign == .plus)
    #expect(Double(Rational(1, over: 3)) == 1.0 / 3.0)
  }
}
