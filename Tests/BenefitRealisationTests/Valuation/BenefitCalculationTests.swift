import BenefitRealisation
import Testing

@Suite struct BenefitCalculationTests {
  @Test func `steps, ramps, lag and an end give the amounts worked by hand`() throws {
    // 1 200 a year is 100 a month. Step a (60 %) counts from February and b (40 %) from March, each a month late.
    let benefit = try benefit(use: .linear(months: 2), lagMonths: 1, lastMonth: "2025-06")
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit],
      rollout: [
        rolloutStep("a", share: 0.6, fullOperation: "2025-01-15"),
        rolloutStep("b", share: 0.4, fullOperation: "2025-03-01"),
      ], assumptions: assumptions(months: 7))
    // March 0.6 × ½; April 0.6 + 0.4 × ½; then all of it; nothing after June.
    #expect(calculation.monthlyBenefits(.budget) == kronor(0, 0, 30, 80, 100, 100, 0))
    #expect(calculation.benefits[0].amounts.months == (try months("2025-01", "2025-07")))
    #expect(calculation.benefits[0].pattern == .avoidedCost(perYear: 1_200))
    #expect(calculation.benefits[0].benefit == benefit && calculation.benefits[0].nature == .financial)
  }

  @Test func `a benefit is rounded by its running sum from the base month`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit("b", .avoidedCost(perYear: 100))], rollout: [rolloutStep()],
      assumptions: assumptions(months: 6))
    #expect(
      calculation.monthlyBenefits(.public)
        == (try ["8.33", "8.34", "8.33", "8.33", "8.34", "8.33"].map(money)))
    // From November the running sum begins anew.
    let later = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit("b", .avoidedCost(perYear: 100))], rollout: [rolloutStep()],
      assumptions: assumptions("2025-11", months: 2))
    #expect(later.monthlyBenefits(.public) == (try ["8.33", "8.34"].map(money)))
  }

  @Test func `a cost is cut at the horizon, and what is outside is told`() throws {
    // 100 over six months is 16.67, 16.66, 16.67, 16.67, 16.66, 16.67; the horizon holds the third and fourth.
    let line = try costLine("c", .money(Money(majorUnits: 100)), .spread(months("2024-11", "2025-04")))
    let sunk = try costLine("s", .money(Money(majorUnits: 7)), .once(month("2024-12")))
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([line]), overhead: .lines([sunk])), benefits: [], rollout: [],
      assumptions: assumptions(months: 2))
    #expect(calculation.monthlyCosts(.budget) == (try ["16.67", "16.67"].map(money)))
    #expect(calculation.costs.map(\.outsideHorizon) == (try ["66.66", "7.00"].map(money)))
    #expect(calculation.costs.map(\.component) == [.external, .overhead])
    #expect(calculation.costs.map(\.line) == [line, sunk])
    #expect(calculation.costs[1].amounts.amounts == [.zero, .zero])
    #expect(calculation.costScope == CostScope([.external, .overhead]))
  }

  @Test func `years are read from the calendar and from the base month`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(
        external: .lines([costLine("c", .money(Money(majorUnits: 1)), .monthly(months("2025-12", "2027-01")))]
        )),
      benefits: [benefit()], rollout: [rolloutStep(fullOperation: "2026-01-01")],
      assumptions: assumptions("2025-11", months: 15))
    let calendar = calculation.calendarYears(.economic)
    #expect(calendar.map(\.year) == [2025, 2026, 2027])
    #expect(calendar.map(\.costs) == kronor(1, 12, 1))
    #expect(calendar.map(\.benefits) == kronor(0, 1_200, 100))
    #expect(calendar.map(\.net) == kronor(-1, 1_188, 99))
    let fromStart = calculation.yearsFromStart(.economic)
    #expect(fromStart.map(\.year) == [0, 1])
    #expect(fromStart.map(\.costs) == kronor(11, 3))
    #expect(fromStart.map(\.benefits) == kronor(1_000, 300))
    #expect(
      calculation.monthlyNet(.economic).prefix(3) == [.zero, Money(majorUnits: -1), Money(majorUnits: 99)])
  }

  @Test func `the readings differ in nature and perspective`() throws {
    let costs = try CostModel(
      external: .lines([costLine("money", .money(Money(majorUnits: 1)))]),
      internalHours: .lines([costLine("own", hours(1, at: 10))]),
      substitutes: .lines([costLine("paid", hours(1, at: 100), nature: .financial)]))
    func yearly(_ amount: Int) -> ValuePattern { .avoidedCost(perYear: Factor(integerLiteral: amount * 12)) }
    let benefits = [
      try benefit("a", yearly(1), .financial), try benefit("b", yearly(10), .redistribution),
      try benefit("c", yearly(100), .financial, perspective: .otherOrganisations),
      try benefit("d", yearly(1_000), .redistribution, perspective: .usersAndResidents),
      try benefit("e", yearly(10_000), .financial, perspective: .relatives),
      try benefit("f", yearly(100_000), .financial, perspective: .society),
    ]
    let calculation = try BenefitCalculation(
      costs: costs, benefits: benefits, rollout: [rolloutStep()], assumptions: assumptions(months: 1))
    #expect(
      BenefitCalculation.Reading.allCases.map { calculation.monthlyCosts($0) } == [
        kronor(101), kronor(111), kronor(111),
      ])
    #expect(
      BenefitCalculation.Reading.allCases.map { calculation.monthlyBenefits($0) } == [
        kronor(1), kronor(11), kronor(111_111),
      ])
  }

  @Test func `benefits without a price stand beside the totals, in order`() throws {
    let calm = try Benefit(id: "calm", name: "", value: .notMonetised(.quality, .size(.large)))
    let air = try Benefit(id: "air", name: "", value: .notMonetised(.environment, .size(.small)))
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [calm, benefit("a"), air], rollout: [rolloutStep()],
      assumptions: assumptions())
    #expect(calculation.notMonetised == [calm, air])
    #expect(calculation.benefits.map(\.benefit.id) == ["a"])
    #expect(calculation.valuation(.public).benefits == Money(majorUnits: 1_200))
  }

  @Test func `a rollout without steps brings nothing`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit()], rollout: [], assumptions: assumptions(months: 3))
    #expect(calculation.monthlyBenefits(.public) == [.zero, .zero, .zero])
  }
}
