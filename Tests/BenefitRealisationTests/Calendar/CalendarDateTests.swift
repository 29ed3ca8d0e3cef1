import BenefitRealisation
import Testing

@Suite struct CalendarDateTests {
  @Test func `every day of the calendar has one number, one date and the next weekday`() {
    var walk = CalendarWalk()
    var firstMismatch: CalendarWalk?
    while walk.year <= 9999, firstMismatch == nil {
      let date = CalendarDate(dayNumber: walk.dayNumber)
      if date?.year != walk.year || date?.month.number != walk.month || date?.day != walk.day
        || date?.weekday.rawValue != walk.weekday
        || CalendarDate(year: walk.year, month: walk.month, day: walk.day) != date
      {
        firstMismatch = walk
      }
      walk.turnToNextDay()
    }
    #expect(firstMismatch == nil)
    #expect(walk.dayNumber == 2_932_897, "the day after 9999-12-31")
  }

  @Test func `every day of four centuries and of both ends reads back from its text`() {
    let centuries = [-719_162 ..< -682_000, -135_140..<47_847, 2_900_000..<2_932_897]
    for range in centuries {
      let firstMismatch = range.first { number in
        let date = CalendarDate(dayNumber: number)
        return date == nil || date.flatMap { CalendarDate($0.description) } != date
      }
      #expect(firstMismatch == nil)
    }
  }

  @Test(arguments: [
    ("0001-01-01", -719_162, Weekday.monday),
    ("0004-02-29", -718_008, .sunday),
    ("1582-10-15", -141_427, .friday),
    ("1899-12-31", -25_568, .sunday),
    ("1900-02-28", -25_509, .wednesday),
    ("1900-03-01", -25_508, .thursday),
    ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday),
    ("2000-02-29", 11_016, .tuesday),
    ("2024-08-31", 19_966, .saturday),
    ("2100-02-28", 47_540, .sunday),
    ("2100-03-01", 47_541, .monday),
    ("9999-12-31", 2_932_896, .friday),
  ])
  func `a date's number and weekday agree with Python's`(text: String, number: Int, weekday: Weekday) {
    let date = CalendarDate(text)
    #expect(date?.dayNumber == number)
    #expect(date?.weekday == weekday)
    #expect(date?.description == text)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test(arguments: [-719_163, 2_932_897, .min, .min + 1, .max])
  func `a number outside the calendar gives no date`(number: Int) {
    #expect(CalendarDate(dayNumber: number) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 1, 32),
    (2024, 4, 31), (2024, 2, 30), (2025, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 1, -1),
    (.max, 1, 1), (.min, 1, 1), (2024, .max, 1), (2024, .min, 1), (2024, 1, .max), (2024, 1, .min),
  ])
  func `numbers that name no day give no date`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"), ("2025-02-28", 1, "2025-03-01"),
    ("2024-12-31", 1, "2025-01-01"), ("2025-01-01", -1, "2024-12-31"), ("2024-08-31", 0, "2024-08-31"),
    ("0001-01-01", 3_652_058, "9999-12-31"), ("9999-12-31", -3_652_058, "0001-01-01"),
  ])
  func `days are added over months, years and the whole calendar`(from: String, days: Int, to: String) throws {
    let start = try #require(CalendarDate(from))
    let end = try #require(start.adding(days: days))
    #expect(end.description == to)
    #expect(start.days(until: end) == days)
    #expect(end.days(until: start) == -days)
    #expect((start < end) == (days > 0))
  }

  @Test(arguments: [
    ("0001-01-01", -1), ("9999-12-31", 1), ("2024-08-31", Int.max), ("2024-08-31", .min),
    ("1960-01-01", .min),
  ])
  func `days that lead out of the calendar give no date`(from: String, days: Int) {
    #expect(CalendarDate(from)?.adding(days: days) == nil)
    #expect(CalendarDate(from) != nil)
  }

  @Test func `weekdays are ordered from Monday to Sunday`() {
    #expect(Weekday.allCases == Weekday.allCases.sorted())
    #expect(Weekday.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7])
    #expect(Weekday.allCases.first == .monday)
    #expect(!(Weekday.friday < .friday))
  }
}
