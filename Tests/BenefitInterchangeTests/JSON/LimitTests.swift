import Testing

@testable import BenefitInterchange

struct LimitTests {
  @Test func `the standard limits are those that are documented`() {
    let limits = ReadingLimits.standard
    #expect(limits.bytes == 4_194_304)
    #expect(limits.depth == 64)
    #expect(limits.values == 200_000)
    #expect(limits.items == 10_000)
    #expect(limits.stringBytes == 20_000)
    #expect(limits.digits == 15)
    #expect(limits.decimals == 9)
    #expect(limits.problems == 100)
    #expect(limits == ReadingLimits())
  }

  @Test func `a document of the greatest size is accepted and a byte more is not`() {
    let limits = ReadingLimits(bytes: 10)
    #expect(read("[1, 2, 34]", limits: limits).problems.isEmpty)
    let larger = read("[1, 2, 345]", limits: limits)
    #expect(larger.problems.map(\.fault) == [.documentTooLarge(bytes: 11, limit: 10)])
    #expect(larger.summary == ["document-too-large 1:1"])
    #expect(larger.root == nil)
  }

  @Test func `the standard size is accepted and a byte more is not`() {
    let spaces = [UInt8](repeating: 0x20, count: 4_194_303)
    #expect(JSONReader.read(spaces + [0x31]).problems.isEmpty)
    #expect(
      JSONReader.read(spaces + [0x31, 0x32]).problems.map(\.fault)
        == [.documentTooLarge(bytes: 4_194_305, limit: 4_194_304)])
  }

  @Test func `nesting of the greatest depth is accepted and a level more is not`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(read(nested(64)).problems.isEmpty)
    #expect(read(nested(65)).problems.map(\.fault) == [.tooDeep(limit: 64)])
    #expect(read(nested(65)).summary == ["too-deep 1:65"])
    #expect(read(nested(512), limits: ReadingLimits(depth: 512)).problems.isEmpty)
    #expect(read("1", limits: ReadingLimits(depth: 0)).problems.isEmpty)
    #expect(read("{}", limits: ReadingLimits(depth: 0)).problems.map(\.fault) == [.tooDeep(limit: 0)])
  }

  @Test func `a hundred thousand open lists are refused at the first one too deep`() {
    let reading = read(String(repeating: "[", count: 100_000))
    #expect(reading.summary == ["too-deep 1:65"])
    #expect(reading.problems[0].path.steps == Array(repeating: .index(0), count: 64))
  }

  @Test func `lists and objects by turns count as one level each`() {
    let reading = read(String(repeating: "[{\"\":", count: 100_000))
    #expect(reading.summary == ["too-deep 1:161"])
  }

  @Test func `as many values as allowed are accepted and one more is not`() {
    let limits = ReadingLimits(values: 4)
    #expect(read("[1, {\"a\": 2}]", limits: limits).problems.isEmpty)
    let more = read("[1, {\"a\": 2}, 3]", limits: limits)
    #expect(more.problems.map(\.fault) == [.tooManyValues(limit: 4)])
    #expect(more.summary == ["too-many-values 1:15"])
    #expect(read("[0]", limits: ReadingLimits(values: 0)).summary == ["too-many-values 1:1"])
  }

  @Test func `as many elements as allowed are accepted and one more is not`() {
    let limits = ReadingLimits(items: 3)
    #expect(read("[[1,2,3],[4,5,6]]", limits: limits).problems.isEmpty)
    let more = read("[[1,2,3],[4,5,6,7]]", limits: limits)
    #expect(more.problems.map(\.fault) == [.tooManyItems(in: .array, limit: 3)])
    #expect(more.summary == ["too-many-items 1:17"])
    #expect(more.problems[0].path.description == "$[1]")
  }

  @Test func `as many members as allowed are accepted and one more is not`() {
    let limits = ReadingLimits(items: 2)
    #expect(read("{\"a\":1,\"b\":2}", limits: limits).problems.isEmpty)
    let more = read("{\"a\":1,\"b\":2,\"c\":3}", limits: limits)
    #expect(more.problems.map(\.fault) == [.tooManyItems(in: .object, limit: 2)])
    #expect(more.summary == ["too-many-items 1:18"])
  }

  @Test func `a member that is dropped for its name counts as one`() {
    let reading = read("{\"a\":1,\"a\":2,\"b\":3}", limits: ReadingLimits(items: 2))
    #expect(reading.summary == ["duplicate-key 1:8", "too-many-items 1:18"])
  }

  @Test func `ten thousand elements are accepted and one more is not`() {
    func list(_ count: Int) -> String { "[" + String(repeating: "0,", count: count - 1) + "0]" }
    #expect(read(list(10_000)).problems.isEmpty)
    #expect(read(list(10_001)).problems.map(\.fault) == [.tooManyItems(in: .array, limit: 10_000)])
  }

  @Test func `a text of the greatest length is accepted and a byte more is not`() {
    let longest = String(repeating: "å", count: 10_000)
    #expect(read("\"\(longest)\"").problems.isEmpty)
    let longer = read("[\"\(longest)a\", 1]")
    #expect(longer.problems.map(\.fault) == [.stringTooLong(bytes: 20_001, limit: 20_000)])
    #expect(longer.summary == ["string-too-long 1:2"])
    #expect(longer.root != nil)
  }

  @Test func `a text is measured with its escapes resolved`() {
    let limits = ReadingLimits(stringBytes: 3)
    #expect(read("\"\\u0061\\n\\\"\"", limits: limits).problems.isEmpty)
    #expect(
      read("\"\\u20ac\\n\"", limits: limits).problems.map(\.fault) == [.stringTooLong(bytes: 4, limit: 3)])
  }

  @Test func `a long text stands before the problems inside it`() {
    let reading = read("[\"\\uD800abc\", \"\"]", limits: ReadingLimits(stringBytes: 3))
    #expect(reading.summary == ["string-too-long 1:2", "lone-surrogate 1:3"])
  }

  @Test func `a long name is refused like a text`() {
    let reading = read("{\"abcd\": 1, \"abcd\": 2}", limits: ReadingLimits(stringBytes: 3))
    #expect(
      reading.summary == ["string-too-long 1:2", "duplicate-key 1:13", "string-too-long 1:13"])
  }

  @Test func `as many problems as allowed are gathered and one more ends the reading`() {
    let limits = ReadingLimits(problems: 2)
    #expect(
      read("[1e99, 2e99]", limits: limits).summary
        == ["number-out-of-range 1:2", "number-out-of-range 1:8"])
    let more = read("[1e99, 2e99, 3e99, 4e99]", limits: limits)
    #expect(
      more.summary
        == ["number-out-of-range 1:2", "number-out-of-range 1:8", "too-many-problems 1:18"])
    #expect(more.problems.last?.fault == .tooManyProblems(limit: 2))
    #expect(more.root == nil)
    #expect(
      read("\u{FEFF}1", limits: ReadingLimits(problems: 0)).problems.map(\.fault) == [
        .tooManyProblems(limit: 0)
      ])
  }

  @Test func `problems of several kinds are gathered in the order of the document`() {
    let reading = read("{\"a\": 1e99,\n \"a\": 0.1234567891,\n \"b\": [\"\\uDC00\", 1234567890123456]}")
    #expect(
      reading.problems.map { "\($0.fault.code) \($0.path)" } == [
        "number-out-of-range $.a", "duplicate-key $.a", "too-many-decimals $.a", "lone-surrogate $.b[0]",
        "too-many-digits $.b[1]",
      ])
    #expect(reading.root != nil)
  }

  @Test func `a negative limit stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = ReadingLimits(values: -1) }
  }

  @Test func `a depth that the stack cannot bear stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = ReadingLimits(depth: 513) }
  }
}
