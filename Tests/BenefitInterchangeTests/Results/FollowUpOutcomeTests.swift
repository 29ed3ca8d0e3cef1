import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct FollowUpOutcomeTests {
  /// An initiative of no costs and the benefits given, over 2025, followed up on its last day.
  private func leaves(_ benefits: [Benefit]) throws -> [String: String] {
    let model = try FollowUpDocumentTests.initiative()
    let initiative = try Initiative(
      id: model.id, name: model.name, organisation: model.organisation, organisations: model.organisations,
      rollout: model.rollout, priceLevel: model.priceLevel,
      costs: CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none),
      benefits: benefits,
      assumptions: CalculationAssumptions(baseMonth: FullDocument.month("2025-01"), months: 12),
      goals: model.goals, measurements: model.measurements)
    return try FollowUpDocumentTests.leaves([
      FollowUp(of: initiative, asOf: try FullDocument.date("2025-12-31"))
    ])
  }

  private static func benefit(
    _ id: Identifier<Benefit>, drivenBy goals: [Identifier<EffectGoal>] = []
  ) throws -> Benefit {
    try Benefit(
      id: id, name: id.rawValue, value: .monetised(.financial, .avoidedCost(perYear: 100)), drivenBy: goals)
  }

  @Test func `a sum over known benefits says how many there are`() throws {
    let leaves = try leaves([Self.benefit("measured", drivenBy: ["minutes"]), Self.benefit("alone")])
    let outcome = "$.followUps[0].outcome"
    let sums = "\(outcome).readings.public"
    #expect(leaves["\(sums).plannedToDate"] == "200.00")
    #expect(leaves["\(sums).benefitToDate.amount"] == "80.00")
    #expect(leaves["\(sums).benefitToDate.planned"] == "100.00")
    #expect(leaves["\(sums).benefitToDate.knownBenefits"] == "1")
    #expect(leaves["\(sums).benefitToDate.ofBenefits"] == "2")
    #expect(leaves["\(sums).forecast.amount"] == "80.00")
    #expect(leaves["\(outcome).benefits[0].benefitToDate"] == "80.00")
    #expect(leaves["\(outcome).benefits[1].benefitToDate.notDefined"] == "noGoal")
    #expect(leaves["\(outcome).benefits[1].forecast.notDefined"] == "noGoal")
  }

  @Test func `where no benefit is known the sum has the reason`() throws {
    let leaves = try leaves([Self.benefit("alone")])
    let outcome = "$.followUps[0].outcome"
    let sums = "\(outcome).readings.public"
    #expect(leaves["\(sums).planned"] == "100.00")
    #expect(leaves["\(sums).benefitToDate.notDefined"] == "noGoal")
    #expect(leaves["\(sums).forecast.notDefined"] == "noGoal")
  }

  @Test func `without a benefit in money there is no sum`() throws {
    let leaves = try leaves([])
    let outcome = "$.followUps[0].outcome"
    let sums = "\(outcome).readings.public"
    #expect(leaves["\(sums).planned"] == "0.00")
    #expect(leaves["\(sums).benefitToDate.notDefined"] == "noMonetisedBenefit")
    #expect(leaves["\(outcome).benefits"] == "[]")
    #expect(leaves["$.followUps[0].calculation.notMonetised"] == "[]")
  }

  @Test func `without costs there is no net benefit per krona, and it is paid back at once`() throws {
    let leaves = try leaves([Self.benefit("alone")])
    let reading = "$.followUps[0].calculation.readings.public"
    #expect(leaves["\(reading).netBenefitPerKrona.notDefined"] == "costsAreZero")
    #expect(leaves["\(reading).payback"] == "2025-01")
    #expect(leaves["$.followUps[0].costs.costTotal.whole"] == "0.00")
    #expect(leaves["$.followUps[0].costs.costTotal.notCounted"] == "[]")
  }
}
