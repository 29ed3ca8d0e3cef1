import BenefitRealisation
import Testing

@Suite struct ExplanationTests: ExplanationSamples {
  private func value(_ figure: Figure<BenefitOutcome.Sum>?, or missing: NotDefined) -> Explanation.Value {
    switch figure {
    case .value(let sum)?: .money(sum.amount)
    case .notDefined(let reason)?: .notDefined(reason)
    case nil: .notDefined(missing)
    }
  }

  /// The figure as the result gives it.
  private func result(_ figure: ExplainableFigure, in followUp: FollowUp) -> Explanation.Value {
    switch figure {
    case .costTotal:
      let total = followUp.initiative.costs.total
      return (try? total.amount(over: total.scope)).map { .money($0) } ?? .notDefined(.notCounted)
    case .benefitToDate: return value(followUp.outcome?.realisedToDate(.economic), or: .noCalculation)
    case .forecast: return value(followUp.outcome?.forecast(.economic), or: .noCalculation)
    case .benefitsPresentValue, .costsPresentValue, .netPresentValue, .netBenefitPerKrona, .payback: break
    }
    guard let calculation = followUp.initiative.calculation else { return .notDefined(.noCalculation) }
    let valuation = calculation.valuation(.economic)
    switch figure {
    case .benefitsPresentValue: return .money(valuation.benefitsPresentValue)
    case .costsPresentValue: return .money(valuation.costsPresentValue)
    case .netPresentValue: return .money(valuation.netPresentValue)
    case .netBenefitPerKrona:
      switch valuation.netBenefitPerKrona {
      case .value(let ratio): return .number(ratio)
      case .notDefined(let reason): return .notDefined(reason)
      }
    default:
      switch valuation.payback {
      case .never: return .never
      case .atEnd(let period): return .month(calculation.assumptions.baseMonth.advanced(by: period))
      }
    }
  }

  @Test(arguments: ExplainableFigure.allCases)
  func `a tree's root is the result's figure`(figure: ExplainableFigure) {
    for followUp in ExplanationCases.all {
      let root = followUp.explanation(of: figure)
      if isTotalOfNothing(figure, in: followUp) { continue }
      #expect(root.value == result(figure, in: followUp))
      #expect(root.id == figure.rawValue)
    }
  }

  /// Whether the figure is the sum of costs of which nobody has counted any.
  private func isTotalOfNothing(_ figure: ExplainableFigure, in followUp: FollowUp) -> Bool {
    figure == .costTotal && followUp.initiative.costs.scope.components.isEmpty
  }

  @Test func `the total of costs that nobody has counted isn't zero`() throws {
    let followUp = try FollowUp(of: full(timing: .startOfYear, costs: CostModel()), asOf: date("2025-07-31"))
    let root = followUp.explanation(of: .costTotal)
    #expect(root.parts.map(\.value) == Array(repeating: .notDefined(.notCounted), count: 4))
    #expect(root.value == .notDefined(.notCounted))
  }

