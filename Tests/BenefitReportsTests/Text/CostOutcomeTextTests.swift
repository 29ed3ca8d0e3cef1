import BenefitRealisation
import Testing

@testable import BenefitReports

/// What a report says of who pays and of the outcome, as known on 30 April 2025.
@Suite struct CostOutcomeTextTests: CostReportSamples {
  func text(
    _ costs: CostModel, forecast: CostModel? = nil, outcome: CostModel? = nil, financing: Financing? = nil,
    benefits: [Benefit] = [], asOf: String = "2025-04-30", in language: Language
  ) throws -> String {
    let initiative = try Initiative(
      id: "i", name: "", organisation: "o",
      organisations: [Organisation(id: "o", name: "Staden"), Organisation(id: "s", name: "Staten")],
      rollout: [
        RolloutStep(id: "r", name: "", organisation: "o", fullOperation: #require(CalendarDate("2025-01-01")))
      ], priceLevel: PriceLevel(year: 2025), costs: costs, costForecast: forecast, costOutcome: outcome,
      financing: financing, benefits: benefits,
      assumptions: benefits.isEmpty ? nil : CalculationAssumptions(baseMonth: month("2025-01"), months: 12))
    var page = TextPage(language, of: initiative)
    page.writeOutcome(FollowUp(of: initiative, asOf: try #require(CalendarDate(asOf))))
    return page.text
  }

  func financing(_ amount: Int64) throws -> Financing {
    try Financing(parts: [.init("s", .amount(Money(majorUnits: amount)))], rest: "o")
  }

  func budget() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("bygg", 1_000), line("drift", 100, "2025-01", to: "2025-06"), line("anbud", 500, "2025-03"),
        line("slut", 700, "2025-12"),
      ]), internalHours: hours(10, at: 100), substitutes: .none)
  }

  func outcome() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("bygg", 1_100), line("drift", 120, "2025-01", to: "2025-02"), line("extra", 50, "2025-02"),
      ]),
      substitutes: .none)
  }

  @Test func `without financing and outcome nothing is said`() throws {
    #expect(try text(budget(), in: .swedish).isEmpty)
  }

  /// Budget to April 1 000 + 400 + 500, outcome 1 100 + 240 + 50; the forecast's
  /// four months of running from March, where the outcome stops, and its December: 1 390 + 4 × 130 + 800.
  @Test func `Swedish says what is missing, late and not budgeted`() throws {
    let forecast = try CostModel(
      external: .lines([line("drift", 130, "2025-01", to: "2025-06"), line("slut", 800, "2025-12")]), substitutes: .none
    )
    #expect(
      try text(budget(), forecast: forecast, outcome: outcome(), financing: financing(300), in: .swedish)
        == unbreakable(
          """
            vem      betalar  får nytta (plan)
            Staten    300,00              0,00
            Staden  3_500,00              0,00
            Nyttan räknas hos den som tar hem den; en utan hemtagning hos sin ägare, ännu som potential.
            Utfall av de månader som var slut 2025-04-30: 1_390,00_kr mot budget 1_900,00_kr, avvikelse
              −510,00_kr; det som inte är rapporterat är räknat som noll.
              Rad drift: inget utfall efter 2025-02
              Rad anbud: utfall saknas sedan 2025-03; budgeten dit är 500,00_kr
              Rad extra: fanns inte i budgeten
              egna timmar är räknade i bara den ena av budget och utfall och ingår inte i avvikelsen.
            Prognos när allt är klart: 2_710,00_kr (utan egna timmar, overhead).

          """))
  }

  /// Without a forecast the budget stands in: 1 390 + 4 × 100 from March, and 500 and 700 without an outcome.
  @Test func `English says the same`() throws {
    #expect(
      try text(budget(), outcome: outcome(), financing: financing(300), in: .english)
        == unbreakable(
          """
            who         pays  gains (plan)
            Staten    300.00          0.00
            Staden  3,500.00          0.00
            A benefit counts with who brings it home; one without landings with its owner, as potential.
            Outcome of the months that had ended by 2025-04-30: SEK_1,390.00 against the budget SEK_1,900.00,
              variance SEK_−510.00; what isn't reported counts as zero.
              Rad drift: no outcome after 2025-02
              Rad anbud: no outcome reported since 2025-03; the budget to date is SEK_500.00
              Rad extra: wasn't in the budget
              internal hours are counted in only one of budget and outcome and aren't in the variance.
            Forecast at completion: SEK_2,990.00 (without internal hours, overhead).

          """))
  }

  @Test func `before the costs have begun there is no outcome to compare`() throws {
    #expect(
      try text(budget(), outcome: outcome(), asOf: "2024-12-31", in: .swedish)
        == "  Utfall: ingen av kostnadernas månader har börjat 2024-12-31.\n")
    #expect(
      try text(budget(), outcome: outcome(), asOf: "2024-12-31", in: .english)
        == "  Outcome: none of the costs' months has begun by 2024-12-31.\n")
    #expect(
      try text(budget(), outcome: outcome(), asOf: "2025-01-01", in: .english).contains("had ended by 2025-01-01"))
  }

  /// A benefit of so many kronor over the calculation's year.
  func benefit(
    _ id: Identifier<Benefit>, _ kronor: Rational, _ perspective: Benefit.Perspective, owner: Owner? = nil
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "", value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: kronor))),
      perspective: perspective, owner: owner)
  }

  @Test func `who gains stands beside who pays`() throws {
    let benefits = try [
      benefit("a", 1_200, .ownOrganisation, owner: Owner(role: "", organisation: "s")), benefit("b", 50, .relatives),
      benefit("c", 60, .usersAndResidents), benefit("d", 70, .otherOrganisations), benefit("e", 80, .society),
    ]
    let costs = try CostModel(external: lines(1_000))
    #expect(
      try text(costs, financing: financing(300), benefits: benefits, in: .swedish)
        == unbreakable(
          """
            vem                   betalar  får nytta (plan)
            Staten                 300,00          1_200,00
            Staden                 700,00              0,00
            anhöriga                 0,00             50,00
            brukare och invånare     0,00             60,00
            andra organisationer     0,00             70,00
            samhället                0,00             80,00
            Nyttan räknas hos den som tar hem den; en utan hemtagning hos sin ägare, ännu som potential.

          """))
    #expect(
      try text(costs, financing: financing(300), benefits: benefits, in: .english)
        == unbreakable(
          """
            who                    pays  gains (plan)
            Staten               300.00      1,200.00
            Staden               700.00          0.00
            relatives              0.00         50.00
            users and residents    0.00         60.00
            other organisations    0.00         70.00
            society                0.00         80.00
            A benefit counts with who brings it home; one without landings with its owner, as potential.

          """))
  }

  @Test func `financing above the cost and of a negative cost is said`() throws {
    let costs = try CostModel(external: lines(100))
    #expect(
      try text(costs, financing: financing(101), in: .swedish)
        == "  Finansieringen 101,00 är större än den räknade kostnaden 100,00.\n")
    #expect(
      try text(costs, financing: financing(101), in: .english)
        == "  The financing 101.00 is more than the counted cost 100.00.\n"
    )
    let credit = try CostModel(external: lines(-100))
    #expect(
      try text(credit, financing: financing(0), in: .swedish) == "  En negativ kostnad kan inte finansieras.\n")
    #expect(try text(credit, financing: financing(0), in: .english) == "  A negative cost can't be financed.\n")
  }

  @Test func `the forecast at completion is said in English too`() throws {
    let costs = try CostModel(external: lines(100))
    let forecast = try CostModel(external: .lines([line("x", 20, "2025-09")]))
    #expect(
      try text(costs, forecast: forecast, outcome: costs, in: .english)
        == unbreakable(
          """
            Outcome of the months that had ended by 2025-04-30: SEK_100.00 against the budget SEK_100.00,
              variance SEK_0.00.
            Forecast at completion: SEK_120.00 (without internal hours, substitutes, overhead).

          """))
  }
}
