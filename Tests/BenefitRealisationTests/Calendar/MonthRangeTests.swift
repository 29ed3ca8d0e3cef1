import BenefitRealisation
import Testing

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
}
