import Testing

@testable import BenefitInterchange

/// Documents that RFC 8259 forbids because of how their parts stand together; every problem is expected with its
/// line and column, worked out by hand. The kinds are those of the public JSONTestSuite.
struct RefusedStructureTests {
  static let lists = [
    DocumentCase("two values stand without a comma", "[1 true]", "missing-comma 1:4"),
    DocumentCase("a list stands right after a number", "[3[4]]", "missing-comma 1:3"),
    DocumentCase("a text stands right after a text", "[\"a\"\"b\"]", "missing-comma 1:5"),
    DocumentCase("a list has a colon after a text", "[\"x\": 1]", "unexpected-character 1:5"),
    DocumentCase("a list has a semicolon for a comma", "[1;2]", "unexpected-character 1:3"),
    DocumentCase("a comma follows the list", "[\"\"],", "content-after-end 1:5"),
    DocumentCase("a list begins with a comma", "[,1]", "extra-comma 1:2"),
    DocumentCase("a list begins with spaces and a comma", "[   , \"\"]", "extra-comma 1:5"),
    DocumentCase("a list holds only a comma", "[,]", "extra-comma 1:2"),
    DocumentCase("two commas stand in a row", "[1,,2]", "extra-comma 1:4"),
    DocumentCase("a list ends with two commas", "[\"x\",,]", "extra-comma 1:6"),
    DocumentCase("a list ends with a comma", "[\"\",]", "trailing-comma 1:4"),
    DocumentCase("a comma and a line break stand before the end", "[1,\n  2,\n]", "trailing-comma 2:4"),
    DocumentCase("a list is closed twice", "[\"x\"]]", "content-after-end 1:6"),
    DocumentCase("a list ends after a word", "[x", "bare-word 1:2"),
    DocumentCase("a list is not closed after a text", "[\"x\"", "unexpected-end 1:5"),
    DocumentCase("a list is not closed after a comma", "[1,", "unexpected-end 1:4"),
    DocumentCase("a list is not closed after an object", "[{}", "unexpected-end 1:4"),
    DocumentCase("a list over three lines is not closed", "[\"a\",\n4\n,1,", "unexpected-end 3:4"),
    DocumentCase("a list over lines ends after a number", "[1,\r\n1\r,1", "unexpected-end 3:3"),
    DocumentCase("a list is only opened", "[", "unexpected-end 1:2"),
    DocumentCase("a list holds a star", "[*]", "unexpected-character 1:2"),
    DocumentCase("a list is closed by a brace", "[1}", "mismatched-bracket 1:3"),
    DocumentCase("an empty list is closed by a brace", "[}", "mismatched-bracket 1:2"),
    DocumentCase("a list ends with a comma and a brace", "[1,}", "mismatched-bracket 1:4"),
  ]

  static let objects = [
    DocumentCase("a name is a list", "{[: \"x\"}", "unexpected-character 1:2"),
    DocumentCase("a comma stands for a colon", "{\"x\", null}", "missing-colon 1:5"),
    DocumentCase("a colon is missing before a text", "{\"a\" \"b\"}", "missing-colon 1:6"),
    DocumentCase("a colon is missing before a word", "{\"a\" b}", "missing-colon 1:6"),
    DocumentCase("a name stands alone", "{ \"foo\" : \"bar\", \"a\" }", "missing-colon 1:22"),
    DocumentCase("two colons stand in a row", "{\"x\"::\"b\"}", "unexpected-character 1:6"),
    DocumentCase("a name is missing", "{:\"b\"}", "unexpected-character 1:2"),
    DocumentCase("flags stand in an object", "{🇨🇭}", "unexpected-character 1:2"),
    DocumentCase("a value is missing before the end", "{\"a\":}", "missing-value 1:6"),
    DocumentCase("a value is missing before a comma", "{\"a\": , \"b\": 1}", "missing-value 1:7"),
    DocumentCase("a comma is missing before a number", "{\"a\":\"a\" 123}", "missing-comma 1:10"),
    DocumentCase("a comma is missing before a name", "{\"a\":1\n\"b\":2}", "missing-comma 2:1"),
    DocumentCase("a name has no quotation marks", "{a: \"b\"}", "unquoted-name 1:2"),
    DocumentCase("a name is a number", "{1:1}", "unquoted-name 1:2"),
    DocumentCase("a name is a huge number", "{9999E9999:1}", "unquoted-name 1:2"),
    DocumentCase("a name is null", "{null:null,null:null}", "unquoted-name 1:2"),
    DocumentCase("a name has apostrophes", "{'a':0}", "wrong-quote 1:2"),
    DocumentCase("an object ends with a comma", "{\"id\":0,}", "trailing-comma 1:8"),
    DocumentCase("a name of one letter and a last comma", "{\"é\":\"ö\",}", "trailing-comma 1:9"),
    DocumentCase("an object ends with many commas", "{\"id\":0,,,,,}", "extra-comma 1:9"),
    DocumentCase("two commas stand between members", "{\"a\":\"b\",,\"c\":1}", "extra-comma 1:10"),
    DocumentCase("an object begins with a comma", "{,", "extra-comma 1:2"),
    DocumentCase("an object ends after a colon", "{\"a\":", "unexpected-end 1:6"),
    DocumentCase("an object ends after a name", "{\"a\"", "unexpected-end 1:5"),
    DocumentCase("an object ends in a name", "{\"a", "unexpected-end 1:4"),
    DocumentCase("an object ends in a value", "{\"a\":\"a", "unexpected-end 1:8"),
    DocumentCase("an object ends after a value", "{\"asd\":\"asd\"", "unexpected-end 1:13"),
    DocumentCase("an object ends after a comma", "{\"x\": true,", "unexpected-end 1:12"),
    DocumentCase("an object is only opened", "{", "unexpected-end 1:2"),
    DocumentCase("an object is closed by a bracket", "{]", "mismatched-bracket 1:2"),
    DocumentCase("a value is a bracket", "{\"a\":]", "mismatched-bracket 1:6"),
    DocumentCase("an object with a member ends with a bracket", "{\"a\":1]", "mismatched-bracket 1:7"),
    DocumentCase("an object ends with a comma and a bracket", "{\"a\":1,]", "mismatched-bracket 1:8"),
    DocumentCase("an object opens a list for a name", "{[", "unexpected-character 1:2"),
    DocumentCase("a list holds an open object", "[{", "unexpected-end 1:3"),
    DocumentCase("a decimal comma splits a member", "{\"a\": 1,5}", "decimal-comma 1:8"),
    DocumentCase("a number and a space look like no decimal comma", "{\"a\": 1, 5}", "unquoted-name 1:10"),
    DocumentCase("a text and a digit look like no decimal comma", "{\"a\": \"\",5}", "unquoted-name 1:10"),
    DocumentCase("a decimal and a digit look like no decimal comma", "{\"a\": 1.5,5}", "unquoted-name 1:11"),
  ]

