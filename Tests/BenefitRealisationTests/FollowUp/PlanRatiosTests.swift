import Testing

@testable import BenefitRealisation

/// Full operation 2024-01-01, baseline 100; planned 70 on 2024-04-01, 40 on 2024-07-01 and 0 from 2025-01-01.
@Suite struct PlanRatiosTests: FollowUpSamples {
  private func ratios(
    _ measurements: [EffectGoal.Measurement], knownOn day: String = "2030-01-01", goal: EffectGoal? = nil
  ) throws -> PlanRatios {
    try PlanRatios(
      of: goal ?? self.goal(from: 100, to: [(6, 40), (12, 0)]), from: date("2024-01-01"),
      schedule: exactSchedule(), measurements: measurements, knownOn: date(day))
  }

  /// The points as texts, such as `"2024-04-01 0.5"`.
  private func points(_ ratios: PlanRatios) -> [String] { ratios.points.map { "\($0.date) \($0.ratio)" } }

  /// Ratios 0.5, 1 and 0.2.
  private var three: [EffectGoal.Measurement] {
    [measurement(40, on: "2024-07-01"), measurement(80, on: "2025-01-01"), measurement(85, on: "2024-04-01")]
  }

  @Test func `each measurement gives a ratio to the plan on its day, in order of time`() throws {
    #expect(try points(ratios(three)) == ["2024-04-01 0.5", "2024-07-01 1", "2025-01-01 0.2"])
  }

  @Test func `of two on one date the later listed counts`() throws {
    let day = "2024-04-01"
    #expect(try points(ratios([measurement(85, on: day), measurement(70, on: day)])) == ["2024-04-01 1"])
    #expect(try points(ratios([measurement(70, on: day), measurement(85, on: day)])) == ["2024-04-01 0.5"])
  }

  @Test(arguments: [("2024-03-31", 0), ("2024-04-01", 1), ("2024-06-30", 1), ("2024-07-01", 2), ("2025-01-01", 3)])
  func `what was measured after the date isn't known`(day: String, count: Int) throws {
    let ratios = try ratios(three, knownOn: day)
    #expect(ratios.points.count == count)
    #expect(ratios.missing == .notMeasured)
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
    let ratios = try ratios([measurement(90, on: "2024-01-01"), measurement(80, on: "2023-12-01")])
    #expect(ratios.points.isEmpty)
    #expect(ratios.missing == .plannedChangeTooSmall)
    #expect(ratios.tooEarly.map(\.date) == [date("2024-01-01"), date("2023-12-01")])
  }

  @Test func `no measurement, no baseline, no target and a band give their reasons`() throws {
    let one = [measurement(85, on: "2024-04-01")]
    #expect(try ratios([]).missing == .notMeasured)
    let cases: [(EffectGoal, NotDefined)] = try [
      (goal(from: nil, to: [(6, 40)]), .noBaseline), (goal(from: 100, to: []), .noTarget),
      (goal(from: 100, to: [], direction: .keepWithin(90...110)), .goalIsABand),
    ]
    for (goal, reason) in cases {
      let ratios = try ratios(one, goal: goal)
      #expect(ratios.points.isEmpty && ratios.missing == reason)
    }
  }
}
