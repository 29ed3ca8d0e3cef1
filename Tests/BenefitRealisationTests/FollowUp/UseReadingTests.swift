import BenefitRealisation
import Testing

/// Full operation 2024-01-01 with checks on 2024-07-01 and 2025-01-01; use goals u1 and u2 from 0 to 80.
@Suite struct UseReadingTests: FollowUpSamples {
  private func readings(
    links: [(String, String)] = [("u1", "e"), ("u2", "e")], _ measurements: [EffectGoal.Measurement],
    clockOfUse: EffectGoal.Clock = .initiative
  ) throws -> [FollowUp.GoalAnswer] {
    let goals = try [
      goal("u1", kind: .use, from: 0, to: [(6, 80)], clock: clockOfUse),
      goal("u2", kind: .use, from: 0, to: [(6, 80)]),
      goal("e", from: 45, to: [(6, 10)]),
    ]
    let map = try EffectMap(
      nodes: [
        EffectMap.Node(id: "u1", label: "Use 1", kind: .use(goal: "u1")),
        EffectMap.Node(id: "u2", label: "Use 2", kind: .use(goal: "u2")),
        EffectMap.Node(id: "e", label: "Effect", kind: .effect(goal: "e")),
      ], links: links.map { EffectMap.Link(from: Identifier($0.0), to: Identifier($0.1)) })
    let initiative = try initiative(goals: goals, effectMap: map, measurements: measurements)
    return FollowUp(of: initiative, asOf: date("2024-12-15")).checkpoints.filter {
      $0.checkpoint.monthsAfterFullOperation == 6
    }.flatMap(\.goals)
  }

  private func reading(
    links: [(String, String)] = [("u1", "e"), ("u2", "e")], _ measurements: [EffectGoal.Measurement]
  ) throws -> UseReading {
    try #require(readings(links: links, measurements).first { $0.check.goal.id == "e" }).use
  }

  private func used(_ goal: Identifier<EffectGoal>, _ value: Rational) -> EffectGoal.Measurement {
    measurement(value, on: "2024-07-01", of: goal)
  }

  @Test func `a use goal is one itself`() throws {
    #expect(try readings([]).filter { $0.check.goal.kind == .use }.map(\.use) == [.isUseGoal, .isUseGoal])
  }

  @Test func `an effect without a use goal before it isn't followed up`() throws {
    #expect(try reading(links: [], [used("u1", 80), used("u2", 80)]) == .notFollowedUp)
  }

  @Test func `use that nobody has measured isn't known`() throws {
    #expect(try reading([]) == .notKnown(["u1", "u2"]))
  }

  @Test func `of several use goals only those without an answer are called not known`() throws {
    #expect(try reading([used("u1", 80)]) == .notKnown(["u2"]))
  }

  @Test func `use that has reached its goals is as intended`() throws {
    #expect(try reading([used("u1", 80), used("u2", 95)]) == .asIntended(["u1", "u2"]))
    #expect(try reading(links: [("u2", "e")], [used("u2", 80)]) == .asIntended(["u2"]))
  }

  @Test func `use below plan names the goals that aren't reached`() throws {
    #expect(try reading([used("u1", 80), used("u2", 79)]) == .belowPlan(["u2"]))
    #expect(try reading([used("u1", 0), used("u2", 79)]) == .belowPlan(["u1", "u2"]))
    #expect(try reading([used("u2", 10)]) == .belowPlan(["u2"]))
  }

  @Test func `the owner of an effect that is missing is told to raise the use`() throws {
    let answers = try readings([used("u1", 80), used("u2", 79), measurement(44, on: "2024-07-01", of: "e")])
    let answer = try #require(answers.first { $0.check.goal.id == "e" })
    #expect(answer.nextStep == .raiseUse(["u2"]))
  }

  @Test func `a use goal on a step that the effect goal doesn't speak for is left out`() throws {
    func readings(effectOn clock: EffectGoal.Clock, useOn clocks: [EffectGoal.Clock]) throws -> UseReading? {
      let uses = try clocks.enumerated().map { number, clock in
        try goal(Identifier("u\(number)"), kind: .use, from: 0, to: [(6, 80)], clock: clock)
      }
      let map = try EffectMap(
        nodes: uses.map { EffectMap.Node(id: Identifier($0.id.rawValue), label: "", kind: .use(goal: $0.id)) }
          + [EffectMap.Node(id: "e", label: "", kind: .effect(goal: "e"))],
        links: uses.map { EffectMap.Link(from: Identifier($0.id.rawValue), to: "e") })
      let initiative = try initiative(
        rollout: [step("a", share: 0.5), step("b", share: 0.5)],
        goals: uses + [goal("e", from: 45, to: [(6, 10)], clock: clock)], effectMap: map,
        measurements: [used("u0", 20)])
      return FollowUp(of: initiative, asOf: date("2024-07-15")).checkpoints.flatMap(\.goals)
        .first { $0.check.goal.id == "e" && $0.check.checkpoint.monthsAfterFullOperation == 6 }?.use
    }
    #expect(try readings(effectOn: .step("b"), useOn: [.step("a")]) == .notFollowedUp)
    #expect(try readings(effectOn: .step("b"), useOn: [.step("a"), .step("b")]) == .notKnown(["u1"]))
    #expect(try readings(effectOn: .step("a"), useOn: [.step("a"), .step("b")]) == .belowPlan(["u0"]))
    #expect(try readings(effectOn: .step("b"), useOn: [.initiative]) == .belowPlan(["u0"]))
    #expect(try readings(effectOn: .initiative, useOn: [.step("a"), .step("b")]) == .belowPlan(["u0"]))
  }

  @Test func `a use goal below plan is told to raise itself`() throws {
    let answers = try readings([used("u1", 79), used("u2", 80)])
    #expect(answers.first { $0.check.goal.id == "u1" }?.nextStep == .raiseUse(["u1"]))
    #expect(answers.first { $0.check.goal.id == "u2" }?.nextStep == .keepCourse(untilMonths: 12))
  }

  @Test func `a use goal on a step's clock is read at the same number of months`() throws {
    let answers = try readings(
      links: [("u1", "e")], [used("u1", 20)], clockOfUse: .step("step"))
    #expect(answers.first { $0.check.goal.id == "e" }?.use == .belowPlan(["u1"]))
  }
}
