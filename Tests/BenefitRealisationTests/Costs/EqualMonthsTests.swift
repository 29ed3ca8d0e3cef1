import Testing

@testable import BenefitRealisation

/// The quick row of equal months against the general one.
@Suite struct EqualMonthsTests: CostComparisonSamples {
  static let seeds: [UInt64] = [11, 424_242, 0xFFFF_FFFF_FFFF_FFFF]

  /// 400 cases a seed, 1 200 in all; some of the numbers don't fit 64 bits, and some of those not 128 either.
  @Test(arguments: seeds) func `a row of equal months is the general row`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var (rows, refusals, wide, long) = (0, 0, 0, 0)
    for _ in 0..<400 {
      let count = Int.random(in: 1...40, using: &random)
      let months = try #require(ClosedRange(first: month("2025-01"), numberOfMonths: count))
      let amount: Rational =
        switch Int.random(in: 0...4, using: &random) {
        case 0: random.rational()
        // Near one, but with several words above and below the bar.
        case 1: 1 + Rational(1) / (random.integer().magnitude.power(5) + 7)
        // Numbers and denominators of some 70 bits.
        case 2:
          Rational(Int.random(in: -Int.max...Int.max, using: &random), over: Int.random(in: 1...9_999, using: &random))
            / Rational(Int.random(in: 1_000_000_000_000...Int.max, using: &random))
            * Rational(Int.random(in: 1...999, using: &random))
        case 3: Rational(Int.random(in: -1_000_000...1_000_000, using: &random), over: 200)
        default:
          Rational(
            Int.random(in: -9_999_999...9_999_999, using: &random), over: Int.random(in: 1...9_999, using: &random))
        }
      if (amount * 100).wideWords == nil { long += 1 } else if (amount * 100).words == nil { wide += 1 }
      let general = try? MonthlyAmounts(months: months, of: amount) { _ in 1 }
      let equal = try? MonthlyAmounts(months: months, each: amount)
      #expect(equal == general, "\(amount) in \(count) months")
      if let equal {
        rows += 1
        #expect(equal.total == (try Money(rounding: amount * Rational(count))))
      } else {
        refusals += 1
      }
    }
    #expect(rows > 100 && refusals > 10, "\(rows) rows, \(refusals) refusals")
    #expect(wide > 50 && long > 50, "\(wide) wide, \(long) long")
  }

  @Test func `halves of an öre are rounded to even, cumulatively`() throws {
    let months = months("2025-01", "2025-05")
    let half = Rational(1, over: 200)
    #expect(try MonthlyAmounts(months: months, each: half).amounts.map(\.minorUnits) == [0, 1, 1, 0, 0])
    #expect(try MonthlyAmounts(months: months, each: -half).amounts.map(\.minorUnits) == [0, -1, -1, 0, 0])
    #expect(
      try MonthlyAmounts(months: months, each: Rational(1, over: 300)).amounts.map(\.minorUnits) == [0, 1, 0, 0, 1])
  }

  @Test func `a row may reach the limit and not pass it`() throws {
    let month = months("2025-01", "2025-01")
    let limit = Rational(Money.limit)
    #expect(try MonthlyAmounts(months: month, each: limit).total == .limit)
    #expect(throws: AmountOutOfRange(amount: limit + 0.01)) { try MonthlyAmounts(months: month, each: limit + 0.01) }
    #expect(throws: AmountOutOfRange(amount: -limit - 0.01)) { try MonthlyAmounts(months: month, each: -limit - 0.01) }
  }

  @Test func `a row that passes the limit on its way names its sum`() {
    #expect(throws: AmountOutOfRange(amount: 1_800_000_000_000)) {
      try MonthlyAmounts(months: months("2025-01", "2025-03"), each: 600_000_000_000)
    }
  }

  /// 10^-30 kr more or less than half an öre a month: the sums are just beside 0.005, 0.01, 0.015 and 0.02 kr.
  @Test func `a half that isn't quite one is rounded to its own side`() throws {
    let tiny = Rational(1) / Rational(10).power(30)
    let months = months("2025-01", "2025-04")
    let half = Rational(1, over: 200)
    #expect(try MonthlyAmounts(months: months, each: half + tiny).amounts.map(\.minorUnits) == [1, 0, 1, 0])
    #expect(try MonthlyAmounts(months: months, each: half - tiny).amounts.map(\.minorUnits) == [0, 1, 0, 1])
    #expect(try MonthlyAmounts(months: months, each: -half - tiny).amounts.map(\.minorUnits) == [-1, 0, -1, 0])
  }

  @Test func `a row over other months is cut and filled with nothing`() throws {
    let row = try MonthlyAmounts(months: months("2025-01", "2025-03"), each: 2)
    let other = row.over(months("2025-03", "2025-04"))
    #expect(other.months == months("2025-03", "2025-04"))
    #expect(other.amounts == [kronor(2), .zero])
    #expect(row[month("2024-12")] == .zero && row[month("2025-02")] == kronor(2))
    #expect(row.total(in: months("2025-04", "2025-05")) == .zero)
  }

  @Test func `a month beyond 64 bits of öre is refused, not wrapped`() {
    #expect(throws: AmountOutOfRange(amount: 1_200_000_000_000_000_000)) {
      try MonthlyAmounts(months: months("2025-01", "2025-12"), each: 100_000_000_000_000_000)
    }
  }
}
