import BenefitRealisation
import Testing

@Suite struct DatedFlowsTests {
  @Test func `a value moves from date to date with its rate`() throws {
    let flows = try DatedFlows([
      (try date("2025-01-01"), Money(majorUnits: -100)), (try date("2026-01-01"), Money(majorUnits: 110)),
    ])
    #expect(flows.amounts == [-10_000, 11_000] && flows.dates.count == 2)
    #expect(flows.firstDate.description == "2025-01-01" && flows.lastDate.description == "2026-01-01")
    #expect(abs(try flows.presentValue(at: 0.1)) < 1e-9)
    #expect(try flows.presentValue(at: 0) == 1_000)
    // 365 days at 20 %: −100 × 1.2 + 110; a year earlier the same divided by 1.2 twice.
    #expect(abs(try flows.futureValue(at: 0.2) + 1_000) < 1e-9)
    #expect(abs(try flows.presentValue(at: 0.2, on: date("2024-01-02")) + 1_000 / 1.2 / 1.2) < 1e-9)
    #expect(try flows.presentValue(at: 0.2, on: flows.firstDate) == flows.presentValue(at: 0.2))
  }

  @Test func `what can't be flows is refused with the place`() throws {
    let day = try date("2025-01-01")
    #expect(throws: CashFlowError.noFlows) { try DatedFlows([]) }
    #expect(throws: CashFlowError.noFlows) { try DatedFlows(dates: [], amounts: []) }
    #expect(throws: CashFlowError.differentLengths(1, 2)) { try DatedFlows(dates: [day], amounts: [1, 2]) }
    for amount in [Double.nan, .infinity, -.infinity] {
      #expect(throws: CashFlowError.amountNotFinite(index: 1)) {
        try DatedFlows(dates: [day, day], amounts: [1, amount])
      }
    }
  }

  @Test(arguments: [-1, -1.5, .infinity, -.infinity] as [Double]) func `a rate at or below −100 % is refused`(
    rate: Double
  ) throws {
    let flows = try DatedFlows(dates: [date("2025-01-01")], amounts: [1])
    #expect(throws: CashFlowError.rateOutOfRange(rate)) { try flows.presentValue(at: rate) }
    #expect(throws: CashFlowError.rateOutOfRange(rate)) { try flows.futureValue(at: rate) }
    #expect(throws: CashFlowError.self) { try flows.presentValue(at: .nan) }
  }

  @Test func `a value beyond a Double is refused, and one within it is found whatever its factors`() throws {
    let dates = [try date("0001-01-01"), try date("9999-12-31")]
    let flows = try DatedFlows(dates: dates, amounts: [0, 1])
    #expect(throws: CashFlowError.valueOutOfRange) { try flows.presentValue(at: -0.9) }
    // 10^-300 × 10^304 over 304 years of 365 days at −90 %, with an amount of zero far beyond.
    let start = try date("1700-01-01")
    let end = try #require(start.adding(days: 365 * 310))
    let tiny = try DatedFlows(
      dates: [start, try #require(start.adding(days: 365 * 304)), end], amounts: [0, 1e-300, 0])
    #expect(abs(try tiny.presentValue(at: -0.9) / 1e4 - 1) < 1e-11)
    let later = try DatedFlows(dates: [start, end], amounts: [1, -1e-300])
    #expect(abs((try later.presentValue(at: -0.9) - 1) / -1e10 - 1) < 1e-11)
  }

  @Test func `long and short spans agree with the formula`() throws {
    let start = try date("1800-03-01")
    for days in [1, 63, 64, 65, 4_095, 4_096, 4_097, 65_535, 65_536, 2_900_000] {
      let end = try #require(start.adding(days: days))
      let flows = try DatedFlows(dates: [start, end], amounts: [1, 1])
      // (1 + r)^(−days / 365) from repeated squaring: 2^(−days / 365) = 4^(−days / 730).
      let half = try flows.presentValue(at: 1) - 1
      let quarter = try flows.presentValue(at: 3) - 1
      #expect(abs(half * half - quarter) <= 1e-13)
      #expect(abs(try flows.presentValue(at: 0) - 2) == 0)
    }
  }
}
