extension CalendarDate {
  /// Easter Day of a year by the Gregorian rule, or `nil` outside the years 1...9999.
  ///
  /// ```swift
  /// CalendarDate.easterDay(in: 2025)?.description  // "2025-04-20"
  /// ```
  ///
  /// Easter Day is the Sunday after the first ecclesiastical full moon on or after 21 March, from 22 March to
  /// 25 April. The rule is applied to every year, also to years in which Sweden still used another one
  /// (until 1844).
  ///
  /// Source: the anonymous Gregorian computus ("A New York correspondent", Nature, 20 April 1876; Meeus,
  /// *Astronomical Algorithms*, chapter 8), in integers.
  public static func easterDay(in year: Int) -> CalendarDate? {
    guard let january = Month(year: year, month: 1) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let lateMoon = (golden + 11 * epact + 22 * toSunday) / 451
    let daysAfter22March = epact + toSunday - 7 * lateMoon
    let march = Month(knownIndex: january.index + 2)
    return CalendarDate(knownDayNumber: march.firstDay.dayNumber + 21 + daysAfter22March)
  }
}
