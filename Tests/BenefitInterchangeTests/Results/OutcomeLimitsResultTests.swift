import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What the JSON says at the limits of what is known.
struct OutcomeLimitsResultTests {
  private static let city = Organisation(id: "city", name: "Staden")

  private func benefit(_ perYear: Rational, lastMonth: Month? = nil) throws -> Benefit {
    try Benefit(
      id: "b", name: "B", value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: perYear))),
      lastMonth: lastMonth, drivenBy: ["g"])
  }

  private func goal(_ target: Rational) throws -> EffectGoal {
    try EffectGoal(
      id: "g", name: "G", indicator: Indicator(name: "n", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 60, date: FullDocument.date("2023-06-01"), measuredBy: FullDocument.stopwatch),
      targets: [Target(monthsAfterFullOperation: 12, value: target)])
  }

  private func leaves(
    _ benefit: Benefit, costs: Int64 = 0, operation: String = "2024-01-01", earlier: [EarlierPlan] = [],
    measured: Rational? = nil
  ) throws -> [String: String] {
    let january = try FullDocument.month("2024-01")
    let line = try CostLine(
      id: "l", label: "L", amount: .money(Money(majorUnits: costs)), timing: .once(january), phase: .implementation)
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "city", organisations: [Self.city],
      rollout: [
        RolloutStep(id: "s", name: "S", organisation: "city", fullOperation: FullDocument.date(operation))
      ], priceLevel: PriceLevel(year: 2025), costs: CostModel(external: .lines([line])), benefits: [benefit],
      assumptions: CalculationAssumptions(
        baseMonth: january, months: 12, discounting: Discounting(timing: .monthly)), goals: [goal(55)],
      measurements: measured.map {
        [
          EffectGoal.Measurement(
            goal: "g", date: try FullDocument.date("2025-01-02"), quantity: Quantity($0, .minutes),
            measuredBy: FullDocument.stopwatch, source: "S")
        ]
      } ?? [], earlierPlans: earlier, planDecision: Decision(by: "us", on: FullDocument.date("2024-08-01")))
    return try FollowUpDocumentTests.leaves([FollowUp(of: initiative, asOf: FullDocument.date("2025-02-01"))])
  }

  @Test func `a rate that no Double tells from −1 has the digits that do`() throws {
    // A million out, one krona back after a month: a year's factor is 10⁻⁷², and seventy-two nines follow the sign.
    let leaves = try leaves(
      benefit(12, lastMonth: FullDocument.month("2024-02")), costs: 1_000_000, operation: "2024-02-01")
    let rate = try #require(leaves.first { $0.key.hasSuffix(".economic.internalRate[0]") }?.value)
    #expect(rate.hasPrefix("-0.999999999999999999999999") && rate.count >= 72, "\(rate)")
    let value = try #require(Rational(decimal: rate))
    #expect(value > -1 && value + 1 < Rational(1, over: 10).power(71))
  }

  @Test func `a benefit says which plan's targets it is held against and which steps aren't known`() throws {
    let earlier = try EarlierPlan(
      decision: Decision(by: "us", on: FullDocument.date("2023-09-01")), leftBecause: "late", goals: [goal(45)])
    let row = "$.followUps[0].outcome.benefits[0]"
    let held = try leaves(benefit(600_000), earlier: [earlier], measured: 52)
    #expect(held["\(row).benefitToDate"] == "320000.00" && held["\(row).heldAgainstPlan"] == "1")
    #expect(held["\(row).unknownSteps[0].rolloutStep"] == nil)
    let latest = try leaves(benefit(600_000), measured: 52)
    #expect(latest["\(row).benefitToDate"] == "960000.00" && latest["\(row).heldAgainstPlan"] == "null")
    let unknown = try leaves(benefit(600_000))
    #expect(unknown["\(row).unknownSteps[0].rolloutStep"] == "s")
    #expect(unknown["\(row).unknownSteps[0].reason"] == "notMeasured")
  }
}
