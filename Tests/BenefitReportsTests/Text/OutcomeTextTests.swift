import BenefitRealisation
import BenefitReports
import Testing

/// 120 000 kr a year from 2024-01. The goal goes from 367 minutes to 0 in the 367 days until 2025-01-02 (New Year's
/// Day is free), and so is to have come 183 minutes on its way after 183 days, on 2024-07-02.
@Suite struct OutcomeTextTests: ReportSamples {
  private func report(
    drivenBy: [Identifier<EffectGoal>] = ["tid"], measured: [EffectGoal.Measurement] = [],
    benefits: [Benefit]? = nil,
    costs: CostModel? = nil, rates: DiscountRates = .threePercent, timing: DiscountTiming = .startOfYear,
    base: String = "2024-01", months: Int = 12, asOf: String = "2024-07-15", in language: Language = .swedish
  ) throws -> String {
    let benefit = try Benefit(
      id: "b", name: "Besparing", value: .monetised(.financial, .avoidedCost(perYear: 120_000)),
      drivenBy: drivenBy)
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")], costs: costs, benefits: benefits ?? [benefit],
      assumptions: CalculationAssumptions(
        baseMonth: month(base), months: months, discounting: Discounting(rates: rates, timing: timing)),
      goals: [goal("tid", "Tid", from: 367, to: [(12, 0)])], measurements: measured)
    return TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language).text
  }

  /// Expects a sentence, however it is broken into lines; `_` stands for a no-break space.
  private func expect(_ text: String, says sentence: String) {
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(unbreakable(sentence)))
  }

  /// The rows of the outcome's table, its cells separated by one space; `_` stands for a no-break space.
  private func rows(_ text: String) -> [String] {
    text.split(separator: "\n").drop { !$0.hasPrefix("  nytta (känd") && !$0.hasPrefix("  benefit (known") }
      .prefix { !$0.isEmpty }.map {
        $0.split(separator: " ").joined(separator: " ").split(separator: "\u{A0}").joined(separator: "_")
      }
  }

  @Test func `a benefit that nobody has measured isn't known, and its plan stands beside`() throws {
    #expect(
      try rows(report()).prefix(4) == [
        "nytta (känd 2024-07-15) till och med 2024-06 plan dit prognos plan i allt",
        "finansiella inte känd 60_000,00 inte känd 120_000,00", "egna inte känd 60_000,00 inte känd 120_000,00",
        "alla parters inte känd 60_000,00 inte känd 120_000,00",
      ])
    #expect(
      try rows(report(in: .english)).prefix(4) == [
        "benefit (known 2024-07-15) to 2024-06 planned forecast plan in all",
        "financial not known 60,000.00 not known 120,000.00", "own not known 60,000.00 not known 120,000.00",
        "everybody's not known 60,000.00 not known 120,000.00",
      ])
  }

  @Test func `a benefit without a goal isn't known`() throws {
    #expect(try rows(report(drivenBy: []))[1] == "finansiella inte känd 60_000,00 inte känd 120_000,00")
  }

  @Test func `a sum over all benefits has no coverage, and the ratio holds for the forecast`() throws {
    // 367 − 293.8 is 73.2 minutes of the 183 planned: 0.4 of 60 000 and of 120 000.
    let text = try report(measured: [measurement("tid", 293.8, on: "2024-07-02")])
    #expect(
      rows(text).dropFirst().prefix(3) == [
        "finansiella 24_000,00 60_000,00 48_000,00 120_000,00", "egna 24_000,00 60_000,00 48_000,00 120_000,00",
        "alla parters 24_000,00 60_000,00 48_000,00 120_000,00",
      ])
    #expect(!text.contains("k av n"))
  }

  /// A financial benefit of the own organisation that is measured, and one of residents without a goal.
  private func own(andResidents amount: Factor) throws -> [Benefit] {
    try [
      Benefit(
        id: "egen", name: "Egen", value: .monetised(.financial, .avoidedCost(perYear: 120_000)), drivenBy: ["tid"]),
      Benefit(
        id: "invånare", name: "Invånare", value: .monetised(.financial, .avoidedCost(perYear: amount)),
        perspective: .usersAndResidents),
    ]
  }

  @Test func `a reading that covers some of its benefits says how many, and the plan beside is for those`() throws {
    let measured = [measurement("tid", 293.8, on: "2024-07-02")]
    let swedish = try report(measured: measured, benefits: own(andResidents: 12_000))
    #expect(
      rows(swedish).dropFirst().prefix(5) == [
        "finansiella 24_000,00 60_000,00 48_000,00 120_000,00", "egna 24_000,00 60_000,00 48_000,00 120_000,00",
        "alla parters 24_000,00 (1 av 2) 60_000,00 48_000,00 (1 av 2) 120_000,00",
        "Inte känd – Invånare: inget effektmål följer upp nyttan.",
        "(k av n): bara k av n nyttor är kända, och planen intill gäller just dem.",
      ])
    let english = try report(measured: measured, benefits: own(andResidents: 12_000), in: .english)
    #expect(
      rows(english).dropFirst(3).prefix(3) == [
        "everybody's 24,000.00 (1 of 2) 60,000.00 48,000.00 (1 of 2) 120,000.00",
        "Not known – Invånare: no effect goal follows the benefit up.",
        "(k of n): only k of n benefits are known, and the plan beside is for those.",
      ])
  }

  @Test func `a reading without benefits has no row`() throws {
    let residents = try own(andResidents: 12_000).suffix(1)
    #expect(
      try rows(report(benefits: Array(residents))).prefix(2) == [
        "nytta (känd 2024-07-15) till och med 2024-06 plan dit prognos plan i allt",
        "alla parters inte känd 6_000,00 inte känd 12_000,00",
      ])
  }

  @Test func `before a month of the calculation has ended there is nothing to tell`() throws {
    let swedish = try report(base: "2024-07")
    expect(swedish, says: "Ingen av kalkylens månader är slut än.")
    #expect(rows(swedish).isEmpty)
    expect(try report(base: "2024-07", in: .english), says: "None of the calculation's months has ended yet.")
  }

  @Test func `once the last window has closed the benefit now stands by itself`() throws {
    // The check at 12 months is due 2025-01-02, and its window closes 2025-03-02.
    let measured = [measurement("tid", 293.8, on: "2024-07-02")]
    func end(_ asOf: String, _ language: Language) throws -> [String] {
      let text = try report(measured: measured, base: "2024-01", months: 24, asOf: asOf, in: language)
      let now = text.split(separator: "\n\n").first { $0.hasPrefix("Nyttan nu") || $0.hasPrefix("The benefit now") }
      return rows("\(now ?? "")").prefix(2) + []
    }
    let open = try report(measured: measured, base: "2024-01", months: 24, asOf: "2025-03-02")
    #expect(!open.contains("Nyttan nu"))
    let closed = try report(measured: measured, base: "2024-01", months: 24, asOf: "2025-04-30")
    #expect(closed.contains("\n\nNyttan nu\n"))
    // Sixteen months at 0.4 of 10 000; two years are 0.4 of 240 000.
    #expect(
      try end("2025-04-30", .swedish) == [
        "nytta (känd 2025-04-30) till och med 2025-04 plan dit prognos plan i allt",
        "finansiella 64_000,00 160_000,00 96_000,00 240_000,00",
      ])
    #expect(
      try end("2025-04-30", .english) == [
        "benefit (known 2025-04-30) to 2025-04 planned forecast plan in all",
        "financial 64,000.00 160,000.00 96,000.00 240,000.00",
      ])
  }

  @Test func `benefits without money are listed and their sum isn't defined`() throws {
    let sizes: [(Benefit.Size, Nature)] = [
      (.none, .quality), (.small, .environment), (.moderate, .redistribution), (.large, .financial),
    ]
    let benefits = try sizes.map { size, nature in
      try Benefit(id: Identifier("\(size)"), name: "Nytta", value: .notMonetised(nature, .size(size)))
    }
    let swedish = try report(benefits: benefits)
    for words in ["kvalitet, ingen", "miljö, liten", "omfördelning, måttlig", "finansiell, stor"] {
      expect(swedish, says: "Inte värderat i pengar: Nytta (\(words))")
    }
    expect(swedish, says: "Ingen nytta är värderad i pengar.")
    #expect(rows(swedish).isEmpty)
    let english = try report(benefits: benefits, in: .english)
    for words in ["quality, none", "environment, small", "redistribution, moderate", "financial, large"] {
      expect(english, says: "Not valued in money: Nytta (\(words))")
    }
    expect(english, says: "No benefit is valued in money.")
  }

  @Test func `without costs the ratio isn't defined and the calculation pays back at once`() throws {
    let text = try report(costs: CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none))
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    let undefined = "går inte att räkna: kostnaderna är noll"
    #expect(rows.contains("netto per krona \(undefined) \(undefined) \(undefined)"))
    #expect(rows.contains("återbetald 2024-01 2024-01 2024-01"))
    #expect(!text.contains("ingår inte"))
  }

  @Test func `costs that nobody has counted are no zero to divide by`() throws {
    let rows = try report().split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains("Ingen kostnad är räknad, så nettonuvärde och återbetalning kan inte anges."))
    #expect(!rows.contains { $0.hasPrefix("nettonuvärde") || $0.hasPrefix("återbetald") })
  }

  @Test func `costs of operation and decommissioning stand below the sum`() throws {
    let costs = try CostModel(
      external: .lines([
        line("köp", .money(Money(majorUnits: 500_000)), in: month("2024-01"), .procurement),
        line("drift", .money(Money(majorUnits: 40_000)), in: month("2024-06"), .operation),
        line("avveckling", .money(Money(majorUnits: 2_500)), in: month("2024-07"), .decommissioning),
      ]))
    expect(try report(costs: costs), says: "summa av det räknade 542_500,00_kr därav drift och avveckling 42_500,00_kr")
    expect(
      try report(costs: costs, in: .english),
      says: "sum of what is counted SEK_542,500.00 of which operation and decommissioning SEK_42,500.00")
  }

  @Test func `the hidden share is a floor until everything is counted, and isn't told when nothing is hidden`() throws {
    let hour = try HourlyCost(100, provenance: "lönesystemet")
    func costs(own hours: Rational, others: ComponentCosts) throws -> CostModel {
      try CostModel(
        external: .lines([line("köp", .money(Money(majorUnits: 75_000)), in: month("2024-01"), .procurement)]),
        internalHours: .lines([line("egna", .hours(hours, at: hour), in: month("2024-01"), .rollout)]),
        substitutes: others, overhead: others)
    }
    // 25 000 of 100 000.
    expect(
      try report(costs: costs(own: 250, others: .notCounted)),
      says: "Om bara externa kostnader räknats hade minst 25_% av detta varit dolt.")
    expect(
      try report(costs: costs(own: 250, others: .none), in: .english),
      says: "All four components are counted. An account of external costs alone would hide 25_% of this.")
    #expect(try !report(costs: costs(own: 0, others: .none)).contains("dolt"))
  }

  @Test func `time freed by the own organisation is told in hours and full-time equivalents`() throws {
    let hour = try HourlyCost(400, provenance: "lönesystemet")
    func benefit(
      _ id: Identifier<Benefit>, _ pattern: ValuePattern, _ perspective: Benefit.Perspective = .ownOrganisation
    ) throws -> Benefit {
      try Benefit(id: id, name: "N", value: .monetised(.redistribution, pattern), perspective: perspective)
    }
    // 6 000 × 30 / 60 and 12 × 33 1/3 are 3 400 h: two full-time equivalents of 1 700 h; the residents' aren't among them.
    let benefits = try [
      benefit("a", .timeSaved(eventsPerYear: 6_000, minutesBefore: 45, minutesAfter: 15, hourlyCost: hour)),
      benefit("b", .hoursFreed(hoursPerMonth: Factor(certain: Rational(100, over: 3)), hourlyCost: hour)),
      benefit("c", .hoursFreed(hoursPerMonth: 1_000, hourlyCost: hour), .usersAndResidents),
    ]
    expect(
      try report(benefits: benefits),
      says: "Frigjord tid vid fullt bruk: 3_400 h per år (2 heltider à 1_700 h). Den blir en budgeteffekt först när en "
        + "budget minskas.")
    expect(
      try report(benefits: benefits, in: .english),
      says:
        "Time freed at full use: 3,400 h a year (2 full-time equivalents of 1,700 h). It changes a budget only when "
        + "one is cut.")
    #expect(try !report().contains("Frigjord tid"))
  }

  @Test func `a calculation that never pays back says so`() throws {
    let costs = try CostModel(
      external: .lines([line("köp", .money(Money(majorUnits: 500_000)), in: month("2024-01"), .procurement)]))
    for (language, row) in [
      (Language.swedish, "återbetald aldrig aldrig aldrig"), (.english, "paid back never never never"),
    ] {
      let text = try report(costs: costs, in: language)
      #expect(text.split(separator: "\n").contains { $0.split(separator: " ").joined(separator: " ") == row })
    }
  }

  @Test func `rates in bands are told with the year that each begins in`() throws {
    let rates = try DiscountRates(bands: [
      .init(fromYear: 0, rate: Rate(percent: 3.5)), .init(fromYear: 31, rate: Rate(percent: 3)),
    ])
    expect(
      try report(rates: rates, timing: .endOfYear),
      says:
        "2024-01–2024-12, diskonterat till 2024-01 med 3,5_%, 3_% från år 31, årets slut. Reala belopp i SEK."
    )
    expect(
      try report(rates: rates, timing: .monthly, in: .english),
      says: "2024-01–2024-12, discounted to 2024-01 at 3.5_%, 3_% from year 31, monthly. Real amounts in SEK."
    )
  }

  @Test(arguments: [
    (DiscountTiming.startOfYear, "årets början", "start of year"), (.midYear, "årets mitt", "middle of year"),
    (.endOfYear, "årets slut", "end of year"), (.monthly, "månadsvis", "monthly"),
  ])
  func `the timing of the discounting is printed`(timing: DiscountTiming, swedish: String, english: String)
    throws
  {
    expect(
      try report(timing: timing),
      says: "2024-01–2024-12, diskonterat till 2024-01 med 3_%, \(swedish). Reala belopp i SEK.")
    expect(
      try report(timing: timing, in: .english),
      says: "2024-01–2024-12, discounted to 2024-01 at 3_%, \(english). Real amounts in SEK.")
  }

  @Test func `before a check's window opens it says nothing of the outcome`() throws {
    let text = try report(asOf: "2024-05-01")
    #expect(rows(text).isEmpty && !text.contains("Nyttan nu"))
  }
}
