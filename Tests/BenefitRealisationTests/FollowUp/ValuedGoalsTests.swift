import Testing

@testable import BenefitRealisation

/// Targets that were lowered after a bad check: what is realised is held against those on which the money was decided.
///
/// From 60 minutes; the first plan aims at 45 a year after full operation on 2024-01-01, worth 600 000 a year; 52 is
/// measured that day. 8 of 15 minutes are 320 000 of the year's 600 000, whatever the target has become since.
@Suite struct ValuedGoalsTests: FollowUpSamples {
  private func goal(_ target: Rational, from value: Rational = 60) throws -> EffectGoal {
    try goal(from: value, to: [(12, target)])
  }

  private func plan(
    _ decided: String, _ goal: EffectGoal, _ benefit: Benefit? = nil, rollout: [RolloutStep]? = nil
  ) throws -> EarlierPlan {
    try EarlierPlan(
      decision: Decision(by: "the board", on: date(decided)), leftBecause: "a bad check", rollout: rollout,
      benefits: benefit.map { [$0] }, goals: [goal])
  }

  private func followUp(
    _ earlier: [EarlierPlan], _ goal: EffectGoal, _ benefit: Benefit, measured: [EffectGoal.Measurement]? = nil
  ) throws -> FollowUp {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step()]
    parts.costs = try CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none)
    parts.goals = [goal]
    parts.benefits = [benefit]
    parts.assumptions = try CalculationAssumptions(baseMonth: month("2024-01"), months: 12)
    parts.schedule = try exactSchedule()
    parts.measurements = measured ?? [measurement(52, on: "2025-01-01")]
    parts.earlierPlans = earlier
    parts.planDecision = Decision(by: "the group", on: date("2024-08-01"))
    return FollowUp(of: try parts.initiative(), asOf: date("2025-02-01"))
  }

  private func realised(_ followUp: FollowUp) throws -> (amount: Money?, version: Int?) {
    let benefit = try #require(followUp.outcome?.benefits.first)
    #expect(benefit.realisedToDate == benefit.forecast && benefit.unknownSteps.isEmpty)
    return (benefit.realisedToDate.value, benefit.heldAgainstVersion)
  }

  @Test func `a target that is lowered alone gives no more money`() throws {
    let followUp = try followUp([plan("2023-09-01", goal(45))], goal(55), benefit(perYear: 600_000))
    #expect(try realised(followUp) == (money("320000"), 1))
    // The verdict is by the new target, and both are shown.
    let answer = try #require(followUp.checkpoints.last?.goals.first)
    #expect(answer.check.verdict == .reached(.pointValue))
    #expect(answer.againstFirstPlan?.verdict == .notReached(.pointValue))
  }

  @Test func `nor does one that is raised give less`() throws {
    let followUp = try followUp([plan("2023-09-01", goal(45))], goal(40), benefit(perYear: 600_000))
    #expect(try realised(followUp) == (money("320000"), 1))
  }

  @Test func `lowered with its money it gives the same, by the new plan`() throws {
    // 8 of 5 minutes are 320 000 of 200 000.
    let earlier = try plan("2023-09-01", goal(45), benefit(perYear: 600_000))
    #expect(try realised(followUp([earlier], goal(55), benefit(perYear: 200_000))) == (money("320000"), nil))
  }

  @Test func `an earlier plan that stated the same money is the one that decided it`() throws {
    let earlier = try plan("2023-09-01", goal(45), benefit(perYear: 600_000))
    let landed = try Benefit(
      id: "saving", name: "Another name", value: benefit(perYear: 600_000).value,
      owner: Owner(role: "head", organisation: "city"), drivenBy: ["time"])
    #expect(try realised(followUp([earlier], goal(55), landed)) == (money("320000"), 1))
  }

  @Test(
    arguments: [
      { try $0.benefit(perYear: 600_000, lag: 1) }, { try $0.benefit(perYear: 600_000, use: .linear(months: 2)) },
      { try $0.benefit(perYear: 600_000, lastMonth: $0.month("2030-01")) },
    ] as [@Sendable (ValuedGoalsTests) throws -> Benefit])
  func `money that is planned otherwise in any way is decided anew`(
    earlier: @Sendable (ValuedGoalsTests) throws -> Benefit
  ) throws {
    let plan = try plan("2023-09-01", goal(45), earlier(self))
    #expect(try realised(followUp([plan], goal(55), benefit(perYear: 600_000))) == (money("960000"), nil))
  }

  @Test func `of three plans the one that decided the money counts`() throws {
    // 600 000 for 45, then 400 000 for 50, then only the target moves: 8 of 10 minutes of 400 000.
    let plans = try [
      plan("2023-09-01", goal(45), benefit(perYear: 600_000)), plan("2024-03-01", goal(50), benefit(perYear: 400_000)),
    ]
    #expect(try realised(followUp(plans, goal(55), benefit(perYear: 400_000))) == (money("320000"), 2))
    // Money that went away and came back was decided when it came back.
    let back = try [plan("2023-09-01", goal(45), benefit(perYear: 400_000))] + [plans[1]]
    let restored = try [back[0], plan("2024-03-01", goal(50), benefit(perYear: 100_000))]
    #expect(try realised(followUp(back, goal(55), benefit(perYear: 400_000))) == (money("213333.33"), 1))
    #expect(try realised(followUp(restored, goal(55), benefit(perYear: 400_000))) == (money("640000"), nil))
  }

  @Test func `the path follows full operation as it is now`() throws {
    // Full operation was planned half a year earlier; the first target is due a year after it as it came.
    let earlier = try plan("2023-03-01", goal(45), rollout: [step(from: "2023-07-01")])
    #expect(try realised(followUp([earlier], goal(55), benefit(perYear: 600_000))) == (money("320000"), 1))
  }

  @Test func `another measure can't be held against the old path`() throws {
    let other = MeasurementMethod(method: "survey", population: "all cases")
    let earlier = try EffectGoal(
      id: "time", name: "", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 60, date: date("2023-06-01"), measuredBy: other),
      targets: [Target(monthsAfterFullOperation: 12, value: 45)])
    #expect(
      try realised(followUp([plan("2023-09-01", earlier)], goal(55), benefit(perYear: 600_000)))
        == (money("960000"), nil))
    // A baseline that was corrected by the same method is of the same measure: 10 of 17 minutes of 600 000.
    let corrected = try plan("2023-09-01", goal(45, from: 62))
    #expect(try realised(followUp([corrected], goal(55), benefit(perYear: 600_000))) == (money("352941.18"), 1))
  }

  @Test func `the bridge holds the measured change against the same path`() throws {
    let lowered = try followUp([plan("2023-09-01", goal(45))], goal(55), benefit(perYear: 600_000))
    let bridge = try #require(lowered.bridge().value)
    #expect(bridge.states.first?.netPresentValue == money("600000") && bridge.netPresentValue == money("320000"))
    #expect(lowered.expectedNetPresentValue(by: .ratioHolds) == .value(money("320000")))
    let priced = try followUp(
      [plan("2023-09-01", goal(45), benefit(perYear: 600_000))], goal(55), benefit(perYear: 200_000))
    #expect(try #require(priced.bridge().value).netPresentValue == money("320000"))
  }

  @Test func `the bridge takes what a stated bridge between methods leads to`() throws {
    let other = MeasurementMethod(method: "survey", population: "all cases")
    let bridge = MethodBridge(from: other, bridge: try ValueBridge(factor: 2, source: "week 12", statedBy: "us"))
    let goal = try EffectGoal(
      id: "time", name: "", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: baseline(60), targets: [Target(monthsAfterFullOperation: 12, value: 45)], bridges: [bridge])
    let followUp = try followUp(
      [], goal, benefit(perYear: 600_000), measured: [measurement(26, on: "2025-01-01", by: other)])
    #expect(try realised(followUp).amount == money("320000"))
    #expect(try #require(followUp.bridge().value).netPresentValue == money("320000"))
  }

  @Test func `the explanation shows the targets that count, under the plan's number`() throws {
    let followUp = try followUp([plan("2023-09-01", goal(45))], goal(55), benefit(perYear: 600_000))
    let explanation = try #require(followUp.explanation(of: .realised("saving", .benefitToDate)))
    #expect(explanation.isConsistent && explanation.value == .money(money("320000")))
    let paths = Set(explanation.nodes.map(\.id))
    #expect(paths.contains("plan[1].goals[time].target[2025-01-01]"), "\(paths.sorted())")
    #expect(!paths.contains { $0.hasPrefix("goals[time]") })
  }
}
