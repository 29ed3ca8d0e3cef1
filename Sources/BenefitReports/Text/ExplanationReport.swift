public import BenefitRealisation

/// An explanation as an indented tree, each figure with its numbers put in, for people.
///
/// ```text
/// netto per krona = 1 296 000,00 / 1 200 000,00 = 1,08
///   nettonuvärde = 2 496 000,00 − 1 200 000,00 = 1 296 000,00 kr
/// ```
///
/// A figure that is used twice is told once; where it stands again it is followed by "see above".
public struct ExplanationReport: Sendable, Hashable {
  /// The text, with a line feed after each line.
  public let text: String

  /// How the tree is laid out.
  public enum Layout: String, Sendable, Hashable, CaseIterable {
    /// Lines indented by two spaces a level.
    case text
    /// A nested list in Markdown.
    case markdown
  }

  /// Writes an explanation out.
  ///
  /// - Parameters:
  ///   - explanation: The explanation.
  ///   - currency: The currency of its amounts.
  ///   - depth: How many levels below the figure are written.
  ///   - layout: How the tree is laid out.
  ///   - language: The language of the text.
  public init(
    of explanation: Explanation, currency: Currency = .swedishKrona, depth: Int = 12, as layout: Layout = .text,
    in language: Language
  ) {
    var tree = ExplanationLines(TextPage(language), currency: currency, depth: depth, layout: layout)
    tree.write(explanation, level: 0)
    text = tree.page.text
  }
}

/// The lines of an explanation.
private struct ExplanationLines {
  private(set) var page: TextPage
  private let format: ExplanationNumbers
  private let depth: Int
  private let layout: ExplanationReport.Layout
  private var told: Set<String> = []

  init(_ page: TextPage, currency: Currency, depth: Int, layout: ExplanationReport.Layout) {
    self.page = page
    format = ExplanationNumbers(page.language, currency)
    (self.depth, self.layout) = (depth, layout)
  }

  mutating func write(_ node: Explanation, level: Int) {
    let isAgain = !node.parts.isEmpty && told.contains(node.id)
    let bullet = layout == .markdown ? "- " : ""
    let label = layout == .markdown ? "**\(escaped(node.label[page.language]))**" : node.label[page.language]
    var line = "\(String(repeating: "  ", count: level))\(bullet)\(label)"
    if isAgain {
      line += " = \(format.value(node.value)) (\(page.words("se ovan", "see above")))"
    } else {
      for side in [format.formula(node), format.value(node.value)] where !side.isEmpty { line += " = \(side)" }
      let notes = node.notes.map(format.note) + format.rounding(node)
      if !notes.isEmpty { line += " [\(notes.map(escaped).joined(separator: "; "))]" }
    }
    page.line(line)
    if isAgain || level >= depth { return }
    told.insert(node.id)
    for part in node.parts { write(part, level: level + 1) }
  }

  /// A text whose signs Markdown doesn't take for its own.
  private func escaped(_ text: String) -> String {
    if layout == .text { return text }
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
