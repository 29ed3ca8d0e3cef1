import BenefitRealisation
import Testing

@Suite struct CalendarTextTests {
  @Test(arguments: [
    "", "2", "2024", "2024-", "2024-08", "2024-08-", "2024-08-3", "2024-8-31", "24-08-31", "20240831",
    "2024-244",
    "2024-W35-6", "2024-08-311", "2024-08-31 ", " 2024-08-31", "2024-08-31\n", "\u{FEFF}2024-08-31",
    "2024-08-31Z",
    "2024-08-31T00:00:00Z", "2024/08/31", "2024.08.31", "2024_08_31", "31-08-2024", "08/31/2024",
    "2024-31-08",
    "0000-01-01", "-001-01-01", "+024-01-01", "10000-01-01", "-2024-08-31", "2024--8-31", "2024-+8-31",
    "2024-08--1",
    "2024- 8-31", "2024-00-31", "2024-13-01", "2024-08-00", "2024-08-32", "2024-02-30", "2025-02-29",
    "1900-02-29",
    "2024-04-31", "2024\u{2010}08\u{2010}31", "2024\u{2212}08\u{2212}31", "2024–08–31",
    "２０２４-０８-３１", "٢٠٢٤-٠٨-٣١", "2024-08-3１", "2024-08-31\u{301}", "2024-08-3\u{301}1", "2024-08\u{301}-31",
    "2024\0-08-31", "\0", "2024-08-31\0", "0x24-08-31", "1e10-08-31", "NaN", "idag", "2024-aug-31", "🗓️",
  ])
  func `a text that is not exactly YYYY-MM-DD gives no date`(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(CalendarDate(text[...]) == nil)
  }

  @Test(arguments: [
    "", "2024", "2024-", "2024-8", "2024-080", "2024-08-31", " 2024-08", "2024-08 ", "202408", "2024/08",
    "0000-12",
    "2024-00", "2024-13", "2024-99", "+024-08", "-024-08", "10000-01", "2024\u{2010}08", "2024-٠٨",
    "2024-08\u{301}",
    "2024-08\0", "mars 2025",
  ])
  func `a text that is not exactly YYYY-MM gives no month`(text: String) {
    #expect(Month(text) == nil)
    #expect(Month(text[...]) == nil)
  }

  // The counts are Python's: one ASCII character exchanged, then the form and datetime.date decide.
  @Test(arguments: [("2024-02-29", 44), ("2024-08-31", 44), ("9999-12-31", 41), ("0001-01-01", 55)])
  func `of all texts one character from a date, the real dates are read and no others`(
    base: String, real: Int
  ) {
    let texts = neighbours(of: base)
    let read = texts.filter { CalendarDate($0) != nil }
    #expect(texts.count == 1_270)
    #expect(read.count == real)
    #expect(read.allSatisfy { CalendarDate($0)?.description == $0 })
  }

  @Test(arguments: [("2024-02", 45), ("9999-12", 39), ("0001-01", 44)])
  func `of all texts one character from a month, the real months are read and no others`(
    base: String, real: Int
  ) {
    let texts = neighbours(of: base)
    let read = texts.filter { Month($0) != nil }
    #expect(texts.count == 889)
    #expect(read.count == real)
    #expect(read.allSatisfy { Month($0)?.description == $0 })
  }

  @Test func `a part of a longer text is read in place`() {
    let row = "2024-08-31;2025-03"
    #expect(CalendarDate(row.prefix(10)) == CalendarDate(year: 2024, month: 8, day: 31))
    #expect(Month(row.suffix(7)) == Month(year: 2025, month: 3))
  }

  @Test func `a very long text is refused`() {
    #expect(CalendarDate(String(repeating: "2024-08-31", count: 100_000)) == nil)
    #expect(Month(String(repeating: "0", count: 1_000_000)) == nil)
  }

  /// All texts that differ from one text in one ASCII character.
  private func neighbours(of base: String) -> [String] {
    let bytes = Array(base.utf8)
    return bytes.indices.flatMap { position in
      (UInt8(0)...127).filter { $0 != bytes[position] }.map { replacement in
        var changed = bytes
        changed[position] = replacement
        return String(decoding: changed, as: UTF8.self)
      }
    }
  }
}
