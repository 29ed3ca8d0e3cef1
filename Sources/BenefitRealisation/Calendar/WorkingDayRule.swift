/// What happens to a due date that is not a working day.
///
/// ```swift
/// let due = CalendarDate("2024-12-20")!.adding(months: 6)!.date           // 2025-06-20
/// WorkingDayRule.nextSwedishWorkingDay.apply(to: due).date.description    // "2025-06-23"
/// WorkingDayRule.nextSwedishWorkingDay.apply(to: due).movedBecause        // .midsummerEve
/// ```
public enum WorkingDayRule: Sendable, Hashable, CaseIterable {
  /// The date stands, whatever day it is.
  case keepDate
  /// A date that is not a working day moves to the next working day, as in SFS 1930:173 section 2.
  case nextSwedishWorkingDay

  /// The date that the rule gives, and why it was moved if it was.
  ///
  /// ```swift
  /// let day = CalendarDate("2025-12-24")!                              // Christmas Eve, a Wednesday
  /// WorkingDayRule.nextSwedishWorkingDay.apply(to: day).date.description  // "2025-12-29"
  /// WorkingDayRule.keepDate.apply(to: day).date.description               // "2025-12-24"
  /// ```
  ///
  /// A date is never moved backwards. 9999-12-31, a New Year's Eve after which the calendar has no day, is
  /// kept.
  ///
  /// - Postcondition: Applying the rule to its own result changes nothing.
  public func apply(to date: CalendarDate) -> WorkingDayStep {
    guard self == .nextSwedishWorkingDay, let reason = date.nonWorkingDay else {
      return WorkingDayStep(date: date, movedBecause: nil)
    }
    var candidate = date
    while candidate.nonWorkingDay != nil {
      guard let next = candidate.adding(days: 1) else {
        return WorkingDayStep(date: date, movedBecause: nil)
      }
      candidate = next
    }
    return WorkingDayStep(date: candidate, movedBecause: reason)
  }
}
