import BenefitRealisation
import Testing

@testable import BenefitReports

@Suite struct TextPageTests {
  @Test func `a paragraph is broken between words at 100 columns and indented further below`() {
    var page = TextPage(.swedish)
    let word = String(repeating: "å", count: 24)
    // Two columns and four words of 24 with three spaces between them are 101 columns.
    page.paragraph("\(word) \(word) \(word) \(word)")
    #expect(page.lines == ["  \(word) \(word) \(word)", "    \(word)"])
  }

  @Test func `a line of exactly 100 columns isn't broken`() {
    var page = TextPage(.english)
    page.paragraph("\(String(repeating: "x", count: 50)) \(String(repeating: "y", count: 45))", indent: 4)
    #expect(page.lines.map(\.count) == [100])
  }

  @Test func `a word that is longer than a line stands alone`() {
    var page = TextPage(.english)
    let long = String(repeating: "x", count: 120)
    page.paragraph("a \(long) b")
    #expect(page.lines == ["  a", "    \(long)", "    b"])
  }

  @Test func `a no-break space keeps a number together`() {
    var page = TextPage(.swedish)
    page.paragraph("\(String(repeating: "x", count: 92)) 1\u{A0}000\u{A0}kr")
    #expect(page.lines == ["  \(String(repeating: "x", count: 92))", "    1\u{A0}000\u{A0}kr"])
  }

  @Test func `several spaces are one, and a mark after a space stays with what follows`() {
    var page = TextPage(.english)
    page.paragraph("  a   b \u{301}c ")
    #expect(page.lines == ["  a b \u{301}c"])
  }

  @Test func `columns are aligned, the first to the left and the others to the right`() {
    var page = TextPage(.english)
    page.table([["a", "1"], ["bbb", "1,000", "x"], ["c"]])
    #expect(page.lines == ["  a        1", "  bbb  1,000  x", "  c"])
  }

  @Test func `a heading follows an empty line, in capitals of the language`() {
    var page = TextPage(.swedish)
    page.line("över")
    page.heading("Åtgärd", "Measure")
    #expect(page.text == "över\n\nÅTGÄRD\n")
  }
}
