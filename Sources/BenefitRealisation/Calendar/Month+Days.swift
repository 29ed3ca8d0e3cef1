extension Month {
  /// How many days the month has, 28...31.
  ///
  /// ```swift
  /// Month("2024-02")?.numberOfDays  // 29
  /// Month("1900-02")?.numberOfDays  // 28
  /// ```
  public var numberOfDays: Int {
    switch number {
    case 2: isInLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day of the month.
  ///
  /// ```swift
  /// Month("2025-03")?.firstDay.description  // "2025-03-01"
  /// ```
  public var firstDay: CalendarDate {
    // The inverse of the formula in CalendarDate's components: years begin on 1 March.
    let monthsFromMarch = index - 2
    let year = monthsFromMarch / 12
    let daysBeforeYear = 365 * year + year / 4 - year / 100 + year / 400
    let daysBeforeMonth = (153 * (monthsFromMarch % 12) + 2) / 5
    return CalendarDate(
      knownDayNumber: daysBeforeYear + daysBeforeMonth - CalendarDate.daysFromMarchOfYear0)
  }

  /// The last day of the month.
  ///
  /// ```swift
  /// Month("2025-02")?.lastDay.description  // "2025-02-28"
  /// ```
  public var lastDay: CalendarDate {
    CalendarDate(knownDayNumber: firstDay.dayNumber + numberOfDays - 1)
  }

  /// Whether the month has ended on a date: its last day is the date or earlier.
  func hasEnded(by date: CalendarDate) -> Bool { lastDay <= date }

  /// The date on a day of the month, or `nil` when the month has no such day.
  ///
  /// ```swift
  /// Month("2025-02")?.day(28)?.description  // "2025-02-28"
  /// Month("2025-02")?.day(29)               // nil
  /// ```
  public func day(_ day: Int) -> CalendarDate? {
    guard (1...numberOfDays).contains(day) else { return nil }
    return CalendarDate(knownDayNumber: firstDay.dayNumber + day - 1)
  }

  /// The Gregorian rule: every fourth year, but of the centuries only every fourth.
  private var isInLeapYear: Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDate {
  /// The first month that lies wholly on or after the date: its own if it is the first of a month, otherwise the next.
  var firstWholeMonth: Month { day == 1 ? month : month.advanced(by: 1) }
}
