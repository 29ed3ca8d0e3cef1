import BenefitRealisation
import Testing

@Suite struct PlanVersionTests: FollowUpSamples {
  private func plan(
    _ day: String, because reason: String = "late", rollout: [RolloutStep]? = nil, costs: CostModel? = nil,
    benefits: [Benefit]? = nil, assumptions: CalculationAssumptions? = nil, goals: [EffectGoal]? = nil,
    schedule: FollowUpSchedule? = nil
  ) throws -> EarlierPlan {
    try EarlierPlan(
      decision: Decision(by: "the board", on: date(day)), leftBecause: reason, rollout: rollout, costs: costs,
      benefits: benefits, assumptions: assumptions, goals: goals, schedule: schedule)
  }

  private func parts(_ plans: [EarlierPlan], latest day: String? = "2024-05-01") throws -> InitiativeParts {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: "2024-08-01")]
    parts.earlierPlans = plans
    parts.planDecision = day.map { Decision(by: "the director", on: date($0)) }
    return parts
  }

  private func problems(_ parts: InitiativeParts) -> [String] {
    do {
      _ = try parts.initiative()
      return []
    } catch {
      return error.problems.map { "\($0.fault.code) \($0.path)" }
    }
  }

  @Test func `a plan that was never replaced is its own first and latest version`() throws {
    let initiative = try parts([], latest: nil).initiative()
    let version = try #require(initiative.planVersions.first)
    #expect(initiative.planVersions.count == 1)
    #expect((version.number, version.decision, version.leftBecause) == (1, nil, nil))
    #expect(version.initiative == initiative)
    #expect(!version.isAfterFullOperation)
    #expect(initiative.asFirstDecided == initiative)
    #expect(FollowUp(of: initiative, asOf: date("2025-01-01")).planHistory == nil)
  }

  @Test func `versions stand in order of their decisions, each with why it was left`() throws {
    let initiative = try parts([plan("2024-01-01", because: "a"), plan("2024-03-01", because: "b")]).initiative()
    #expect(initiative.planVersions.map(\.number) == [1, 2, 3])
    #expect(initiative.planVersions.map(\.leftBecause) == ["a", "b", nil])
    #expect(initiative.planVersions.map(\.decision?.decider) == ["the board", "the board", "the director"])
  }

  @Test func `a cost at a milestone of a step that an earlier plan lacks falls as in the latest`() throws {
    let (first, second) = (try step("a", share: 0.5, from: "2024-08-01"), try step("b", share: 0.5, from: "2024-10-01"))
    var parts = try parts([plan("2024-01-01", rollout: [step("a", share: 0.5, from: "2024-06-01")])])
    parts.rollout = [first, second]
    parts.costs = try CostModel(
      external: .lines(
        [first, second].map { step in
          try CostLine(
            id: Identifier(step.id.rawValue), label: "", amount: .money(money("100")),
            timing: .milestone(CostTiming.Milestone(of: step, monthsAfterFullOperation: 1)), phase: .rollout,
            purpose: .relearning)
        }))
    let lines = try parts.initiative().asFirstDecided.costs.lines.map(\.line)
    #expect(lines.map(\.amounts.months.lowerBound) == [month("2024-07"), month("2024-11")])
    #expect(lines.allSatisfy { $0.purpose == .relearning })
  }

  @Test func `what an earlier plan leaves out is as in the latest, and what it states is its own`() throws {
    let goal = try goal(from: 45, to: [(6, 20)])
    var parts = try parts([
      plan(
        "2024-01-01", rollout: [step(from: "2024-06-01")], costs: CostModel(external: .none), benefits: [benefit()],
        assumptions: assumptions("2024-01", months: 24), goals: [goal], schedule: exactSchedule([3])),
      plan("2024-03-01"),
    ])
    parts.benefits = [
      try Benefit(
        id: "saving", name: "", value: .monetised(.financial, .avoidedCost(perYear: 5)),
        factorOutcomes: [FactorOutcome(.perYear, 6, knownOn: date("2025-01-01"), source: "x")])
    ]
    parts.assumptions = try assumptions("2024-01", months: 12)
    let initiative = try parts.initiative()
    let (first, second) = (initiative.planVersions[0].initiative, initiative.planVersions[1].initiative)
    #expect(first.rollout.map(\.fullOperation) == [date("2024-06-01")])
    #expect(first.costs[.external] == .none)
    #expect(first.benefits == [try benefit()])
    #expect(first.calculation?.assumptions.horizon.count == 24)
    #expect(first.goals == [goal])
    #expect(first.schedule == (try exactSchedule([3])))
    #expect(second.rollout == initiative.rollout)
    #expect(second.costs == initiative.costs)
    #expect(second.goals.isEmpty)
    #expect(second.calculation?.assumptions == initiative.calculation?.assumptions)
    // Outcomes belong to the latest plan alone.
    #expect(second.benefits.map(\.factorOutcomes) == [[]])
    #expect(initiative.asFirstDecided == first)
  }

  @Test func `a cost at a milestone follows the rollout of a plan that doesn't state its costs`() throws {
    var parts = try parts([plan("2024-01-01", rollout: [step(from: "2024-02-15")])])
    let milestone = try CostTiming.Milestone(of: parts.rollout[0], monthsAfterFullOperation: 1)
    let line = try costLine("final", .money(Money(majorUnits: 10)), .milestone(milestone))
    parts.costs = try CostModel(external: .lines([line]))
    parts.asIs = try AsIs(
      costs: CostModel(external: .lines([costLine("old", .money(Money(majorUnits: 10)), .milestone(milestone))])))
    let first = try parts.initiative().asFirstDecided
    #expect(first.costs.lines[0].line.amounts.months.lowerBound == month("2024-03"))
    #expect(first.asIs?.costs.lines[0].line.amounts.months.lowerBound == month("2024-03"))
  }

  @Test func `a re-planning after full operation by the plan before it is seen as such`() throws {
    let plans = [try plan("2024-01-01", rollout: [step(from: "2024-04-01")])]
    #expect(
      try parts(plans, latest: "2024-04-01").initiative().planVersions.map(\.isAfterFullOperation) == [false, false])
    #expect(
      try parts(plans, latest: "2024-04-02").initiative().planVersions.map(\.isAfterFullOperation) == [false, true])
  }

  @Test func `decisions are stated and rise`() throws {
    let plans = [try plan("2024-01-01"), try plan("2024-03-01")]
    #expect(problems(try parts(plans, latest: nil)) == ["plan-without-decision earlierPlans"])
    #expect(problems(try parts(plans, latest: "2024-03-01")) == ["dates-not-rising planDecision.date"])
    #expect(problems(try parts(plans.reversed())) == ["dates-not-rising earlierPlans[1].decision.date"])
    #expect(problems(try parts([])) == [])
    let many = try (0..<21).map { try plan("20\(10 + $0)-01-01") }
    #expect(problems(try parts(many, latest: "2031-01-01")) == ["too-many earlierPlans"])
    #expect(problems(try parts(Array(many.dropLast()), latest: "2031-01-01")) == [])
  }

  @Test func `an earlier plan is held to the same rules, at its own place`() throws {
    let twice = try benefit(drivenBy: ["nobody"])
    let parts = try parts([
      plan("2024-01-01", rollout: [], benefits: [benefit("a", drivenBy: []), benefit("a", drivenBy: [])]),
      plan("2024-03-01", benefits: [twice]),
    ])
    #expect(
      problems(parts) == [
        "empty-list earlierPlans[0].rollout", "duplicate-identifier earlierPlans[0].benefits[1].id",
        "unknown-reference earlierPlans[1].benefits[0].drivenBy[0]",
      ])
  }

  @Test func `a problem of the latest plan is told once, not for each plan that takes its part over`() throws {
    var parts = try parts([plan("2024-01-01")])
    parts.benefits = [try benefit(drivenBy: ["nobody"])]
    #expect(problems(parts) == ["unknown-reference benefits[0].drivenBy[0]"])
  }

  @Test func `a problem of a part that an earlier plan states is told of both plans`() throws {
    func twice(_ change: (inout InitiativeParts) throws -> Void, _ stated: EarlierPlan) throws -> [String] {
      var parts = try parts([stated])
      try change(&parts)
      return problems(parts)
    }
    let (goal, many) = (try effectGoal(), try FollowUpSchedule(checkpoints: Array(1...23)))
    #expect(
      try twice({ $0.rollout = [] }, plan("2024-01-01", rollout: []))
        == ["empty-list rollout", "empty-list earlierPlans[0].rollout"])
    #expect(
      try twice({ $0.goals = [goal, goal] }, plan("2024-01-01", goals: [goal, goal]))
        == ["duplicate-identifier goals[1].id", "duplicate-identifier earlierPlans[0].goals[1].id"])
    let elsewhere = try CostTiming.Milestone(of: step("elsewhere"), monthsAfterFullOperation: 1)
    let astray = try CostModel(external: .lines([costLine("m", .money(.zero), .milestone(elsewhere))]))
    #expect(
      try twice({ $0.costs = astray }, plan("2024-01-01", costs: astray)).map { $0.split(separator: " ")[1] }
        == ["costs.external[0].timing.rolloutStep", "earlierPlans[0].costs.external[0].timing.rolloutStep"])
    // 87 steps × 23 checkpoints are more than 2 000 checks.
    let steps = try (0..<87).map { try step(Identifier("\($0)"), share: Rational(1, over: 87)) }
    func scheduled(_ parts: inout InitiativeParts) { (parts.rollout, parts.schedule) = (steps, many) }
    #expect(
      try twice(scheduled, plan("2024-01-01", schedule: many))
        == ["too-many schedule", "too-many earlierPlans[0].schedule"])
    #expect(try twice(scheduled, plan("2024-01-01")) == ["too-many schedule"])
  }

  /// 70 benefits over 1 001 months are too many by themselves.
  @Test func `an initiative that is too large is told once, not for each of its plans`() throws {
    var parts = try parts([plan("2024-01-01")])
    parts.rollout = try (0..<4).map { try step(Identifier("\($0)"), share: 0.25) }
    parts.benefits = try (0..<70).map { try benefit(Identifier("\($0)"), drivenBy: []) }
    parts.assumptions = try assumptions(months: 1_001)
    #expect(problems(parts).map { $0.prefix { $0 != " " } } == ["too-large"])
  }

  /// 10 benefits × (1 000 + 1 000 months × (1 step + 4 × 2 checkpoints + 20) + 8 × (2 checks + 1)) = 300 240; a plan before
  /// it, which has no checks, 10 × (1 000 + 1 000 × (1 + 20) + 8) = 220 080, with other benefits and steps 40 × (1 000
  /// + 1 000 × (2 + 20) + 16) = 920 640, also where it has fewer months than the first plan.
  @Test func `earlier plans count towards the size, by what they state and otherwise by what the latest has`() throws {
    func sized(_ plans: [EarlierPlan], benefits: Int = 10) throws -> [String] {
      var parts = try parts(plans)
      parts.rollout = [try step("a")]
      parts.benefits = try (0..<benefits).map { try benefit(Identifier("\($0)"), drivenBy: []) }
      parts.assumptions = try assumptions(months: 1_000)
      return problems(parts)
    }
    let same = try (1...6).map { try plan("2024-01-0\($0)") }
    #expect(try sized(Array(same.prefix(5))) == [])
    #expect(try sized(same).map { $0.prefix { $0 != ":" } } == ["too-large earlierPlans"])
    let other = try plan(
      "2024-01-09", rollout: [step("a", share: 0.5), step("b", share: 0.5)],
      benefits: (0..<40).map { try benefit(Identifier("\($0)"), drivenBy: []) }, assumptions: assumptions(months: 500))
    #expect(try sized(Array(same.prefix(1)) + [other]) == [])
    #expect(try sized(Array(same.prefix(2)) + [other]).map { $0.prefix { $0 != ":" } } == ["too-large earlierPlans"])
    // Over its own 500 months it is compared where it is the first: 10 × 30 024 + 40 × 12 016, and 10 × 22 008 each.
    let later = try (1...4).map { try plan("2024-02-0\($0)") }
    #expect(try sized([other] + later.prefix(3)) == [])
    #expect(try sized([other] + later).map { $0.prefix { $0 != ":" } } == ["too-large earlierPlans"])
    // A long first plan makes the others long: 42 × (1 000 + 1 200 × 29 + 24), told where the benefits are.
    let long = try plan("2024-01-01", benefits: [], assumptions: assumptions(months: 1_200))
    #expect(try sized([long], benefits: 41) == [])
    #expect(try sized([long], benefits: 42).map { $0.prefix { $0 != ":" } } == ["too-large "])
    // What is too large by itself is told there.
    #expect(try sized(same, benefits: 100).map { $0.prefix { $0 != ":" } } == ["too-large "])
  }

  @Test func `an earlier plan says why it was left, and has no outcomes`() throws {
    let outcome = FactorOutcome(.perYear, 6, knownOn: date("2025-01-01"), source: "x")
    let known = try Benefit(
      id: "saving", name: "", value: .monetised(.financial, .avoidedCost(perYear: 5)), factorOutcomes: [outcome])
    do {
      _ = try plan("2024-01-01", because: "", benefits: [known])
      Issue.record("it was accepted")
    } catch let error as InvalidModel {
      #expect(
        error.problems.map { "\($0.fault.code) \($0.path)" }
          == ["missing-text leftBecause", "outcome-of-earlier-plan benefits[0].factorOutcomes"])
    }
  }

  @Test func `lessons have owners who take part, and are at most 200`() throws {
    var parts = try parts([])
    parts.lessons = [Lesson("a", owner: Owner(role: "r", organisation: "nobody"), date: date("2025-01-01"))]
    #expect(problems(parts) == ["unknown-reference lessons[0].owner.organisation"])
    parts.lessons = Array(
      repeating: Lesson("a", owner: Owner(role: "r", organisation: "city"), date: date("2025-01-01")), count: 201)
    #expect(problems(parts) == ["too-many lessons"])
  }
}
