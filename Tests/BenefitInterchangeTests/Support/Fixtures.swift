import Foundation

@testable import BenefitInterchange

/// The documents that tests read, and the schema that is published beside the bundled ones.
enum Fixtures {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let own = root.appending(path: "Tests/BenefitInterchangeTests/Fixtures")
  private static let published = root.appending(path: "Examples/Data")

  /// The names of the bundled documents, in alphabetical order.
  static func bundledNames() throws -> [String] {
    try names(in: published).filter { !$0.hasSuffix(".schema.json") }
  }

  /// The bytes of a bundled document.
  static func bundled(_ name: String) throws -> [UInt8] { try bytes(published.appending(path: name)) }

  /// The bytes of a valid document among the fixtures.
  static func valid(_ name: String) throws -> [UInt8] { try bytes(own.appending(path: name)) }

  /// The stories of the reports' tests, by name.
  static func stories() throws -> [(name: String, bytes: [UInt8])] {
    let folder = root.appending(path: "Tests/BenefitReportsTests/Fixtures/Stories")
    return try names(in: folder).map { ($0, try bytes(folder.appending(path: $0))) }
  }

  /// The names of the documents that must be refused, in alphabetical order.
  static func invalidNames() throws -> [String] { try names(in: own.appending(path: "Invalid")) }

  /// The bytes of a document that must be refused.
  static func invalid(_ name: String) throws -> [UInt8] { try bytes(own.appending(path: "Invalid/\(name)")) }

  /// The lines of a list among the documents that must be refused, without its comments.
  static func list(_ name: String) throws -> [String] {
    try String(contentsOf: own.appending(path: "Invalid/\(name)"), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// What the reader has to say of a document; nothing when it accepts it.
  static func problems(of bytes: [UInt8]) -> [DocumentProblem] {
    do throws(InvalidDocument) {
      _ = try InitiativeDocument(reading: bytes)
      return []
    } catch {
      return error.problems
    }
  }

  /// The published schema.
  static func schema() throws -> SchemaNode {
    SchemaNode(try JSONSerialization.jsonObject(with: Data(bundled("initiative.schema.json"))))
  }

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted()
  }

  private static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }
}
