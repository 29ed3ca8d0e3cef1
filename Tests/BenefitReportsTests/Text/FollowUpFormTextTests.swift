import BenefitRealisation
import BenefitReports
import Testing

@Suite struct FollowUpFormTextTests: ReportSamples {
  private func report(limit: Int64?, overhead: ComponentCosts = .none, in language: Language) throws -> String {
    let costs = try CostModel(
      external: .lines([line("bygge", .money(Money(majorUnits: 900)), in: month("2024-01"), .implementation)]),
      internalHours: .none, substitutes: .none, overhead: overhead)
    let initiative = try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step()],
      priceLevel: PriceLevel(year: 2024), costs: costs,
      schedule: FollowUpSchedule(checkpoints: [6, 12], lightBelow: limit.map { Money(majorUnits: $0) }))
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2025-01-01")), in: language).text
    return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `a light follow-up says the budget, the limit and what is asked`() throws {
    #expect(
      try report(limit: 1_000, in: .swedish).contains(
        unbreakable("Lätt uppföljning: hela budgeten 900,00_kr är under gränsen 1_000,00_kr. Bara de kontroller")))
    #expect(
      try report(limit: 1_000, in: .english).contains(
        unbreakable("the whole budget of SEK_900.00 is below the limit of SEK_1,000.00. Only the checks that decide")))
  }

  @Test func `a full one says why it isn't light, where there is a limit`() throws {
    #expect(
      try report(limit: 900, in: .swedish).contains(
        unbreakable("Full uppföljning: hela budgeten är inte under gränsen 900,00_kr för en lätt.")))
    #expect(
      try report(limit: 900, in: .english).contains(
        unbreakable("the whole budget isn't below the limit of SEK_900.00 for a light one.")))
    #expect(
      try report(limit: 1_000, overhead: .notCounted, in: .swedish).contains(
        "Full uppföljning: overhead är inte räknat"))
    #expect(
      try report(limit: 1_000, overhead: .notCounted, in: .english).contains("Full follow-up: overhead isn't counted"))
    #expect(try !report(limit: nil, in: .swedish).contains("Full uppföljning"))
  }

  /// The method's flows of the years: −50, −100, 600, 300, −100.
  @Test func `several internal rates are all told, and that none of them is the return`() throws {
    func cost(_ id: Identifier<CostLine>, _ kronor: Int64, _ day: String) throws -> CostLine {
      try line(id, .money(Money(majorUnits: kronor)), in: month(day), .operation)
    }
    let costs = try CostModel(
      external: .lines([cost("a", 50, "2025-01"), cost("b", 100, "2026-01"), cost("c", 100, "2029-01")]),
      internalHours: .none, substitutes: .none, overhead: .none)
    let benefit = try Benefit(
      id: "b", name: "Nytta", value: .monetised(.financial, .avoidedCost(perYear: 600)),
      use: .yearly([0, 0, 1, 0.5, 0]))
    let initiative = try initiative(
      rollout: [step(from: "2025-01-01")], costs: costs, benefits: [benefit],
      assumptions: CalculationAssumptions(baseMonth: month("2025-01"), months: 60))
    let followUp = FollowUp(of: initiative, asOf: date("2025-01-01"))
    func words(_ language: Language) -> String {
      TextReport(of: followUp, in: language).text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
    #expect(words(.swedish).contains(unbreakable("Internräntor (budget): −76,9_%, 185,4_%; ingen av dem är")))
    #expect(words(.english).contains(unbreakable("Internal rates (budget): −76.9_%, 185.4_%; none of them is the")))
    #expect(words(.swedish).contains("internränta 2 räntor 2 räntor 2 räntor"))
  }
}
