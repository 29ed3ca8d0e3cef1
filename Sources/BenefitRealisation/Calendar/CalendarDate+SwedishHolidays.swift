extension CalendarDate {
  /// The Swedish public holiday on this date, or `nil` when no named holiday falls on it.
  ///
  /// ```swift
  /// CalendarDate("2025-06-21")?.swedishHoliday  // .midsummerDay
  /// CalendarDate("2025-06-22")?.swedishHoliday  // nil: an ordinary Sunday
  /// ```
  ///
  /// Where two share the date, it is the first in the order of the cases; ``swedishHolidays`` has both.
  public var swedishHoliday: SwedishHoliday? { swedishHolidays.first }

  /// All Swedish public holidays on this date, in the order of the cases: none, one or two.
  ///
  /// ```swift
  /// CalendarDate("2008-05-01")?.swedishHolidays  // [.firstOfMay, .ascensionDay]
  /// ```
  public var swedishHolidays: [SwedishHoliday] {
    let year = year
    return SwedishHoliday.allCases.filter { $0.date(in: year) == self }
  }
}
