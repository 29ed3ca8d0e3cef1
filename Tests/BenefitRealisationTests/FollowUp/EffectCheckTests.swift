import Testing

@testable import BenefitRealisation

/// Full operation 2024-12-20; the check at 6 months is due 2025-06-23, its window 2025-05-23 to 2025-08-23.
@Suite struct EffectCheckTests: FollowUpSamples {
  private func check(
    _ goal: EffectGoal? = nil, _ measurements: [EffectGoal.Measurement] = [], asOf: String = "2026-01-01",
    months: Int = 6
  ) throws -> EffectCheck {
    let schedule = FollowUpSchedule.standard
    let checkpoint = try #require(schedule.checkpoint(months: months, after: date("2024-12-20")))
    return try EffectCheck(
      of: goal ?? self.goal(from: 45, to: [(6, 10)]), at: checkpoint, measurements: measurements,
      schedule: schedule, asOf: date(asOf))
  }

  private func measuredDay(_ check: EffectCheck) -> String? {
    if case .measured(let measurement, _) = check.state { "\(measurement.date)" } else { nil }
  }

  @Test(arguments: [
    ("2025-01-01", EffectCheck.State.upcoming), ("2025-05-22", .upcoming), ("2025-05-23", .due),
    ("2025-06-23", .due), ("2025-08-23", .due), ("2025-08-24", .overdue), ("2030-01-01", .overdue),
  ])
  func `without a measurement the as-of date decides`(asOf: String, state: EffectCheck.State) throws {
    let check = try check(asOf: asOf)
    #expect(check.state == state)
    #expect(check.verdict == .cannotBeToldYet)
    #expect(check.verdict.certainty == nil && check.verdict.reason == nil)
  }

  @Test(arguments: [
    ("2025-05-22", false), ("2025-05-23", true), ("2025-06-23", true), ("2025-08-23", true),
    ("2025-08-24", false),
  ])
  func `the window's both ends are inside`(day: String, counts: Bool) throws {
    #expect(try measuredDay(check(nil, [measurement(17, on: day)])) == (counts ? day : nil))
  }

  @Test func `the measurement that counts gives achievement, band and verdict`() throws {
    let measurement = measurement(17, on: "2025-06-25")
    let check = try check(nil, [measurement])
    let achievement = Achievement(measured: 17, baseline: 45, target: 10, partlyThreshold: 0.8)
    #expect(check.state == .measured(measurement, achievement))
    #expect(achievement.ratio == .value(0.8))
    #expect(check.expected == .value(10))
    #expect(check.verdict == .notReached(.pointValue))
    #expect(check.verdict.certainty == .pointValue && check.verdict.reason == nil)
  }

  @Test(arguments: [
    (["2025-06-22", "2025-06-26"], "2025-06-22"), (["2025-06-10", "2025-06-30"], "2025-06-30"),
    (["2025-06-20", "2025-06-26"], "2025-06-26"), (["2025-06-26", "2025-06-20"], "2025-06-26"),
    (["2025-05-23", "2025-08-23", "2025-07-23"], "2025-07-23"),
  ])
  func `the measurement nearest to the due date counts, of two equally near the later`(
    days: [String], counts: String
  ) throws {
    #expect(try measuredDay(check(nil, days.map { measurement(17, on: $0) })) == counts)
  }

