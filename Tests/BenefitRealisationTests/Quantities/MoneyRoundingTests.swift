import BenefitRealisation
import Testing

@Suite struct MoneyRoundingTests {
  @Test(
    arguments: [
      ("0.005", 0), ("0.015", 2), ("0.025", 2), ("0.035", 4), ("-0.005", 0), ("-0.015", -2), ("-0.025", -2),
      ("0.0049999999999", 0), ("0.0050000000001", 1), ("-0.0050000000001", -1), ("0.0150000000001", 2),
      ("0.0249999999999", 2), ("0.0250000000001", 3), ("12.344", 1_234), ("12.345", 1_234), ("12.355", 1_236),
      ("0", 0), ("-7", -700),
      ("999999999999.995", 100_000_000_000_000), ("-999999999999.995", -100_000_000_000_000),
      ("999999999999.985", 99_999_999_999_998), ("-999999999999.985", -99_999_999_999_998),
      ("1000000000000.005", 100_000_000_000_000), ("-1000000000000.005", -100_000_000_000_000),
    ] as [(String, Int64)])
  func `an exact amount is rounded half to even`(text: String, minorUnits: Int64) throws {
    #expect(try Money(rounding: exact(text)) == Money(minorUnits: minorUnits))
  }

  @Test(arguments: [
    "1000000000000.0050000001", "-1000000000000.0050000001", "1000000000000.01", "-1000000000000.01", "1e13",
    "92233720368547758.08", "1e18", "-1e18", "1e300", "-1e300",
  ])
  func `an amount beyond the limit is refused with the amount`(text: String) throws {
    let amount = try exact(text)
    let refusal = #expect(throws: AmountOutOfRange.self) { try Money(rounding: amount) }
    #expect(refusal?.amount == amount)
    var rounding = CumulativeRounding()
    let refused = #expect(throws: AmountOutOfRange.self) { try rounding.adding(amount) }
    #expect(refused?.amount == amount)
  }

  /// Method section 2: 100/3 three times is 100.00 in all.
  @Test func `thirds add up to the whole`() throws {
    var rounding = CumulativeRounding()
    #expect(rounding.exact == 0 && rounding.rounded == .zero)
    let third = Rational(100, over: 3)
    let parts = try (0..<3).map { _ in try rounding.adding(third) }
    #expect(parts == (try ["33.33", "33.34", "33.33"].map(money)))
    #expect(rounding.exact == 100 && rounding.rounded == Money(majorUnits: 100))
  }

  @Test func `a running sum can be moved to an exact amount, back too`() throws {
    var rounding = CumulativeRounding()
    #expect(try rounding.reaching(Rational(2, over: 3)) == Money(minorUnits: 67))
    #expect(try rounding.reaching(Rational(1, over: 3)) == Money(minorUnits: -34))
    #expect(try rounding.reaching(-1) == Money(minorUnits: -133))
    #expect(rounding.exact == -1 && rounding.rounded == Money(majorUnits: -1))
  }

  @Test func `a sum that leaves the range leaves what was reached untouched`() throws {
    var rounding = CumulativeRounding()
    let most: Rational = 1_000_000_000_000
    #expect(try rounding.adding(most) == .limit)
    let refused = #expect(throws: AmountOutOfRange.self) { try rounding.adding(1) }
    #expect(refused?.amount == most + 1)
    #expect(rounding.exact == most && rounding.rounded == .limit)
    #expect(try rounding.adding(-2 * most) == -.limit - .limit)
  }

  @Test(arguments: [1, 20_250_131, .max] as [UInt64])
  func `every partial sum is the exact partial sum rounded`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<100 {
      var rounding = CumulativeRounding()
      var sum: Rational = 0
      var handedOut = Money.zero
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        // Denominators such as 200 and 400 make ties; 7 and 12 never end.
        let denominator = [1, 7, 12, 200, 400, 1_000].randomElement(using: &random) ?? 1
        let amount = Rational(.random(in: -100_000...100_000, using: &random), over: denominator)
        sum += amount
        handedOut += try rounding.adding(amount)
        #expect(isHalfEven(handedOut, of: sum), "seed \(seed), round \(round): \(sum) became \(handedOut)")
        #expect(rounding.exact == sum && rounding.rounded == handedOut)
      }
    }
  }

  /// The definition of rounding half to even: at most half a minor unit away, and even where it is half.
  private func isHalfEven(_ money: Money, of exact: Rational) -> Bool {
    let distance = (exact * 100 - Rational(Int(money.minorUnits))).magnitude
    return distance < Rational(1, over: 2)
      || (distance == Rational(1, over: 2) && money.minorUnits.isMultiple(of: 2))
  }
}
