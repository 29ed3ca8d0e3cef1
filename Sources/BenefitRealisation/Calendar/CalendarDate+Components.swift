extension CalendarDate {
  /// The year, 1...9999.
  ///
  /// ```swift
  /// CalendarDate("2024-08-31")?.year  // 2024
  /// ```
  public var year: Int { components.month.year }

  /// The calendar month that the date lies in.
  ///
  /// ```swift
  /// CalendarDate("2024-08-31")?.month.description  // "2024-08"
  /// ```
  public var month: Month { components.month }

  /// The day of the month, 1...31.
  ///
  /// ```swift
  /// CalendarDate("2024-08-31")?.day  // 31
  /// ```
  public var day: Int { components.day }

  /// The day of the week.
  ///
  /// ```swift
  /// CalendarDate("2025-06-23")?.weekday  // .monday
  /// ```
  public var weekday: Weekday {
    // 0001-01-01, the first number, is a Monday.
    Weekday.allCases[(dayNumber - Self.dayNumbers.lowerBound) % 7]
  }

  /// Month and day of the date, found with integer arithmetic only.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`: years begin on 1
  /// March, so that the leap day comes last, and 400 years are 146 097 days.
  private var components: (month: Month, day: Int) {
    let sinceMarchOfYear0 = dayNumber + Self.daysFromMarchOfYear0
    let dayOfEra = sinceMarchOfYear0 % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let yearFromMarch = sinceMarchOfYear0 / 146_097 * 400 + yearOfEra
    return (Month(knownIndex: yearFromMarch * 12 + monthFromMarch + 2), day)
  }

  /// The days from 0000-03-01 to 1970-01-01.
  static let daysFromMarchOfYear0 = 719_468
}
