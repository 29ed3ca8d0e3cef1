import BenefitRealisation
import BenefitReports
import Testing

/// What the report says of the factors that a calculation depends on.
@Suite struct SensitivityTextTests: ReportSamples {
  private func report(_ benefits: [Benefit], costs: CostModel? = nil, in language: Language) throws -> String {
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")],
      costs: costs
        ?? CostModel(
          external: .lines([line("l", .money(Money(majorUnits: 10_000)), in: month("2024-01"), .procurement)])),
      benefits: benefits, assumptions: CalculationAssumptions(baseMonth: month("2024-01"), months: 12))
    return TextReport(of: FollowUp(of: initiative, asOf: date("2024-03-01")), in: language).text
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// 600 × (10 − 4) / 60 × 300 = 18 000.
  private func time() throws -> Benefit {
    try Benefit(
      id: "b", name: "Besparing",
      value: .monetised(
        .redistribution,
        .timeSaved(
          eventsPerYear: Factor(600, low: 400, high: 700), minutesBefore: Factor(10, low: 5, high: 12),
          minutesAfter: Factor(4, low: 3, high: 6), hourlyCost: HourlyCost(300, provenance: "lönesystemet"))))
  }

  @Test func `the section has the extremes of each reading and the widest factors with their switching values`() throws
  {
    let swedish = unbreakable(
      """
      KÄNSLIGHET nettonuvärde budget ekonomisk alla parter sämsta utfall −10_000,00 −13_500,00 −13_500,00 \
      enligt plan −10_000,00 8_000,00 8_000,00 bästa utfall −10_000,00 21_500,00 21_500,00 \
      Sämsta och bästa utfall: varje faktor i den ände av sitt spann som skadar eller hjälper. \
      Störst påverkan, en faktor i taget (ekonomisk): \
      Besparing, minuter i A (5 till 12, troligt 10): netto −7_000,00 till 14_000,00; över noll från 7,333. \
      Besparing, händelser per år (400 till 700, troligt 600): netto 2_000,00 till 11_000,00; \
      byter inte tecken i spannet. Besparing, minuter i B (3 till 6, troligt 4): \
      netto 11_000,00 till 2_000,00; byter inte tecken i spannet.
      """)
    let english = """
      SENSITIVITY net present value budget economic public worst case −10,000.00 −13,500.00 −13,500.00 \
      as planned −10,000.00 8,000.00 8,000.00 best case −10,000.00 21,500.00 21,500.00 \
      Worst and best case: each factor at the end of its range that hurts or helps. \
      Largest influence, one factor at a time (economic): \
      Besparing, minutes in A (5 to 12, likely 10): net −7,000.00 to 14,000.00; above zero from 7.333. \
      Besparing, events a year (400 to 700, likely 600): net 2,000.00 to 11,000.00; \
      doesn't change sign within the range. Besparing, minutes in B (3 to 6, likely 4): \
      net 11,000.00 to 2,000.00; doesn't change sign within the range.
      """
    #expect(try report([time()], in: .swedish).contains(swedish))
    #expect(try report([time()], in: .english).contains(english))
  }

  @Test func `a cost that must stay below has an upper bound, and at most five factors are told`() throws {
    let benefits = try (1...6).map { number in
      try Benefit(
        id: Identifier("b\(number)"), name: "Nytta \(number)",
        value: .monetised(
          .financial,
          .unitCost(
            volumePerYear: 100, unitCostBefore: 30,
            unitCostAfter: Factor(10, low: 10, high: Rational(100 + number)))))
    }
    let swedish = try report(benefits, in: .swedish)
    // 12 000 − 10 000 = 2 000: 20 kr more a unit of 100.
    #expect(
      swedish.contains(
        unbreakable(
          "Nytta 6, styckkostnad i B (10 till 106, troligt 10): netto 2_000,00 till −7_600,00; "
            + "över noll till och med 30.")))
    #expect(swedish.contains("Nytta 2, styckkostnad") && !swedish.contains("Nytta 1, styckkostnad"))
    #expect(try report(benefits, in: .english).contains("; above zero up to 30."))
  }

  @Test func `ranges that only residents' benefits have are told for all parties`() throws {
    let residents = try Benefit(
      id: "r", name: "Restid",
      value: .monetised(.redistribution, .amount(perYear: Factor(100, low: 50, high: 200), note: "n")),
      perspective: .usersAndResidents)
    let swedish = try report([residents], in: .swedish)
    #expect(swedish.contains("Störst påverkan, en faktor i taget (alla parter): Restid, belopp per år"))
  }

  @Test func `without ranges, costs or possible amounts there is no section`() throws {
    let certain = try Benefit(id: "b", name: "B", value: .monetised(.financial, .avoidedCost(perYear: 1)))
    let limit: Rational = 1_000_000_000_001
    let huge = try Benefit(
      id: "b", name: "B", value: .monetised(.financial, .avoidedCost(perYear: Factor(1, low: 0, high: limit))))
    #expect(try !report([certain], in: .swedish).contains("KÄNSLIGHET"))
    #expect(try !report([huge], in: .swedish).contains("KÄNSLIGHET"))
    #expect(try !report([time()], costs: CostModel(), in: .swedish).contains("KÄNSLIGHET"))
  }
}
