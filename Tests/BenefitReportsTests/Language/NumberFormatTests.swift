import BenefitRealisation
import BenefitReports
import Testing

/// In the expectations `_` stands for a no-break space.
@Suite struct NumberFormatTests {
  private func plain(_ text: String) -> String {
    #expect(!text.contains(" "), "a number never breaks")
    return text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
  }

  @Test(arguments: [
    ("0", "0,00_kr", "SEK_0.00"), ("0.01", "0,01_kr", "SEK_0.01"), ("-0.01", "−0,01_kr", "SEK_−0.01"),
    ("999", "999,00_kr", "SEK_999.00"), ("999.99", "999,99_kr", "SEK_999.99"),
    ("1000", "1_000,00_kr", "SEK_1,000.00"),
    ("-1000", "−1_000,00_kr", "SEK_−1,000.00"), ("12345.6", "12_345,60_kr", "SEK_12,345.60"),
    ("999999.99", "999_999,99_kr", "SEK_999,999.99"), ("1000000", "1_000_000,00_kr", "SEK_1,000,000.00"),
    ("1824225.35", "1_824_225,35_kr", "SEK_1,824,225.35"),
    ("-1000000000000", "−1_000_000_000_000,00_kr", "SEK_−1,000,000,000,000.00"),
  ])
  func `an amount is grouped, with two decimals and its currency`(
    amount: String, swedish: String, english: String
  ) throws {
    let money = try #require(Money(decimal: amount))
    #expect(plain(NumberFormat(.swedish).money(money, .swedishKrona)) == swedish)
    #expect(plain(NumberFormat(.english).money(money, .swedishKrona)) == english)
  }

  @Test func `another currency than kronor is written by its code in both languages`() throws {
    let euro = try #require(Currency(code: "EUR"))
    #expect(plain(NumberFormat(.swedish).money(Money(majorUnits: 1_250), euro)) == "1_250,00_EUR")
    #expect(plain(NumberFormat(.english).money(Money(majorUnits: 1_250), euro)) == "EUR_1,250.00")
  }

  @Test func `an amount in a column has no currency`() {
    #expect(plain(NumberFormat(.swedish).amount(Money(minorUnits: -123_456))) == "−1_234,56")
    #expect(plain(NumberFormat(.english).amount(Money(minorUnits: -123_456))) == "−1,234.56")
  }

  @Test(
    arguments: [
      (0, "0", "0"), (17, "17", "17"), (-17, "−17", "−17"), (0.5, "0,5", "0.5"), (0.25, "0,25", "0.25"),
      (0.126, "0,13", "0.13"), (0.125, "0,12", "0.12"), (0.135, "0,14", "0.14"), (100, "100", "100"),
      (999, "999", "999"), (1_000, "1_000", "1,000"), (1_000_000, "1_000_000", "1,000,000"),
      (1_234.5, "1_234,5", "1,234.5"),
      (999.999, "1_000", "1,000"), (-0.001, "0", "0"), (-0.01, "−0,01", "−0.01"), (1.10, "1,1", "1.1"),
    ] as [(Rational, String, String)])
  func `a number has at most two decimals, and none that say nothing`(
    number: Rational, swedish: String, english: String
  ) {
    #expect(plain(NumberFormat(.swedish).number(number)) == swedish)
    #expect(plain(NumberFormat(.english).number(number)) == english)
  }

  @Test(arguments: [(0, "0"), (1, "0,3"), (4, "0,3333"), (6, "0,333333")])
  func `how many decimals can be asked for`(decimals: Int, text: String) {
    #expect(NumberFormat(.swedish).number(Rational(1, over: 3), decimals: decimals) == text)
  }

  @Test func `whole numbers keep their zeros`() {
    #expect(plain(NumberFormat(.swedish).number(100, decimals: 0)) == "100")
    #expect(plain(NumberFormat(.english).number(1_200, decimals: 0)) == "1,200")
  }

  @Test(
    arguments: [
      (0, "0_%", "0_%"), (0.8, "80_%", "80_%"), (0.4518, "45,2_%", "45.2_%"), (1, "100_%", "100_%"),
      (-0.2, "−20_%", "−20_%"), (-0.205, "−20,5_%", "−20.5_%"), (12.345, "1_234,5_%", "1,234.5_%"),
      (0.0005, "0_%", "0_%"), (0.0015, "0,2_%", "0.2_%"), (-0.0001, "0_%", "0_%"), (0.9994, "99,9_%", "99.9_%"),
      (0.9996, "100_%", "100_%"), (10, "1_000_%", "1,000_%"),
    ] as [(Rational, String, String)])
  func `a share is written in per cent with at most one decimal, and none that says nothing`(
    share: Rational, swedish: String, english: String
  ) {
    #expect(plain(NumberFormat(.swedish).percent(share)) == swedish)
    #expect(plain(NumberFormat(.english).percent(share)) == english)
  }
}
