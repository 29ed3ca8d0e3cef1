import BenefitRealisation
import Testing

/// How an initiative stands on a date: each goal's open question, and when the next one is asked.
@Suite struct FollowUpStateTests: FollowUpSamples {
  /// Two goals of the whole, and one of a step half a year later; windows open a month before the due date.
  private func followUp(asOf day: String) throws -> FollowUp {
    let rollout = try [step("a", share: 0.5), step("b", share: 0.5, from: "2024-07-01")]
    let goals = try [
      goal("later", from: 45, to: [(6, 10)], clock: .step("b")),
      goal("first", from: 45, to: [(6, 20), (12, 10)], clock: .step("a")),
    ]
    return try FollowUp(of: initiative(rollout: rollout, goals: goals), asOf: date(day))
  }

  @Test(
    arguments: [
      ("2024-05-31", [:], "2024-07-01"),
      ("2024-06-01", ["first": 6], "2025-01-01"),
      ("2024-11-30", ["first": 6], "2025-01-01"),
      ("2024-12-01", ["later": 6, "first": 12], "2025-07-01"),
      ("2025-06-01", ["later": 12, "first": 12], nil),
    ] as [(String, [String: Int], String?)])
  func `the last check whose window has opened is the one that stands`(
    asOf: String, months: [String: Int], next: String?
  ) throws {
    let followUp = try followUp(asOf: asOf)
    let latest = followUp.latestAnswers.map {
      ($0.check.goal.id.rawValue, $0.check.checkpoint.monthsAfterFullOperation)
    }
    #expect(Dictionary(uniqueKeysWithValues: latest) == months)
    // In the order of the initiative's goals, not of the checks.
    #expect(latest.map(\.0) == ["later", "first"].filter { months[$0] != nil })
    #expect(followUp.nextCheck == next.flatMap { CalendarDate($0) })
  }

  /// Step b, from July, has no goals: its checks ask nothing, but what the benefits have come to is read at them.
  @Test func `a check of a step without goals is no next check, but the final report waits for it`() throws {
    let rollout = try [step("a", share: 0.5), step("b", share: 0.5, from: "2024-07-01")]
    let goals = [try goal("first", from: 45, to: [(6, 20), (12, 10)], clock: .step("a"))]
    let initiative = try initiative(rollout: rollout, goals: goals)
    #expect(FollowUp(of: initiative, asOf: date("2024-06-01")).nextCheck == date("2025-01-01"))
    let after = FollowUp(of: initiative, asOf: date("2025-03-02"))
    #expect(after.checkpoints.last?.checkpoint.dueDate == date("2025-07-01"))
    #expect(after.nextCheck == nil)
    #expect(after.finalReport == nil)
    #expect(FinalReport(of: after).lastWindowCloses == date("2025-09-01"))
    let without = FollowUp(of: try self.initiative(rollout: rollout, goals: []), asOf: date("2025-03-02"))
    #expect(without.nextCheck == nil)
    #expect(FinalReport(of: without).lastWindowCloses == date("2025-09-01"))
  }
}
