public import BenefitRealisation

extension ShapeFault {
  /// What is wrong, in plain words.
  ///
  /// What the document holds is cut after 40 characters, and its invisible characters are replaced, as in the
  /// messages of ``JSONFault``.
  public var message: BilingualText {
    switch self {
    case .missingMember(let name):
      BilingualText(swedish: "”\(Self.short(name))” saknas.", english: "“\(Self.short(name))” is missing.")
    case .unknownMember(let name, _):
      BilingualText(
        swedish: "”\(Self.short(name))” känns inte igen här.", english: "“\(Self.short(name))” isn't known here.")
    case .wrongKind(let expected, let found, _):
      BilingualText(
        swedish: "Här ska stå \(expected.name.swedish), inte \(found.name.swedish).",
        english: "Here should be \(expected.name.english), not \(found.name.english).")
    case .emptyText:
      BilingualText(swedish: "Texten är tom.", english: "The text is empty.")
    case .unknownWord(let word, _):
      BilingualText(
        swedish: "”\(Self.short(word))” är inte ett av de tillåtna orden.",
        english: "“\(Self.short(word))” isn't one of the allowed words.")
    case .notExactlyOne(let names):
      BilingualText(
        swedish: "Här ska stå precis ett av: \(names.joined(separator: ", ")).",
        english: "Here should be exactly one of: \(names.joined(separator: ", ")).")
    case .invalidDate(let text):
      BilingualText(swedish: "”\(Self.short(text))” är inte ett datum.", english: "“\(Self.short(text))” isn't a date.")
    case .yearOutOfRange(let year, let allowed):
      BilingualText(
        swedish: "Året \(year) ligger utanför \(allowed.lowerBound)–\(allowed.upperBound).",
        english: "The year \(year) is outside \(allowed.lowerBound)–\(allowed.upperBound).")
    case .invalidMonth(let text):
      BilingualText(swedish: "”\(Self.short(text))” är inte en månad.", english: "“\(Self.short(text))” isn't a month.")
    case .invalidAmount(let text):
      BilingualText(
        swedish: "”\(Self.short(text))” är inte ett belopp.", english: "“\(Self.short(text))” isn't an amount.")
    case .notWhole(let text):
      BilingualText(
        swedish: "\(Self.short(text)) är inte ett heltal.", english: "\(Self.short(text)) isn't a whole number.")
    case .invalidCurrency(let text):
      BilingualText(
        swedish: "”\(Self.short(text))” är inte en valutakod.", english: "“\(Self.short(text))” isn't a currency code.")
    case .reversedRange(let first, let last):
      BilingualText(
        swedish: "Slutet \(Self.short(last)) kommer före början \(Self.short(first)).",
        english: "The end \(Self.short(last)) comes before the start \(Self.short(first)).")
    case .unsupportedVersion(let version):
      BilingualText(
        swedish: "Dokumentet har versionen \(Self.short(version)), som det här biblioteket inte kan läsa.",
        english: "The document is of version \(Self.short(version)), which this library can't read.")
    }
  }

  /// How to mend a name that was probably meant to be another.
  static func remedy(ifMeant name: String) -> BilingualText {
    BilingualText(swedish: "Menades ”\(name)”?", english: "Was “\(name)” meant?")
  }

  /// How to mend it, in plain words.
  public var remedy: BilingualText {
    switch self {
    case .missingMember(let name):
      BilingualText(swedish: "Lägg till ”\(name)”.", english: "Add “\(name)”.")
    case .unknownMember(_, let meant?): Self.remedy(ifMeant: meant)
    case .unknownMember(_, nil):
      BilingualText(swedish: "Ta bort eller rätta namnet.", english: "Remove it or mend the name.")
    case .wrongKind(let expected, _, let examples):
      BilingualText(
        swedish: "Skriv \(expected.name.swedish), som \(examples.joined(separator: " eller ")).",
        english: "Write \(expected.name.english), such as \(examples.joined(separator: " or ")).")
    case .emptyText:
      BilingualText(swedish: "Skriv något, eller ta bort raden.", english: "Write something, or remove the line.")
    case .unknownWord(let word, let allowed):
      Self.choose(allowed, insteadOf: word)
    case .notExactlyOne:
      BilingualText(swedish: "Behåll ett och ta bort de andra.", english: "Keep one and remove the others.")
    case .invalidDate:
      BilingualText(swedish: "Skriv datum som 2025-06-23.", english: "Write dates as 2025-06-23.")
    case .yearOutOfRange(_, let allowed):
      BilingualText(
        swedish: "Ange ett år mellan \(allowed.lowerBound) och \(allowed.upperBound).",
        english: "State a year between \(allowed.lowerBound) and \(allowed.upperBound).")
    case .invalidMonth:
      BilingualText(swedish: "Skriv månader som 2025-06.", english: "Write months as 2025-06.")
    case .invalidAmount:
      BilingualText(
        swedish: "Skriv belopp som text med högst två decimaler och punkt: \"1250.50\".",
        english: "Write amounts as a text with at most two decimals and a point: \"1250.50\".")
    case .notWhole:
      BilingualText(
        swedish: "Skriv ett heltal utan decimaler, som 12.",
        english: "Write a whole number without decimals, such as 12.")
    case .invalidCurrency:
      BilingualText(
        swedish: "Skriv koden med tre stora bokstäver, som SEK.",
        english: "Write the code with three capital letters, such as SEK.")
    case .reversedRange:
      BilingualText(swedish: "Byt plats på början och slut.", english: "Swap the start and the end.")
    case .unsupportedVersion:
      BilingualText(
        swedish: "Ange \"schemaVersion\": 1, eller uppgradera biblioteket.",
        english: "State \"schemaVersion\": 1, or upgrade the library.")
    }
  }

  /// A stable code in lower case with hyphens.
  public var code: String {
    switch self {
    case .missingMember: "missing-member"
    case .unknownMember: "unknown-member"
    case .wrongKind: "wrong-kind"
    case .emptyText: "empty-text"
    case .unknownWord: "unknown-word"
    case .notExactlyOne: "not-exactly-one"
    case .invalidDate: "invalid-date"
    case .yearOutOfRange: "year-out-of-range"
    case .invalidMonth: "invalid-month"
    case .invalidAmount: "invalid-amount"
    case .notWhole: "not-whole"
    case .invalidCurrency: "invalid-currency"
    case .reversedRange: "reversed-range"
    case .unsupportedVersion: "unsupported-version"
    }
  }

  private static func short(_ text: String) -> String { VisibleText.abbreviated(text) }
}

extension ShapeFault {
  /// How many words a remedy lists.
  private static let mostListedWords = 16

  /// The allowed words, or of a long list those that begin most like the one that was written.
  private static func choose(_ allowed: [String], insteadOf word: String) -> BilingualText {
    if allowed.count <= mostListedWords {
      let list = allowed.joined(separator: ", ")
      return BilingualText(swedish: "Välj ett av: \(list).", english: "Choose one of: \(list).")
    }
    func likeness(_ other: String) -> Int { zip(word, other).prefix { $0 == $1 }.count }
    let order = allowed.indices.sorted { (-likeness(allowed[$0]), $0) < (-likeness(allowed[$1]), $1) }
    let list = order.prefix(5).map { allowed[$0] }.joined(separator: ", ")
    return BilingualText(
      swedish: "Välj ett av de \(allowed.count) tillåtna, såsom \(list).",
      english: "Choose one of the \(allowed.count) allowed ones, such as \(list).")
  }
}
