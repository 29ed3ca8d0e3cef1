import BenefitRealisation
import Testing

/// The three calculations of the article, whose arithmetic is written out there; their figures are worked out by hand.
struct WorkedCalculationTests {
  private func money(_ text: String) throws -> Money { try #require(Money(decimal: text)) }

  @Test func `medicine dispensers`() throws {
    // snippet: dispensers
    let hour = try HourlyCost(359, provenance: "Inera 2024, undersköterska hemtjänst")
    let start = Month("2025-01")!
    let costs = try CostModel(
      external: .lines([
        CostLine(
          id: "dispensers", label: "65 dispensers à 8 400 kr", amount: .money(Money(majorUnits: 546_000)),
          timing: .yearly(first: start, years: 3), phase: .operation)
      ]),
      internalHours: .lines([
        CostLine(
          id: "training", label: "120 persons × 1.5 h", amount: .hours(180, at: hour), timing: .once(start),
          phase: .rollout)
      ]), substitutes: .none, overhead: .none)
    let use = UseProfile.yearly([0.25, 0.5])
    let benefits = try [
      Benefit(
        id: "visits", name: "Visits that the dispenser replaces",
        value: .monetised(
          .redistribution,
          .timeSaved(
            eventsPerYear: Factor(94_900, source: "200 users × 65 % × 2 visits × 365 days"),
            minutesBefore: Factor(10, low: 5, high: 15, source: "Inera"), minutesAfter: 0, hourlyCost: hour)),
        use: use),
      Benefit(
        id: "deviations", name: "Fewer deviations to follow up",
        value: .monetised(
          .redistribution,
          .timeSaved(
            eventsPerYear: 60, minutesBefore: Factor(45, low: 30, high: 60, source: "Inera"), minutesAfter: 0,
            hourlyCost: hour)), use: use),
    ]
    let calculation = try BenefitCalculation(
      costs: costs, benefits: benefits,
      rollout: [RolloutStep(id: "all", name: "All", organisation: "care", fullOperation: start.firstDay)],
      assumptions: CalculationAssumptions(baseMonth: start, months: 36))
    let valuation = calculation.valuation(.economic)
    print(valuation.benefitsPresentValue, valuation.costsPresentValue)  // 6871556.50 1655374.45
    print(valuation.netPresentValue)  // 5216182.05
    // end snippet
    #expect(calculation.benefits.map(\.yearlyValue) == [Rational(94_900, over: 6) * 359, 16_155])
    #expect(
      calculation.yearsFromStart(.economic).map(\.benefits)
        == (try ["1423584.58", "2847169.17", "2847169.17"].map(money)))
    #expect(calculation.yearsFromStart(.economic).map(\.costs) == (try ["610620", "546000", "546000"].map(money)))
    #expect(valuation.benefitsPresentValue == (try money("6871556.50")))
    #expect(valuation.costsPresentValue == (try money("1655374.45")))
    #expect(valuation.netPresentValue == (try money("5216182.05")))
    #expect(calculation.valuation(.budget).benefits == .zero)
  }

