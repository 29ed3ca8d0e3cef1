import Testing

@testable import BenefitInterchange

/// Ten times the problems may take some ten times as long; a hundred times would be a quadratic step. Only the ratio
/// is looked at, of the best of several runs each, with room for a busy machine.
@Suite(.serialized)
struct DocumentTimeTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// How many times it is repeated in the larger document.
    let count: Int
    let make: @Sendable (Int) -> String
  }

  private static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: ",")
  }

  private static func least(with member: String) -> String {
    HostileBase.least.replacing(#""id": "a","#, with: "\"id\": \"a\", \(member),")
  }

  static let shapes = [
    Shape(testDescription: "unknown members", count: 9_000) { count in
      least(with: numbered(count) { "\"organisatio\($0)\": 1" })
    },
    Shape(testDescription: "steps with unknown members", count: 18) { count in
      let members = numbered(9_990) { "\"organisatio\($0)\": 1" }
      let step = #"{"id": "s", "name": "S", "organisation": "o", "fullOperation": "2025-01-01", "#
      return least(with: "\"goals\": [\(numbered(count) { _ in "\(step)\(members)}" })]")
    },
    Shape(testDescription: "measurements of unknown goals, behind unknown members", count: 4_000) { count in
      let measurement =
        #""date": "2025-01-01", "value": 1, "unit": "st", "method": "m", "population": "p", "source": "s"}"#
      return least(
        with: numbered(count) { "\"x\($0)\": 1" }
          + ", \"measurements\": [\(numbered(count) { "{\"goal\": \"g\($0)\", \(measurement)" })]")
    },
    Shape(testDescription: "empty measurements", count: 10_000) { count in
      least(with: "\"measurements\": [\(numbered(count) { _ in "{}" })]")
    },
    Shape(testDescription: "organisations that all stand twice", count: 10_000) { count in
      least(
        with: "\"strategicGoals\": [\(numbered(count) { _ in "{\"id\": \"g\", \"name\": \"n\", \"source\": \"s\"}" })]")
    },
    Shape(testDescription: "milestones of unknown steps", count: 5_000) { count in
      let line = #""label": "l", "phase": "operation", "amount": "1", "timing": {"milestone": "#
      return least(
        with: """
          "costForecast": {"internalHours": "none", "substitutes": "none", "overhead": "none", "external": [
          \(numbered(count) {
            "{\"id\": \"l\($0)\", \(line){\"rolloutStep\": \"x\($0)\", \"monthsAfterFullOperation\": 1}}}"
          })]}
          """)
    },
  ]

  private func best(of rounds: Int, _ bytes: [UInt8]) -> Duration {
    ProcessorTime.least(of: rounds) { _ = HostileCase.problems(of: bytes) }
  }

  @Test(arguments: shapes)
  func `a document of many problems is refused in linear time`(_ shape: Shape) {
    let small = Array(shape.make(shape.count / (shape.count > 100 ? 10 : 9)).utf8)
    let large = Array(shape.make(shape.count).utf8)
    let problems = HostileCase.problems(of: large)
    #expect(problems.count == 101)
    #expect(problems.last?.code == "too-many-problems")
    let shortTime = best(of: 3, small)
    let longTime = best(of: 2, large)
    print("\(shape.testDescription): \(large.count) bytes in \(longTime)")
    #expect(longTime < shortTime * 30, "\(shortTime) for a tenth, \(longTime) for the whole")
  }
}
