import BenefitRealisation
import Testing

@Suite struct CheckpointTests: FollowUpSamples {
  // Method, section 3.
  @Test(arguments: [
    ("2024-08-31", 6, "2025-02-28", 31 as Int?, "2025-02-28", nil as NonWorkingDay?),
    ("2024-02-29", 12, "2025-02-28", 29, "2025-02-28", nil),
    ("2024-12-20", 6, "2025-06-20", nil, "2025-06-23", .midsummerEve),
  ])
  func `the method's checkpoints hold`(
    from: String, months: Int, falls: String, clampedFrom: Int?, due: String, moved: NonWorkingDay?
  ) throws {
    let checkpoint = try #require(FollowUpSchedule.standard.checkpoint(months: months, after: date(from)))
    #expect(checkpoint.monthsAfterFullOperation == months)
    #expect(checkpoint.fullOperation == date(from))
    #expect(checkpoint.monthStep.date == date(falls))
    #expect(checkpoint.monthStep.clampedFromDay == clampedFrom)
    #expect(checkpoint.dueDate == date(due))
    #expect(checkpoint.workingDayStep.movedBecause == moved)
  }

  @Test(arguments: [
    ("2024-12-20", "2025-05-23", "2025-08-23"), ("2024-08-31", "2025-01-28", "2025-04-28"),
    ("2024-09-30", "2025-02-28", "2025-05-31"),
  ])
  func `the window is counted from the moved due date`(from: String, opens: String, closes: String) throws {
    // 2024-09-30 + 6 months is Sunday 2025-03-30, so the check is due on Monday 2025-03-31; both of its months
    // before and after are taken from the 31st.
    let checkpoint = try #require(FollowUpSchedule.standard.checkpoint(months: 6, after: date(from)))
    #expect(checkpoint.window == date(opens)...date(closes))
  }

  @Test func `a day may be clamped and moved at once`() throws {
    // Six months after 2025-08-31 is 2026-02-28, a Saturday.
    let checkpoint = try #require(FollowUpSchedule.standard.checkpoint(months: 6, after: date("2025-08-31")))
    #expect(checkpoint.monthStep.clampedFromDay == 31)
    #expect(checkpoint.workingDayStep.movedBecause == .saturday)
    #expect(checkpoint.dueDate == date("2026-03-02"))
  }

  @Test func `a schedule can keep dates that aren't working days`() throws {
    let checkpoint = try #require(exactSchedule().checkpoint(months: 6, after: date("2024-12-20")))
    #expect(checkpoint.dueDate == date("2025-06-20"))
    #expect(checkpoint.workingDayStep.movedBecause == nil)
  }

  @Test func `a window of no months is the due date alone`() throws {
    let schedule = try FollowUpSchedule(
      checkpoints: [6], workingDayRule: .keepDate, windowMonthsBefore: 0, windowMonthsAfter: 0)
    #expect(
      schedule.checkpoint(months: 6, after: date("2024-01-01"))?.window == date(
        "2024-07-01")...date("2024-07-01"))
  }

  @Test func `the standard schedule has checks at 6 and 12 months`() {
    let due = FollowUpSchedule.standard.checkpoints(after: date("2024-08-31")).map(\.dueDate)
    // 2025-08-31 is a Sunday.
    #expect(due == [date("2025-02-28"), date("2025-09-01")])
  }

  @Test(arguments: [("9999-07-01", 6), ("9999-05-15", 6), ("9999-01-01", 12)])
  func `a checkpoint whose due date or window leaves the calendar is none`(from: String, months: Int) {
    #expect(FollowUpSchedule.standard.checkpoint(months: months, after: date(from)) == nil)
  }

  @Test func `a window that would open before the calendar is none`() throws {
    let schedule = try FollowUpSchedule(checkpoints: [1], windowMonthsBefore: 24)
    #expect(schedule.checkpoint(months: 1, after: date("0001-01-15")) == nil)
  }

  @Test func `checkpoints that the calendar can't hold are left out`() {
    #expect(
      FollowUpSchedule.standard.checkpoints(after: date("9999-02-01")).map(\.monthsAfterFullOperation) == [6])
  }
}
