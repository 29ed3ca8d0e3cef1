import Testing

@testable import BenefitInterchange

struct JSONWriterTests {
  @Test func `a document is indented by two spaces and ends with a line break`() {
    let value = JSONValue.object([
      .init("b", .array([.number("1"), .array([]), .object([.init("c", .null)])])),
      .init("a", .object([])), .init("d", .bool(true)), .init("e", .bool(false)),
      .init("f", .number("12.50")),
    ])
    let expected = """
      {
        "b": [
          1,
          [],
          {
            "c": null
          }
        ],
        "a": {},
        "d": true,
        "e": false,
        "f": 12.50
      }

      """
    #expect(JSONWriter.text(value) == expected)
    #expect(JSONWriter.bytes(value) == Array(expected.utf8))
  }

  @Test(arguments: [
    (JSONValue.null, "null\n"), (.bool(true), "true\n"), (.number("-0.0e1"), "-0.0e1\n"),
    (.string(""), "\"\"\n"), (.array([]), "[]\n"), (.object([]), "{}\n"),
    (.array([.array([])]), "[\n  []\n]\n"),
  ])
  func `a single value is a document`(_ value: JSONValue, _ text: String) {
    #expect(JSONWriter.text(value) == text)
  }

  @Test func `only what must be escaped is escaped`() {
    #expect(
      JSONWriter.text(.string("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{F}\u{10}\u{1F} \u{7F}å\u{2028}😀"))
        == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u000f\\u0010\\u001f \u{7F}å\u{2028}😀\"\n")
    #expect(JSONWriter.text(.object([.init("a\"b", .null)])) == "{\n  \"a\\\"b\": null\n}\n")
  }

  @Test func `a text keeps the bytes of its spelling`() {
    #expect(JSONWriter.bytes(.string("a\u{30A}")) == Array("\"a\u{30A}\"\n".utf8))
    #expect(JSONWriter.bytes(.string("\u{E5}")) == Array("\"\u{E5}\"\n".utf8))
  }

  @Test func `a number that is none stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = JSONWriter.bytes(.number("1,5")) }
    await #expect(processExitsWith: .failure) { _ = JSONWriter.bytes(.number("")) }
    await #expect(processExitsWith: .failure) { _ = JSONWriter.bytes(.number("1 ")) }
  }

  @Test func `two equal names stop the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = JSONWriter.bytes(.object([.init("a", .null), .init("a", .null)]))
    }
  }

  @Test func `two spellings of a name do not stop the program`() {
    let value = JSONValue.object([.init("\u{E5}", .null), .init("a\u{30A}", .null)])
    #expect(JSONReader.read(JSONWriter.bytes(value)).root?.value.spelling == value.spelling)
  }

  @Test func `two thousand random values are read as they were written`() {
    let seed: UInt64 = 20_260_131
    var random = RandomJSON(generator: SplitMix64(seed: seed))
    for round in 0..<2_000 {
      let value = random.value()
      let bytes = JSONWriter.bytes(value)
      let reading = JSONReader.read(bytes)
      guard reading.problems.isEmpty, let root = reading.root, root.value.spelling == value.spelling else {
        Issue.record(
          "seed \(seed), round \(round): \(reading.summary) in \(String(decoding: bytes, as: UTF8.self))")
        return
      }
      if JSONWriter.bytes(root.value) != bytes {
        Issue.record("seed \(seed), round \(round): written again, the bytes differ")
        return
      }
    }
  }
}
