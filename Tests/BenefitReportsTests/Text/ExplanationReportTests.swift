import BenefitReports
import Testing

@testable import BenefitRealisation

@Suite struct ExplanationReportTests: ReportSamples {
  private func text(
    _ name: String, depth: Int = 12, of initiative: Initiative? = nil, as layout: ExplanationReport.Layout = .text,
    in language: Language
  ) throws -> String {
    let followUp = try FollowUp(of: initiative ?? handling(), asOf: date("2025-09-15"))
    let figure = try #require(ExplainableFigure(name))
    let explanation = try #require(followUp.explanation(of: figure))
    return ExplanationReport(of: explanation, depth: depth, as: layout, in: language).text
      .replacing("\u{A0}", with: "_")
  }

  @Test func `a cost total is told down to its lines`() throws {
    #expect(
      try text("costTotal", in: .swedish) == """
        summa av räknade kostnader = 1_050_000,00 + 200_000,00 + 0,00 = 1_250_000,00_kr
          externa kostnader = 50_000,00 + 1_000_000,00 = 1_050_000,00_kr
            Rad förstudie = 50_000,00_kr
            Rad licens = 1_000_000,00_kr
          egna timmar = 200_000,00_kr
            Rad projekt = 200_000 × 1 = 200_000,00_kr
              belopp per gång = 500 × 400 = 200_000_kr
                timmar = 500_h
                timkostnad = 400_kr/h [källa: lönesystemet]
              antal gånger = 1_gånger
          vikarier = 0,00_kr [källa: inga, enligt modellen]
          overhead = inte räknad

        """)
  }

  @Test(arguments: [
    (0, ["net present value"]),
    (1, ["net present value", "present value of benefits", "present value of costs"]),
  ])
  func `no more levels are written than asked for`(depth: Int, labels: [String]) throws {
    let lines = try text("netPresentValue", depth: depth, in: .english).split(separator: "\n")
    #expect(lines.map { String($0.drop { $0 == " " }).split(separator: " = ")[0] } == labels.map { $0[...] })
  }

  @Test func `a present value is told by year, amount, factor and line, and what stands above isn't repeated`() throws {
    // 2 × 1 248 000 − 1 200 000, without a rate.
    let lines = try text("netPresentValue", in: .english).split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(6) == [
        "net present value = 2,496,000.00 − 1,200,000.00 = SEK_1,296,000.00 [economic: own organisation]",
        "  present value of benefits = 1,248,000 + 1,248,000 = SEK_2,496,000.00 [0 %, start of year, base 2024-09]",
        "    year 0, discounted = 1,248,000.00 × 1 = 1,248,000_SEK",
        "      year 0 = 1,200,000.00 + 48,000.00 = SEK_1,248,000.00",
        "        Mindre inhyrt = 1,200,000 × 1 = SEK_1,200,000.00", "          yearly value = 1,200,000_SEK/year",
      ])
    #expect(lines.contains("      discount factor = 1 / (1 + 0)^1 = 1"))
    #expect(lines.filter { $0.hasSuffix("(see above)") }.count >= 2)
  }

  @Test func `a quotient has its numbers put in`() throws {
    let lines = try text("netBenefitPerKrona", depth: 1, in: .swedish).split(separator: "\n")
    #expect(
      lines == [
        "netto per krona = 1_296_000,00 / 1_200_000,00 = 1,08",
        "  nettonuvärde = 2_496_000,00 − 1_200_000,00 = 1_296_000,00_kr [ekonomisk: egna organisationen]",
        "  nuvärde av kostnader = 1_200_000 + 0 = 1_200_000,00_kr [0 %, årets början, bas 2024-09]",
      ])
  }

  @Test func `a payback is told month by month`() throws {
    let lines = try text("payback", depth: 1, in: .swedish).split(separator: "\n")
    #expect(lines.count == 25)
    let rule = "första månaden efter vilken summan av 24 netton aldrig är under noll"
    #expect(lines[0] == "återbetald = \(rule) = 2025-08 [ekonomisk: egna organisationen]")
    #expect(lines[1] == "  netto 2024-09 = 104_000,00 − 1_200_000,00 = −1_096_000,00_kr")
    #expect(lines[24].hasSuffix("= 104_000,00_kr"))
  }

  @Test func `a payback that never comes says so`() throws {
    let costs = try CostModel(
      external: .lines([line("köp", .money(Money(majorUnits: 1)), in: month("2025-01"), .procurement)]))
    let initiative = try initiative(
      costs: costs, assumptions: CalculationAssumptions(baseMonth: month("2025-01"), months: 1))
    #expect(try text("payback", depth: 0, of: initiative, in: .swedish).contains(" = aldrig"))
    #expect(try text("payback", depth: 0, of: initiative, in: .english).contains(" = never"))
  }

  @Test func `a benefit to date is told by benefit, and a sum is of the parts that are known`() throws {
    let lines = try text("benefitToDate", depth: 1, in: .swedish).split(separator: "\n")
    #expect(
      lines.map { $0.split(separator: " [")[0] } == [
        "realiserad nytta hittills = 960_000,00_kr", "  Mindre inhyrt = 1_200_000 × 0,8 = 960_000,00_kr",
        "  Frigjord tid = inget effektmål följer upp nyttan",
      ])
  }

  @Test(
    arguments: [
      (400, 700, "5 (godtas: 400–700) = nej", "5 (accepted: 400–700) = no"),
      (0, nil, "5 (godtas: minst 0) = nej", "5 (accepted: at least 0) = no"),
      (nil, 1, "5 (godtas: högst 1) = nej", "5 (accepted: at most 1) = no"),
      (nil, nil, "5 (godtas: allt) = nej", "5 (accepted: anything) = no"),
    ] as [(Rational?, Rational?, String, String)])
  func `a value is told with the bounds that it is held against`(
    least: Rational?, greatest: Rational?, swedish: String, english: String
  ) {
    let node = Explanation(
      "a", BilingualText("a"), .without(BilingualText(swedish: "nej", english: "no")),
      .accepted(from: least, to: greatest), [.stated("b", BilingualText("b"), .number(5, .share))])
    #expect(ExplanationReport(of: node, depth: 0, in: .swedish).text == "a = \(swedish)\n")
    #expect(ExplanationReport(of: node, depth: 0, in: .english).text == "a = \(english)\n")
  }

  @Test func `a rounding that isn't the usual one is told`() {
    func text(_ rounding: Explanation.Rounding, _ language: Language) -> String {
      let part = Explanation.stated("b", BilingualText("b"), .number(5, .share))
      return ExplanationReport(
        of: Explanation("a", BilingualText("a"), .number(5, .share), .sum, [part], rounding: rounding), depth: 0,
        in: language
      ).text
    }
    #expect(text(.twelveDecimals, .swedish) == "a = 5 [tolv decimaler]\n")
    #expect(text(.twelveDecimals, .english) == "a = 5 [twelve decimals]\n")
    #expect(text(.largestRemainder, .swedish) == "a = 5 [avrundat till öre så att delarnas summa stämmer]\n")
    #expect(text(.largestRemainder, .english) == "a = 5 [rounded to the minor unit so that the parts add up]\n")
  }

  @Test func `amounts are in the currency asked for`() throws {
    let followUp = try FollowUp(of: handling(), asOf: date("2025-09-15"))
    let euro = try #require(Currency(code: "EUR"))
    let explanation = try #require(followUp.explanation(of: .outcome(.economic, .forecast)))
    let report = ExplanationReport(of: explanation, currency: euro, depth: 0, in: .english)
    #expect(report.text.contains("EUR\u{A0}1,920,000.00"))
  }

  @Test func `a factor has ten decimals, enough to follow to the öre`() throws {
    let initiative = try initiative(
      costs: CostModel(
        external: .lines([line("köp", .money(Money(majorUnits: 100)), in: month("2026-01"), .procurement)])),
      assumptions: CalculationAssumptions(baseMonth: month("2025-01"), months: 24))
    // 1 / 1.03 = 0.970 873 786 407…
    let lines = try text("costsPresentValue", of: initiative, in: .swedish).split(separator: "\n")
    #expect(lines.contains("    diskonteringsfaktor = 1 / (1 + 0,03)^1 = 0,9708737864"))
    #expect(lines.contains("  år 1, diskonterat = 100,00 × 0,9708737864 = 97,0873786408_kr"))
    #expect(lines.first?.hasPrefix("nuvärde av kostnader = 0 + 97,0873786408 = 97,09_kr [3 %") == true)
  }

  @Test func `Markdown is a nested list whose signs are escaped`() throws {
    let costs = try CostModel(
      external: .lines([line("*a*_b", .money(Money(majorUnits: 1)), in: month("2025-01"), .procurement)]))
    let lines = try text("costs.components.external", of: initiative(costs: costs), as: .markdown, in: .swedish)
      .replacing("\u{A0}", with: "_").split(separator: "\n")
    #expect(lines == ["- **externa kostnader** = 1,00_kr", "  - **Rad \\*a\\*\\_b** = 1,00_kr"])
  }

  @Test func `a difference is a table that adds up`() throws {
    let (old, new) = (
      Explanation.stated("a", BilingualText("A"), .money(Money(majorUnits: 3))),
      Explanation.stated("a", BilingualText("A"), .money(Money(majorUnits: 5)))
    )
    let difference = try #require(new.difference(from: old))
    func lines(_ difference: ExplanationDifference, _ language: Language) -> [String] {
      ExplanationDifferenceReport(of: difference, in: language).text.split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ").replacing("\u{A0}", with: "_")
      }
    }
    #expect(
      lines(difference, .swedish) == [
        "A: 3,00_kr → 5,00_kr", "A 3,00_kr → 5,00_kr +2,00", "a", "Summa +2,00",
      ])
    let same = try #require(old.difference(from: old))
    #expect(lines(same, .english) == ["A: SEK_3.00 → SEK_3.00", "Nothing has changed."])
  }
}
