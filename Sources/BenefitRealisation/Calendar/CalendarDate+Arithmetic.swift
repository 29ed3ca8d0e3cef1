extension CalendarDate {
  /// The date a number of days later, or `nil` outside the years 1...9999.
  ///
  /// ```swift
  /// CalendarDate("2024-02-28")?.adding(days: 2)?.description   // "2024-03-01"
  /// CalendarDate("2024-03-01")?.adding(days: -1)?.description  // "2024-02-29"
  /// ```
  ///
  /// - Parameter days: Days to add; a negative number goes back.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// The date a number of months later, or `nil` outside the years 1...9999.
  ///
  /// The day of month is kept where the month has it; otherwise the month's last day is taken and the step
  /// says so. Swedish law counts time in months in the same way (SFS 1930:173 section 1).
  ///
  /// ```swift
  /// let step = CalendarDate("2024-08-31")?.adding(months: 6)
  /// step?.date.description  // "2025-02-28"
  /// step?.clampedFromDay    // 31
  /// ```
  ///
  /// Two steps are not always one: 31 January + 1 month + 1 month is 28 March, + 2 months is 31 March. Count
  /// every checkpoint from the first date.
  ///
  /// - Parameter months: Months to add; a negative number goes back.
  public func adding(months: Int) -> MonthStep? {
    guard let target = month.adding(months: months) else { return nil }
    guard let date = target.day(day) else { return MonthStep(date: target.lastDay, clampedFromDay: day) }
    return MonthStep(date: date, clampedFromDay: nil)
  }

  /// The number of days from this date to another, negative when the other is earlier.
  ///
  /// ```swift
  /// CalendarDate("2024-02-28")!.days(until: CalendarDate("2024-03-01")!)  // 2
  /// ```
  ///
  /// - Postcondition: `adding(days: days(until: other)) == other`.
  public func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The first date with a weekday, this date included.
  ///
  /// Only asked of dates with at least six days left in the calendar.
  func first(_ weekday: Weekday) -> CalendarDate {
    let daysAhead = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return CalendarDate(knownDayNumber: dayNumber + daysAhead)
  }
}
