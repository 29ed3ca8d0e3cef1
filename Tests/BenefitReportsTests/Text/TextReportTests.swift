import BenefitRealisation
import BenefitReports
import Testing

@Suite struct TextReportTests: ReportSamples {
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [(Language.swedish, HandlingReport.swedish), (.english, HandlingReport.english)])
  func `a whole report is what was written out by hand`(language: Language, expected: String) throws {
    let report = try TextReport(
      of: FollowUp(of: handling(), asOf: date("2025-09-15")), note: "Påhittade belopp.", in: language)
    let (found, wanted) = (lines(report.text), lines(unbreakable(expected)))
    for (line, (one, other)) in zip(found, wanted).enumerated() { #expect(one == other, "line \(line + 1)") }
    #expect(found.count == wanted.count)
  }

  @Test func `an initiative without costs, calculation and goals is told on one screen in Swedish`() throws {
    let report = try TextReport(of: FollowUp(of: initiative(), asOf: date("2025-01-01")), in: .swedish)
    let expected = """
      Prov
      ====
        Beslutande: Göteborgs Stad. Läget per 2025-01-01.

      KOSTNADER, PRISNIVÅ 2025
        externa kostnader     EJ RÄKNAT
        egna timmar           EJ RÄKNAT
        vikarier              EJ RÄKNAT
        overhead              EJ RÄKNAT
        summa av det räknade    0,00_kr
        Summan är inte hela kostnaden: externa kostnader, egna timmar, vikarier, overhead är inte räknade.
          Den kan inte jämföras med en som har räknat dem.

      NYTTOKALKYL (PLAN)
        Ingen nyttokalkyl är gjord.

      UPPFÖLJNING
        Full drift 2024-08-31: hela staden.
        Inga effektmål är satta, så kontrollerna har inget att svara på.

      Kontroll 6 månader efter full drift: 2025-02-28 – hela staden
        (månaden har ingen dag 31, så den sista dagen gäller)

      Kontroll 12 månader efter full drift: 2025-09-01 – hela staden
        (flyttad från 2025-08-31, söndag)

      """
    #expect(lines(report.text) == lines(unbreakable(expected)))
  }

  @Test func `an initiative with counted costs, two steps and no goals is told on one screen in English`()
    throws
  {
    let costs = try CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none)
    let rollout = try [
      step("a", "skolan", share: 0.25, from: "2024-12-20"),
      step("b", "vården", share: 0.5, from: "2025-08-31"),
    ]
    let report = try TextReport(
      of: FollowUp(of: initiative(rollout: rollout, costs: costs), asOf: date("2025-01-01")), in: .english)
    let expected = """
      Prov
      ====
        Decided by: Göteborgs Stad. As of 2025-01-01.

      COSTS, PRICES OF 2025
        external costs              none
        internal hours              none
        substitutes                 none
        overhead                    none
        sum of what is counted  SEK_0.00
        All four components are counted.

      BENEFIT CALCULATION (PLAN)
        No benefit calculation has been made.

      FOLLOW-UP
        Full operation 2024-12-20: skolan (25.0_%).
        Full operation 2025-08-31: vården (50.0_%).
        No effect goals are set, so the checks have nothing to answer.

      Check 6 months after full operation: 2025-06-23 – skolan
        (moved from 2025-06-20, Midsummer Eve)

      Check 12 months after full operation: 2025-12-22 – skolan
        (moved from 2025-12-20, Saturday)

      Check 6 months after full operation: 2026-03-02 – vården
        (the month has no day 31, so its last day counts; moved from 2026-02-28, Saturday)

      Check 12 months after full operation: 2026-08-31 – vården

      """
    #expect(lines(report.text) == lines(unbreakable(expected)))
  }

  @Test func `another currency is written by its code`() throws {
    let euro = try #require(Currency(code: "EUR"))
    let report = try TextReport(
      of: FollowUp(of: initiative(currency: euro), asOf: date("2025-01-01")), in: .swedish)
    #expect(report.text.contains("0,00\u{A0}EUR\n"))
  }

  @Test(arguments: Language.allCases)
  func `no line is longer than 100 columns, and the same follow-up gives the same text`(language: Language)
    throws
  {
    let (first, second) = try (handling(), handling())
    let text = TextReport(of: FollowUp(of: first, asOf: date("2025-09-15")), in: language).text
    #expect(text == TextReport(of: FollowUp(of: second, asOf: date("2025-09-15")), in: language).text)
    #expect(lines(text).allSatisfy { $0.count <= 100 })
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }
}
