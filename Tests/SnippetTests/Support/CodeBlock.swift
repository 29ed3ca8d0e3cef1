/// A fenced code block of a Markdown document that says it is Swift.
struct CodeBlock: Sendable, Hashable {
  /// The document as it is named in a failure, relative to the package.
  let document: String
  /// The line of the opening fence, counted from 1.
  let line: Int
  let code: SnippetText

  /// Every block whose info string begins with the word `swift`, in the document's order.
  ///
  /// A fence is three or more backticks or tildes, indented or not, and is closed by at least as many of the same
  /// mark; a block that is never closed runs to the document's end, as Markdown has it.
  static func blocks(of text: String, document: String) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: (fence: Fence, line: Int)?
    var body: [Substring] = []
    func close() {
      if let open, open.fence.language == "swift" {
        blocks.append(CodeBlock(document: document, line: open.line, code: SnippetText(lines: body)))
      }
    }
    for (index, line) in SnippetText.lines(of: text).enumerated() {
      let fence = Fence(line)
      if let current = open {
        if let fence, fence.closes(current.fence) {
          close()
          open = nil
        } else {
          body.append(line)
        }
      } else if let fence {
        open = (fence, index + 1)
        body = []
      }
    }
    close()
    return blocks
  }
}

/// The line that opens or closes a code block.
private struct Fence {
  let mark: Character
  let length: Int
  let language: String

  init?(_ line: Substring) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    let information = text.drop { $0 == mark }
    self.mark = mark
    self.length = text.count - information.count
    self.language = information.split { $0 == " " || $0 == "," }.first.map { $0.lowercased() } ?? ""
    // A line such as ```code``` is inline code, no fence.
    guard length >= 3, !information.contains("`") else { return nil }
  }

  func closes(_ opening: Fence) -> Bool {
    mark == opening.mark && length >= opening.length && language.isEmpty
  }
}
