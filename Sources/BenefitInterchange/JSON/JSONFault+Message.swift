public import BenefitRealisation

extension JSONFault {
  /// What is wrong, as one sentence.
  ///
  /// ```swift
  /// JSONFault.leadingZero("012").message.english   // "The number 012 begins with a zero."
  /// ```
  ///
  /// What the document holds is cut after 40 characters, and its invisible characters are replaced, so that
  /// a document cannot rewrite the message about it.
  public var message: BilingualText {
    switch self {
    case .emptyDocument:
      BilingualText(
        swedish: "Dokumentet är tomt.",
        english: "The document is empty.")
    case .byteOrderMark:
      BilingualText(
        swedish: "Dokumentet börjar med en byteordningsmarkering (BOM).",
        english: "The document begins with a byte order mark (BOM).")
    case .otherEncoding(let encoding):
      BilingualText(
        swedish: "Dokumentet är sparat som \(encoding.rawValue), inte som UTF-8.",
        english: "The document is saved as \(encoding.rawValue), not as UTF-8.")
    case .invalidUTF8(let byte, let defect):
      BilingualText(
        swedish: "Byten \(Self.hex(byte)) är inte UTF-8: \(defect.words.swedish).",
        english: "The byte \(Self.hex(byte)) is not UTF-8: \(defect.words.english).")
    case .unexpectedEnd(let part, let start):
      BilingualText(
        swedish: "Dokumentet tar slut mitt i \(part.words.swedish) som börjar på \(start.words.swedish).",
        english: "The document ends in the middle of \(part.words.english) that begins on "
          + "\(start.words.english).")
    case .unexpectedCharacter(let scalar, let expected):
      BilingualText(
        swedish: "Här står \(VisibleText.name(scalar)) i stället för \(expected.words.swedish).",
        english: "Here is \(VisibleText.name(scalar)) instead of \(expected.words.english).")
    case .trailingComma(let part):
      BilingualText(
        swedish: "Det står ett kommatecken efter det sista \(part.item.swedish) i \(part.words.swedish).",
        english: "There is a comma after the last \(part.item.english) of \(part.words.english).")
    case .extraComma(let part):
      BilingualText(
        swedish: "Det står ett kommatecken i \(part.words.swedish) utan något före sig.",
        english: "There is a comma in \(part.words.english) with nothing before it.")
    case .missingComma(let part):
      BilingualText(
        swedish: "Det saknas ett kommatecken i \(part.words.swedish) före det som står här.",
        english: "A comma is missing in \(part.words.english) before what stands here.")
    case .missingColon(let name):
      BilingualText(
        swedish: "Det saknas ett kolon efter namnet \(Self.quoted(name)).",
        english: "A colon is missing after the name \(Self.quoted(name)).")
    case .missingValue(let name):
      BilingualText(
        swedish: "Namnet \(Self.quoted(name)) saknar värde.",
        english: "The name \(Self.quoted(name)) has no value.")
    case .mismatchedBracket(let bracket, let part, let start):
      BilingualText(
        swedish: "Här slutar \(part.words.swedish) från \(start.words.swedish) med \(bracket) i stället "
          + "för \(part.closer).",
        english: "Here \(part.words.english) from \(start.words.english) ends with \(bracket) instead of "
          + "\(part.closer).")
    case .contentAfterEnd(let scalar):
      BilingualText(
        swedish: "Efter dokumentets slut står mer: \(VisibleText.name(scalar)).",
        english: "There is more after the end of the document: \(VisibleText.name(scalar)).")
    case .wrongQuote(let scalar):
      BilingualText(
        swedish: "Texten börjar med \(VisibleText.name(scalar)), som inte är JSON:s citattecken.",
        english: "The text begins with \(VisibleText.name(scalar)), which is not the quotation mark of "
          + "JSON.")
    case .comment(let marker):
      BilingualText(
        swedish: "Här börjar en kommentar med \(marker), och JSON har inga kommentarer.",
        english: "A comment begins here with \(marker), and JSON has no comments.")
    case .bareWord(let word):
      BilingualText(
        swedish: "Ordet \(Self.short(word)) är inget värde i JSON.",
        english: "The word \(Self.short(word)) is no value in JSON.")
    case .unquotedName(let name):
      BilingualText(
        swedish: "Namnet \(Self.short(name)) står utan citattecken.",
        english: "The name \(Self.short(name)) has no quotation marks.")
    case .duplicateKey(let name, let first):
      BilingualText(
        swedish: "Namnet \(Self.quoted(name)) finns redan i samma objekt, på \(first.words.swedish).",
        english: "The name \(Self.quoted(name)) is already in the same object, on \(first.words.english).")
    case .controlCharacter(let scalar):
      BilingualText(
        swedish: "Styrtecknet \(VisibleText.name(scalar)) står som det är i en text.",
        english: "The control character \(VisibleText.name(scalar)) stands as it is in a text.")
    case .badEscape(let escape):
      BilingualText(
        swedish: "Skrivsättet \(Self.short(escape)) finns inte i JSON.",
        english: "\(Self.short(escape)) is no valid escape.")
    case .loneSurrogate(let unit):
      BilingualText(
        swedish: "\\u\(Self.hex(unit)) är ett halvt surrogatpar och inget tecken.",
        english: "\\u\(Self.hex(unit)) is one half of a surrogate pair and no character.")
    case .leadingZero(let number):
      BilingualText(
        swedish: "Talet \(Self.short(number)) börjar med en nolla.",
        english: "The number \(Self.short(number)) begins with a zero.")
    case .leadingPlus:
      BilingualText(
        swedish: "Ett tal börjar med plustecken.",
        english: "A number begins with a plus sign.")
    case .barePoint:
      BilingualText(
        swedish: "En decimalpunkt saknar siffra före eller efter sig.",
        english: "A decimal point lacks a digit before or after it.")
    case .loneMinus:
      BilingualText(
        swedish: "Ett minustecken följs inte av någon siffra.",
        english: "A minus sign is not followed by a digit.")
    case .incompleteExponent:
      BilingualText(
        swedish: "Talets exponent saknar siffror.",
        english: "The exponent of the number has no digits.")
    case .malformedNumber(let number):
      BilingualText(
        swedish: "\(Self.short(number)) är inget tal i JSON.",
        english: "\(Self.short(number)) is no number in JSON.")
    case .decimalComma(let number):
      BilingualText(
        swedish: "Talet \(Self.short(number)) ser ut att ha decimalkomma.",
        english: "The number \(Self.short(number)) seems to have a decimal comma.")
    case .tooManyDigits(let count, let limit):
      BilingualText(
        swedish: "Talet har \(count) siffror, och högst \(limit) tillåts.",
        english: "The number has \(count) digits, and at most \(limit) are allowed.")
    case .tooManyDecimals(let count, let limit):
      BilingualText(
        swedish: "Talet har \(count) decimaler, och högst \(limit) tillåts.",
        english: "The number has \(count) decimals, and at most \(limit) are allowed.")
    case .numberOutOfRange(let number, let digits, let decimals):
      BilingualText(
        swedish: "Talet \(Self.short(number)) är inte skrivet med högst \(digits) siffror före och \(decimals) efter "
          + "decimalpunkten.",
        english: "The number \(Self.short(number)) is not written with at most \(digits) digits before and "
          + "\(decimals) after the point.")
    case .stringTooLong(let count, let limit):
      BilingualText(
        swedish: "Texten är \(count) byte lång, och högst \(limit) tillåts.",
        english: "The text is \(count) bytes long, and at most \(limit) are allowed.")
    case .documentTooLarge(let count, let limit):
      BilingualText(
        swedish: "Dokumentet är \(count) byte stort, och högst \(limit) tillåts.",
        english: "The document is \(count) bytes large, and at most \(limit) are allowed.")
    case .tooDeep(let limit):
      BilingualText(
        swedish: "Listor och objekt ligger i varandra i fler än \(limit) nivåer.",
        english: "Lists and objects are nested in more than \(limit) levels.")
    case .tooManyValues(let limit):
      BilingualText(
        swedish: "Dokumentet har fler än \(limit) värden.",
        english: "The document has more than \(limit) values.")
    case .tooManyItems(let part, let limit):
      BilingualText(
        swedish: "Här har \(part.words.swedish) fler än \(limit) \(part.items.swedish).",
        english: "Here \(part.words.english) has more than \(limit) \(part.items.english).")
    case .tooManyProblems(let limit):
      BilingualText(
        swedish: "Dokumentet har fler än \(limit) fel; de som börjar här räknas inte upp.",
        english: "The document has more than \(limit) problems; those from here on are not listed.")
    }
  }

  private static func short(_ text: String) -> String {
    VisibleText.abbreviated(text)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + short(text) + "\""
  }

  private static func hex(_ number: some FixedWidthInteger & UnsignedInteger) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: number.bitWidth / 4 - digits.count) + digits
  }
}
