import BenefitRealisation
import Testing

@testable import BenefitInterchange

@Suite struct ParameterDocumentTests {
  /// A document whose parameters stand on one line, with the mark `¶` at the place of an expected problem.
  func text(_ parameters: String) -> String { "{\"schemaVersion\":1,\"parameters\":[\n\(parameters)\n]}" }

  func read(_ text: String) throws(InvalidDocument) -> [Parameter] {
    try ParameterDocument(reading: Array(text.filter { $0 != "¶" }.utf8)).parameters
  }

  /// The problems as `code line:column path`, with the place of the mark.
  func problems(_ text: String) -> (found: [String], place: String) {
    let before = text.prefix { $0 != "¶" }.split(separator: "\n", omittingEmptySubsequences: false)
    let place = "\(before.count):\((before.last?.count ?? 0) + 1)"
    do {
      _ = try read(text)
      return ([], place)
    } catch {
      return (error.problems.map { "\($0.code) \($0.position) \($0.path)" }, place)
    }
  }

  static let rest = #""source":"budget","status":"verified","lastVerified":2025"#
  static let whole =
    #"{"name":"on-cost.municipality","value":45.10,"unit":"%","firstYear":2025,"lastYear":2026,"decider":"council",\#(rest)}"#
  static let open = #"{"name":"own","value":1.5,"unit":"kr/h","firstYear":2024,\#(rest)}"#

  @Test func `parameters are read in their order with all that they say`() throws {
    let parameters = try read(text("\(Self.whole),\n\(Self.open)"))
    #expect(
      parameters == [
        try Parameter(
          name: "on-cost.municipality", value: 45.1, unit: .percent, firstYear: 2025, lastYear: 2026, source: "budget",
          decider: "council", lastVerified: 2025),
        try Parameter(
          name: "own", value: 1.5, unit: UnitOfMeasure("kr/h"), firstYear: 2024, lastYear: nil, source: "budget",
          lastVerified: 2025),
      ])
  }

  @Test(arguments: Parameter.Status.allCases) func `a document says how sure a value is`(status: Parameter.Status)
    throws
  {
    let parameters = try read(text(Self.open.replacing("verified", with: status.rawValue, maxReplacements: 1)))
    #expect(parameters.map(\.status) == [status])
  }

  @Test func `a user's table is the bundled one and the document's`() throws {
    let table = try ParameterTable.bundled.adding(read(text(Self.whole)))
    #expect(try table.parameter("on-cost.municipality", in: 2025).value == 45.1)
    #expect(try table.parameter("on-cost.municipality", in: 2023).value == 44.53)
    #expect(throws: ParameterFinding.self) { try table.parameter("on-cost.municipality", in: 2026) }
  }

  @Test func `no parameters are a document too`() throws {
    #expect(try read(text("")).isEmpty)
  }

  /// One parameter with the problem at the mark and its path below the parameter.
  static let refused: [(String, String, String)] = [
    (
      #"¶{"name":"p","value":1,"unit":"%","firstYear":2024,"status":"verified","lastVerified":2025}"#, "missing-member",
      ""
    ),
    (
      #"{"name":"p","value":1,"unit":"%","firstYear":2024,"source":¶"","status":"verified","lastVerified":2025}"#,
      "empty-text", ".source"
    ),
    (#"{"name":"p","value":1,"unit":"%","firstYear":2024,"lastYear":¶2023,\#(rest)}"#, "not-rising", ".lastYear"),
    (
      #"{"name":"p","value":1,"unit":"%","firstYear":2026,"source":"x","status":"verified","lastVerified":¶2024}"#,
      "not-rising", ".lastVerified"
    ),
    (#"{"name":"p","value":¶"1","unit":"%","firstYear":2024,\#(rest)}"#, "wrong-kind", ".value"),
    (#"{"name":"p","value":1,"unit":"%","firstYear":¶1899,\#(rest)}"#, "year-out-of-range", ".firstYear"),
    (
      #"{"name":"p","value":1,"unit":"%","firstYear":2024,"lastYear":¶2201,\#(rest)}"#, "year-out-of-range", ".lastYear"
    ),
    (
      #"{"name":"p","value":1,"unit":"%","firstYear":2024,"source":"x","status":¶"sure","lastVerified":2025}"#,
      "unknown-word", ".status"
    ),
    (#"{"name":"p","value":1,"unit":"%","firstYear":2024,¶"decidedBy":"x",\#(rest)}"#, "unknown-member", ".decidedBy"),
    ("¶7", "wrong-kind", ""),
  ]

  @Test(arguments: refused.indices) func `a parameter is refused with the culprit's place`(index: Int) {
    let (parameter, code, path) = Self.refused[index]
    let (found, place) = problems(text(parameter))
    #expect(found == ["\(code) \(place) $.parameters[0]\(path)"])
  }

  @Test func `years that two values hold for are told at the later one`() {
    let overlapping = #"{"name":"own","value":2,"unit":"kr/h","firstYear":¶2025,"lastYear":2030,\#(Self.rest)}"#
    let (found, place) = problems(text("\(Self.whole),\(overlapping),\(Self.open)"))
    #expect(found == ["overlapping-validity \(place) $.parameters[1].firstYear"])
  }

  @Test func `problems of several parameters are told in one round`() {
    let (found, place) = problems(text(#"{"name":"p"},{"name":"q","value":1,"unit":"%","firstYear":¶1,\#(Self.rest)}"#))
    #expect(found.count == 7)
    #expect(found.last == "year-out-of-range \(place) $.parameters[1].firstYear")
  }

  @Test func `another version, no version and no list are refused`() {
    #expect(problems("{\"schemaVersion\":¶2,\"parameters\":[]}").found == ["unsupported-version 1:18 $.schemaVersion"])
    #expect(problems("{\"parameters\":[]}").found == ["missing-member 1:1 $"])
    #expect(problems("{\"schemaVersion\":1,\"parameters\":{}}").found == ["wrong-kind 1:33 $.parameters"])
    #expect(problems("[]").found == ["wrong-kind 1:1 $"])
  }
}
