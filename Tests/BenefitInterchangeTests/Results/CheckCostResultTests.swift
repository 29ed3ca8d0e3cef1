import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What checks cost, from a document to its JSON.
struct CheckCostResultTests {
  private func costs(_ edits: [(String, String)]) throws -> JSONValue {
    var text = FindingBase.document
    for (old, new) in edits {
      try #require(text.occurrences(of: old) == 1)
      text = text.replacing(old, with: new)
    }
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let bytes = FollowUpDocument([FollowUp(of: document.initiative, asOf: document.date)]).bytes
    return try #require(JSONValue(reading: bytes)?["followUps"]?[0]?["checkCosts"])
  }

  @Test func `what the checks left cost stands in the result with the share of the benefits`() throws {
    let trigger = try #require(FindingCase.all.first { $0.code == .checkCostAboveLimit }).trigger
    // 125 700.01 / 1 257 000 = 12 570 001 / 125 700 000.
    #expect(
      try costs(trigger).compact
        == [
          #"[{"goal":"minuter","perCheck":"125700.01","checksLeft":[24],"planned":"125700.01","#,
          #""benefits":["handläggning","porto"],"yearlyValue":"1257000.00","share":"12570001/125700000","#,
          #""limit":"0.1","isAboveLimit":true}]"#,
        ].joined())
  }

  @Test func `a reason stands where there is nothing to hold the cost against`() throws {
    let name = #""name": "Besluten fattas automatiskt","#
    let hour = #""hourlyCost": {"stated": {"amount": "400", "provenance": "p"}}"#
    let cost = (name, #"\#(name) "checkCost": {"hours": 2.5, \#(hour)},"#)
    let link = (#"{"from": "används", "to": "kortare"},"#, "")
    #expect(
      try costs([cost, link]).compact
        == [
          #"[{"goal":"andel","perCheck":"1000.00","checksLeft":[],"planned":"0.00","benefits":[],"#,
          #""yearlyValue":{"notDefined":"noMonetisedBenefit"},"share":{"notDefined":"noMonetisedBenefit"},"#,
          #""limit":"0.1","isAboveLimit":false}]"#,
        ].joined())
    #expect(try costs([]).compact == "[]")
  }
}
