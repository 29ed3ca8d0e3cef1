import BenefitRealisation
import Testing

@Suite struct RolloutStepTests {
  @Test(arguments: [
    ("2025-01-01", "2025-01"), ("2025-01-02", "2025-02"), ("2025-01-31", "2025-02"),
    ("2025-12-02", "2026-01"),
    ("2024-02-29", "2024-03"), ("9999-11-30", "9999-12"), ("9999-11-01", "9999-11"),
    ("0001-01-01", "0001-01"),
  ])
  func `a step counts from the first month that begins on or after full operation`(
    fullOperation: String, first: String
  ) throws {
    #expect(try rolloutStep(fullOperation: fullOperation).firstWholeMonth == month(first))
  }

  @Test(arguments: ["0.000001", "0.5", "1"])
  func `a share above 0 and at most 1 is kept`(share: String) throws {
    #expect(try rolloutStep(share: exact(share)).share == exact(share))
  }

  @Test func `a step whose share nobody has said is the whole`() throws {
    #expect(
      try RolloutStep(id: "a", name: "", organisation: city.id, fullOperation: date("2025-01-01")).share == 1)
  }

  @Test(arguments: ["0", "-0.5", "1.000001", "1e30"])
  func `any other share is refused`(text: String) throws {
    let share = try exact(text)
    #expect(
      try problems { try rolloutStep(share: share) } == [problem(.shareOutOfRange(share), at: "share")])
  }

  @Test(arguments: ["9999-12-01", "9999-12-02", "9999-12-31"])
  func `a step in the calendar's last month is refused, since no benefit could start after it`(day: String) throws {
    #expect(
      try problems { try rolloutStep(fullOperation: day) } == [problem(.outsideCalendar, at: "fullOperation")])
    #expect(
      try problems { try rolloutStep(share: 0, fullOperation: day) } == [
        problem(.shareOutOfRange(0), at: "share"), problem(.outsideCalendar, at: "fullOperation"),
      ])
  }

  @Test func `a step keeps what it was made of`() throws {
    let step = try RolloutStep(
      id: "s", name: "North", organisation: "n", share: 0.25, fullOperation: date("2025-05-12"))
    #expect(step.id == "s" && step.name == "North" && step.organisation == "n")
    #expect(step.share == 0.25 && step.fullOperation == CalendarDate("2025-05-12"))
  }
}
