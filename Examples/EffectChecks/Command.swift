import BenefitInterchange
import BenefitRealisation
import BenefitReports

/// The command: from words on a command line to texts and an exit code.
struct Command {
  var output = ""
  var errors = ""

  /// A document's name and its bytes.
  typealias Source = (name: String, bytes: [UInt8])

  /// The documents that are built into the command.
  static let bundled: [Source] = [
    ("safety-alarms.json", PackageResources.safety_alarms_json),
    ("web-fault-reports.json", PackageResources.web_fault_reports_json),
    ("property-system.json", PackageResources.property_system_json),
    ("learning-platform.json", PackageResources.learning_platform_json),
  ]

  /// Follows a command line; the answer is the exit code.
  ///
  /// - Parameter read: Gives the bytes of a file, or `nil` when it can't be read.
  mutating func run(_ words: [String], reading read: (String) -> [UInt8]?) -> Int32 {
    let arguments: Arguments
    do {
      arguments = try Arguments(words)
    } catch {
      errors += "effect-checks: \(error.message)\n\n\(Arguments.usage)"
      return 2
    }
    if arguments.isHelpAsked {
      output += Arguments.usage
      return 0
    }
    var documents: [InitiativeDocument] = []
    var isAnyInvalid = false
    for source in arguments.files.isEmpty
      ? Self.bundled.map({ ($0.name, Optional($0.bytes)) }) : arguments.files.map({ ($0, read($0)) })
    {
      if let document = document(source, in: arguments.language) {
        documents.append(document)
      } else {
        isAnyInvalid = true
      }
    }
    write(documents, arguments)
    return isAnyInvalid ? 1 : 0
  }

  private mutating func document(
    _ source: (name: String, bytes: [UInt8]?), in language: Language
  ) -> InitiativeDocument? {
    guard let bytes = source.bytes else {
      errors +=
        "\(source.name): " + BilingualText(swedish: "filen kan inte läsas", english: "the file can't be read")[language]
        + "\n"
      return nil
    }
    do {
      return try InitiativeDocument(reading: bytes)
    } catch {
      for problem in error.problems { errors += "\(source.name):\(problem.text(in: language))\n" }
      return nil
    }
  }

  private mutating func write(_ documents: [InitiativeDocument], _ arguments: Arguments) {
    let followUps = documents.map {
      (document: $0, followUp: FollowUp(of: $0.initiative, asOf: arguments.asOf ?? $0.date))
    }
    if arguments.format == .json {
      output += String(decoding: FollowUpDocument(followUps.map(\.followUp)).bytes, as: UTF8.self)
      return
    }
    let pages = followUps.map { document, followUp in
      guard let figure = arguments.figure else {
        return TextReport(of: followUp, note: document.note, in: arguments.language).text
      }
      let tree = ExplanationReport(
        of: followUp.explanation(of: figure), currency: followUp.initiative.priceLevel.currency,
        in: arguments.language)
      return "\(followUp.initiative.name)\n\(tree.text)"
    }
    output += pages.joined(separator: "\n\n")
    if documents.count > 1, arguments.figure == nil {
      let statements = documents.map { CostStatement($0.initiative) }
      output += "\n" + CostComparisonReport(of: statements, in: arguments.language).text
    }
  }
}
