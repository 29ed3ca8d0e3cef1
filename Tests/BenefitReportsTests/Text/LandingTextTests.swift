import BenefitRealisation
import BenefitReports
import Testing

/// Landings and alternatives as text, from figures that can be added up by hand: nothing is discounted.
@Suite struct LandingTextTests: ReportSamples {
  func line(
    _ id: Identifier<CostLine>, _ amount: CostLine.Amount, _ timing: CostTiming, growth: RealGrowth? = nil
  ) throws -> CostLine {
    try CostLine(id: id, label: "Rad \(id)", amount: amount, timing: timing, phase: .operation, growth: growth)
  }

  func hour() throws -> HourlyCost { try HourlyCost(100, provenance: "avtal") }

  func growth(_ percent: Rational, _ name: String) throws -> RealGrowth {
    try RealGrowth(perYear: Rate(percent: percent), name: name)
  }

  /// 12 000 kr of time a year, of which 48.5 h are cut for a year from July 2025 and 2 400 kr a year do other work from
  /// March; 2 400 kr of avoided cost a year, of which 600 are cut.
  func benefits() throws -> [Benefit] {
    let months = month("2025-07")...month("2025-12")
    return [
      try Benefit(
        id: "tid", name: "Frigjord tid",
        value: .monetised(.redistribution, .hoursFreed(hoursPerMonth: 10, hourlyCost: hour())), drivenBy: ["mål"],
        landings: [
          Landing(
            unit: "skolan", perYear: .hours(48.5), as: .budgetReduction, firstMonth: month("2025-07"),
            lastMonth: month("2026-06"), decision: Decision(by: "nämnden", on: date("2025-05-20")),
            outcome: [Landing.Outcome(in: months, .hours(30))]),
          Landing(
            unit: "staden", perYear: .money(Money(majorUnits: 2_400)), as: .capacityForOtherWork,
            firstMonth: month("2025-03")),
        ]),
      try Benefit(
        id: "pengar", name: "Porto", value: .monetised(.financial, .avoidedCost(perYear: 2_400)),
        landings: [
          Landing(
            unit: "skolan", perYear: .money(Money(majorUnits: 600)), as: .budgetReduction, firstMonth: month("2025-01"))
        ]),
    ]
  }

