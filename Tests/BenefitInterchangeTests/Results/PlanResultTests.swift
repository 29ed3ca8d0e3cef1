import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct PlanResultTests {
  private func leaves() throws -> [String: String] {
    let document = try InitiativeDocument(reading: Array(HostileBase.replanned.utf8))
    return try FollowUpDocumentTests.leaves([FollowUp(of: document.initiative, asOf: document.date)])
  }

  private func row(_ leaves: [String: String], _ place: String, _ members: [String]) -> String {
    members.map { leaves["$.followUps[0].\(place).\($0)"] ?? "-" }.joined(separator: " ")
  }

  @Test func `every version stands with its decision and its dates`() throws {
    let leaves = try leaves()
    let members = ["version", "decidedOn", "decider", "leftBecause", "isAfterFullOperation"]
    #expect(
      (0..<3).map { row(leaves, "planHistory.versions[\($0)]", members) } == [
        "1 2024-05-15 Direktören Piloten sköts upp. false", "2 2025-01-20 Nämnden Leveransen blev sen. true",
        "3 2025-09-15 Nämnden null true",
      ])
    #expect(
      row(
        leaves, "planHistory.rollout[0]", ["rolloutStep", "fullOperation[0]", "fullOperation[1]", "fullOperation[2]"])
        == "norr 2025-01-01 2025-04-01 2025-04-01")
    // The second plan has one check, and the others two.
    #expect(
      row(leaves, "planHistory.checks[1]", ["monthsAfterFullOperation", "dueDates[0]", "dueDates[1]", "dueDates[2]"])
        == "12 2026-01-02 null 2026-04-01")
    #expect(leaves["$.followUps[0].planHistory.versions[0].netPresentValue"] == "-30.00")
  }

  @Test func `the bridge has its moments, and each part an amount or a reason`() throws {
    let leaves = try leaves()
    let members = ["moment", "monthsAfterFullOperation", "knownOn", "planVersion"]
    #expect(
      (0..<5).map { row(leaves, "bridge.states[\($0)]", members) } == [
        "decision null 2024-05-15 1", "replanned null 2025-01-20 2", "replanned null 2025-09-15 3",
        "checkpoint 6 2025-12-01 3", "checkpoint 12 2026-03-31 3",
      ])
    #expect(leaves["$.followUps[0].bridge.states[0].netPresentValue"] == "-30.00")
    #expect(leaves["$.followUps[0].bridge.rule"] == "ratioHolds")
    // Nothing is known of the volume before the year's end; the last check knows it, of one of the two benefits.
    #expect(
      row(leaves, "bridge.spans[2][2]", ["part", "change.notDefined", "known.notKnown"]) == "volume noOutcome noOutcome"
    )
    #expect(row(leaves, "bridge.spans[3][2]", ["part", "known.count", "known.of"]) == "volume 1 2")
    #expect(row(leaves, "bridge.total[4]", ["part", "isReplannedOnly"]) == "effect true")
    #expect(row(leaves, "bridge.total[0]", ["part", "change.notDefined"]) == "cost noOutcome")
    let last = leaves["$.followUps[0].bridge.states[4].netPresentValue"]
    #expect(leaves["$.followUps[0].expectedNetPresentValue.ratioHolds"] == last)
    #expect(leaves["$.followUps[0].finalReport"] == "null")
  }

  @Test func `a final report is written on request`() throws {
    let document = try InitiativeDocument(reading: Array(HostileBase.replanned.utf8))
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    let text = String(decoding: FollowUpDocument([followUp], isFinal: true).bytes, as: UTF8.self)
    let json = try #require(JSONValue(reading: Array(text.utf8)))
    #expect(json.namesInside.isSuperset(of: ["deviations", "unknowns", "lessons", "isClosed", "lastWindowCloses"]))
    #expect(text.contains(#""code": "full-operation-moved""#))
    #expect(text.contains(#""code": "goal-not-known""#))
    #expect(text.contains(#""text": "Mät innan.""#))
  }
}
