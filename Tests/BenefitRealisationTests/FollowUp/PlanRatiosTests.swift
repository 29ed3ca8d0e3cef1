import Testing

@testable import BenefitRealisation

/// Full operation 2024-01-01, baseline 100; planned 70 on 2024-04-01, 40 on 2024-07-01 and 0 from 2025-01-01.
@Suite struct PlanRatiosTests: FollowUpSamples {
  private func ratios(
    _ measurements: [EffectGoal.Measurement], knownOn day: String = "2030-01-01", goal: EffectGoal? = nil
  ) throws -> PlanRatios {
    try PlanRatios(
      of: goal ?? self.goal(from: 100, to: [(6, 40), (12, 0)]), from: date("2024-01-01"),
      schedule: exactSchedule(),
      measurements: measurements, knownOn: date(day))
  }

  /// Ratios 0.5, 1 and 0.2.
  private var three: [EffectGoal.Measurement] {
    [measurement(40, on: "2024-07-01"), measurement(80, on: "2025-01-01"), measurement(85, on: "2024-04-01")]
  }

  @Test(arguments: [
    ("1990-01-01", 0.5), ("2024-03-31", 0.5), ("2024-04-01", 0.5), ("2024-07-01", 1), ("2024-10-01", 0.6),
    ("2025-01-01", 0.2), ("2025-01-02", 0.2), ("2099-12-31", 0.2),
  ])
  func `a ratio is linear between measurements and flat outside them`(day: String, ratio: Rational) throws {
    #expect(try ratios(three).ratio(on: date(day)) == .value(ratio))
  }

  @Test func `a ratio between two days is exact`() throws {
    // 2024-04-01 to 2024-07-01 is 91 days, to 2024-05-01 it is 30.
    #expect(try ratios(three).ratio(on: date("2024-05-01")) == .value(Rational(121, over: 182)))
  }

  @Test func `one measurement holds for all dates`() throws {
    let ratios = try ratios([measurement(85, on: "2024-04-01")])
    for day in ["2020-01-01", "2024-04-01", "2040-01-01"] {
      #expect(ratios.ratio(on: date(day)) == .value(0.5))
    }
  }

  @Test func `of two on one date the later listed counts`() throws {
    let day = "2024-04-01"
    #expect(
      try ratios([measurement(85, on: day), measurement(70, on: day)]).ratio(on: date(day)) == .value(1))
    #expect(
      try ratios([measurement(70, on: day), measurement(85, on: day)]).ratio(on: date(day)) == .value(0.5))
    #expect(try ratios([measurement(70, on: day), measurement(85, on: day)]).points.count == 1)
  }

  @Test func `what was measured after the date isn't known`() throws {
    #expect(try ratios(three, knownOn: "2024-07-01").ratio(on: date("2025-06-01")) == .value(1))
    #expect(try ratios(three, knownOn: "2024-06-30").ratio(on: date("2025-06-01")) == .value(0.5))
    #expect(
      try ratios(three, knownOn: "2024-03-31").ratio(on: date("2025-06-01"))
        == .notDefined(because: .notMeasured))
  }

  @Test func `measurements that can't be compared aren't used`() throws {
    let other = MeasurementMethod(method: "estimate", population: "all cases")
    let ratios = try ratios([
      measurement(85, on: "2024-04-01"), measurement(1, on: "2024-06-01", unit: .hours),
      measurement(1, on: "2024-07-01", by: other),
    ])
    #expect(ratios.points.map(\.date) == [date("2024-04-01")])
  }

  @Test func `a measurement where the plan hasn't left the baseline gives no ratio`() throws {
    #expect(
      try ratios([measurement(90, on: "2024-01-01"), measurement(80, on: "2023-12-01")])
        .ratio(on: date("2024-06-01")) == .notDefined(because: .notMeasured))
  }

  @Test func `no measurement, no baseline, no target and a band give their reasons`() throws {
    let one = [measurement(85, on: "2024-04-01")]
    let day = date("2024-06-01")
    #expect(try ratios([]).ratio(on: day) == .notDefined(because: .notMeasured))
    #expect(
      try ratios(one, goal: goal(from: nil, to: [(6, 40)])).ratio(on: day)
        == .notDefined(because: .noBaseline))
    #expect(try ratios(one, goal: goal(from: 100, to: [])).ratio(on: day) == .notDefined(because: .noTarget))
    #expect(
      try ratios(one, goal: goal(from: 100, to: [], direction: .keepWithin(90...110))).ratio(on: day)
        == .notDefined(because: .goalIsABand))
  }

  @Test func `among many measurements the two around a date are found`() throws {
    // Ratios 0.1, 0.2, … on the first day of each month from 2025-02: the plan is 0, the way is 100.
    let many = (1...30).map { number in
      let first = month("2025-01").advanced(by: number).firstDay
      return measurement(100 - Rational(number), on: "\(first)")
    }
    let ratios = try ratios(many)
    for number in 1..<30 {
      let here = month("2025-01").advanced(by: number)
      #expect(ratios.ratio(on: here.firstDay) == .value(Rational(number, over: 100)))
      let later = Rational(number, over: 100) + Rational(1, over: 100) * Rational(9, over: here.numberOfDays)
      #expect(ratios.ratio(on: try #require(here.day(10))) == .value(later))
    }
  }
}
