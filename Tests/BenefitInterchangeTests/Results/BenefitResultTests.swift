import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What the JSON of a follow-up says of benefits; the figures are worked out by hand.
struct BenefitResultTests {
  private func leaves(_ benefits: [Benefit], costs: CostModel? = nil) throws -> [String: String] {
    let january = try FullDocument.month("2025-01")
    let line = try CostLine(
      id: "l", label: "L", amount: .money(Money(majorUnits: 600)), timing: .once(january), phase: .implementation)
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "city", organisations: [Organisation(id: "city", name: "Staden")],
      rollout: [
        RolloutStep(id: "s", name: "S", organisation: "city", fullOperation: FullDocument.date("2025-01-01"))
      ], priceLevel: PriceLevel(year: 2025), costs: costs ?? CostModel(external: .lines([line])), benefits: benefits,
      assumptions: CalculationAssumptions(baseMonth: january, months: 12),
      goals: [
        EffectGoal(
          id: "g", name: "G", indicator: Indicator(name: "n", unit: .minutes, direction: .decrease), baseline: nil,
          targets: [])
      ])
    return try FollowUpDocumentTests.leaves([FollowUp(of: initiative, asOf: FullDocument.date("2025-02-01"))])
  }

  private func hours(_ id: Identifier<Benefit>, _ adjustments: [Adjustment] = []) throws -> Benefit {
    let hour = try HourlyCost(100, provenance: "pay system")
    return try Benefit(
      id: id, name: "N", value: .monetised(.redistribution, .hoursFreed(hoursPerMonth: 1, hourlyCost: hour)),
      owner: Owner(role: "r", organisation: "city"), adjustments: adjustments, drivenBy: ["g"])
  }

  @Test func `a benefit stands with its factors, its adjustments step by step and both sums`() throws {
    let leaves = try leaves([
      hours("a", [.attribution(share: 0.5, reason: "half"), .confidence(.internationalTrial, reason: "trial")])
    ])
    let row = "$.followUps[0].calculation.benefits[0]"
    let expected = [
      "pattern": "hoursFreed", "factors[1].name": "hourlyCost", "factors[1].unit": "kr/hour",
      "factors[1].likely": "100", "factors[1].source": "pay system", "yearlyValue": "1200",
      "adjustments[0].kind": "attribution", "adjustments[0].factor": "0.5", "adjustments[0].before": "1200",
      "adjustments[0].after": "600", "adjustments[0].reason": "half", "adjustments[1].kind": "confidence",
      "adjustments[1].factor": "0.95", "adjustments[1].after": "570", "adjustedYearlyValue": "570",
      "adjustedYearlyHours": "5.7", "planned": "570.00", "plannedUnadjusted": "1200.00",
    ]
    for (member, value) in expected { #expect(leaves["\(row).\(member)"] == value, "\(member)") }
    let unadjusted = "$.followUps[0].calculation.unadjusted.economic"
    #expect(leaves["\(unadjusted).benefitsPresentValue"] == "1200.00")
    #expect(leaves["\(unadjusted).netPresentValue"] == "600.00")
    #expect(leaves["$.followUps[0].calculation.breakEvenUse.economic.none"] == "belowZeroAtPlannedUse")
  }

  @Test func `a break-even use that there is none of says why`() throws {
    let path = "$.followUps[0].calculation.breakEvenUse"
    #expect(try leaves([hours("a")])["\(path).economic"] == "0.5")
    #expect(try leaves([hours("a")])["\(path).budget.none"] == "notMovedByUse")
    let uncounted = try leaves([hours("a", [.deadweight(share: 0, reason: "r")])], costs: CostModel())
    #expect(uncounted["\(path).economic.notDefined"] == "notCounted")
    #expect(uncounted["$.followUps[0].calculation.unadjusted.economic.netPresentValue.notDefined"] == "notCounted")
    let year = "$.followUps[0].calculation.readings.economic.calendarYears[0]"
    #expect(uncounted["\(year).costs.notDefined"] == "notCounted" && uncounted["\(year).costs"] == nil)
    #expect(uncounted["\(year).net.notDefined"] == "notCounted" && uncounted["\(year).net"] == nil)
    let credit = try CostLine(
      id: "l", label: "L", amount: .money(Money(majorUnits: -1)), timing: .once(FullDocument.month("2025-01")),
      phase: .operation)
    let above = try leaves([hours("a")], costs: CostModel(external: .lines([credit])))
    #expect(above["\(path).economic.none"] == "aboveZeroWithoutUse")
  }

  @Test func `benefits that may count the same hours are listed`() throws {
    let leaves = try leaves([hours("a"), hours("b")])
    let shared = "$.followUps[0].sharedHours[0]"
    #expect(leaves["\(shared).goal"] == "g" && leaves["\(shared).organisation"] == "city")
    #expect(leaves["\(shared).benefits[0]"] == "a" && leaves["\(shared).benefits[1]"] == "b")
    #expect(leaves["\(shared).perspective"] == "ownOrganisation" && leaves["\(shared).isInTwoNatures"] == "false")
  }
}
