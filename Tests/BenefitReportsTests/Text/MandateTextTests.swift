import BenefitRealisation
import Testing

@testable import BenefitReports

/// What a report says of the alternatives of an initiative that must be done.
@Suite struct MandateTextTests: CostReportSamples {
  func initiative(
    _ alternative: CostModel, benefits: [Benefit] = [], months: Int? = nil
  ) throws -> Initiative {
    let learn = try CostLine(
      id: "kurs", label: "Kurs", amount: .money(Money(majorUnits: 200)), timing: .once(month("2025-01")),
      phase: .rollout, purpose: .relearning)
    let old = try CostLine(
      id: "gammalt", label: "Gammalt", amount: .money(Money(majorUnits: 50)), timing: .once(month("2025-01")),
      phase: .operation, purpose: .parallelRunning)
    return try Initiative(
      id: "i", name: "Nytt system", organisation: "o", organisations: [Organisation(id: "o", name: "Staden")],
      drivers: [.contractExpiry],
      rollout: [
        RolloutStep(id: "r", name: "", organisation: "o", fullOperation: #require(CalendarDate("2025-01-01")))
      ], priceLevel: PriceLevel(year: 2025),
      costs: CostModel(external: .lines([line("köp", 1_000), learn, old]), internalHours: .none), benefits: benefits,
      assumptions: months.map { try CalculationAssumptions(baseMonth: month("2025-01"), months: $0) },
      alternatives: [Alternative(id: "annat", name: "Annat system", costs: alternative)])
  }

  func section(_ initiative: Initiative, in language: Language) -> String {
    var page = TextPage(language, of: initiative)
    page.writeAlternatives(initiative)
    page.writeMandate(initiative)
    return trimmed(page.text)
  }

  /// 1 030 kr in 2026 are 1 000 kr in 2025.
  func later() throws -> CostModel { try CostModel(external: .lines([line("köp", 1_030, "2026-01")])) }

  @Test func `alternatives are compared on cost, with relearning, without a go or no-go`() throws {
    #expect(
      section(try initiative(later()), in: .swedish)
        == unbreakable(
          """

          ALTERNATIV (TVINGANDE INSATS)
            Ingår inte i jämförelsen: egna timmar, inte räknat av B: Annat system.
            Något av dem måste göras, så de jämförs på vad de kostar. Nuvärden över externa kostnader,
              2025-01–2026-01, med 3_%, årets början, i SEK.
            alternativ        kostnad  varav omlärning
            B: Annat system  1_000,00             0,00
            B: förslaget     1_250,00           200,00

          """))
    #expect(
      section(try initiative(later()), in: .english)
        == unbreakable(
          """

          ALTERNATIVES (MANDATED INITIATIVE)
            Left out of the comparison: internal hours, not counted by B: Annat system.
            One of them must be done, so they are compared on what they cost. Present values over external
              costs, 2025-01–2026-01, at 3_%, start of year, in SEK.
            alternative          cost  of it relearning
            B: Annat system  1,000.00              0.00
            B: the proposal  1,250.00            200.00

          """))
  }

  @Test func `with a calculation extra benefits are taken off, and what falls outside is told`() throws {
    let saving = try Benefit(
      id: "b", name: "Nytta", value: .monetised(.financial, .avoidedCost(perYear: 2_400)))
    let text = section(try initiative(later(), benefits: [saving], months: 12), in: .swedish)
    #expect(
      text.hasSuffix(
        unbreakable(
          """
            alternativ        kostnad  varav omlärning  extra nyttor      netto
            B: förslaget     1_250,00           200,00      2_400,00  −1_150,00
            B: Annat system      0,00             0,00          0,00       0,00
              B: Annat system: 1_030,00_kr ligger före eller efter de månaderna och ingår inte.

          """)))
    let report = TextReport(
      of: FollowUp(
        of: try initiative(later(), benefits: [saving], months: 12), asOf: try #require(CalendarDate("2025-01-31"))),
      in: .swedish
    ).text
    #expect(report.contains("Insatsen är tvingande: kalkylen avgör inte om den ska göras."))
    #expect(!report.contains("nettonuvärde mot A"))
  }

  @Test func `without a calculation the benefits aren't in it, and that is said`() throws {
    let saving = try Benefit(
      id: "b", name: "Nytta", value: .monetised(.financial, .avoidedCost(perYear: 2_400)))
    #expect(
      section(try initiative(later(), benefits: [saving]), in: .swedish)
        .hasSuffix("  Ingen nyttokalkyl är gjord, så alternativens nyttor ingår inte.\n"))
  }

  @Test func `what has nothing in common can't be compared`() throws {
    let text = section(try initiative(CostModel(overhead: .none)), in: .swedish)
    #expect(text.hasSuffix("  Ingen komponent är räknad av alla, så alternativen kan inte jämföras.\n"))
  }

  @Test func `relearning and parallel running stand below the sum of costs`() throws {
    let report = TextReport(
      of: FollowUp(of: try initiative(later()), asOf: try #require(CalendarDate("2025-01-31"))), in: .swedish
    ).text
    let rows = report.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains(unbreakable("därav omlärning 200,00_kr")))
    #expect(rows.contains(unbreakable("därav parallell drift 50,00_kr")))
  }
}
