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
      errors += "effect-checks: \(error.message)\neffect-checks --help shows what there is.\n"
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
    if arguments.isListAsked {
      list(documents, arguments)
      return isAnyInvalid ? 1 : 0
    }
    if let figure = arguments.figure {
      let isExplained = explain(figure, of: documents, arguments)
      return isAnyInvalid || !isExplained ? 1 : 0
    }
    let statements = statements(of: documents, arguments, reading: read)
    write(documents, comparing: statements ?? [], arguments)
    return isAnyInvalid || statements == nil ? 1 : 0
  }

  private mutating func document(
    _ source: (name: String, bytes: [UInt8]?), in language: Language
  ) -> InitiativeDocument? {
    guard let bytes = source.bytes else {
      tellUnreadable(source.name, in: language)
      return nil
    }
    do {
      return try InitiativeDocument(reading: bytes)
    } catch {
      for problem in error.problems { errors += "\(source.name):\(problem.text(in: language))\n" }
      return nil
    }
  }

  private mutating func write(
    _ documents: [InitiativeDocument], comparing statements: [CostStatement], _ arguments: Arguments
  ) {
    let followUps = documents.map {
      (document: $0, followUp: FollowUp(of: $0.initiative, asOf: arguments.asOf ?? $0.date))
    }
    if arguments.format == .json {
      let document = FollowUpDocument(
        followUps.map(\.followUp), comparing: statements, over: arguments.period, isFinal: arguments.isFinal)
      output += String(decoding: document.bytes, as: UTF8.self)
      return
    }
    let pages = followUps.map { document, followUp in
      TextReport(of: followUp, note: document.note, in: arguments.language, isFinal: arguments.isFinal).text
    }
    output += pages.joined(separator: "\n\n")
    if statements.count > 1 {
      output += "\n" + CostComparisonReport(of: statements, over: arguments.period, in: arguments.language).text
    }
  }

  /// The costs to compare, in the prices of the year that is asked for; `nil` when that can't be done.
  private mutating func statements(
    of documents: [InitiativeDocument], _ arguments: Arguments, reading read: (String) -> [UInt8]?
  ) -> [CostStatement]? {
    let statements = documents.map { CostStatement($0.initiative) }
    guard let year = arguments.priceYear, let file = arguments.indexFile else { return statements }
    guard let bytes = read(file) else {
      tellUnreadable(file, in: arguments.language)
      return nil
    }
    do {
      let index = try IndexDocument(reading: bytes).index
      var restated: [CostStatement] = []
      for statement in statements {
        do {
          restated.append(try statement.restated(to: year, by: index))
        } catch {
          errors += "\(statement.initiative): \(error.text[arguments.language])\n"
        }
      }
      if restated.count < statements.count { return nil }
      return restated
    } catch {
      for problem in error.problems { errors += "\(file):\(problem.text(in: arguments.language))\n" }
      return nil
    }
  }

  private mutating func tellUnreadable(_ file: String, in language: Language) {
    errors +=
      "\(file): " + BilingualText(swedish: "filen kan inte läsas", english: "the file can't be read")[language] + "\n"
  }
}
