import BenefitRealisation
import BenefitReports
import Testing

@Suite struct CheckCostTextTests: ReportSamples {
  /// The report's words on what checks cost, of a benefit of so much a year and the as-of date.
  private func words(perYear: Rational?, asOf: String = "2024-10-01", in language: Language) throws -> String {
    let goal = try EffectGoal(
      id: "tid", name: "Kortare tid", indicator: Indicator(name: "tid", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 45, date: date("2024-06-01"), measuredBy: Self.method),
      targets: [Target(monthsAfterFullOperation: 12, value: 10)], checkCost: .money(Money(majorUnits: 4_000)))
    let benefits = try perYear.map {
      [
        try Benefit(
          id: "b", name: "B", value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: $0))),
          drivenBy: ["tid"])
      ]
    }
    let initiative = try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step()],
      priceLevel: PriceLevel(year: 2024), costs: CostModel(), benefits: benefits ?? [],
      assumptions: CalculationAssumptions(baseMonth: month("2024-08"), months: 24), goals: [goal])
    let text = TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language).text
    let heading = language == .swedish ? "Vad kontrollerna kostar" : "What the checks cost"
    let part = text.split(separator: heading).dropFirst().first?.split(separator: "\n\n").first ?? ""
    return part.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `what is left to pay stands beside a year of the benefit`() throws {
    #expect(
      try words(perYear: 60_000, in: .swedish)
        == unbreakable(
          "Kortare tid: 2 kvar à 4_000,00_kr, i allt 8_000,00_kr, 13,3_% av nyttan 60_000,00_kr per år – över gränsen 10_%."
        ))
    #expect(
      try words(perYear: 80_000, in: .english)
        == unbreakable(
          "Kortare tid: 2 left at SEK_4,000.00, in all SEK_8,000.00, 10_% of a benefit of SEK_80,000.00 a year."))
  }

  @Test func `where it can't be held against a benefit the reason stands, and nothing left is told as such`() throws {
    #expect(
      try words(perYear: nil, in: .english)
        == unbreakable(
          "Kortare tid: 2 left at SEK_4,000.00, in all SEK_8,000.00; it can't be held against the benefit – "
            + "\(NotDefined.noMonetisedBenefit.text.english)."))
    #expect(try words(perYear: 1, asOf: "2026-01-01", in: .swedish) == "Kortare tid: ingen kontroll är kvar.")
  }
}
