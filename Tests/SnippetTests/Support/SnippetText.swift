/// Code as it is compared: without the indentation that all its lines share, without blank lines, and without
/// spaces at a line's end, so that a block in a document equals the same code inside a test function.
struct SnippetText: Sendable, Hashable {
  let lines: [String]

  init(lines: [Substring]) {
    let filled = lines.map(Self.trimmedAtEnd).filter { !$0.isEmpty }
    let indentation = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    self.lines = filled.map { String($0.dropFirst(indentation)) }
  }

  private init(joined lines: [String]) {
    self.lines = lines
  }

  /// This code with more below it.
  func followed(by other: SnippetText) -> SnippetText {
    SnippetText(joined: lines + other.lines)
  }

  /// A text's lines; an empty line counts, and a carriage return before the line feed belongs to no line.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  private static func trimmedAtEnd(_ line: Substring) -> Substring {
    var line = line
    while line.last == " " || line.last == "\t" { line.removeLast() }
    return line
  }
}
