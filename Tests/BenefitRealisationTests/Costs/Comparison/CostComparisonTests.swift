import Testing

@testable import BenefitRealisation

/// Three initiatives by hand: a 1 000 + 500 + 0 + 100 kr, b 2 000 + 1 600 + 0 + 0 kr, c 4 000 kr of external costs.
@Suite struct CostComparisonTests: CostComparisonSamples {
  @Test func `different scopes don't add up: the error names components and initiatives`() throws {
    let gaps: [CostComparisonError.ScopeGap] = [.internalHours, .substitutes, .overhead].map {
      .init(component: $0, notCountedBy: ["c"])
    }
    let statements = try threeStatements()
    #expect(statements.scopeGaps == gaps)
    #expect(throws: CostComparisonError.differentScopes(gaps)) { try statements.total() }
  }

  @Test func `equal scopes add up, component by component`() throws {
    let total = try Array(threeStatements().prefix(2)).total()
    #expect(total.whole == .value(kronor(5_200)))
    #expect(total[.external] == kronor(3_000))
    #expect(total[.internalHours] == kronor(2_100))
    #expect(total[.substitutes] == .zero)
    #expect(total[.overhead] == kronor(100))
  }

  @Test func `what nobody has counted isn't in the sum's scope`() throws {
    let statements = try [
      statement("a", CostModel(external: lines(1))), statement("b", CostModel(external: lines(2))),
    ]
    #expect(statements.scopeGaps.isEmpty)
    let total = try statements.total()
    #expect(total.scope == CostScope([.external]))
    #expect(total[.external] == kronor(3))
    #expect(throws: NotCounted(components: [.internalHours, .substitutes, .overhead])) {
      try total.amount(over: .everything)
    }
  }

  @Test func `the common scope drops for all what one hasn't counted`() throws {
    let comparison = try CostComparison(of: threeStatements(), under: .commonScope)
    #expect(comparison.policy == .commonScope)
    #expect(comparison.priceLevel == PriceLevel(year: 2025))
    #expect(comparison.components == [.external])
    #expect(comparison.rows.map(\.initiative) == ["a", "b", "c"])
    #expect(comparison.rows.map(\.reported) == [kronor(1_000), kronor(2_000), kronor(4_000)])
    #expect(comparison.rows.map(\.missing) == [[], [], []])
    let total = comparison.total
    #expect(total.reported == kronor(7_000))
    #expect(total.imputed == .zero)
    #expect(total.coverage == [.external: 3])
    #expect(total.initiatives == 3)
    #expect(total.isComplete)
  }

  @Test func `a row says which months it has, and whether they lie outside the period`() throws {
    let statements = try [
      statement(
        "a",
        CostModel(
          external: .lines([
            line("late", .money(kronor(1)), .monthly(months("2025-02", "2025-06"))),
            line("early", .money(kronor(1)), .once(month("2024-11"))),
          ]))),
      statement("b", CostModel(external: .none)),
      statement("c", CostModel(external: .lines([line("past", .money(kronor(1)), .once(month("2024-01")))]))),
    ]
    let always = try CostComparison(of: statements, under: .reportedOnly)
    #expect(always.rows.map(\.months) == [months("2024-11", "2025-06"), nil, months("2024-01", "2024-01")])
    #expect(always.rows.map(\.isOutsidePeriod) == [false, false, false])
    let spring = try CostComparison(of: statements, under: .reportedOnly, over: months("2025-06", "2025-12"))
    #expect(spring.rows.map(\.isOutsidePeriod) == [false, false, true])
  }

  /// Each statement counts for four times the limit of 10¹⁴ öre, whatever it says: 22 500 of them for 9 × 10¹⁸.
  @Test func `so many statements that imputed amounts might leave 64 bits are refused`() throws {
    let empty = statement("a", try CostModel())
    #expect(throws: Never.self) { try Array(repeating: empty, count: 22_500).requireFittingSums() }
    #expect(throws: CostComparisonError.sumOutOfRange) {
      try Array(repeating: empty, count: 22_501).requireFittingSums()
    }
  }

  @Test func `what is reported stands with its coverage`() throws {
    let comparison = try CostComparison(of: threeStatements(), under: .reportedOnly)
    #expect(comparison.components == CostComponent.allCases)
    #expect(comparison.rows.map(\.reported) == [kronor(1_600), kronor(3_600), kronor(4_000)])
    #expect(comparison.rows.map(\.missing) == [[], [], [.internalHours, .substitutes, .overhead]])
    #expect(comparison.rows[0].cells[.substitutes] == .reported(.zero))
    #expect(comparison.rows[2].cells[.substitutes] == .missing)
    let total = comparison.total
    #expect(total.reported == kronor(9_200))
    #expect(total.coverage == [.external: 3, .internalHours: 2, .substitutes: 2, .overhead: 2])
    #expect(!total.isComplete)
  }

  @Test func `imputed amounts stay beside what is reported, and coverage counts only reports`() throws {
    let ratio = try ImputationRatio(component: .internalHours, perExternalKrona: 0.65, origin: "decision 2025-01")
    let comparison = try CostComparison(of: threeStatements(), under: .imputed([ratio]))
    #expect(comparison.policy == .imputed([ratio]))
    let row = comparison.rows[2]
    #expect(row.cells[.internalHours] == .imputed(kronor(2_600), by: ratio))
    #expect(row.reported == kronor(4_000))
    #expect(row.imputed == kronor(2_600))
    #expect(row.missing == [.substitutes, .overhead])
    // What a and b have reported isn't touched.
    #expect(comparison.rows.map(\.imputed) == [.zero, .zero, kronor(2_600)])
    let total = comparison.total
    #expect(total.reported == kronor(9_200))
    #expect(total.imputed == kronor(2_600))
    #expect(total.coverage[.internalHours] == 2)
    #expect(!total.isComplete)
  }

  @Test func `cells tell reported from imputed amounts`() throws {
    let ratio = try ImputationRatio(component: .overhead, perExternalKrona: 1, origin: "x")
    typealias Cell = CostComparison.Cell
    #expect((Cell.reported(kronor(3)).reported, Cell.reported(kronor(3)).imputed) == (kronor(3), .zero))
    let imputed = Cell.imputed(kronor(4), by: ratio)
    #expect((imputed.reported, imputed.imputed) == (.zero, kronor(4)))
    #expect((Cell.missing.reported, Cell.missing.imputed) == (.zero, .zero))
  }

  @Test func `nothing is imputed without external costs to impute from`() throws {
    let ratio = try ImputationRatio(component: .internalHours, perExternalKrona: 1, origin: "x")
    let statements = [statement("a", try CostModel(overhead: lines(5)))]
    let row = try CostComparison(of: statements, under: .imputed([ratio])).rows[0]
    #expect(row.missing == [.external, .internalHours, .substitutes])
    #expect((row.reported, row.imputed) == (kronor(5), .zero))
  }

  @Test func `a ratio of one phase is imputed on that phase's external costs`() throws {
    let costs = try CostModel(
      external: .lines([
        line("learn", .money(kronor(100)), nil, .rollout), line("run", .money(kronor(900)), nil, .operation),
      ]))
    let ratio = try ImputationRatio(component: .overhead, perExternalKrona: 0.5, phase: .rollout, origin: "x")
    let row = try CostComparison(of: [statement("a", costs)], under: .imputed([ratio])).rows[0]
    #expect((row.reported, row.imputed) == (kronor(1_000), kronor(50)))
    #expect(row.cells[.overhead] == .imputed(kronor(50), by: ratio))
  }

  @Test func `a ratio of the initiative's main category goes before one for all, in any order`() throws {
    let general = try ImputationRatio(component: .overhead, perExternalKrona: 1, origin: "x")
    let own = try ImputationRatio(
      component: .overhead, perExternalKrona: 2, category: .qualityRaising, origin: "x")
    let costs = try CostModel(external: lines(10))
    let statements = [
      statement("quality", costs, PriceLevel(year: 2025), [CategoryShare(.qualityRaising)]),
      statement("other", costs, PriceLevel(year: 2025), [CategoryShare(.other)]), statement("none", costs),
    ]
    for ratios in [[general, own], [own, general]] {
      let comparison = try CostComparison(of: statements, under: .imputed(ratios))
      #expect(comparison.rows.map(\.imputed) == [kronor(20), kronor(10), kronor(10)])
    }
    let comparison = try CostComparison(of: statements, under: .imputed([own]))
    #expect(comparison.rows.map(\.imputed) == [kronor(20), .zero, .zero])
    #expect(comparison.rows[1].missing == [.internalHours, .substitutes, .overhead])
  }

  @Test func `an imputed amount is rounded once, half to even`() throws {
    let ratio = try ImputationRatio(component: .overhead, perExternalKrona: 0.005, origin: "x")
    let statements = try ([1, 3] as [Int64]).map { statement(Identifier("\($0)"), try CostModel(external: lines($0))) }
    let comparison = try CostComparison(of: statements, under: .imputed([ratio]))
    #expect(comparison.rows.map(\.imputed) == [.zero, money("0.02")])
  }

  @Test func `an initiative's own statement has its costs, price level and categories`() throws {
    let initiative = try Initiative(
      id: "i", name: "", organisation: "o", organisations: [Organisation(id: "o", name: "")],
      categories: [CategoryShare(.qualityRaising)],
      rollout: [RolloutStep(id: "r", name: "", organisation: "o", fullOperation: date("2025-01-01"))],
      priceLevel: PriceLevel(year: 2024), costs: CostModel(external: lines(1)))
    #expect(
      CostStatement(initiative)
        == statement(
          "i", try CostModel(external: lines(1)), PriceLevel(year: 2024), [CategoryShare(.qualityRaising)]))
  }
}
