import BenefitRealisation
import Testing

/// What columns of effect checks refuse, with the culprit.
@Suite struct CheckColumnsErrorTests: FollowUpSamples {
  private func goals(
    _ baselines: [Double] = [1, 2], _ days: [Int32] = [19_000, 20_000], months: Int = 6, targets: [Double] = [3, 4],
    share: Rational = 1
  ) throws(CheckColumnsError) -> EffectCheckColumns {
    try EffectCheckColumns(
      baselines: baselines, fullOperations: days, checkpoints: [.init(months: months, targets: targets, share: share)],
      rules: CheckRules(.standard), asOf: date("2026-01-01"))
  }

  @Test func `columns of different lengths are refused`() {
    #expect(throws: CheckColumnsError.differentLengths(2, 1)) { try goals([1, 2], [1]) }
    #expect(throws: CheckColumnsError.differentLengths(2, 3)) { try goals(targets: [1, 2, 3]) }
    #expect(throws: CheckColumnsError.differentLengths(1, 2)) {
      try MeasurementColumns(goals: [0], days: [1, 2], values: [1])
    }
    #expect(throws: CheckColumnsError.differentLengths(1, 0)) {
      try MeasurementColumns(goals: [0], days: [1], values: [])
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -(.greatestFiniteMagnitude / 3)])
  func `numbers that can't be computed with are refused with their rows`(number: Double) {
    #expect(throws: CheckColumnsError.valueOutOfRange(.baseline, index: 1)) { try goals([1, number]) }
    #expect(throws: CheckColumnsError.valueOutOfRange(.target(months: 6), index: 0)) {
      try goals(targets: [number, 1])
    }
    #expect(throws: CheckColumnsError.valueOutOfRange(.measurement, index: 2)) {
      try MeasurementColumns(goals: [0, 0, 0, 0], days: [1, 2, 3, 4], values: [1, 2, number, number])
    }
  }

  @Test func `the largest numbers are judged`() throws {
    let most = Double.greatestFiniteMagnitude / 4
    let columns = try goals([-most, most], targets: [most, -most])
    let states = try columns.states(
      of: MeasurementColumns(goals: [0, 1], days: [19_181, 20_181], values: [most, most]))
    #expect(states == [.measured(step: 4), .measured(step: 1)])
  }

  @Test(arguments: [-719_163, 2_932_897, Int32.min, .max])
  func `days outside the calendar are refused with their rows`(day: Int32) {
    #expect(throws: CheckColumnsError.dayOutsideCalendar(.fullOperation, index: 1)) { try goals([1, 2], [0, day]) }
    #expect(throws: CheckColumnsError.dayOutsideCalendar(.measurement, index: 1)) {
      try MeasurementColumns(goals: [0, 0], days: [0, day], values: [1, 1])
    }
  }

  @Test func `dates that would leave the calendar are refused with their rows`() throws {
    // The window of a check six months after 9999-04-29 closes on 9999-12-29; a day in May is beyond the year's end.
    let last = Int32(date("9999-04-29").dayNumber)
    #expect(try goals([1, 2], [0, last]).count == 2)
    #expect(throws: CheckColumnsError.dayOutsideCalendar(.fullOperation, index: 0)) {
      try goals([1, 2], [last + 4, 0])
    }
    let rules = try CheckRules(window: .days(before: 200, after: 0), edges: [])
    #expect(throws: CheckColumnsError.dayOutsideCalendar(.fullOperation, index: 1)) {
      try EffectCheckColumns(
        baselines: [0, 0], fullOperations: [0, -719_162], checkpoints: [.init(months: 6, targets: [1, 1])],
        rules: rules,
        asOf: date("2026-01-01"))
    }
  }

  @Test(arguments: [-1, 2, Int32.min, .max])
  func `measurements of unknown goals are refused with their rows`(goal: Int32) throws {
    let measurements = try MeasurementColumns(goals: [0, goal], days: [1, 1], values: [1, 1])
    let columns = try goals()
    #expect(throws: CheckColumnsError.unknownGoal(measurement: 1)) { try columns.states(of: measurements) }
    #expect(throws: CheckColumnsError.unknownGoal(measurement: 1)) {
      try MeasurementGroups(measurements, rows: 1..<2, goalCount: 2)
    }
    #expect(throws: CheckColumnsError.unknownGoal(measurement: 0)) {
      try MeasurementGroups(measurements, rows: 0..<1, goalCount: -5)
    }
  }

  @Test func `checkpoints, windows and edges have limits`() throws {
    for months in [0, 601, Int.min, .max] {
      #expect(throws: CheckColumnsError.monthsOutOfRange(months)) { try goals(months: months) }
    }
    for share in [0, -1, 1.01] as [Rational] {
      #expect(throws: CheckColumnsError.shareOutOfRange(share)) { try goals(share: share) }
    }
    for window in [
      CheckWindow.months(before: -1, after: 0), .months(before: 0, after: 25), .days(before: 745, after: 0),
      .days(before: 0, after: -1), .days(before: .max, after: .max),
    ] {
      #expect(throws: CheckColumnsError.windowOutOfRange(window)) { try CheckRules(window: window, edges: []) }
    }
    let window = CheckWindow.days(before: 744, after: 744)
    #expect(
      try CheckRules(window: window, edges: [.from(1), .from(1), .above(1), .above(1), .from(2)]).edges.count == 5)
    #expect(throws: CheckColumnsError.edgeNotRising(index: 1)) {
      try CheckRules(window: window, edges: [.above(1), .from(1)])
    }
    #expect(throws: CheckColumnsError.edgeNotRising(index: 2)) {
      try CheckRules(window: window, edges: [.from(0), .from(1), .above(0.5)])
    }
    #expect(throws: CheckColumnsError.tooManyEdges(17)) {
      try CheckRules(window: window, edges: (1...17).map { .from(Rational($0)) })
    }
    #expect(try CheckRules(window: window, edges: (1...16).map { .from(Rational($0)) }).edges.count == 16)
  }

  @Test func `rows that aren't there and groups of others are refused`() throws {
    let measurements = try MeasurementColumns(goals: [0], days: [1], values: [1])
    let columns = try goals()
    for rows in [0..<2, -1..<1, 2..<2] {
      #expect(throws: CheckColumnsError.rowsOutOfRange(rows, count: 1)) {
        try MeasurementGroups(measurements, rows: rows, goalCount: 2)
      }
    }
    for rows in [0..<3, -1..<1] {
      #expect(throws: CheckColumnsError.rowsOutOfRange(rows, count: 2)) { try columns.states(ofGoals: rows, from: []) }
    }
    let groups = try MeasurementGroups(measurements, rows: 0..<1, goalCount: 1)
    #expect(throws: CheckColumnsError.differentLengths(2, 1)) { try columns.states(ofGoals: 0..<2, from: [groups]) }
  }

  @Test func `every error has words of its own in both languages`() {
    let errors: [CheckColumnsError] = [
      .differentLengths(1, 2), .valueOutOfRange(.baseline, index: 3), .valueOutOfRange(.target(months: 6), index: 3),
      .dayOutsideCalendar(.fullOperation, index: 4), .dayOutsideCalendar(.measurement, index: 4),
      .unknownGoal(measurement: 5), .monthsOutOfRange(0), .shareOutOfRange(2),
      .windowOutOfRange(.days(before: -1, after: 0)), .tooManyEdges(17), .edgeNotRising(index: 1),
      .rowsOutOfRange(0..<2, count: 1),
    ]
    #expect(Set(errors.map(\.text.swedish)).count == 12 && Set(errors.map(\.text.english)).count == 12)
    #expect(
      CheckColumnsError.valueOutOfRange(.target(months: 6), index: 3).text.english
        == "target after 6 months, row 3: not a number to compute with; correct or leave it out")
  }
}
