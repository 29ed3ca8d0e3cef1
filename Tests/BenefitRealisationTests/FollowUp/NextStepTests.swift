import Testing

@testable import BenefitRealisation

/// Full operation 2024-12-20; the check at 6 months is due 2025-06-23, its window 2025-05-23 to 2025-08-23.
@Suite struct NextStepTests: FollowUpSamples {
  private func step(
    _ value: Rational? = nil, use: UseReading = .notFollowedUp, next: Int? = 12, asOf: String = "2025-09-01",
    goal: EffectGoal? = nil, unit: UnitOfMeasure = .minutes
  ) throws -> NextStep {
    let schedule = FollowUpSchedule.standard
    let check = try EffectCheck(
      of: goal ?? self.goal(from: 45, to: [(6, 10)]),
      at: #require(schedule.checkpoint(months: 6, after: date("2024-12-20"))),
      measurements: value.map { [measurement($0, on: "2025-06-23", unit: unit)] } ?? [], schedule: schedule,
      asOf: date(asOf))
    return NextStep(after: check, use: use, nextCheckpoint: next)
  }

  @Test func `without a measurement the step follows the window`() throws {
    #expect(try step(asOf: "2025-05-22") == .planMeasurement(opens: date("2025-05-23")))
    #expect(try step(asOf: "2025-05-23") == .measure(by: date("2025-08-23")))
    #expect(try step(asOf: "2025-08-24") == .measureOverdue(since: date("2025-08-23")))
  }

  @Test func `a measurement that can't be compared is to be made comparably`() throws {
    #expect(try step(1, unit: .hours) == .measureComparably)
  }

  @Test func `a goal that can't be measured gets what it lacks`() throws {
    #expect(try step(1, goal: goal(from: nil, to: [(6, 10)])) == .establishBaseline)
    #expect(try step(1, goal: goal(from: 45, to: [])) == .setTarget)
  }

  @Test func `a reached goal keeps its course, and is confirmed at the last checkpoint`() throws {
    #expect(try step(10) == .keepCourse(untilMonths: 12))
    #expect(try step(10, next: nil) == .confirm)
    #expect(try step(10, use: .belowPlan(["u"])) == .keepCourse(untilMonths: 12))
    #expect(try step(10, use: .belowPlan(["u"]), next: nil) == .confirm)
  }

  @Test(arguments: [17, 30, 45, 60])
  func `use below plan comes before any other reason`(value: Int) throws {
    #expect(try step(Rational(value), use: .belowPlan(["u", "v"])) == .raiseUse(["u", "v"]))
    #expect(try step(Rational(value), use: .belowPlan(["u"]), next: nil) == .raiseUse(["u"]))
  }

  @Test(arguments: [UseReading.notFollowedUp, .notKnown(["u"]), .asIntended(["u"])])
  func `otherwise the band decides`(use: UseReading) throws {
    #expect(try step(46, use: use) == .investigate)
    #expect(try step(46, use: use, next: nil) == .investigate)
    #expect(try step(17, use: use) == .keepCourse(untilMonths: 12))
    #expect(try step(17, use: use, next: nil) == .finishOrAccept)
    // (18 − 45) / (10 − 45) is 0.77, below the threshold.
    #expect(try step(18, use: use) == .revisePlan)
    #expect(try step(18, use: use, next: nil) == .revisePlan)
    #expect(try step(45, use: use) == .revisePlan)
  }

  @Test(arguments: [17, 30, 45, 60])
  func `a use goal that isn't reached is to be raised itself, whatever its band and the checkpoint`(value: Int) throws {
    for next in [12, nil] {
      #expect(try step(Rational(value), use: .isUseGoal, next: next) == .raiseUse(["time"]))
    }
  }

  @Test func `a use goal that is reached keeps its course, and is kept up at the last checkpoint`() throws {
    #expect(try step(10, use: .isUseGoal) == .keepCourse(untilMonths: 12))
    let used = try goal(kind: .use, from: 45, to: [(6, 10)])
    #expect(try step(10, use: .isUseGoal, next: nil, goal: used) == .keepUse)
    #expect(try step(10, use: .isUseGoal, goal: used) == .keepCourse(untilMonths: 12))
  }

  @Test func `a band that isn't kept needs another plan, since its two sides can't be told apart`() throws {
    let goal = try goal(from: 15, to: [], direction: .keepWithin(10...20))
    #expect(try step(25, goal: goal) == .revisePlan)
    #expect(try step(9, next: nil, goal: goal) == .revisePlan)
    #expect(try step(20, goal: goal) == .keepCourse(untilMonths: 12))
  }

  @Test func `a goal to be no worse than the baseline is investigated when it is worse`() throws {
    let goal = try goal(from: 45, to: [(6, 45)], direction: .decrease)
    #expect(try step(60, goal: goal) == .investigate)
    #expect(try step(46, next: nil, goal: goal) == .investigate)
    #expect(try step(46, use: .belowPlan(["u"]), goal: goal) == .raiseUse(["u"]))
    #expect(try step(45, goal: goal, unit: .minutes) == .keepCourse(untilMonths: 12))
  }
}
