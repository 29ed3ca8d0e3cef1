import BenefitRealisation
import Testing

@Suite struct MonthArithmeticTests {
  // Method, section 3.
  @Test(arguments: [
    ("2024-08-31", 6, "2025-02-28", 31),
    ("2024-02-29", 12, "2025-02-28", 29),
    ("2024-12-20", 6, "2025-06-20", nil),
  ])
  func `the method's examples hold`(from: String, months: Int, to: String, clampedFrom: Int?) {
    let step = CalendarDate(from)?.adding(months: months)
    #expect(step?.date.description == to)
    #expect(step?.clampedFromDay == clampedFrom)
  }

  @Test(arguments: [
    ("2024-01-31", 0, "2024-01-31", nil), ("2024-01-31", 1, "2024-02-29", 31),
    ("2023-01-31", 1, "2023-02-28", 31),
    ("2023-01-29", 1, "2023-02-28", 29), ("2024-01-29", 1, "2024-02-29", nil),
    ("2024-03-31", -1, "2024-02-29", 31),
    ("2024-05-31", -6, "2023-11-30", 31), ("2024-02-29", 48, "2028-02-29", nil),
    ("2024-02-29", -12, "2023-02-28", 29),
    ("0001-02-28", -1, "0001-01-28", nil), ("9999-11-30", 1, "9999-12-30", nil),
    ("0001-01-31", 119_987, "9999-12-31", nil), ("9999-12-31", -119_987, "0001-01-31", nil),
  ])
  func `the day of month is kept or the month's last day is taken`(
    from: String, months: Int, to: String, clampedFrom: Int?
  ) {
    let step = CalendarDate(from)?.adding(months: months)
    #expect(step?.date.description == to)
    #expect(step?.clampedFromDay == clampedFrom)
  }

  @Test(arguments: [
    ("9999-12-01", 1), ("0001-01-31", -1), ("2024-08-31", 1_000_000), ("2024-08-31", Int.max),
    ("2024-08-31", .min),
  ])
  func `months that lead out of the calendar give no step`(from: String, months: Int) throws {
    let date = try #require(CalendarDate(from))
    #expect(date.adding(months: months) == nil)
  }

  @Test(arguments: [1, 6, 12, -6, -12, 36])
  func `every day of two centuries steps as dateutil says`(offset: Int) throws {
    let signed = offset < 0 ? "\(offset)" : "+\(offset)"
    let expected = try fixture("month_arithmetic.txt").split(separator: "\n")
      .filter { $0.hasPrefix("\(signed) ") }.map(String.init)
    var digests: [CalendarDigest] = []
    let first = try #require(CalendarDate("1900-01-01"))
    let last = try #require(CalendarDate("2100-12-31"))
    for number in first.dayNumber...last.dayNumber {
      let day = try #require(CalendarDate(dayNumber: number))
      let step = try #require(day.adding(months: offset))
      let decade = (day.year - 1900) / 10
      if decade == digests.count { digests.append(CalendarDigest()) }
      digests[decade].add("\(day) \(step.date) \(step.clampedFromDay.map(String.init) ?? "-")\n")
    }
    let computed = digests.enumerated().map { "\(signed) \(1900 + $0 * 10) \($1.hexadecimal)" }
    #expect(computed == expected)
    #expect(expected.count == 21)
  }
}
