import Foundation
import Testing

/// An article of the documentation, whose blocks that aren't Swift a test reads to hold them to what the code does.
struct Article {
  private let text: String

  init(_ name: String) throws {
    text = try CodeBlocksTests.text(of: "DocsSource/BenefitRealisation.docc/\(name).md")
  }

  /// The first block of JSON or text after a heading that starts so.
  func block(after heading: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading + ".") })
    let isOpening = { (line: Substring) in line.hasPrefix("```json") || line.hasPrefix("```text") }
    let opening = try #require(lines[start...].firstIndex(where: isOpening))
    let end = try #require(lines[(opening + 1)...].firstIndex { $0.hasPrefix("```") })
    return lines[(opening + 1)..<end].joined(separator: "\n")
  }
}
