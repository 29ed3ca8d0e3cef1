import Testing

@testable import BenefitInterchange

/// Eight times the input may take some eight times as long; sixty-four times would be a quadratic step. Only the
/// ratio is looked at, of the best of several runs each, with room for a busy machine.
@Suite(.serialized)
struct LinearTimeTests {
  static let limits = ReadingLimits(
    values: 2_000_000, items: 2_000_000, stringBytes: 4_000_000, digits: 4_000_000, decimals: 4_000_000,
    problems: 10_000)

  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (Int) -> String
  }

  static let shapes = [
    Shape(testDescription: "a list of numbers on one line") { size in
      "[" + String(repeating: "1,", count: size / 2) + "1]"
    },
    Shape(testDescription: "a text of escapes") { size in
      "\"" + String(repeating: "\\n\\u00e5", count: size / 8) + "\""
    },
    Shape(testDescription: "a text without an end") { size in
      "\"" + String(repeating: "å", count: size / 2)
    },
    Shape(testDescription: "one number") { size in
      String(repeating: "7", count: size)
    },
    Shape(testDescription: "a number that runs on into letters") { size in
      String(repeating: "7", count: size) + "x"
    },
    Shape(testDescription: "an object of different names") { size in
      "{" + (0..<size / 12).map { "\"n\(100_000 + $0)\":0" }.joined(separator: ",") + "}"
    },
    Shape(testDescription: "an object of one name, with a problem each") { size in
      "{" + String(repeating: "\"a\": 1,", count: 9_000)
        + "\"b\":\"" + String(repeating: "x", count: size) + "\",\"a\":1}"
    },
    Shape(testDescription: "objects of few names") { size in
      "[" + String(repeating: "{\"name\":\"x\",\"amount\":1.5},", count: size / 26) + "0]"
    },
    Shape(testDescription: "white space and line breaks") { size in
      String(repeating: " \r\n", count: size / 3) + "]"
    },
  ]

  @Test(arguments: shapes)
  func `reading a megabyte is linear`(_ shape: Shape) {
    let small = Array(shape.make(128 * 1024).utf8)
    let large = Array(shape.make(1024 * 1024).utf8)
    let shortTime = ProcessorTime.least(of: 3) { _ = JSONReader.read(small, limits: Self.limits) }
    let longTime = ProcessorTime.least(of: 2) { _ = JSONReader.read(large, limits: Self.limits) }
    #expect(longTime < shortTime * 24, "\(shortTime) for an eighth, \(longTime) for the whole")
  }

  @Test func `writing a megabyte is linear`() {
    func value(_ count: Int) -> JSONValue {
      .object((0..<count).map { .init("n\($0)", .string("a\"b\n")) })
    }
    let small = value(6_250)
    let large = value(50_000)
    let shortTime = ProcessorTime.least(of: 3) { _ = JSONWriter.bytes(small) }
    let longTime = ProcessorTime.least(of: 2) { _ = JSONWriter.bytes(large) }
    #expect(longTime < shortTime * 24, "\(shortTime) for an eighth, \(longTime) for the whole")
  }

  @Test func `places and excerpts on one long line cost no more than on a short one`() {
    let short = SourceText(Array(String(repeating: "å", count: 1_000).utf8))
    let long = SourceText(Array(String(repeating: "å", count: 1_000_000).utf8))
    func look(_ source: SourceText) {
      let count = source.bytes.count
      for step in 0..<500 {
        _ = source.position(at: count / 500 * step)
        _ = source.excerpt(at: count / 500 * step)
      }
    }
    let shortTime = ProcessorTime.least(of: 3) { look(short) }
    let longTime = ProcessorTime.least(of: 3) { look(long) }
    #expect(longTime < shortTime * 10, "\(shortTime) on the short line, \(longTime) on the long one")
  }
}
