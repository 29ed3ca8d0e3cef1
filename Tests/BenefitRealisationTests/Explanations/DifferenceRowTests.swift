import Testing

@testable import BenefitRealisation

/// What each row of a difference comes to, worked out by hand.
@Suite struct DifferenceRowTests: ExplanationOfParts {
  private func difference(
    _ figure: ExplainableFigure, _ before: (inout InitiativeParts) throws -> Void,
    _ after: (inout InitiativeParts) throws -> Void
  ) throws -> ExplanationDifference {
    let old = try #require(try explanation(figure.description, before))
    let new = try #require(try explanation(figure.description, after))
    return try #require(new.difference(from: old))
  }

  @Test func `a component that isn't counted any more takes away what it came to`() throws {
    func costs(_ overhead: ComponentCosts) -> (inout InitiativeParts) throws -> Void {
      { $0.costs = try CostModel(external: .lines([costLine()]), overhead: overhead) }
    }
    let counted = try ComponentCosts.lines([costLine("rent", .money(Money(majorUnits: 70)))])
    let gone = try difference(.costTotal, costs(counted), costs(.notCounted))
    #expect(gone.rows.map(\.contribution) == [-70] && gone.rows.map(\.amount) == kronor(-70))
    #expect(gone.rows[0].after == .notDefined(.notCounted))
    let found = try difference(.costTotal, costs(.notCounted), costs(counted))
    #expect(found.rows.map(\.contribution) == [70] && found.rows[0].before == .notDefined(.notCounted))
  }

  @Test func `an adjustment that has come is a row of its own, and so is one that has gone`() throws {
    func adjusted(_ adjustments: [Adjustment]) -> (inout InitiativeParts) throws -> Void {
      {
        $0.assumptions = try assumptions(discounting: Discounting(rates: DiscountRates(Rate(0))))
        $0.benefits = try [benefit(adjustments: adjustments)]
      }
    }
    let figure = ExplainableFigure.valuation(.economic, .benefitsPresentValue)
    let attribution = Adjustment.attribution(share: 0.8, reason: "r")
    // 1 200 × 0.8.
    let come = try difference(figure, adjusted([]), adjusted([attribution]))
    #expect(come.rows.map(\.kind) == [.appeared] && come.rows.map(\.contribution) == [-240])
    #expect(come.rows[0].before == nil && come.rows[0].after == .number(0.8, .share))
    let gone = try difference(figure, adjusted([attribution]), adjusted([]))
    #expect(gone.rows.map(\.kind) == [.disappeared] && gone.rows.map(\.contribution) == [240])
  }

  /// A benefit in two steps of which the second one's date moves over New Year.
  private func steps(_ second: String, share: Rational = 0.5) -> (inout InitiativeParts) throws -> Void {
    {
      $0.rollout = [
        try RolloutStep(
          id: "north", name: "North", organisation: $0.organisations[0].id, share: 0.5,
          fullOperation: date("2025-01-01")),
        try RolloutStep(
          id: "south", name: "South", organisation: $0.organisations[0].id, share: share, fullOperation: date(second)),
      ]
      $0.assumptions = try assumptions(months: 36, discounting: Discounting(rates: DiscountRates(Rate(percent: 3))))
      $0.benefits = [
        try Benefit(
          id: "post", name: "Less post", value: .monetised(.financial, .avoidedCost(perYear: 1_200)),
          use: .linear(months: 3)),
        try Benefit(id: "rent", name: "Less rent", value: .monetised(.financial, .avoidedCost(perYear: 600))),
      ]
    }
  }

  @Test func `a row says which benefit and step it is of, and has gone only where it is gone in all years`() throws {
    let figure = ExplainableFigure.valuation(.economic, .netPresentValue)
    let moved = try difference(figure, steps("2025-11-01"), steps("2026-02-01"))
    let rows = moved.rows.filter { $0.kind != .rounding }
    #expect(Set(rows.compactMap(\.id)) == ["benefits[post].use[south]", "benefits[rent].use[south]"])
    #expect(rows.allSatisfy { $0.kind == .changed })
    #expect(
      rows.allSatisfy {
        $0.label.english.hasPrefix("Less post, South") || $0.label.english.hasPrefix("Less rent, South")
      },
      "\(rows.map(\.label.english))")
  }

  @Test func `what several benefits hang on is one row, and what has come or gone says so`() throws {
    let figure = ExplainableFigure.valuation(.economic, .netPresentValue)
    let shared = try difference(figure, steps("2025-11-01"), steps("2025-11-01", share: 0.25))
    let rows = shared.rows.filter { $0.kind != .rounding }
    #expect(rows.map(\.id) == ["rollout[south].share"])
    #expect(rows.map(\.label.english) == ["South: share of the rollout"])
    let come = try difference(
      figure,
      {
        try self.steps("2025-11-01")(&$0)
        $0.rollout.removeLast()
      }, steps("2025-11-01"))
    #expect(
      come.rows.filter { $0.kind == .appeared }.map(\.label.english).sorted() == [
        "Less post, South", "Less rent, South",
      ])
  }

  @Test func `another timing is told by what is discounted`() throws {
    func timed(_ timing: DiscountTiming) -> (inout InitiativeParts) throws -> Void {
      {
        try self.steps("2025-11-01")(&$0)
        $0.assumptions = try assumptions(
          months: 36, discounting: Discounting(rates: DiscountRates(Rate(percent: 3)), timing: timing))
      }
    }
    let change = try difference(.valuation(.economic, .netPresentValue), timed(.midYear), timed(.monthly))
    let labels = change.rows.filter { $0.kind != .rounding }.map(\.label)
    #expect(Set(labels.map(\.english)).isSubset(of: ["present value of benefits", "present value of costs"]))
    #expect(!labels.isEmpty)
  }

  /// More than ten changed at once, beyond which they change in the order of the formula; year 0 has no rate.
  @Test func `each of eleven changed discount rates is a row, and together they are all of the change`() throws {
    func rates(_ percent: Rational) -> (inout InitiativeParts) throws -> Void {
      {
        let bands = (0..<12).map {
          DiscountRates.Band(fromYear: $0, rate: Rate(percent: percent + Rational($0)))
        }
        $0.assumptions = try assumptions(
          months: 156, discounting: Discounting(rates: DiscountRates(bands: bands), timing: .startOfYear))
        $0.costs = try CostModel(
          external: .lines([costLine("late", .money(Money(majorUnits: 10_000)), .once(month("2037-01")))]))
      }
    }
    let change = try difference(.valuation(.economic, .costsPresentValue), rates(2), rates(3))
    let rows = change.rows.filter { $0.kind != .rounding }
    #expect(Set(rows.compactMap(\.id)) == Set((1..<12).map { "calculation.discountRates[\($0)]" }))
    #expect(rows.allSatisfy { $0.contribution < 0 })
    #expect(change.rows.filter { $0.kind == .rounding }.allSatisfy { $0.contribution.magnitude < 0.01 })
    guard case .money(let old) = change.before, case .money(let new) = change.after else {
      Issue.record("amounts")
      return
    }
    #expect(change.rows.compactMap(\.amount).total() == new - old)
  }
}
