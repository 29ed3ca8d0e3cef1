import BenefitRealisation

/// What the command line asks for.
struct Arguments {
  /// How the checks are written out.
  enum Format: String, CaseIterable { case text, json, markdown }

  var files: [String] = []
  var asOf: CalendarDate?
  var language = Language.swedish
  var format = Format.text
  var figure: ExplainableFigure?
  var depth: Int?
  var isChangeAsked = false
  var since: CalendarDate?
  var isFinal = false
  var isListAsked = false
  var period: ClosedRange<Month>?
  var priceYear: Int?
  var indexFile: String?
  var isHelpAsked = false

  /// Why a command line can't be followed.
  struct UsageError: Error, Equatable { let message: String }

  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": isHelpAsked = true
      case "--as-of": asOf = try Self.date(of: word, &words)
      case "--since": since = try Self.date(of: word, &words)
      case "--period":
        let value = try Self.value(of: word, &words)
        guard let months = Self.months(value) else {
          throw UsageError(message: "--period takes months such as 2024-01..2028-12, not “\(value)”")
        }
        period = months
      case "--price-year":
        let value = try Self.value(of: word, &words)
        guard let year = Int(value), (1900...2200).contains(year) else {
          throw UsageError(message: "--price-year takes a year such as 2025, not “\(value)”")
        }
        priceYear = year
      case "--index": indexFile = try Self.value(of: word, &words)
      case "--language": language = try Self.word(of: word, &words)
      case "--format": format = try Self.word(of: word, &words)
      case "--explain": figure = try Self.figure(try Self.value(of: word, &words))
      case "--depth":
        let value = try Self.value(of: word, &words)
        guard let levels = Int(value), (0...100).contains(levels) else {
          throw UsageError(message: "--depth takes a number of levels from 0 to 100, not “\(value)”")
        }
        depth = levels
      case "--changes": isChangeAsked = true
      case "--final": isFinal = true
      case "--figures": isListAsked = true
      case _ where word.hasPrefix("-"): throw UsageError(message: "there is no option “\(word)”")
      default: files.append(word)
      }
    }
    if (priceYear == nil) != (indexFile == nil) {
      throw UsageError(
        message: "--price-year and --index go together: the year to compare in, and the prices of each year")
    }
    if files.count == 1, period != nil || priceYear != nil {
      throw UsageError(
        message: "--period and --price-year are about comparing costs; name two documents or more")
    }
    if figure == nil, depth != nil || isChangeAsked || since != nil || format == .markdown {
      throw UsageError(
        message: "--depth, --changes, --since and --format markdown are about an explanation; add --explain FIGURE")
    }
    if isFinal, figure != nil { throw UsageError(message: "--final is about a whole report; leave out --explain") }
    if isChangeAsked, files.count != 2 || format == .markdown {
      throw UsageError(message: "--changes takes two documents, the one before and the one after, as text or json")
    }
    if since != nil, files.count != 1 || isChangeAsked || format == .markdown {
      throw UsageError(
        message: "--since takes one document, and shows why its figure changed since that day, as text or json")
    }
    if depth != nil, since != nil || isChangeAsked {
      throw UsageError(message: "--depth is about an explanation, not about a change; leave one of them out")
    }
    if figure != nil, period != nil || priceYear != nil {
      throw UsageError(message: "--period and --price-year are about comparing costs; leave out --explain")
    }
  }

  private static func figure(_ text: String) throws(UsageError) -> ExplainableFigure {
    if let figure = ExplainableFigure(text) { return figure }
    let near = ExplainableFigure.names(near: text).joined(separator: ", ")
    throw UsageError(message: "there is no figure “\(text)”; did you mean one of \(near)?")
  }

  private static func months(_ text: String) -> ClosedRange<Month>? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 3, ends[1].isEmpty, let first = Month(String(ends[0])), let last = Month(String(ends[2])),
      first <= last
    else { return nil }
    return first...last
  }

  private static func date(of option: String, _ words: inout ArraySlice<String>) throws(UsageError) -> CalendarDate {
    let value = try value(of: option, &words)
    guard let date = CalendarDate(value) else {
      throw UsageError(message: "\(option) takes a date such as 2025-06-23, not “\(value)”")
    }
    return date
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
    usage: effect-checks [FILE...] [--as-of YYYY-MM-DD] [--language sv|en] [--format text|json|markdown] [--final]
                         [--figures] [--explain FIGURE [--depth N | --changes | --since YYYY-MM-DD]]
                         [--period MONTH..MONTH] [--price-year YEAR --index FILE]

      FILE        documents of initiatives; without one, the bundled examples are used
      --as-of     the date that the checks are made for; without it, each document's own date
      --language  the language of texts and messages, sv (the default) or en
      --format    text (the default), json with every figure exact, or markdown for an explanation
      --final     add the final report also before the last check's window has closed; it says what isn't known yet
      --explain   print why a figure is what it is: a path of the JSON, such as
                  calculation.readings.budget.payback or checkpoints[12].goals[ID].achievement, or one of
                  \(ExplainableFigure.shortNames.map(\.name).joined(separator: ", "))
      --figures   list the figures that can be explained, one path a line
      --depth     how many levels of the explanation are printed
      --changes   print why the figure changed from the first document to the second
      --since     print why the figure changed from what was known that day to what is known on the as-of date

      --period      compare the costs of these months, such as 2024-01..2028-12, instead of all
      --price-year  compare the costs in the prices of this year …
      --index       … restated by the index of this document

    exit code: 0, or 1 when a document can't be read (all problems are listed) or has not the figure that is asked for,
    or 2 for a wrong command line

    """
}
