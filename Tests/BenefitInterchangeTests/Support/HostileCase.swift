import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// A document that must be refused, and all that must be said of it.
///
/// The places come from the case's own text: each `⟦` in it marks the place of one expected problem, in the order of
/// the document, and is taken out before the text is read.
struct HostileCase: Sendable, CustomTestStringConvertible {
  /// What is wrong, as a sentence.
  let sentence: String
  /// The document.
  let bytes: [UInt8]
  /// The limits that it is read with.
  let limits: ReadingLimits
  /// Each problem as `code line:column path`.
  let expected: [String]
  /// What is wrong with the case itself; empty when it is sound.
  let flaws: [String]

  static let mark: Unicode.Scalar = "⟦"

  /// The full document with places replaced; each place must occur in it exactly once.
  init(_ sentence: String, _ edits: [(String, String)], _ problems: String...) {
    self.init(sentence, editing: edits, problems)
  }

  /// A document with landings and alternatives, with places replaced; each place must occur in it exactly once.
  init(_ sentence: String, landed edits: [(String, String)], _ problems: String...) {
    self.init(sentence, editing: edits, problems, of: HostileBase.landed)
  }

  /// The full document, or another one, with places replaced, and a list of problems.
  init(
    _ sentence: String, editing edits: [(String, String)], _ problems: [String],
    of document: String = HostileBase.document
  ) {
    var text = document
    var flaws: [String] = []
    for (old, new) in edits {
      let count = text.occurrences(of: old)
      if count != 1 { flaws.append("“\(old)” occurs \(count) times") }
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    self.init(sentence, marked: text, .standard, problems, flaws)
  }

  /// The full document with one place replaced.
  init(_ sentence: String, _ old: String, _ new: String, _ problems: String...) {
    let count = HostileBase.document.occurrences(of: old)
    self.init(
      sentence, marked: HostileBase.document.replacing(old, with: new, maxReplacements: 1), .standard, problems,
      count == 1 ? [] : ["“\(old)” occurs \(count) times"])
  }

  /// A text of its own.
  init(_ sentence: String, text: String, limits: ReadingLimits = .standard, _ problems: String...) {
    self.init(sentence, marked: text, limits, problems, [])
  }

  /// Raw bytes, with the place of the one problem.
  init(_ sentence: String, bytes: [UInt8], at place: String, code: String, path: String) {
    self.sentence = sentence
    self.bytes = bytes
    limits = .standard
    expected = ["\(code) \(place) \(path)"]
    flaws = []
  }

  private init(
    _ sentence: String, marked: String, _ limits: ReadingLimits, _ problems: [String], _ flaws: [String]
  ) {
    self.sentence = sentence
    self.limits = limits
    var plain = String.UnicodeScalarView()
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == Self.mark {
        places.append("\(line):\(column)")
        continue
      }
      plain.append(scalar)
      // No editor shows a byte order mark as a column.
      if scalar != "\u{FEFF}" || plain.count > 1 { column += 1 }
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    bytes = Array(String(plain).utf8)
    expected = zip(problems, places).map { problem, place in
      let code = problem.prefix { $0 != " " }
      return "\(code) \(place)\(problem.dropFirst(code.count))"
    }
    self.flaws =
      flaws + (places.count == problems.count ? [] : ["\(places.count) marks for \(problems.count) problems"])
  }

  var testDescription: String { sentence }

  /// The problems of a document; empty when it is accepted.
  static func problems(of bytes: [UInt8], _ limits: ReadingLimits = .standard) -> [DocumentProblem] {
    do {
      _ = try InitiativeDocument(reading: bytes, limits: limits)
      return []
    } catch {
      return error.problems
    }
  }
}

extension DocumentProblem {
  /// The problem as `code line:column path`.
  var summary: String { "\(code) \(position) \(path)" }
}

extension String {
  /// How often a text occurs in this one.
  func occurrences(of text: String) -> Int { ranges(of: text).count }
}
