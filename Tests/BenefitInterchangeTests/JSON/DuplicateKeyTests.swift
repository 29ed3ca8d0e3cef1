import Testing

@testable import BenefitInterchange

struct DuplicateKeyTests {
  @Test func `a name that occurs twice is refused with the place of the first`() {
    let reading = read("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}")
    #expect(reading.summary == ["duplicate-key 3:2"])
    #expect(reading.problems[0].fault == .duplicateKey("a", first: TextPosition(line: 1, column: 2)))
    #expect(reading.problems[0].path.description == "$.a")
  }

  @Test func `a name that occurs three times is refused twice with the place of the first`() {
    let reading = read("{\"a\":1,\"a\":2,\"a\":3}")
    #expect(reading.summary == ["duplicate-key 1:8", "duplicate-key 1:14"])
    #expect(
      reading.problems.map(\.fault)
        == Array(repeating: .duplicateKey("a", first: TextPosition(line: 1, column: 2)), count: 2))
  }

  @Test func `the first of two equal members is kept`() {
    #expect(
      read("{\"a\":1,\"a\":[2],\"b\":3}").root?.value
        == .object([.init("a", .number("1")), .init("b", .number("3"))]))
  }

  @Test func `names are compared after their escapes are resolved`() {
    #expect(read("{\"å\":1,\"\\u00E5\":2}").summary == ["duplicate-key 1:8"])
    #expect(read("{\"/\":1,\"\\/\":2}").summary == ["duplicate-key 1:8"])
  }

  @Test func `two spellings of one letter are two names`() {
    // The == of String takes them for one.
    #expect("\u{E5}" == "a\u{30A}")
    #expect(read("{\"\u{E5}\":1,\"a\u{30A}\":2}").problems.isEmpty)
    #expect(read("{\"a\":1,\"A\":2,\"\":3,\" \":4}").problems.isEmpty)
  }

  @Test func `the same name in two objects is no duplicate`() {
    #expect(read("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":1}]}").problems.isEmpty)
  }

  @Test func `a problem inside a dropped member is told as well`() {
    #expect(
      read("{\"a\":1,\"a\":{\"b\":1e99}}").problems.map { "\($0.fault.code) \($0.path)" }
        == ["duplicate-key $.a", "number-out-of-range $.a.b"])
  }

  @Test func `a repeated name stands before the problems inside it`() {
    #expect(
      read("{\"\\uD800\":1,\"\\uD800\":2}").summary
        == ["lone-surrogate 1:3", "duplicate-key 1:13", "lone-surrogate 1:14"])
  }

  @Test(arguments: [1, 2, 11, 12, 13, 14, 100])
  func `every earlier name is found however many there are`(_ count: Int) {
    for repeated in 0..<count {
      var members = (0..<count).map { "\"n\($0)\":0" }
      members.append("\"n\(repeated)\":1")
      let faults = read("{\(members.joined(separator: ","))}").problems.map(\.fault)
      let column = 2 + members[..<repeated].reduce(0) { $0 + $1.utf8.count + 1 }
      #expect(faults == [.duplicateKey("n\(repeated)", first: TextPosition(line: 1, column: column))])
    }
  }
}
