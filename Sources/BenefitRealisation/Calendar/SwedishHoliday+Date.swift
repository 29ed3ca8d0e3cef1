extension SwedishHoliday {
  /// The date of the holiday in a year, or `nil` when the year had no such public holiday.
  ///
  /// ```swift
  /// SwedishHoliday.allSaintsDay.date(in: 2025)?.description  // "2025-11-01"
  /// SwedishHoliday.nationalDay.date(in: 2004)                // nil
  /// ```
  ///
  /// A year outside 1...9999 has no holidays. See ``SwedishHoliday`` for the law that each year rests on.
  public func date(in year: Int) -> CalendarDate? {
    switch self {
    case .newYearsDay: CalendarDate(year: year, month: 1, day: 1)
    case .epiphany: CalendarDate(year: year, month: 1, day: 6)
    case .goodFriday: Self.easter(in: year, plus: -2)
    case .easterDay: Self.easter(in: year, plus: 0)
    case .easterMonday: Self.easter(in: year, plus: 1)
    case .firstOfMay: year >= 1939 ? CalendarDate(year: year, month: 5, day: 1) : nil
    case .ascensionDay: Self.easter(in: year, plus: 39)
    case .whitSunday: Self.easter(in: year, plus: 49)
    case .whitMonday: year <= 2004 ? Self.easter(in: year, plus: 50) : nil
    case .nationalDay: year >= 2005 ? CalendarDate(year: year, month: 6, day: 6) : nil
    case .midsummerDay: Self.midsummerDay(in: year)
    case .allSaintsDay: Self.allSaintsDay(in: year)
    case .christmasDay: CalendarDate(year: year, month: 12, day: 25)
    case .boxingDay: CalendarDate(year: year, month: 12, day: 26)
    case .annunciation: Self.annunciation(in: year)
    }
  }

  private static func easter(in year: Int, plus days: Int) -> CalendarDate? {
    CalendarDate.easterDay(in: year)?.adding(days: days)
  }

  private static func midsummerDay(in year: Int) -> CalendarDate? {
    year >= firstYearOfAct1952
      ? CalendarDate(year: year, month: 6, day: 20)?.first(.saturday)
      : CalendarDate(year: year, month: 6, day: 24)
  }

  private static func allSaintsDay(in year: Int) -> CalendarDate? {
    year >= firstYearOfAct1952
      ? CalendarDate(year: year, month: 10, day: 31)?.first(.saturday)
      : CalendarDate(year: year, month: 11, day: 1)?.first(.sunday)
  }

  /// 25 March, from 1953 the Sunday of 22–28 March; when that falls from Palm Sunday to Easter Day, the
  /// Sunday before Palm Sunday instead.
  ///
  /// From 1953 the exception is in SFS 1952:48. Before, it is the custom of the almanacs: the 25 March that
  /// it vacates is then an ordinary day of Holy Week. SFS 1989:253 does not list the day: from 1990 it is a
  /// Sunday among others.
  private static func annunciation(in year: Int) -> CalendarDate? {
    guard year < 1990, let easter = CalendarDate.easterDay(in: year) else { return nil }
    let day =
      year >= firstYearOfAct1952
      ? CalendarDate(year: year, month: 3, day: 22)?.first(.sunday)
      : CalendarDate(year: year, month: 3, day: 25)
    guard let day, (0...7).contains(day.days(until: easter)) else { return day }
    return easter.adding(days: -14)
  }

  /// SFS 1952:48, which made Midsummer Day and All Saints' Day Saturdays and the Annunciation a Sunday, was
  /// first applied in this year.
  private static let firstYearOfAct1952 = 1953
}
