/// The date that a ``WorkingDayRule`` gave, and the reason if it is not the date that was asked about.
///
/// ```swift
/// let step = WorkingDayRule.nextSwedishWorkingDay.apply(to: CalendarDate("2026-01-06")!)
/// step.date.description              // "2026-01-07"
/// step.movedBecause?.name[.english]  // "Epiphany"
/// ```
public struct WorkingDayStep: Sendable, Hashable {
  /// The date to use.
  public let date: CalendarDate

  /// Why the first date was no working day; `nil` when the date was not moved.
  ///
  /// Days in between can have other reasons: from Christmas Eve the step leads past Christmas Day too, and
  /// the reason is Christmas Eve.
  public let movedBecause: NonWorkingDay?
}
