import BenefitRealisation
import BenefitReports
import Testing

/// What the report says of optimism bias and contract lengths.
@Suite struct CostChoicesTextTests: CostReportSamples {
  func initiative() throws -> Initiative {
    let first = try month("2025-01")
    return try Initiative(
      id: "i", name: "Insats", organisation: "o", organisations: [Organisation(id: "o", name: "Organisation")],
      rollout: [
        RolloutStep(
          id: "r", name: "Steg", organisation: "o", share: 1, fullOperation: try #require(CalendarDate("2025-01-01")))
      ], priceLevel: PriceLevel(year: 2025),
      costs: CostModel(external: lines(1_000), internalHours: .none, substitutes: .none, overhead: .none),
      optimismBias: [OptimismBias(bias: Rate(percent: 50), mitigation: Rate(percent: 50), source: "Erfarenhet")],
      contractLengths: ContractLengths(
        procurement: Money(majorUnits: 400_000),
        yearlyCosts: [
          Array(repeating: Money(majorUnits: 100_000), count: 4),
          Array(repeating: Money(majorUnits: 120_000), count: 8),
        ]),
      benefits: [
        Benefit(
          id: "b", name: "Nytta",
          value: .monetised(.financial, .avoidedCost(perYear: 3_000)))
      ], assumptions: CalculationAssumptions(baseMonth: first, months: 12))
  }

  /// 1 000 × (1 + 0.5 × 0.5) is 1 250; a year of 3 000 less 1 250 is 1 750.
  @Test func `both views of the costs and the lengths by annual cost`() throws {
    let followUp = FollowUp(of: try initiative(), asOf: try #require(CalendarDate("2025-06-30")))
    let swedish = trimmed(TextReport(of: followUp, in: .swedish).text)
    #expect(
      swedish.contains(
        unbreakable(
          """
            Med optimismpåslag: 1_250,00_kr mot 1_000,00_kr utan.
              alla faser: 50_%, varav 50_% av påslaget är åtgärdat (Erfarenhet)
              nettonuvärde då: budget 1_750,00, ekonomisk 1_750,00, alla parter 1_750,00
            Avtalslängder, upphandling 400_000,00_kr varje gång:
              avtalstid       nuvärde  motsvarande årskostnad
              8 år       1_267_633,95              175_322,87
              4 år         782_861,14              204_476,52
          """)))
    let english = trimmed(TextReport(of: followUp, in: .english).text)
    #expect(english.contains("With optimism bias: SEK\u{A0}1,250.00 against SEK\u{A0}1,000.00 without."))
    #expect(english.contains("all phases: 50\u{A0}%, of which 50\u{A0}% is mitigated (Erfarenhet)"))
    #expect(english.contains("8 years   1,267,633.95              175,322.87"))
  }
}
