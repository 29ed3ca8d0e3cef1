import BenefitRealisation
import Testing

/// Columns of effect checks held to the checks one by one, to exact fractions, and to themselves in parts.
@Suite struct EffectCheckColumnsLawTests: FollowUpSamples {
  /// A goal with its measurements, on days that lie on and beside every edge that there is.
  private struct Story {
    let goal: EffectGoal
    let fullOperation: CalendarDate
    let measurements: [EffectGoal.Measurement]
  }

  private struct Case {
    let value: Double
    let baseline: Double
    let target: Double
  }

  private func schedule(_ random: inout SplitMix64) throws -> FollowUpSchedule {
    let checkpoints = [[6], [6, 12], [1, 2, 3], [12, 600]].randomElement(using: &random) ?? []
    return try FollowUpSchedule(
      checkpoints: checkpoints, workingDayRule: WorkingDayRule.allCases.randomElement(using: &random) ?? .keepDate,
      windowMonthsBefore: [0, 1, 2, 24].randomElement(using: &random) ?? 0,
      windowMonthsAfter: [0, 1, 2, 24].randomElement(using: &random) ?? 0,
      partlyThreshold: [0, 0.5, 0.8, Rational(2, over: 3), 1].randomElement(using: &random) ?? 0)
  }

  private func decimal(_ range: ClosedRange<Int>, _ random: inout SplitMix64) -> Double {
    Double(Int.random(in: range, using: &random)) / 10
  }

