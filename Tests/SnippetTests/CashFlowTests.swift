import BenefitRealisation
import Testing

/// The code of the article on valuation and cash flows, compiled and run; figures checked in Python.
struct CashFlowTests {
  @Test func `a calculation's figures`() throws {
    let start = Month("2025-01")!
    let build = try CostLine(
      id: "build", label: "Build", amount: .money(Money(majorUnits: 1_000)), timing: .once(start),
      phase: .implementation)
    let run = try CostLine(
      id: "run", label: "Run", amount: .money(Money(majorUnits: 100)), timing: .yearly(first: start, years: 4),
      phase: .operation)
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([build, run])),
      benefits: [Benefit(id: "b", name: "Saved", value: .monetised(.financial, .avoidedCost(perYear: 600)))],
      rollout: [
        RolloutStep(id: "s", name: "All", organisation: "city", share: 1, fullOperation: CalendarDate("2025-01-01")!)
      ],
      assumptions: CalculationAssumptions(baseMonth: start, months: 48))
    // snippet: valuation
    let valuation = calculation.valuation(.economic)
    print(valuation.netPresentValue)  // 914.31
    print(valuation.payback, valuation.discountedPayback)  // atEnd(ofPeriod: 25) atEnd(ofPeriod: 26)
    print(valuation.benefitCostRatio(over: .allCosts).value!.decimalString(fractionDigits: 3))  // 1.661
    print(valuation.benefitCostRatio(over: .investmentCosts).value!.decimalString(fractionDigits: 3))  // 1.914
    print(valuation.equivalentAnnualNet)  // 238.81
    print(valuation.internalRate)  // unique: 83.9 %
    // end snippet
    #expect(valuation.netPresentValue == Money(decimal: "914.31"))
    #expect(valuation.payback == .atEnd(ofPeriod: 25) && valuation.discountedPayback == .atEnd(ofPeriod: 26))
    #expect(valuation.benefitCostRatio(over: .allCosts).value?.decimalString(fractionDigits: 3) == "1.661")
    #expect(valuation.benefitCostRatio(over: .investmentCosts).value?.decimalString(fractionDigits: 3) == "1.914")
    #expect(valuation.equivalentAnnualNet == Money(decimal: "238.81"))
    #expect(valuation.internalRate.roots.map { ($0.rate * 1_000).rounded() } == [839])
  }

  @Test func `flows on dates`() throws {
    // snippet: dated-flows
    let flows = try DatedFlows([
      (CalendarDate("2020-01-01")!, Money(majorUnits: -1_000)),
      (CalendarDate("2021-03-01")!, Money(majorUnits: 750)),
      (CalendarDate("2022-10-30")!, Money(majorUnits: 500)),
    ])
    print(try flows.presentValue(at: 0.1) / 100)  // 53.01
    print(try flows.futureValue(at: 0.1) / 100)  // 69.42, on the last date
    print(flows.internalRate().roots.map(\.rate))  // 13.278 %
    // end snippet
    #expect(abs(try flows.presentValue(at: 0.1) - 5_300.776_153_580_904) < 1e-9)
    #expect(abs(try flows.futureValue(at: 0.1) - 6_942.029_166_900_082) < 1e-9)
    #expect(flows.internalRate().roots.map { ($0.rate * 100_000).rounded() } == [13_278])
  }

  @Test func `all internal rates`() throws {
    // snippet: internal-rates
    switch PeriodicFlows([-50, -100, 600, 300, -100].map { Money(majorUnits: $0) }).internalRate() {
    case .unique(let root): print("the return is \(root.rate)")
    case .several(let roots): print("no single return: \(roots.map(\.rate))")  // −76.9 % and 185.4 %
    case .none(let reason): print("no return: \(reason.text.english)")
    }
    // end snippet
  }

  @Test func `several rates, time and prices`() throws {
    // snippet: rates-and-time
    let investment = PeriodicFlows([-1_000, 220, 220, 220, 220, 220, 220].map { Money(majorUnits: $0) })
    print(try investment.presentValues(at: [0, 0.025, 0.03, 0.035, 0.04]))  // öre: 320.00 … 153.27 kr
    print(investment.paybackTime())  // 4.55 years, within the fifth
    print(try investment.discountedPaybackTime(at: 0.03))  // 4.96 years
    print(try investment.modifiedInternalRate(finance: 0.03, reinvestment: 0.03))  // 6.06 %
    let real = try Rate(percent: 2.5).real(atInflation: Rate(percent: 2))
    print(real.value.decimalString(fractionDigits: 6))  // 0.004902, not 0.005
    // end snippet
    #expect(abs(try #require(investment.paybackTime().value) - 4.545_454_545) < 1e-9)
    #expect(abs(try #require(try investment.discountedPaybackTime(at: 0.03).value) - 4.960_291_800) < 1e-9)
    let modified = try investment.modifiedInternalRate(finance: 0.03, reinvestment: 0.03)
    #expect(abs(try #require(modified.value) - 0.060_563_562_627) < 1e-12)
    #expect(real.value.decimalString(fractionDigits: 6) == "0.004902")
  }

  @Test func `thousands of streams`() throws {
    // snippet: flow-columns
    let streams = try FlowColumns(
      days: [18_262, 18_628, 18_262, 18_993], minorUnits: [-100_000, 110_000, -50_000, 60_000], offsets: [0, 2, 4])
    let values = try streams.presentValues(at: 0.08)
    let rates = streams.internalRates()
    // end snippet
    #expect(values.count == 2 && rates.count == 2)
  }
}
