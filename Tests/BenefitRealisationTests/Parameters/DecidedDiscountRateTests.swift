import BenefitRealisation
import Testing

@Suite struct DecidedDiscountRateTests {
  /// Name, years with their rates in per cent at the bands' edges, and the last year; from the reference page.
  static let rows: [(DiscountRates.Decided, [(Int, Rational)], Int?)] = [
    (.inera, [(0, 3), (500, 3)], nil),
    (
      .greenBook,
      [
        (0, 3.5), (30, 3.5), (31, 3), (75, 3), (76, 2.5), (125, 2.5), (126, 2), (200, 2), (201, 1.5), (300, 1.5),
        (301, 1), (999, 1),
      ], nil
    ),
    (.greenBookHealth, [(0, 1.5), (30, 1.5)], 30),
    (.denmark, [(0, 3.5), (35, 3.5), (36, 2.5), (70, 2.5)], 70),
    (.norway, [(0, 4)], nil),
    (.newZealand, [(0, 8)], nil),
  ]

  @Test(arguments: rows.indices) func `rates are those that were decided, band by band`(index: Int) throws {
    let (decided, years, lastYear) = Self.rows[index]
    let rates = try decided.rates(forYears: lastYear ?? 1_000)
    for (year, percent) in years { #expect(rates.rate(ofYear: year) == Rate(percent: percent), "year \(year)") }
    #expect(try decided.rates(forYears: 1) == rates)
    #expect(decided.lastYear == lastYear)
    #expect(!decided.source.isEmpty)
  }

  @Test(arguments: [(DiscountRates.Decided.greenBookHealth, 30), (.denmark, 70)])
  func `years that the source doesn't speak of are a finding`(decided: DiscountRates.Decided, last: Int) throws {
    let name = Identifier<Parameter>("discount-rate.\(decided.rawValue)")
    for years in [last + 1, 1_000] {
      #expect(throws: ParameterFinding.outsideValidity(name, year: years, known: [0...last])) {
        try decided.rates(forYears: years)
      }
    }
    _ = try decided.rates(forYears: last)
  }

  @Test func `every decided rate is tested`() {
    #expect(Self.rows.map(\.0) == DiscountRates.Decided.allCases)
  }

  @Test(arguments: [(DiscountRates.Decided.greenBook, 17.89), (.greenBookHealth, 22.399)])
  func `GB-CUM-PV-27: 27 payments of 1 from year 0 are worth so much`(
    decided: DiscountRates.Decided, expected: Double
  ) throws {
    let sum = Discounting(rates: try decided.rates(forYears: 27)).factors(years: 27).reduce(0, +)
    #expect(abs(sum - expected) <= 0.000_5)
  }
}
