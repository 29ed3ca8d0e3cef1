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
      let source = try #require(
        sources.first {
          $0.key.hasPrefix("benefitsPresentValue.year-1.") && $0.key.hasSuffix(".\(benefit)")
        }?.value)
      #expect(source.swedish == "\(formula) per år × användning")
      #expect(source.english == "\(formula) a year × use")
    }
  }

  @Test func `a cost line's source is its amount, or its hours at their price`() throws {
    let sources = try sources(.costTotal, full(timing: .startOfYear))
    #expect(sources["costTotal.external.purchase"]?.english == "1000000.01")
    #expect(
      sources["costTotal.internalHours.project"]?.english
        == "2000 h × 412.1127 (Inera: 38000.00 / 142 × 1.54)")
    #expect(
      sources["costTotal.substitutes"]
        == BilingualText(swedish: "inga, enligt modellen", english: "none, as the model says"))
    #expect(sources["costTotal.overhead"] == BilingualText(swedish: "inte räknad", english: "not counted"))
  }

  @Test(arguments: [
    (DiscountTiming.startOfYear, "year-1.factor", "^1"), (.midYear, "year-1.factor", "^(1 + ½)"),
    (.endOfYear, "year-1.factor", "^2"), (.monthly, "month-7.factor", "^(7/12)"),
  ])
  func `a discount factor's source says its exponent`(timing: DiscountTiming, node: String, exponent: String)
    throws
  {
    let source = try #require(
      try sources(.costsPresentValue, full(timing: timing))["costsPresentValue.\(node)"])
    #expect(source.english.hasSuffix(exponent))
    #expect(source.english.hasPrefix("1 / (1 + 3"))
  }

  @Test func `one rate is written into the factor`() throws {
    let sources = try sources(.costsPresentValue, full(timing: .midYear))
    #expect(sources["costsPresentValue.year-3.factor"]?.swedish == "1 / (1 + 3 %)^(3 + ½)")
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
