import Testing

@testable import BenefitRealisation

@Suite struct MonthRangeTests {
  @Test(arguments: [
    ("2025-11", 4, "2026-02", 2025...2026), ("2025-01", 12, "2025-12", 2025...2025),
    ("2025-01", 13, "2026-01", 2025...2026), ("2025-12", 1, "2025-12", 2025...2025),
    ("0001-01", 119_988, "9999-12", 1...9999),
  ])
  func `a range is made from its first month and its length`(
    text: String, length: Int, last: String, years: ClosedRange<Int>
  ) throws {
    let first = try #require(Month(text))
    let range = try #require(ClosedRange(first: first, numberOfMonths: length))
    #expect(range.lowerBound == first)
    #expect(range.upperBound.description == last)
    #expect(range.count == length)
    #expect(range.calendarYears == years)
  }

  @Test(arguments: [0, -1, .min, 119_988, .max])
  func `a length that is not positive or leaves the calendar gives no range`(length: Int) throws {
    let first = try #require(Month("0001-02"))
    #expect(ClosedRange(first: first, numberOfMonths: length) == nil)
  }

  @Test func `a range visits its months in order, also at the end of the calendar`() throws {
    let first = try #require(Month("9999-10"))
    let range = try #require(ClosedRange(first: first, numberOfMonths: 3))
    #expect(range.map(\.description) == ["9999-10", "9999-11", "9999-12"])
    #expect(
      stride(from: first, through: range.upperBound, by: 2).map(\.description) == ["9999-10", "9999-12"])
    #expect(range.contains(range.upperBound))
  }

  @Test func `a range is cut at the turns of the years`() throws {
    let cut = try range("2023-11", "2025-02").byCalendarYear
    #expect(cut.map(\.year) == [2023, 2024, 2025])
    #expect(
      try cut.map(\.months) == [
        range("2023-11", "2023-12"), range("2024-01", "2024-12"), range("2025-01", "2025-02"),
      ])
    #expect(try range("9999-12", "9999-12").byCalendarYear.map(\.months) == [range("9999-12", "9999-12")])
    #expect(try range("0001-01", "0001-02").byCalendarYear.map(\.months) == [range("0001-01", "0001-02")])
  }

  private func range(_ first: String, _ last: String) throws -> ClosedRange<Month> {
    try #require(Month(first))...#require(Month(last))
  }

  @Test(arguments: [("2024-01", "2024-04"), ("2024-02", "2024-02"), ("0001-01", "0001-03"), ("9999-11", "9999-12")])
  func `the months that have ended on a date are those whose last day has come`(first: String, last: String) throws {
    let months = try range(first, last)
    let days = months.lowerBound.firstDay.dayNumber - 32...months.upperBound.lastDay.dayNumber + 32
    for date in days.compactMap(CalendarDate.init(dayNumber:)) {
      let ended = months.filter { $0.lastDay <= date }
      #expect((months.ended(by: date).map(Array.init) ?? []) == ended, "\(date)")
    }
  }

  @Test(arguments: [("2024-01", "2024-04"), ("2024-02", "2024-02"), ("0001-01", "0001-03"), ("9999-11", "9999-12")])
  func `the months left after a month are the later ones`(first: String, last: String) throws {
    let months = try range(first, last)
    #expect(months.left(after: nil) == months)
    for month in (months.lowerBound.index - 3...months.upperBound.index + 3).compactMap(Month.init(index:)) {
      #expect((months.left(after: month).map(Array.init) ?? []) == months.filter { $0 > month }, "\(month)")
    }
  }
}
