import Testing

@testable import BenefitInterchange

/// Documents that RFC 8259 leaves to each reader: this one refuses all of them, with these words and places.
/// The kinds are those of the public JSONTestSuite.
struct UndefinedByStandardTests {
  static let numbers = [
    DocumentCase("an exponent is hugely negative", "[123.456e-789]", "number-out-of-range 1:2"),
    DocumentCase("an exponent is hugely positive", "[-1e+9999]", "number-out-of-range 1:2"),
    DocumentCase("a decimal has a huge exponent", "[1.5e+9999]", "number-out-of-range 1:2"),
    DocumentCase(
      "an exponent has more digits than a machine number", "[0.4e0066\(String(repeating: "9", count: 60))]",
      "number-out-of-range 1:2"),
    DocumentCase("a whole number has a huge exponent", "[123123e100000]", "number-out-of-range 1:2"),
    DocumentCase("a negative number has a huge exponent", "[-123123e100000]", "number-out-of-range 1:2"),
    DocumentCase("a number is too small to tell from zero", "[123e-10000000]", "number-out-of-range 1:2"),
    DocumentCase("a whole number is huge", "[100000000000000000000]", "too-many-digits 1:2"),
    DocumentCase("a negative whole number is huge", "[-123123123123123123123]", "too-many-digits 1:2"),
  ]

  static let texts = [
    DocumentCase("a name is the second half of a pair", "{\"\\uDFAA\":0}", "lone-surrogate 1:3"),
    DocumentCase("a text is the second half of a pair", "[\"\\uDFAA\"]", "lone-surrogate 1:3"),
    DocumentCase("a text is the first half of a pair", "[\"\\uDADA\"]", "lone-surrogate 1:3"),
    DocumentCase("a first half is written in small letters", "[\"\\ud800\"]", "lone-surrogate 1:3"),
    DocumentCase("a first half is followed by letters", "[\"\\ud800abc\"]", "lone-surrogate 1:3"),
    DocumentCase(
      "a first half is followed by another character", "[\"\\uD888\\u1234\"]", "lone-surrogate 1:3"),
    DocumentCase("a first half is followed by an escape", "[\"\\uD800\\n\"]", "lone-surrogate 1:3"),
    DocumentCase("a second half is followed by a letter", "[\"\\uDd1ea\"]", "lone-surrogate 1:3"),
    DocumentCase(
      "two first halves stand in a row", "[\"\\uD800\\uD800\\n\"]", "lone-surrogate 1:3",
      "lone-surrogate 1:9"),
    DocumentCase(
      "the halves of a pair change places", "[\"\\uDd1e\\uD834\"]", "lone-surrogate 1:3",
      "lone-surrogate 1:9"),
    DocumentCase("a text is in Latin-1", pieces: ["[\"", 0xE9, "\"]"], "invalid-utf8 1:3"),
    DocumentCase(
      "a byte that only continues stands alone", pieces: ["[\"", 0x81, "\"]"], "invalid-utf8 1:3"),
    DocumentCase(
      "a character is above the last one", pieces: ["[\"", 0xF4, 0xBF, 0xBF, 0xBF, "\"]"], "invalid-utf8 1:3"),
    DocumentCase("a slash takes two bytes", pieces: ["[\"", 0xC0, 0xAF, "\"]"], "invalid-utf8 1:3"),
    DocumentCase(
      "a character takes six bytes", pieces: ["[\"", 0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF, "\"]"],
      "invalid-utf8 1:3"),
    DocumentCase(
      "a zero takes six bytes", pieces: ["[\"", 0xFC, 0x80, 0x80, 0x80, 0x80, 0x80, "\"]"],
      "invalid-utf8 1:3"),
    DocumentCase("a character is cut short", pieces: ["[\"", 0xE0, 0xFF, "\"]"], "invalid-utf8 1:3"),
    DocumentCase("half a pair is in UTF-8", pieces: ["[\"", 0xED, 0xA0, 0x80, "\"]"], "invalid-utf8 1:3"),
    DocumentCase("bytes of no encoding stand in a text", pieces: ["[\"", 0xFF, "\"]"], "invalid-utf8 1:3"),
  ]

