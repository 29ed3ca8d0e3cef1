import BenefitRealisation
import Testing

@Suite struct RateConversionTests {
  @Test func `nominal and real are each other's way back, exactly`() throws {
    for nominal in [-0.02, 0, 0.025, 0.08] as [Rational] {
      for inflation in [-0.5, 0, 0.02, 0.1] as [Rational] {
        let real = try Rate(nominal).real(atInflation: Rate(inflation))
        #expect((1 + real.value) * (1 + inflation) == 1 + nominal)
        #expect(try real.nominal(atInflation: Rate(inflation)).value == nominal)
      }
    }
    #expect(try Rate(percent: 2.5).real(atInflation: Rate(percent: 2)).value == Rational(5, over: 1_020))
    for inflation in [-1, -2] as [Rational] {
      #expect(throws: CashFlowError.rateOutOfRange(Double(inflation))) {
        try Rate(0).real(atInflation: Rate(inflation))
      }
      #expect(throws: CashFlowError.rateOutOfRange(Double(inflation))) {
        try Rate(0).nominal(atInflation: Rate(inflation))
      }
    }
  }

  @Test func `effective and stated rates are each other's way back`() throws {
    #expect(try Rate(percent: 10).effective(timesAYear: 1) == 0.1)
    for count in [1, 2, 4, 12, 365] {
      let effective = try Rate(percent: 6).effective(timesAYear: count)
      let stated = try Rate(#require(Rational(effective))).stated(timesAYear: count)
      #expect(abs(stated - 0.06) < 1e-15 && effective >= 0.06)
    }
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try Rate(-4).effective(timesAYear: 4) }
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try Rate(-1).stated(timesAYear: 4) }
  }

  @Test func `interest and growth take at least one time`() async {
    await #expect(processExitsWith: .failure) { _ = try Rate(0).effective(timesAYear: 0) }
    await #expect(processExitsWith: .failure) { _ = try Rate(0).stated(timesAYear: 0) }
    await #expect(processExitsWith: .failure) { _ = Rate.growth(from: 1, to: 2, periods: 0) }
  }

  @Test func `growth needs values above zero`() {
    for (first, last) in [(0, 1), (1, 0), (-1, -2), (.nan, 1), (1, .infinity), (.infinity, 1)] as [(Double, Double)] {
      #expect(Rate.growth(from: first, to: last, periods: 1) == .notDefined(because: .valuesNotPositive))
    }
    #expect(Rate.growth(from: 3, to: 3, periods: 9) == .value(0))
  }

  @Test func `an index made of inflation moves amounts both ways`() throws {
    let index = try IndexSeries(name: "KPIF", vintage: "test", baseYear: 2025, inflation: [Rate(0.02), Rate(0.025)])
    #expect(index.values == [2025: 100, 2026: 102, 2027: Rational(10_455, over: 100)])
    #expect(try index.real(kronor(100, 102), firstYear: 2025, inPricesOf: 2025) == kronor(100, 100))
    let nominal = try index.nominal(kronor(1_000, 1_000, 1_000), firstYear: 2025, fromPricesOf: 2025)
    #expect(nominal == (try ["1000", "1020", "1045.5"].map(money)))
    #expect(throws: IndexSeries.RestatementError.noValue(index: "KPIF", year: 2028)) {
      try index.real(kronor(1, 1), firstYear: 2027, inPricesOf: 2025)
    }
    #expect(throws: IndexSeries.RestatementError.noValue(index: "KPIF", year: 2024)) {
      try index.nominal(kronor(1), firstYear: 2024, fromPricesOf: 2025)
    }
    #expect(throws: InvalidModel.self) {
      try IndexSeries(name: "KPIF", vintage: "test", baseYear: 2025, inflation: [Rate(-1)])
    }
  }

  @Test func `nominal flows at a nominal rate are worth what real flows are at the real rate`() throws {
    let inflation = Rate(0.02)
    let index = try IndexSeries(
      name: "prices", vintage: "test", baseYear: 2025, inflation: Array(repeating: inflation, count: 9))
    let real = (0..<10).map { Money(majorUnits: Int64($0 * 10_000 - 30_000)) }
    let nominal = try index.nominal(real, firstYear: 2025, fromPricesOf: 2025)
    let nominalRate = Double(try Rate(0.03).nominal(atInflation: inflation).value)
    let difference =
      try PeriodicFlows(nominal).presentValue(at: nominalRate) - PeriodicFlows(real).presentValue(at: 0.03)
    #expect(abs(difference) <= 5, "each year's amount is rounded to an öre")
  }
}
