import Testing

@testable import BenefitRealisation

/// No figure of a large document has a tree that fills the memory.
@Suite struct ExplanationSizeTests: ExplanationSamples {
  /// 150 lines × 43 months are listed twice for one span, and not for all spans together.
  @Test func `a bridge lists the lines of all its spans only as far as one figure may`() throws {
    let lines = try (0..<150).map {
      try line(Identifier("line-\($0)"), .money(money("12")), .monthly(month("2024-01")...month("2027-06")))
    }
    let initiative = try full(timing: .monthly, costs: CostModel(external: .lines(lines)))
    let followUp = FollowUp(of: initiative, asOf: date("2025-12-31"))
    func change(copies: Int) throws -> Explanation {
      let bridge = try #require(ExplainedBridge(of: followUp, by: .ratioHolds, copies: copies))
      return bridge.change("c", BilingualText("c"), .cost, from: bridge.states[0], to: bridge.states[1], .zero)
    }
    let (alone, among) = try (change(copies: 1), change(copies: 3))
    #expect(alone.nodes.count > 20_000 && alone.isConsistent)
    #expect(among.nodes.count < 2_000 && among.isConsistent)
  }
}
