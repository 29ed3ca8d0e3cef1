import BenefitRealisation
import Testing

/// Full operation 2024-01-01: the checks are due 2024-07-01 and 2025-01-01, with the windows 2024-06-01 to 2024-09-01
/// and 2024-12-01 to 2025-03-01.
@Suite struct MeasurementsOutsideTests: FollowUpSamples {
  private func answers(
    _ measurements: [EffectGoal.Measurement], asOf: String = "2025-06-01", schedule: FollowUpSchedule? = nil
  ) throws -> [FollowUp.GoalAnswer] {
    let initiative = try initiative(
      goals: [goal(from: 45, to: [(6, 20), (12, 10)])], schedule: schedule, measurements: measurements)
    return FollowUp(of: initiative, asOf: date(asOf)).checkpoints.map { $0.goals[0] }
  }

  private func outside(_ days: String..., asOf: String = "2025-06-01") throws -> [[String]] {
    try answers(days.map { measurement(15, on: $0) }, asOf: asOf).map {
      $0.measuredOutsideWindows.map { "\($0.date)" }
    }
  }

  @Test func `a day outside every window lies beside the check that it is nearest to`() throws {
    #expect(try outside("2024-05-31", "2025-03-02", "2024-09-02") == [["2024-05-31", "2024-09-02"], ["2025-03-02"]])
    #expect(try outside("2024-06-01", "2024-09-01", "2024-12-01", "2025-03-01") == [[], []])
  }

  // 92 days after the one and 92 before the other; both are overdue.
  @Test func `halfway it is late for the earlier check, a day later early for the next`() throws {
    #expect(try outside("2024-10-01") == [["2024-10-01"], []])
    #expect(try outside("2024-10-02") == [[], ["2024-10-02"]])
  }

  @Test func `between a check that is answered and one that isn't, it stands beside the latter`() throws {
    #expect(try outside("2024-07-01", "2024-09-02") == [[], ["2024-09-02"]])
    #expect(try outside("2024-11-30", "2025-01-01") == [["2024-11-30"], []])
    // The later check is still open, so nothing has to stand for it yet.
    #expect(try outside("2024-07-01", "2024-09-02", asOf: "2025-02-01") == [["2024-09-02"], []])
  }

  @Test func `what isn't known yet isn't there`() throws {
    #expect(try outside("2024-09-02", asOf: "2024-09-01") == [[], []])
    #expect(try outside("2024-09-02", asOf: "2024-09-02") == [["2024-09-02"], []])
  }

  @Test func `a value measured too late stands for an overdue check, if its owner lets it`() throws {
    let late = [measurement(15, on: "2024-09-02"), measurement(14, on: "2024-09-20")]
    let answer = try answers(late)[0]
    #expect(answer.check.state == .overdue && answer.measuredInstead == late[0])
    #expect(answer.nextStep == .decideWindow(measuredOn: date("2024-09-02")))
    // Widening the window, as the step says, answers the check: 15 is below the 20 that were wanted.
    let wide = try FollowUpSchedule(checkpoints: [6, 12], workingDayRule: .keepDate, windowMonthsAfter: 3)
    let widened = try answers(late, schedule: wide)[0]
    #expect(widened.check.nearest == late[0] && widened.measuredOutsideWindows.isEmpty)
    guard case .reached = widened.check.verdict else {
      Issue.record("15 minutes are below the 20 that were wanted, but the verdict is \(widened.check.verdict)")
      return
    }
  }

