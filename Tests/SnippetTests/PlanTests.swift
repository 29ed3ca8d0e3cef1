import BenefitRealisation
import Testing

/// The code of the article on plans and outcomes, compiled and run.
struct PlanTests {
  @Test func `a plan that was replaced stays, and the way from the decision to now is told in parts`() throws {
    let city = Organisation(id: "city", name: "The City")
    let costs = try CostModel(
      external: .lines([
        CostLine(
          id: "new", label: "New system", amount: .money(Money(majorUnits: 20_000)), timing: .once(Month("2024-01")!),
          phase: .implementation)
      ]), internalHours: .none, substitutes: .none, overhead: .none)
    let saving = try Benefit(
      id: "saving", name: "Postage", value: .monetised(.financial, .avoidedCost(perYear: 120_000)),
      drivenBy: ["letters"])
    let method = MeasurementMethod(method: "the postage book", population: "all letters")
    let goal = try EffectGoal(
      id: "letters", name: "Fewer letters",
      indicator: Indicator(name: "letters a day", unit: UnitOfMeasure("letters"), direction: .decrease),
      baseline: Baseline(value: 100, date: CalendarDate("2023-05-02")!, measuredBy: method),
      targets: [Target(monthsAfterFullOperation: 6, value: 40)])
    let measured = EffectGoal.Measurement(
      goal: "letters", date: CalendarDate("2024-08-01")!, quantity: Quantity(70, UnitOfMeasure("letters")),
      measuredBy: method, sample: nil, source: "the postage book")
    let assumptions = try CalculationAssumptions(baseMonth: Month("2024-01")!, months: 12)
    func step(from day: String) throws -> RolloutStep {
      try RolloutStep(id: "all", name: "All", organisation: "city", fullOperation: CalendarDate(day)!)
    }
    // snippet: plans
    let decided = try EarlierPlan(
      decision: Decision(by: "the board", on: CalendarDate("2023-06-13")!),
      leftBecause: "the delivery was a month late", rollout: [step(from: "2024-01-01")])
    let initiative = try Initiative(
      id: "letters", name: "Fewer letters", organisation: "city", organisations: [city],
      rollout: [step(from: "2024-02-01")], priceLevel: PriceLevel(year: 2024), costs: costs, benefits: [saving],
      assumptions: assumptions, goals: [goal], measurements: [measured], earlierPlans: [decided],
      planDecision: Decision(by: "the director", on: CalendarDate("2023-11-20")!))
    let followUp = FollowUp(of: initiative, asOf: CalendarDate("2024-08-01")!)
    for check in followUp.planHistory?.checks ?? [] { print(check.dueDates) }  // 2024-07-01 and 2024-08-01; then 2025
    // end snippet
    #expect(
      followUp.planHistory?.checks.map(\.dueDates) == [
        [CalendarDate("2024-07-01"), CalendarDate("2024-08-01")],
        [CalendarDate("2025-01-02"), CalendarDate("2025-02-03")],
      ])
    // snippet: bridge
    let bridge = try #require(followUp.bridge(by: .ratioHolds).value)
    print(bridge.states.map(\.netPresentValue))  // 100000.00 at the decision, 90000.00 re-planned, 35000.00 now
    for change in bridge.total { print(change.part, change.figure) }
    // startDate −10000.00, effect −55000.00; cost, volume, use and price are not defined, each with its reason
    print(followUp.expectedNetPresentValue(by: .asPlanned))
    // end snippet
    #expect(bridge.states.map(\.netPresentValue) == [100_000, 90_000, 35_000].map { Money(majorUnits: $0) })
    #expect(
      bridge.total.map(\.figure) == [
        .notDefined(because: .noOutcome), .value(Money(majorUnits: -10_000)), .notDefined(because: .noSuchFactor),
        .notDefined(because: .useNotFollowedUp), .value(Money(majorUnits: -55_000)),
        .notDefined(because: .noOutcome),
      ])
    // Half of February to July (six months), all of August to December (five).
    #expect(followUp.expectedNetPresentValue(by: .asPlanned) == .value(Money(majorUnits: 60_000)))
    // snippet: final-report
    let report = FinalReport(of: followUp)  // followUp.finalReport is nil until the last window has closed
    print(report.isClosed, report.deviations.map(\.code), report.unknowns.map(\.code))
    // end snippet
    #expect(followUp.finalReport == nil && !report.isClosed)
    #expect(report.deviations.map(\.code) == ["replanned", "full-operation-moved", "benefits-differ"])
    #expect(Set(report.unknowns.map(\.code)) == ["goal-not-known", "part-not-known"])
  }
}
