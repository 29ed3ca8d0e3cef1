import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct JSONFaultTests {
  /// One document and one set of limits for each fault.
  static let documents: [(text: String, limits: ReadingLimits, fault: JSONFault)] = [
    ("", .standard, .emptyDocument),
    ("\u{FEFF}1", .standard, .byteOrderMark),
    ("1\u{0}", .standard, .otherEncoding(.utf16LittleEndian)),
    ("[1", .standard, .unexpectedEnd(of: .array, from: TextPosition(line: 1, column: 1))),
    ("[*]", .standard, .unexpectedCharacter("*", expected: .value)),
    ("{*}", .standard, .unexpectedCharacter("*", expected: .name)),
    ("[1*]", .standard, .unexpectedCharacter("*", expected: .commaOrEnd(of: .array))),
    ("[1,]", .standard, .trailingComma(in: .array)),
    ("{\"a\":1,}", .standard, .trailingComma(in: .object)),
    ("[,]", .standard, .extraComma(in: .array)),
    ("[1 2]", .standard, .missingComma(in: .array)),
    ("{\"a\" 1}", .standard, .missingColon(name: "a")),
    ("{\"a\":}", .standard, .missingValue(name: "a")),
    ("\n[}", .standard, .mismatchedBracket("}", of: .array, from: TextPosition(line: 2, column: 1))),
    ("{]", .standard, .mismatchedBracket("]", of: .object, from: TextPosition(line: 1, column: 1))),
    ("1 x", .standard, .contentAfterEnd("x")),
    ("'a'", .standard, .wrongQuote("'")),
    ("[//\n]", .standard, .comment("//")),
    ("[/*", .standard, .comment("/*")),
    ("#", .standard, .comment("#")),
    ("True", .standard, .bareWord("True")),
    ("[-Infinity]", .standard, .bareWord("-Infinity")),
    ("{a:1}", .standard, .unquotedName("a")),
    ("{\"a\":1,\"a\":2}", .standard, .duplicateKey("a", first: TextPosition(line: 1, column: 2))),
    ("\"\n\"", .standard, .controlCharacter("\n")),
    ("\"\\x41\"", .standard, .badEscape("\\x")),
    ("\"\\u00G4\"", .standard, .badEscape("\\u00G4")),
    ("\"\\u00\"", .standard, .badEscape("\\u00")),
    ("\"\\uD800\"", .standard, .loneSurrogate(0xD800)),
    ("012", .standard, .leadingZero("012")),
    ("+1", .standard, .leadingPlus),
    ("1.", .standard, .barePoint),
    ("-", .standard, .loneMinus),
    ("1e", .standard, .incompleteExponent),
    ("1_000", .standard, .malformedNumber("1_000")),
    ("{\"a\":-1,50}", .standard, .decimalComma("-1,50")),
    ("1234567890123456", .standard, .tooManyDigits(16, limit: 15)),
    ("0.1234567891", .standard, .tooManyDecimals(10, limit: 9)),
    ("1e15", .standard, .numberOutOfRange("1e15", digits: 15, decimals: 9)),
    ("\"ab\"", ReadingLimits(stringBytes: 1), .stringTooLong(bytes: 2, limit: 1)),
    ("[1]", ReadingLimits(bytes: 2), .documentTooLarge(bytes: 3, limit: 2)),
    ("[[]]", ReadingLimits(depth: 1), .tooDeep(limit: 1)),
    ("[1]", ReadingLimits(values: 1), .tooManyValues(limit: 1)),
    ("[1]", ReadingLimits(items: 0), .tooManyItems(in: .array, limit: 0)),
    ("1e99", ReadingLimits(problems: 0), .tooManyProblems(limit: 0)),
  ]

  /// The one fault that no text can hold.
  static let broken = JSONReader.read([0x22, 0xE5, 0x22]).problems.map(\.fault)

  static let faults = documents.map(\.fault) + broken

  @Test(arguments: documents.indices)
  func `a document gives its fault with what is to blame`(_ index: Int) {
    let (text, limits, fault) = Self.documents[index]
    #expect(read(text, limits: limits).problems.map(\.fault) == [fault])
  }

  @Test func `a broken byte is given with what is wrong with it`() {
    #expect(Self.broken == [.invalidUTF8(byte: 0xE5, .truncated)])
  }

  @Test func `every fault there is has a document`() {
    #expect(Set(Self.faults.map(\.kind)) == Set(JSONFault.Kind.allCases))
  }

  @Test func `every code is lower case with hyphens and stands for one fault`() {
    for kind in JSONFault.Kind.allCases {
      #expect(kind.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x38 })
    }
    #expect(Set(Self.faults.map(\.code)).count == JSONFault.Kind.allCases.count)
  }

  @Test(arguments: faults)
  func `a fault has a message and a remedy of its own in both languages`(_ fault: JSONFault) {
    let texts = [fault.message, fault.remedy]
    for text in texts {
      #expect(text.swedish != text.english)
      for words in [text.swedish, text.english] {
        #expect(words.hasSuffix("."))
        #expect(words.utf8.count > 10)
        #expect(!words.contains("Optional("))
        #expect(!words.contains("  "))
      }
    }
    #expect(fault.message != fault.remedy)
  }

  @Test func `no two faults share a message`() {
    var messages: Set<String> = []
    for fault in Self.faults { #expect(messages.insert(fault.message.english).inserted, "\(fault)") }
  }

  @Test func `a message names what is to blame`() {
    let place = TextPosition(line: 3, column: 5)
    #expect(
      JSONFault.unexpectedEnd(of: .object, from: place).message.english
        == "The document ends in the middle of the object that begins on line 3, column 5.")
    #expect(
      JSONFault.unexpectedEnd(of: .string, from: place).message.swedish
        == "Dokumentet tar slut mitt i texten som börjar på rad 3, kolumn 5.")
    #expect(
      JSONFault.duplicateKey("belopp", first: place).message.swedish
        == "Namnet \"belopp\" finns redan i samma objekt, på rad 3, kolumn 5.")
    #expect(
      JSONFault.unexpectedCharacter("\u{A0}", expected: .commaOrEnd(of: .object)).message.english
        == "Here is U+00A0 instead of a comma or the end of the object, }.")
    #expect(
      JSONFault.contentAfterEnd("é").message.english
        == "There is more after the end of the document: \"é\" (U+00E9).")
    #expect(
      JSONFault.contentAfterEnd("x").message.english == "There is more after the end of the document: \"x\".")
    #expect(
      JSONFault.invalidUTF8(byte: 0x0A, .truncated).message.english
        == "The byte 0A is not UTF-8: the character ends too early.")
    #expect(
      JSONFault.loneSurrogate(0xDFAA).message.english
        == "\\uDFAA is one half of a surrogate pair and no character.")
    #expect(
      JSONFault.otherEncoding(.utf16BigEndian).message.swedish
        == "Dokumentet är sparat som UTF-16BE, inte som UTF-8.")
    #expect(
      JSONFault.tooManyItems(in: .object, limit: 3).message.english
        == "Here the object has more than 3 members.")
  }

  @Test(arguments: JSONFault.UTF8Defect.allCases)
  func `each way to break UTF-8 has its own words`(_ defect: JSONFault.UTF8Defect) {
    let others = JSONFault.UTF8Defect.allCases.filter { $0 != defect }
    let message = JSONFault.invalidUTF8(byte: 0x80, defect).message
    #expect(others.allSatisfy { JSONFault.invalidUTF8(byte: 0x80, $0).message.english != message.english })
    #expect(others.allSatisfy { JSONFault.invalidUTF8(byte: 0x80, $0).message.swedish != message.swedish })
  }

  @Test(arguments: JSONFault.Part.allCases)
  func `each part of a document has its own words`(_ part: JSONFault.Part) {
    let place = TextPosition(line: 1, column: 1)
    let others = JSONFault.Part.allCases.filter { $0 != part }
    for fault in [JSONFault.trailingComma(in: part), .tooManyItems(in: part, limit: 1)] {
      for other in others {
        let another: JSONFault =
          fault.kind == .trailingComma ? .trailingComma(in: other) : .tooManyItems(in: other, limit: 1)
        #expect(fault.message.english != another.message.english)
        #expect(fault.message.swedish != another.message.swedish)
      }
    }
    #expect(
      others.allSatisfy {
        JSONFault.unexpectedEnd(of: $0, from: place).remedy
          != JSONFault.unexpectedEnd(of: part, from: place).remedy
      })
  }

  @Test func `a message cuts long names and hides nothing`() {
    let name = String(repeating: "a", count: 39) + "\u{202E}" + "b"
    #expect(
      JSONFault.missingColon(name: name).message.english
        == "A colon is missing after the name \"\(String(repeating: "a", count: 39))�…\".")
    #expect(
      JSONFault.missingColon(name: "a\u{1B}[2J").message.english
        == "A colon is missing after the name \"a␛[2J\".")
    let exact = String(repeating: "a", count: 40)
    #expect(JSONFault.bareWord(exact).message.english == "The word \(exact) is no value in JSON.")
  }

  @Test func `a word is given with at most forty characters`() {
    #expect(
      read(String(repeating: "å", count: 1_000)).problems.map(\.fault)
        == [.bareWord(String(repeating: "å", count: 40))])
  }
}
