import Testing

@testable import BenefitRealisation

@Suite struct ExplanationTests: ExplanationSamples {
  private static let figures = ExplainableFigure.shortNames.map(\.figure)

  private func value(_ figure: Figure<BenefitOutcome.Sum>?) -> Explanation.Value {
    switch figure {
    case .value(let sum)?: .money(sum.amount)
    case .notDefined(let reason)?: .notDefined(reason)
    case nil: .notDefined(.noCalculation)
    }
  }

  /// The figure as the result gives it; `nil` for one that isn't compared here.
  private func result(_ figure: ExplainableFigure, in followUp: FollowUp) -> Explanation.Value? {
    switch figure {
    case .costTotal:
      let total = followUp.initiative.costs.total
      if total.scope.components.isEmpty { return .notDefined(.notCounted) }
      return (try? total.amount(over: total.scope)).map { .money($0) }
    case .outcome(.economic, .benefitToDate, .asOf): return value(followUp.outcome?.realisedToDate(.economic))
    case .outcome(.economic, .forecast, .asOf): return value(followUp.outcome?.forecast(.economic))
    case .valuation(.economic, let figure):
      guard let calculation = followUp.initiative.calculation else { return .notDefined(.noCalculation) }
      return valuation(figure, calculation, calculation.valuation(.economic))
    default: return nil
    }
  }

  private func valuation(
    _ figure: ExplainableFigure.Value, _ calculation: BenefitCalculation, _ valuation: Valuation
  ) -> Explanation.Value? {
    let isCounted = !calculation.costScope.components.isEmpty
    switch figure {
    case .benefitsPresentValue: return .money(valuation.benefitsPresentValue)
    case .costsPresentValue: return isCounted ? .money(valuation.costsPresentValue) : .notDefined(.notCounted)
    case .netPresentValue: return isCounted ? .money(valuation.netPresentValue) : .notDefined(.notCounted)
    case .netBenefitPerKrona where isCounted:
      switch valuation.netBenefitPerKrona {
      case .value(let ratio): return .number(ratio, .share)
      case .notDefined(let reason): return .notDefined(reason)
      }
    case .payback where isCounted:
      switch valuation.payback {
      case .never: return .without(BilingualText(swedish: "aldrig", english: "never"))
      case .atEnd(let period): return .month(calculation.assumptions.baseMonth.advanced(by: period))
      }
    default: return nil
    }
  }

  @Test(arguments: figures)
  func `a tree's root is the result's figure`(figure: ExplainableFigure) throws {
    for followUp in ExplanationCases.all {
      guard let expected = result(figure, in: followUp) else { continue }
      let root = try #require(followUp.explanation(of: figure))
      #expect(root.value == expected)
      #expect(root.id == figure.description)
    }
  }

  @Test func `the total of costs that nobody has counted isn't zero`() throws {
    let followUp = try FollowUp(of: full(timing: .startOfYear, costs: CostModel()), asOf: date("2025-07-31"))
    let root = try #require(followUp.explanation(of: .costTotal))
    #expect(root.parts.map(\.value) == Array(repeating: .notDefined(.notCounted), count: 4))
    #expect(root.value == .notDefined(.notCounted))
  }

  @Test(arguments: figures)
  func `every node's operation on its parts gives its value with a calculator of the tests' own`(
    figure: ExplainableFigure
  ) {
    var count = 0
    for explanation in ExplanationCases.explanations[figure] ?? [] {
      for node in explanation.nodes {
        guard let (worked, known) = ExplanationEvaluation.values(of: node) else { continue }
        count += 1
        // An amount may be rounded by half an öre, or where an earlier rounding is carried over by one.
        let slack = if case .money = node.value { 0.010_001 } else { 1e-9 * max(1, abs(known)) }
        if abs(worked - known) > slack { Issue.record("\(node.id) is \(known), worked out as \(worked)") }
      }
    }
    // The samples report no costs paid, so two figures have nothing to work out.
    let isUnreported = figure == .costVariance(of: nil) || figure == .forecastAtCompletion
    #expect(isUnreported ? count == 0 : count > 20)
  }

  @Test(arguments: figures)
  func `nodes of one identity are one figure`(figure: ExplainableFigure) {
    for explanation in ExplanationCases.explanations[figure] ?? [] {
      var seen: [String: Explanation] = [:]
      for node in explanation.nodes {
        if let before = seen.updateValue(node, forKey: node.id), before != node { Issue.record("two of \(node.id)") }
      }
    }
  }

  @Test func `identities stay unique whatever a model's lines are called`() throws {
    let names: [Identifier<CostLine>] = ["amount", "factor", "year-0", "external", "a.b", "a", "a]", "a\\", "@year-0"]
    let costs = try CostModel(
      external: .lines(
        names.enumerated().map { index, name in
          try line(name, .money(Money(majorUnits: Int64(100 + index))), .once(month("2024-01")))
        }))
    let benefits = try names.map { try benefit(Identifier($0.rawValue)) }
    let followUp = try FollowUp(
      of: full(timing: .startOfYear, costs: costs, benefits: benefits), asOf: date("2026-01-01"))
    for figure in followUp.explainableFigures {
      var seen: [String: Explanation.Value] = [:]
      for node in followUp.explanation(of: figure)?.nodes ?? [] {
        if let before = seen.updateValue(node.value, forKey: node.id), before != node.value {
          Issue.record("two of \(node.id)")
        }
      }
      #expect(ExplainableFigure(figure.description) == figure)
    }
  }

