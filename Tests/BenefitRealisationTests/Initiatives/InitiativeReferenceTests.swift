import BenefitRealisation
import Testing

/// References from goals, benefits, the effect map and measurements to the rest of an initiative.
@Suite struct InitiativeReferenceTests {
  private let nobody = Owner(role: "", organisation: "nobody")

  @Test func `references that lead to something are accepted`() throws {
    let owner = Owner(role: "", organisation: city.id)
    #expect(
      try faults { parts in
        parts.strategicGoals = [StrategicGoal(id: "s", name: "", source: "")]
        parts.goals = [
          try effectGoal(
            "g", clock: .step("step"), owner: owner, baselineOwner: owner, strategicGoals: ["s"])
        ]
        parts.benefits = [
          try Benefit(
            id: "b", name: "", value: .notMonetised(.quality, .size(.large)), owner: owner, drivenBy: ["g"])
        ]
        parts.effectMap = try EffectMap(
          nodes: [
            node("1", .capability), node("2", .use(goal: "g")), node("3", .use(goal: nil)),
            node("4", .changedWork(goal: nil)),
            node("5", .effect(goal: "g")), node("6", .effect(goal: nil)), node("7", .benefit("b")),
            node("8", .strategicGoal("s")),
          ], links: [])
        parts.measurements = [
          try measurement(of: "g", respondents: 0), try measurement(of: "g", respondents: nil),
        ]
      } == [])
  }

  @Test func `a goal refers to steps, strategic goals and organisations that are there`() throws {
    #expect(
      try faults { parts in
        parts.goals = [
          try effectGoal("fine"),
          try effectGoal(
            "lost", clock: .step("x"), owner: nobody, baselineOwner: Owner(role: "", organisation: "no one"),
            strategicGoals: ["y", "z"]),
          try effectGoal("fine"),
        ]
      } == [
        problem(.duplicateIdentifier("fine"), at: "goals", .index(2), "id"),
        problem(.unknownReference("x"), at: "goals", .index(1), "rolloutStep"),
        problem(.unknownReference("y"), at: "goals", .index(1), "strategicGoals", .index(0)),
        problem(.unknownReference("z"), at: "goals", .index(1), "strategicGoals", .index(1)),
        problem(.unknownReference("nobody"), at: "goals", .index(1), "owner", "organisation"),
        problem(.unknownReference("no one"), at: "goals", .index(1), "baseline", "owner", "organisation"),
      ])
  }

  @Test func `an initiative has at most 2 000 goals`() throws {
    let goals = try (0...2_000).map { try effectGoal(Identifier("\($0)")) }
    #expect(try faults { $0.goals = goals } == [problem(.tooMany(2_001, limit: 2_000), at: "goals")])
    #expect(try faults { $0.goals = goals.dropLast() } == [])
  }

  @Test func `a benefit refers to goals and organisations that are there`() throws {
    #expect(
      try faults { parts in
        parts.goals = [try effectGoal("g")]
        parts.benefits = [
          try Benefit(
            id: "b", name: "", value: .notMonetised(.quality, .size(.none)), owner: nobody,
            drivenBy: ["x", "g", "y"])
        ]
      } == [
        problem(.unknownReference("nobody"), at: "benefits", .index(0), "owner", "organisation"),
        problem(.unknownReference("x"), at: "benefits", .index(0), "drivenBy", .index(0)),
        problem(.unknownReference("y"), at: "benefits", .index(0), "drivenBy", .index(2)),
      ])
  }

  @Test func `a benefit is driven once over each step`() throws {
    func problems(_ clocks: [EffectGoal.Clock]) throws -> [ModelProblem] {
      try faults { parts in
        parts.rollout = [try rolloutStep("a", share: 0.5), try rolloutStep("b", share: 0.5)]
        parts.goals = try clocks.enumerated().map { try effectGoal(Identifier("\($0)"), clock: $1) }
        parts.benefits = [try benefit(drivenBy: parts.goals.map(\.id))]
      }
    }
    func twice(_ first: Identifier<EffectGoal>, _ second: Identifier<EffectGoal>) -> ModelProblem {
      problem(.benefitDrivenTwice(first: first, second: second), at: "benefits", .index(0), "drivenBy")
    }
    #expect(try problems([.step("a"), .step("b")]) == [])
    #expect(try problems([.initiative]) == [])
    #expect(try problems([.step("a"), .step("a")]) == [twice("0", "1")])
    #expect(try problems([.initiative, .initiative]) == [twice("0", "1")])
    #expect(try problems([.step("a"), .step("b"), .initiative]) == [twice("0", "2")])
    #expect(try problems([.initiative, .step("a"), .step("b")]) == [twice("0", "1"), twice("0", "2")])
  }

  @Test func `a milestone of any version of the costs refers to a step that is there, on its date`() throws {
    let (elsewhere, later) = (try rolloutStep("elsewhere"), try rolloutStep(fullOperation: "2025-02-01"))
    func costs(_ step: RolloutStep) throws -> CostModel {
      let milestone = CostTiming.milestone(try .init(of: step, monthsAfterFullOperation: 3))
      return try CostModel(overhead: .lines([costLine(), costLine("milestone", .money(.zero), milestone)]))
    }
    func lost(_ member: ModelPath.Step, _ step: String) -> ModelProblem {
      problem(.unknownReference(step), at: member, "overhead", .index(1), "timing", "rolloutStep")
    }
    #expect(
      try faults {
        $0.costs = try costs(elsewhere)
        $0.costForecast = try costs(later)
        $0.costOutcome = try costs(elsewhere)
      } == [lost("costs", "elsewhere"), lost("costForecast", "step"), lost("costOutcome", "elsewhere")])
    #expect(
      try faults { parts in
        let fitting = try costs(parts.rollout[0])
        (parts.costs, parts.costForecast, parts.costOutcome) = (fitting, fitting, fitting)
      } == [])
  }

  @Test func `a financing refers to organisations that are there`() throws {
    let half = Rational(1, over: 2)
    #expect(
      try faults {
        $0.financing = try Financing(parts: [.init(city.id, .share(half)), .init("x", .share(half))], rest: "y")
      } == [
        problem(.unknownReference("x"), at: "financing", "parts", .index(1), "party"),
        problem(.unknownReference("y"), at: "financing", "rest"),
      ])
    let other = Organisation(id: "other", name: "")
    #expect(
      try faults {
        $0.organisations.append(other)
        $0.financing = try Financing(parts: [.init(other.id, .share(half))], rest: city.id)
      } == [])
  }

  @Test func `a node of the effect map refers to what is there`() throws {
    #expect(
      try faults { parts in
        parts.effectMap = try EffectMap(
          nodes: [
            node("1", .capability), node("2", .use(goal: "u")), node("3", .effect(goal: "e")),
            node("4", .benefit("b")), node("5", .strategicGoal("s")),
          ], links: [])
      } == [
        problem(.unknownReference("u"), at: "effectMap", "nodes", .index(1), "refersTo"),
        problem(.unknownReference("e"), at: "effectMap", "nodes", .index(2), "refersTo"),
        problem(.unknownReference("b"), at: "effectMap", "nodes", .index(3), "refersTo"),
        problem(.unknownReference("s"), at: "effectMap", "nodes", .index(4), "refersTo"),
      ])
  }

  @Test func `a measurement has a goal and no negative count of respondents`() throws {
    #expect(
      try faults { parts in
        parts.goals = [try effectGoal("g")]
        parts.measurements = [
          try measurement(of: "g", respondents: -1), try measurement(of: "x", respondents: .min),
          try measurement(of: "g", respondents: .max),
        ]
      } == [
        problem(.negative(-1), at: "measurements", .index(0), "respondents"),
        problem(.unknownReference("x"), at: "measurements", .index(1), "goal"),
        problem(.negative(Rational(Int.min)), at: "measurements", .index(1), "respondents"),
      ])
  }

  @Test func `a goal has at most 120 measurements`() throws {
    func problems(_ count: Int) throws -> [ModelProblem] {
      try faults { parts in
        parts.goals = [try effectGoal("g"), try effectGoal("h")]
        parts.measurements = Array(repeating: try measurement(of: "g", respondents: nil), count: count)
        parts.measurements += Array(repeating: try measurement(of: "h", respondents: nil), count: 120)
      }
    }
    #expect(try problems(120) == [])
    #expect(try problems(121) == [problem(.tooMany(121, limit: 120), at: "measurements")])
  }

  private func faults(_ change: (inout InitiativeParts) throws -> Void) throws -> [ModelProblem] {
    try InitiativeParts.problems(after: change)
  }

  private func node(_ id: Identifier<EffectMap.Node>, _ kind: EffectMap.Kind) -> EffectMap.Node {
    EffectMap.Node(id: id, label: "", kind: kind)
  }

  private func measurement(of goal: Identifier<EffectGoal>, respondents: Int?) throws
    -> EffectGoal.Measurement
  {
    EffectGoal.Measurement(
      goal: goal, date: try date("2025-07-01"), quantity: Quantity(1, .hours),
      measuredBy: MeasurementMethod(method: "", population: ""), sample: respondents.map { .count($0) }, source: "")
  }
}
