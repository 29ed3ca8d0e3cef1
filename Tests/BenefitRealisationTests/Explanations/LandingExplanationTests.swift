import Testing

@testable import BenefitRealisation

/// Explanations of what landings add to a reading or take from it, with figures by hand.
@Suite struct LandingExplanationTests: ExplanationOfParts {
  /// 12 000 kr a year of 120 freed hours, of which 3 000 kr are cut from the budget and 24 hours do other work; and
  /// 12 000 kr a year of money, of which 3 000 kr are kept.
  private func landed(_ parts: inout InitiativeParts) throws {
    parts.assumptions = try assumptions(discounting: Discounting(rates: DiscountRates(Rate(0))))
    parts.costs = try CostModel(external: .lines([costLine("system", .money(Money(majorUnits: 6_000)))]))
    parts.benefits = try [
      landedBenefit([
        landing(.money(Money(majorUnits: 3_000))), landing(.hours(24), as: .capacityForOtherWork),
      ]),
      landedBenefit(
        "money", [landing(.money(Money(majorUnits: 3_000)), as: .capacityForOtherWork)],
        .avoidedCost(perYear: 12_000), .financial),
    ]
  }

  @Test(
    arguments: [(.budget, 12_000), (.economic, 24_000), (.public, 24_000)] as [(BenefitCalculation.Reading, Int64)])
  func `a reading's benefits are what it counts of each landing`(
    reading: BenefitCalculation.Reading, amount: Int64
  ) throws {
    let figure = ExplainableFigure.valuation(reading, .benefitsPresentValue)
    let value = try #require(try explanation(figure.description, landed))
    // In the budget 3 000 that are cut and 12 000 − 3 000.
    #expect(value.value == .money(Money(majorUnits: amount)))
  }

  @Test func `the budget's break-even use is of what isn't kept for something else`() throws {
    // 12 000 u − 3 000 + 3 000 = 6 000.
    let use = try #require(try explanation(ExplainableFigure.breakEvenUse(.budget).description, landed))
    #expect(use.value == .number(0.5, .share) && numbers(use) == [.exact(6_000), .exact(12_000)])
    let moved = try #require(use.nodes.first { $0.id.contains("movedByLandings") })
    #expect(moved.number == .exact(-3_000) && numbers(moved) == [.exact(9_000), .exact(12_000)])
    let economic = try explanation(ExplainableFigure.breakEvenUse(.economic).description, landed)
    #expect(economic?.value == .number(0.25, .share))
  }

  @Test func `without a counted cost there is no break-even use`() throws {
    let use = try explanation(ExplainableFigure.breakEvenUse(.economic).description) {
      try landed(&$0)
      $0.costs = try CostModel()
    }
    #expect(use?.value == .notDefined(.notCounted))
  }

  @Test func `what a unit lands is its yearly amount times the years`() throws {
    let cut = try explanation("landings.benefits[time].landings[0].amount", landed)
    #expect(cut?.number == .exact(3_000) && numbers(cut) == [.exact(3_000), .exact(1)])
    let hours = try explanation("landings.benefits[time].landings[1].amount", landed)
    #expect(numbers(hours) == [.exact(2_400), .exact(1)] && numbers(hours?.parts.first) == [.exact(24), .exact(100)])
  }

  @Test func `hours released are those of the benefits that release any`() throws {
    let released = try explanation("hoursChain.years[2025].released", landed)
    #expect(released?.number == .exact(120) && numbers(released) == [.exact(120)])
    #expect(
      numbers(try explanation("hoursChain.years[2025].leakage", landed)) == [.exact(120), .exact(24), .exact(30)])
  }
}
