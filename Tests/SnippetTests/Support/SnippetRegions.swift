/// The marked regions of the test files: `// snippet: name` above, `// end snippet` below, each on a line of its own.
///
/// Regions of one name in one file are parts of one snippet, joined in the file's order. So a block can begin with
/// its `import` line, which stands at the top of the test file, and go on with code from inside a test.
struct SnippetRegions {
  private(set) var problems: [String] = []
  private var parts: [[String]: SnippetText] = [:]

  /// Every snippet's code; a block of a document must be one of these.
  var codes: Set<SnippetText> { Set(parts.values) }

  /// Reads one file's regions, and notes those that are not well formed under ``problems``.
  mutating func read(_ text: String, file: String) {
    var open: (name: String, line: Int)?
    var body: [Substring] = []
    for (index, line) in SnippetText.lines(of: text).enumerated() {
      switch Marker(line) {
      case .begin(let name):
        if let open { problems.append("\(file):\(open.line): snippet '\(open.name)' has no end") }
        if name.isEmpty { problems.append("\(file):\(index + 1): a snippet needs a name") }
        open = (name, index + 1)
        body = []
      case .end:
        if let open {
          let part = SnippetText(lines: body)
          parts[[file, open.name]] = parts[[file, open.name]]?.followed(by: part) ?? part
        } else {
          problems.append("\(file):\(index + 1): the end of a snippet that has not begun")
        }
        open = nil
      case nil:
        body.append(line)
      }
    }
    if let open { problems.append("\(file):\(open.line): snippet '\(open.name)' has no end") }
  }

  /// One line for each block, `document:line`, that no region holds, with the block's first line of code.
  func missing(from blocks: [CodeBlock]) -> [String] {
    let codes = codes
    return blocks.filter { !codes.contains($0.code) }.map {
      "\($0.document):\($0.line): no region of Tests/SnippetTests holds this block: \($0.code.lines.first ?? "(empty)")"
    }
  }
}

private enum Marker {
  case begin(String)
  case end

  init?(_ line: Substring) {
    let words = line.split { $0 == " " || $0 == "\t" }
    if words == ["//", "end", "snippet"] {
      self = .end
    } else if words.starts(with: ["//", "snippet:"]) {
      self = .begin(words.dropFirst(2).joined(separator: " "))
    } else {
      return nil
    }
  }
}
