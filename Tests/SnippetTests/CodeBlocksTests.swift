import Foundation
import Testing

/// Holds the documents to the test files: a reader can copy any Swift block and it compiles and does what it says.
struct CodeBlocksTests {
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `every Swift block of the README and the documentation is a region of a test file`() throws {
    let documents = ["README.md"] + (try Self.files(under: "DocsSource", ending: ".md"))
    var regions = SnippetRegions()
    for file in try Self.files(under: "Tests/SnippetTests", ending: ".swift") {
      regions.read(try Self.text(of: file), file: file)
    }
    #expect(regions.problems.isEmpty, "\(regions.problems.joined(separator: "\n"))")

    let blocks = try documents.flatMap { CodeBlock.blocks(of: try Self.text(of: $0), document: $0) }
    let missing = regions.missing(from: blocks)
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
    #expect(blocks.contains { $0.document == "README.md" }, "the README shows no Swift")
  }

  @Test func `a block that no region holds is named by document and line`() {
    var regions = SnippetRegions()
    regions.read("// snippet: sum\nlet sum = 1 + 2\n// end snippet", file: "Sums.swift")
    let document = "# Sums\n\n```swift\nlet sum = 1 + 2\n```\n\nText.\n\n```swift\nlet sum = 1 + 3\n```\n"
    let blocks = CodeBlock.blocks(of: document, document: "Sums.md")
    #expect(
      regions.missing(from: blocks)
        == ["Sums.md:9: no region of Tests/SnippetTests holds this block: let sum = 1 + 3"])
  }

  @Test func `indentation, blank lines and line ends do not matter, every other character does`() {
    var regions = SnippetRegions()
    regions.read(
      "func f() {\n    // snippet: loop\n    for x in xs {\n\n      print(x)  \n    }\n    // end snippet\n}\n",
      file: "Loop.swift")
    func missing(_ document: String) -> Int {
      regions.missing(from: CodeBlock.blocks(of: document, document: "Loop.md")).count
    }
    #expect(missing("```swift\nfor x in xs {\n  print(x)\n}\n```") == 0)
    #expect(missing("1. Print:\n\n   ```swift\n   for x in xs {\n     print(x)\n   }\n   ```\n") == 0)
    #expect(missing("```swift\r\nfor x in xs {\r\n  print(x)\r\n}\r\n```\r\n") == 0)
    #expect(missing("```swift\nfor x in xs {\nprint(x)\n}\n```") == 1)
    #expect(missing("```swift\nfor x in xs {\n  print( x)\n}\n```") == 1)
    #expect(missing("```swift\nfor x in xs {\n  print(x)\n```") == 1)
  }

  @Test func `regions of one name in one file are one snippet`() {
    var regions = SnippetRegions()
    let part = "// snippet: start\nimport Library\n// end snippet\n"
    regions.read(part + "func f() {\n  // snippet: start\n  run()\n  // end snippet\n}", file: "Start.swift")
    regions.read("// snippet: start\nstop()\n// end snippet", file: "Other.swift")
    #expect(regions.problems.isEmpty)
    #expect(
      regions.codes == [
        SnippetText(lines: ["import Library", "run()"]), SnippetText(lines: ["stop()"]),
      ])
  }

  @Test(
    arguments: [
      ("// snippet: a\nlet x = 1", ["F.swift:1: snippet 'a' has no end"]),
      ("// snippet: a\n// snippet: b\n// end snippet", ["F.swift:1: snippet 'a' has no end"]),
      ("let x = 1\n// end snippet", ["F.swift:2: the end of a snippet that has not begun"]),
      ("// snippet:\n// end snippet", ["F.swift:1: a snippet needs a name"]),
    ])
  func `a region that is not well formed is a problem`(text: String, problems: [String]) {
    var regions = SnippetRegions()
    regions.read(text, file: "F.swift")
    #expect(regions.problems == problems)
  }

  @Test(
    arguments: [
      ("```swift\na\n```", [1]),
      ("```Swift title=x\na\n```", [1]),
      ("~~~swift\n```\n~~~", [1]),
      ("````swift\n```\n````\n```swift\na\n```", [1, 4]),
      ("```swift\nnever closed", [1]),
      ("```\na\n```\n```sh\nswift run\n```\n```json\n{}\n```", []),
      ("```markdown\ntext\n```\n```swift\na\n```", [4]),
      ("Inline ```swift``` code, and ```swift``` again\n```swift```\n", []),
      ("``swift\na\n``", []),
    ])
  func `a block is Swift when its fence says so`(document: String, lines: [Int]) {
    #expect(CodeBlock.blocks(of: document, document: "D.md").map(\.line) == lines)
  }

  /// The files under a folder of the package, as sorted paths relative to the package; without this file, whose
  /// texts are about regions and hold none.
  static func files(under folder: String, ending: String) throws -> [String] {
    let root = package.appending(path: folder).path(percentEncoded: false)
    let own = URL(filePath: #filePath).lastPathComponent
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(ending) && $0 != own }
      .map { "\(folder)/\($0)" }
      .sorted()
  }

  static func text(of file: String) throws -> String {
    try String(contentsOf: package.appending(path: file), encoding: .utf8)
  }
}
