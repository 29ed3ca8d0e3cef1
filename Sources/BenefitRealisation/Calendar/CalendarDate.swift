/// A civil date: a day in the proleptic Gregorian calendar, without time of day and without time zone.
///
/// ```swift
/// let start = CalendarDate("2024-08-31")
/// start?.adding(months: 6)?.date.description  // "2025-02-28"
/// ```
///
/// The years are 1...9999, so that every date has the form `YYYY-MM-DD` and sorts as its text does.
/// There is no "today" here: a date that a calculation needs is an argument.
public struct CalendarDate: Sendable, Hashable {
  /// Days since 1970-01-01, which has the number 0; earlier days are negative.
  ///
  /// ```swift
  /// CalendarDate(year: 1970, month: 1, day: 2)?.dayNumber  // 1
  /// ```
  ///
  /// The numbers run from −719 162 (0001-01-01) to 2 932 896 (9999-12-31).
  public let dayNumber: Int

  /// The date with a day number, or `nil` outside the years 1...9999.
  ///
  /// ```swift
  /// CalendarDate(dayNumber: 0)?.description  // "1970-01-01"
  /// ```
  public init?(dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  /// The date with these numbers, or `nil` when there is no such day.
  ///
  /// ```swift
  /// CalendarDate(year: 2024, month: 2, day: 29)?.description  // "2024-02-29"
  /// CalendarDate(year: 2025, month: 2, day: 29)               // nil
  /// ```
  ///
  /// - Parameters:
  ///   - year: 1...9999.
  ///   - month: 1 (January) to 12 (December).
  ///   - day: 1 to the month's number of days.
  public init?(year: Int, month: Int, day: Int) {
    guard let date = Month(year: year, month: month)?.day(day) else { return nil }
    self = date
  }

  /// A date whose number is known to be inside the calendar because a valid month gave it.
  init(knownDayNumber: Int) {
    assert(Self.dayNumbers.contains(knownDayNumber))
    dayNumber = knownDayNumber
  }

  /// The calendar's day numbers, from 0001-01-01 to 9999-12-31.
  static let dayNumbers = -719_162...2_932_896
}

extension CalendarDate: Comparable {
  /// Whether the first date is earlier than the second.
  ///
  /// ```swift
  /// CalendarDate("2024-12-31")! < CalendarDate("2025-01-01")!  // true
  /// ```
  public static func < (earlier: CalendarDate, later: CalendarDate) -> Bool {
    earlier.dayNumber < later.dayNumber
  }
}
