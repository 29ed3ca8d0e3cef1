import Testing

@testable import BenefitRealisation

@Suite struct ExplanationTextTests: ExplanationSamples {
  private func nodes(_ figure: ExplainableFigure, _ initiative: Initiative) throws -> [String: Explanation] {
    let root = try #require(FollowUp(of: initiative, asOf: date("2026-01-01")).explanation(of: figure))
    return Dictionary(root.nodes.map { ($0.id, $0) }) { first, _ in first }
  }

  private func source(_ node: Explanation?) -> String? { node?.notes.first { $0.kind == .source }?.text.english }

  @Test func `a benefit's yearly value is its pattern's formula with the numbers put in`() throws {
    let nodes = try nodes(.valuation(.economic, .benefitsPresentValue), full(timing: .startOfYear))
    // 6 000 × 35 / 60 = 3 500 h × 383.1726; 12.5 × 12 = 150 h; 1 234 × 87.85.
    let expected: [(String, Rational, [Rational])] = [
      ("minutes", 1_341_104.1, [3_500, 383.1726]), ("hours", 57_475.89, [150, 383.1726]),
      ("units", 108_406.9, [1_234, 87.85]), ("avoided", 70_000, [70_000]), ("yearly", -12_345.67, [-12_345.67]),
    ]
    for (benefit, yearly, factors) in expected {
      let node = try #require(nodes["calculation.benefits[\(benefit)].yearlyValue"])
      #expect(node.value == .number(yearly, UnitOfMeasure("kr/year")))
      #expect(node.parts.map(\.number) == factors.map { .exact($0) })
      #expect(nodes["benefits[\(benefit)].amount@year-1"]?.parts.first == node)
    }
    #expect(source(nodes["benefits[minutes].value.hourlyCost"]) == "pay system")
    #expect(source(nodes["calculation.benefits[yearly].yearlyValue"]) == "relearning")
  }

  @Test func `an adjusted value is the unadjusted times each adjustment, with its reason`() throws {
    let benefit = try Benefit(
      id: "a", name: "A", value: .monetised(.financial, .avoidedCost(perYear: 1_000)), yearlyDropOff: 0.05,
      adjustments: [.attribution(share: 0.8, reason: "r"), .confidence(.independentMonitoring, reason: "c")])
    let initiative = try full(timing: .startOfYear, benefits: [benefit])
    let nodes = try nodes(.valuation(.economic, .benefitsPresentValue), initiative)
    let adjusted = try #require(nodes["calculation.benefits[a].adjustedYearlyValue"])
    // 1 000 × 0.8 × 0.9.
    #expect(adjusted.value == .number(720, UnitOfMeasure("kr/year")))
    #expect(adjusted.parts.map(\.number) == [.exact(1_000), .exact(0.8), .exact(0.9)])
    #expect(adjusted.parts.map { source($0) } == [nil, "r", "c"])
    #expect(adjusted.parts.map(\.label.swedish) == ["årsvärde", "insatsens andel", "belägg"])
  }

  @Test func `a cost line is its amount or its hours at their price, times the number of times`() throws {
    let nodes = try nodes(.costTotal, full(timing: .startOfYear))
    func parts(_ id: String) -> [Explanation.Number?] { nodes[id]?.parts.map(\.number) ?? [] }
    #expect(nodes["costs.external[purchase].total"]?.value == .money(money("1000000.01")))
    #expect(parts("costs.external[licence].total") == [.exact(3333.33), .exact(42)])
    #expect(parts("costs.external[old system].total") == [.exact(-50_000), .exact(4)])
    // 38 000 / 142 × 1.54.
    let hour = try #require(nodes["costs.internalHours[project].amount.hourlyCost"])
    #expect(parts("costs.internalHours[project].amount").first == .exact(2_000))
    #expect(hour.parts.map(\.number) == [.exact(Rational(38_000) / 142), .exact(1.54)])
    #expect(parts("costs.internalHours[project].total").last == .exact(1))
    let total = ExplainableFigure.costTotal.description
    #expect(source(nodes["\(total).substitutes"]) == "none, as the model says")
    #expect(nodes["\(total).overhead"]?.value == .notDefined(.notCounted))
  }

