import Testing

@testable import BenefitInterchange

/// A document that a sentence tells about, and every problem its reading should give, as `code line:column`.
struct DocumentCase: Sendable, CustomTestStringConvertible {
  let sentence: String
  let bytes: [UInt8]
  let problems: [String]

  init(_ sentence: String, _ text: String, _ problems: String...) {
    self.init(sentence, Array(text.utf8), problems)
  }

  /// The document as pieces of text with raw bytes between them.
  init(_ sentence: String, pieces: [any DocumentPiece], _ problems: String...) {
    self.init(sentence, pieces.flatMap(\.documentBytes), problems)
  }

  private init(_ sentence: String, _ bytes: [UInt8], _ problems: [String]) {
    self.sentence = sentence
    self.bytes = bytes
    self.problems = problems
  }

  var testDescription: String { sentence }
}

protocol DocumentPiece: Sendable {
  var documentBytes: [UInt8] { get }
}

extension String: DocumentPiece {
  var documentBytes: [UInt8] { Array(utf8) }
}

extension Int: DocumentPiece {
  var documentBytes: [UInt8] { [UInt8(self)] }
}

extension JSONReading {
  /// The problems as `code line:column`.
  var summary: [String] {
    let source = SourceText(bytes)
    return problems.map { "\($0.fault.code) \(source.position(at: $0.offset))" }
  }
}

/// Reads a text with the standard limits, or other ones.
func read(_ text: String, limits: ReadingLimits = .standard) -> JSONReading {
  JSONReader.read(Array(text.utf8), limits: limits)
}
