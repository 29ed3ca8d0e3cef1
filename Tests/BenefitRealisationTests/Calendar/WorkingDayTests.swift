import BenefitRealisation
import Testing

@Suite struct WorkingDayTests {
  // Method, section 3.
  @Test func `a checkpoint on Midsummer Eve moves to the Monday after`() throws {
    let due = try #require(CalendarDate("2024-12-20")?.adding(months: 6)?.date)
    let step = WorkingDayRule.nextSwedishWorkingDay.apply(to: due)
    #expect(due.description == "2025-06-20")
    #expect(step.date.description == "2025-06-23")
    #expect(step.date.weekday == .monday)
    #expect(step.movedBecause == .midsummerEve)
  }

  // Method, section 3.
  @Test(arguments: [(2024, 254, 251), (2025, 252, 249), (2026, 254, 251), (2027, 256, 253)])
  func `the working days of a year are those of the method`(year: Int, all: Int, lessEves: Int) {
    #expect(CalendarDate.swedishWorkingDays(in: year, countingEvesAsFree: false) == all)
    #expect(CalendarDate.swedishWorkingDays(in: year, countingEvesAsFree: true) == lessEves)
  }

  @Test func `the working days of 1900 to 2200 are those of the oracle`() throws {
    let rows = try HolidayTable().rows
    #expect(rows.count == 301)
    for row in rows {
      #expect(CalendarDate.swedishWorkingDays(in: row.year, countingEvesAsFree: false) == row.workingDays)
      #expect(
        CalendarDate.swedishWorkingDays(in: row.year, countingEvesAsFree: true) == row.workingDaysLessEves)
    }
  }

  @Test func `every day of 1900 to 2200 has the oracle's reason and next working day`() throws {
    for row in try HolidayTable().rows {
      var digest = CalendarDigest()
      var day = try #require(CalendarDate(year: row.year, month: 1, day: 1))
      while day.year == row.year {
        let step = WorkingDayRule.nextSwedishWorkingDay.apply(to: day)
        #expect(step.movedBecause == day.nonWorkingDay)
        digest.add("\(day) \(code(of: day.nonWorkingDay)) \(step.date)\n")
        day = try #require(day.adding(days: 1))
      }
      #expect(digest.hexadecimal == row.digest, "\(row.year)")
    }
  }

  @Test(
    arguments: [
      ("2025-12-23", nil), ("2025-12-24", .christmasEve), ("2025-12-25", .publicHoliday(.christmasDay)),
      ("2025-12-31", .newYearsEve), ("2025-06-14", .saturday), ("2025-06-15", .sunday), ("2025-06-19", nil),
      ("2025-06-20", .midsummerEve), ("2025-06-21", .publicHoliday(.midsummerDay)), ("2025-06-22", .sunday),
      ("2022-12-24", .christmasEve), ("2023-12-24", .sunday), ("2023-12-31", .sunday),
      ("2022-12-31", .newYearsEve),
      ("2024-01-06", .publicHoliday(.epiphany)), ("2025-04-20", .publicHoliday(.easterDay)),
      ("2025-04-19", .saturday),
      ("1952-06-23", .midsummerEve), ("1953-06-19", .midsummerEve), ("1953-06-23", nil),
    ] as [(String, NonWorkingDay?)])
  func `the most telling reason is given`(text: String, reason: NonWorkingDay?) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.nonWorkingDay == reason)
  }

  @Test(
    arguments: [
      ("2025-12-24", "2025-12-29", .christmasEve), ("2025-04-18", "2025-04-22", .publicHoliday(.goodFriday)),
      ("2026-01-06", "2026-01-07", .publicHoliday(.epiphany)), ("2024-12-31", "2025-01-02", .newYearsEve),
      ("2025-06-14", "2025-06-16", .saturday), ("2025-06-15", "2025-06-16", .sunday),
      ("2025-06-16", "2025-06-16", nil),
    ] as [(String, String, NonWorkingDay?)])
  func `a date moves forward to a working day and says why`(text: String, to: String, reason: NonWorkingDay?)
    throws
  {
    let date = try #require(CalendarDate(text))
    let step = WorkingDayRule.nextSwedishWorkingDay.apply(to: date)
    #expect(step.date.description == to)
    #expect(step.movedBecause == reason)
    #expect(WorkingDayRule.nextSwedishWorkingDay.apply(to: step.date).date == step.date)
    let kept = WorkingDayRule.keepDate.apply(to: date)
    #expect(kept.date == date)
    #expect(kept.movedBecause == nil)
  }

  @Test func `the calendar's last day is kept because no day follows it`() throws {
    let last = try #require(CalendarDate("9999-12-31"))
    let step = WorkingDayRule.nextSwedishWorkingDay.apply(to: last)
    #expect(last.nonWorkingDay == .newYearsEve)
    #expect(step.date == last)
    #expect(step.movedBecause == nil)
  }

  @Test(arguments: [0, -1, 10_000, .min, .max])
  func `a year outside the calendar has no working days`(year: Int) {
    #expect(CalendarDate.swedishWorkingDays(in: year, countingEvesAsFree: false) == 0)
  }

  // The Swedish names are those of SFS 1930:173 section 2.
  @Test(arguments: [
    (NonWorkingDay.sunday, "söndag", "Sunday"), (.saturday, "lördag", "Saturday"),
    (.midsummerEve, "midsommarafton", "Midsummer Eve"), (.christmasEve, "julafton", "Christmas Eve"),
    (.newYearsEve, "nyårsafton", "New Year's Eve"),
    (.publicHoliday(.goodFriday), "långfredagen", "Good Friday"),
  ])
  func `a reason has a name in both languages`(reason: NonWorkingDay, swedish: String, english: String) {
    #expect(reason.name == BilingualText(swedish: swedish, english: english))
  }

  /// The reason as the oracle writes it.
  private func code(of reason: NonWorkingDay?) -> String {
    switch reason {
    case nil: "-"
    case .publicHoliday(let holiday): "\(holiday)"
    case .some(let other): "\(other)"
    }
  }
}
