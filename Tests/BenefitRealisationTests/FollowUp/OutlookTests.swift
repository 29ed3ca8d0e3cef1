import BenefitRealisation
import Testing

/// Full operation 2025-01-01 with checks on 2025-07-01 (after 181 days) and 2026-01-01.
@Suite struct OutlookTests: FollowUpSamples {
  private func outlooks(
    _ goal: EffectGoal, _ measurements: [EffectGoal.Measurement], asOf: String = "2025-08-01"
  ) throws -> [FollowUp.Outlook?] {
    let initiative = try initiative(
      rollout: [step(from: "2025-01-01")], goals: [goal], measurements: measurements)
    return FollowUp(of: initiative, asOf: date(asOf)).checkpoints.map { $0.goals[0].outlook }
  }

  @Test func `the next checkpoint is expected at the same ratio to the plan`() throws {
    // (25 − 45) / (20 − 45) = 0.8, and 45 + 0.8 × (10 − 45) = 17.
    let outlooks = try outlooks(goal(from: 45, to: [(6, 20), (12, 10)]), [measurement(25, on: "2025-07-01")])
    #expect(outlooks[0]?.monthsAfterFullOperation == 12)
    #expect(outlooks[0]?.value == .value(17))
    #expect(outlooks[1] == nil)
  }

  @Test func `the ratio is to the plan on the day of the measurement`() throws {
    // Planned 200 − 100 × 151 / 181 on 2025-06-01; measured half of that way, and so half of 200 − 0 at 12 months.
    let measured = 200 - 50 * Rational(151, over: 181)
    let outlooks = try outlooks(
      goal(from: 200, to: [(6, 100), (12, 0)]), [measurement(measured, on: "2025-06-01")])
    #expect(outlooks[0]?.value == .value(100))
  }

  @Test func `a ratio below zero or above 1 isn't clamped`() throws {
    let goal = try goal(from: 45, to: [(6, 20), (12, 10)])
    #expect(try outlooks(goal, [measurement(50, on: "2025-07-01")])[0]?.value == .value(52))
    #expect(try outlooks(goal, [measurement(0, on: "2025-07-01")])[0]?.value == .value(-18))
  }

