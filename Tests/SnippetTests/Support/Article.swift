import Foundation
import Testing

/// An article of the documentation, whose blocks that aren't Swift a test reads to hold them to what the code does.
struct Article {
  private let text: String

  init(_ name: String) throws {
    text = try CodeBlocksTests.text(of: "DocsSource/BenefitRealisation.docc/\(name).md")
  }

  /// The blocks of JSON and text, in order.
  var blocks: [String] { blocks(in: text.split(separator: "\n", omittingEmptySubsequences: false)[...]) }

  /// The first block of JSON or text after a heading that starts so.
  func block(after heading: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading + ".") })
    return try #require(blocks(in: lines[start...]).first)
  }

  private func blocks(in lines: ArraySlice<Substring>) -> [String] {
    var blocks: [String] = []
    var rest = lines
    while let opening = rest.firstIndex(where: { $0.hasPrefix("```") }),
      let end = rest[(opening + 1)...].firstIndex(where: { $0.hasPrefix("```") })
    {
      if ["```json", "```text"].contains(rest[opening]) {
        blocks.append(rest[(opening + 1)..<end].joined(separator: "\n"))
      }
      rest = rest[(end + 1)...]
    }
    return blocks
  }
}
