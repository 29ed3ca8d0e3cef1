import BenefitRealisation
import BenefitReports

@testable import BenefitInterchange

/// What is tried with arbitrary bytes, and the laws that the answers must hold.
enum FuzzTarget: String, CaseIterable {
  /// The reader of JSON.
  case json
  /// The reader and the writer of documents of initiatives.
  case initiative
  /// The reader of parameters.
  case parameters
  /// The reader of price indices.
  case index
  /// All that is calculated and written out of a document that is accepted.
  case calculation

  /// What is wrong with the library's answer to the bytes; `nil` when all laws hold.
  func complaint(about bytes: [UInt8]) -> String? {
    switch self {
    case .json: return Self.complaint(about: JSONReader.read(bytes))
    case .initiative:
      do throws(InvalidDocument) {
        return Self.complaint(aboutWriting: try InitiativeDocument(reading: bytes))
      } catch {
        return Self.complaint(about: error)
      }
    case .parameters:
      do throws(InvalidDocument) {
        let parameters = try ParameterDocument(reading: bytes).parameters
        return (try? ParameterTable(parameters)) == nil ? "accepted parameters make no table" : nil
      } catch {
        return Self.complaint(about: error)
      }
    case .index:
      do throws(InvalidDocument) {
        _ = try IndexDocument(reading: bytes)
        return nil
      } catch {
        return Self.complaint(about: error)
      }
    case .calculation:
      guard let document = try? InitiativeDocument(reading: bytes) else { return nil }
      let dates = [document.date, CalendarDate("1900-01-01"), CalendarDate("9999-12-31")].compactMap { $0 }
      let followUp = FollowUp(of: document.initiative, asOf: dates[bytes.count % dates.count])
      return Self.complaint(about: followUp, note: document.note)
    }
  }

  /// A tree or problems, in order and inside the text; only what is UTF-8 is accepted.
  private static func complaint(about reading: JSONReading) -> String? {
    if reading.root == nil, reading.problems.isEmpty { return "neither tree nor problem" }
    let source = SourceText(reading.bytes)
    var last = 0
    for problem in reading.problems {
      if problem.offset < last || problem.offset > reading.bytes.count { return "\(problem.fault.code) out of order" }
      last = problem.offset
      let excerpt = source.excerpt(at: problem.offset)
      if excerpt.caretColumn > excerpt.text.unicodeScalars.count + 1 { return "the caret is off the line" }
      if problem.fault.message.swedish.isEmpty { return "\(problem.fault.code) has no message" }
    }
    let isText = String(validating: reading.bytes, as: UTF8.self) != nil
    return reading.problems.isEmpty && !isText ? "accepted although it is not UTF-8" : nil
  }

  /// At least one problem, in the order of the document, and each can be told in both languages.
  private static func complaint(about invalid: InvalidDocument) -> String? {
    if invalid.problems.isEmpty { return "refused without a problem" }
    for (problem, next) in zip(invalid.problems, invalid.problems.dropFirst()) where next.position < problem.position {
      return "\(next.code) stands before \(problem.code)"
    }
    for problem in invalid.problems {
      for language in Language.allCases where problem.text(in: language).isEmpty {
        return "\(problem.code) has no text"
      }
    }
    return nil
  }

  /// What was read can be written, and reading it gives the same; the writer itself reads and compares.
  private static func complaint(aboutWriting document: InitiativeDocument) -> String? {
    do throws(UnwritableDocument) {
      let bytes = try document.bytes()
      let again = try? InitiativeDocument(reading: bytes).bytes()
      return again == bytes ? nil : "not the same bytes when written again"
    } catch {
      return "accepted and not writable: \(error.problems.first.map { "\($0)" } ?? "")"
    }
  }

  /// Results, findings, explanations and reports can be made, and the results are JSON; in one language, another for a
  /// text of another length.
  private static func complaint(about followUp: FollowUp, note: String?) -> String? {
    let result = JSONReader.read(
      FollowUpDocument([followUp], isFinal: true).bytes,
      limits: ReadingLimits(bytes: .max, values: .max, items: .max, stringBytes: .max, digits: .max, decimals: .max))
    if let problem = result.problems.first { return "the result is no JSON: \(problem.fault.code)" }
    let statements = [CostStatement(followUp.initiative)]
    let language = Language.allCases[result.bytes.count % Language.allCases.count]
    if TextReport(of: followUp, note: note, in: language, isFinal: true).text.isEmpty
      || CostComparisonReport(of: statements, in: language).text.isEmpty
    {
      return "a page is empty"
    }
    // One figure in so many, other ones for a text of another length: all of them would take most of the time, and of
    // thousands even one in 23, since the sum of a thousand lines is explained by each of them.
    let figures = followUp.explainableFigures
    let step = max(23, figures.count / 10)
    for index in stride(from: result.bytes.count % step, to: figures.count, by: step) {
      guard let explanation = followUp.explanation(of: figures[index]) else { continue }
      if !explanation.isConsistent { return "\(explanation.id) contradicts itself" }
      if ExplanationReport(of: explanation, in: language).text.isEmpty {
        return "the explanation of \(explanation.id) is empty"
      }
    }
    return nil
  }
}
