import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct HostileDocumentsTests {
  static let cases =
    HostileCase.brokenJSON + HostileCase.beyondLimits + HostileCase.misshapen + HostileCase.wrongKinds
    + HostileCase.impossibleValues + HostileCase.impossibleModels + HostileCase.brokenReferences
    + HostileCase.severalProblems + HostileCase.brokenCosts + HostileCase.brokenBenefits + HostileCase.lostElements
    + HostileCase.brokenLandings + HostileCase.brokenAlternatives + HostileCase.pairs + HostileCase.samples
    + HostileCase.countedEvents + HostileCase.kinds
    + HostileCase.brokenPlans + HostileCase.evaluations + HostileCase.brokenAcceptances

  /// What is told of each case, by its sentence; each document is read once for all tests.
  static let answers = Dictionary(
    cases.map { ($0.sentence, HostileCase.problems(of: $0.bytes, $0.limits)) }, uniquingKeysWith: { first, _ in first })

  @Test(arguments: cases)
  func `a hostile document is refused with all that is wrong with it, in place`(_ hostile: HostileCase) {
    #expect(hostile.flaws.isEmpty)
    #expect(Self.answers[hostile.sentence]?.map(\.summary) == hostile.expected)
  }

  @Test func `there are at least 320 cases, each with a name of its own`() {
    #expect(Self.cases.count >= 320)
    #expect(Set(Self.cases.map(\.sentence)).count == Self.cases.count)
  }

  @Test(arguments: [
    HostileBase.document, HostileBase.flush, HostileBase.least, HostileBase.landed, HostileBase.replanned,
  ])
  func `the documents that are broken here are sound themselves`(_ text: String) {
    #expect(HostileCase.problems(of: Array(text.utf8)).map(\.summary) == [])
  }

  @Test(arguments: cases)
  func `what is told of a hostile document stands on one line each, with its caret on the excerpt`(
    _ hostile: HostileCase
  ) {
    for problem in Self.answers[hostile.sentence] ?? [] {
      for language in Language.allCases {
        let lines = problem.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 5)
      }
      #expect((1...81).contains(problem.excerptColumn))
    }
  }

  @Test func `a document cut after any byte is refused`() {
    let document = Array(HostileBase.flush.utf8)
    // The last byte is a line break; the one before it ends the object.
    for length in 0..<document.count - 1 {
      let problems = HostileCase.problems(of: Array(document[..<length]))
      if problems.isEmpty { Issue.record("accepted after \(length) bytes") }
    }
  }

  @Test func `an effect map that goes in a circle is accepted and answered`() throws {
    let text = HostileBase.document.replacing(
      #"{"from": "n4", "to": "n5"}"#,
      with: #"{"from": "n4", "to": "n5"}, {"from": "n5", "to": "n1"}, {"from": "n4", "to": "n4"}"#)
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    // The use goal stands before the effect goal, once, however often the circle is walked.
    #expect(document.initiative.effectMap.useGoals(before: "tidsmål") == ["bruk"])
    #expect(followUp.checkpoints.count == 6)
    #expect(!FollowUpDocument([followUp]).bytes.isEmpty)
  }

  @Test func `a document may be of the first and the last day that documents speak of`() throws {
    let text = HostileBase.least
      .replacing("2026-03-31", with: "2200-12-31").replacing("2025-01-01", with: "1900-01-01")
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    #expect(followUp.checkpoints.map(\.checkpoint.dueDate.description) == ["1900-07-02", "1901-01-02"])
  }

  @Test func `a step at the end of the years is followed up beyond them`() throws {
    let text = HostileBase.least
      .replacing("2025-01-01", with: "2200-12-31")
      .replacing(
        #""id": "a","#, with: #""id": "a", "schedule": {"checkpoints": [2, 600], "workingDayRule": "keepDate"},"#)
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    // December 31 and two months: February 2201 has 28 days.
    #expect(followUp.checkpoints.map(\.checkpoint.dueDate.description) == ["2201-02-28", "2250-12-31"])
  }

  @Test func `a number beyond what can be counted with is refused even where the limits allow it`() {
    let limits = ReadingLimits(digits: 2_000, decimals: 2_000)
    let number = String(repeating: "9", count: 1_500)
    let text = HostileBase.document.replacing(#""hours": 120.5"#, with: "\"hours\": \(number)")
    let problems = HostileCase.problems(of: Array(text.utf8), limits)
    #expect(problems.map(\.path) == ["$.initiative.costs.internalHours[0].hours"])
    #expect(problems.map(\.fault) == [.json(.numberOutOfRange(number, digits: 1_000, decimals: 1_000))])
  }

  @Test func `of more problems than are gathered the first ones are told`() {
    let words = (1...150).map { "\"w\($0)\"" }.joined(separator: ",")
    let text = HostileBase.least.replacing(#""id": "a","#, with: "\"id\": \"a\", \"drivers\": [\(words)],")
    let problems = HostileCase.problems(of: Array(text.utf8))
    #expect(problems.map(\.path) == (0...100).map { "$.initiative.drivers[\($0)]" })
    #expect(problems.prefix(100).allSatisfy { $0.code == "unknown-word" })
    #expect(problems.last?.fault == .json(.tooManyProblems(limit: 100)))
  }
}