  private func story(_ schedule: FollowUpSchedule, _ random: inout SplitMix64) throws -> Story {
    // Ends of months, the leap day among them, and Midsummer, Christmas and New Year half a year and a year later.
    let named = ["2024-08-31", "2024-02-29", "2023-12-31", "2024-12-20", "2024-06-24", "2024-07-01", "2024-01-31"]
    let fullOperation =
      Bool.random(using: &random)
      ? date(named.randomElement(using: &random) ?? "2024-01-01")
      : try #require(CalendarDate(dayNumber: .random(in: 18_000...21_000, using: &random)))
    let baseline = decimal(-20...20, &random)
    let sign = Bool.random(using: &random) ? 1.0 : -1.0
    let targets = try schedule.checkpoints.map { months in
      let way = decimal(0...12, &random)
      return (months: months, value: try #require(Rational(((baseline + sign * way) * 10).rounded() / 10)))
    }
    let goal = try goal(
      from: Rational(baseline), to: targets, direction: sign > 0 ? .increase : .decrease)
    var days: [Int] = []
    for checkpoint in schedule.checkpoints(after: fullOperation) {
      let edges = [checkpoint.window.lowerBound, checkpoint.dueDate, checkpoint.window.upperBound].map(\.dayNumber)
      for edge in edges { days += [edge - 1, edge, edge + 1] }
      let distance = Int.random(in: 1...40, using: &random)
      days += [checkpoint.dueDate.dayNumber - distance, checkpoint.dueDate.dayNumber + distance]
    }
    let measurements = try (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let day = try #require(CalendarDate(dayNumber: days.randomElement(using: &random) ?? 0))
      return measurement(try #require(Rational(decimal(-30...30, &random))), on: "\(day)")
    }
    return Story(goal: goal, fullOperation: fullOperation, measurements: measurements)
  }

  private func state(_ check: EffectCheck) throws -> EffectCheckColumns.State {
    switch check.state {
    case .upcoming: .upcoming
    case .due: .due
    case .overdue: .overdue
    case .measured(_, let achievement):
      if let band = achievement.band {
        .measured(step: UInt8(try #require(Achievement.Band.steps.firstIndex(of: band))))
      } else {
        .measuredWithoutWay
      }
    case .notComparable, .notMeasurable: preconditionFailure("the test's goals can be judged")
    }
  }

  @Test(arguments: [UInt64(2_026), 4, 77])
  func `each state is the one of the check alone`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var seen: Set<EffectCheckColumns.State> = []
    for _ in 0..<60 {
      let schedule = try schedule(&random)
      let stories = try (0..<12).map { _ in try story(schedule, &random) }
      let near = stories[0].fullOperation.dayNumber
      let asOf = try #require(CalendarDate(dayNumber: near + .random(in: 100...700, using: &random)))
      let columns = try EffectCheckColumns(
        baselines: stories.map { Double($0.goal.baseline?.value ?? 0) },
        fullOperations: stories.map { Int32($0.fullOperation.dayNumber) },
        checkpoints: schedule.checkpoints.enumerated().map { index, months in
          EffectCheckColumns.Checkpoint(months: months, targets: stories.map { Double($0.goal.targets[index].value) })
        }, rules: CheckRules(schedule), asOf: asOf)
      // Goal by goal the order stays, goals among each other are mixed.
      var rows = stories.indices.flatMap { goal in stories[goal].measurements.map { (goal: goal, measurement: $0) } }
      var next = stories.map { $0.measurements[...] }
      rows = rows.shuffled(using: &random).map { ($0.goal, next[$0.goal].removeFirst()) }
      let states = try columns.states(
        of: MeasurementColumns(
          goals: rows.map { Int32($0.goal) }, days: rows.map { Int32($0.measurement.date.dayNumber) },
          values: rows.map { Double($0.measurement.quantity.value) }))
      for (goal, story) in stories.enumerated() {
        for (place, months) in schedule.checkpoints.enumerated() {
          let checkpoint = try #require(schedule.checkpoint(months: months, after: story.fullOperation))
          let check = EffectCheck(
            of: story.goal, at: checkpoint, measurements: story.measurements, schedule: schedule, asOf: asOf)
          let expected = try state(check)
          seen.insert(expected)
          #expect(states[goal * schedule.checkpoints.count + place] == expected, "seed \(seed), \(checkpoint)")
        }
      }
    }
    // Nothing that a check can say is missing among the cases.
    #expect(seen.count == 9)
  }

  @Test(arguments: [Rational(1), 0.5, Rational(1, over: 3), 0.7])
  func `exact arithmetic decides as fractions do, whatever the size`(share: Rational) throws {
    var random = SplitMix64(seed: 15)
    let edges: [CheckRules.Edge] = [
      .from(-40), .from(0), .above(0), .from(Rational(1, over: 3)), .from(0.8), .above(0.8), .from(1), .above(1.1),
    ]
    let rules = try CheckRules(workingDayRule: .keepDate, window: .days(before: 0, after: 0), edges: edges)
    func number() -> Double {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: .random(in: -1...1, using: &random)
      case 1: Double(Int.random(in: -100...100, using: &random)) / 100
      case 2: Double(Int.random(in: -20...20, using: &random)) * .leastNonzeroMagnitude
      case 3: Double(Int.random(in: -9...9, using: &random)) * 1e300
      default: Double(Int.random(in: -100...100, using: &random)) / 1_000 + 1e6
      }
    }
    var cases: [Case] = []
    for _ in 0..<150 {
      let (baseline, target) = (number(), number())
      let parts: [Double] = [0.3, 0.8, 1.1, 1, Double(share) * 0.8, Double(share)]
      let part = parts.randomElement(using: &random) ?? 1
      let onTheWay: Double = baseline + (target - baseline) * part
      let behind: Double = baseline - 3 * baseline.ulp
      for value in [number(), baseline, target, onTheWay, baseline.nextUp] {
        cases.append(Case(value: value, baseline: baseline, target: target))
      }
      for value in [number(), behind] {
        cases.append(Case(value: value, baseline: baseline, target: baseline.nextUp))
      }
    }
    let columns = try EffectCheckColumns(
      baselines: cases.map(\.baseline), fullOperations: cases.map { _ in 19_905 },
      checkpoints: [.init(months: 6, targets: cases.map(\.target), share: share)], rules: rules,
      asOf: date("2025-01-01"))
    let due = Int32(date("2025-01-01").dayNumber)
    #expect(date("2024-07-01").dayNumber == 19_905)
    let states = try columns.states(
      of: MeasurementColumns(
        goals: cases.indices.map { Int32($0) }, days: cases.map { _ in due }, values: cases.map(\.value)))
    for (item, state) in zip(cases, states) {
      let value: Rational = try #require(Rational(item.value))
      let baseline: Rational = try #require(Rational(item.baseline))
      let target: Rational = try #require(Rational(item.target))
      if target == baseline {
        #expect(state == .measuredWithoutWay)
        continue
      }
      let achievement = (value - baseline) / (target - baseline) / share
      let passed = edges.count { edge in
        switch edge {
        case .from(let least): achievement >= least
        case .above(let below): achievement > below
        }
      }
      #expect(state == .measured(step: UInt8(passed)), "\(item)")
    }
  }

  @Test(arguments: [0, 1, 2, 5], [1, 1_023, 1_024, 1_025, 2_500])
  func `work in parts gives the states of the whole`(checkpoints: Int, goals: Int) throws {
    var random = SplitMix64(seed: UInt64(goals))
    let count = goals * 4
    let columns = try EffectCheckColumns(
      baselines: (0..<goals).map { _ in .random(in: 0...1, using: &random) },
      fullOperations: (0..<goals).map { _ in .random(in: 19_000...25_000, using: &random) },
      checkpoints: (0..<checkpoints).map { place in
        .init(months: 6 * (place + 1), targets: (0..<goals).map { _ in .random(in: 1...2, using: &random) })
      }, rules: CheckRules(.standard), asOf: date("2036-01-01"))
    let owners = (0..<count).map { _ in Int32.random(in: 0..<Int32(goals), using: &random) }
    // Few days, so that many measurements share one.
    let measurements = try MeasurementColumns(
      goals: owners, days: owners.map { columns.fullOperations[Int($0)] + 30 * .random(in: 0...24, using: &random) },
      values: owners.map { _ in .random(in: -1...3, using: &random) })
    let whole = try columns.states(of: measurements)
    #expect(whole.count == goals * checkpoints && columns.count == goals && measurements.count == count)
    for _ in 0..<20 {
      let cuts = ([0, count] + (0..<2).map { _ in Int.random(in: 0...count, using: &random) }).sorted()
      var groups: [MeasurementGroups] = []
      for (first, end) in zip(cuts, cuts.dropFirst()) {
        groups.append(try MeasurementGroups(measurements, rows: first..<end, goalCount: goals))
      }
      let middle = Int.random(in: 0...goals, using: &random)
      let states =
        try columns.states(ofGoals: 0..<middle, from: groups) + columns.states(ofGoals: middle..<goals, from: groups)
      #expect(states == whole)
    }
  }
}
