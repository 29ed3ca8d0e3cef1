import Testing

@testable import BenefitRealisation

/// Full operation 2024-12-20, checked at 6 months (2025-06-23) and 12 (2025-12-22); intervals worked out with SciPy.
@Suite struct SampleVerdictTests: FollowUpSamples {
  private func spread(_ deviation: Rational, _ count: Int) throws -> Sample.Spread {
    try Sample.Spread(count: count, standardDeviation: deviation)
  }

  private func goal(
    _ direction: Indicator.Direction, from value: Rational? = 45, to target: Rational? = 10,
    unit: UnitOfMeasure = .minutes, sample: Sample? = nil, planned: Int? = nil
  ) throws -> EffectGoal {
    try EffectGoal(
      id: "time", name: "Goal", indicator: Indicator(name: "time", unit: unit, direction: direction),
      baseline: value.map { baseline($0, sample: sample) },
      targets: target.map { [Target(monthsAfterFullOperation: 6, value: $0)] } ?? [], plannedSampleSize: planned)
  }

  private func check(
    _ goal: EffectGoal, _ value: Rational?, _ sample: Sample?, months: Int = 6, _ control: ErrorControl? = nil
  ) throws -> EffectCheck {
    let schedule = try FollowUpSchedule(checkpoints: [6, 12], errorControl: control)
    let checkpoint = try #require(schedule.checkpoint(months: months, after: date("2024-12-20")))
    let measured = value.map {
      measurement($0, on: "\(checkpoint.dueDate)", unit: goal.indicator.unit, sample: sample)
    }
    return EffectCheck(
      of: goal, at: checkpoint, measurements: measured.map { [$0] } ?? [], schedule: schedule,
      asOf: date("2026-06-01"))
  }

