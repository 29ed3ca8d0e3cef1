import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Testing

/// The code of the article on explanations, compiled and run.
struct ExplanationTests {
  private func initiative(licence: Int64 = 20_000) throws -> Initiative {
    let city = Organisation(id: "city", name: "The City")
    let costs = try CostModel(
      external: .lines([
        CostLine(
          id: "licence", label: "Licence", amount: .money(Money(majorUnits: licence)), timing: .once(Month("2024-01")!),
          phase: .implementation)
      ]), internalHours: .none, substitutes: .none, overhead: .none)
    let time = try Benefit(
      id: "time", name: "Time",
      value: .monetised(
        .redistribution,
        .timeSaved(
          eventsPerYear: 6_000, minutesBefore: 45, minutesAfter: 35,
          hourlyCost: HourlyCost(400, provenance: "pay system"))))
    return try Initiative(
      id: "cases", name: "Cases", organisation: "city", organisations: [city],
      rollout: [RolloutStep(id: "all", name: "All", organisation: "city", fullOperation: CalendarDate("2024-01-01")!)],
      priceLevel: PriceLevel(year: 2024), costs: costs, benefits: [time],
      assumptions: CalculationAssumptions(baseMonth: Month("2024-01")!, months: 12))
  }

  @Test func `a figure explains itself, in a tree that can be checked`() throws {
    let initiative = try initiative()
    // snippet: explanation
    let followUp = FollowUp(of: initiative, asOf: CalendarDate("2024-06-30")!)
    let figure = ExplainableFigure("netPresentValue")!
    let explanation = followUp.explanation(of: figure)!
    print(explanation.value)  // 380000.00: 6 000 cases × 10 minutes / 60 × 400 kr, less 20 000 kr
    print(explanation.isConsistent)  // true: every node is what its operation gives from its parts
    print(ExplanationReport(of: explanation, depth: 1, in: .english).text)
    // end snippet
    #expect(explanation.value == .money(Money(majorUnits: 380_000)) && explanation.isConsistent)
    let lines = ExplanationReport(of: explanation, depth: 1, in: .english).text.split(separator: "\n")
    #expect(
      lines.first == "net present value = 400,000.00 − 20,000.00 = SEK\u{A0}380,000.00 [economic: own organisation]")
    #expect(lines.count == 3)
    // snippet: names
    let byPath = ExplainableFigure("checkpoints[12].goals[time].achievement")
    print(ExplainableFigure.names(near: "netPresentValu"))  // netPresentValue first
    // end snippet
    #expect(byPath == .goal("time", months: 12, .achievement))
    #expect(ExplainableFigure.names(near: "netPresentValu").first == "netPresentValue")
    #expect(ExplainableFigure.names(near: "npv").first == "netPresentValue")
  }

  @Test func `a change of a figure is told leaf by leaf`() throws {
    let figure = ExplainableFigure("netPresentValue")!
    let asOf = CalendarDate("2024-06-30")!
    let (decided, now) = try (initiative(), initiative(licence: 65_000))
    // snippet: difference
    let before = FollowUp(of: decided, asOf: asOf).explanation(of: figure)!
    let after = FollowUp(of: now, asOf: asOf).explanation(of: figure)!
    let difference = after.difference(from: before)!
    for row in difference.rows { print(row.label.english, row.contribution) }  // the licence: −45000
    // end snippet
    #expect(difference.rows.map(\.contribution) == [-45_000])
    #expect(difference.rows.map(\.amount) == [Money(majorUnits: -45_000)])
  }
}
