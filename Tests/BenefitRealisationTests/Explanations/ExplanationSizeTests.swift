import Testing

@testable import BenefitRealisation

/// No figure of a large document has a tree that fills the memory.
@Suite struct ExplanationSizeTests: ExplanationSamples {
  /// 54 lines × 43 months are listed twice for one span, and not for all spans together.
  @Test func `a bridge lists the lines of all its spans only as far as one figure may`() throws {
    let lines = try (0..<54).map {
      try line(Identifier("line-\($0)"), .money(money("12")), .monthly(month("2024-01")...month("2027-06")))
    }
    let initiative = try full(timing: .monthly, costs: CostModel(external: .lines(lines)))
    let followUp = FollowUp(of: initiative, asOf: date("2025-12-31"))
    func change(copies: Int) throws -> Explanation {
      let bridge = try #require(ExplainedBridge(of: followUp, by: .ratioHolds, copies: copies))
      return bridge.change("c", BilingualText("c"), .cost, from: bridge.states[0], to: bridge.states[1], .zero)
    }
    let (alone, among) = try (change(copies: 1), change(copies: 3))
    #expect(alone.nodes.count > 6_000 && alone.isConsistent)
    #expect(among.nodes.count < 2_000 && among.isConsistent)
  }

  /// 43 months of 2 steps are some 900 nodes a benefit: of 60 they are listed, of 90 only summed up.
  @Test(arguments: [(60, true), (90, false)])
  func `benefits are listed as far as the steps that they are used in leave room`(count: Int, areListed: Bool) throws {
    let benefits = try (0..<count).map {
      try Benefit(
        id: Identifier("b\($0)"), name: "b", value: .monetised(.financial, .avoidedCost(perYear: 1_200)),
        drivenBy: ["time"])
    }
    let followUp = FollowUp(of: try full(timing: .monthly, benefits: benefits), asOf: date("2027-12-31"))
    for figure in [ExplainableFigure.valuation(.economic, .benefitsPresentValue), .breakEvenUse(.economic)] {
      let explanation = try #require(followUp.explanation(of: figure))
      #expect((explanation.nodes.count > 20_000) == areListed && explanation.isConsistent, "\(figure)")
      #expect(explanation.nodes.count < 3 * ExplainedCalculation.mostNodes)
    }
  }

  /// A month of a step is sixteen nodes: 43 benefits × 43 months × 2 steps are listed, and of 44 each is one figure.
  @Test(arguments: [(43, true), (44, false)])
  func `what has been realised is listed as far as there is room`(count: Int, areListed: Bool) throws {
    let benefits = try (0..<count).map {
      try Benefit(
        id: Identifier("b\($0)"), name: "b", value: .monetised(.financial, .avoidedCost(perYear: 1_200)),
        drivenBy: ["time"])
    }
    let followUp = FollowUp(of: try full(timing: .midYear, benefits: benefits), asOf: date("2027-12-31"))
    let explanation = try #require(followUp.explanation(of: .outcome(.economic, .forecast)))
    #expect(explanation.parts.count == count && explanation.isConsistent)
    #expect(explanation.parts.allSatisfy { $0.parts.isEmpty != areListed })
    #expect(explanation.nodes.count < 2 * ExplainedCalculation.mostNodes)
  }

  /// One factor with a range: the net present value at its ends side by side has twice as many nodes as one of them.
  @Test func `the two ends of a bar have the room of one`() throws {
    let benefits = try (0..<42).map {
      try Benefit(
        id: Identifier("b\($0)"), name: "b",
        value: .monetised(
          .financial, .avoidedCost(perYear: Factor(1_200, low: 1_000, high: 1_400, source: "s"))))
    }
    let followUp = FollowUp(of: try full(timing: .monthly, benefits: benefits), asOf: date("2024-12-31"))
    func bar(_ figure: ExplainableFigure.OfBar) throws -> Explanation {
      try #require(followUp.explanation(of: .tornado(.economic, "b0", .perYear, figure)))
    }
    let (low, spread) = try (bar(.netPresentValueAtLow), bar(.spread))
    #expect(low.nodes.count > 20_000 && low.isConsistent)
    #expect(spread.nodes.count < low.nodes.count && spread.isConsistent)
  }
}
