extension SwedishHoliday {
  /// A public holiday and the date on which it falls.
  ///
  /// ```swift
  /// SwedishHoliday.holidays(in: 2025).first?.date.description  // "2025-01-01"
  /// ```
  public struct Occurrence: Sendable, Hashable, Comparable {
    /// The date of the holiday.
    public let date: CalendarDate
    /// The holiday.
    public let holiday: SwedishHoliday

    /// Pairs a date with the holiday that falls on it.
    public init(date: CalendarDate, holiday: SwedishHoliday) {
      self.date = date
      self.holiday = holiday
    }

    /// Whether the first comes earlier; on one and the same date the order of the cases decides.
    public static func < (earlier: Occurrence, later: Occurrence) -> Bool {
      (earlier.date, earlier.holiday) < (later.date, later.holiday)
    }
  }

  /// The public holidays of a year that have a name, sorted by date.
  ///
  /// ```swift
  /// SwedishHoliday.holidays(in: 2025).count                  // 13
  /// SwedishHoliday.holidays(in: 2025).map(\.holiday).last    // .boxingDay
  /// ```
  ///
  /// Two holidays can share a date (1 May 2008 was Ascension Day as well): both are listed. A year outside
  /// 1...9999 gives an empty list.
  public static func holidays(in year: Int) -> [Occurrence] {
    allCases
      .compactMap { holiday in holiday.date(in: year).map { Occurrence(date: $0, holiday: holiday) } }
      .sorted()
  }
}
