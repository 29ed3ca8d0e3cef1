import BenefitRealisation
import Testing

@Suite struct InitiativeTests {
  @Test func `an initiative may leave out what isn't known`() throws {
    let initiative = try Initiative(
      id: "i", name: "Mandate", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: CostModel())
    #expect(initiative.calculation == nil && initiative.benefits.isEmpty && initiative.goals.isEmpty)
    #expect(initiative.schedule == .standard && initiative.effectMap == .empty)
    #expect(initiative.categories.isEmpty && initiative.drivers.isEmpty && initiative.measurements.isEmpty)
    #expect(initiative.strategicGoals.isEmpty && initiative.costs.scope.components.isEmpty)
    #expect(initiative.id == "i" && initiative.name == "Mandate" && initiative.organisation == "city")
    #expect(initiative.organisations.map(\.name) == ["City"] && initiative.priceLevel.year == 2025)
  }

  @Test func `an initiative keeps its profile and calculates when asked to`() throws {
    let strategic = StrategicGoal(id: "budget-3", name: "Stronger welfare", source: "Budget 2025")
    let costs = try CostModel(external: .lines([costLine()]))
    let assumptions = try assumptions()
    let initiative = try Initiative(
      id: "i", name: "", organisation: city.id, organisations: [city],
      categories: [CategoryShare(.qualityRaising, share: 0.25), CategoryShare(.other, share: 0.75)],
      drivers: [.ownNeed, .contractExpiry], strategicGoals: [strategic], rollout: [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: costs, benefits: [benefit()], assumptions: assumptions,
      goals: [effectGoal(strategicGoals: ["budget-3"])])
    #expect(initiative.categories.map(\.share) == [0.25, 0.75])
    #expect(initiative.drivers == [.ownNeed, .contractExpiry])
    #expect(initiative.strategicGoals == [strategic] && initiative.strategicGoals[0].source == "Budget 2025")
    let alone = try BenefitCalculation(
      costs: costs, benefits: initiative.benefits, rollout: initiative.rollout, assumptions: assumptions)
    #expect(initiative.calculation == alone)
    #expect(CategoryShare(.other).share == 1)
  }

  @Test func `a clock runs from its step's full operation, the initiative's from the last step's`() throws {
    let initiative = try Initiative(
      id: "i", name: "", organisation: city.id, organisations: [city],
      rollout: [
        rolloutStep("late", share: 0.5, fullOperation: "2025-09-01"),
        rolloutStep("early", share: 0.5, fullOperation: "2025-02-01"),
      ], priceLevel: PriceLevel(year: 2025), costs: CostModel())
    #expect(initiative.fullOperation(of: .initiative) == CalendarDate("2025-09-01"))
    #expect(initiative.fullOperation(of: .step("early")) == CalendarDate("2025-02-01"))
    #expect(initiative.fullOperation(of: .step("late")) == CalendarDate("2025-09-01"))
  }

  @Test func `a clock of a step that isn't there is a programmer's error`() async {
    await #expect(processExitsWith: .failure) {
      let initiative = try Initiative(
        id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
        priceLevel: PriceLevel(year: 2025), costs: CostModel())
      _ = initiative.fullOperation(of: .step("missing"))
    }
  }
}
