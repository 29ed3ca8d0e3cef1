import BenefitInterchange
import BenefitRealisation
import Testing

/// The blocks of the article on the format, put together into documents and read.
struct DocumentFormatTests {
  @Test func `each part that the article shows is read as it says`() throws {
    let blocks = try Article("DocumentFormat").blocks
    try #require(blocks.count == 6)
    let (document, ledger, hours, benefit, index, problem) =
      (blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], blocks[5])
    let plain = try InitiativeDocument(reading: Array(document.utf8)).initiative
    #expect(plain.costs.lines.count == 1 && plain.benefits.isEmpty)

    let whole =
      document
      .replacing("\"internalHours\": \"notCounted\"", with: "\"internalHours\": [\(hours)]")
      .replacing(
        "\"costs\": {",
        with: """
          "benefits": [\(benefit)], "calculation": { "baseMonth": "2025-01", "months": 36 },
          "costOutcome": { "external": [\(ledger)], "internalHours": "none", "substitutes": "none", "overhead": "none" },
          "costs": {
          """)
    let read = try InitiativeDocument(reading: Array(whole.utf8))
    // 45 000 × 12 × 1.4453 / 1 700 = 459.0953 kr, × 120.
    #expect(read.initiative.costs.total[.internalHours] == Money(decimal: "55091.44"))
    #expect(read.initiative.costOutcome?.total[.external] == Money(decimal: "29000.00"))
    let home = try #require(FollowUp(of: read.initiative, asOf: read.date).broughtHome.first)
    #expect(home.reportedToDate == Money(decimal: "11620.00"))

    #expect(try IndexDocument(reading: Array(index.utf8)).index.name == "PKV")

    let wrong = document.replacing("\"amount\": \"12000\"", with: "\"amount\": \"1 250,50\"")
    #expect(throws: InvalidDocument.self) { try InitiativeDocument(reading: Array(wrong.utf8)) }
    do {
      _ = try InitiativeDocument(reading: Array(wrong.utf8))
    } catch {
      #expect(error.problems.map { $0.text(in: .english) } == [problem])
    }
  }
}
