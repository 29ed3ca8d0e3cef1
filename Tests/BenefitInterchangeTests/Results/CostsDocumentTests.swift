import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// The costs of a follow-up, with figures worked out by hand.
struct CostsDocumentTests {
  private static func line(
    _ id: Identifier<CostLine>, _ amount: Int64, _ timing: CostTiming
  ) throws -> CostLine {
    try CostLine(
      id: id, label: id.rawValue, amount: .money(Money(majorUnits: amount)), timing: timing, phase: .operation)
  }

  private static func months(_ first: String, _ last: String) throws -> CostTiming {
    .monthly(try FullDocument.month(first)...FullDocument.month(last))
  }

  /// Budget: 100 a month in 2025, 500 in March, 60 in May, 70 in December. Outcome: 120 a month to April, 500 in March,
  /// 30 in February that nobody had budgeted. Forecast: 110 a month from January to December.
  private static func initiative(
    _ id: Identifier<Initiative> = "i", grant: Int64 = 300, isOverheadCounted: Bool = false
  ) throws -> Initiative {
    let overhead = ComponentCosts.lines([try line("rent", 40, .once(FullDocument.month("2025-01")))])
    return try Initiative(
      id: id, name: "Insats", organisation: "o",
      organisations: [
        Organisation(id: "o", name: "O"), Organisation(id: "p", name: "P"), Organisation(id: "q", name: "Q"),
      ],
      rollout: [
        RolloutStep(id: "s", name: "S", organisation: "o", fullOperation: FullDocument.date("2025-01-01"))
      ],
      priceLevel: PriceLevel(year: 2025),
      costs: CostModel(
        external: .lines([
          line("monthly", 100, months("2025-01", "2025-12")), line("march", 500, .once(FullDocument.month("2025-03"))),
          line("may", 60, .once(FullDocument.month("2025-05"))),
          line("december", 70, .once(FullDocument.month("2025-12"))),
        ]), internalHours: .none, substitutes: .none, overhead: isOverheadCounted ? overhead : .notCounted),
      costForecast: CostModel(
        external: .lines([line("monthly", 110, months("2025-01", "2025-12"))]), internalHours: .none,
        substitutes: .none, overhead: .notCounted),
      costOutcome: CostModel(
        external: .lines([
          line("monthly", 120, months("2025-01", "2025-04")), line("march", 500, .once(FullDocument.month("2025-03"))),
          line("extra", 30, .once(FullDocument.month("2025-02"))),
        ]), internalHours: .none, substitutes: .none, overhead: .none),
      financing: Financing(
        parts: [
          Financing.Part("p", .share(0.25)), Financing.Part("q", .amount(Money(majorUnits: grant))),
        ], rest: "o"))
  }

  private func leaves(_ initiatives: Initiative..., asOf date: String = "2025-06-30") throws -> [String: String] {
    let asOf = try FullDocument.date(date)
    return try FollowUpDocumentTests.leaves(initiatives.map { FollowUp(of: $0, asOf: asOf) })
  }

  @Test func `the total says what has been counted, and there is no whole without all components`() throws {
    let leaves = try leaves(Self.initiative())
    let total = "$.followUps[0].costs.costTotal"
    // 12 × 100 + 500 + 60 + 70.
    #expect(leaves["\(total).counted"] == "1830.00")
    #expect(leaves["\(total).whole.notDefined"] == "notCounted")
    #expect(leaves["\(total).notCounted[0]"] == "overhead")
    #expect(leaves["$.followUps[0].costs.shareBeyondExternal"] == "0")
    let whole = try self.leaves(Self.initiative(isOverheadCounted: true))
    #expect(whole["\(total).whole"] == "1870.00")
    #expect(whole["\(total).notCounted"] == "[]")
  }

  @Test func `the financing is split to the öre, the rest last`() throws {
    let leaves = try leaves(Self.initiative())
    let rows = (0..<4).map { index in
      ["party", "amount"].map { leaves["$.followUps[0].financing[\(index)].\($0)"] ?? "-" }.joined(separator: " ")
    }
    // A quarter of 1 830, 300, and the rest.
    #expect(rows == ["p 457.50", "q 300.00", "o 1072.50", "- -"])
    let tooMuch = try self.leaves(Self.initiative(grant: 2_000))
    #expect(tooMuch["$.followUps[0].financing"] == "partsExceedCost")
  }

  @Test func `the variance is held line by line up to the date`() throws {
    let leaves = try leaves(Self.initiative())
    let variance = "$.followUps[0].costVariance"
    let rows = (0..<6).map { index in
      ["line", "state", "month", "budgetToDate", "outcomeToDate", "variance"]
        .map { leaves["\(variance).lines[\(index)].\($0)"] ?? "-" }.joined(separator: " ")
    }
    #expect(
      rows == [
        "monthly outcomeLate 2025-04 600.00 480.00 -120.00", "march matched null 500.00 500.00 0.00",
        "may outcomeMissing 2025-05 60.00 0.00 -60.00", "december notYetDue null 0.00 0.00 0.00",
        "extra notBudgeted null 0.00 30.00 30.00", "- - - - - -",
      ])
    #expect(leaves["\(variance).asOf"] == "2025-06-30")
    #expect(leaves["\(variance).variance"] == "-150.00")
    #expect(leaves["\(variance).byComponent.external"] == "-150.00")
    #expect(leaves["\(variance).byPhase.operation"] == "-150.00")
    #expect(leaves["\(variance).byYear['2025']"] == "-150.00")
    #expect(leaves["\(variance).notComparable[0]"] == "overhead")
  }

  @Test func `the forecast at completion is the outcome so far and the forecast after it`() throws {
    let leaves = try leaves(Self.initiative())
    // 480 + 500 + 30 to June, 6 × 110 after it.
    #expect(leaves["$.followUps[0].forecastAtCompletion.counted"] == "1670.00")
    #expect(leaves["$.followUps[0].forecastAtCompletion.notCounted[0]"] == "overhead")
  }

  @Test func `two initiatives are compared under each policy`() throws {
    let (one, two) = (try Self.initiative(), try Self.initiative("j", isOverheadCounted: true))
    let leaves = try leaves(one, two)
    let comparison = "$.costComparison"
    #expect(leaves["\(comparison).gaps[0].component"] == "overhead")
    #expect(leaves["\(comparison).gaps[0].notCountedBy[0]"] == "i")
    #expect(leaves["\(comparison).commonScope.reported"] == "3660.00")
    #expect(leaves["\(comparison).reportedOnly.reported"] == "3700.00")
    #expect(leaves["\(comparison).reportedOnly.coverage.overhead"] == "1")
    #expect(leaves["\(comparison).reportedOnly.initiatives[0].missing[0]"] == "overhead")
    #expect(leaves["\(comparison).reportedOnly.of"] == "2")
    #expect(leaves["\(comparison).imputed.reported"] == "3700.00")
  }

  @Test func `initiatives that can't be compared say why`() throws {
    let leaves = try leaves(Self.initiative(), Self.initiative())
    #expect(leaves["$.costComparison.notComparable"]?.isEmpty == false)
    #expect(leaves["$.costComparison.commonScope.reported"] == nil)
  }

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