  @Test func `the whole interval decides, on either side`() throws {
    let goal = try goal(.decrease)
    // 9 ± 0.639631 and 17 ± 2.240437.
    let reached = try check(goal, 9, .mean(spread(2, 40)))
    #expect(reached.verdict == .reached(.interval) && reached.verdict.certainty == .interval)
    let interval = try #require(reached.interval)
    #expect(
      (Double(interval.lower) - 8.360369).magnitude < 1e-6 && (Double(interval.upper) - 9.639631).magnitude < 1e-6)
    #expect(interval.method == .oneSampleT && interval.level == 0.95)
    #expect(try check(goal, 17, .mean(spread(6, 30))).verdict == .notReached(.interval))
  }

  @Test func `an interval on both sides tells nothing yet, but how many would`() throws {
    // 9 ± 2.240437; with 141 measured it would be 9 ± 0.999.
    let check = try check(goal(.decrease), 9, .mean(spread(6, 30)), months: 12)
    #expect(check.verdict == .cannotBeToldYet && check.interval != nil && check.countToTell == 141)
    guard case .measured(_, let achievement) = check.state else {
      Issue.record("it was measured")
      return
    }
    #expect(achievement.band == .achieved)
    #expect(NextStep(after: check, use: .notFollowedUp, nextCheckpoint: nil) == .measureMore(count: 141))
    #expect(NextStep(after: check, use: .notFollowedUp, nextCheckpoint: 12) == .keepCourse(untilMonths: 12))
    #expect(NextStep(after: check, use: .belowPlan(["u"]), nextCheckpoint: nil) == .raiseUse(["u"]))
    let onTarget = try self.check(goal(.decrease), 10, .mean(spread(6, 30)))
    #expect(onTarget.verdict == .cannotBeToldYet && onTarget.countToTell == nil)
  }

  @Test(
    arguments: [
      (.decrease, 10, true), (.decrease, 10.000_000_001, nil), (.increase, 8, true), (.increase, 7.999_999_999, nil),
      (.keepWithin(8...10), 10, true), (.keepWithin(8...10), 10.000_000_001, nil),
    ] as [(Indicator.Direction, Rational, Bool?)])
  func `an end on the target is on its right side`(
    direction: Indicator.Direction, end: Rational, isReached: Bool?
  ) throws {
    // The other end lies two below (decrease, band) or above it; the target is the end's round number.
    let isBand = if case .keepWithin = direction { true } else { false }
    let goal = try goal(direction, from: direction == .increase ? 5 : 45, to: isBand ? nil : 10)
    let (lower, upper) = direction == .increase ? (end, end + 2) : (end - 2, end)
    let interval = ConfidenceInterval(lower, upper, level: 0.95, method: .oneSampleT)
    #expect(EffectCheck.isReached(interval, goal, .value(direction == .increase ? 8 : 10)) == isReached)
  }

  @Test func `how many were measured says nothing of how sure the value is, and the verdict says so`() throws {
    // 46 % of 362 alone: successes of n would leave 40.9 % to 51.2 % possible, on both sides of 45 %.
    let goal = try goal(.increase, from: 0, to: 45, unit: .percent)
    let alone = try check(goal, 46, .count(362))
    #expect(alone.verdict == .reached(.countWithoutSpread) && alone.interval == nil && alone.countToTell == nil)
    #expect(try check(goal, 44, .count(362)).verdict == .notReached(.countWithoutSpread))
    let counted = try check(goal, 46, .proportion(Proportion(successes: 167, of: 362)))
    #expect(counted.verdict == .cannotBeToldYet)
    #expect(try check(goal, 46, nil).verdict == .reached(.pointValue))
  }

  @Test func `equal values give no interval, since an interval of no width would claim certainty`() throws {
    let goal = try goal(.decrease, sample: .mean(spread(10, 50)), planned: 60)
    for sample in try [Sample.mean(spread(0, 2)), .mean(spread(0, 1_000)), .paired(spread(0, 30))] {
      let reached = try check(goal, 9, sample)
      #expect(reached.verdict == .reached(.zeroSpread) && reached.interval == nil && reached.change == nil)
      #expect(reached.countToTell == nil)
      #expect(try check(goal, 11, sample).verdict == .notReached(.zeroSpread))
    }
    let smallest = try spread(Rational(1, over: 1_000_000_000), 30)
    #expect(try check(goal, 9, .mean(smallest)).verdict == .reached(.interval))
    let equal = try self.goal(.decrease, sample: .mean(spread(0, 50)), planned: 60)
    #expect(equal.smallestDetectableChange() == .notDefined(because: .zeroSpread))
    #expect(try check(equal, 9, .mean(spread(6, 30))).change == nil)
  }

  @Test(
    arguments: [
      (15, 2, .reached(.interval), nil), (15, 12, .cannotBeToldYet, 25), (30, 2, .notReached(.interval), nil),
      (21, 6, .cannotBeToldYet, 141), (9, 6, .cannotBeToldYet, 141), (15, 30, .cannotBeToldYet, 141),
    ] as [(Rational, Rational, Verdict, Int?)])
  func `a band must hold the whole interval, or none of it`(
    value: Rational, deviation: Rational, verdict: Verdict, count: Int?
  ) throws {
    // 15 ± 5.616 with 12 and 20 measured, ± 11.202 with 30 and 30; a spread of 6 tells within 1 from 141 on.
    let sample = Sample.mean(try spread(deviation, deviation == 12 ? 20 : 30))
    let check = try check(goal(.keepWithin(10...20), from: nil, to: nil), value, sample)
    #expect(check.verdict == verdict && check.countToTell == count)
  }

  @Test func `shares are judged by Wilson's interval in their unit`() throws {
    // 72 of 120: 51.056 % to 68.324 %; against 65 % the score interval needs 349.57 at this share.
    let goal = try goal(
      .increase, from: 10, to: 65, unit: .percent, sample: .proportion(Proportion(successes: 12, of: 120)))
    let check = try check(goal, 60, .proportion(Proportion(successes: 72, of: 120)))
    let interval = try #require(check.interval)
    #expect(
      (Double(interval.lower) - 51.05602).magnitude < 1e-4 && (Double(interval.upper) - 68.32360).magnitude < 1e-4)
    #expect(check.verdict == .cannotBeToldYet && check.countToTell == 350)
    #expect(check.change?.interval.method == .newcombe && check.change?.difference == 50)
    #expect(check.change?.isDistinguishable == true)
    let none = try self.goal(.decrease, from: 0.5, to: 0, unit: .share)
    let never = try self.check(none, 0, .proportion(Proportion(successes: 0, of: 20)))
    #expect(never.verdict == .cannotBeToldYet && never.interval?.lower == 0 && never.countToTell == nil)
  }

  @Test func `a change is held against the baseline by the test that fits`() throws {
    let goal = try goal(.decrease, sample: .mean(spread(10, 50)))
    // 9 − 45 by Welch: −39.561338 to −32.438662; of the same units: −38.240437 to −33.759563.
    let welch = try #require(check(goal, 9, .mean(spread(6, 30))).change)
    #expect(welch.difference == -36 && welch.interval.method == .welch && welch.isDistinguishable)
    #expect((Double(welch.interval.lower) + 39.561338).magnitude < 1e-6)
    #expect((Double(welch.interval.upper) + 32.438662).magnitude < 1e-6)
    let paired = try check(goal, 9, .paired(spread(6, 30)))
    #expect(paired.change?.interval.method == .pairedT && paired.interval?.method == .pairedT)
    #expect((Double(paired.change?.interval.lower ?? 0) + 38.240437).magnitude < 1e-6)
    let slight = try #require(check(goal, 44, .mean(spread(10, 50))).change)
    #expect(!slight.isDistinguishable)
    #expect(try check(self.goal(.decrease), 9, .mean(spread(6, 30))).change == nil)
    #expect(try check(goal, 9, .count(30)).change == nil)
    #expect(try check(goal, 9, .count(30)).verdict == .reached(.countWithoutSpread))
  }

  @Test func `two deciding checks are stricter, and one that doesn't decide indicates`() throws {
    // 9 ± 0.970856 at 95 %, but 9 ± 1.087764 at Pocock's 97.06 %.
    let (goal, sample) = (try goal(.decrease), Sample.mean(try spread(2.6, 30)))
    let alone = try check(goal, 9, sample, .everyCheckpointAlone)
    #expect(alone.verdict == .reached(.interval) && !alone.isIndication)
    let pocock = try check(goal, 9, sample, .pocock)
    #expect(pocock.verdict == .cannotBeToldYet && !pocock.isIndication)
    #expect((Double(pocock.interval?.upper ?? 0) - 10.087764).magnitude < 1e-5)
    let indication = try check(goal, 9, sample)
    #expect(indication.verdict == .reached(.interval) && indication.isIndication)
    #expect(try !check(goal, 9, sample, months: 12).isIndication)
    #expect(try check(goal, 9, sample, months: 12, .deciding(months: 6)).isIndication)
  }

  @Test func `a planned sample says beforehand what it can show`() throws {
    // (1.982173 + 0.844962 of 108 degrees of freedom) × 10 × √(1/50 + 1/60) = 5.413552.
    let goal = try goal(.decrease, sample: .mean(spread(10, 50)), planned: 60)
    let smallest = try #require(check(goal, nil, nil).smallestDetectableChange?.value)
    #expect((Double(smallest) - 5.413552).magnitude < 1e-5)
    #expect(goal.smallestDetectableChange() == .value(smallest))
    #expect(try self.goal(.decrease).smallestDetectableChange() == nil)
    #expect(try self.goal(.decrease, planned: 60).smallestDetectableChange() == .notDefined(because: .noSample))
    #expect(
      try self.goal(.decrease, from: nil, planned: 60).smallestDetectableChange() == .notDefined(because: .noBaseline))
    let share = try self.goal(
      .increase, from: 95, to: 99, unit: .percent, sample: .proportion(Proportion(successes: 19, of: 20)), planned: 20)
    #expect(share.smallestDetectableChange() == .notDefined(because: .notDetectable))
    let fall = try self.goal(
      .decrease, from: 50, to: 10, unit: .percent, sample: .proportion(Proportion(successes: 200, of: 400)),
      planned: 400)
    #expect(try #require(fall.smallestDetectableChange()?.value) < 11)
  }

  @Test(arguments: [0, -1, 1_000_000_001])
  func `a planned sample is from one to a thousand millions`(count: Int) throws {
    #expect(
      try problems { try goal(.decrease, planned: count) } == [
        problem(.countOutOfRange(count, allowed: 1...1_000_000_000), at: "plannedSampleSize")
      ])
  }

  @Test func `a sample fits its value, its unit and its place`() throws {
    let share = Sample.proportion(try Proportion(successes: 1, of: 8))
    #expect(
      try problems { try goal(.decrease, sample: share) } == [
        problem(.proportionOfUnit(.minutes), at: "baseline", "sample")
      ])
    for value in [12, 13] as [Rational] {
      #expect(try problems { try goal(.decrease, from: value, to: 1, unit: .percent, sample: share) } == [])
    }
    for value in [11.999, 13.001] as [Rational] {
      #expect(
        try problems { try goal(.decrease, from: value, to: 1, unit: .percent, sample: share) } == [
          problem(.proportionDisagrees(value: value, successes: 1, of: 8), at: "baseline", "sample")
        ])
    }
    #expect(
      try problems { try goal(.decrease, sample: .paired(spread(1, 5))) } == [
        problem(.pairedWithNothing, at: "baseline", "sample")
      ])
    #expect(
      try problems { try goal(.decrease, sample: .count(-1)) } == [
        problem(.negative(-1), at: "baseline", "respondents")
      ])
    let without = try goal(.decrease, from: nil)
    let paired = measurement(9, on: "2025-06-23", sample: .paired(try spread(1, 5)))
    #expect(
      try problems { try initiative(goals: [without], measurements: [paired]) } == [
        problem(.pairedWithNothing, at: "measurements", .index(0), "sample")
      ])
    #expect(try problems { try initiative(goals: [goal(.decrease)], measurements: [paired]) } == [])
  }

  @Test func `the number that would tell is the smallest that does`() throws {
    let seed: UInt64 = 20_250_625
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      let deviation = Rational(Int.random(in: 1...200, using: &generator), over: 10)
      let value = Rational(Int.random(in: 70...130, using: &generator), over: 10)
      let sample = Sample.mean(try spread(deviation, Int.random(in: 2...50, using: &generator)))
      guard let count = sample.countToTell([10], from: value, in: .minutes, level: 0.95) else {
        #expect(value == 10, "seed \(seed)")
        continue
      }
      func tells(_ count: Int) throws -> Bool {
        let interval = Sample.mean(try spread(deviation, count)).interval(of: value, in: .minutes, level: 0.95)
        return try !(#require(interval).lower < 10 && #require(interval).upper > 10)
      }
      #expect(try tells(count), "seed \(seed): \(deviation) \(value)")
      if count > 2 { #expect(try !tells(count - 1), "seed \(seed): \(deviation) \(value)") }
    }
  }

  @Test func `one more answer tells where the interval only just reaches the edge`() throws {
    // Half of 20: 1.96² × 0.697 × 0.303 / 0.197² = 20.9.
    let half = Sample.proportion(try Proportion(successes: 10, of: 20))
    #expect(half.countToTell([0.697], from: 0.5, in: .share, level: 0.95) == 21)
  }

  @Test func `what would need more than a thousand millions isn't told`() throws {
    let wide = Sample.mean(try spread(1_000_000, 5))
    #expect(wide.countToTell([10], from: 10.001, in: .minutes, level: 0.95) == nil)
    let share = Sample.proportion(try Proportion(successes: 500_000_001, of: 1_000_000_000))
    #expect(share.countToTell([0.5], from: 0.5, in: .share, level: 0.95) == nil)
    #expect(share.interval(of: 1, in: .minutes, level: 0.95) == nil)
    #expect(share.countToTell([0.5], from: 0.5, in: .minutes, level: 0.95) == nil)
    #expect(Sample.count(5).countToTell([1], from: 2, in: .minutes, level: 0.95) == nil)
  }
}
