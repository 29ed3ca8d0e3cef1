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
      return (try? total.amount(over: total.scope)).map { .money($0) } ?? .never
    case .benefitToDate: return value(followUp.outcome?.realisedToDate, or: .noCalculation)
    case .forecast: return value(followUp.outcome?.forecast, or: .noCalculation)
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
      #expect(root.value == result(figure, in: followUp))
      #expect(root.id == figure.rawValue)
    }
  }

  @Test(arguments: ExplainableFigure.allCases)
  func `every node's operation on its parts gives its value`(figure: ExplainableFigure) {
    for followUp in ExplanationCases.all {
      for node in followUp.explanation(of: figure).nodes {
        if case .notDefined(let reason) = node.value, node.parts.isEmpty {
          // A figure that can't be computed says why, and has no parts.
          #expect(
            node.operation == .stated(source: reason.text) || node.operation == .sum || isOfOutcome(node))
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
