import BenefitRealisation
import Testing

/// The code of the article on benefits, compiled and run.
struct BenefitTests {
  @Test func `a pattern is asked at any values of its factors`() throws {
    // snippet: pattern
    let hour = try HourlyCost(359, provenance: "Inera 2024, undersköterska hemtjänst")
    let visits = ValuePattern.timeSaved(
      eventsPerYear: 1_200, minutesBefore: try Factor(10, low: 5, high: 15, source: "Inera"), minutesAfter: 0,
      hourlyCost: hour)
    print(visits.kind.formulaText[.english])  // events a year × (minutes in A − minutes in B) / 60 × hourly cost
    print(visits.yearlyValue, visits.yearlyHours!)  // 71800 200
    for named in visits.factors {
      let low = visits.yearlyValue { $0 == named.name ? named.factor.low : visits.likely($0) }
      print(named.name.label[.swedish], named.name.unit, low)  // … minuter i A minutes/event 35900 …
    }
    // end snippet
    #expect(visits.yearlyValue == 71_800 && visits.yearlyHours == 200)
    #expect(visits.yearlyValue { $0 == .minutesBefore ? 5 : visits.likely($0) } == 35_900)
    #expect(
      visits.kind.formulaText[.english] == "events a year × (minutes in A − minutes in B) / 60 × hourly cost")
  }

  @Test func `a factor that is hardly meant is found, and a unit is never converted`() throws {
    // snippet: factor-checks
    let salary = try HourlyCost(38_000, provenance: "typed in the wrong box")
    let pattern = ValuePattern.hoursFreed(hoursPerMonth: 25, hourlyCost: salary)
    for factor in pattern.implausibleFactors() { print(factor.name, factor.value, factor.why[.english]) }
    do {
      try FactorName.hoursPerMonth.require(UnitOfMeasure("hours/year"))
    } catch {
      print(error.problems[0].fault.remedy.english)  // Multiply the value by 1/12 and state the unit hours/month.
    }
    // end snippet
    #expect(pattern.implausibleFactors().map(\.name) == [.hourlyCost])
    let fault = ModelFault.unitMismatch(
      stated: UnitOfMeasure("hours/year"), expected: FactorName.hoursPerMonth.unit, multiplier: Rational(1, over: 12))
    #expect(fault.remedy.english == "Multiply the value by 1/12 and state the unit hours/month.")
  }

  @Test func `adjustments are a chain that is shown`() throws {
    // snippet: adjustments
    let benefit = try Benefit(
      id: "letters", name: "Fewer letters",
      value: .monetised(.financial, .unitCost(volumePerYear: 5_000, unitCostBefore: 22, unitCostAfter: 2)),
      yearlyDropOff: 0.05,
      adjustments: [
        .attribution(share: 0.8, reason: "the digital mailbox came the same year"),
        .confidence(.ownMonitoring, reason: "counted by the unit itself"),
      ])
    for step in benefit.adjustmentSteps(from: 100_000) {
      print(step.adjustment.kind.label[.english], step.factor, step.before, step.after)
    }  // attribution 0.8 100000 80000, confidence 0.85 80000 68000
    // end snippet
    #expect(benefit.adjustmentSteps(from: 100_000).map(\.after) == [80_000, 68_000])
    guard case .monetised(_, let pattern) = benefit.value else { return }
    #expect(pattern.yearlyValue == 100_000)
  }
}
