import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Explanations as JSON, which other programs follow node by node.
struct ExplanationJSONTests {
  /// 400 hours of 250 kr in 2025, and a benefit of 1 kr a year.
  private func followUp(hours: Rational = 400) throws -> FollowUp {
    var small = SmallInitiative()
    small.amount = .hours(hours, at: try HourlyCost(250, provenance: "lönesystemet"))
    let document = try small.document()
    return FollowUp(of: document.initiative, asOf: document.date)
  }

  private func leaves(_ bytes: [UInt8]) throws -> [String: String] {
    try #require(JSONReader.read(bytes).root).leaves
  }

  @Test func `a node has its value, unit, operation and parts down to what was stated`() throws {
    let explanation = try #require(try followUp().explanation(of: .costs(.internalHours)))
    let leaves = try leaves(ExplanationDocument([("i", explanation)]).bytes)
    let root = "$.explanations[0].explanation"
    #expect(leaves["$.schemaVersion"] == "1" && leaves["$.explanations[0].initiative"] == "i")
    #expect(leaves["\(root).value"] == "100000.00" && leaves["\(root).unit"] == "money")
    #expect(leaves["\(root).id"] == explanation.id && leaves["\(root).operation"] == "sum")
    // 400 h × 250 kr/h, somewhere below, as it was stated.
    let stated = leaves.filter { $0.value == "stated" }.map { $0.key.dropLast(".operation".count) }
    let values = Set(stated.map { "\(leaves["\($0).value"] ?? "") \(leaves["\($0).unit"] ?? "")" })
    #expect(values.isSuperset(of: ["400 h", "250 kr/h"]))
    #expect(leaves.values.contains("product"))
  }

  @Test func `a limited depth leaves the parts out`() throws {
    let explanation = try #require(try followUp().explanation(of: .costs(.internalHours)))
    let leaves = try leaves(ExplanationDocument([("i", explanation)], depth: 0).bytes)
    #expect(leaves["$.explanations[0].explanation.value"] == "100000.00")
    #expect(!leaves.keys.contains { $0.contains(".parts") })
  }

  @Test func `a switching value that isn't accepted has its bounds and its rounding`() throws {
    var small = SmallInitiative()
    // 1 to 3 kr a year are planned, and 100 kr are needed.
    small.pattern = .avoidedCost(perYear: try Factor(2, low: 1, high: 3))
    let document = try small.document()
    let figure = ExplainableFigure.tornado(.economic, "b", .perYear, .switchingValue)
    let explanation = try #require(FollowUp(of: document.initiative, asOf: document.date).explanation(of: figure))
    let leaves = try leaves(ExplanationDocument([("i", explanation)]).bytes)
    let root = "$.explanations[0].explanation"
    #expect(leaves["\(root).operation"] == "accepted:1…3" && leaves["\(root).value.none.en"] == "outside the range")
    #expect(leaves["\(root).parts[0].value"] == "100" && leaves["\(root).parts[0].rounding"] == "twelveDecimals")
  }

  @Test func `documents of the same explanations are equal, and of other depths or values not`() throws {
    let one = try #require(try followUp().explanation(of: .costs(.internalHours)))
    let other = try #require(try followUp(hours: 401).explanation(of: .costs(.internalHours)))
    let documents: Set = [
      ExplanationDocument([("i", one)]), ExplanationDocument([("i", one)]), ExplanationDocument([("i", one)], depth: 1),
      ExplanationDocument([("i", other)]), ExplanationDocument([("j", one)]),
    ]
    #expect(documents.count == 4)
  }

  @Test func `a difference has both values and what each change contributes`() throws {
    let before = try #require(try followUp().explanation(of: .costs(.internalHours)))
    let after = try #require(try followUp(hours: 420).explanation(of: .costs(.internalHours)))
    let leaves = try leaves(try #require(after.difference(from: before)).bytes)
    #expect(leaves["$.before.value"] == "100000.00" && leaves["$.after.value"] == "105000.00")
    // Twenty hours more, of 250 kr each, are the only change.
    #expect(leaves["$.rows[0].before.value"] == "400" && leaves["$.rows[0].after.value"] == "420")
    #expect(leaves["$.rows[0].contribution"] == "5000" && leaves["$.rows[0].amount"] == "5000.00")
    #expect(leaves["$.rows[1].contribution"] == nil)
  }
}
