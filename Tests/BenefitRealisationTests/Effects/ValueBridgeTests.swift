import Testing

@testable import BenefitRealisation

/// Baseline 45 on 2023-06-01 by timing; full operation 2024-01-01, checks on 2024-07-01 and 2025-01-01.
@Suite struct ValueBridgeTests: FollowUpSamples {
  private static let survey = MeasurementMethod(method: "survey", population: "all cases")

  private func bridge(_ factor: Rational = 1, _ offset: Rational = 0) throws -> ValueBridge {
    try ValueBridge(factor: factor, offset: offset, source: "Week 12", statedBy: "controller")
  }

  private func goal(
    bridges: [MethodBridge] = [], breaks: [SeriesBreak] = [], from value: Rational? = 45
  ) throws -> EffectGoal {
    try EffectGoal(
      id: "time", name: "Time", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: value.map { baseline($0) }, targets: [Target(monthsAfterFullOperation: 6, value: 10)],
      bridges: bridges, seriesBreaks: breaks)
  }

  private func check(_ goal: EffectGoal, _ measurement: EffectGoal.Measurement) throws -> EffectCheck {
    let schedule = try exactSchedule()
    return EffectCheck(
      of: goal, at: try #require(schedule.checkpoint(months: 6, after: date("2024-01-01"))),
      measurements: [measurement], schedule: schedule, asOf: date("2024-09-01"))
  }

  @Test func `a value measured another way isn't comparable without a bridge, and converted with one`() throws {
    let measured = measurement(
      20, on: "2024-07-01", by: Self.survey, sample: .mean(try .init(count: 30, standardDeviation: 4)))
    let without = try check(goal(), measured)
    #expect(without.state == .notComparable && without.nearest == nil)
    #expect(without.notUsed.map(\.reasons) == [[.method("survey")]])
    // 20 × 0.75 + 2 = 17: (17 − 45) / (10 − 45) = 0.8.
    let bridge = try bridge(0.75, 2)
    let with = try check(goal(bridges: [MethodBridge(from: Self.survey, bridge: bridge)]), measured)
    let nearest = try #require(with.nearest)
    #expect(nearest.quantity == Quantity(17, .minutes) && nearest.measuredBy == Self.method && with.notUsed.isEmpty)
    #expect(nearest.conversion?.quantity == Quantity(20, .minutes) && nearest.conversion?.measuredBy == Self.survey)
    #expect(nearest.conversion?.bridges == [bridge])
    #expect(nearest.sample == .mean(try .init(count: 30, standardDeviation: 3)))
    guard case .measured(_, let achievement) = with.state else {
      Issue.record("it was measured")
      return
    }
    #expect(achievement.ratio == .value(0.8))
  }

  @Test func `a bridge leads from one method, population and unit only`() throws {
    let others = MeasurementMethod(method: "survey", population: "some cases")
    let goal = try goal(bridges: [MethodBridge(from: Self.survey, unit: .hours, bridge: bridge(60))])
    let hours = measurement(0.25, on: "2024-07-01", unit: .hours, by: Self.survey)
    #expect(goal.bridged(hours).quantity == Quantity(15, .minutes))
    for other in [
      measurement(20, on: "2024-07-01", by: Self.survey), measurement(1, on: "2024-07-01", unit: .hours, by: others),
      measurement(1, on: "2024-07-01", unit: .days, by: Self.survey),
    ] {
      #expect(goal.bridged(other) == other && other.conversion == nil)
    }
    let own = measurement(20, on: "2024-07-01")
    #expect(goal.bridged(own) == own)
    let without = try self.goal(bridges: [MethodBridge(from: Self.survey, bridge: bridge())], from: nil)
    let measured = measurement(20, on: "2024-07-01", by: Self.survey)
    #expect(without.bridged(measured) == measured)
  }

  @Test func `a converted measurement isn't converted again`() throws {
    let goal = try goal(bridges: [MethodBridge(from: Self.survey, bridge: bridge(2))])
    let once = goal.bridged(measurement(20, on: "2024-07-01", by: Self.survey))
    #expect(once.quantity.value == 40 && goal.bridged(once) == once && goal.incomparabilities(of: once).isEmpty)
  }

  @Test func `counts of what was measured the old way don't follow over a bridge, unless the ways are the same`() throws
  {
    let spread = try Sample.Spread(count: 30, standardDeviation: 4)
    let share = Sample.proportion(try Proportion(successes: 5, of: 20))
    let (turned, same) = (try bridge(-1, 100), try bridge())
    #expect(turned.converted(80) == 20)
    #expect(turned.converted(share) == .count(20) && turned.converted(.paired(spread)) == .count(30))
    #expect(turned.converted(.mean(spread)) == .mean(spread) && turned.converted(.count(7)) == .count(7))
    #expect(turned.converted(nil) == nil)
    #expect(same.converted(share) == share && same.converted(.paired(spread)) == .paired(spread))
    #expect(try bridge(1, 1).converted(share) == .count(20))
  }

