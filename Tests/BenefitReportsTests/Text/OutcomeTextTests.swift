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
    asOf: String = "2024-07-15", in language: Language = .swedish
  ) throws -> String {
    let benefit = try Benefit(
      id: "b", name: "Besparing", value: .monetised(.financial, .avoidedCost(perYear: 120_000)),
      drivenBy: drivenBy)
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")], costs: costs, benefits: benefits ?? [benefit],
      assumptions: CalculationAssumptions(
        baseMonth: month("2024-01"), months: 12, discounting: Discounting(rates: rates, timing: timing)),
      goals: [goal("tid", "Tid", from: 367, to: [(12, 0)])], measurements: measured)
    return TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language).text
  }

  /// Expects a sentence, however it is broken into lines; `_` stands for a no-break space.
  private func expect(_ text: String, says sentence: String) {
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(unbreakable(sentence)))
  }

  @Test func `a benefit that nobody has measured isn't known, in both languages`() throws {
    let swedish = try report()
    expect(
      swedish,
      says:
        "Nytta till och med 2024-07-15: inte känd – ingen användbar mätning finns av planerade 60_000,00_kr.")
    let english = try report(in: .english)
    expect(
      english,
      says: "Benefit to 2024-07-15: not known – there is no usable measurement of the planned SEK_60,000.00.")
    expect(
      english,
      says: "Forecast for the whole calculation: not known – there is no usable measurement of the planned")
  }

  @Test func `a benefit without a goal says so`() throws {
    expect(
      try report(drivenBy: []),
      says:
        "Nytta till och med 2024-07-15: inte känd – inget effektmål följer upp nyttan av planerade 60_000,00_kr."
    )
  }

  @Test func `a sum over all benefits has no coverage`() throws {
    // 367 − 293.8 is 73.2 minutes of the 183 planned: 0.4 of 60 000 and of 120 000.
    let text = try report(measured: [measurement("tid", 293.8, on: "2024-07-02")])
    expect(text, says: "Nytta till och med 2024-07-15: 24_000,00_kr av planerade 60_000,00_kr.")
    expect(text, says: "Prognos för hela kalkylen: 48_000,00_kr av planerade 120_000,00_kr.")
  }

  @Test func `benefits without money are listed and their sum isn't defined`() throws {
    let sizes: [(Benefit.Size, Nature)] = [
      (.none, .quality), (.small, .environment), (.moderate, .redistribution), (.large, .financial),
    ]
    let benefits = try sizes.map { size, nature in
      try Benefit(id: Identifier("\(size)"), name: "Nytta", value: .notMonetised(nature, size))
    }
    let swedish = try report(benefits: benefits)
    for words in ["kvalitet, ingen", "miljö, liten", "omfördelning, måttlig", "finansiell, stor"] {
      expect(swedish, says: "Inte värderat i pengar: Nytta (\(words))")
    }
    expect(
      swedish,
      says:
        "Nytta till och med 2024-07-15: inte känd – ingen nytta är värderad i pengar av planerade 0,00_kr.")
    let english = try report(benefits: benefits, in: .english)
    for words in ["quality, none", "environment, small", "redistribution, moderate", "financial, large"] {
      expect(english, says: "Not valued in money: Nytta (\(words))")
    }
  }

  @Test func `without costs the ratio isn't defined and the calculation pays back at once`() throws {
    let text = try report(costs: CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none))
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    let undefined = "ej definierad: kostnaderna är noll"
    #expect(rows.contains("netto per krona \(undefined) \(undefined) \(undefined)"))
    #expect(rows.contains("återbetald 2024-01 2024-01 2024-01"))
    #expect(!text.contains("Utanför kalkylens månader"))
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
    #expect(!text.contains("Nytta till och med") && !text.contains("Prognos"))
  }
}
