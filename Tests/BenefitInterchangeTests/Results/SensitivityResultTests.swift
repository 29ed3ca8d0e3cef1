import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What the JSON of a follow-up says of the factors that a calculation depends on; the figures are worked out by hand.
struct SensitivityResultTests {
  private func leaves(_ value: Benefit.Value, costs: CostModel? = nil) throws -> [String: String] {
    let january = try FullDocument.month("2025-01")
    let line = try CostLine(
      id: "l", label: "L", amount: .money(Money(majorUnits: 10_000)), timing: .once(january), phase: .implementation)
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "city", organisations: [Organisation(id: "city", name: "Staden")],
      rollout: [
        RolloutStep(id: "s", name: "S", organisation: "city", fullOperation: FullDocument.date("2025-01-01"))
      ], priceLevel: PriceLevel(year: 2025), costs: costs ?? CostModel(external: .lines([line])),
      benefits: [Benefit(id: "b", name: "B", value: value)],
      assumptions: CalculationAssumptions(baseMonth: january, months: 12))
    let leaves = try FollowUpDocumentTests.leaves([FollowUp(of: initiative, asOf: FullDocument.date("2025-02-01"))])
    let path = "$.followUps[0].sensitivity"
    return Dictionary(
      uniqueKeysWithValues: leaves.filter { $0.key.hasPrefix(path) }.map {
        (String($0.key.dropFirst(path.count)), $0.value)
      })
  }

  @Test func `extremes and bars stand with their factors, values and switching values`() throws {
    let hour = try HourlyCost(300, provenance: "pay system")
    let time = try ValuePattern.timeSaved(
      eventsPerYear: Factor(600, low: 400, high: 700), minutesBefore: Factor(10, low: 5, high: 12),
      minutesAfter: Factor(4, low: 3, high: 7), hourlyCost: hour)
    let leaves = try leaves(.monetised(.redistribution, time))
    let expected = [
      // 700 × (5 − 7) / 60 × 300 = −7 000 and 700 × (12 − 3) / 60 × 300 = 31 500, less 10 000.
      ".economic.worst.netPresentValue": "-17000.00", ".economic.worst.factors[0].benefit": "b",
      ".economic.worst.factors[0].factor": "eventsPerYear", ".economic.worst.factors[0].value": "700",
      ".economic.worst.factors[1].value": "5", ".economic.worst.factors[2].value": "7",
      ".economic.best.netPresentValue": "21500.00", ".economic.best.factors[2].value": "3",
      ".economic.tornado[0].factor": "minutesBefore", ".economic.tornado[0].benefit": "b",
      ".economic.tornado[0].unit": "minutes/event", ".economic.tornado[0].low": "5",
      ".economic.tornado[0].likely": "10", ".economic.tornado[0].high": "12",
      ".economic.tornado[0].netPresentValueAtLow": "-7000.00",
      ".economic.tornado[0].netPresentValueAtHigh": "14000.00", ".economic.tornado[0].spread": "21000.00",
      ".economic.tornado[0].switchingValue.atLeast": "7.333333333333",
      ".economic.tornado[1].factor": "minutesAfter", ".economic.tornado[1].switchingValue.atMost": "6.666666666667",
      ".economic.tornado[2].switchingValue.none": "outsideRange",
      ".economic.tornado[2].switchingValue.value": "333.333333333333",
      ".budget": "null", ".public.worst.netPresentValue": "-17000.00",
    ]
    for (member, value) in expected { #expect(leaves[member] == value, "\(member)") }
    #expect(leaves[".economic.tornado[3].factor"] == nil)
  }

  @Test func `a factor without influence says so`() throws {
    let none = try ValuePattern.revenue(volumePerYear: 0, pricePerUnit: Factor(3, low: 1, high: 4))
    #expect(
      try leaves(.monetised(.financial, none))[".budget.tornado[0].switchingValue.none"] == "noInfluence")
  }

  @Test func `without ranges it is null, and without costs or possible amounts it isn't defined`() throws {
    let one = try Factor(1, low: 0, high: 2)
    let limit = try Factor(1, low: 0, high: 1_000_000_000_001)
    #expect(try leaves(.monetised(.financial, .avoidedCost(perYear: 1))) == ["": "null"])
    #expect(
      try leaves(.monetised(.financial, .avoidedCost(perYear: one)), costs: CostModel())
        == [".notDefined": "notCounted"])
    #expect(
      try leaves(.monetised(.financial, .avoidedCost(perYear: limit)))[".budget.notDefined"] == "amountOutOfRange")
  }
}
