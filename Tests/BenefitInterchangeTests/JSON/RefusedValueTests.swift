import Testing

@testable import BenefitInterchange

/// Documents that RFC 8259 forbids because of one word, number or text; every problem is expected with its
/// line and column, worked out by hand. The kinds are those of the public JSONTestSuite.
struct RefusedValueTests {
  static let words = [
    DocumentCase("a list holds false without its end", "[fals]", "bare-word 1:2"),
    DocumentCase("a list holds null without its end", "[nul]", "bare-word 1:2"),
    DocumentCase("a list holds true without its end", "[tru]", "bare-word 1:2"),
    DocumentCase("the document ends in null", "[ false, nul", "bare-word 1:10"),
    DocumentCase("the document ends in false", "[ true, fals", "bare-word 1:9"),
    DocumentCase("the document ends in true", "[ false, tru", "bare-word 1:10"),
    DocumentCase("true has a letter too many", "[truee]", "bare-word 1:2"),
    DocumentCase("null runs on into a digit", "[null1]", "bare-word 1:2"),
    DocumentCase("true is written with a capital", "[True]", "bare-word 1:2"),
    DocumentCase("a value is another word", "[\"x\", truth]", "bare-word 1:7"),
    DocumentCase("a value is not a number", "[NaN]", "bare-word 1:2"),
    DocumentCase("a value is minus not a number", "[-NaN]", "bare-word 1:2"),
    DocumentCase("a value is short for infinity", "[Inf]", "bare-word 1:2"),
    DocumentCase("a value is infinity", "[Infinity]", "bare-word 1:2"),
    DocumentCase("a value is minus infinity", "[-Infinity]", "bare-word 1:2"),
    DocumentCase("a minus sign stands before a word", "[-foo]", "bare-word 1:2"),
    DocumentCase("a word stands without quotation marks", "abc", "bare-word 1:1"),
    DocumentCase("a letter with an accent stands alone", "[é]", "bare-word 1:2"),
    DocumentCase("a word with a Swedish letter is the document", "aå", "bare-word 1:1"),
    DocumentCase("a Swedish letter is the document", "å", "bare-word 1:1"),
    DocumentCase("a letter stands before a broken byte", pieces: ["[a", 0xE5, "]"], "bare-word 1:2"),
    DocumentCase("the value has apostrophes", "['single']", "wrong-quote 1:2"),
    DocumentCase("an apostrophe is all of a list", "['", "wrong-quote 1:2"),
    DocumentCase("the value has typographic marks", "[”hej”]", "wrong-quote 1:2"),
    DocumentCase("the value has guillemets", "[1, «hej»]", "wrong-quote 1:5"),
    DocumentCase("a typographic mark stands for a comma", "[1 “x”]", "wrong-quote 1:4"),
  ]