  @Test func `after the last target the same value is expected`() throws {
    #expect(
      try outlooks(goal(from: 45, to: [(6, 10)]), [measurement(17, on: "2025-07-01")])[0]?.value == .value(17)
    )
  }

  @Test func `without a measurement there is nothing to hold`() throws {
    #expect(
      try outlooks(goal(from: 45, to: [(6, 20)]), [], asOf: "2025-02-01")[0]?.value
        == .notDefined(because: .notMeasured))
  }

  @Test func `a target that equals the baseline and a band have no ratio to hold`() throws {
    let still = try goal(from: 45, to: [(6, 45)], direction: .decrease)
    #expect(
      try outlooks(still, [measurement(40, on: "2025-07-01")])[0]?.value
        == .notDefined(because: .targetEqualsBaseline))
    let band = try goal(from: 45, to: [], direction: .keepWithin(40...50))
    #expect(
      try outlooks(band, [measurement(45, on: "2025-07-01")])[0]?.value == .notDefined(because: .goalIsABand))
  }

  @Test func `a measurement that can't be compared is nothing to hold`() throws {
    let inHours = measurement(0.4, on: "2025-07-01", unit: .hours)
    #expect(
      try outlooks(goal(from: 45, to: [(6, 20)]), [inHours])[0]?.value == .notDefined(because: .notMeasured))
  }

  @Test func `on a day when the plan hasn't left the baseline there is no ratio to hold`() throws {
    let goal = try goal(from: 45, to: [(6, 45), (12, 10)], direction: .decrease)
    #expect(
      try outlooks(goal, [measurement(40, on: "2025-07-01")])[0]?.value == .notDefined(because: .plannedChangeTooSmall))
  }

  // 60 of 50 planned by 6 months gives a ratio of 1.2, and 1.2 × 90 = 108 % at 12 months.
  @Test(arguments: [(UnitOfMeasure.percent, Rational(100)), (.share, 1)])
  func `the outlook of a share stays a share, and says what it would have been`(unit: UnitOfMeasure, whole: Rational)
    throws
  {
    func goal(
      from before: Rational = 0, to last: Rational, _ kind: Indicator.Kind = .share
    ) throws -> EffectGoal {
      try EffectGoal(
        id: "time", name: "", indicator: Indicator(name: "", unit: unit, direction: .increase, kind: kind),
        baseline: baseline(before),
        targets: [
          Target(monthsAfterFullOperation: 6, value: whole / 2), Target(monthsAfterFullOperation: 12, value: last),
        ])
    }
    let above = measurement(whole * Rational(6, over: 10), on: "2025-07-01", unit: unit)
    let capped = try #require(try outlooks(goal(to: whole * 0.9), [above])[0])
    #expect(capped.value == .value(whole))
    #expect(capped.beyondPossible == whole * Rational(108, over: 100))
    let within = try #require(try outlooks(goal(to: whole * 0.8), [above])[0])
    #expect(within.value == .value(whole * Rational(96, over: 100)))
    #expect(within.beyondPossible == nil)
    // From 0.4, 0.1 where 0.5 was planned gives −3, and 0.4 − 3 × 0.5 is below nothing at all.
    let below = measurement(whole * Rational(1, over: 10), on: "2025-07-01", unit: unit)
    #expect(try outlooks(goal(from: whole * 0.4, to: whole * 0.9), [below])[0]?.value == .value(0))
    // A growth in the same unit isn't a share.
    let rate = try #require(try outlooks(goal(to: whole * 2, .index), [above])[0])
    #expect(rate.value == .value(whole * Rational(24, over: 10)))
    #expect(rate.beyondPossible == nil)
  }

  // From 45, 0 where 20 was planned is a ratio of 1.8, and 45 + 1.8 × (10 − 45) is −18.
  @Test(arguments: Indicator.Kind.allCases.filter { $0 != .share })
  func `nothing that can't be negative is expected to be`(kind: Indicator.Kind) throws {
    let unit: UnitOfMeasure = kind == .time ? .minutes : UnitOfMeasure("ärenden")
    func goal(to last: Rational) throws -> EffectGoal {
      try EffectGoal(
        id: "time", name: "", indicator: Indicator(name: "", unit: unit, direction: .decrease, kind: kind),
        baseline: baseline(45),
        targets: [Target(monthsAfterFullOperation: 6, value: 20), Target(monthsAfterFullOperation: 12, value: last)])
    }
    let none = measurement(0, on: "2025-07-01", unit: unit)
    let outlook = try #require(try outlooks(goal(to: 10), [none])[0])
    #expect(outlook.value == .value(kind == .index ? -18 : 0))
    #expect(outlook.beyondPossible == (kind == .index ? nil : -18))
    // With 20 again at twelve months it comes to 45 − 45, which is nothing at all and needn't be held.
    let least = try #require(try outlooks(goal(to: 20), [none])[0])
    #expect(least.value == .value(0) && least.beyondPossible == nil)
  }

  @Test func `both ends of a time's interval are held, and an explanation says so`() throws {
    // The line takes m to 45 + (m − 45) × 35 / 25: 10 to −4, and 10 ± 1.984 × 20 / 10 to −9.6 and 1.6.
    let time = try goal(from: 45, to: [(6, 20), (12, 10)], measuring: .time)
    let sample = Sample.mean(try Sample.Spread(count: 100, standardDeviation: 20))
    let initiative = try initiative(
      rollout: [step(from: "2025-01-01")], goals: [time],
      measurements: [measurement(10, on: "2025-07-01", sample: sample)])
    let followUp = FollowUp(of: initiative, asOf: date("2025-08-01"))
    let answer = followUp.checkpoints[0].goals[0]
    let (measured, interval) = (try #require(answer.check.interval), try #require(answer.outlook?.interval))
    #expect(measured.lower > 6 && measured.upper > 13)
    #expect(interval.lower == 0 && interval.upper == 45 + (measured.upper - 45) * Rational(7, over: 5))
    let explanation = try #require(followUp.explanation(of: .goal("time", months: 6, .outlook)))
    #expect(explanation.value == .number(0, .minutes) && explanation.operation == .held(from: 0, to: nil))
    #expect(explanation.parts.map(\.value) == [.number(-4, .minutes)] && explanation.isConsistent)
  }

  @Test func `the measurement's interval goes the same way as its value`() throws {
    // From 45 to 20 and 10: measured 25 is a ratio of 0.8; the line takes m to 45 + (m − 45) × 35 / 25.
    let sample = Sample.mean(try Sample.Spread(count: 100, standardDeviation: 5))
    let measured = measurement(25, on: "2025-07-01", sample: sample)
    let initiative = try initiative(
      rollout: [step(from: "2025-01-01")], goals: [goal(from: 45, to: [(6, 20), (12, 10)])], measurements: [measured])
    let answer = FollowUp(of: initiative, asOf: date("2025-08-01")).checkpoints[0].goals[0]
    let (interval, outlook) = (try #require(answer.check.interval), try #require(answer.outlook))
    let carried = try #require(outlook.interval)
    #expect(carried.lower == 45 + (interval.lower - 45) * Rational(7, over: 5))
    #expect(carried.upper == 45 + (interval.upper - 45) * Rational(7, over: 5))
    #expect((carried.level, carried.method) == (interval.level, interval.method))
    #expect(try outlooks(goal(from: 45, to: [(6, 20)]), [measurement(25, on: "2025-07-01")])[0]?.interval == nil)
  }

  @Test func `a goal without a target has no way to hold on, measured or not`() throws {
    let goal = try goal(from: 45, to: [])
    for measurements in [[], [measurement(40, on: "2025-07-01")]] {
      #expect(try outlooks(goal, measurements)[0]?.value == .notDefined(because: .noTarget))
    }
  }

  @Test func `a band that nobody has measured says that, and not that it is a band`() throws {
    let band = try goal(from: 45, to: [], direction: .keepWithin(40...50))
    #expect(try outlooks(band, [])[0]?.value == .notDefined(because: .notMeasured))
  }

  @Test func `a goal that can't be measured gives its own reason`() throws {
    let goal = try goal(from: nil, to: [(6, 20)])
    #expect(
      try outlooks(goal, [measurement(25, on: "2025-07-01")])[0]?.value == .notDefined(because: .noBaseline))
  }
}
