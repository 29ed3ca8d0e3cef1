import Testing

@testable import BenefitInterchange

/// Documents that every reader must accept. The kinds are those of the public JSONTestSuite.
struct AcceptedDocumentTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let value: JSONValue

    init(_ sentence: String, _ text: String, _ value: JSONValue) {
      testDescription = sentence
      self.text = text
      self.value = value
    }
  }

  static let structures = [
    Accepted("an empty list", "[]", .array([])),
    Accepted("an empty list with a space", "[ ]", .array([])),
    Accepted("a list that ends with a line break", "[\"a\"]\n", .array([.string("a")])),
    Accepted("lists in a list", "[[]   ]", .array([.array([])])),
    Accepted("an empty text in a list", "[\"\"]", .array([.string("")])),
    Accepted("false", "[false]", .array([.bool(false)])),
    Accepted("true", "[true]", .array([.bool(true)])),
    Accepted("null", "[null]", .array([.null])),
    Accepted(
      "values of every kind", "[null, 1, \"1\", {}]",
      .array([.null, .number("1"), .string("1"), .object([])])),
    Accepted("line breaks within a list", "[1\n,\r\n2]", .array([.number("1"), .number("2")])),
    Accepted("spaces around", " [1] ", .array([.number("1")])),
    Accepted("tabs around", "\t[\t]\t", .array([])),
    Accepted("several nulls", "[1,null,null,2]", .array([.number("1"), .null, .null, .number("2")])),
    Accepted("an empty object", "{}", .object([])),
    Accepted("an empty object with line breaks", "{\n\r\n}", .object([])),
    Accepted("one member", "{\"a\":\"b\"}", .object([.init("a", .string("b"))])),
    Accepted("an empty name", "{\"\":0}", .object([.init("", .number("0"))])),
    Accepted("a zero character in a name", "{\"a\\u0000b\":0}", .object([.init("a\u{0}b", .number("0"))])),
    Accepted("an escaped name", "{\"\\u00e5\":0}", .object([.init("å", .number("0"))])),
    Accepted(
      "members in their order", "{\"b\":1, \"a\" :2}",
      .object([.init("b", .number("1")), .init("a", .number("2"))])),
    Accepted(
      "a member in a member", "{\"a\":{\"a\":[]}}", .object([.init("a", .object([.init("a", .array([]))]))])),
    Accepted("false alone", "false", .bool(false)),
    Accepted("true alone", "true", .bool(true)),
    Accepted("null alone", "null", .null),
    Accepted("a number alone", "42", .number("42")),
    Accepted("a negative number alone", "-0.1", .number("-0.1")),
    Accepted("a text alone", "\"asd\"", .string("asd")),
    Accepted("an empty text alone", "\"\"", .string("")),
    Accepted("white space of every kind before a value", " \t\r\n1", .number("1")),
  ]

  /// The compiler takes no literal for this one.
  static let noncharacter = Unicode.Scalar(UInt16(0xFDD0)).map { String($0) } ?? ""

  static let texts = [
    Accepted("escapes of one letter", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("\"\\/\u{8}\u{C}\n\r\t")),
    Accepted("an escape of the first plane", "\"\\u0060\\u012a\\u12AB\"", .string("`\u{12A}\u{12AB}")),
    Accepted("a pair", "\"\\uD801\\udc37\"", .string("\u{10437}")),
    Accepted("two pairs", "\"\\ud83d\\ude39\\ud83d\\udc8d\"", .string("😹💍")),
    Accepted("the first and last pair", "\"\\uD800\\uDC00\\uDBFF\\uDFFF\"", .string("\u{10000}\u{10FFFF}")),
    Accepted("a backslash and u that are no escape", "\"\\\\u0000\"", .string("\\u0000")),
    Accepted("an escaped zero character", "\"\\u0000\"", .string("\u{0}")),
    Accepted("an escaped control character", "\"\\u0012\"", .string("\u{12}")),
    Accepted(
      "escaped noncharacters", "\"\\uFFFF\\uFDD0\\uFFFE\"", .string("\u{FFFF}\(noncharacter)\u{FFFE}")),
    Accepted("noncharacters as they are", "\"\u{FFFF}\u{10FFFE}\"", .string("\u{FFFF}\u{10FFFE}")),
    Accepted("a delete character as it is", "\"a\u{7F}a\"", .string("a\u{7F}a")),
    Accepted("line separators as they are", "\"\u{2028}\u{2029}\"", .string("\u{2028}\u{2029}")),
    Accepted("a byte order mark in a text", "\"\u{FEFF}\"", .string("\u{FEFF}")),
    Accepted("comment marks in a text", "\"a/*b*/c//d#e\"", .string("a/*b*/c//d#e")),
    Accepted("two, three and four bytes", "\"é€𝄞\"", .string("é€𝄞")),
    Accepted(
      "the ends of every length", "\"\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{10000}\"",
      .string("\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{10000}")),
    Accepted("an escape between plain runs", "\"ab\\u0063de\\nfg\"", .string("abcde\nfg")),
    Accepted("an escape at the end", "\"ab\\u0063\"", .string("abc")),
  ]

  @Test(arguments: structures + texts)
  func `a document is accepted`(_ accepted: Accepted) {
    let reading = read(accepted.text)
    #expect(reading.problems.isEmpty)
    #expect(reading.root?.value.spelling == accepted.value.spelling)
  }

  @Test(arguments: [
    "0", "-0", "0e1", "0e+1", "0.0", "-0.0", "1E22", "1E-2", "1E+2", "123e45", "123.456e78", "1e-2", "1e+2",
    "123.456789", "20e1", "-123", "-1", "9223372036854775808", "123123e100",
    "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001", "1.0000000000000000",
  ])
  func `a number is kept as it is written`(_ text: String) {
    let limits = ReadingLimits(digits: 200, decimals: 200)
    #expect(read("[\(text) ]", limits: limits).problems.isEmpty)
    #expect(read(text, limits: limits).root?.value == .number(text))
  }

  @Test func `every value knows the bytes it stands on`() throws {
    let text = " {\"å\": [1, \"x\\n\"], \"b\" : null}"
    let root = try #require(read(text).root)
    guard case .object(let members) = root.content, case .array(let elements) = members[0].value.content
    else {
      Issue.record("the document is not read as an object with a list")
      return
    }
    let bytes = Array(text.utf8)
    func spelled(_ node: JSONNode) -> String {
      String(decoding: bytes[node.start..<node.end], as: UTF8.self)
    }
    #expect(spelled(root) == "{\"å\": [1, \"x\\n\"], \"b\" : null}")
    #expect(spelled(members[0].value) == "[1, \"x\\n\"]")
    #expect(elements.map(spelled) == ["1", "\"x\\n\""])
    #expect(spelled(members[1].value) == "null")
    #expect(members.map(\.nameStart) == [2, 20])
  }
}
