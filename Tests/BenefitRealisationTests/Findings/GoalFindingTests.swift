import BenefitRealisation
import Testing

@Suite struct GoalFindingTests: FollowUpSamples {
  private func missingTargets(_ targets: Int...) throws -> [String] {
    let initiative = try initiative(
      goals: [goal(from: 45, to: targets.map { ($0, 10) })], schedule: exactSchedule([6, 12, 24]))
    return FollowUp(of: initiative, asOf: date("2024-01-01")).findings.filter { $0.code == .noTarget }
      .compactMap(\.detail).map { "\($0.swedish) | \($0.english)" }
  }

  @Test func `the checkpoints without a target are listed as one says them`() throws {
    #expect(try missingTargets() == ["vid 6, 12 och 24 månader | at 6, 12 and 24 months"])
    #expect(try missingTargets(12) == ["vid 6 och 24 månader | at 6 and 24 months"])
    #expect(try missingTargets(12, 24) == ["vid 6 månader | at 6 months"])
    #expect(try missingTargets(6, 12, 24).isEmpty)
  }

  @Test func `a target that no check asks for is named beside a check that lacks one`() throws {
    #expect(
      try missingTargets(7, 12, 24) == [
        "vid 6 månader; ingen kontroll görs vid 7 månader | at 6 months; no check is made at 7 months"
      ])
    #expect(try missingTargets(6, 12, 24, 60).isEmpty)
  }
}
