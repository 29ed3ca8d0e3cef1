import Testing

@testable import BenefitInterchange

struct JSONPathTests {
  @Test func `a path is written from the document inwards`() {
    let path = JSONPath([
      .member("initiative"), .member("costs"), .member("lines"), .index(2), .member("amount"),
    ])
    #expect(path.description == "$.initiative.costs.lines[2].amount")
    #expect(JSONPath.root.description == "$")
    #expect(JSONPath.root.appending(.index(0)).appending(.member("a")).description == "$[0].a")
  }

  @Test(arguments: [
    ("a", "$.a"), ("_a1", "$._a1"), ("A_b", "$.A_b"), ("1a", "$['1a']"), ("", "$['']"),
    ("odd name", "$['odd name']"), ("a-b", "$['a-b']"), ("åtgärd", "$['åtgärd']"), ("it's", "$['it\\'s']"),
    ("a\\b", "$['a\\\\b']"), ("a\nb", "$['a\\u{a}b']"), ("\u{202E}", "$['\\u{202e}']"), ("a.b", "$['a.b']"),
  ])
  func `a name that is no plain identifier stands in quotation marks`(_ name: String, _ text: String) {
    #expect(JSONPath([.member(name)]).description == text)
  }

  @Test(arguments: [
    ("[1, [2, 1e99]]", "$[1][1]"), ("{\"a\": {\"b c\": [1e99]}}", "$.a['b c'][0]"), ("1e99", "$"),
    ("[1, 2", "$"), ("{\"a\": [1 2]}", "$.a"), ("{\"a\": [1, x]}", "$.a"), ("{\"a\": 1, b: 2}", "$"),
    ("{\"a\": \"\\x\"}", "$.a"), ("[0, \"abc", "$[1]"), ("{\"a\" 1}", "$.a"), ("[1] 2", "$"),
    ("[[], {}, \"\\uD800\"]", "$[2]"),
  ])
  func `a problem tells the way to the value it is in`(_ text: String, _ path: String) {
    #expect(read(text).problems.map(\.path.description) == [path])
  }
}
