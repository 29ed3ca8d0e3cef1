import BenefitRealisation
import BenefitReports
import Testing

/// The reports as a reader sees them. In kronor: alfa 1 000 + 500 of own hours, beta 2 000 and nothing else counted.
@Suite struct CostComparisonReportTests: CostReportSamples {
  func text(_ statements: [CostStatement], in language: Language) -> String {
    trimmed(CostComparisonReport(of: statements, in: language).text)
  }

  func two() throws -> [CostStatement] {
    [
      statement("alfa", try CostModel(external: lines(1_000), internalHours: hours(10, at: 50), overhead: .none)),
      statement("beta", try CostModel(external: lines(2_000), overhead: .none)),
    ]
  }

  @Test func `Swedish says what isn't counted, and what each policy gives`() throws {
    #expect(
      text(try two(), in: .swedish)
        == unbreakable(
          """

          KOSTNADERNA JÄMFÖRDA, PRISNIVÅ 2025
            Kostnader under 2025-01–2025-01.
            Ej räknat – egna timmar: beta.
            Totalerna kan inte jämföras eller summeras utan en uttalad regel:
            Gemensam omfattning (externa kostnader, overhead)
              alfa       1_000,00
              beta       2_000,00
              summa SEK  3_000,00
            Endast rapporterat (med täckning)
              alfa       1_500,00                      saknar vikarier
              beta       2_000,00         saknar egna timmar, vikarier
              summa SEK  3_500,00  egna timmar 1 av 2, vikarier 0 av 2
            Med schablon för det som inte räknats
              alfa       1_500,00      + schablon 0,00                      saknar vikarier
              beta       2_000,00  + schablon 1_000,00                      saknar vikarier
              summa SEK  3_500,00  + schablon 1_000,00  egna timmar 1 av 2, vikarier 0 av 2
              egna timmar: 0,5 per extern krona (median av de 1 som räknat det, kvartiler 0,5–0,5); 10_000_h
                per miljon externt; svagt underlag

          """))
  }

  @Test func `English says the same`() throws {
    #expect(
      text(try two(), in: .english)
        == unbreakable(
          """

          COSTS COMPARED, PRICES OF 2025
            Costs of 2025-01–2025-01.
            Not counted – internal hours: beta.
            The totals can't be compared or added without a stated policy:
            Common scope (external costs, overhead)
              alfa     1,000.00
              beta     2,000.00
              sum SEK  3,000.00
            Reported only (with coverage)
              alfa     1,500.00                          lacks substitutes
              beta     2,000.00          lacks internal hours, substitutes
              sum SEK  3,500.00  internal hours 1 of 2, substitutes 0 of 2
            With imputed amounts for what isn't counted
              alfa     1,500.00      + imputed 0.00                          lacks substitutes
              beta     2,000.00  + imputed 1,000.00                          lacks substitutes
              sum SEK  3,500.00  + imputed 1,000.00  internal hours 1 of 2, substitutes 0 of 2
              internal hours: 0.5 per external krona (median of the 1 that counted it, quartiles 0.5–0.5);
                10,000_h per million external; weak evidence

          """))
  }

  @Test func `one and the same scope needs no policy`() throws {
    let statements = [
      statement("alfa", try CostModel(external: lines(1))), statement("beta", try CostModel(external: lines(2))),
    ]
    #expect(
      text(statements, in: .swedish)
        == unbreakable(
          """

          KOSTNADERNA JÄMFÖRDA, PRISNIVÅ 2025
            Kostnader under 2025-01–2025-01.
            Alla har räknat samma komponenter: externa kostnader
              alfa       1,00                saknar egna timmar, vikarier, overhead
              beta       2,00                saknar egna timmar, vikarier, overhead
              summa SEK  3,00  egna timmar 0 av 2, vikarier 0 av 2, overhead 0 av 2

          """))
    #expect(text(statements, in: .english).contains("  All have counted the same components: external costs\n"))
  }

  @Test func `without a component in common or a ratio to learn there is only what is reported`() throws {
    let statements = [
      statement("alfa", try CostModel(external: lines(1))), statement("beta", try CostModel(overhead: lines(2))),
    ]
    let swedish = text(statements, in: .swedish)
    #expect(swedish.contains("  Gemensam omfattning: ingen komponent är räknad av alla.\n"))
    #expect(
      swedish.hasSuffix(
        "summa SEK  3,00  externa kostnader 1 av 2, egna timmar 0 av 2, vikarier 0 av 2, overhead 1 av 2\n"))
    #expect(!swedish.contains("schablon"))
    #expect(text(statements, in: .english).contains("  Common scope: no component has been counted by all.\n"))
  }

  @Test func `price levels that differ are said to be incomparable`() throws {
    let costs = try CostModel(external: lines(1))
    let statements = [statement("alfa", costs, year: 2023), statement("beta", costs)]
    #expect(
      text(statements, in: .swedish).hasSuffix(
        "  Kan inte jämföras: olika prisnivåer; räkna om med ett index först (SEK 2023: alfa; SEK 2025:\n    beta).\n"))
    #expect(
      text(statements, in: .english).hasSuffix(
        "  Can't be compared: different price levels; restate them with an index first (SEK 2023: alfa; SEK\n    2025: beta).\n"
      ))
  }

  @Test func `nothing to compare isn't the same scope`() {
    #expect(text([], in: .swedish) == "\nKOSTNADERNA JÄMFÖRDA\n  Kan inte jämföras: det finns inget att jämföra.\n")
    #expect(text([], in: .english) == "\nCOSTS COMPARED\n  Can't be compared: there is nothing to compare.\n")
  }

  /// A ratio of 5 on the largest amount is beyond what an amount may be.
  @Test func `a policy that gives nothing leaves the others standing`() throws {
    let largest = Money.limit.minorUnits / 100
    let statements = [
      statement("alfa", try CostModel(external: lines(1), overhead: lines(5, "o"))),
      statement("beta", try CostModel(external: lines(largest))),
    ]
    let english = text(statements, in: .english)
    #expect(english.contains("  Common scope (external costs)\n"))
    #expect(english.contains("  Reported only (with coverage)\n"))
    #expect(english.contains("the imputed overhead of “beta” is out of range"))
    #expect(english.contains("  With imputed amounts for what isn't counted: the imputed overhead"))
  }

  @Test func `the months are told where they differ, and cut to a period`() throws {
    let statements = [
      statement("alfa", try CostModel(external: .lines([line("x", 1, "2025-01", to: "2025-12")]))),
      statement("beta", try CostModel(external: .lines([line("x", 2, "2025-01", to: "2026-12")]))),
    ]
    let all = text(statements, in: .english)
    #expect(
      all.contains(
        "  Each initiative over all its months, which differ: alfa 2025-01–2025-12, beta 2025-01–2026-12.\n"))
    #expect(all.contains("beta     48.00"))
    let period = try month("2025-07")...month("2026-02")
    let cut = trimmed(CostComparisonReport(of: statements, over: period, in: .swedish).text)
    #expect(cut.contains("  Kostnader under 2025-07–2026-02.\n"))
    #expect(cut.contains("alfa        6,00") && cut.contains("beta       16,00"))
  }

  @Test func `five of a category have a ratio of their own`() throws {
    var statements = try (1...5).map { number in
      CostStatement(
        initiative: Identifier("i\(number)"),
        costs: try CostModel(external: lines(100), overhead: lines(Int64(number) * 10, "o")),
        priceLevel: PriceLevel(year: 2025), categories: [CategoryShare(.other)])
    }
    statements.append(
      CostStatement(
        initiative: "j", costs: try CostModel(external: lines(1_000)), priceLevel: PriceLevel(year: 2025),
        categories: [CategoryShare(.other)]))
    let swedish = text(statements, in: .swedish)
    #expect(
      swedish.contains("overhead (annat): 0,3 per extern krona (median av de 5 som räknat det, kvartiler 0,2–0,4)"))
    #expect(!swedish.contains("svagt underlag"))
    #expect(swedish.contains("+ schablon 300,00"))
    let january = try month("2025-01")
    let cut = CostComparisonReport(of: statements, over: january...january, in: .swedish).text
    #expect(cut.contains("Kvoterna är lärda av insatsernas alla månader") && !swedish.contains("Kvoterna"))
  }

  @Test(arguments: Language.allCases) func `the same statements give the same text`(language: Language) throws {
    #expect(
      CostComparisonReport(of: try two(), in: language) == CostComparisonReport(of: try two(), in: language))
  }
}
