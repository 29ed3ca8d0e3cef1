import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Foundation
import Testing

/// What the report says where nothing is to be looked at: what was looked for, and what that doesn't say.
struct NothingOpenTextTests {
  private static let stories = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Stories")

  /// The last part of the report of a story, with places of its document replaced.
  private func lastPart(_ story: String, _ edits: [(old: String, new: String)], in language: Language) throws -> String
  {
    var text = try String(contentsOf: Self.stories.appending(path: "\(story).json"), encoding: .utf8)
    for (old, new) in edits {
      try #require(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let report = TextReport(of: FollowUp(of: document.initiative, asOf: document.date), in: language).text
    let heading = language == .swedish ? "ATT SE ÖVER" : "TO LOOK AT"
    let last = report.split(separator: heading).last ?? ""
    return last.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private let accepted = (
    #""initiative": {"#,
    #""initiative": { "acceptedFindings": [{"code": "realised-beyond-potential", "reason": "r", "#
      + #""decision": {"by": "c", "date": "2025-01-01"}}],"#
  )
  /// The old channel's costs, which have ended.
  private let closed = (#""phase": "procurement","#, #""phase": "procurement", "purpose": "parallelRunning","#)

  @Test func `what is accepted isn't open, and a question without an answer is no fault`() throws {
    let swedish = try lastPart("01-reached", [accepted], in: .swedish)
    #expect(
      swedish.contains(
        "Av de 45 slags brister som söks i underlaget finns ingen utom dem som är godtagna. Frågor med svaret ”vet ej” "
          + "ovan räknas inte som brister. Godtaget av c 2025-01-01:"))
    let english = try lastPart("01-reached", [accepted], in: .english)
    #expect(
      english.contains(
        "Of the 45 kinds of fault that are looked for in what this rests on, none is there but those that are accepted. "
          + "Questions answered “not known” above aren't counted as faults. Accepted by c 2025-01-01:"))
    #expect(FindingCode.allCases.count == 45)
  }

  @Test func `where every question has its answer nothing is said of such`() throws {
    let swedish = try lastPart("01-reached", [accepted, closed], in: .swedish)
    #expect(swedish.contains("Är den gamla vägen stängd? ja") && !swedish.contains("vet ej"))
    #expect(swedish.contains("finns ingen utom dem som är godtagna. Godtaget av"))
    let late = try lastPart("06-late", [], in: .swedish)
    #expect(late.contains("Av de 45 slags brister som söks i underlaget finns ingen. Frågor"))
    #expect(try !lastPart("01-reached", [], in: .english).contains("kinds of fault"))
  }
}