  func costs() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("tjänst", .money(Money(majorUnits: 30)), .monthly(month("2025-01")...month("2026-12")))
      ]), internalHours: .lines([line("kurs", .hours(24, at: hour()), .once(month("2025-01")))]), substitutes: .none)
  }

  func asIs() throws -> AsIs {
    try AsIs(
      costs: CostModel(
        external: .lines([
          line(
            "gammalt", .money(Money(majorUnits: 900)), .yearly(first: month("2025-02"), years: 2),
            growth: growth(4.5, "Avtalet"))
        ]), substitutes: .none, overhead: .none), growth: growth(2, "Fler ärenden"))
  }

  func alternatives() throws -> [Alternative] {
    let once = try line("köp", .money(Money(majorUnits: 100)), .once(month("2025-01")))
    return [
      Alternative(
        id: "m", name: "En mindre lösning", costs: try CostModel(external: .lines([once]), substitutes: .none))
    ]
  }

  func report(
    in language: Language, costs: CostModel? = nil, benefits: [Benefit]? = nil, asIs: AsIs? = nil,
    alternatives: [Alternative] = [], financing: Financing? = nil, measured: Rational? = 41.5
  ) throws -> String {
    let measurement = measured.map { self.measurement("mål", $0, on: "2025-07-01") }
    let initiative = try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Staden"), Organisation(id: "skolan", name: "Skolan")],
      rollout: [step(from: "2025-01-01")], priceLevel: PriceLevel(year: 2025), costs: costs ?? self.costs(),
      financing: financing, benefits: benefits ?? self.benefits(),
      assumptions: CalculationAssumptions(
        baseMonth: month("2025-01"), months: 24, discounting: Discounting(rates: DiscountRates(Rate(percent: 0)))),
      goals: [goal("mål", "Mål", from: 45, to: [(6, 10)])], measurements: measurement.map { [$0] } ?? [], asIs: asIs,
      alternatives: alternatives)
    return TextReport(of: FollowUp(of: initiative, asOf: date("2026-01-31")), in: language).text
  }

  /// The part of a report from a heading to the empty line after it.
  func section(_ heading: String, of report: String) -> String {
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let part = lines.drop { $0 != heading }.prefix { !$0.isEmpty }
    return part.map { $0 + "\n" }.joined()
  }

  /// Of 24 000 kr 4 850 + 4 400 are landed, of 4 800 kr 1 200. Costs are 720 and 2 400 kr. The measured 41.5 is a tenth
  /// of the way from 45 to 10, so 1 300 kr of 13 months are realised; seven months of 404.17 and eleven of 200 were
  /// planned.
  @Test func `Swedish tells what is brought home, what isn't, and what contradicts`() throws {
    #expect(
      section("HEMTAGNING (PLAN)", of: try report(in: .swedish))
        == unbreakable(
          """
          HEMTAGNING (PLAN)
            nytta         potential   hemtaget  inte fördelat
            Frigjord tid  24_000,00   9_250,00      14_750,00
            Porto          4_800,00   1_200,00       3_600,00
            summa         28_800,00  10_450,00      18_350,00
            Av potentialen tas 21_% hem som minskad budget och 15,3_% som kapacitet till annat arbete; resten
              är inte säker.
              Frigjord tid: Skolan tar hem 48,5_h per år som minskad budget från 2025-07 till 2026-06 –
                beslutat av nämnden 2025-05-20.
              Frigjord tid: Staden tar hem 2_400,00_kr per år som kapacitet till annat arbete från 2025-03 –
                planerat, INTE BESLUTAT.
              Porto: Skolan tar hem 600,00_kr per år som minskad budget från 2025-01 – planerat, INTE
                BESLUTAT.
            nettonuvärde om            budget  ekonomisk  alla parter
            inget tas hem             −720,00  −3_120,00    −3_120,00
            det hemtagna räknas      5_330,00   7_330,00     7_330,00
            hela potentialen räknas  8_930,00  25_680,00    25_680,00
            Rapporterat hemtaget till 2026-01-31, Frigjord tid: 3_000,00_kr (plan 5_029,17, realiserat
              1_300,00_kr).
              OBS: Frigjord tid: 1_700,00_kr mer är hemtaget än vad som har realiserats.
            timmar  nedlagda  frigjorda  till annat  hemtagna  läckage  frigjorda heltider
            2025          24        120          20      24,2     75,8                0,07
            2026           0        120          24      24,2     71,8                0,07
            Hemtagna: timmar som en budget minskas med. Läckage: frigjort men varken till annat eller
              hemtaget. Heltid: 1_700 h per år (Inera).

          """))
  }

  @Test func `English tells the same`() throws {
    #expect(
      section("LANDING (PLAN)", of: try report(in: .english))
        == unbreakable(
          """
          LANDING (PLAN)
            benefit       potential  brought home  not allocated
            Frigjord tid  24,000.00      9,250.00      14,750.00
            Porto          4,800.00      1,200.00       3,600.00
            sum           28,800.00     10,450.00      18,350.00
            Of the potential 21_% is brought home as budget reductions and 15.3_% as capacity for other work;
              the rest isn't certain.
              Frigjord tid: Skolan brings home 48.5_h a year as budget reduction from 2025-07 to 2026-06 –
                decided by nämnden 2025-05-20.
              Frigjord tid: Staden brings home SEK_2,400.00 a year as capacity for other work from 2025-03 –
                planned, NOT DECIDED.
              Porto: Skolan brings home SEK_600.00 a year as budget reduction from 2025-01 – planned, NOT
                DECIDED.
            net present value if          budget   economic     public
            nothing is brought home      −720.00  −3,120.00  −3,120.00
            what has a landing counts   5,330.00   7,330.00   7,330.00
            the whole potential counts  8,930.00  25,680.00  25,680.00
            Reported brought home to 2026-01-31, Frigjord tid: SEK_3,000.00 (planned 5,029.17, realised
              SEK_1,300.00).
              NOTE: Frigjord tid: SEK_1,700.00 more has been brought home than has been realised.
            hours  spent  released  redeployed  cashed  leakage  released, full-time
            2025      24       120          20    24.2     75.8                 0.07
            2026       0       120          24    24.2     71.8                 0.07
            Cashed: hours that a budget is cut by. Leakage: released but neither redeployed nor cashed. Full
              time: 1,700 h a year (Inera).

          """))
  }

  @Test func `a landing of money alone has no hours, and what nobody measured is said`() throws {
    let money = try Array(benefits().dropFirst())
    let text = section("LANDING (PLAN)", of: try report(in: .english, benefits: money))
    #expect(!text.contains("leakage"))
    let unmeasured = section("HEMTAGNING (PLAN)", of: try report(in: .swedish, measured: nil))
    #expect(
      unmeasured.contains(
        "OBS: Frigjord tid: hemtaget utan att någon vet vad som har realiserats: ingen användbar mätning\n"))
  }

  @Test func `without counted costs no net is stated, and without own benefits there is no landing`() throws {
    let text = section("LANDING (PLAN)", of: try report(in: .english, costs: CostModel()))
    #expect(text.contains("not allocated") && !text.contains("net present value if"))
    #expect(text.contains("not counted"))
    let society = try Benefit(
      id: "s", name: "S", value: .monetised(.financial, .avoidedCost(perYear: 1)), perspective: .society)
    #expect(!(try report(in: .english, benefits: [society]).contains("LANDING")))
  }

  @Test func `who brings home stands among those who gain, and what is left beside them`() throws {
    let financing = try Financing(parts: [.init("skolan", .share(0.5))], rest: "staden")
    let text = try report(in: .swedish, financing: financing)
    #expect(
      text.contains(
        unbreakable(
          """
            vem             betalar  får nytta (plan)
            Skolan         1_560,00          6_050,00
            Staden         1_560,00          4_400,00
            inte fördelat      0,00         18_350,00

          """)))
    #expect(try report(in: .english, financing: financing).contains("\n  not allocated      0.00     18,350.00\n"))
  }

  /// A costs 900 + 940.50; the proposal 720 of purchases; the smaller one 100. Hours and overhead aren't counted by
  /// all.
  @Test func `alternatives stand beside doing nothing in Swedish`() throws {
    #expect(
      section("ALTERNATIV", of: try report(in: .swedish, asIs: asIs(), alternatives: alternatives()))
        == unbreakable(
          """
          ALTERNATIV
            Ingår inte i jämförelsen: egna timmar, inte räknat av B: En mindre lösning.
            OBS: egna timmar är borta som kostnad men kvar som nytta, så varje netto mot A är för högt; jämför
              bara alternativen med varandra.
            Nuvärden över externa kostnader, vikarier. Allt mäts mot A: det som A kostar behöver inte betalas
              i de andra.
            nuvärde (ekonomisk)      nyttor  kostnader  kostnader i A
            A: inget görs              0,00   1_840,50       1_840,50
            B: förslaget          28_800,00     720,00       1_840,50
            B: En mindre lösning       0,00     100,00       1_840,50
            nettonuvärde mot A       budget  ekonomisk  alla parter
            A: inget görs              0,00       0,00         0,00
            B: förslaget          10_770,50  29_920,50    29_920,50
            B: En mindre lösning   1_740,50   1_740,50     1_740,50
            Löpande kostnader i A: växer 2_% per år realt (Fler ärenden).
              Rad gammalt: växer 4,5_% per år realt (Avtalet).

          """))
  }

  @Test func `and in English, where A isn't counted or nothing is in common`() throws {
    let free = section("ALTERNATIVES", of: try report(in: .english, alternatives: alternatives()))
    #expect(
      free
        == unbreakable(
          """
          ALTERNATIVES
            Left out of the comparison: internal hours, not counted by B: En mindre lösning.
            NOTE: own hours are left out as a cost but stay as a benefit, so every net against A is too high;
              hold only the alternatives against each other.
            Nobody has counted what A costs; doing nothing is therefore taken to be free.
            Present values over external costs, substitutes. All are measured against A: what A costs need not
              be paid in the others.
            present value (economic)   benefits   costs  costs of A
            A: doing nothing               0.00    0.00        0.00
            B: the proposal           28,800.00  720.00        0.00
            B: En mindre lösning           0.00  100.00        0.00
            net present value against A    budget   economic     public
            A: doing nothing                 0.00       0.00       0.00
            B: the proposal              8,930.00  28,080.00  28,080.00
            B: En mindre lösning          −100.00    −100.00    −100.00

          """))
    let apart = [Alternative(id: "x", name: "X", costs: try CostModel())]
    let text = section("ALTERNATIVES", of: try report(in: .english, asIs: asIs(), alternatives: apart))
    #expect(text.contains("No component has been counted by all, so the alternatives can't be compared."))
    #expect(!text.contains("present value"))
    #expect(!(try report(in: .english).contains("ALTERNATIVES")))
  }

  /// 28 800 − 3 120 + 1 840.50; in 2025 14 400 − 2 760 + 900.
  @Test func `the calculation shows A's costs apart and what it lacks`() throws {
    let text = try report(in: .swedish, asIs: asIs())
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for row in [
      "nuvärde av kostnader 720,00 3_120,00 3_120,00", "nuvärde av A:s kostnader 1_840,50 1_840,50 1_840,50",
      "nettonuvärde 10_770,50 27_520,50 27_520,50",
    ] { #expect(rows.contains(unbreakable(row)), "\(row)") }
    for sentence in [
      "Nettot är nyttor − kostnader + det som A, att inget göra, hade kostat.",
      "A har inte räknat egna timmar, så nettot är lägre än det borde vara.",
      "Förslaget har inte räknat overhead, så A:s kostnad för dem ingår inte.",
    ] { #expect(text.contains(sentence), "\(sentence)") }
    #expect(
      text.contains(
        unbreakable(
          """
            år (ekonomisk)  kostnader     nyttor  A:s kostnader      netto
            2025             2_760,00  14_400,00         900,00  12_540,00
            2026               360,00  14_400,00         940,50  14_980,50

          """)))
    let english = try report(in: .english, asIs: asIs())
    for sentence in [
      "The net is benefits − costs + what A, doing nothing, would have cost.",
      "A hasn't counted internal hours, so the net is lower than it should be.",
      "The proposal hasn't counted overhead, so A's cost of it isn't in the net.",
    ] { #expect(english.contains(sentence), "\(sentence)") }
  }
}