  static let encodings = [
    DocumentCase("a byte order mark stands before an object", "\u{FEFF}{}", "byte-order-mark 1:1"),
    DocumentCase(
      "a byte order mark is the document", "\u{FEFF}", "byte-order-mark 1:1", "empty-document 1:1"),
    DocumentCase(
      "a second byte order mark", "\u{FEFF}\u{FEFF}1", "byte-order-mark 1:1", "unexpected-character 1:1"),
    DocumentCase("a byte order mark lacks a byte", pieces: [0xEF, 0xBB, "{}"], "invalid-utf8 1:1"),
    DocumentCase("a broken byte is the document", pieces: [0xE9], "invalid-utf8 1:1"),
    DocumentCase("a broken byte is a list's element", pieces: ["[", 0xFF, "]"], "invalid-utf8 1:2"),
    DocumentCase("a broken byte stands for a colon", pieces: ["{\"a\"", 0xE9, "1}"], "invalid-utf8 1:5"),
    DocumentCase("a broken byte stands for a name", pieces: ["{", 0xE9, "}"], "invalid-utf8 1:2"),
    DocumentCase("a broken byte follows the end", pieces: ["{}", 0xE9], "invalid-utf8 1:3"),
    DocumentCase(
      "UTF-16 with the lesser half first and its mark",
      pieces: [0xFF, 0xFE, "[\u{0}\"\u{0}", 0xE9, "\u{0}\"\u{0}]\u{0}"], "other-encoding 1:1"),
    DocumentCase(
      "UTF-16 with the greater half first and its mark", pieces: [0xFE, 0xFF, "\u{0}1"],
      "other-encoding 1:1"),
    DocumentCase("UTF-16 with the lesser half first", "[\u{0}1\u{0}]\u{0}", "other-encoding 1:1"),
    DocumentCase("UTF-16 with the greater half first", "\u{0}[\u{0}1\u{0}]", "other-encoding 1:1"),
    DocumentCase("UTF-16 of one character, lesser half first", "1\u{0}", "other-encoding 1:1"),
    DocumentCase("UTF-16 of one character, greater half first", "\u{0}1", "other-encoding 1:1"),
    DocumentCase("UTF-32 with the lesser half first", "1\u{0}\u{0}\u{0}", "other-encoding 1:1"),
    DocumentCase("UTF-32 with the greater half first", "\u{0}\u{0}\u{0}1", "other-encoding 1:1"),
    DocumentCase(
      "UTF-32 with the lesser half first and its mark", pieces: [0xFF, 0xFE, 0, 0, "1", 0, 0, 0],
      "other-encoding 1:1"),
    DocumentCase(
      "UTF-32 with the greater half first and its mark", pieces: [0, 0, 0xFE, 0xFF, 0, 0, 0, "1"],
      "other-encoding 1:1"),
    DocumentCase("zero bytes only", "\u{0}\u{0}\u{0}\u{0}", "unexpected-character 1:1"),
  ]

  @Test(arguments: numbers)
  func `a number beyond the limits is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: texts)
  func `a text that is no Unicode is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: encodings)
  func `another encoding is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: [
    ([0xFE, 0xFF, 0, 0x31], JSONFault.Encoding.utf16BigEndian),
    ([0xFF, 0xFE, 0x31, 0], .utf16LittleEndian),
    ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
    ([0, 0x31], .utf16BigEndian),
    ([0x31, 0], .utf16LittleEndian),
    ([0, 0, 0, 0x31], .utf32BigEndian),
    ([0x31, 0, 0, 0], .utf32LittleEndian),
  ])
  func `an encoding is called by its name`(_ bytes: [UInt8], _ encoding: JSONFault.Encoding) {
    #expect(JSONReader.read(bytes).problems.map(\.fault) == [.otherEncoding(encoding)])
  }

  @Test func `half a pair is read as the replacement character`() {
    #expect(read("\"a\\uD800b\"").root?.value == .string("a\u{FFFD}b"))
  }

  @Test func `a document with a byte order mark is read on`() {
    #expect(read("\u{FEFF}[1]").root?.value == .array([.number("1")]))
    #expect(read("\u{FEFF}[1,]").summary == ["byte-order-mark 1:1", "trailing-comma 1:3"])
  }
}
