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

      I KORTHET
        Kostnad: inte räknad.
        Nettonuvärde: ingen nyttokalkyl är gjord.
        Att se över, sist i rapporten: allvarligt 3, viktigt 3.

      KOSTNADER, PRISNIVÅ 2025
        externa kostnader  EJ RÄKNAT
        egna timmar        EJ RÄKNAT
        vikarier           EJ RÄKNAT
        overhead           EJ RÄKNAT
        Summan är inte hela kostnaden (ej räknat: externa kostnader, egna timmar, vikarier, overhead) och
          kan inte jämföras med en som har räknat det.

      NYTTOKALKYL (PLAN)
        Ingen nyttokalkyl är gjord.

      UPPFÖLJNING
        Full drift 2024-08-31: hela staden.
        Inga effektmål är satta, så kontrollerna (2025-02-28, 2025-09-01) har inget att svara på.

      ATT SE ÖVER
        Används lösningen? vet ej
        Är den gamla vägen stängd? vet ej
        Har planen stått fast sedan starten? ja
        För controllern:
          [allvarligt] egna timmar är inte räknade. Gör: räkna dem, eller säg att det inte är några.
          [viktigt] kostnaderna ”externa kostnader”, ”vikarier” och ”overhead” är inte räknade. Gör: räkna
            dem, eller säg att det inte är några.
        För projektet:
          [allvarligt] insatsen har inget effektmål. Gör: formulera minst ett mål med nollmätning,
            målvärde och ägare.
          [allvarligt] ingen nyttokalkyl är gjord. Gör: gör en nyttokalkyl före nästa beslut.

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

      IN BRIEF
        Cost: SEK_0.00, everything counted.
        Net present value: no benefit calculation is made.
        To look at, last in the report: serious 2.

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
        Full operation 2024-12-20: skolan (25_%).
        Full operation 2025-08-31: vården (50_%).
        No effect goals are set, so the checks (2025-06-23, 2025-12-22, 2026-03-02, 2026-08-31) have
          nothing to answer.

      TO LOOK AT
        Does anybody use it? not known
        Is the old channel closed? not known
        Has the plan stood since the start? yes
        For the project:
          [serious] the initiative has no effect goal. Do: state at least one goal with a baseline, a
            target and an owner.
          [serious] no benefit calculation has been made. Do: make a benefit calculation before the next
            decision.

      """
    #expect(lines(report.text) == lines(unbreakable(expected)))
  }

  /// The follow-up of two steps of which one has a goal, before anything can be measured.
  private func halfFollowed(in language: Language) throws -> [String] {
    let rollout = try [
      step("a", "skolan", share: 0.255, from: "2024-12-20"),
      step("b", "vården", share: 0.5, from: "2025-08-31"),
    ]
    let goal = try EffectGoal(
      id: "tid", name: "Tid", indicator: Indicator(name: "handläggningstid", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 45, date: date("2024-06-01"), measuredBy: Self.method),
      targets: [Target(monthsAfterFullOperation: 6, value: 10)], clock: .step("a"))
    let initiative = try initiative(rollout: rollout, goals: [goal])
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2025-01-01")), in: language).text
    let followUp = lines(text).drop { !["UPPFÖLJNING", "FOLLOW-UP"].contains($0) }
    return Array(followUp.prefix { !["ATT SE ÖVER", "TO LOOK AT"].contains($0) })
  }

  @Test func `a step without goals has its checks beside those of the others, in Swedish`() throws {
    let expected = """
      UPPFÖLJNING
        Full drift 2024-12-20: skolan (25,5_%).
        Full drift 2025-08-31: vården (50_%).

      Kontroll 6 månader efter full drift: 2025-06-23 – skolan
        (flyttad från 2025-06-20, midsommarafton)
        Effektmål: Tid (handläggningstid)
          nollmätning 45_min (2024-06-01), väntat 10_min
          Nästa steg – ingen ägare är utsedd: planera mätningen; fönstret öppnar 2025-05-23.

      Kontroll 12 månader efter full drift: 2025-12-22 – skolan
        (flyttad från 2025-12-20, lördag)
        Effektmål: Tid (handläggningstid)
          nollmätning 45_min (2024-06-01), väntat 10_min
          Nästa steg – ingen ägare är utsedd: planera mätningen; fönstret öppnar 2025-11-22.

      Kontroll 6 månader efter full drift: 2026-03-02 – vården
        (månaden har ingen dag 31, så den sista dagen gäller; flyttad från 2026-02-28, lördag)
        Inga mål är satta för det här införandesteget.

      Kontroll 12 månader efter full drift: 2026-08-31 – vården
        Inga mål är satta för det här införandesteget.

      """
    #expect(try halfFollowed(in: .swedish) == lines(unbreakable(expected)))
  }

  @Test func `a step without goals has its checks beside those of the others, in English`() throws {
    let expected = """
      FOLLOW-UP
        Full operation 2024-12-20: skolan (25.5_%).
        Full operation 2025-08-31: vården (50_%).

      Check 6 months after full operation: 2025-06-23 – skolan
        (moved from 2025-06-20, Midsummer Eve)
        Effect goal: Tid (handläggningstid)
          baseline 45_min (2024-06-01), expected 10_min
          Next step – no owner is named: plan the measurement; the window opens 2025-05-23.

      Check 12 months after full operation: 2025-12-22 – skolan
        (moved from 2025-12-20, Saturday)
        Effect goal: Tid (handläggningstid)
          baseline 45_min (2024-06-01), expected 10_min
          Next step – no owner is named: plan the measurement; the window opens 2025-11-22.

      Check 6 months after full operation: 2026-03-02 – vården
        (the month has no day 31, so its last day counts; moved from 2026-02-28, Saturday)
        No goals are set for this rollout step.

      Check 12 months after full operation: 2026-08-31 – vården
        No goals are set for this rollout step.

      """
    #expect(try halfFollowed(in: .english) == lines(unbreakable(expected)))
  }

  @Test(arguments: [Driver.legislation, .otherExternalParty, .contractExpiry])
  func `a mandated initiative without a calculation says that it is`(driver: Driver) throws {
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "staden", organisations: [Organisation(id: "staden", name: "Staden")],
      drivers: [driver], rollout: [step()], priceLevel: PriceLevel(year: 2025), costs: CostModel())
    let followUp = FollowUp(of: initiative, asOf: date("2025-01-01"))
    #expect(
      TextReport(of: followUp, in: .swedish).text
        .contains("\n  Ingen nyttokalkyl är gjord; insatsen är tvingande.\n"))
    #expect(
      TextReport(of: followUp, in: .english).text
        .contains("\n  No benefit calculation has been made; the initiative is mandated.\n"))
  }

  @Test func `another currency is written by its code`() throws {
    let euro = try #require(Currency(code: "EUR"))
    let report = try TextReport(
      of: FollowUp(of: initiative(costs: CostModel(external: .none), currency: euro), asOf: date("2025-01-01")),
      in: .swedish)
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
