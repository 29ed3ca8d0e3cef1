import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What results say of the alternatives of an initiative that must be done.
@Suite struct MandateResultTests {
  @Test func `each alternative stands with what it costs and what of it is relearning`() throws {
    let month = try #require(Month("2025-01"))
    func line(_ id: Identifier<CostLine>, _ kronor: Int64, _ purpose: CostPurpose? = nil) throws -> CostLine {
      try CostLine(
        id: id, label: "", amount: .money(Money(majorUnits: kronor)), timing: .once(month), phase: .rollout,
        purpose: purpose)
    }
    let initiative = try Initiative(
      id: "i", name: "", organisation: "o", organisations: [Organisation(id: "o", name: "")], drivers: [.legislation],
      rollout: [
        RolloutStep(id: "r", name: "", organisation: "o", fullOperation: #require(CalendarDate("2025-01-01")))
      ], priceLevel: PriceLevel(year: 2025),
      costs: CostModel(external: .lines([line("x", 100), line("y", 20, .relearning)]), overhead: .none),
      alternatives: [Alternative(id: "a", name: "", costs: try CostModel(external: .lines([line("z", 110)])))])
    let followUp = FollowUp(of: initiative, asOf: try #require(CalendarDate("2025-06-30")))
    let document = try #require(JSONValue(reading: FollowUpDocument([followUp]).bytes))
    let expected = try #require(
      JSONValue(
        reading: Array(
          #"""
          {
            "firstMonth": "2025-01", "lastMonth": "2025-01",
            "discountRates": [{"fromYear": 0, "rate": "0.03"}], "timing": "startOfYear",
            "comparedOver": ["external"],
            "gaps": [{"component": "overhead", "notCountedBy": ["alternative:a"]}],
            "benefitsCounted": false,
            "choices": [
              {"choice": "alternative:a", "presentCost": "110.00", "presentRelearning": "0.00",
               "presentExtraBenefits": "0.00", "presentNetCost": "110.00", "outsideHorizon": "0.00"},
              {"choice": "proposal", "presentCost": "120.00", "presentRelearning": "20.00",
               "presentExtraBenefits": "0.00", "presentNetCost": "120.00", "outsideHorizon": "0.00"}
            ]
          }
          """#.utf8)))
    #expect(document["followUps"]?[0]?["mandate"] == expected)
  }
}