  @Test(arguments: ExplainableFigure.allCases)
  func `every node's operation on its parts gives its value`(figure: ExplainableFigure) {
    for followUp in ExplanationCases.all {
      for node in followUp.explanation(of: figure).nodes {
        if isTotalOfNothing(figure, in: followUp) && node.id == figure.rawValue { continue }
        if case .notDefined(let reason) = node.value, node.parts.isEmpty {
          // A figure that can't be computed says why, and has no parts.
          #expect(
            node.operation == .stated(source: reason.text) || node.operation == .sum || isOfOutcome(node))
          continue
        }
        if node.value == .notDefined(.notCounted) {
          // The costs that the ratio is to come to zero only because nobody has counted them.
          #expect(node.operation == .quotient && node.parts.last?.value == .money(.zero))
          #expect(followUp.initiative.costs.scope.components.isEmpty)
          continue
        }
        #expect(ExplanationEvaluation.value(of: node) == node.value, "\(node.id)")
      }
    }
  }

  /// Whether the node is one benefit's outcome, whose source is the rule it is computed by.
  private func isOfOutcome(_ node: Explanation) -> Bool {
    node.id.hasPrefix("benefitToDate.") || node.id.hasPrefix("forecast.")
  }

  @Test(arguments: ExplainableFigure.allCases)
  func `identities are unique within a tree`(figure: ExplainableFigure) {
    for followUp in ExplanationCases.all {
      let nodes = followUp.explanation(of: figure).nodes
      #expect(Set(nodes.map(\.id)).count == nodes.count)
    }
  }

  @Test func `identities stay unique whatever a model's lines are called`() throws {
    let names: [Identifier<CostLine>] = ["amount", "factor", "year-0", "external", "a.b", "a"]
    let costs = try CostModel(
      external: .lines(names.map { try line($0, .money(money("100")), .once(month("2024-01"))) }))
    let benefits = try names.map { try benefit(Identifier($0.rawValue)) }
    let followUp = try FollowUp(
      of: full(timing: .startOfYear, costs: costs, benefits: benefits), asOf: date("2026-01-01"))
    for figure in ExplainableFigure.allCases {
      let nodes = followUp.explanation(of: figure).nodes
      #expect(Set(nodes.map(\.id)).count == nodes.count, "\(figure)")
    }
  }

  @Test func `a line is named under the amount of its period, and one that is zero there is left out`() throws {
    let followUp = try FollowUp(of: full(timing: .startOfYear), asOf: date("2026-01-01"))
    func lines(_ year: Int) -> [String] {
      let prefix = "costsPresentValue.year-\(year).amount."
      return followUp.explanation(of: .costsPresentValue).nodes.map(\.id).filter { $0.hasPrefix(prefix) }
        .map { String($0.dropFirst(prefix.count)) }
    }
    // The purchase of 2023-11 is before the horizon, and the project ends in its first year.
    #expect(lines(0) == ["licence", "old system", "project"])
    #expect(lines(1) == ["licence", "old system"])
    #expect(lines(3) == ["licence", "old system"])
  }

  @Test func `an outcome is explained by the benefits of the economic reading`() throws {
    let followUp = try FollowUp(of: full(timing: .startOfYear), asOf: date("2025-07-31"))
    for figure in [ExplainableFigure.benefitToDate, .forecast] {
      #expect(
        followUp.explanation(of: figure).parts.map(\.id)
          == ["minutes", "hours", "units", "avoided", "yearly"].map { "\(figure.rawValue).\($0)" })
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
      for figure in [ExplainableFigure.benefitToDate, .forecast] {
        #expect(followUp.explanation(of: figure).value == .notDefined(reason))
      }
    }
  }

  @Test(arguments: [(1_000, true), (1_001, false)])
  func `at most 20 000 lines by period are listed, and of more each period's sum is a leaf`(
    months: Int, areListed: Bool
  ) throws {
    let costs = try CostModel(
      external: .lines(
        (0..<20).map {
          try line(
            Identifier("\($0)"), .money(money("12.5")), .spread(month("2024-01")...month("2024-02")))
        }))
    let followUp = try FollowUp(
      of: full(timing: .monthly, costs: costs, months: months, benefits: [], measured: false), asOf: date("2024-01-01"))
    let root = followUp.explanation(of: .costsPresentValue)
    let first = try #require(root.parts.first?.parts.first)
    // 20 lines of half of 12.50.
    #expect(root.parts.count == months && first.value == .money(money("125")))
    #expect(first.parts.count == (areListed ? 20 : 0))
    let source = BilingualText(swedish: "summan av 20 rader", english: "the sum of 20 lines")
    #expect(first.operation == (areListed ? .sum : .stated(source: source)))
    #expect(ExplanationEvaluation.value(of: root) == root.value)
  }

  @Test(arguments: ExplainableFigure.allCases)
  func `the same follow-up explains itself in the same way`(figure: ExplainableFigure) throws {
    let (one, other) = try (full(timing: .monthly), full(timing: .monthly))
    let day = date("2025-07-31")
    #expect(
      FollowUp(of: one, asOf: day).explanation(of: figure)
        == FollowUp(of: other, asOf: day).explanation(of: figure))
  }

  @Test(arguments: ExplainableFigure.allCases)
  func `every label and source has a text in both languages`(figure: ExplainableFigure) {
    for followUp in ExplanationCases.all {
      for node in followUp.explanation(of: figure).nodes {
        #expect(!node.label.swedish.isEmpty && !node.label.english.isEmpty)
        if case .stated(let source) = node.operation {
          #expect(!source.swedish.isEmpty && !source.english.isEmpty)
        }
      }
    }
  }
}