  static let numbers = [
    DocumentCase("a minus sign stands alone", "[-]", "lone-minus 1:2"),
    DocumentCase("a space stands after a minus sign", "[- 1]", "lone-minus 1:2"),
    DocumentCase("a minus sign is the document", "-", "lone-minus 1:1"),
    DocumentCase("two minus signs stand in a row", "[--1]", "lone-minus 1:2"),
    DocumentCase("a number begins with zero", "[012]", "leading-zero 1:2"),
    DocumentCase("a negative number begins with zero", "[-012]", "leading-zero 1:2"),
    DocumentCase("minus zero one", "[-01]", "leading-zero 1:2"),
    DocumentCase("a decimal begins with two zeros", "[-00.0]", "leading-zero 1:2"),
    DocumentCase("an exponent follows two zeros", "[00e0]", "leading-zero 1:2"),
    DocumentCase("a number begins with plus", "[+1]", "leading-plus 1:2"),
    DocumentCase("a number begins with two plus signs", "[++1234]", "leading-plus 1:2"),
    DocumentCase("infinity begins with plus", "[+Inf]", "leading-plus 1:2"),
    DocumentCase("a number begins with a point", "[.123]", "bare-point 1:2"),
    DocumentCase("a point and a minus sign begin a number", "[.-1]", "bare-point 1:2"),
    DocumentCase("a number with an exponent begins with a point", "[.2e-3]", "bare-point 1:2"),
    DocumentCase("a negative number lacks its whole part", "[-.123]", "bare-point 1:3"),
    DocumentCase("a number ends with a point", "[1.]", "bare-point 1:3"),
    DocumentCase("a negative number ends with a point", "[-2.]", "bare-point 1:4"),
    DocumentCase("an exponent follows a point", "[0.e1]", "bare-point 1:3"),
    DocumentCase("an exponent of plus three follows a point", "[2.e+3]", "bare-point 1:3"),
    DocumentCase("an exponent of minus three follows a point", "[2.e-3]", "bare-point 1:3"),
    DocumentCase("an empty exponent follows a point", "[9.e+]", "bare-point 1:3"),
    DocumentCase("the document ends with a point", "1.", "bare-point 1:2"),
    DocumentCase("an exponent is empty", "[0e]", "incomplete-exponent 1:3"),
    DocumentCase("a capital exponent is empty", "[0E]", "incomplete-exponent 1:3"),
    DocumentCase("a capital exponent has only a sign", "[0E+]", "incomplete-exponent 1:3"),
    DocumentCase("the exponent of a decimal is empty", "[0.3e]", "incomplete-exponent 1:5"),
    DocumentCase("the exponent of a decimal has only plus", "[0.3e+]", "incomplete-exponent 1:5"),
    DocumentCase("the exponent of a decimal has only minus", "[1.0e-]", "incomplete-exponent 1:5"),
    DocumentCase("an exponent has two letters", "[1eE2]", "incomplete-exponent 1:3"),
    DocumentCase("an exponent has two signs", "[0e+-1]", "incomplete-exponent 1:3"),
    DocumentCase("an exponent is a letter", "[1ea]", "incomplete-exponent 1:3"),
    DocumentCase("the document ends with an exponent", "1e", "incomplete-exponent 1:2"),
    DocumentCase("a number has two points", "[0.1.2]", "malformed-number 1:2"),
    DocumentCase("a number ends with a second point", "[-1.0.]", "malformed-number 1:2"),
    DocumentCase("a number is a sum", "[1+2]", "malformed-number 1:2"),
    DocumentCase("a number is hexadecimal with one digit", "[0x1]", "malformed-number 1:2"),
    DocumentCase("a number is hexadecimal with two digits", "[0x42]", "malformed-number 1:2"),
    DocumentCase("a word follows a decimal", "[-123.123foo]", "malformed-number 1:2"),
    DocumentCase("a letter follows a negative number", "[-1x]", "malformed-number 1:2"),
    DocumentCase("letters stand in a decimal", "[1.2a-3]", "malformed-number 1:2"),
    DocumentCase("a capital letter stands for the exponent", "[1.8011670H-308]", "malformed-number 1:2"),
    DocumentCase("an underscore parts the thousands", "[1_000]", "malformed-number 1:2"),
    DocumentCase("a unit follows a number", "{\"a\": 12kr}", "malformed-number 1:7"),
    DocumentCase("a space parts the thousands", "[1 000.0]", "missing-comma 1:4"),
    DocumentCase("a hard space parts the thousands", "[1\u{A0}000]", "unexpected-character 1:3"),
    DocumentCase("a digit is of full width", "[\u{FF11}]", "unexpected-character 1:2"),
    DocumentCase("a broken byte follows a number", pieces: ["[123", 0xE5, "]"], "invalid-utf8 1:5"),
    DocumentCase("a broken byte follows a zero", pieces: ["[0", 0xE5, "]"], "invalid-utf8 1:3"),
    DocumentCase("a broken byte follows an exponent", pieces: ["[1e1", 0xE5, "]"], "invalid-utf8 1:5"),
    DocumentCase("a broken byte stands for an exponent", pieces: ["[1e", 0xE5, "]"], "invalid-utf8 1:4"),
    DocumentCase("a broken byte stands for a decimal", pieces: ["[1.", 0xE5, "]"], "invalid-utf8 1:4"),
    DocumentCase("a broken byte follows a minus sign", pieces: ["[-", 0xE5, "]"], "invalid-utf8 1:3"),
  ]

