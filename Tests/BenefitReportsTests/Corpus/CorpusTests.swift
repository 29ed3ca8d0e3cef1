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

  @Test(arguments: FuzzTarget.allCases) func `no collected input breaks a law of its target`(_ target: FuzzTarget)
    throws
  {
    let collected = try files(in: Self.tests.appending(path: "Fuzz/Corpus/\(target)"))
    #expect(collected.count > 50, "the corpus isn't there")
    let documents = try files(in: Self.tests.deletingLastPathComponent().appending(path: "Examples/Data"))
    let invalid = try files(in: Self.tests.appending(path: "BenefitInterchangeTests/Fixtures/Invalid"))
    for file in collected + documents + invalid {
      let complaint = target.complaint(about: Array(try Data(contentsOf: file)))
      #expect(complaint == nil, "\(target) \(file.lastPathComponent)")
    }
  }
}