  @Test func `a bridge that only scales takes the exposure of events along`() throws {
    let events = Sample.events(try EventCount(events: 14, in: 3.5, byPeriod: [8, 6]))
    #expect(try bridge(10).converted(events) == .events(EventCount(events: 14, in: 0.35, byPeriod: [8, 6])))
    #expect(try bridge(10).converted(4) == EventCount(events: 14, in: 0.35).rate)
    #expect(try bridge().converted(events) == events)
    for other in [try bridge(10, 1), try bridge(-1)] { #expect(other.converted(events) == .count(14)) }
    // An exposure that no count can have leaves nothing of the sample.
    #expect(try bridge(10_000_000).converted(events) == nil)
  }

  @Test(
    arguments: [("2023-06-01", true), ("2023-06-02", false), ("2024-07-01", false), ("2024-07-02", true)])
  func `a series is broken for what is measured on or after the break, when the baseline is from before`(
    day: String, isComparable: Bool
  ) throws {
    let goal = try goal(breaks: [SeriesBreak(on: date(day), because: "new districts")])
    let reasons = goal.incomparabilities(of: measurement(20, on: "2024-07-01"))
    #expect(reasons == (isComparable ? [] : [.seriesBreak(reason: "new districts")]))
  }

  @Test func `a bridge leads over a break, the latest break first, and after the method's`() throws {
    let first = SeriesBreak(on: date("2023-09-01"), because: "one", bridge: try bridge(2))
    let second = SeriesBreak(on: date("2024-01-01"), because: "two", bridge: try bridge(1, 3))
    let method = MethodBridge(from: Self.survey, bridge: try bridge(10))
    let goal = try goal(bridges: [method], breaks: [second, first])
    // (20 + 3) × 2; by survey (2 × 10 + 3) × 2; between the breaks 20 × 2.
    #expect(goal.bridged(measurement(20, on: "2024-07-01")).quantity.value == 46)
    #expect(goal.bridged(measurement(2, on: "2024-07-01", by: Self.survey)).quantity.value == 46)
    #expect(goal.bridged(measurement(20, on: "2023-12-31")).quantity.value == 40)
    let open = try self.goal(breaks: [first, SeriesBreak(on: date("2024-01-01"), because: "two")])
    let measured = measurement(20, on: "2024-07-01")
    #expect(open.bridged(measured) == measured)
    #expect(open.incomparabilities(of: measured) == [.seriesBreak(reason: "one"), .seriesBreak(reason: "two")])
  }

  @Test func `what was converted over a break is comparable, and no break is counted against it`() throws {
    let goal = try goal(breaks: [SeriesBreak(on: date("2024-01-01"), because: "two", bridge: try bridge(2))])
    let measured = measurement(20, on: "2024-07-01")
    #expect(goal.incomparabilities(of: measured) == [.seriesBreak(reason: "two")])
    #expect(goal.incomparabilities(of: goal.bridged(measured)).isEmpty)
  }

  @Test func `a bridge of which nothing is said changes nothing`() throws {
    let bridge = try ValueBridge(source: "Week 12", statedBy: "controller")
    #expect(bridge.factor == 1 && bridge.offset == 0 && bridge.converted(17) == 17)
  }

  @Test func `realised benefit counts converted values`() throws {
    let goal = try EffectGoal(
      id: "time", name: "Time", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: baseline(45), targets: [Target(monthsAfterFullOperation: 6, value: 25)],
      bridges: [MethodBridge(from: Self.survey, bridge: bridge(0.5))])
    // 70 × 0.5 = 35 is half of the way to 25 on the due date, so half of 60 000 kr in six months.
    let initiative = try initiative(
      benefits: [benefit()], base: "2024-01", goals: [goal],
      measurements: [measurement(70, on: "2024-07-01", by: Self.survey)])
    let outcome = try #require(FollowUp(of: initiative, asOf: date("2024-07-01")).outcome)
    #expect(outcome.benefits.map(\.realisedToDate) == [.value(money("30000.00"))])
  }

  @Test func `bridges and breaks are refused when they are too many, twice or nothing`() throws {
    #expect(try problems { try bridge(0) } == [problem(.zeroFactor, at: "factor")])
    let one = MethodBridge(from: Self.survey, bridge: try bridge())
    let hours = MethodBridge(from: Self.survey, unit: .hours, bridge: try bridge())
    #expect(try problems { try goal(bridges: [one, hours]) } == [])
    #expect(
      try problems { try goal(bridges: [one, hours, one]) } == [
        problem(.duplicateIdentifier("survey"), at: "bridges", .index(2), "method")
      ])
    let broken = SeriesBreak(on: date("2024-01-01"), because: "x")
    #expect(
      try problems { try goal(breaks: [broken, SeriesBreak(on: date("2024-01-01"), because: "y")]) } == [
        problem(.duplicateIdentifier("2024-01-01"), at: "seriesBreaks", .index(1), "date")
      ])
    func bridges(_ count: Int) throws -> [MethodBridge] {
      try (0..<count).map {
        MethodBridge(from: MeasurementMethod(method: "\($0)", population: "all"), bridge: try bridge())
      }
    }
    #expect(try problems { try goal(bridges: bridges(20)) } == [])
    #expect(try problems { try goal(bridges: bridges(21)) } == [problem(.tooMany(21, limit: 20), at: "bridges")])
    let breaks = try (1...21).map {
      SeriesBreak(on: try #require(CalendarDate(year: 2024, month: 1, day: $0)), because: "x")
    }
    #expect(try problems { try goal(breaks: Array(breaks.dropLast())) } == [])
    #expect(try problems { try goal(breaks: breaks) } == [problem(.tooMany(21, limit: 20), at: "seriesBreaks")])
  }
}
