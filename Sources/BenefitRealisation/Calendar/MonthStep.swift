/// Where a step of whole months led, and whether the day of month had to give way.
///
/// ```swift
/// let step = CalendarDate("2024-02-29")?.adding(months: 12)
/// step?.date.description  // "2025-02-28"
/// step?.clampedFromDay    // 29
/// ```
///
/// A follow-up plan shows the clamp to the reader, so that nobody has to wonder why a checkpoint is on the
/// 28th.
public struct MonthStep: Sendable, Hashable {
  /// The date that the step leads to.
  public let date: CalendarDate

  /// The day of month that was wanted but that the month does not have; `nil` when the day was kept.
  ///
  /// Never less than 29: every month has 28 days.
  public let clampedFromDay: Int?
}