  @Test func `a share of full time is the hours of the months of each time`() throws {
    let share = CostLine.Amount.fullTimeShare(0.5, .inera, at: try HourlyCost(400, provenance: "pay system"))
    let milestone = try CostTiming.Milestone(of: step("a"), monthsAfterFullOperation: 2)
    let costs = try CostModel(
      internalHours: .lines([
        line("once", share, .once(month("2024-01"))), line("milestone", share, .milestone(milestone)),
        line("monthly", share, .monthly(month("2024-01")...month("2024-03"))),
        line("yearly", share, .yearly(first: month("2024-01"), years: 2)),
        line("spread", share, .spread(month("2024-01")...month("2024-06"))),
      ]))
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "city", organisations: [Organisation(id: "city", name: "City")],
      rollout: [step("a")], priceLevel: PriceLevel(year: 2024), costs: costs)
    let nodes = try nodes(.costTotal, initiative)
    // 0.5 × 1 700 / 12 × 400 is 28 333.33; three times it, 2 × 340 000 a year, and half of 340 000.
    let expected: [(String, months: Rational, total: String)] = [
      ("once", 1, "28333.33"), ("milestone", 1, "28333.33"), ("monthly", 1, "85000"), ("yearly", 12, "680000"),
      ("spread", 6, "170000"),
    ]
    for (line, months, total) in expected {
      let amount = try #require(nodes["costs.internalHours[\(line)].amount"])
      #expect(
        amount.parts.map(\.number) == [.exact(0.5), .exact(1_700), .exact(months / 12), .exact(400)], "\(line)")
      #expect(nodes["costs.internalHours[\(line)].total"]?.value == .money(money(total)), "\(line)")
    }
  }

  /// Three and a half per cent for two steps, then three: the rates of `full`, but for the middle of the year.
  @Test(
    arguments: [
      (DiscountTiming.startOfYear, "year-0", []), (.startOfYear, "year-1", [0.035, 1]),
      (.startOfYear, "year-2", [0.035, 1, 0.03, 1]), (.startOfYear, "year-3", [0.035, 1, 0.03, 2]),
      (.midYear, "year-0", [0.03, 0.5]), (.midYear, "year-1", [0.03, 1.5]), (.endOfYear, "year-0", [0.035, 1]),
      (.endOfYear, "year-3", [0.035, 1, 0.03, 3]), (.monthly, "month-0", []),
      (.monthly, "month-7", [0.035, Rational(7, over: 12)]), (.monthly, "month-12", [0.035, 1]),
      (.monthly, "month-19", [0.035, 1, 0.03, Rational(7, over: 12)]),
      (.monthly, "month-42", [0.035, 1, 0.03, Rational(5, over: 2)]),
    ] as [(DiscountTiming, String, [Rational])])
  func `a discount factor comes from its rates and years`(
    timing: DiscountTiming, period: String, ratesAndYears: [Rational]
  ) throws {
    let nodes = try nodes(.valuation(.economic, .costsPresentValue), full(timing: timing))
    let factor = try #require(nodes["calculation.discountFactor@\(period)"])
    #expect(factor.parts.map(\.number) == ratesAndYears.map { .exact($0) })
  }

  @Test func `without a calculation its figures say so`() throws {
    let followUp = FollowUp(of: try initiative(), asOf: date("2025-01-01"))
    for figure in ExplainableFigure.Value.allCases {
      let root = try #require(followUp.explanation(of: .valuation(.economic, figure)))
      #expect(root.value == .notDefined(.noCalculation) && root.parts.isEmpty)
      #expect(root.label.swedish == "nyttokalkyl")
    }
    #expect(followUp.explanation(of: .outcome(.economic, .forecast))?.value == .notDefined(.noCalculation))
    #expect(followUp.explanation(of: .breakEvenUse(.economic)) == nil)
  }

  @Test func `a list of names spells out four, and of more the first three and how many more`() {
    func lists(_ count: Int) -> [String] {
      let list = BilingualText(listing: ["A", "B", "C", "D", "E", "F"].prefix(count).map(\.self))
      return [list.swedish, list.english]
    }
    #expect(lists(0) == ["", ""] && lists(1) == ["”A”", "“A”"])
    #expect(lists(4) == ["”A”, ”B”, ”C” och ”D”", "“A”, “B”, “C” and “D”"])
    #expect(lists(5) == ["”A”, ”B”, ”C” och 2 till", "“A”, “B”, “C” and 2 more"])
    #expect(lists(6) == ["”A”, ”B”, ”C” och 3 till", "“A”, “B”, “C” and 3 more"])
  }

  @Test func `an amount is written with its currency as each language has it`() throws {
    let amount = money("-1234567.8").text(in: .swedishKrona)
    #expect(amount.swedish == "−1\u{A0}234\u{A0}567,80\u{A0}kr" && amount.english == "SEK\u{A0}−1,234,567.80")
    let euro = money("100").text(in: try #require(Currency(code: "EUR")))
    #expect(euro.swedish == "100,00\u{A0}EUR" && euro.english == "EUR\u{A0}100.00")
  }

  @Test func `a number in a text has at most six decimals`() {
    #expect(BilingualText(Rational(2, over: 3)) == BilingualText(swedish: "0,666667", english: "0.666667"))
    #expect(BilingualText(Rational(1, over: 8)) == BilingualText(swedish: "0,125", english: "0.125"))
    #expect(BilingualText(Rational(100)) == BilingualText("100"))
  }

  @Test func `a present value names each rate and from when it holds`() throws {
    let nodes = try nodes(.valuation(.economic, .costsPresentValue), full(timing: .startOfYear))
    let value = try #require(nodes[ExplainableFigure.valuation(.economic, .costsPresentValue).description])
    let convention = value.notes.first { $0.kind == .convention && $0.text.swedish.contains("bas") }
    #expect(convention?.text.swedish == "3,5 %, 3 % från år 2, årets början, bas 2024-01")
  }

  @Test func `a factor has a range only where it isn't certain`() throws {
    let factor = try Factor(10, low: 5, high: 12)
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 600, minutesBefore: factor, minutesAfter: 4, hourlyCost: try HourlyCost(300, provenance: "p"))
    func ranges(_ name: FactorName) -> [String] {
      pattern.factor(name, "b").notes.filter { $0.kind == .range }.map(\.text.english)
    }
    #expect(ranges(.minutesBefore) == ["5–12"] && ranges(.minutesAfter) == [] && ranges(.hourlyCost) == [])
  }

  @Test func `a text exists in both languages`() {
    let text = BilingualText(swedish: "effektmål", english: "effect goal")
    #expect(Language.allCases.map { text[$0] } == ["effektmål", "effect goal"])
    #expect(Language.allCases.map(\.rawValue) == ["sv", "en"])
  }
}
