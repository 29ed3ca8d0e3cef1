import BenefitRealisation
import Testing

/// Decided for full operation on 2024-07-31, moved by a month: the checks move, and both dates stay.
@Suite struct PlanHistoryTests: FollowUpSamples {
  private func moved(
    from first: String = "2024-07-31", to latest: String = "2024-08-31", firstTarget: Rational = 10,
    measured: [EffectGoal.Measurement] = [], schedule: FollowUpSchedule? = nil
  ) throws -> Initiative {
    let goal = { (target: Rational) in try self.goal(from: 45, to: [(6, 20), (12, target)]) }
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: latest)]
    parts.goals = [try goal(15)]
    parts.benefits = [try benefit()]
    parts.assumptions = try assumptions("2024-07", months: 12)
    parts.costs = try CostModel(
      external: .lines([costLine("build", .money(Money(majorUnits: 700)), .once(month("2024-07")))]),
      overhead: .notCounted)
    parts.measurements = measured
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "the board", on: date("2024-01-15")), leftBecause: "late",
        rollout: [step(from: first)],
        costs: CostModel(
          external: .lines([costLine("build", .money(Money(majorUnits: 500)), .once(month("2024-07")))]),
          internalHours: .none),
        goals: [goal(firstTarget)], schedule: schedule)
    ]
    parts.planDecision = Decision(by: "the board", on: date("2024-06-15"))
    return try parts.initiative()
  }

  @Test func `moving full operation by a month moves the checks and keeps the history`() throws {
    let history = try #require(FollowUp(of: moved(), asOf: date("2024-09-01")).planHistory)
    #expect(history.steps.map(\.fullOperation) == [[date("2024-07-31"), date("2024-08-31")]])
    // 2025-01-31 is a Friday, 2025-02-28 too; 2025-07-31 a Thursday and 2025-08-31 a Sunday, moved to Monday.
    #expect(
      history.checks.map(\.dueDates) == [
        [date("2025-01-31"), date("2025-02-28")], [date("2025-07-31"), date("2025-09-01")],
      ])
    #expect(history.checks.map(\.monthsAfterFullOperation) == [6, 12])
    #expect(history.versions.map(\.plan.number) == [1, 2])
  }

  @Test func `a check or a step that a version didn't have is empty there`() throws {
    let history = try #require(
      FollowUp(of: moved(schedule: FollowUpSchedule(checkpoints: [3, 6])), asOf: date("2024-09-01")).planHistory)
    #expect(history.checks.map(\.monthsAfterFullOperation) == [3, 6, 12])
    #expect(
      history.checks.map(\.dueDates) == [
        [date("2024-10-31"), nil], [date("2025-01-31"), date("2025-02-28")], [nil, date("2025-09-01")],
      ])
  }

  @Test func `costs and net present values are compared over what every version has counted`() throws {
    let history = try #require(FollowUp(of: moved(), asOf: date("2024-09-01")).planHistory)
    #expect(history.scope == CostScope([.external]))
    #expect(history.versions.map(\.costs) == [.value(money("500")), .value(money("700"))])
    // 10 000 kr a month from August, or from September; the first year isn't discounted.
    #expect(history.versions.map(\.netPresentValue) == [.value(money("109500")), .value(money("99300"))])
  }

  @Test func `without a common component or a calculation there is a reason instead`() throws {
    var parts = try InitiativeParts()
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2024-01-15")), leftBecause: "late", costs: CostModel())
    ]
    parts.planDecision = Decision(by: "b", on: date("2024-02-15"))
    let bare = try #require(FollowUp(of: parts.initiative(), asOf: date("2024-09-01")).planHistory)
    #expect(bare.versions.map(\.costs) == [.notDefined(because: .notCounted), .notDefined(because: .notCounted)])
    #expect(bare.versions.map(\.netPresentValue).allSatisfy { $0 == .notDefined(because: .noCalculation) })
    parts.assumptions = try assumptions()
    let uncounted = try #require(FollowUp(of: parts.initiative(), asOf: date("2024-09-01")).planHistory)
    #expect(uncounted.versions.map(\.netPresentValue).allSatisfy { $0 == .notDefined(because: .notCounted) })
  }

  @Test func `the answer is held against the first plan's target too`() throws {
    // Measured 14: past the new target 15, short of the first, 10. (14 − 45) / (10 − 45) = 31 / 35.
    let followUp = FollowUp(
      of: try moved(measured: [measurement(14, on: "2025-09-01")]), asOf: date("2025-10-01"))
    let answer = try #require(followUp.checkpoints.last?.goals.first)
    #expect(answer.check.verdict == .reached(.pointValue))
    let first = try #require(answer.againstFirstPlan)
    #expect(first.verdict == .notReached(.pointValue))
    guard case .measured(_, let achievement) = first.state else {
      Issue.record("\(first.state)")
      return
    }
    #expect(achievement.ratio == .value(Rational(31, over: 35)))
    let history = try #require(followUp.planHistory)
    #expect(history.changedGoals.map(\.targets) == [[[(6, 20), (12, 10)], [(6, 20), (12, 15)]].map(targets)])
  }

  private func targets(_ rows: [(Int, Rational)]) -> [Target]? {
    rows.map { Target(monthsAfterFullOperation: $0.0, value: $0.1) }
  }

  @Test func `a goal of another indicator is a changed goal`() throws {
    let wasted = try EffectGoal(
      id: "time", name: "Time", indicator: Indicator(name: "waiting time", unit: .minutes, direction: .decrease),
      baseline: baseline(45), targets: [Target(monthsAfterFullOperation: 6, value: 20)])
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step("b", share: 0.5, from: "2024-01-01"), try step("a", share: 0.5, from: "2024-02-01")]
    parts.goals = [try goal(from: 45, to: [(6, 20)])]
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-01-15")), leftBecause: "late",
        goals: [
          wasted, goal("a", from: 0, to: [(6, 1)], clock: .step("a")),
          goal("b", from: 0, to: [(6, 1)], clock: .step("b")),
        ])
    ]
    parts.planDecision = Decision(by: "b", on: date("2023-02-15"))
    let followUp = FollowUp(of: try parts.initiative(), asOf: date("2023-09-01"))
    let history = try #require(followUp.planHistory)
    #expect(history.changedGoals.map(\.goal.id) == ["time", "a", "b"])
    #expect(followUp.checkpoints.first?.goals.first?.againstFirstPlan?.goal == wasted)
    // The whole initiative's checks before its steps', and these in the order of the rollout.
    #expect(history.checks.map(\.clock) == [.initiative, .initiative, .step("b"), .step("b"), .step("a"), .step("a")])
  }

  @Test func `a goal that hasn't changed is held against nothing more`() throws {
    let followUp = FollowUp(of: try moved(firstTarget: 15), asOf: date("2025-10-01"))
    #expect(followUp.checkpoints.flatMap(\.goals).allSatisfy { $0.againstFirstPlan == nil })
    #expect(followUp.planHistory?.changedGoals.isEmpty == true)
  }
}
