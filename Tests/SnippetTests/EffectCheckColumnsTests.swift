import BenefitRealisation
import Testing

/// The code of the article on checks of many goals, compiled and run; states worked out by hand.
struct EffectCheckColumnsTests {
  @Test func `thousands of goals`() async throws {
    // snippet: effect-check-columns
    // Two goals in full operation on 2024-09-01 and 2024-10-02, with targets six and twelve months later.
    let goals = try EffectCheckColumns(
      baselines: [45, 120], fullOperations: [19_967, 19_998],
      checkpoints: [
        EffectCheckColumns.Checkpoint(months: 6, targets: [10, 200]),
        EffectCheckColumns.Checkpoint(months: 12, targets: [5, 240]),
      ],
      rules: CheckRules(.standard), asOf: CalendarDate("2025-06-01")!)
    let measurements = try MeasurementColumns(goals: [1, 0], days: [20_180, 20_150], values: [200, 17])
    let states = try goals.states(of: measurements)
    // measured(step: 3), upcoming; measured(step: 4), upcoming
    let bands = Achievement.Band.steps  // worsened, unchanged, behind, partly, achieved
    // end snippet
    #expect(states == [.measured(step: 3), .upcoming, .measured(step: 4), .upcoming])
    #expect(bands[3] == .partly && bands[4] == .achieved)

    // snippet: effect-check-rules
    // The latest value of the 91 days before the date, in four classes, as a data frame computes.
    let rules = try CheckRules(
      workingDayRule: .keepDate, window: .days(before: 91, after: 0), edges: [.from(0.5), .from(0.9), .above(1.1)],
      arithmetic: .binary)
    // end snippet
    #expect(rules.edges.count == 3)

    // snippet: effect-check-parts
    let middle = measurements.count / 2
    async let second = MeasurementGroups(measurements, rows: middle..<measurements.count, goalCount: goals.count)
    let first = try MeasurementGroups(measurements, rows: 0..<middle, goalCount: goals.count)
    let groups = [first, try await second]
    async let last = goals.states(ofGoals: goals.count / 2..<goals.count, from: groups)
    let together = try goals.states(ofGoals: 0..<goals.count / 2, from: groups) + (await last)
    // end snippet
    #expect(together == states)
  }
}