  @Test func `a line is named under its period, and one that is zero there is left out`() throws {
    let followUp = try FollowUp(of: full(timing: .startOfYear), asOf: date("2026-01-01"))
    let root = try #require(followUp.explanation(of: .valuation(.economic, .costsPresentValue)))
    func lines(_ year: Int) -> [String] { root.parts[year].parts[0].parts.map(\.id) }
    // The purchase of 2023-11 is before the horizon, and the project ends in its first year.
    let (licence, old) = ("costs.external[licence].total@year-", "costs.external[old system].total@year-")
    #expect(lines(0) == ["\(licence)0", "\(old)0", "costs.internalHours[project].total@year-0"])
    #expect(lines(1) == ["\(licence)1", "\(old)1"])
    #expect(lines(3) == ["\(licence)3", "\(old)3"])
  }

  @Test func `an outcome is explained by the benefits of the economic reading`() throws {
    let followUp = try FollowUp(of: full(timing: .startOfYear), asOf: date("2025-07-31"))
    for figure in [ExplainableFigure.OfOutcome.benefitToDate, .forecast] {
      #expect(
        followUp.explanation(of: .outcome(.economic, figure))?.parts.map(\.id)
          == ["minutes", "hours", "units", "avoided", "yearly"].map { "outcome.benefits[\($0)].\(figure.rawValue)" })
    }
  }

  @Test func `an outcome that isn't known gives the outcome's own reason`() throws {
    let residents = try Benefit(
      id: "b", name: "B", value: .monetised(.financial, .avoidedCost(perYear: 1)), perspective: .society)
    let cases: [(Initiative, NotDefined)] = try [
      (full(timing: .startOfYear, measured: false), .notMeasured),
      (full(timing: .startOfYear, benefits: [benefit(drivenBy: [])]), .noGoal),
      (full(timing: .startOfYear, benefits: []), .noMonetisedBenefit),
      (full(timing: .startOfYear, benefits: [residents]), .noMonetisedBenefit), (initiative(), .noCalculation),
    ]
    for (initiative, reason) in cases {
      let followUp = FollowUp(of: initiative, asOf: date("2025-07-31"))
      for figure in [ExplainableFigure.OfOutcome.benefitToDate, .forecast] {
        #expect(followUp.explanation(of: .outcome(.economic, figure))?.value == .notDefined(reason))
      }
    }
  }

  @Test(arguments: [(250, true), (251, false)])
  func `at most 5 000 lines by period are listed, and of more each period's sum is a leaf`(
    months: Int, areListed: Bool
  ) throws {
    let costs = try CostModel(
      external: .lines(
        (0..<20).map {
          try line(Identifier("\($0)"), .money(money("12.5")), .spread(month("2024-01")...month("2024-02")))
        }))
    let followUp = try FollowUp(
      of: full(timing: .monthly, costs: costs, months: months, benefits: [], measured: false), asOf: date("2024-01-01"))
    let root = try #require(followUp.explanation(of: .valuation(.economic, .costsPresentValue)))
    let first = try #require(root.parts.first?.parts.first)
    // 20 lines of half of 12.50.
    #expect(root.parts.count == months && first.value == .money(money("125")))
    #expect(first.parts.count == (areListed ? 20 : 0))
    #expect(first.operation == (areListed ? .sum : .stated))
    let source = BilingualText(swedish: "summan av 20 rader", english: "the sum of 20 lines")
    #expect(first.notes == (areListed ? [] : [Explanation.Note(kind: .source, text: source)]))
    #expect(root.isConsistent)
  }

  /// A hundred whole years of 50 lines are 5 000, and of 51 more than there is room for.
  @Test(arguments: [(50, true), (51, false)])
  func `a horizon of whole years has as many periods as years`(count: Int, areListed: Bool) throws {
    let costs = try CostModel(
      external: .lines(
        (0..<count).map { try line(Identifier("\($0)"), .money(money("12.5")), .once(month("2024-01"))) }))
    let followUp = try FollowUp(
      of: full(timing: .startOfYear, costs: costs, months: 1_200, benefits: [], measured: false),
      asOf: date("2024-01-01"))
    let root = try #require(followUp.explanation(of: .valuation(.economic, .costsPresentValue)))
    #expect(root.parts.count == 100 && root.isConsistent)
    #expect(root.parts.first?.parts.first?.parts.count == (areListed ? count : 0))
  }

  @Test(arguments: figures)
  func `the same follow-up explains itself in the same way`(figure: ExplainableFigure) throws {
    let (one, other) = try (full(timing: .monthly), full(timing: .monthly))
    let day = date("2025-07-31")
    #expect(
      FollowUp(of: one, asOf: day).explanation(of: figure) == FollowUp(of: other, asOf: day).explanation(of: figure))
  }

  @Test(arguments: figures)
  func `every label and note has a text in both languages`(figure: ExplainableFigure) {
    for explanation in ExplanationCases.explanations[figure] ?? [] {
      for node in explanation.nodes {
        for text in [node.label] + node.notes.map(\.text) where text.swedish.isEmpty || text.english.isEmpty {
          Issue.record("\(node.id) lacks a text")
        }
      }
    }
  }
}
