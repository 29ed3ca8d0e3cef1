import BenefitRealisation
import Testing

@Suite struct FinalReportTests: FollowUpSamples {
  private func parts() throws -> InitiativeParts {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: "2024-01-01")]
    parts.schedule = try exactSchedule()
    parts.goals = [
      try goal("a", from: 100, to: [(12, 50)]), try goal("b", from: 100, to: [(12, 50)]),
      try goal("c", from: nil, to: [(12, 50)]), try goal("d", from: 100, to: [(12, 50)]),
      try goal("e", from: 100, to: [(12, 50)]),
    ]
    parts.benefits = [try benefit("known", drivenBy: ["a"]), try benefit("unknown", drivenBy: ["d"])]
    parts.assumptions = try assumptions("2024-01", months: 24)
    parts.measurements = [
      measurement(40, on: "2025-01-01", of: "a"), measurement(90, on: "2025-01-01", of: "b"),
      measurement(1, on: "2025-01-01", of: "e", unit: .hours),
    ]
    parts.lessons = [Lesson("first", owner: Owner(role: "r", organisation: "city"), date: date("2025-02-01"))]
    return parts
  }

  @Test func `there is a final report once the last window has closed, and before only on request`() throws {
    let initiative = try parts().initiative()
    // Due 2025-01-01, and the window closes two months later.
    #expect(FollowUp(of: initiative, asOf: date("2025-03-01")).finalReport == nil)
    let closed = FollowUp(of: initiative, asOf: date("2025-03-02"))
    #expect(closed.finalReport == FinalReport(of: closed))
    #expect(closed.finalReport?.isClosed == true)
    let early = FinalReport(of: FollowUp(of: initiative, asOf: date("2024-02-01")))
    #expect(!early.isClosed)
    #expect(early.lastWindowCloses == date("2025-03-01"))
  }

  @Test func `goals come with their last answer, and what isn't known is listed with its reason`() throws {
    let report = FinalReport(of: FollowUp(of: try parts().initiative(), asOf: date("2025-03-02")))
    #expect(report.goals.map(\.check.checkpoint.monthsAfterFullOperation) == [12, 12, 12, 12, 12])
    #expect(
      report.goals.map(\.check.verdict) == [
        .reached(.pointValue), .notReached(.pointValue), .notMeasurable(because: .noBaseline), .cannotBeToldYet,
        .cannotBeToldYet,
      ])
    #expect(
      report.unknowns.prefix(4) == [
        .goal("c", .noBaseline), .goal("d", .notMeasured), .goal("e", .notComparable),
        .benefit("unknown", .notMeasured),
      ])
    #expect(
      report.unknowns.dropFirst(4) == [
        .bridgePart(.cost, .noOutcome), .bridgePart(.volume, .noSuchFactor), .bridgePart(.use, .useNotFollowedUp),
        .bridgePart(.price, .noOutcome),
      ])
    // A ratio of 60 / 50 over 14 months of 10 000 kr: 28 000 more than planned.
    #expect(report.deviations == [.goalNotReached("b"), .benefits(money("28000"), known: 1, of: 2)])
    #expect(report.lessons.map(\.text) == ["first"])
    #expect(report.landings.isEmpty)
  }

  @Test func `an interval on both sides of the target is a reason of its own`() throws {
    var parts = try parts()
    parts.measurements[1] = measurement(
      49, on: "2025-01-01", of: "b", sample: .mean(try Sample.Spread(count: 5, standardDeviation: 20)))
    let report = FinalReport(of: FollowUp(of: try parts.initiative(), asOf: date("2025-03-02")))
    #expect(report.unknowns.first == .goal("b", .intervalOnBothSides))
  }

  @Test func `a plan that was replaced, moved or softened is a deviation`() throws {
    var parts = try parts()
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-06-01")), leftBecause: "late",
        rollout: [step(from: "2023-11-01")], benefits: [],
        goals: [goal("a", from: 100, to: [(12, 30)]), goal("dropped", from: 100, to: [(12, 50)])])
    ]
    parts.planDecision = Decision(by: "b", on: date("2024-06-01"))
    let report = FinalReport(of: FollowUp(of: try parts.initiative(), asOf: date("2025-03-02")))
    #expect(
      report.deviations.prefix(5) == [
        .replanned(version: 2, isAfterFullOperation: true),
        .fullOperationMoved("step", from: date("2023-11-01"), to: date("2024-01-01")), .goalDropped("dropped"),
        .reachedByNewTargetOnly("a"), .goalNotReached("b"),
      ])
    #expect(
      Set(report.deviations.map(\.code)) == [
        "replanned", "full-operation-moved", "goal-dropped", "reached-by-new-target-only", "goal-not-reached",
        "benefits-differ",
      ])
  }

  @Test func `costs that differ, and those that nobody has reported, are told`() throws {
    var parts = try parts()
    parts.costs = try CostModel(
      external: .lines([
        costLine("build", .money(Money(majorUnits: 100)), .once(month("2024-01"))),
        costLine("run", .money(Money(majorUnits: 10)), .monthly(months("2024-01", "2024-12"))),
        costLine("test", .money(Money(majorUnits: 10)), .once(month("2024-05"))),
      ]))
    parts.costOutcome = try CostModel(
      external: .lines([
        costLine("build", .money(Money(majorUnits: 130)), .once(month("2024-01"))),
        costLine("run", .money(Money(majorUnits: 10)), .monthly(months("2024-01", "2024-06"))),
      ]))
    let report = FinalReport(of: FollowUp(of: try parts.initiative(), asOf: date("2025-03-02")))
    // 130 − 100, 60 − 120 and 0 − 10.
    #expect(report.deviations.contains(.costs(money("-40"))))
    #expect(report.unknowns.contains(.cost("run", since: month("2024-07"))))
    #expect(report.unknowns.contains(.cost("test", since: month("2024-05"))))
    #expect(
      Set(report.unknowns.map(\.code)) == ["goal-not-known", "benefit-not-known", "cost-not-known", "part-not-known"])
  }

  @Test func `a component that only one of budget and outcome has counted isn't known`() throws {
    var parts = try parts()
    let build = try costLine("build", .money(Money(majorUnits: 100)), .once(month("2024-01")))
    parts.costs = try CostModel(external: .lines([build]), internalHours: .none)
    parts.costOutcome = try CostModel(external: .lines([build]), overhead: .none)
    let report = FinalReport(of: FollowUp(of: try parts.initiative(), asOf: date("2025-03-02")))
    #expect(report.deviations.allSatisfy { $0.code != "costs-differ" })
    #expect(
      report.unknowns.filter { $0.code == "component-not-comparable" }
        == [.costComponent(.internalHours), .costComponent(.overhead)])
  }

  @Test func `a landing that nobody has reported on isn't known`() throws {
    var parts = try parts()
    parts.benefits = [
      try Benefit(
        id: "landed", name: "", value: .monetised(.financial, .avoidedCost(perYear: 120_000)),
        landings: [
          Landing(
            unit: "city", perYear: .money(Money(majorUnits: 1)), as: .budgetReduction, firstMonth: month("2024-02"))
        ])
    ]
    let report = FinalReport(of: FollowUp(of: try parts.initiative(), asOf: date("2025-03-02")))
    #expect(report.unknowns.contains(.landing("landed")))
    #expect(report.unknowns.first { $0.code == "landing-not-known" } == .landing("landed"))
    #expect(report.landings.count == 1)
  }
}
