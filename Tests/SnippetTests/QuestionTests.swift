import BenefitRealisation
import Testing

/// The code of the article with questions and answers, compiled and run.
struct QuestionTests {
  @Test func `an own hourly cost`() throws {
    // snippet: question-hourly-cost
    let stated = try HourlyCost(412.5, provenance: "pay system 2025, handläggare")
    let bySalary = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let byRole = try HourlyCost(ofRole: "biståndsbedömare", in: 2024, from: .bundled)
    print(stated.amount, bySalary.amount.decimalString(fractionDigits: 2), byRole.amount)  // 412.5 412.11 415
    // end snippet
    #expect(stated.amount == 412.5 && byRole.amount == 415)
    #expect(bySalary.amount.decimalString(fractionDigits: 2) == "412.11")
  }

  @Test func `the last crossing`() {
    // snippet: question-payback
    let flows = PeriodicFlows([-100, 120, -80, 30, 30, 30].map { Money(majorUnits: $0) })
    print(flows.paybackTime())  // 4 periods after the first, at zero; it was above zero after 1, but fell below again
    // end snippet
    #expect(flows.paybackTime() == .value(4))
  }

  @Test func `two initiatives with different horizons`() {
    // snippet: question-horizons
    let discounting = Discounting()
    let short = discounting.presentValue(ofYears: Array(repeating: Money(majorUnits: 100), count: 3))
    let long = discounting.presentValue(ofYears: Array(repeating: Money(majorUnits: 60), count: 6))
    print(short, long)  // 291.35 334.78: the longer one looks better
    print(discounting.equivalentAnnualAmount(ofPresentValue: short, years: 3))  // 100.00 a year
    print(discounting.equivalentAnnualAmount(ofPresentValue: long, years: 6))  // 60.00 a year
    // end snippet
    #expect([short, long] == [Money(decimal: "291.35"), Money(decimal: "334.78")])
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: short, years: 3) == Money(majorUnits: 100))
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: long, years: 6) == Money(majorUnits: 60))
  }
}
