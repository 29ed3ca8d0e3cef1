import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct MovedBecauseTests {
  @Test func `every holiday's code is the name of its case`() {
    #expect(SwedishHoliday.allCases.map(\.code) == SwedishHoliday.allCases.map { "\($0)" })
  }

  @Test(arguments: [
    ("2024-12-24", "christmasEve"), ("2024-12-21", "midsummerDay"), ("2024-12-31", "newYearsEve"),
    ("2024-12-06", "nationalDay"), ("2024-11-01", "firstOfMay"),
  ])
  func `a due date is moved for a reason with a stable code`(_ fullOperation: String, _ expected: String) throws {
    var small = SmallInitiative()
    small.fullOperation = try FullDocument.date(fullOperation)
    let leaves = try FollowUpDocumentTests.leaves([
      FollowUp(of: small.document().initiative, asOf: FullDocument.date("2026-01-01"))
    ])
    let codes = (0..<2).map { leaves["$.followUps[0].checkpoints[\($0)].movedBecause"] ?? "-" }
    #expect(codes.contains(expected), "\(codes)")
  }
}
