import Testing

@testable import BenefitRealisation

@Suite struct ExplanationLieTests: ExplanationSamples {
  private func explanation(_ figure: ExplainableFigure) throws -> Explanation {
    try #require(FollowUp(of: full(timing: .monthly, asIs: asIs()), asOf: date("2025-07-31")).explanation(of: figure))
  }

  /// The tree with one node's value moved by an öre, or by a millionth.
  private func lying(_ node: Explanation, at place: inout Int) -> Explanation {
    place -= 1
    if place == -1 {
      let value: Explanation.Value =
        switch node.value {
        case .money(let money): .money(money + Money(minorUnits: 1))
        case .number(let number, let unit): .number(number + 0.000_001, unit)
        case .real(let real, let unit): .real(real * 1.000_001 + 0.000_001, unit)
        default: .notDefined(.noGoal)
        }
      return Explanation(
        node.id, node.label, value, node.operation, node.parts, rounding: node.rounding, notes: node.notes)
    }
    var parts: [Explanation] = []
    for part in node.parts { parts.append(lying(part, at: &place)) }
    return Explanation(
      node.id, node.label, node.value, node.operation, parts, rounding: node.rounding, notes: node.notes)
  }

  @Test(arguments: ExplainableFigure.shortNames.map(\.figure))
  func `an explanation in which a node lies is found out, at that node`(figure: ExplainableFigure) throws {
    let honest = try FollowUp(of: full(timing: .startOfYear, asIs: asIs()), asOf: date("2025-07-31"))
    guard let explanation = honest.explanation(of: figure) else { return }
    #expect(explanation.isConsistent)
    for (index, node) in explanation.nodes.enumerated() where node.operation != .stated {
      var place = index
      let contradictions = lying(explanation, at: &place).contradictions
      #expect(contradictions.contains { $0.id == node.id }, "\(node.id)")
    }
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
        if let before = seen.updateValue(node, forKey: node.id) { #expect(before.value == node.value, "\(node.id)") }
      }
    }
  }
}
