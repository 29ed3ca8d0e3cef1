import BenefitRealisation
import BenefitReports
import Testing

@Suite struct ExplanationReportTests: ReportSamples {
  private func text(
    _ figure: ExplainableFigure, depth: Int = 8, of initiative: Initiative? = nil,
    asOf: String = "2025-09-15",
    in language: Language
  ) throws -> String {
    let followUp = try FollowUp(of: initiative ?? handling(), asOf: date(asOf))
    return ExplanationReport(of: followUp.explanation(of: figure), depth: depth, in: language).text
      .split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
  }

  @Test func `a cost total is told down to its lines`() throws {
    #expect(
      try text(.costTotal, in: .swedish) == """
        summa av räknade kostnader: 1_250_000,00_kr = summan av
          externa kostnader: 1_050_000,00_kr = summan av
            Rad förstudie: 50_000,00_kr = 50000.00
            Rad licens: 1_000_000,00_kr = 1000000.00
          egna timmar: 200_000,00_kr = summan av
            Rad projekt: 200_000,00_kr = 500 h × 400.0000 (lönesystemet)
          vikarier: 0,00_kr = inga, enligt modellen
          overhead: inte räknad = inte räknad

        """)
  }

  @Test(arguments: [
    (0, ["net present value"]),
    (1, ["net present value", "present value of benefits", "present value of costs"]),
  ])
  func `no more levels are written than asked for`(depth: Int, labels: [String]) throws {
    let lines = try text(.netPresentValue, depth: depth, in: .english).split(separator: "\n")
    #expect(lines.map { String($0.drop { $0 == " " }.prefix { $0 != ":" }) } == labels)
  }

  @Test func `a present value is told by year, amount, factor and line, and a line that is zero in a year is left out`()
    throws
  {
    let use = ", / 12 × share of the rollout × use, month by month"
    #expect(
      try text(.netPresentValue, in: .english) == """
        net present value: SEK_1,296,000.00 = the first less the second
          present value of benefits: SEK_2,496,000.00 = the sum, rounded once
            year 0, discounted: 1,248,000 = amount × factor
              year 0: SEK_1,248,000.00 = the sum of
                Mindre inhyrt: SEK_1,200,000.00 = 1200000 = 1200000.00 a year\(use)
                Frigjord tid: SEK_48,000.00 = 10 × 12 × 400.0000 = 48000.00 a year\(use)
              discount factor: 1 = 1
            year 1, discounted: 1,248,000 = amount × factor
              year 1: SEK_1,248,000.00 = the sum of
                Mindre inhyrt: SEK_1,200,000.00 = 1200000 = 1200000.00 a year\(use)
                Frigjord tid: SEK_48,000.00 = 10 × 12 × 400.0000 = 48000.00 a year\(use)
              discount factor: 1 = 1 / (1 + 0 %)^1
          present value of costs: SEK_1,200,000.00 = the sum, rounded once
            year 0, discounted: 1,200,000 = amount × factor
              year 0: SEK_1,200,000.00 = the sum of
                Rad licens: SEK_1,000,000.00 = 1000000.00
                Rad projekt: SEK_200,000.00 = 500 h × 400.0000 (lönesystemet)
              discount factor: 1 = 1
            year 1, discounted: 0 = amount × factor
              year 1: SEK_0.00 = the sum of
              discount factor: 1 = 1 / (1 + 0 %)^1

        """)
  }

  @Test func `a quotient has four decimals`() throws {
    let lines = try text(.netBenefitPerKrona, depth: 1, in: .swedish).split(separator: "\n")
    #expect(
      lines == [
        "netto per krona: 1,08 = det första delat med det andra",
        "  nettonuvärde: 1_296_000,00_kr = det första minus det andra",
        "  nuvärde av kostnader: 1_200_000,00_kr = summan, avrundad en gång",
      ])
  }

  @Test func `a payback is told month by month`() throws {
    let lines = try text(.payback, in: .swedish).split(separator: "\n")
    #expect(lines.count == 25)
    #expect(lines[0] == "återbetald: 2025-08 = första månaden efter vilken summan aldrig är under noll")
    #expect(lines[1] == "  netto 2024-09: −1_096_000,00_kr = nyttor − kostnader")
    #expect(lines[24] == "  netto 2026-08: 104_000,00_kr = nyttor − kostnader")
  }

  @Test func `a payback that never comes says so`() throws {
    let costs = try CostModel(
      external: .lines([line("köp", .money(Money(majorUnits: 1)), in: month("2025-01"), .procurement)]))
    let initiative = try initiative(
      costs: costs, assumptions: CalculationAssumptions(baseMonth: month("2025-01"), months: 1))
    #expect(
      try text(.payback, of: initiative, in: .swedish) == """
        återbetald: aldrig = första månaden efter vilken summan aldrig är under noll
          netto 2025-01: −1,00_kr = nyttor − kostnader

        """)
    #expect(
      try text(.payback, depth: 0, of: initiative, in: .english)
        == "paid back: never = the first month after which the sum never is below zero\n")
  }

  @Test func `a benefit to date is told by benefit, with what isn't known`() throws {
    #expect(
      try text(.benefitToDate, in: .swedish) == """
        realiserad nytta hittills: 960_000,00_kr = summan av
          Mindre inhyrt: 960_000,00_kr = planerat varje månad × uppmätt andel av planen
          Frigjord tid: inget effektmål följer upp nyttan = planerat varje månad × uppmätt andel av planen

        """)
  }

  @Test func `amounts are in the currency asked for`() throws {
    let followUp = try FollowUp(of: handling(), asOf: date("2025-09-15"))
    let euro = try #require(Currency(code: "EUR"))
    let report = ExplanationReport(
      of: followUp.explanation(of: .forecast), currency: euro, depth: 0, in: .english)
    #expect(report.text == "forecast of the calculation's benefits: EUR\u{A0}1,920,000.00 = the sum of\n")
  }

  @Test func `a factor has six decimals`() throws {
    let initiative = try initiative(
      costs: CostModel(
        external: .lines([line("köp", .money(Money(majorUnits: 100)), in: month("2026-01"), .procurement)])),
      assumptions: CalculationAssumptions(baseMonth: month("2025-01"), months: 24))
    // 1 / 1.03 = 0.970 873 786…
    let lines = try text(.costsPresentValue, of: initiative, in: .swedish).split(separator: "\n")
    #expect(lines.contains("    diskonteringsfaktor: 0,970874 = 1 / (1 + 3 %)^1"))
    #expect(lines.contains("  år 1, diskonterat: 97,0874 = belopp × faktor"))
    #expect(lines.first == "nuvärde av kostnader: 97,09_kr = summan, avrundad en gång")
  }
}
