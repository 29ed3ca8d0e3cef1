import BenefitRealisation
import Testing

/// The code of the article on sensitivity, compiled and run.
struct SensitivityTests {
  @Test func `a calculation is asked what it depends on`() throws {
    let january = try #require(Month("2025-01"))
    let system = try CostLine(
      id: "system", label: "System", amount: .money(Money(majorUnits: 10_000)), timing: .once(january),
      phase: .implementation)
    let everywhere = try RolloutStep(
      id: "all", name: "Everywhere", organisation: "city", fullOperation: #require(CalendarDate("2025-01-01")))
    // snippet: sensitivity
    let time = try ValuePattern.timeSaved(
      eventsPerYear: Factor(600, low: 400, high: 700), minutesBefore: Factor(10, low: 5, high: 12),
      minutesAfter: Factor(4, low: 3, high: 6), hourlyCost: HourlyCost(300, provenance: "pay system"))
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([system])),
      benefits: [Benefit(id: "time", name: "Shorter handling", value: .monetised(.redistribution, time))],
      rollout: [everywhere], assumptions: CalculationAssumptions(baseMonth: january, months: 12))
    let sensitivity = try Sensitivity(of: calculation, .economic, costs: ["system": 0.9...1.3], discountPercent: 1...5)
    for bar in sensitivity.tornado { print(bar.factor.factor, bar.atLow, bar.atHigh, bar.spread) }
    print(sensitivity.worst.netPresentValue, sensitivity.best.netPresentValue)  // -16500.00 22500.00
    // end snippet
    #expect(sensitivity.worst.netPresentValue == Money(majorUnits: -16_500))
    #expect(sensitivity.best.netPresentValue == Money(majorUnits: 22_500))
    // snippet: switching
    print(try sensitivity.switchingValue(of: .benefit("time", .minutesBefore)))  // at least 7.333… minutes/event
    print(try sensitivity.switchingValue(of: .benefit("time", .eventsPerYear)))  // none: 333.333… is outside 400–700
    let june = try sensitivity.requiredValue(of: .costLine("system"), for: .paidBack(by: january.advanced(by: 5)))
    print(june)  // at most 0.9 of the planned cost
    // end snippet
    #expect(june == .atMost(Quantity(0.9, .share)))
    // snippet: scenarios
    let rates = [0, 3, 5].map { Scenario("\($0) %", [.discountRate: $0]) }
    let slow = Scenario("slow start, dearer system", [.benefit("time", .eventsPerYear): 300, .costLine("system"): 1.1])
    for outcome in try sensitivity.outcomes(of: rates + [slow]) {
      print(outcome.scenario.name, outcome.netPresentValue, outcome.payback)
    }  // … slow start, dearer system -2000.00 never
    // end snippet
    #expect(try sensitivity.outcomes(of: [slow]).map(\.netPresentValue) == [Money(majorUnits: -2_000)])
    #expect(rates.map(\.name) == ["0 %", "3 %", "5 %"])
    // snippet: variance
    let actual: [FactorName: Rational] = [.eventsPerYear: 500, .minutesBefore: 12]
    let variance = time.variance { actual[$0] ?? time.likely($0) }
    print(variance.total)  // 20000 − 18000 = 2000
    for (part, amount) in zip(variance.parts, try variance.amounts()) where amount != .zero {
      print(part.name, part.planned, part.actual, amount)
    }  // eventsPerYear 600 500 -3500.00, minutesBefore 10 12 5500.00
    // end snippet
    #expect(variance.total == 2_000)
    #expect(try variance.amounts() == [-3_500, 5_500, 0, 0].map { Money(majorUnits: $0) })
  }
}
