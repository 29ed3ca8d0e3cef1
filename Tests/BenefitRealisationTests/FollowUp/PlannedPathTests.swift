import BenefitRealisation
import Testing

/// Full operation 2024-01-01: 182 days to 2024-07-01, and 184 from there to 2025-01-01.
@Suite struct PlannedPathTests: FollowUpSamples {
  private func path(_ goal: EffectGoal, schedule: FollowUpSchedule? = nil, from day: String = "2024-01-01")
    throws
    -> Figure<PlannedPath>
  {
    try PlannedPath.path(of: goal, from: date(day), schedule: schedule ?? exactSchedule())
  }

  @Test func `the path has a corner at full operation and at each target`() throws {
    let path = try #require(path(goal(from: 100, to: [(6, 40), (12, 0)])).value)
    #expect(path.baseline == 100)
    #expect(path.corners.map(\.date) == [date("2024-01-01"), date("2024-07-01"), date("2025-01-01")])
    #expect(path.corners.map(\.value) == [100, 40, 0])
  }

  @Test(arguments: [
    ("1999-01-01", 100), ("2023-12-31", 100), ("2024-01-01", 100), ("2024-04-01", 70), ("2024-07-01", 40),
    ("2024-10-01", 20), ("2025-01-01", 0), ("2025-01-02", 0), ("2040-01-01", 0),
  ])
  func `between corners the path is straight, before and after it is flat`(day: String, value: Rational)
    throws
  {
    let path = try #require(path(goal(from: 100, to: [(6, 40), (12, 0)])).value)
    #expect(path.value(on: date(day)) == value)
  }

  @Test func `a part of the way that doesn't end in decimals is exact`() throws {
    let path = try #require(path(goal(from: 100, to: [(6, 40)])).value)
    #expect(path.value(on: date("2024-01-02")) == 100 - Rational(60, over: 182))
  }

  @Test func `the corners are due dates, moved off days that aren't working days`() throws {
    let goal = try goal(from: 45, to: [(6, 10)])
    let path = try #require(path(goal, schedule: .standard, from: "2024-12-20").value)
    #expect(path.corners.last?.date == date("2025-06-23"))
    #expect(path.value(on: date("2025-06-20")) == 45 - 35 * Rational(182, over: 185))
  }

  @Test func `a target that isn't a checkpoint of the schedule is a corner too`() throws {
    let path = try #require(path(goal(from: 100, to: [(3, 90), (12, 0)])).value)
    #expect(path.corners.map(\.date) == [date("2024-01-01"), date("2024-04-01"), date("2025-01-01")])
  }

  @Test(arguments: [
    ("2024-04-01", 85, 0.5), ("2024-04-01", 70, 1), ("2024-04-01", 40, 2), ("2024-07-01", 115, -0.25),
    ("2024-07-01", 100, 0), ("2030-01-01", 20, 0.8),
  ])
  func `the ratio is the way come over the way planned`(day: String, measured: Rational, ratio: Rational)
    throws
  {
    let path = try #require(path(goal(from: 100, to: [(6, 40), (12, 0)])).value)
    #expect(path.ratio(of: measured, on: date(day)) == .value(ratio))
  }

  // 182 days to the check on 2024-07-01: the plan is a tenth of the way after 18.2 days.
  @Test(arguments: ["2023-06-01", "2024-01-01", "2024-01-02", "2024-01-19"])
  func `while the plan has hardly left the baseline there is no ratio`(day: String) throws {
    let path = try #require(path(goal(from: 100, to: [(6, 40)])).value)
    #expect(path.ratio(of: 90, on: date(day)) == .notDefined(because: .plannedChangeTooSmall))
  }

  @Test func `from a tenth of the first planned change on there is a ratio, however it came about`() throws {
    // (90 − 100) / (−60 × 19 / 182)
    let first = try #require(path(goal(from: 100, to: [(6, 40)])).value)
    #expect(first.ratio(of: 90, on: date("2024-01-20")) == .value(Rational(1_820, over: 1_140)))
    // Exactly a tenth: 10 of 100 by the first of two targets, and the tenth of the first change is what counts.
    let exactly = try #require(path(goal(from: 0, to: [(6, 182)])).value)
    #expect(exactly.ratio(of: 1, on: date("2024-01-19")) == .notDefined(because: .plannedChangeTooSmall))
    let small = try #require(path(goal(from: 0, to: [(6, 1), (12, 1_000)])).value)
    #expect(small.ratio(of: 1, on: date("2024-07-01")) == .value(1))
  }

  @Test func `a plan that comes back to the baseline has no ratio there`() throws {
    let path = try #require(path(goal(from: 100, to: [(6, 40), (12, 100)])).value)
    #expect(path.ratio(of: 90, on: date("2024-11-01")).value != nil)
    #expect(path.ratio(of: 90, on: date("2025-01-01")) == .notDefined(because: .plannedChangeTooSmall))
  }

  @Test func `a goal without any planned change has no ratio at all`() throws {
    let path = try #require(path(goal(from: 100, to: [(6, 100)], direction: .increase)).value)
    #expect(path.ratio(of: 110, on: date("2024-07-01")) == .notDefined(because: .targetEqualsBaseline))
  }

  @Test func `a goal without a way to cover has no path`() throws {
    #expect(try path(goal(from: nil, to: [(6, 40)])) == .notDefined(because: .noBaseline))
    #expect(try path(goal(from: 100, to: [])) == .notDefined(because: .noTarget))
    #expect(
      try path(goal(from: 100, to: [], direction: .keepWithin(90...110)))
        == .notDefined(because: .goalIsABand))
    #expect(
      try path(goal(from: nil, to: [], direction: .keepWithin(90...110)))
        == .notDefined(because: .goalIsABand))
  }

  @Test func `a target beyond the calendar leaves the path flat`() throws {
    let path = try #require(path(goal(from: 100, to: [(6, 40)]), from: "9999-08-01").value)
    #expect(path.corners.count == 1)
    #expect(path.value(on: date("9999-12-31")) == 100)
    #expect(path.ratio(of: 90, on: date("9999-12-31")) == .notDefined(because: .targetEqualsBaseline))
  }
}
