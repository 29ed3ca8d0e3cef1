import BenefitRealisation
import Testing

@Suite struct FollowUpTests: FollowUpSamples {
  private func summary(_ followUp: FollowUp) -> [String] {
    followUp.checkpoints.map { point in
      let clock =
        switch point.clock {
        case .initiative: "all"
        case .step(let id): id.rawValue
        }
      let goals = point.goals.map(\.check.goal.id.rawValue).joined(separator: ",")
      return "\(point.checkpoint.dueDate) \(clock) \(point.checkpoint.monthsAfterFullOperation) \(goals)"
    }
  }

  @Test func `checkpoints stand in order of due dates, the whole initiative before steps, steps by identity`()
    throws
  {
    let rollout = try [
      step("b", share: 0.3, from: "2024-04-01"), step("a", share: 0.3, from: "2024-04-01"),
      step("c", share: 0.4),
    ]
    let goals = try [
      goal("gb", from: 45, to: [(6, 10)], clock: .step("b")), goal("g1", from: 45, to: [(6, 10)]),
      goal("gc", from: 45, to: [(6, 10)], clock: .step("c")),
      goal("ga", from: 45, to: [(6, 10)], clock: .step("a")),
      goal("g2", from: 45, to: [(12, 10)]),
    ]
    let followUp = try FollowUp(of: initiative(rollout: rollout, goals: goals), asOf: date("2024-01-01"))
    #expect(
      summary(followUp) == [
        "2024-07-01 c 6 gc", "2024-10-01 all 6 g1,g2", "2024-10-01 a 6 ga", "2024-10-01 b 6 gb",
        "2025-01-01 c 12 gc", "2025-04-01 all 12 g1,g2", "2025-04-01 a 12 ga", "2025-04-01 b 12 gb",
      ])
  }

  @Test func `without goals every step still has its checkpoints`() throws {
    let rollout = try [step("b", share: 0.5), step("a", share: 0.5)]
    let followUp = try FollowUp(of: initiative(rollout: rollout), asOf: date("2024-01-01"))
    #expect(
      summary(followUp) == ["2024-07-01 a 6 ", "2024-07-01 b 6 ", "2025-01-01 a 12 ", "2025-01-01 b 12 "])
  }

  @Test func `a step that no goal speaks for still has its checkpoints, without goals`() throws {
    let rollout = try [step("b", share: 0.5), step("a", share: 0.3, from: "2024-02-01"), step("c", share: 0.2)]
    let goals = try [goal("gb", from: 45, to: [(6, 10)], clock: .step("b"))]
    let followUp = try FollowUp(of: initiative(rollout: rollout, goals: goals), asOf: date("2024-01-01"))
    #expect(
      summary(followUp) == [
        "2024-07-01 b 6 gb", "2024-07-01 c 6 ", "2024-08-01 a 6 ", "2025-01-01 b 12 gb", "2025-01-01 c 12 ",
        "2025-02-01 a 12 ",
      ])
  }

  @Test func `a goal of the whole initiative speaks for every step`() throws {
    let rollout = try [step("b", share: 0.5), step("a", share: 0.5, from: "2024-02-01")]
    let goals = try [goal("gb", from: 45, to: [(6, 10)], clock: .step("b")), goal("all", from: 45, to: [(6, 10)])]
    let followUp = try FollowUp(of: initiative(rollout: rollout, goals: goals), asOf: date("2024-01-01"))
    #expect(
      summary(followUp) == ["2024-07-01 b 6 gb", "2024-08-01 all 6 all", "2025-01-01 b 12 gb", "2025-02-01 all 12 all"])
  }

  @Test func `a checkpoint of a step without goals knows the outcome like any other`() throws {
    let rollout = try [step("a", share: 0.5), step("b", share: 0.5)]
    let initiative = try initiative(
      rollout: rollout, benefits: [benefit()], base: "2024-01",
      goals: [goal(from: 100, to: [(12, 0)], clock: .step("a"))])
    let without = try #require(
      FollowUp(of: initiative, asOf: date("2024-07-15")).checkpoints.first { $0.clock == .step("b") })
    #expect(without.goals.isEmpty && without.outcome?.knownOn == date("2024-07-15"))
  }

  @Test func `clocks have one order`() {
    let clocks: [EffectGoal.Clock] = [.step("b"), .initiative, .step("a"), .step("10"), .initiative]
    #expect(clocks.sorted() == [.initiative, .initiative, .step("10"), .step("a"), .step("b")])
    #expect(!(EffectGoal.Clock.initiative < .initiative) && !(EffectGoal.Clock.step("a") < .step("a")))
    #expect(!(EffectGoal.Clock.step("a") < .initiative) && EffectGoal.Clock.initiative < .step("a"))
  }

  @Test func `an initiative without costs is followed up, with its costs declared and not divided by`() throws {
    let initiative = try initiative(
      benefits: [benefit()], base: "2024-01", goals: [goal(from: 100, to: [(12, 0)])],
      measurements: [measurement(80, on: "2024-07-02")])
    let followUp = FollowUp(of: initiative, asOf: date("2024-07-15"))
    #expect(initiative.costs.total.whole == .value(.zero))
    #expect(initiative.costs.total.shareBeyondExternal == .notDefined(because: .costsAreZero))
    let valuation = try #require(initiative.calculation).valuation(.economic)
    #expect(valuation.netBenefitPerKrona == .notDefined(because: .costsAreZero))
    #expect(
      NotDefined.costsAreZero.text
        == BilingualText(swedish: "kostnaderna är noll", english: "the costs are zero"))
    #expect(followUp.outcome?.realisedToDate(.economic).value?.amount == money("24000"))
  }

  @Test(arguments: [
    ("2024-05-31", nil), ("2024-06-01", "2024-06-01"), ("2024-08-15", "2024-08-15"),
    ("2024-09-01", "2024-09-01"), ("2024-09-02", "2024-09-01"), ("2026-01-01", "2024-09-01"),
  ])
  func `a checkpoint knows the outcome from its window's first day to its last`(asOf: String, known: String?)
    throws
  {
    // The check at 6 months is due 2024-07-01; its window is 2024-06-01 to 2024-09-01.
    let initiative = try initiative(
      benefits: [benefit()], base: "2024-01", goals: [goal(from: 100, to: [(12, 0)])])
    let followUp = FollowUp(of: initiative, asOf: date(asOf))
    #expect(followUp.checkpoints[0].outcome?.knownOn == known.map { date($0) })
    #expect(followUp.outcome?.knownOn == date(asOf))
    #expect(followUp.asOf == date(asOf))
  }

  @Test func `a checkpoint's outcome doesn't know what was measured after its window`() throws {
    let initiative = try initiative(
      benefits: [benefit()], base: "2024-01", goals: [goal(from: 100, to: [(12, 0)])],
      measurements: [measurement(80, on: "2024-07-02"), measurement(0, on: "2025-01-01")])
    let followUp = FollowUp(of: initiative, asOf: date("2025-01-31"))
    // Eight months have ended on 2024-09-01, all at ρ = 0.4.
    #expect(followUp.checkpoints[0].outcome?.realisedToDate(.economic).value?.amount == money("32000"))
    #expect(followUp.checkpoints[1].outcome?.knownOn == date("2025-01-31"))
  }

  @Test func `without a calculation there is no outcome anywhere`() throws {
    let followUp = try FollowUp(
      of: initiative(goals: [goal(from: 45, to: [(6, 10)])]), asOf: date("2025-06-01"))
    #expect(followUp.outcome == nil)
    #expect(followUp.checkpoints.allSatisfy { $0.outcome == nil })
    #expect(followUp.checkpoints.count == 2)
  }

  @Test(arguments: [1, 2, 3])
  func `the order in which measurements are listed doesn't matter, and two follow-ups are the same`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let measurements = (0..<40).map { number in
      let day = date("2024-01-01").adding(days: number * 11)
      return measurement(
        Rational(Int.random(in: 0...120, using: &generator)), on: "\(day ?? date("2024-01-01"))")
    }
    func followUp(_ measurements: [EffectGoal.Measurement]) throws -> FollowUp {
      let initiative = try initiative(
        benefits: [benefit()], base: "2024-01", months: 36, goals: [goal(from: 100, to: [(6, 60), (12, 0)])],
        measurements: measurements)
      return FollowUp(of: initiative, asOf: date("2025-01-31"))
    }
    let first = try followUp(measurements)
    let second = try followUp(measurements.shuffled(using: &generator))
    #expect(try first == followUp(measurements))
    #expect(first.checkpoints == second.checkpoints, "seed \(seed)")
    #expect(first.outcome == second.outcome, "seed \(seed)")
  }
}
