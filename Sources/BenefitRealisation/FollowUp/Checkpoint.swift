/// A checkpoint with its date: how the date came about, and the window around it.
public struct Checkpoint: Sendable, Hashable {
  /// The checkpoint, in months after full operation.
  public let monthsAfterFullOperation: Int
  /// The date that it is counted from.
  public let fullOperation: CalendarDate
  /// The day that full operation plus the months falls on, with the clamping to the month's last day, if any.
  public let monthStep: MonthStep
  /// The due date, with the reason why the day was moved, if it was.
  public let workingDayStep: WorkingDayStep
  /// From the first to the last day on which a measurement counts.
  public let window: ClosedRange<CalendarDate>

  /// The due date: full operation plus the months, moved to a working day.
  public var dueDate: CalendarDate { workingDayStep.date }
}

extension FollowUpSchedule {
  /// The checkpoint so many months after a date of full operation.
  ///
  /// ```swift
  /// // Full operation 2024-12-20: six months later is Midsummer Eve, so the check is due on the Monday after.
  /// schedule.checkpoint(months: 6, after: fullOperation)?.dueDate  // 2025-06-23
  /// ```
  ///
  /// - Returns: `nil` when a date of the checkpoint would leave the years 1–9999.
  public func checkpoint(months: Int, after fullOperation: CalendarDate) -> Checkpoint? {
    guard let monthStep = fullOperation.adding(months: months) else { return nil }
    let workingDayStep = workingDayRule.apply(to: monthStep.date)
    guard let window = window.dates(around: workingDayStep.date) else { return nil }
    return Checkpoint(
      monthsAfterFullOperation: months, fullOperation: fullOperation, monthStep: monthStep,
      workingDayStep: workingDayStep, window: window)
  }

  /// All checkpoints of the schedule after a date of full operation, in order.
  public func checkpoints(after fullOperation: CalendarDate) -> [Checkpoint] {
    checkpoints.compactMap { checkpoint(months: $0, after: fullOperation) }
  }
}