  @Test func `night supervision by camera`() throws {
    let start = Month("2025-01")!
    let costs = try CostModel(
      external: .lines([
        CostLine(
          id: "installation", label: "Installation", amount: .money(Money(majorUnits: 150_000)), timing: .once(start),
          phase: .implementation),
        CostLine(
          id: "cameras", label: "30 cameras à 600 kr a month", amount: .money(Money(majorUnits: 216_000)),
          timing: .yearly(first: start, years: 2), phase: .operation),
      ]), internalHours: .none, substitutes: .none, overhead: .none)
    let rollout = try [
      RolloutStep(id: "all", name: "All", organisation: "care", fullOperation: start.firstDay)
    ]
    // snippet: night-supervision
    let hour = try HourlyCost(359, provenance: "Inera 2024, undersköterska hemtjänst")
    let use = UseProfile.yearly([0.3, 0.6])
    let benefits = try [
      Benefit(
        id: "time", name: "Shorter supervision at night",
        value: .monetised(
          .redistribution,
          .timeSaved(eventsPerYear: 21_900, minutesBefore: 25, minutesAfter: 5, hourlyCost: hour)),
        use: use, adjustments: [.confidence(.ownMonitoring, reason: "a pilot of three months")]),
      Benefit(
        id: "travel", name: "Fewer kilometres at night",
        value: .monetised(
          .financial, .travel(eventsPerYear: 21_900, kilometresPerEvent: 6, costPerKilometre: 2.5)), use: use),
      Benefit(
        id: "sleep", name: "Nobody is woken by a visit", value: .notMonetised(.quality, .size(.large)),
        perspective: .usersAndResidents),
    ]
    let calculation = try BenefitCalculation(
      costs: costs, benefits: benefits, rollout: rollout,
      assumptions: CalculationAssumptions(baseMonth: start, months: 24))
    print(calculation.valuation(.economic).netPresentValue)  // 1680107.14
    print(calculation.valuation(.budget).netPresentValue)  // -285799.52: the travel alone doesn't pay for the cameras
    print(calculation.unadjusted.valuation(.economic).netPresentValue)  // 2027031.84, as the patterns say
    // end snippet
    #expect(calculation.benefits.map(\.pattern.yearlyValue) == [2_620_700, 328_500])
    #expect(calculation.benefits.map(\.yearlyValue) == [2_227_595, 328_500])
    let economic = calculation.valuation(.economic)
    #expect(economic.benefitsPresentValue == (try money("2255815.88")))
    #expect(economic.costsPresentValue == (try money("575708.74")))
    #expect(economic.netPresentValue == (try money("1680107.14")))
    #expect(calculation.valuation(.budget).benefitsPresentValue == (try money("289909.22")))
    #expect(calculation.valuation(.budget).netPresentValue == (try money("-285799.52")))
    #expect(calculation.unadjusted.valuation(.economic).netPresentValue == (try money("2027031.84")))
    #expect(calculation.notMonetised.map(\.id) == ["sleep"])
  }

  @Test func `an e-service with the old channel kept open`() throws {
    let start = Month("2025-01")!
    let rollout = try [
      RolloutStep(id: "all", name: "All", organisation: "city", fullOperation: start.firstDay)
    ]
    // snippet: e-service
    func line(_ id: Identifier<CostLine>, _ kronor: Int64, _ timing: CostTiming, _ phase: CostPhase) throws -> CostLine
    {
      try CostLine(id: id, label: id.rawValue, amount: .money(Money(majorUnits: kronor)), timing: timing, phase: phase)
    }
    let costs = try CostModel(
      external: .lines([
        line("system", 500_000, .once(start), .implementation),
        line("operation", 240_000, .yearly(first: start, years: 3), .operation),
        line("counter, kept open", 300_000, .yearly(first: start, years: 3), .operation),
      ]), internalHours: .none, substitutes: .none, overhead: .none)
    let clerk = try HourlyCost(415, provenance: "Inera 2024, biståndsbedömare")
    let resident = try HourlyCost(120, provenance: "assumed value of an hour of spare time")
    let use = UseProfile.yearly([0.3, 0.6])
    let benefits = try [
      Benefit(
        id: "staff", name: "Shorter handling",
        value: .monetised(
          .redistribution,
          .timeSaved(eventsPerYear: 40_000, minutesBefore: 12, minutesAfter: 4, hourlyCost: clerk)), use: use),
      Benefit(
        id: "residents", name: "No visit to the counter",
        value: .monetised(
          .redistribution,
          .timeSaved(eventsPerYear: 40_000, minutesBefore: 25, minutesAfter: 10, hourlyCost: resident)),
        perspective: .usersAndResidents, use: use),
    ]
    let calculation = try BenefitCalculation(
      costs: costs, benefits: benefits, rollout: rollout,
      assumptions: CalculationAssumptions(baseMonth: start, months: 36))
    print(calculation.valuation(.economic).netPresentValue)  // 1131814.12
    print(calculation.valuation(.public).netPresentValue)  // 2869512.30, with the residents' time
    if case .at(let multiple) = calculation.breakEvenUse(.economic) {
      print(multiple.decimalString(fractionDigits: 4))  // 0.6469 of the planned 60 %: 38.8 %
    }
    // end snippet
    let economic = calculation.valuation(.economic)
    #expect(economic.benefitsPresentValue == (try money("3205087.76")))
    #expect(economic.costsPresentValue == (try money("2073273.64")))
    #expect(economic.netPresentValue == (try money("1131814.12")))
    #expect(calculation.valuation(.public).netPresentValue == (try money("2869512.30")))
    #expect(calculation.breakEvenUse(.economic) == .at(try exact("2073273.64") / exact("3205087.76")))
    #expect(calculation.valuation(.budget).benefits == .zero)
  }

  private func exact(_ text: String) throws -> Rational { try #require(Rational(decimal: text)) }
}
