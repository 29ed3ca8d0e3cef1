import BenefitRealisation
import Testing

/// 1 000 random calculations against Fixtures/valuation_oracle.py, which was written from the method, not from Swift.
@Suite struct ValuationOracleTests {
  @Test func `yearly tables and payback agree to the öre, present values within one`() throws {
    let cases = try OracleCase.all()
    #expect(cases.count == 1_000)
    for (number, oracle) in cases.enumerated() {
      let calculation = try BenefitCalculation(
        costs: CostModel(substitutes: .lines(oracle.costs)), benefits: oracle.benefits, rollout: oracle.steps,
        assumptions: oracle.assumptions)
      #expect(oracle.wanted.map(\.reading) == BenefitCalculation.Reading.allCases, "case \(number)")
      for wanted in oracle.wanted {
        let place: Comment = "case \(number), \(wanted.reading)"
        let valuation = calculation.valuation(wanted.reading)
        #expect(valuation.costs == wanted.costs && valuation.benefits == wanted.benefits, place)
        #expect(valuation.payback == wanted.payback, place)
        #expect(calculation.unadjusted.valuation(wanted.reading).benefits == wanted.unadjusted, place)
        let calendar = calculation.calendarYears(wanted.reading)
        #expect(calendar.map { [$0.costs, $0.benefits] } == wanted.calendarYears, place)
        let first = oracle.assumptions.baseMonth.year
        #expect(calendar.map(\.year) == Array(first..<(first + calendar.count)), place)
        let fromStart = calculation.yearsFromStart(wanted.reading)
        #expect(fromStart.map { [$0.costs, $0.benefits] } == wanted.yearsFromStart, place)
        #expect(fromStart.map(\.year) == Array(0..<fromStart.count), place)
        #expect(isNear(valuation.costsPresentValue, wanted.costsPresentValue), place)
        #expect(isNear(valuation.benefitsPresentValue, wanted.benefitsPresentValue), place)
      }
    }
  }

  @Test func `the table has what it is there to try`() throws {
    let cases = try OracleCase.all()
    let paybacks = cases.flatMap(\.wanted).map(\.payback)
    #expect(paybacks.count { $0 != .never && $0 != .atEnd(ofPeriod: 0) } > 50)
    #expect(Set(cases.map(\.assumptions.discounting.timing)).count == 4)
    #expect(cases.count { $0.assumptions.discounting.rates.bands.count > 1 } > 50)
    #expect(cases.count { $0.steps.count > 1 } > 50)
    let benefits = cases.flatMap(\.benefits)
    let patterns = benefits.compactMap { if case .monetised(_, let pattern) = $0.value { pattern.kind } else { nil } }
    #expect(ValuePattern.Kind.allCases.allSatisfy { kind in patterns.count { $0 == kind } > 50 })
    let kinds = benefits.flatMap(\.adjustments).map(\.kind)
    #expect(Adjustment.Kind.allCases.allSatisfy { kind in kinds.count { $0 == kind } > 50 })
    #expect(benefits.count { $0.yearlyDropOff != 0 } > 50)
    #expect(cases.flatMap(\.steps).count { $0.use != nil } > 50)
    #expect(cases.count { !$0.assumptions.horizon.count.isMultiple(of: 12) } > 50)
  }

  private func isNear(_ money: Money, _ other: Money) -> Bool {
    (money - other).magnitude <= Money(minorUnits: 1)
  }
}
