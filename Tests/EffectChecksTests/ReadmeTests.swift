import Foundation
import Testing

@testable import EffectChecks

/// The README shows what the command prints.
struct ReadmeTests {
  @Test func `the output in the README is the command's own`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```text\n").dropFirst()
    let block = try #require(blocks.first?.components(separatedBy: "\n```").first)
    var command = Command()
    #expect(command.run([]) { _ in nil } == 0)
    let output = trimmed(command.output)
    for part in block.components(separatedBy: "\n…\n") { #expect(output.contains(trimmed(part))) }
    #expect(block.contains("Kontroll 6 månader") && block.contains("KOSTNADERNA JÄMFÖRDA"))
  }

  /// The text without spaces at the ends of its lines.
  private func trimmed(_ text: String) -> String {
    text.components(separatedBy: "\n").map { line in
      var line = Substring(line)
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}
