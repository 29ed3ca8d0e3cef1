import BenefitRealisation
import Testing

@Suite struct SwedishHolidayTests {
  @Test func `the holidays of 1900 to 2200 are those of the oracle`() throws {
    let table = try HolidayTable()
    #expect(table.rows.map(\.year) == Array(1900...2200))
    for row in table.rows {
      let computed = SwedishHoliday.holidays(in: row.year).map { "\($0.date)=\($0.holiday)" }
      #expect(computed == row.holidays.map { "\(row.year)-\($0)" })
    }
  }

  // dateutil.easter 2.9.0; 1707 and 9999 by Gauss's formula, which the library does not use: 22 March and d + e = 27 + 6
  // days in 1707, where the corrections of the moon and of a late full moon both differ from those of our centuries.
  @Test(arguments: [
    (1707, "1707-04-24"), (1818, "1818-03-22"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1981, "1981-04-19"),
    (2000, "2000-04-23"),
    (2008, "2008-03-23"), (2025, "2025-04-20"), (2038, "2038-04-25"), (2285, "2285-03-22"),
    (9999, "9999-03-28"),
  ])
  func `Easter Day is where tables put it`(year: Int, date: String) {
    #expect(CalendarDate.easterDay(in: year)?.description == date)
  }

  @Test func `Easter Day is a Sunday between 22 March and 25 April in every year`() {
    let odd = (1...9999).filter { year in
      guard let easter = CalendarDate.easterDay(in: year),
        let first = CalendarDate(year: year, month: 3, day: 22)
      else { return true }
      return easter.weekday != .sunday || !(0...34).contains(first.days(until: easter))
    }
    #expect(odd.isEmpty)
  }

  @Test(
    arguments: [
      (SwedishHoliday.whitMonday, 2004, "2004-05-31", 2005, nil),
      (.nationalDay, 2004, nil, 2005, "2005-06-06"),
      (.firstOfMay, 1938, nil, 1939, "1939-05-01"),
      (.midsummerDay, 1952, "1952-06-24", 1953, "1953-06-20"),
      (.allSaintsDay, 1952, "1952-11-02", 1953, "1953-10-31"),
      (.annunciation, 1952, "1952-03-25", 1953, "1953-03-22"),
      (.annunciation, 1989, "1989-03-12", 1990, nil),
    ] as [(SwedishHoliday, Int, String?, Int, String?)])
  func `a holiday moves, comes and goes with the law`(
    holiday: SwedishHoliday, before: Int, old: String?, after: Int, new: String?
  ) {
    #expect(holiday.date(in: before)?.description == old)
    #expect(holiday.date(in: after)?.description == new)
  }

  @Test func `the Annunciation keeps clear of Holy Week but not of Easter Monday`() {
    // 25 March was Good Friday in 1932, Easter Day in 1951, Palm Sunday in 1934 and Easter Monday in 1940.
    let dates = [1932, 1951, 1934, 1940, 1935].map { SwedishHoliday.annunciation.date(in: $0)?.description }
    #expect(dates == ["1932-03-13", "1951-03-11", "1934-03-18", "1940-03-25", "1935-03-25"])
  }

  @Test func `two holidays on one date are both told, in the order of the cases`() {
    let date = CalendarDate("2008-05-01")
    #expect(date?.swedishHolidays == [.firstOfMay, .ascensionDay])
    #expect(date?.swedishHoliday == .firstOfMay)
    #expect(
      SwedishHoliday.holidays(in: 2008).filter { $0.date == date }.map(\.holiday) == date?.swedishHolidays)
    #expect(CalendarDate("2008-05-02")?.swedishHolidays == [])
    #expect(CalendarDate("2008-05-02")?.swedishHoliday == nil)
  }

  @Test(arguments: [0, -1, 10_000, .min, .max])
  func `a year outside the calendar has no holidays`(year: Int) {
    #expect(SwedishHoliday.holidays(in: year) == [])
    #expect(CalendarDate.easterDay(in: year) == nil)
    #expect(SwedishHoliday.allCases.allSatisfy { $0.date(in: year) == nil })
  }

  @Test(arguments: [1, 9999])
  func `the calendar's first and last year have holidays`(year: Int) {
    #expect(SwedishHoliday.holidays(in: year).count == 13)
  }

  @Test func `occurrences sort by date and then by the order of the cases`() throws {
    let (may, june) = (try #require(CalendarDate("2008-05-01")), try #require(CalendarDate("2008-06-06")))
    let sorted = [
      SwedishHoliday.Occurrence(date: may, holiday: .firstOfMay),
      SwedishHoliday.Occurrence(date: may, holiday: .ascensionDay),
      SwedishHoliday.Occurrence(date: june, holiday: .newYearsDay),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  // The Swedish names are those of SFS 1989:253 section 1, as amended and before; SFS 1952:48 for the last.
  @Test func `every holiday has the law's Swedish name and an English one`() {
    #expect(
      SwedishHoliday.allCases.map(\.name.swedish) == [
        "nyårsdagen", "trettondedag jul", "långfredagen", "påskdagen", "annandag påsk", "första maj",
        "Kristi himmelsfärdsdag", "pingstdagen", "annandag pingst", "nationaldagen", "midsommardagen",
        "alla helgons dag", "juldagen", "annandag jul", "Marie bebådelsedag",
      ])
    #expect(
      SwedishHoliday.allCases.map(\.name.english) == [
        "New Year's Day", "Epiphany", "Good Friday", "Easter Day", "Easter Monday", "the First of May",
        "Ascension Day", "Whit Sunday", "Whit Monday", "the National Day", "Midsummer Day", "All Saints' Day",
        "Christmas Day", "Boxing Day", "the Annunciation",
      ])
  }
}
