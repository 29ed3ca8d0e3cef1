import Testing

@testable import BenefitInterchange

struct SourceTextTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 2, 2), (5, 2, 3), (6, 3, 1), (7, 4, 1), (8, 4, 2),
    (9, 5, 1), (-1, 1, 1), (10, 5, 1),
  ])
  func `lines end with each of the three line ends`(_ offset: Int, _ line: Int, _ column: Int) {
    // a \r \n b c \n \r d \n
    let source = SourceText(Array("a\r\nbc\n\rd\n".utf8))
    #expect(source.position(at: offset) == TextPosition(line: line, column: column))
  }

  @Test func `columns count Unicode scalars and not bytes`() {
    let source = SourceText(Array("å😀e\u{301}x".utf8))
    #expect([0, 2, 6, 7, 9, 10].map { source.position(at: $0).column } == [1, 2, 3, 4, 5, 6])
  }

  @Test func `a byte order mark is no column`() {
    let source = SourceText(Array("\u{FEFF}ab\nc".utf8))
    #expect([0, 3, 4, 6].map { source.position(at: $0).description } == ["1:1", "1:1", "1:2", "2:1"])
  }

  @Test func `an empty document has one place`() {
    #expect(SourceText([]).position(at: 0) == TextPosition(line: 1, column: 1))
    #expect(SourceText([]).excerpt(at: 0) == SourceText.Excerpt(text: "", caretColumn: 1))
  }

  @Test func `every place agrees with counting from the start`() {
    // Lines of several block lengths, with characters of one to four bytes across the blocks' bounds.
    let text = (0..<40).map { String(repeating: "a\u{E5}\u{20AC}😀", count: $0 * 7) }.joined(separator: "\n")
    let bytes = Array(text.utf8)
    let source = SourceText(bytes)
    var line = 1
    var column = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      if source.position(at: offset) != TextPosition(line: line, column: column) {
        Issue.record("byte \(offset) stands on \(source.position(at: offset)), not \(line):\(column)")
        return
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      offset += UTF8.width(scalar)
    }
    #expect(source.position(at: offset) == TextPosition(line: line, column: column))
  }

  @Test func `places are ordered by line and then by column`() {
    let places = [(1, 1), (1, 2), (1, 10), (2, 1), (10, 1)].map { TextPosition(line: $0.0, column: $0.1) }
    #expect(places.shuffled().sorted() == places)
    #expect(!(places[0] < places[0]))
  }

  @Test func `an excerpt is the line with a caret below the place`() {
    let source = SourceText(Array("{\n  \"å\": 01,\r\n}".utf8))
    let excerpt = source.excerpt(at: 10)
    #expect(excerpt.text == "  \"å\": 01,")
    #expect(excerpt.caretColumn == 8)
    #expect(excerpt.caretLine == "       ^")
    #expect(source.excerpt(at: 0).text == "{")
    #expect(source.excerpt(at: 99) == SourceText.Excerpt(text: "}", caretColumn: 2))
    #expect(source.excerpt(at: -5) == SourceText.Excerpt(text: "{", caretColumn: 1))
  }

  @Test(arguments: [
    ("\n", 0, ""), ("\r\n", 0, ""), ("\r\n", 1, ""), ("\r", 1, ""), ("a\r\nb", 3, "b"), ("a\rb\n\nc", 2, "b"),
    ("a\rb\n\nc", 4, ""), ("a\r\n", 2, "a"),
  ])
  func `an excerpt leaves out what ends the line`(_ text: String, _ offset: Int, _ shown: String) {
    #expect(SourceText(Array(text.utf8)).excerpt(at: offset).text == shown)
  }

  @Test func `a line of eighty characters is shown whole wherever the place is`() {
    let line = String(repeating: "0123456789", count: 8)
    let source = SourceText(Array(line.utf8))
    for offset in 0...80 {
      #expect(source.excerpt(at: offset) == SourceText.Excerpt(text: line, caretColumn: offset + 1))
    }
  }

  @Test func `a longer line is cut to eighty characters around the place`() {
    let letters = "abcdefghijklmnopqrstuvwxyz".unicodeScalars.map { $0 }
    let line = String(String.UnicodeScalarView((0..<200).map { letters[$0 % 26] }))
    let scalars = Array(line.unicodeScalars)
    let source = SourceText(Array(line.utf8))
    for offset in 0..<200 {
      let excerpt = source.excerpt(at: offset)
      let shown = Array(excerpt.text.unicodeScalars)
      #expect(shown.count == 80)
      #expect(shown[excerpt.caretColumn - 1] == scalars[offset])
      let first = offset - excerpt.caretColumn + 1
      for column in shown.indices where shown[column] != "…" {
        #expect(shown[column] == scalars[first + column])
      }
      #expect((shown.first == "…") == (first > 0))
      #expect((shown.last == "…") == (first + 80 < 200))
      #expect(shown.count { $0 == "…" } == (first > 0 ? 1 : 0) + (first + 80 < 200 ? 1 : 0))
    }
  }

  @Test func `a line of wide characters is cut by characters and not by bytes`() {
    let source = SourceText(Array(String(repeating: "😀", count: 200).utf8))
    #expect(
      source.excerpt(at: 400)
        == SourceText.Excerpt(text: "…" + String(repeating: "😀", count: 78) + "…", caretColumn: 40))
    #expect(
      source.excerpt(at: 800)
        == SourceText.Excerpt(text: "…" + String(repeating: "😀", count: 79), caretColumn: 81))
  }

  @Test func `invisible characters are made visible`() {
    let text = "a\tb\u{0}c\u{1B}d\u{7F}e\u{85}f\u{202E}g\u{A0}h\u{FEFF}i\u{E000}j k"
    #expect(
      SourceText(Array(text.utf8)).excerpt(at: 0).text == "a␉b␀c␛d␡e�f�g�h�i�j k")
  }

  @Test func `broken bytes are shown as replacement characters`() {
    let source = SourceText([0x61, 0xE5, 0x62, 0xFF, 0x63])
    #expect(source.excerpt(at: 3) == SourceText.Excerpt(text: "a�b�c", caretColumn: 4))
  }

  @Test func `a caret that stands inside a character is put on it`() {
    #expect(SourceText(Array("aåb".utf8)).excerpt(at: 2).text.hasSuffix("b"))
  }
}