  @Test func `of two on one date the later listed counts, as it does for the realised benefit`() throws {
    let check = try check(nil, [measurement(17, on: "2025-06-23"), measurement(10, on: "2025-06-23")])
    #expect(
      check.state
        == .measured(
          measurement(10, on: "2025-06-23"),
          Achievement(measured: 10, baseline: 45, target: 10, partlyThreshold: 0.8)))
  }

  @Test func `a measurement after the as-of date isn't looked at`() throws {
    let measurements = [measurement(17, on: "2025-05-30"), measurement(10, on: "2025-06-23")]
    #expect(try measuredDay(check(nil, measurements, asOf: "2025-06-22")) == "2025-05-30")
    #expect(try measuredDay(check(nil, measurements, asOf: "2025-06-23")) == "2025-06-23")
    #expect(try check(nil, measurements, asOf: "2025-05-29").state == .due)
  }

  @Test func `another goal's measurements are left aside`() throws {
    let check = try check(nil, [measurement(17, on: "2025-06-23", of: "other", unit: .hours)])
    #expect(check.state == .overdue)
    #expect(check.notUsed.isEmpty)
  }

  @Test func `a measurement that can't be compared is kept with its reasons and not used`() throws {
    let method = MeasurementMethod(method: "estimate", population: "new cases")
    let unusable = measurement(0.3, on: "2025-06-23", unit: .hours, by: method)
    let check = try check(nil, [unusable])
    #expect(check.state == .notComparable)
    #expect(check.verdict == .cannotBeToldYet)
    #expect(
      check.notUsed == [
        EffectCheck.Unusable(
          measurement: unusable, reasons: [.unit(.hours), .method("estimate"), .population("new cases")])
      ])
  }

  @Test(arguments: ["method", "population", "unit"])
  func `each kind of difference alone makes it not comparable`(difference: String) throws {
    let method = MeasurementMethod(
      method: difference == "method" ? "estimate" : "timing",
      population: difference == "population" ? "new cases" : "all cases")
    let unit = difference == "unit" ? UnitOfMeasure.hours : .minutes
    let check = try check(
      nil, [measurement(17, on: "2025-06-23", unit: unit, by: method)], asOf: "2025-07-01")
    #expect(check.state == .notComparable)
    #expect(check.notUsed.first?.reasons.count == 1)
  }

  @Test func `beside a usable measurement an unusable one is still shown`() throws {
    let unusable = measurement(1, on: "2025-06-23", unit: .hours)
    let check = try check(nil, [unusable, measurement(10, on: "2025-08-01")])
    #expect(measuredDay(check) == "2025-08-01")
    #expect(check.notUsed.map(\.measurement) == [unusable])
  }

  @Test func `an unusable measurement outside the window isn't the check's`() throws {
    let check = try check(nil, [measurement(1, on: "2025-09-01", unit: .hours)])
    #expect(check.state == .overdue)
    #expect(check.notUsed.isEmpty)
  }

  @Test(arguments: ["2025-01-01", "2025-06-23", "2026-01-01"])
  func `a goal without a baseline isn't measurable, whatever the date`(asOf: String) throws {
    let goal = try goal(from: nil, to: [(6, 10)])
    let check = try check(goal, [measurement(10, on: "2025-06-01")], asOf: asOf)
    #expect(check.state == .notMeasurable(because: .noBaseline))
    #expect(check.verdict == .notMeasurable(because: .noBaseline))
    #expect(check.verdict.reason == .noBaseline && check.verdict.certainty == nil)
    #expect(check.verdict.reason?.text.swedish == "nollmätning saknas")
    #expect(check.expected == .value(10))
  }

  @Test func `the nearest measurement is kept for a goal that can't be judged by it`() throws {
    let measurements = [measurement(12, on: "2025-06-01"), measurement(10, on: "2025-06-20")]
    let without = try check(goal(from: nil, to: [(6, 10)]), measurements)
    #expect(without.nearest == measurements[1] && without.notUsed.isEmpty)
    #expect(try check(goal(from: 45, to: []), measurements).nearest == measurements[1])
  }

  @Test func `without a baseline only the unit decides whether a measurement is kept`() throws {
    let other = MeasurementMethod(method: "estimate", population: "new cases")
    let estimate = measurement(12, on: "2025-06-23", by: other)
    let inHours = measurement(0.2, on: "2025-06-24", unit: .hours)
    let check = try check(goal(from: nil, to: [(6, 10)]), [estimate, inHours])
    #expect(check.nearest == estimate)
    #expect(check.notUsed == [EffectCheck.Unusable(measurement: inHours, reasons: [.unit(.hours)])])
  }

  @Test func `without a usable measurement in the window there is no nearest one`() throws {
    #expect(try check().nearest == nil)
    #expect(try check(nil, [measurement(17, on: "2025-09-01")]).nearest == nil)
    #expect(try check(nil, [measurement(17, on: "2025-06-23", unit: .hours)]).nearest == nil)
    #expect(try check(nil, [measurement(17, on: "2025-06-23")], asOf: "2025-06-22").nearest == nil)
  }

  @Test func `the nearest measurement is the one that a measured goal is judged by`() throws {
    let check = try check(nil, [measurement(30, on: "2025-06-01"), measurement(17, on: "2025-06-25")])
    #expect(check.nearest == measurement(17, on: "2025-06-25") && measuredDay(check) == "2025-06-25")
  }

  @Test(arguments: [["2025-06-23", "2025-06-01", "2025-06-23"], ["2025-06-01", "2025-06-23", "2025-06-23"]])
  func `of two on the nearest date the later listed counts, whatever stands between`(days: [String]) throws {
    let measurements = days.enumerated().map { measurement(Rational($0.offset), on: $0.element) }
    #expect(try check(nil, measurements).nearest == measurements[2])
    #expect(try check(nil, measurements + [measurement(45, on: "2025-06-23", unit: .hours)]).nearest == measurements[2])
  }

  @Test func `a goal without a target isn't measurable`() throws {
    let check = try check(goal(from: 45, to: []), [measurement(10, on: "2025-06-23")])
    #expect(check.state == .notMeasurable(because: .noTarget))
    #expect(check.expected == .notDefined(because: .noTarget))
    #expect(check.verdict.reason?.text.english == "there is no target")
  }

  @Test func `a target that equals the baseline has a verdict but no achievement`() throws {
    let goal = try goal(from: 45, to: [(6, 45)], direction: .decrease)
    for (value, verdict) in [
      (45, Verdict.reached(.pointValue)), (44, .reached(.pointValue)), (46, .notReached(.pointValue)),
    ] {
      let check = try check(goal, [measurement(Rational(value), on: "2025-06-23")])
      guard case .measured(_, let achievement) = check.state else {
        Issue.record("the goal is measured")
        return
      }
      #expect(achievement.ratio == .notDefined(because: .targetEqualsBaseline))
      #expect(achievement.band == nil)
      #expect(check.verdict == verdict)
    }
    #expect(NotDefined.targetEqualsBaseline.text.swedish == "målvärdet är lika med nollmätningen")
  }

  @Test func `between targets the planned path on the due date is expected`() throws {
    // 2024-12-20 to 2025-06-23 is 185 days; the target at 12 months is due on Monday 2025-12-22, 367 days after.
    let check = try check(goal(from: 45, to: [(12, 10)]), [measurement(17, on: "2025-06-23")])
    #expect(check.expected == .value(45 - 35 * Rational(185, over: 367)))
    #expect(check.verdict == .reached(.pointValue))
  }

  @Test func `after the last target it is still what is expected`() throws {
    #expect(try check(goal(from: 45, to: [(6, 10)]), months: 12).expected == .value(10))
  }

  @Test(arguments: [
    (Indicator.Direction.decrease, 10, true), (.decrease, 9, true), (.decrease, 11, false),
    (.increase, 80, true), (.increase, 81, true), (.increase, 79, false),
  ])
  func `the verdict holds the value against the target in the indicator's direction`(
    direction: Indicator.Direction, value: Int, isReached: Bool
  ) throws {
    let goal = try goal(from: 45, to: [(6, direction == .increase ? 80 : 10)], direction: direction)
    let check = try check(goal, [measurement(Rational(value), on: "2025-06-23")])
    #expect(check.verdict == (isReached ? .reached(.pointValue) : .notReached(.pointValue)))
  }

  @Test(arguments: [(9, false), (10, true), (20, true), (21, false)])
  func `a band is reached inside it, ends included, with or without a baseline`(value: Int, isReached: Bool)
    throws
  {
    for baseline in [nil, 15] as [Rational?] {
      let goal = try goal(from: baseline, to: [], direction: .keepWithin(10...20))
      let check = try check(goal, [measurement(Rational(value), on: "2025-06-23")])
      #expect(check.expected == .notDefined(because: .goalIsABand))
      #expect(check.verdict == (isReached ? .reached(.pointValue) : .notReached(.pointValue)))
      #expect(
        check.state
          == .measured(
            measurement(Rational(value), on: "2025-06-23"),
            Achievement(measured: Rational(value), within: 10...20)))
    }
  }

  @Test func `a band without a measurement waits like any goal`() throws {
    let goal = try goal(from: nil, to: [], direction: .keepWithin(10...20))
    #expect(try check(goal, asOf: "2025-06-23").state == .due)
  }
}
