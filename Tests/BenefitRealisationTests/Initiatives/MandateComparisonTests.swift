import BenefitRealisation
import Testing

/// The alternatives of an initiative that must be done: from January 2025 at 3 %, start of year.
@Suite struct MandateComparisonTests: CostComparisonSamples {
  func initiative(
    _ costs: CostModel, _ alternatives: [Alternative], drivers: [Driver] = [.legislation],
    benefits: [Benefit] = [], assumptions: CalculationAssumptions? = nil
  ) throws -> Initiative {
    try Initiative(
      id: "i", name: "Proposal", organisation: city.id, organisations: [city], drivers: drivers,
      rollout: [rolloutStep()], priceLevel: PriceLevel(year: 2025), costs: costs, benefits: benefits,
      assumptions: assumptions, alternatives: alternatives)
  }

  /// 1 000 kr and 20 hours of relearning at 10 kr in 2025.
  func proposal() throws -> CostModel {
    try CostModel(
      external: lines(1_000),
      internalHours: .lines([
        line("learn", .hours(20, at: HourlyCost(10, provenance: "test")), nil, .rollout, .relearning)
      ]))
  }

  /// 1 030 kr in 2026, which are 1 000 kr in 2025.
  func later(_ name: String = "Later") throws -> Alternative {
    Alternative(
      id: "later", name: name,
      costs: try CostModel(
        external: .lines([line("buy", .money(kronor(1_030)), .once(month("2026-01")))]), internalHours: .none))
  }

  @Test func `the proposal and its alternatives are ordered by what they cost`() throws {
    let comparison = try #require(try initiative(proposal(), [later()]).mandateComparison)
    #expect(comparison.horizon == months("2025-01", "2026-01"))
    #expect(comparison.discounting == Discounting())
    #expect(comparison.scope == CostScope([.external, .internalHours]) && comparison.gaps.isEmpty)
    #expect(!comparison.isBenefitCounted)
    #expect(comparison.rows.map(\.choice) == [.alternative("later"), .proposal])
    #expect(comparison.rows.map(\.answer.alternative) == ["Later", "Proposal"])
    #expect(comparison.rows.map(\.answer.presentCost) == [kronor(1_000), kronor(1_200)])
    #expect(comparison.rows.map(\.answer.presentRelearning) == [.zero, kronor(200)])
    #expect(comparison.rows.map(\.answer.presentExtraBenefits) == [.zero, .zero])
  }

  @Test func `an alternative may have the proposal's name`() throws {
    let comparison = try initiative(proposal(), [later("Proposal")]).mandateComparison
    #expect(comparison?.rows.map(\.choice) == [.alternative("later"), .proposal])
  }

  @Test func `what one hasn't counted is left out for all and named`() throws {
    let partial = Alternative(id: "partial", name: "", costs: try CostModel(external: lines(1_100)))
    let comparison = try #require(try initiative(proposal(), [partial]).mandateComparison)
    #expect(comparison.scope == CostScope([.external]))
    #expect(comparison.gaps.map(\.component) == [.internalHours])
    #expect(comparison.gaps.map(\.notCountedBy) == [[.alternative("partial")]])
    #expect(comparison.rows.map(\.answer.presentCost) == [kronor(1_000), kronor(1_100)])
    let nothing = Alternative(id: "n", name: "", costs: try CostModel(overhead: .none))
    let none = try #require(try initiative(proposal(), [nothing]).mandateComparison)
    #expect(none.rows.isEmpty && none.scope.components.isEmpty)
  }

  @Test func `with a calculation its months, rates and benefits count`() throws {
    let year = try assumptions(months: 12)
    let saving = try benefit("saving", .avoidedCost(perYear: 2_400))
    let comparison = try #require(
      try initiative(proposal(), [later()], benefits: [saving], assumptions: year).mandateComparison)
    #expect(comparison.horizon == year.horizon && comparison.discounting == year.discounting)
    #expect(comparison.isBenefitCounted)
    // The later alternative's cost falls after the year.
    #expect(comparison.rows.map(\.choice) == [.proposal, .alternative("later")])
    #expect(comparison.rows.map(\.answer.presentNetCost) == [kronor(-1_200), .zero])
    #expect(comparison.rows.map(\.answer.outsideHorizon) == [.zero, kronor(1_030)])
  }

  @Test func `what isn't mandated, has no alternative or no cost line isn't compared so`() throws {
    #expect(try initiative(proposal(), [later()], drivers: [.ownNeed]).mandateComparison == nil)
    #expect(try initiative(proposal(), []).mandateComparison == nil)
    let none = try CostModel(external: .none)
    #expect(try initiative(none, [Alternative(id: "a", name: "", costs: none)]).mandateComparison == nil)
  }
}
