import BenefitRealisation
import Testing

/// Full operation 2024-12-20; by the standard rules the check at 6 months is due 2025-06-23, its window 2025-05-23 to
/// 2025-08-23.
@Suite struct EffectCheckColumnsTests: FollowUpSamples {
  private func day(_ text: String) -> Int32 { Int32(date(text).dayNumber) }

  private func states(
    _ measured: [(day: String, value: Double)], from baseline: Double = 45, to target: Double = 10, share: Rational = 1,
    rules: CheckRules = CheckRules(.standard), asOf: String = "2026-01-01"
  ) throws -> [EffectCheckColumns.State] {
    let goals = try EffectCheckColumns(
      baselines: [baseline], fullOperations: [day("2024-12-20")],
      checkpoints: [.init(months: 6, targets: [target], share: share)], rules: rules, asOf: date(asOf))
    return try goals.states(
      of: MeasurementColumns(
        goals: measured.map { _ in 0 }, days: measured.map { day($0.day) }, values: measured.map(\.value)))
  }

  @Test(arguments: [
    ("2025-05-22", EffectCheckColumns.State.upcoming), ("2025-05-23", .due), ("2025-08-23", .due),
    ("2025-08-24", .overdue),
  ])
  func `without a measurement the as-of date decides`(asOf: String, state: EffectCheckColumns.State) throws {
    #expect(try states([], asOf: asOf) == [state])
    #expect(try states([("2025-08-25", 10)], asOf: asOf) == [state])
    #expect(try states([("2025-05-22", 10)], asOf: asOf) == [state])
  }

  @Test func `the nearest counts, of two the later, of two on a day the later listed`() throws {
    let (partly, worsened) = (EffectCheckColumns.State.measured(step: 3), EffectCheckColumns.State.measured(step: 0))
    #expect(Achievement.Band.steps[3] == .partly && Achievement.Band.steps[0] == .worsened)
    #expect(try states([("2025-05-23", 17), ("2025-05-22", 50)]) == [partly])
    #expect(try states([("2025-08-23", 17), ("2025-08-24", 50)]) == [partly])
    #expect(try states([("2025-06-22", 17), ("2025-06-25", 50)]) == [partly])
    #expect(try states([("2025-06-24", 17), ("2025-06-22", 50)]) == [partly])
    #expect(try states([("2025-06-22", 50), ("2025-06-24", 17)]) == [partly])
    #expect(try states([("2025-06-22", 50), ("2025-06-22", 17)]) == [partly])
    #expect(try states([("2025-06-22", 17), ("2025-06-22", 50)]) == [worsened])
    #expect(try states([("2025-06-22", 17), ("2025-06-23", 50)], asOf: "2025-06-22") == [partly])
  }

  @Test func `a target as the baseline leaves the achievement undefined`() throws {
    #expect(try states([("2025-06-23", 17)], to: 45) == [.measuredWithoutWay])
    #expect(try states([("2025-06-23", 17)], from: 0, to: -0.0) == [.measuredWithoutWay])
  }

  @Test func `other rules are arguments`() throws {
    func rules(_ window: CheckWindow, _ arithmetic: CheckRules.Arithmetic = .exact) throws -> CheckRules {
      try CheckRules(
        workingDayRule: .keepDate, window: window, edges: [.from(0.5), .from(0.9), .above(1.1)], arithmetic: arithmetic)
    }
    // 2025-06-20 less 91 days is 2025-03-21.
    let latest = try rules(.days(before: 91, after: 0))
    #expect(try states([("2025-03-21", 10)], rules: latest) == [.measured(step: 2)])
    #expect(try states([("2025-03-20", 10), ("2025-06-21", 10)], rules: latest) == [.overdue])
    #expect(try states([("2025-03-21", 10), ("2025-06-20", 44)], rules: latest) == [.measured(step: 0)])
    #expect(try states([("2025-06-20", 6.5)], rules: latest) == [.measured(step: 2)])
    #expect(try states([("2025-06-20", 6.4)], rules: latest) == [.measured(step: 3)])
    #expect(try states([("2025-06-20", 27.5)], share: 0.5, rules: latest) == [.measured(step: 2)])
    #expect(try states([("2025-06-20", 27.5)], rules: latest) == [.measured(step: 1)])
    let months = try rules(.months(before: 1, after: 0))
    #expect(try states([("2025-05-20", 10), ("2025-05-19", 45)], rules: months) == [.measured(step: 2)])
  }