  static let texts = [
    DocumentCase("a quotation mark is the document", "\"", "unexpected-end 1:2"),
    DocumentCase("a text is not closed", "[\"asd]", "unexpected-end 1:7"),
    DocumentCase("a text with one letter is not closed", "[\"a", "unexpected-end 1:4"),
    DocumentCase("a text ends with an escaped mark", "[\"\\\"]", "unexpected-end 1:6"),
    DocumentCase("a text ends with three backslashes", "[\"\\\\\\\"]", "unexpected-end 1:8"),
    DocumentCase("a text ends with a backslash", "[\"\\", "unexpected-end 1:4"),
    DocumentCase("a text ends after a backslash and u", "[\"\\u", "unexpected-end 1:5"),
    DocumentCase("a text ends within a number of a character", "[\"\\u00A", "unexpected-end 1:8"),
    DocumentCase("an escape has three digits", "[\"\\u00A\"]", "bad-escape 1:3"),
    DocumentCase("an escape has no digits", "[\"\\uqqqq\"]", "bad-escape 1:3"),
    DocumentCase("an escape has a capital U", "\"\\UA66D\"", "bad-escape 1:2"),
    DocumentCase("an escape is a", "[\"\\a\"]", "bad-escape 1:3"),
    DocumentCase("an escape is x", "[\"\\x00\"]", "bad-escape 1:3"),
    DocumentCase("an escape is octal", "[\"\\012\"]", "bad-escape 1:3"),
    DocumentCase("an escape is a zero byte", "[\"\\\u{0}\"]", "bad-escape 1:3"),
    DocumentCase("an escape is a tab", "[\"\\\t\"]", "bad-escape 1:3"),
    DocumentCase("an escape is a cyclone", "[\"\\🌀\"]", "bad-escape 1:3"),
    DocumentCase("an escape is a brace", "[\"\\{[\"\\{", "bad-escape 1:3"),
    DocumentCase("an escape is an apostrophe", "[\"\\'\"]", "bad-escape 1:3"),
    DocumentCase("a broken byte follows a backslash", pieces: ["[\"\\", 0xE5, "\"]"], "invalid-utf8 1:4"),
    DocumentCase("a broken byte follows \\u", pieces: ["[\"\\u", 0xE5, "\"]"], "invalid-utf8 1:5"),
    DocumentCase("a broken byte follows an escape", pieces: ["[\"\\n", 0xE5, "\"]"], "invalid-utf8 1:5"),
    DocumentCase("escapes stand without a text", "[\\n]", "unexpected-character 1:2"),
    DocumentCase("an escaped space stands before a text", "[\\u0020\"asd\"]", "unexpected-character 1:2"),
    DocumentCase("a zero byte stands in a text", "[\"a\u{0}a\"]", "control-character 1:4"),
    DocumentCase("a line break stands in a text", "[\"new\nline\"]", "control-character 1:6"),
    DocumentCase("a tab stands in a text", "[\"\t\"]", "control-character 1:3"),
    DocumentCase("a vertical tab stands in a text", "[\"\u{B}a\"]", "control-character 1:3"),
    DocumentCase("the last control character stands in a name", "{\"\u{1F}\":1}", "control-character 1:3"),
    DocumentCase(
      "half a pair stands before an escaped mark", "[\"\\uD800\\\"]", "lone-surrogate 1:3",
      "unexpected-end 1:12"),
    DocumentCase(
      "half a pair stands before an escape without digits", "[\"\\uD800\\u\"]", "lone-surrogate 1:3",
      "bad-escape 1:9"),
    DocumentCase(
      "half a pair stands before an escape with one digit", "[\"\\uD800\\u1\"]", "lone-surrogate 1:3",
      "bad-escape 1:9"),
    DocumentCase(
      "half a pair stands before an escape with a letter", "[\"\\uD800\\u1x\"]", "lone-surrogate 1:3",
      "bad-escape 1:9"),
    DocumentCase(
      "two halves stand before a bad escape", "[\"\\uD800\\uD800\\x\"]", "lone-surrogate 1:3",
      "lone-surrogate 1:9", "bad-escape 1:15"),
  ]

  @Test(arguments: words)
  func `a word is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: numbers)
  func `a number is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }

  @Test(arguments: texts)
  func `a text is refused`(_ document: DocumentCase) {
    #expect(JSONReader.read(document.bytes).summary == document.problems)
  }
}
