import BenefitRealisation
import Testing

@Suite struct ScenarioTests: SensitivitySamples {
  @Test func `discount rates stand side by side as the method page has them`() throws {
    let benefits = try benefit("b", .avoidedCost(perYear: 220))
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([costLine("c", .money(Money(majorUnits: 1_000)))])), benefits: [benefits],
      rollout: [rolloutStep(fullOperation: "2026-01-01")], assumptions: assumptions(months: 84))
    let percents: [Rational] = [0, 2.5, 3, 3.5, 4]
    let outcomes = try Sensitivity(of: calculation, .economic).outcomes(
      of: percents.map { Scenario("\($0) %", [.discountRate: $0]) })
    #expect(
      try outcomes.map(\.netPresentValue) == ["320.00", "211.79", "191.78", "172.28", "153.27"].map { try money($0) })
    // 1 000 / 220 × 12 = 54.5 months after the first year.
    #expect(Set(outcomes.map(\.payback)) == [.atEnd(ofPeriod: 66)])
    #expect(outcomes[2].netPresentValue == calculation.valuation(.economic).netPresentValue)
  }

  @Test func `a scenario changes several factors at once, and none is the plan`() throws {
    let sensitivity = try Sensitivity(of: calculation([time()]), .economic)
    let outcomes = try sensitivity.outcomes(of: [
      Scenario("plan"),
      Scenario("slow", [.benefit("time", .eventsPerYear): 300, .costLine("system"): 1.1]),
    ])
    // 9 000 − 11 000; 18 000 a year reaches 10 000 in the seventh month.
    #expect(outcomes.map(\.netPresentValue) == kronor(8_000, -2_000))
    #expect(outcomes.map(\.payback) == [.atEnd(ofPeriod: 6), .never])
    #expect(outcomes.map(\.scenario.name) == ["plan", "slow"])
    #expect(throws: InvalidModel.self) { try sensitivity.outcomes(of: [Scenario("x", [.costLine("no"): 1])]) }
  }
}
