extension CalendarDate {
  /// Why this date is not a Swedish working day, or `nil` when it is one.
  ///
  /// ```swift
  /// CalendarDate("2025-12-24")?.nonWorkingDay  // .christmasEve
  /// CalendarDate("2025-12-29")?.nonWorkingDay  // nil
  /// ```
  ///
  /// Where several reasons meet, the most telling one is given: a named public holiday before an ordinary
  /// Sunday, a Sunday (itself a public holiday) before an eve, an eve before a Saturday.
  public var nonWorkingDay: NonWorkingDay? {
    if let holiday = swedishHoliday { return .publicHoliday(holiday) }
    let weekday = weekday
    if weekday == .sunday { return .sunday }
    switch (month.number, day) {
    case (12, 24): return .christmasEve
    case (12, 31): return .newYearsEve
    case (6, 19...25) where adding(days: 1)?.swedishHoliday == .midsummerDay: return .midsummerEve
    default: return weekday == .saturday ? .saturday : nil
    }
  }

  /// The number of working days in a year: Monday to Friday, less public holidays and, if wanted, less the
  /// eves.
  ///
  /// ```swift
  /// CalendarDate.swedishWorkingDays(in: 2025, countingEvesAsFree: false)  // 252
  /// CalendarDate.swedishWorkingDays(in: 2025, countingEvesAsFree: true)   // 249
  /// ```
  ///
  /// - Parameters:
  ///   - year: 1...9999; another year has no days in this calendar and gives 0.
  ///   - countingEvesAsFree: Whether Midsummer Eve, Christmas Eve and New Year's Eve are free as well, as
  ///     they are by collective agreement for most employees. Payroll statistics differ on this, so that it
  ///     must be said.
  public static func swedishWorkingDays(in year: Int, countingEvesAsFree: Bool) -> Int {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return 0 }
    return (first.dayNumber...last.dayNumber).count { number in
      CalendarDate(knownDayNumber: number).isWeekdayAtWork(countingEvesAsFree: countingEvesAsFree)
    }
  }

  private func isWeekdayAtWork(countingEvesAsFree: Bool) -> Bool {
    guard weekday <= .friday else { return false }
    return switch nonWorkingDay {
    case nil: true
    case .midsummerEve, .christmasEve, .newYearsEve: !countingEvesAsFree
    case .sunday, .saturday, .publicHoliday: false
    }
  }
}
