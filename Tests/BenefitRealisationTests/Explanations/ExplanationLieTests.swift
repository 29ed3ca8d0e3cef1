import Testing

@testable import BenefitRealisation

@Suite struct ExplanationLieTests: ExplanationSamples {
  private func explanation(_ figure: ExplainableFigure) throws -> Explanation {
    try #require(FollowUp(of: full(timing: .monthly, asIs: asIs()), asOf: date("2025-07-31")).explanation(of: figure))
  }

  /// The node with its value moved by an öre, or by a millionth, on parts that keep what the operation reads of them.
  private func lying(_ node: Explanation) -> Explanation {
    let value: Explanation.Value =
      switch node.value {
      case .money(let money): .money(money + Money(minorUnits: 1))
      case .number(let number, let unit): .number(number + 0.000_001, unit)
      case .real(let real, let unit): .real(real * 1.000_001 + 0.000_001, unit)
      case .rates(let rates): .rates(rates.map { $0 + 0.000_1 })
      case .month, .without, .notDefined: .notDefined(.noGoal)
      }
    return copy(of: node, with: value, levels: 2)
  }

  private func copy(of node: Explanation, with value: Explanation.Value, levels: Int) -> Explanation {
    if levels == 0 { return Explanation(node.id, node.label, value, .stated) }
    return Explanation(
      node.id, node.label, value, node.operation,
      node.parts.map { copy(of: $0, with: $0.value, levels: levels - 1) }, rounding: node.rounding)
  }

  @Test(arguments: ExplainableFigure.shortNames.map(\.figure))
  func `an explanation in which a node lies is found out, at that node`(figure: ExplainableFigure) throws {
    let honest = try FollowUp(of: full(timing: .startOfYear, asIs: asIs()), asOf: date("2025-07-31"))
    guard let explanation = honest.explanation(of: figure) else { return }
    #expect(explanation.isConsistent)
    var seen: Set<String> = []
    for node in explanation.nodes where node.operation != .stated && seen.insert(node.id).inserted {
      let isFound = lying(node).contradictions.contains { $0.id == node.id }
      if !isFound { Issue.record("\(node.id) can lie") }
    }
  }

  @Test func `a lie below makes every figure above that is worked out from it a contradiction of its own`() throws {
    let amount = { (units: Int64) in Explanation.Value.money(Money(minorUnits: units)) }
    func leaf(_ id: String, _ units: Int64) -> Explanation { .stated(id, BilingualText(id), amount(units)) }
    func sum(_ id: String, _ units: Int64, _ parts: [Explanation]) -> Explanation {
      Explanation(id, BilingualText(id), amount(units), .sum, parts)
    }
    #expect(sum("top", 6, [sum("mid", 3, [leaf("a", 1), leaf("b", 2)]), leaf("c", 3)]).isConsistent)
    let lie = sum("top", 6, [sum("mid", 4, [leaf("a", 1), leaf("b", 2)]), leaf("c", 3)])
    #expect(lie.contradictions.map(\.id) == ["top", "mid"])
    // One that only its own parts give away, below what adds up.
    let deep = sum("top", 6, [leaf("c", 3), sum("mid", 3, [sum("low", 3, [leaf("a", 1), leaf("b", 1)])])])
    #expect(deep.contradictions.map(\.id) == ["low"])
    #expect(!lie.isConsistent && !deep.isConsistent)
  }

  @Test func `a rate that is a lie is found out however late the flows begin`() {
    func leaf(_ number: Rational) -> Explanation { .stated("a", BilingualText("a"), .number(number, .share)) }
    func rate(_ rate: Double) -> Explanation {
      let flows = Array(repeating: Rational(0), count: 80) + [-100, 150]
      return Explanation(
        "rate", BilingualText("rate"), .rates([rate]), .zeroRate(periodsPerYear: 1), flows.map(leaf))
    }
    #expect(rate(0.5).isConsistent)
    for lie in [0.49, 0.51, -0.99999, 1e6] { #expect(!rate(lie).isConsistent, "\(lie)") }
  }

  @Test func `what is stated has no parts`() throws {
    let leaf = Explanation("a", BilingualText("a"), .money(.zero), .stated)
    #expect(leaf.isConsistent)
    #expect(!Explanation("b", BilingualText("b"), .money(.zero), .stated, [leaf]).isConsistent)
  }

  @Test func `one identity is one figure wherever it stands`() throws {
    for figure in [
      ExplainableFigure.valuation(.economic, .netPresentValue), .costTotal, .outcome(.economic, .forecast),
    ] {
      var seen: [String: Explanation] = [:]
      for node in try explanation(figure).nodes {
        if let before = seen.updateValue(node, forKey: node.id), before.value != node.value {
          Issue.record("two of \(node.id)")
        }
      }
    }
  }
}