  // 2024-05-31 and 2024-08-01 lie 31 days from the due date, as in any check; here the window is a day narrower.
  @Test func `of two equally near, the later stands for the check`() throws {
    let narrow = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: .keepDate, windowMonthsBefore: 0, windowMonthsAfter: 0)
    let both = [measurement(15, on: "2024-05-31"), measurement(14, on: "2024-08-01")]
    #expect(try answers(both, schedule: narrow)[0].measuredInstead == both[1])
    #expect(try answers(both.reversed(), schedule: narrow)[0].measuredInstead == both[1])
  }

  @Test func `what can't be compared, or was measured before full operation, stands for no check`() throws {
    let survey = MeasurementMethod(method: "survey", population: "all cases")
    for useless in [measurement(15, on: "2024-09-02", by: survey), measurement(44, on: "2023-12-31")] {
      let answer = try answers([useless])[0]
      #expect(answer.measuredOutsideWindows == [useless] && answer.measuredInstead == nil)
      #expect(answer.nextStep == .measureOverdue(since: date("2024-09-01")))
    }
    #expect(try answers([measurement(44, on: "2024-01-01")])[0].measuredInstead != nil)
  }

  @Test func `what lies further away than a window can reach stands for no check`() throws {
    let wide = try answers([measurement(15, on: "2027-01-01")], asOf: "2027-06-01")[1]
    #expect(wide.measuredInstead?.date == date("2027-01-01"))
    let beyond = try answers([measurement(15, on: "2027-01-02")], asOf: "2027-06-01")[1]
    #expect(beyond.measuredOutsideWindows.count == 1 && beyond.measuredInstead == nil)
    #expect(beyond.nextStep == .measureOverdue(since: date("2025-03-01")))
  }

  @Test func `a value outside the window stands for a check whose window holds only what can't be compared`() throws {
    let survey = MeasurementMethod(method: "survey", population: "all cases")
    let both = [measurement(12, on: "2024-07-01", by: survey), measurement(15, on: "2024-05-31")]
    let closed = try answers(both)[0]
    #expect(closed.check.state == .notComparable && closed.measuredInstead == both[1])
    #expect(closed.nextStep == .decideWindow(measuredOn: date("2024-05-31")))
    let open = try answers(both, asOf: "2024-08-01")[0]
    #expect(open.measuredInstead == nil && open.nextStep == .measureComparably)
  }

  @Test func `a check that is measured or still open needs nothing else`() throws {
    let both = [measurement(15, on: "2024-09-02"), measurement(18, on: "2024-07-01")]
    let measured = try answers(both, asOf: "2025-02-01")[0]
    #expect(measured.measuredOutsideWindows.count == 1 && measured.measuredInstead == nil)
    let open = try answers([measurement(15, on: "2024-05-31")], asOf: "2024-09-01")[0]
    #expect(open.check.state == .due && open.measuredInstead == nil)
    #expect(open.nextStep == .measure(by: date("2024-09-01")))
  }

  @Test func `in the light form only a check that decides asks for the decision`() throws {
    let light = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: .keepDate, lightBelow: Money(majorUnits: 1))
    let steps = try answers([measurement(15, on: "2024-09-02"), measurement(12, on: "2025-03-02")], schedule: light)
      .map(\.nextStep)
    #expect(steps == [.keepCourse(untilMonths: 12), .decideWindow(measuredOn: date("2025-03-02"))])
  }

  /// The deciding check is the one at 12 months.
  @Test func `a missed check is read at the later one that is answered, unless the missed one decides`() throws {
    let answered = try answers([measurement(12, on: "2025-01-01")])
    #expect(answered[0].answeredAtMonths == 12 && answered[0].nextStep == .readLaterCheck(atMonths: 12))
    #expect(answered[1].answeredAtMonths == nil)
    let late = try answers([measurement(15, on: "2024-09-02"), measurement(12, on: "2025-01-01")])
    #expect(late[0].measuredInstead != nil && late[0].nextStep == .readLaterCheck(atMonths: 12))
    let deciding = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: .keepDate, errorControl: .deciding(months: 6))
    let missed = try answers([measurement(12, on: "2025-01-01")], schedule: deciding)[0]
    #expect(missed.answeredAtMonths == nil && missed.nextStep == .measureOverdue(since: date("2024-09-01")))
    let alone = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: .keepDate, errorControl: .everyCheckpointAlone)
    #expect(try answers([measurement(12, on: "2025-01-01")], schedule: alone)[0].answeredAtMonths == 12)
  }

  @Test func `each has its finding`() throws {
    func codes(_ measurements: EffectGoal.Measurement...) throws -> [String] {
      let initiative = try initiative(goals: [goal(from: 45, to: [(6, 20), (12, 10)])], measurements: measurements)
      return FollowUp(of: initiative, asOf: date("2025-06-01")).findings
        .filter { $0.place.description.contains("checks") && $0.code != .useNotFollowedUp }
        .map { "\($0.place) \($0.code.rawValue)" }
    }
    let (six, twelve) = ("goals[time].checks[6]", "goals[time].checks[12]")
    #expect(try codes() == ["\(six) checkpoint-overdue", "\(twelve) checkpoint-overdue"])
    #expect(
      try codes(measurement(12, on: "2025-03-02")) == [
        "\(six) checkpoint-overdue", "\(twelve) measured-outside-window",
      ])
    #expect(try codes(measurement(12, on: "2025-01-01")) == ["\(six) checkpoint-missed"])
  }
}
