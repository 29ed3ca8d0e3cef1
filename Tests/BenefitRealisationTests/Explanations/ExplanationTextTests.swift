import BenefitRealisation
import Testing

@Suite struct ExplanationTextTests: ExplanationSamples {
  private func sources(_ figure: ExplainableFigure, _ initiative: Initiative) -> [String: BilingualText] {
    let nodes = FollowUp(of: initiative, asOf: date("2026-01-01")).explanation(of: figure).nodes
    var sources: [String: BilingualText] = [:]
    for node in nodes {
      if case .stated(let source) = node.operation { sources[node.id] = source }
    }
    return sources
  }

  @Test func `a benefit's source is its pattern with the numbers put in`() throws {
    let sources = try sources(.benefitsPresentValue, full(timing: .startOfYear))
    // 6 000 × 35 / 60 = 3 500 h × 383.1726; 12.5 × 12 = 150 h; 1 234 × 87.85.
    let expected = [
      "minutes": "6000 × (45 − 10) / 60 × 383.1726 = 1341104.10", "hours": "12.5 × 12 × 383.1726 = 57475.89",
      "units": "1234 × (99.9 − 12.05) = 108406.90", "avoided": "70000 = 70000.00",
      "yearly": "-12345.67 = -12345.67",
    ]
    for (benefit, formula) in expected {
      #expect(
        sources["benefitsPresentValue.year-1.amount.\(benefit)"]
          == BilingualText(
            swedish: "\(formula) per år, / 12 × andel av införandet × användning, månad för månad",
            english: "\(formula) a year, / 12 × share of the rollout × use, month by month"))
    }
  }

  @Test func `a cost line's source is its amount or its hours at their price, with the number of times`() throws {
    let sources = try sources(.costTotal, full(timing: .startOfYear))
    let hour = "412.1127 (Inera: 38000.00 / 142 × 1.54)"
    #expect(sources["costTotal.external.purchase"] == BilingualText(swedish: "1000000.01", english: "1000000.01"))
    #expect(
      sources["costTotal.external.licence"]
        == BilingualText(swedish: "3333.33 × 42 månader", english: "3333.33 × 42 months"))
    #expect(
      sources["costTotal.external.old system"]
        == BilingualText(swedish: "-50000.00 × 4 år", english: "-50000.00 × 4 years"))
    #expect(
      sources["costTotal.internalHours.project"]
        == BilingualText(
          swedish: "2000 h × \(hour) fördelat på 7 månader", english: "2000 h × \(hour) spread over 7 months"))
    #expect(
      sources["costTotal.substitutes"]
        == BilingualText(swedish: "inga, enligt modellen", english: "none, as the model says"))
    #expect(sources["costTotal.overhead"] == BilingualText(swedish: "inte räknad", english: "not counted"))
  }

  @Test func `a share of full time is written with the hours and the months of each time`() throws {
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
    let sources = sources(.costTotal, initiative)
    func formula(_ months: Int) -> String { "0.5 × 1700 h × \(months)/12 × 400.0000 (pay system)" }
    let expected = [
      "once": formula(1), "milestone": formula(1), "monthly": "\(formula(1)) × 3 months",
      "yearly": "\(formula(12)) × 2 years", "spread": "\(formula(6)) spread over 6 months",
    ]
    for (line, english) in expected {
      #expect(sources["costTotal.internalHours.\(line)"]?.english == english, "\(line)")
    }
    // 0.5 × 1 700 / 12 × 400 is 28 333.33; three times it, 2 × 340 000 a year, and half of 340 000.
    let amounts = costs.lines.map(\.line.amounts.total)
    #expect(amounts == ["28333.33", "28333.33", "85000", "680000", "170000"].map { money($0) })
  }

  /// Three and a half per cent for two steps, then three: the rates of `full`, but for the middle of the year.
  @Test(arguments: [
    (DiscountTiming.startOfYear, "year-0", "1"), (.startOfYear, "year-1", "1 / (1 + 3.5 %)^1"),
    (.startOfYear, "year-2", "1 / ((1 + 3.5 %)^1 × (1 + 3 %)^1)"),
    (.startOfYear, "year-3", "1 / ((1 + 3.5 %)^1 × (1 + 3 %)^2)"), (.midYear, "year-0", "1 / (1 + 3 %)^(½)"),
    (.midYear, "year-1", "1 / ((1 + 3 %)^1 × (1 + 3 %)^(½))"), (.endOfYear, "year-0", "1 / (1 + 3.5 %)^1"),
    (.endOfYear, "year-3", "1 / ((1 + 3.5 %)^1 × (1 + 3 %)^3)"), (.monthly, "month-0", "1"),
    (.monthly, "month-7", "1 / (1 + 3.5 %)^(7/12)"), (.monthly, "month-12", "1 / (1 + 3.5 %)^1"),
    (.monthly, "month-19", "1 / ((1 + 3.5 %)^1 × (1 + 3 %)^(7/12))"),
    (.monthly, "month-42", "1 / ((1 + 3.5 %)^1 × (1 + 3 %)^2 × (1 + 3 %)^(6/12))"),
  ])
  func `a discount factor's source is its chained formula`(timing: DiscountTiming, period: String, formula: String)
    throws
  {
    let source = try sources(.costsPresentValue, full(timing: timing))["costsPresentValue.\(period).factor"]
    #expect(source == BilingualText(swedish: formula, english: formula))
  }

  @Test(arguments: DiscountTiming.allCases)
  func `a discount factor's formula, worked out with a calculator, gives the factor`(timing: DiscountTiming) throws {
    let followUp = try FollowUp(of: full(timing: timing), asOf: date("2026-01-01"))
    let factors = followUp.explanation(of: .benefitsPresentValue).nodes.filter { $0.id.hasSuffix(".factor") }
    #expect(factors.count == (timing == .monthly ? 43 : 4))
    for node in factors {
      guard case .factor(let factor) = node.value, case .stated(let source) = node.operation else {
        Issue.record("\(node.id) is a stated factor")
        continue
      }
      let worked = try #require(FactorFormula.value(of: source.english), "\(source.english)")
      #expect(abs(worked - factor) < 1e-12, "\(node.id): \(source.english)")
    }
  }

  @Test func `without a calculation its figures say so`() throws {
    let followUp = FollowUp(of: try initiative(), asOf: date("2025-01-01"))
    for figure in [ExplainableFigure.netPresentValue, .payback, .netBenefitPerKrona] {
      let root = followUp.explanation(of: figure)
      #expect(root.value == .notDefined(.noCalculation))
      #expect(root.label.swedish == "nyttokalkyl")
      #expect(root.operation == .stated(source: NotDefined.noCalculation.text))
    }
    #expect(followUp.explanation(of: .forecast).value == .notDefined(.noCalculation))
  }

  @Test func `a text exists in both languages`() {
    let text = BilingualText(swedish: "effektmål", english: "effect goal")
    #expect(Language.allCases.map { text[$0] } == ["effektmål", "effect goal"])
    #expect(Language.allCases.map(\.rawValue) == ["sv", "en"])
  }
}
