import BenefitRealisation
import Testing

@Suite struct MeasurementTests: FollowUpSamples {
  private let otherMethod = MeasurementMethod(method: "estimate", population: "all cases")
  private let otherPopulation = MeasurementMethod(method: "timing", population: "new cases")

  @Test func `a measurement with the baseline's unit, method and population is comparable`() throws {
    #expect(
      try goal(from: 45, to: [(6, 10)]).incomparabilities(of: measurement(17, on: "2024-07-01")).isEmpty)
  }

  @Test func `each difference from the baseline is named`() throws {
    let goal = try goal(from: 45, to: [(6, 10)])
    let day = "2024-07-01"
    #expect(goal.incomparabilities(of: measurement(1, on: day, unit: .hours)) == [.unit(.hours)])
    #expect(goal.incomparabilities(of: measurement(1, on: day, by: otherMethod)) == [.method("estimate")])
    #expect(
      goal.incomparabilities(of: measurement(1, on: day, by: otherPopulation)) == [.population("new cases")])
  }

  @Test func `all differences are named in one order`() throws {
    let all = MeasurementMethod(method: "estimate", population: "new cases")
    #expect(
      try goal(from: 45, to: [(6, 10)]).incomparabilities(
        of: measurement(1, on: "2024-07-01", unit: .percent, by: all))
        == [.unit(.percent), .method("estimate"), .population("new cases")])
  }

  @Test func `without a baseline only the unit can differ`() throws {
    let goal = try goal(from: nil, to: [(6, 10)])
    #expect(goal.incomparabilities(of: measurement(1, on: "2024-07-01", by: otherMethod)).isEmpty)
    #expect(
      goal.incomparabilities(of: measurement(1, on: "2024-07-01", unit: .days, by: otherMethod)) == [
        .unit(.days)
      ])
  }

  @Test func `the reasons are said in both languages`() {
    let texts = [
      EffectGoal.Incomparability.unit(.hours), .method("enkät"), .population("nya ärenden"),
    ].map(\.text)
    #expect(
      texts.map(\.swedish) == ["annan enhet (h)", "annan metod (enkät)", "annan population (nya ärenden)"])
    #expect(
      texts.map(\.english) == [
        "another unit (h)", "another method (enkät)", "another population (nya ärenden)",
      ])
  }
}
