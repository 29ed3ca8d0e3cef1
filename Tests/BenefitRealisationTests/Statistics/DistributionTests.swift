import Testing

@testable import BenefitRealisation

/// Every row of Fixtures/statistics_oracle.txt, which mpmath and SciPy have answered.
@Suite struct DistributionTests {
  static let rows: [[Substring]] =
    (try? fixture("statistics_oracle.txt"))?.split(separator: "\n").map { $0.split(separator: " ") } ?? []

  /// The arguments and the value of each row of a kind, of which there are so many.
  private func rows(_ kind: Substring, count: Int) throws -> [(arguments: [Double], value: Double)] {
    let found = try Self.rows.filter { $0[0] == kind }.map { row in
      let numbers = try row.dropFirst().map { try #require(Double($0)) }
      return (arguments: Array(numbers.dropLast()), value: try #require(numbers.last))
    }
    try #require(found.count == count && found.allSatisfy { $0.value.isFinite })
    return found
  }

  private func differs(_ value: Double, _ expected: Double, by tolerance: Double = 1e-10) -> Bool {
    !((value - expected).magnitude <= tolerance * expected.magnitude)
  }

  @Test func `the normal tail is right to ten digits, however far out`() throws {
    for (arguments, value) in try rows("normal", count: 24) {
      #expect(!differs(NormalDistribution.upperTail(arguments[0]), value), "\(arguments)")
      #expect(!differs(NormalDistribution.cumulative(-arguments[0]), value), "\(arguments)")
    }
  }

  @Test func `the normal quantile is right to ten digits, down to 1e-300`() throws {
    for (arguments, value) in try rows("normal-quantile", count: 19) {
      #expect(!differs(NormalDistribution.quantile(upperTail: arguments[0]), value), "\(arguments)")
    }
    #expect(NormalDistribution.quantile(upperTail: 0.5).magnitude < 1e-15)
  }

  @Test func `Student's tail is right to ten digits, also for degrees of freedom that aren't whole`() throws {
    for (arguments, value) in try rows("t", count: 178) {
      let tail = StudentT.upperTail(arguments[0], degreesOfFreedom: arguments[1])
      #expect(!differs(tail, value), "\(arguments) \(tail)")
    }
    #expect(StudentT.upperTail(0, degreesOfFreedom: 3) == 0.5)
  }

  @Test func `Student's quantile is right to ten digits`() throws {
    for (arguments, value) in try rows("t-quantile", count: 240) {
      let quantile = StudentT.quantile(upperTail: arguments[0], degreesOfFreedom: arguments[1])
      #expect(!differs(quantile, value), "\(arguments) \(quantile) \(value)")
    }
    // By mpmath, with as many degrees of freedom as the series is first used for.
    let quantile = StudentT.quantile(upperTail: 5e-7, degreesOfFreedom: 1_000)
    #expect(!differs(quantile, 4.922_289_523_429_588, by: 1e-11), "\(quantile)")
    #expect(StudentT.quantile(upperTail: 0.5, degreesOfFreedom: 7) == 0)
  }

  @Test func `the beta distribution is right to ten digits, and its quantile undoes it`() throws {
    for (arguments, value) in try rows("beta", count: 77) {
      let part = BetaDistribution.cumulative(arguments[0], 1 - arguments[0], arguments[1], arguments[2])
      // Near 1 a Double of x doesn't hold 1 − x to more digits than this.
      #expect(!differs(part, value, by: arguments[1] > 1e8 ? 1e-6 : 1e-10), "\(arguments) \(part) \(value)")
    }
    for (arguments, value) in try rows("beta-quantile", count: 40) {
      let quantile = BetaDistribution.quantile(arguments[0], arguments[1], arguments[2])
      #expect(!differs(quantile, value), "\(arguments) \(quantile) \(value)")
    }
    #expect(BetaDistribution.cumulative(0, 1, 2, 3) == 0 && BetaDistribution.cumulative(1, 0, 2, 3) == 1)
  }

  @Test func `both tails of the gamma distribution are right to ten digits, and its quantile undoes them`() throws {
    for (arguments, value) in try rows("gamma-lower", count: 70) {
      // What is left of 1 below the upper tail has no more digits than 1 has.
      let lower = GammaDistribution.tails(arguments[0], arguments[1]).lower
      #expect(!differs(lower, value), "\(arguments) \(lower) \(value)")
    }
    for (arguments, value) in try rows("gamma-upper", count: 70) {
      let upper = GammaDistribution.tails(arguments[0], arguments[1]).upper
      #expect(!differs(upper, value), "\(arguments) \(upper) \(value)")
    }
    for (arguments, value) in try rows("gamma-quantile", count: 130) {
      let quantile = GammaDistribution.quantile(arguments[0], arguments[1])
      #expect(!differs(quantile, value), "\(arguments) \(quantile) \(value)")
    }
    #expect(GammaDistribution.tails(0, 3) == (lower: 0, upper: 1))
  }

  @Test func `the error of two looks is right to ten decimals`() throws {
    for (arguments, value) in try rows("two-looks", count: 9) {
      let error = TwoLooks(informationAtFirst: arguments[2]).error(limits: (arguments[0], arguments[1]))
      #expect((error - value).magnitude < 1e-10, "\(arguments) \(error) \(value)")
    }
  }

  @Test func `limits after Pocock and after O'Brien and Fleming are right to nine decimals`() throws {
    for (arguments, value) in try rows("pocock", count: 12) {
      let limits = TwoLooks(informationAtFirst: arguments[1]).pocockLimits(error: arguments[0])
      #expect(limits.first == limits.second && (limits.second - value).magnitude < 1e-9, "\(arguments) \(limits)")
    }
    for (arguments, value) in try rows("obrien-fleming", count: 12) {
      let limits = TwoLooks(informationAtFirst: arguments[1]).obrienFlemingLimits(error: arguments[0])
      #expect((limits.second - value).magnitude < 1e-9, "\(arguments) \(limits)")
      #expect((limits.first * arguments[1].squareRoot() - limits.second).magnitude < 1e-12)
    }
  }

  @Test func `a statistic keeps twelve digits`() {
    #expect(Rational(twelveDigitsOf: 0) == 0)
    #expect(Rational(twelveDigitsOf: 1.0 / 3) == Rational(decimal: "0.333333333333"))
    #expect(Rational(twelveDigitsOf: -2e15 / 3) == Rational(decimal: "-666666666667000"))
    #expect(Rational(twelveDigitsOf: 1e-300) == Rational(decimal: "1e-300"))
    #expect(Rational(twelveDigitsOf: 1.234_567_890_123_456e300) == Rational(decimal: "1.23456789012e300"))
  }
}
