import Testing

@testable import BenefitRealisation

@Suite struct CostComparisonErrorTests: CostComparisonSamples {
  static let policies: [CostPolicy] = [.commonScope, .reportedOnly, .imputed([])]

  func refusal(_ statements: [CostStatement], _ policy: CostPolicy) -> CostComparisonError? {
    thrown(CostComparisonError.self) { () throws(CostComparisonError) in
      try CostComparison(of: statements, under: policy)
    }
  }

  func sumRefusal(_ statements: [CostStatement]) -> CostComparisonError? {
    thrown(CostComparisonError.self) { () throws(CostComparisonError) in try statements.total() }
  }

  @Test(arguments: policies) func `there must be something to compare`(policy: CostPolicy) {
    #expect(refusal([], policy) == .nothingToCompare)
    #expect(sumRefusal([]) == .nothingToCompare)
    #expect([CostStatement]().scopeGaps.isEmpty)
  }

  @Test(arguments: policies) func `an initiative stands once`(policy: CostPolicy) throws {
    let statements = try ["a", "b", "a"].map { statement(Identifier($0), try CostModel(external: lines(1))) }
    #expect(refusal(statements, policy) == .statedTwice("a"))
    #expect(sumRefusal(statements) == .statedTwice("a"))
  }

  @Test(arguments: policies) func `two price years are named with their initiatives`(policy: CostPolicy) throws {
    let costs = try CostModel(external: lines(1))
    let (old, new) = (PriceLevel(year: 2023), PriceLevel(year: 2025))
    let statements = [statement("a", costs, old), statement("b", costs, new), statement("c", costs, old)]
    let error = CostComparisonError.mixedPriceLevels([
      .init(priceLevel: old, initiatives: ["a", "c"]), .init(priceLevel: new, initiatives: ["b"]),
    ])
    #expect(refusal(statements, policy) == error)
    #expect(sumRefusal(statements) == error)
  }

  @Test(arguments: policies) func `two currencies are named with their initiatives`(policy: CostPolicy) throws {
    let costs = try CostModel(external: lines(1))
    let euro = PriceLevel(currency: try #require(Currency(code: "EUR")), year: 2025)
    let krona = PriceLevel(year: 2025)
    let error = CostComparisonError.mixedPriceLevels([
      .init(priceLevel: krona, initiatives: ["a"]), .init(priceLevel: euro, initiatives: ["b"]),
    ])
    #expect(refusal([statement("a", costs, krona), statement("b", costs, euro)], policy) == error)
    #expect(sumRefusal([statement("a", costs, krona), statement("b", costs, euro)]) == error)
  }

  @Test func `an imputed amount beyond the limit names initiative, component and amount`() throws {
    let ratio = try ImputationRatio(component: .overhead, perExternalKrona: 100, origin: "x")
    let large = statement("large", try CostModel(external: lines(1_000_000_000_000)))
    #expect(
      refusal([large], .imputed([ratio])) == .amountOutOfRange("large", .overhead, 100_000_000_000_000))
  }

  @Test func `nothing counted by all is no comparison over a common scope`() throws {
    let apart = try [
      statement("a", CostModel(external: lines(5))), statement("b", CostModel(overhead: lines(5))),
    ]
    #expect(refusal(apart, .commonScope) == .nothingInCommon)
    #expect(refusal(apart, .reportedOnly) == nil)
    #expect(refusal(apart, .imputed([])) == nil)
    #expect(refusal([statement("a", try CostModel())], .commonScope) == .nothingInCommon)
  }

  func ratio(_ component: CostComponent, _ category: Category?, _ phase: CostPhase? = nil) throws -> ImputationRatio {
    try ImputationRatio(component: component, perExternalKrona: 1, category: category, phase: phase, origin: "x")
  }

