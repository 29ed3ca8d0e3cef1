import Testing

@testable import BenefitRealisation

@Suite struct MonthTests {
  @Test func `every month of the calendar has one index and reads back from its text`() {
    var index = 12
    for year in 1...9999 {
      for number in 1...12 {
        let month = Month(index: index)
        guard month == Month(year: year, month: number), month?.index == index, month?.year == year,
          month?.number == number, month.flatMap({ Month($0.description) }) == month
        else {
          Issue.record("index \(index)")
          return
        }
        index += 1
      }
    }
    #expect(index == 120_000)
  }

  @Test(arguments: [11, 120_000, 0, -1, .min, .max])
  func `an index outside the calendar gives no month`(index: Int) {
    #expect(Month(index: index) == nil)
  }

  @Test(arguments: [(2025, 0), (2025, 13), (0, 12), (10_000, 1), (-1, 1), (.max, 1), (.min, 1), (2025, .max)])
  func `numbers that name no month give none`(year: Int, month: Int) {
    #expect(Month(year: year, month: month) == nil)
  }

  @Test(arguments: [
    ("2025-03", "2025-03-01", "2025-03-31", 31), ("2024-02", "2024-02-01", "2024-02-29", 29),
    ("2025-02", "2025-02-01", "2025-02-28", 28), ("1900-02", "1900-02-01", "1900-02-28", 28),
    ("2000-02", "2000-02-01", "2000-02-29", 29), ("2025-04", "2025-04-01", "2025-04-30", 30),
    ("0001-01", "0001-01-01", "0001-01-31", 31), ("9999-12", "9999-12-01", "9999-12-31", 31),
  ])
  func `a month knows its first and last day`(text: String, first: String, last: String, days: Int) {
    let month = Month(text)
    #expect(month?.description == text)
    #expect(month?.firstDay.description == first)
    #expect(month?.lastDay.description == last)
    #expect(month?.lastDay.adding(days: -1).map { month?.hasEnded(by: $0) } == false)
    #expect(month.map { $0.hasEnded(by: $0.lastDay) } == true)
    #expect(month?.numberOfDays == days)
    #expect(month?.day(1) == month?.firstDay)
    #expect(month?.day(days) == month?.lastDay)
    #expect(month?.day(days + 1) == nil)
    #expect(month?.day(0) == nil)
    #expect(month?.day(.max) == nil)
    #expect(month?.day(.min) == nil)
  }

  @Test func `the months of a year have their lengths`() {
    let common = (1...12).compactMap { Month(year: 2025, month: $0)?.numberOfDays }
    #expect(common == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test(arguments: [
    ("2024-11", 3, "2025-02"), ("2025-02", -3, "2024-11"), ("2025-02", 0, "2025-02"),
    ("0001-01", 119_987, "9999-12"),
    ("9999-12", -119_987, "0001-01"),
  ])
  func `months are added and measured over years`(from: String, months: Int, to: String) throws {
    let start = try #require(Month(from))
    let end = try #require(start.adding(months: months))
    #expect(end.description == to)
    #expect(start.advanced(by: months) == end)
    #expect(start.distance(to: end) == months)
    #expect((start < end) == (months > 0))
  }

  @Test(arguments: [("0001-01", -1), ("9999-12", 1), ("2025-02", Int.max), ("2025-02", .min)])
  func `months that lead out of the calendar give none`(from: String, months: Int) throws {
    let month = try #require(Month(from))
    #expect(month.adding(months: months) == nil)
  }

  @Test func `advancing out of the calendar is a programmer's error`() async {
    await #expect(processExitsWith: .failure) {
      _ = Month(year: 9999, month: 12)?.advanced(by: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Month(year: 1, month: 1)?.advanced(by: .min)
    }
  }
}
