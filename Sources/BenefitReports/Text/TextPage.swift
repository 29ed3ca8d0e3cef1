internal import BenefitRealisation

/// Lines of a text report, in one language.
struct TextPage {
  let language: Language
  let format: NumberFormat
  /// The names of the initiative that the page is of, if of one.
  let names: NamesInModel
  private(set) var lines: [String] = []

  init(_ language: Language, of initiative: Initiative? = nil) {
    self.language = language
    names = initiative.map { NamesInModel(of: $0) } ?? NamesInModel()
    format = NumberFormat(language)
  }

  /// The page's text, with a final line feed.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// One text in the page's language.
  func words(_ swedish: String, _ english: String) -> String {
    BilingualText(swedish: swedish, english: english)[language]
  }

  /// A line as it is.
  mutating func line(_ text: String = "") { lines.append(text) }

  /// A heading after an empty line.
  mutating func heading(_ swedish: String, _ english: String) {
    line()
    line(words(swedish, english).uppercased())
  }

  /// An indented line that is broken between words at 100 columns, with its later lines indented further.
  mutating func paragraph(_ text: String, indent: Int = 2) {
    let width = 100
    var current = String(repeating: " ", count: indent)
    var column = indent
    var isFirst = true
    // Spaces are looked for among the bytes and characters counted once, since a page may have ten thousand paragraphs.
    for bytes in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(bytes)
      let length = word.count
      if isFirst {
        column += length
      } else if column + 1 + length > width {
        line(current)
        current = String(repeating: " ", count: indent + 2)
        column = indent + 2 + length
      } else {
        current += " "
        column += 1 + length
      }
      current += word
      isFirst = false
    }
    line(current)
  }

  /// Rows in columns: the first one to the left, the others to the right, two spaces apart.
  ///
  /// - Parameter notes: What stands below each row, as far as there are so many.
  mutating func table(_ rows: [[String]], notes: [String?] = [], indent: Int = 2) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
    for (place, row) in rows.enumerated() {
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }
      var text = Substring(String(repeating: " ", count: indent) + cells.joined(separator: "  "))
      while text.last == " " { text.removeLast() }
      line(String(text))
      if place < notes.count, let note = notes[place] { line(String(repeating: " ", count: indent + 2) + note) }
    }
  }
}
