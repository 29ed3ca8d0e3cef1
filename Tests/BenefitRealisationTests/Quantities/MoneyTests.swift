import BenefitRealisation
import Testing

@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("0.0", 0), ("-0.00", 0), ("1", 100), ("-1", -100), ("0.01", 1), ("-0.01", -1),
      ("0.1", 10), ("1.5", 150), ("-1250.5", -125_050), ("824225.35", 82_422_535), ("7.10", 710), ("0.05", 5),
      ("-0.5", -50),
      ("999999999999.99", 99_999_999_999_999), ("1000000000000", 100_000_000_000_000),
      ("-1000000000000.00", -100_000_000_000_000),
    ] as [(String, Int64)])
  func `a plain decimal of at most two decimals is read`(text: String, minorUnits: Int64) {
    #expect(Money(decimal: text) == Money(minorUnits: minorUnits))
    #expect(Money(decimal: "<\(text)>".dropFirst().dropLast()) == Money(minorUnits: minorUnits))
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "+1", "1,5", "1 000", " 1", "1 ", "1.234", "0.000", "1.000", "--1", "1-",
    "1.2.3", "1e2", "1E2", "1e0", "1.5e1", "0x10", "nan", "inf", "∞", "١", "１", "1_000", "1.5\n", "−1",
    "kr 5", "00", "01", "-01", "007.10", "00.10", "-00.5",
    "1000000000000.01", "-1000000000000.01", "99999999999999999999999999", "9223372036854775808",
  ])
  func `anything else is refused`(text: String) {
    #expect(Money(decimal: text) == nil)
  }

  @Test func `a decimal of any length is answered`() {
    #expect(Money(decimal: String(repeating: "0", count: 999) + "1") == nil)
    #expect(Money(decimal: String(repeating: "9", count: 100_000)) == nil)
    #expect(Money(decimal: "0." + String(repeating: "0", count: 100_000)) == nil)
  }

  @Test(
    arguments: [
      (0, "0.00"), (1, "0.01"), (-1, "-0.01"), (9, "0.09"), (10, "0.10"), (99, "0.99"), (100, "1.00"),
      (-100, "-1.00"), (-12_345, "-123.45"), (100_000_000_000_000, "1000000000000.00"),
      (.max, "92233720368547758.07"), (.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func `an amount is written with two decimals and a point`(minorUnits: Int64, text: String) {
    #expect(Money(minorUnits: minorUnits).description == text)
    #expect("\(Money(minorUnits: minorUnits))" == text)
  }

  @Test func `an amount that is written reads back`() {
    var random = SplitMix64(seed: 11)
    for round in 0..<2_000 {
      let digits = Int64(1) << Int64.random(in: 1...46, using: &random)
      let amount = Money(minorUnits: .random(in: -digits...digits, using: &random))
      #expect(Money(decimal: amount.description) == amount, "seed 11, round \(round)")
    }
    #expect(Money(decimal: Money.limit.description) == .limit)
    #expect(Money(decimal: (-Money.limit).description) == -.limit)
  }

  @Test func `whole kronor are a hundred öre each`() {
    #expect(Money(majorUnits: 38_000).minorUnits == 3_800_000)
    #expect(Money(majorUnits: -1).minorUnits == -100)
    #expect(Money(majorUnits: 92_233_720_368_547_758).minorUnits == 9_223_372_036_854_775_800)
    #expect(Money.limit == Money(majorUnits: 1_000_000_000_000))
    #expect(Money.zero == Money(minorUnits: 0))
  }

  @Test func `kronor beyond 64 bits of öre are a programmer's error`() async {
    await #expect(processExitsWith: .failure) { _ = Money(majorUnits: 92_233_720_368_547_759) }
    await #expect(processExitsWith: .failure) { _ = Money(majorUnits: -92_233_720_368_547_759) }
  }

  @Test func `sums and differences are exact up to 64 bits of öre`() async throws {
    let (large, least) = (Money(minorUnits: .max - 1), Money(minorUnits: 1))
    #expect(large + least == Money(minorUnits: .max))
    #expect(Money(minorUnits: .min + 1) - least == Money(minorUnits: .min))
    #expect(-(try money("12.34")) == Money(minorUnits: -1_234))
    await #expect(processExitsWith: .failure) { _ = Money(minorUnits: .max) + Money(minorUnits: 1) }
    await #expect(processExitsWith: .failure) { _ = Money(minorUnits: .min) - Money(minorUnits: 1) }
  }

  @Test func `amounts are ordered, added and stripped of their sign`() throws {
    let amounts = try ["-2.00", "-0.01", "0.00", "0.01", "2.00"].map(money)
    #expect(amounts.reversed().sorted() == amounts)
    #expect(amounts.total() == .zero)
    #expect(amounts.dropFirst().total() == Money(majorUnits: 2))
    #expect([Money]().total() == .zero)
    #expect(amounts.map(\.magnitude.minorUnits) == [200, 1, 0, 1, 200])
  }

  @Test func `an amount is an exact number of kronor`() throws {
    #expect(Rational(Money(minorUnits: 82_422_535)) == Rational(82_422_535, over: 100))
    #expect(Rational(Money(minorUnits: -1)) == (try exact("-0.01")))
    #expect(Rational(Money.zero) == 0)
  }

  /// Method section 4, the hidden share: external costs and own hours in one total.
  @Test func `purchases and own hours add up to the worked total`() throws {
    #expect(Money(majorUnits: 1_000_000) + (try money("824225.35")) == (try money("1824225.35")))
  }
}