  @Test func `decimals fall where they are written unless binary numbers are asked for`() throws {
    // 1.2 / 1.5 is 0.8, and in Double 0.7999999999999999.
    #expect(1.2 / 1.5 < 0.8)
    let edges: [CheckRules.Edge] = [.from(0.8)]
    for (arithmetic, step) in [(CheckRules.Arithmetic.exact, UInt8(1)), (.binary, 0)] {
      let rules = try CheckRules(window: .months(before: 1, after: 2), edges: edges, arithmetic: arithmetic)
      #expect(try states([("2025-06-23", 1.2)], from: 0, to: 1.5, rules: rules) == [.measured(step: step)])
    }
    #expect(try states([("2025-06-23", 1.2)], from: 0, to: 1.5) == [.measured(step: 3)])
  }

  @Test func `what is measured after the as-of date isn't known, on the window's first day either`() throws {
    #expect(try states([("2025-05-23", 10)], asOf: "2025-05-22") == [.upcoming])
    #expect(try states([("2025-05-23", 10)], asOf: "2025-05-23") == [.measured(step: 4)])
  }

  @Test func `each checkpoint is judged on its own, before 1970 as well`() throws {
    // Full operation on Monday 1960-02-01; the checks are due on Monday 1960-08-01 and Wednesday 1961-02-01.
    let rules = try CheckRules(workingDayRule: .keepDate, window: .days(before: 0, after: 0), edges: [.from(1)])
    let columns = try EffectCheckColumns(
      baselines: [45, 45], fullOperations: [day("1960-02-01"), day("1960-02-02")],
      checkpoints: [.init(months: 6, targets: [10, 10]), .init(months: 12, targets: [5, 5])], rules: rules,
      asOf: date("1961-02-01"))
    let measurements = try MeasurementColumns(
      goals: [0, 0, 1], days: [day("1960-08-01"), day("1961-02-01"), day("1960-08-02")], values: [10, 6, 11])
    #expect(
      try columns.states(of: measurements)
        == [.measured(step: 1), .measured(step: 0), .measured(step: 0), .upcoming])
  }

  @Test func `at a threshold of nothing what is as the baseline is still unchanged, and partly begins above`() throws {
    let schedule = try FollowUpSchedule(checkpoints: [6], partlyThreshold: 0)
    #expect(CheckRules(schedule).edges == [.from(0), .above(0), .above(0), .from(1)])
    #expect(CheckRules(.standard).edges == [.from(0), .above(0), .from(0.8), .from(1)])
    let values: [(Double, Achievement.Band)] = [(46, .worsened), (45, .unchanged), (44, .partly), (10, .achieved)]
    for (value, band) in values {
      let step = try #require(Achievement.Band.steps.firstIndex(of: band))
      let rules = CheckRules(schedule)
      #expect(try states([("2025-06-23", value)], rules: rules) == [.measured(step: UInt8(step))])
    }
  }

  @Test func `nothing at all has no states`() throws {
    let none = try EffectCheckColumns(
      baselines: [], fullOperations: [], checkpoints: [.init(months: 6, targets: [])], rules: CheckRules(.standard),
      asOf: date("2026-01-01"))
    let measurements = try MeasurementColumns(goals: [], days: [], values: [])
    #expect(try none.states(of: measurements).isEmpty)
    #expect(try none.states(ofGoals: 0..<0, from: []).isEmpty)
    let one = try MeasurementColumns(goals: [0], days: [0], values: [0])
    #expect(throws: CheckColumnsError.unknownGoal(measurement: 0)) { try none.states(of: one) }
  }

  @Test func `the window's text and dates are those of the schedule`() {
    #expect(FollowUpSchedule.standard.window == .months(before: 1, after: 2))
    let due = date("2025-12-31")
    #expect(CheckWindow.months(before: 1, after: 2).dates(around: due) == date("2025-11-30")...date("2026-02-28"))
    #expect(CheckWindow.days(before: 1, after: 2).dates(around: due) == date("2025-12-30")...date("2026-01-02"))
    #expect(CheckWindow.days(before: -1, after: 2).dates(around: due) == nil)
    #expect(CheckWindow.months(before: 0, after: 1).dates(around: date("9999-12-31")) == nil)
    #expect(CheckWindow.days(before: 1, after: 0).dates(around: date("0001-01-01")) == nil)
  }
}
