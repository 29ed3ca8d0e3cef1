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

  /// What can be made of a document that is accepted.
  enum Output: CaseIterable {
    /// All figures as JSON.
    case results
    /// The page of the initiative.
    case report
    /// The page that compares costs.
    case comparison
    /// Why figures are what they are.
    case explanations
    /// Whether the explanations come to their figures.
    case checks
  }

  /// What is wrong with the library's answer to the bytes; `nil` when all laws hold.
  ///
  /// - Parameter outputs: What the calculation makes of the bytes; without it one output, another for bytes of another
  ///   length, so that an input takes no longer than a service that is asked for it.
  func complaint(about bytes: [UInt8], in outputs: [Output]? = nil) -> String? {
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
      var choices = Choices(bytes)
      let output = choices.next(of: Output.allCases)
      let followUp = FollowUp(of: document.initiative, asOf: choices.next(of: dates))
      for output in outputs ?? [output] {
        var choices = choices
        if let complaint = Self.complaint(about: output, of: followUp, note: document.note, &choices) {
          return complaint
        }
      }
      return nil
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

  /// What was read can be written and is read back as itself, and what was read back is written as the same bytes.
  ///
  /// `bytes()` reads back by itself. Four readings with it would be more than a service does, which reads and writes a
  /// document once; the tests replay the corpus through it.
  private static func complaint(aboutWriting document: InitiativeDocument) -> String? {
    let (bytes, unwritable) = document.written()
    if let value = unwritable.first { return "accepted and not writable: \(value)" }
    guard let again = try? InitiativeDocument(reading: bytes) else { return "written as what can't be read" }
    if again != document { return "written as what is read otherwise" }
    return again.written().bytes == bytes ? nil : "written otherwise the second time"
  }

  /// Results are JSON, pages have a text, and an explanation comes to its figure.
  ///
  /// - Parameter choices: Chooses the language and the figures.
  private static func complaint(
    about output: Output, of followUp: FollowUp, note: String?, _ choices: inout Choices
  ) -> String? {
    let language = choices.next(of: Language.allCases)
    switch output {
    case .results:
      let bytes = FollowUpDocument([followUp], isFinal: true).bytes
      // Megabytes of results take longer to read than to make, and hold nothing that smaller ones don't.
      if bytes.count > 1_000_000 { return nil }
      let results = JSONReader.read(
        bytes,
        limits: ReadingLimits(bytes: .max, values: .max, items: .max, stringBytes: .max, digits: .max, decimals: .max))
      return results.problems.first.map { "the results are no JSON: \($0.fault.code)" }
    case .report:
      let page = TextReport(of: followUp, note: note, in: language, isFinal: true)
      return page.text.isEmpty ? "the page is empty" : nil
    case .comparison:
      let page = CostComparisonReport(of: [CostStatement(followUp.initiative)], in: language)
      return page.text.isEmpty ? "the comparison is empty" : nil
    case .explanations:
      return complaint(aboutExplaining: followUp, &choices) { explanation in
        ExplanationReport(of: explanation, in: language).text.isEmpty ? "is empty" : nil
      }
    case .checks:
      return complaint(aboutExplaining: followUp, &choices) { $0.isConsistent ? nil : "contradicts itself" }
    }
  }

  /// What is wrong with the explanations of some figures, and of one alone in a large document, where the sum of thousands
  /// of lines may be explained by each of them.
  private static func complaint(
    aboutExplaining followUp: FollowUp, _ choices: inout Choices, _ complaint: (Explanation) -> String?
  ) -> String? {
    let figures = followUp.explainableFigures
    let step = choices.isOfLargeInput ? figures.count : max(23, figures.count / 6)
    // Lengths reach further into a long list in leaps.
    for index in stride(from: choices.rest &* 7_919 % step, to: figures.count, by: step) {
      guard let explanation = followUp.explanation(of: figures[index]) else { continue }
      if let complaint = complaint(explanation) { return "the explanation of \(explanation.id) \(complaint)" }
    }
    return nil
  }
}

/// The length of an input as a row of choices, each independent of those before.
private struct Choices {
  /// Whether an input is so long that one output is as much as may be asked of it.
  let isOfLargeInput: Bool
  private(set) var rest: Int

  init(_ bytes: [UInt8]) { (isOfLargeInput, rest) = (bytes.count > 100_000, bytes.count) }

  /// The choice among some values.
  mutating func next<Value>(of values: [Value]) -> Value {
    defer { rest /= values.count }
    return values[rest % values.count]
  }
}
