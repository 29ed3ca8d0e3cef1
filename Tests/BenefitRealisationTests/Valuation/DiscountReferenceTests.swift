import BenefitRealisation
import Testing

/// Published cases from reference/cases.json, each under its id there.
@Suite struct DiscountReferenceTests {
  /// The Green Book's schedule (edition before 2026).
  private let greenBook: DiscountRates

  init() throws {
    let bands: [(Int, Rational)] = [(0, 3.5), (31, 3), (76, 2.5), (126, 2), (201, 1.5), (301, 1)]
    greenBook = try DiscountRates(bands: bands.map { .init(fromYear: $0, rate: Rate(percent: $1)) })
  }

  @Test func `GB-STPR-STEPS: boundary years belong to the earlier band`() {
    let steps: [(years: [Int], rate: Rational)] = [
      ([0, 1, 15, 30], 0.035), ([31, 50, 75], 0.03), ([76, 125], 0.025), ([126, 200], 0.02),
      ([201, 300], 0.015),
      ([301, 1_000], 0.01),
    ]
    for (years, rate) in steps {
      for year in years { #expect(greenBook.rate(ofYear: year).value == rate, "year \(year)") }
    }
  }

  @Test func `GB-DF-KINK: bands are chained, not restarted at their own rate`() {
    let factors = Discounting(rates: greenBook).factors(years: 77)
    #expect(abs(factors[31] - 0.3459013695167984) < 1e-9)
    #expect(abs(factors[75] - 0.09421377257669152) < 1e-9)
    #expect(abs(factors[76] - 0.0919158756845771) < 1e-9)
    #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func `GB-DF-35-0-30: table A.1 to four decimals`() {
    let published = [
      1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089, 0.6849, 0.6618, 0.6394,
      0.6178, 0.5969, 0.5767, 0.5572, 0.5384, 0.5202, 0.5026, 0.4856, 0.4692, 0.4533, 0.438, 0.4231, 0.4088,
      0.395,
      0.3817, 0.3687, 0.3563,
    ]
    let factors = Discounting(rates: greenBook).factors(years: 31)
    #expect(factors.count == published.count)
    for (year, (factor, table)) in zip(factors, published).enumerated() {
      #expect(abs(factor - table) <= 5e-5, "year \(year)")
    }
  }

  @Test func `NZ-DF-START: eight per cent from the start of the year`() throws {
    let factors = Discounting(rates: try eightPercent).factors(years: 3)
    for (factor, table) in zip(factors, [1, 0.92593, 0.85734]) { #expect(abs(factor - table) <= 5e-6) }
    #expect(factors.count == 3)
  }

  @Test func `NZ-PV-OPT1 and NZ-PVC-OPT2: thirty mid-year flows, and capital at the start beside them`()
    throws
  {
    let running = Array(repeating: Money(majorUnits: 500_000), count: 30)
    let midYear = Discounting(rates: try eightPercent, timing: .midYear).presentValue(ofYears: running)
    #expect((midYear - Money(majorUnits: 5_849_716)).magnitude <= Money(minorUnits: 50))
    let capital = Discounting(rates: try eightPercent).presentValue(ofYears: kronor(2_000_000))
    #expect((capital + midYear - Money(majorUnits: 7_849_716)).magnitude <= Money(minorUnits: 50))
  }

  @Test func `timings of the same chain differ by a half and a whole step`() {
    let start = Discounting(rates: greenBook).factors(years: 80)
    let middle = Discounting(rates: greenBook, timing: .midYear).factors(years: 79)
    let end = Discounting(rates: greenBook, timing: .endOfYear).factors(years: 79)
    for year in 0..<79 {
      #expect(end[year] == start[year + 1])
      #expect(abs(middle[year] * middle[year] - start[year] * end[year]) < 1e-15, "year \(year)")
    }
  }

  private var eightPercent: DiscountRates {
    get throws { try DiscountRates(Rate(percent: 8)) }
  }
}
