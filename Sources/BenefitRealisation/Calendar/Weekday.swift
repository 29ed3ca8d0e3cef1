/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
///
/// ```swift
/// CalendarDate("2025-06-20")?.weekday.rawValue  // 5
/// Weekday.friday < .saturday                    // true
/// ```
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Monday, the first day of the week.
  case monday = 1
  /// Tuesday.
  case tuesday
  /// Wednesday.
  case wednesday
  /// Thursday.
  case thursday
  /// Friday.
  case friday
  /// Saturday.
  case saturday
  /// Sunday, the last day of the week.
  case sunday

  /// Whether the first day comes before the second in a week that begins on a Monday.
  public static func < (earlier: Weekday, later: Weekday) -> Bool {
    earlier.rawValue < later.rawValue
  }
}