  @Test func `two ratios for one component of one category are refused`() throws {
    let one = [statement("a", try CostModel(external: lines(1)))]
    let rivals = try [ratio(.substitutes, nil), ratio(.overhead, .other), ratio(.overhead, .other, .rollout)]
    #expect(refusal(one, .imputed(rivals)) == .rivalRatios(.overhead, .other))
    #expect(
      refusal(one, .imputed([try ratio(.overhead, nil), try ratio(.overhead, nil)])) == .rivalRatios(.overhead, nil))
    let different = try [ratio(.overhead, nil), ratio(.overhead, .other), ratio(.overhead, .qualityRaising)]
    #expect(refusal(one, .imputed(different)) == nil)
  }

  /// A model at its limits is 10 000 lines of 10^12 kr, 10^18 öre; 64 bits hold nine of them.
  @Test func `sums beyond 64 bits of öre are refused by every policy and by the plain sum`() throws {
    let full = try CostModel(external: .lines((0..<10_000).map { try line(Identifier("\($0)"), .money(.limit)) }))
    let statements = (0..<10).map { statement(Identifier("\($0)"), full) }
    for policy in Self.policies { #expect(refusal(statements, policy) == .sumOutOfRange) }
    #expect(sumRefusal(statements) == .sumOutOfRange)
    let eight = Array(statements.prefix(8))
    #expect(try eight.total()[.external] == kronor(80_000_000_000_000_000))
    #expect(try CostComparison(of: eight, under: .reportedOnly).total.reported == kronor(80_000_000_000_000_000))
  }

  @Test func `a ratio doesn't stand in for external costs and isn't negative or absurd`() {
    #expect(throws: InvalidModel(.wrongKindOfAmount(.external), at: "component")) {
      try ImputationRatio(component: .external, perExternalKrona: 1, origin: "x")
    }
    #expect(throws: InvalidModel(.outOfRange(-0.1, allowed: 0...100), at: "perExternalKrona")) {
      try ImputationRatio(component: .overhead, perExternalKrona: -0.1, origin: "x")
    }
    #expect(throws: InvalidModel(.outOfRange(100.1, allowed: 0...100), at: "perExternalKrona")) {
      try ImputationRatio(component: .overhead, perExternalKrona: 100.1, origin: "x")
    }
  }

  @Test func `a ratio names its origin, and its ends are allowed`() throws {
    #expect(throws: InvalidModel(.missingText, at: "origin")) {
      try ImputationRatio(component: .overhead, perExternalKrona: 1, origin: "")
    }
    #expect(try ImputationRatio(component: .overhead, perExternalKrona: 0, origin: "x").perExternalKrona == 0)
    #expect(try ImputationRatio(component: .overhead, perExternalKrona: 100, origin: "x").perExternalKrona == 100)
  }

  @Test func `a period without costs is refused, and says which`() throws {
    let period = months("2030-01", "2030-12")
    #expect(throws: CostComparisonError.nothingInPeriod(period)) {
      try CostComparison(of: threeStatements(), under: .commonScope, over: period)
    }
    let text = CostComparisonError.nothingInPeriod(period).text
    #expect(
      text.swedish == "ingen av insatserna har några kostnader under 2030-01–2030-12; välj en period där de har det")
    #expect(text.english == "none of the initiatives has costs in 2030-01–2030-12; choose a period in which they have")
  }

  static let texts: [(CostComparisonError, String, String)] = [
    (.nothingToCompare, "det finns inget att jämföra", "there is nothing to compare"),
    (.nothingInCommon, "ingen komponent är räknad av alla", "no component has been counted by all"),
    (
      .rivalRatios(.overhead, .other), "två schabloner gäller för overhead; behåll en",
      "two ratios stand in for overhead; keep one"
    ),
    (.sumOutOfRange, "summan är orimligt stor", "the sum is out of range"),
    (.statedTwice("a"), "”a” förekommer två gånger", "“a” stands twice"),
    (
      .mixedPriceLevels([
        .init(priceLevel: PriceLevel(year: 2023), initiatives: ["a", "c"]),
        .init(priceLevel: PriceLevel(year: 2025), initiatives: ["b"]),
      ]), "olika prisnivåer; räkna om med ett index först (SEK 2023: a, c; SEK 2025: b)",
      "different price levels; restate them with an index first (SEK 2023: a, c; SEK 2025: b)"
    ),
    (
      .differentScopes([
        .init(component: .internalHours, notCountedBy: ["a", "b"]), .init(component: .overhead, notCountedBy: ["c"]),
      ]), "olika omfattning; välj en regel (egna timmar räknas inte av a, b; overhead räknas inte av c)",
      "different scopes; choose a policy (internal hours not counted by a, b; overhead not counted by c)"
    ),
    (
      .amountOutOfRange("a", .overhead, 5), "schablonen för overhead i ”a” är orimligt stor (5)",
      "the imputed overhead of “a” is out of range (5)"
    ),
  ]

  @Test(arguments: texts.indices) func `errors are in plain words in both languages`(index: Int) {
    let (error, swedish, english) = Self.texts[index]
    #expect(error.text == BilingualText(swedish: swedish, english: english))
  }
}
