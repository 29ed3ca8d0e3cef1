import Testing

@testable import BenefitRealisation

/// Verdicts on numbers of events; intervals worked out with SciPy. Full operation 2024-12-20, checked 2025-12-22.
@Suite struct EventVerdictTests: FollowUpSamples {
  private static let incidents = UnitOfMeasure("incidents")

  private func goal(
    from before: EventCount? = nil, to target: Rational = 10, planned: Int? = nil
  ) throws -> EffectGoal {
    let before = try before ?? EventCount(events: 20)
    return try EffectGoal(
      id: "time", name: "Fewer incidents",
      indicator: Indicator(name: "incidents", unit: Self.incidents, direction: .decrease, kind: .rate),
      baseline: baseline(before.rate, sample: .events(before)),
      targets: [Target(monthsAfterFullOperation: 12, value: target)], plannedSampleSize: planned)
  }

  private func check(_ goal: EffectGoal, _ count: EventCount) throws -> EffectCheck {
    let schedule = try FollowUpSchedule(checkpoints: [12])
    let checkpoint = try #require(schedule.checkpoint(months: 12, after: date("2024-12-20")))
    return EffectCheck(
      of: goal, at: checkpoint,
      measurements: [measurement(count.rate, on: "2025-12-22", unit: Self.incidents, sample: .events(count))],
      schedule: schedule, asOf: date("2026-06-01"))
  }

  @Test(
    arguments: [
      // 0.62 to 8.77; 2.81 to 14.42; 6.20 to 20.96; 11.44 to 29.67.
      (3, .reached(.interval), nil), (7, .cannotBeToldYet, 30), (12, .cannotBeToldYet, 127),
      (19, .notReached(.interval), nil), (10, .cannotBeToldYet, nil), (0, .reached(.interval), nil),
    ] as [(Int, Verdict, Int?)])
  func `at most ten a year is judged by Garwood's interval`(events: Int, verdict: Verdict, toTell: Int?) throws {
    let check = try check(goal(), EventCount(events: events))
    #expect(check.verdict == verdict && check.countToTell == toTell)
    #expect(check.interval?.method == .garwood)
  }

  @Test func `no event against a target of two can't be told, and no number would come`() throws {
    // 0 to 3.69; without an event there is no rate at which more would come.
    let check = try check(goal(to: 2), EventCount(events: 0))
    #expect(check.verdict == .cannotBeToldYet && check.countToTell == nil)
  }

  @Test func `events are told for what they were counted over`() throws {
    // 14 in 3 500 cases are 4 for 1 000: 2.19 to 6.71.
    let goal = try goal(from: EventCount(events: 30, in: 3), to: 5)
    let check = try check(goal, EventCount(events: 14, in: 3.5))
    let interval = try #require(check.interval)
    #expect(
      (Double(interval.lower) - 2.186837222).magnitude < 1e-8 && (Double(interval.upper) - 6.711320321).magnitude < 1e-8
    )
    #expect(check.verdict == .cannotBeToldYet && check.countToTell == 77)
    let change = try #require(check.change)
    #expect(change.difference == -6 && change.interval.method == .squareAndAdd && change.isDistinguishable)
  }

  @Test func `a change that chance could have made isn't told from none`() throws {
    let check = try check(goal(from: EventCount(events: 10)), EventCount(events: 3))
    #expect(check.change?.difference == -7 && check.change?.isDistinguishable == false)
  }

  @Test func `how many are measured says nothing of what events can show`() throws {
    #expect(try goal(planned: 100).smallestDetectableChange() == .notDefined(because: .eventsNotSampled))
  }

  @Test func `events fit their value and their unit`() throws {
    let count = Sample.events(try EventCount(events: 200, in: 3))
    func faults(_ value: Rational, _ unit: UnitOfMeasure) throws -> [ModelProblem] {
      try problems {
        try EffectGoal(
          id: "time", name: "", indicator: Indicator(name: "", unit: unit, direction: .decrease, kind: .index),
          baseline: baseline(value, sample: count), targets: [])
      }
    }
    // 66.667 ± half a per cent.
    for value in [66.334, 66.999, 67] as [Rational] { #expect(try faults(value, Self.incidents) == []) }
    for value in [66.333, 67.001] as [Rational] {
      #expect(
        try faults(value, Self.incidents) == [
          problem(.eventsDisagree(value: value, events: 200, exposure: 3), at: "baseline", "sample")
        ])
    }
    for unit in [UnitOfMeasure.percent, .share, .minutes, .hours] {
      #expect(try faults(66.7, unit) == [problem(.eventsOfUnit(unit), at: "baseline", "sample")])
    }
  }

  @Test func `the number of events that would tell is the smallest that does`() throws {
    let seed: UInt64 = 20_260_107
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let events = Int.random(in: 1...60, using: &generator)
      let edge = Rational(Int.random(in: 1...1_200, using: &generator), over: 10)
      let sample = Sample.events(try EventCount(events: events))
      guard let count = sample.countToTell([edge], from: Rational(events), in: Self.incidents, level: 0.95) else {
        #expect(edge == Rational(events), "seed \(seed)")
        continue
      }
      func tells(_ count: Int) throws -> Bool {
        let interval = try EventCount(events: count, in: Rational(count, over: events)).interval()
        return !(interval.lower < edge && edge < interval.upper)
      }
      #expect(try tells(count), "seed \(seed): \(events) \(edge)")
      if count > events + 1 { #expect(try !tells(count - 1), "seed \(seed): \(events) \(edge)") }
    }
    let many = Sample.events(try EventCount(events: 900_000_000))
    #expect(many.countToTell([900_000_001], from: 900_000_000, in: Self.incidents, level: 0.95) == nil)
  }
}