  static let whole = [
    DocumentCase("the document is empty", "", "empty-document 1:1"),
    DocumentCase("the document is a space", " ", "empty-document 1:2"),
    DocumentCase("the document is white space of every kind", "\t\r\n\n ", "empty-document 3:2"),
    DocumentCase("a zero byte follows a number", "123\u{0}", "content-after-end 1:4"),
    DocumentCase("a letter follows a list", "[1]x", "content-after-end 1:4"),
    DocumentCase("a bracket follows a list", "[1]]", "content-after-end 1:4"),
    DocumentCase("a list follows a list", "[][]", "content-after-end 1:3"),
    DocumentCase("a bracket follows a number", "1]", "content-after-end 1:2"),
    DocumentCase("an at sign follows a number", "2@", "content-after-end 1:2"),
    DocumentCase("a letter follows a text", "\"\"x", "content-after-end 1:3"),
    DocumentCase("a brace follows an object", "{}}", "content-after-end 1:3"),
    DocumentCase("a text follows an object", "{\"a\": true} \"x\"", "content-after-end 1:13"),
    DocumentCase("a slash follows an object", "{\"a\":\"b\"}/", "content-after-end 1:10"),
    DocumentCase("a comment follows an object", "{\"a\":\"b\"}/**/", "comment 1:10"),
    DocumentCase("a comment and a slash follow an object", "{\"a\":\"b\"}/**//", "comment 1:10"),
    DocumentCase("a line comment follows an object", "{\"a\":\"b\"}//", "comment 1:10"),
    DocumentCase("a number sign follows an object", "{\"a\":\"b\"}#{}", "comment 1:10"),
    DocumentCase("a comment stands for a value", "{\"a\":/*comment*/\"b\"}", "comment 1:6"),
    DocumentCase("a comment stands for a name", "{// cost\n\"a\":1}", "comment 1:2"),
    DocumentCase("a comment stands before a colon", "{\"a\"/**/:1}", "comment 1:5"),
    DocumentCase("a comment stands before a comma", "[1 # one\n]", "comment 1:4"),
    DocumentCase("a bracket is closed without being opened", "]", "unexpected-character 1:1"),
    DocumentCase("a comma is the document", ",", "unexpected-character 1:1"),
    DocumentCase("the document is a star", "*", "unexpected-character 1:1"),
    DocumentCase("the document is a point in angle brackets", "<.>", "unexpected-character 1:1"),
    DocumentCase("null stands in angle brackets", "[<null>]", "unexpected-character 1:2"),
    DocumentCase("a zero byte stands in a list", "[\u{0}]", "unexpected-character 1:2"),
    DocumentCase("a form feed stands in a list", "[\u{C}]", "unexpected-character 1:2"),
    DocumentCase("a word joiner stands in a list", "[\u{2060}]", "unexpected-character 1:2"),
    DocumentCase("a space of no width stands after a value", "[1\u{200B}]", "unexpected-character 1:3"),
    DocumentCase("an escaped line break stands before a text", "[\\u000A\"\"]", "unexpected-character 1:2"),
  ]

  @Test(arguments: lists)
  func `a list is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: objects)
  func `an object is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: whole)
  func `a whole document is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test func `a reading that is stopped inside the outermost value has no root`() {
    #expect(read("[1, 2").root == nil)
    #expect(read("").root == nil)
  }

  @Test func `a whole value before further content is kept`() {
    #expect(read("[1] x").root?.value == .array([.number("1")]))
  }
}
