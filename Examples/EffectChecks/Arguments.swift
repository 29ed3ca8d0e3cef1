import BenefitRealisation

/// What the command line asks for.
struct Arguments {
  /// How the checks are written out.
  enum Format: String, CaseIterable { case text, json }

  var files: [String] = []
  var asOf: CalendarDate?
  var language = Language.swedish
  var format = Format.text
  var figure: ExplainableFigure?
  var isHelpAsked = false

  /// Why a command line can't be followed.
  struct UsageError: Error, Equatable { let message: String }

  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": isHelpAsked = true
      case "--as-of":
        let value = try Self.value(of: word, &words)
        guard let date = CalendarDate(value) else {
          throw UsageError(message: "--as-of takes a date such as 2025-06-23, not “\(value)”")
        }
        asOf = date
      case "--language": language = try Self.word(of: word, &words)
      case "--format": format = try Self.word(of: word, &words)
      case "--explain": figure = try Self.word(of: word, &words) as ExplainableFigure
      case _ where word.hasPrefix("-"): throw UsageError(message: "there is no option “\(word)”")
      default: files.append(word)
      }
    }
    if figure != nil, format == .json {
      throw UsageError(message: "--explain is written as text; leave --format json out")
    }
  }

  private static func value(of option: String, _ words: inout ArraySlice<String>) throws(UsageError) -> String {
    guard let value = words.popFirst() else { throw UsageError(message: "\(option) takes a value") }
    return value
  }

  private static func word<Word: CaseIterable & RawRepresentable<String>>(
    of option: String, _ words: inout ArraySlice<String>
  ) throws(UsageError) -> Word {
    let value = try value(of: option, &words)
    guard let word = Word(rawValue: value) else {
      let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(message: "\(option) takes one of \(allowed), not “\(value)”")
    }
    return word
  }

  /// The help text.
  static let usage = """
    usage: effect-checks [FILE...] [--as-of YYYY-MM-DD] [--language sv|en] [--format text|json]
                         [--explain FIGURE]

      FILE        documents of initiatives; without one, the bundled examples are used
      --as-of     the date that the checks are made for; without it, each document's own date
      --language  the language of texts and messages, sv (the default) or en
      --format    text (the default) or json with every figure exact
      --explain   print why a figure is what it is:
                  \(ExplainableFigure.allCases.map(\.rawValue).joined(separator: ", "))

    exit code: 0, or 1 when a document can't be read (all problems are listed), or 2 for a wrong command line

    """
}
