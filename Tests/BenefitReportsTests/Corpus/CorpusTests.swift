import BenefitInterchange
import Foundation
import Testing

/// What fuzzing has collected, and every document of the examples and the tests, keeps the laws of its target.
struct CorpusTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .sorted { $0.path < $1.path }
  }

  /// The files of the examples and the tests, and what has been collected for a target.
  private func files(for target: FuzzTarget) throws -> [URL] {
    let collected = try files(in: Self.tests.appending(path: "Fuzz/Corpus/\(target)"))
    #expect(collected.count > 50, "the corpus isn't there")
    return try collected + files(in: Self.tests.deletingLastPathComponent().appending(path: "Examples/Data"))
      + files(in: Self.tests.appending(path: "BenefitInterchangeTests/Fixtures/Invalid"))
  }

  @Test(arguments: FuzzTarget.allCases) func `no collected input breaks a law of its target`(_ target: FuzzTarget)
    throws
  {
    for file in try files(for: target) {
      let complaint = target.complaint(
        about: Array(try Data(contentsOf: file)), in: FuzzTarget.Output.allCases)
      #expect(complaint == nil, "\(target) \(file.lastPathComponent)")
    }
  }

  @Test func `a document that was written gives the same bytes when it is read and written again`() throws {
    var written = 0
    for file in try files(for: .initiative) {
      guard let document = try? InitiativeDocument(reading: Array(try Data(contentsOf: file))) else { continue }
      let bytes = try document.bytes()
      #expect(try InitiativeDocument(reading: bytes).bytes() == bytes, "\(file.lastPathComponent)")
      written += 1
    }
    #expect(written > 4)
  }
}
