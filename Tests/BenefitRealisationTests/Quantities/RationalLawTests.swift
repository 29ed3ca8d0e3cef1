import Testing

@testable import BenefitRealisation

/// Laws of arithmetic on random numbers of all sizes; the seed in a failing case's name repeats it.
@Suite struct RationalLawTests {
  static let seeds: [UInt64] = [1, 20_240_831, 0xFFFF_FFFF_FFFF_FFFF]
  static let rounds = PropertyCases.count(120)

  @Test(arguments: seeds) func `sums and products commute, associate and distribute`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let (a, b, c) = (random.rational(), random.rational(), random.rational())
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
    }
  }

  @Test(arguments: seeds) func `subtraction undoes addition and division undoes multiplication`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let (a, b) = (random.rational(), random.rational())
      #expect(a + b - b == a)
      #expect((a - a).signum == 0)
      #expect(a - b == -(b - a))
      if b != 0 {
        #expect(a * b / b == a)
        #expect(b / b == 1)
      }
    }
  }

  @Test(arguments: seeds) func `equal numbers are equal, hash alike and order alike in any terms`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let long = Rational(30).power(400).numerator
    for _ in 0..<Self.rounds {
      let (a, b) = (random.rational(), random.rational())
      let unreduced = Rational(reduced: a.numerator * long, over: a.denominator * long)
      #expect(unreduced == a)
      #expect(a == unreduced)
      #expect(unreduced.hashValue == a.hashValue)
      #expect(!(unreduced < a) && !(a < unreduced))
      #expect((unreduced < b) == (a < b))
      #expect((unreduced == b) == (a == b))
      #expect(unreduced.description == a.description)
      #expect(unreduced.exactDecimalString == a.exactDecimalString)
      #expect(unreduced.nearestInteger == a.nearestInteger)
      #expect(Double(unreduced) == Double(a))
      #expect(unreduced + b == a + b)
      #expect(unreduced * b == a * b)
    }
  }

  @Test(arguments: seeds) func `the order is the sign of the difference`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let (a, b) = (random.rational(), random.rational())
      #expect((a < b) == (a - b).isNegative)
      #expect((a == b) == ((a - b) == 0))
      #expect(a.magnitude >= 0)
      #expect(a.magnitude == max(a, -a))
    }
  }

  @Test(arguments: seeds) func `rounding stays within half a unit`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let a = random.rational()
      let digits = Int.random(in: 0...8, using: &random)
      let rounded = try #require(Rational(decimal: a.decimalString(fractionDigits: digits)))
      #expect((rounded - a).magnitude * Rational(10).power(digits) * 2 <= 1)
      if let floor = a.floor {
        #expect(Rational(floor) <= a && a < Rational(floor) + 1)
      }
    }
  }

  @Test(arguments: seeds) func `every Double survives the way through its decimal`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(try Double(#require(Rational(value))) == value)
    }
  }

  @Test(arguments: seeds) func `an exact decimal reads back as the same number`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let top = Rational(Int.random(in: Int.min...Int.max, using: &random))
      let a = top / Rational(10).power(Int.random(in: 0...40, using: &random))
      #expect(try Rational(decimal: #require(a.exactDecimalString)) == a)
    }
  }

  @Test func `the generator gives the published numbers`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
