import BenefitRealisation
import Testing

@Suite struct LearntRatioTests: CostComparisonSamples {
  /// Samples with their quartiles by linear interpolation between order statistics (type 7), worked out by hand.
  static let samples: [([Rational], lower: Rational, median: Rational, upper: Rational)] = [
    ([5], 5, 5, 5), ([3, 1], 1.5, 2, 2.5), ([4, 1, 2], 1.5, 2, 3), ([8, 1, 4, 2], 1.75, 3, 5),
    ([16, 1, 8, 2, 4], 2, 4, 8), ([0, 0, 0, 0, 1, 1], 0, 0, 0.75),
  ]

  @Test(arguments: samples.indices) func `quartiles of one to six numbers in any order`(index: Int) throws {
    let (sample, lower, median, upper) = Self.samples[index]
    for sample in [sample, sample.reversed(), sample.sorted()] {
      let quartiles = try #require(Quartiles(sample))
      #expect((quartiles.lower, quartiles.median, quartiles.upper) == (lower, median, upper))
    }
  }

  @Test func `nothing has no quartiles`() {
    #expect(Quartiles([]) == nil)
  }

  /// External kronor, hours at 500 kr, and the category.
  func statement(
    _ id: Identifier<Initiative>, _ external: Int64, _ hours: Rational?, _ categories: [CategoryShare] = []
  ) throws -> CostStatement {
    let own: ComponentCosts = try hours.map { .lines([try self.hours($0, at: 500)]) } ?? .notCounted
    return statement(
      id, try CostModel(external: external == 0 ? .none : lines(external), internalHours: own),
      PriceLevel(year: 2025), categories)
  }

  /// Ratios of hours' cost to external cost: a 0.5, b 1, c 2.5; d hasn't counted hours, e has no external costs.
  func statements() throws -> [CostStatement] {
    try [
      statement("a", 1_000, 1, [CategoryShare(.efficiencyRaising)]),
      statement("b", 1_000, 2, [CategoryShare(.efficiencyRaising, share: 0.6), CategoryShare(.other, share: 0.4)]),
      statement("c", 1_000, 5, [CategoryShare(.qualityRaising, share: 0.4), CategoryShare(.other, share: 0.4)]),
      statement("d", 1_000, nil, [CategoryShare(.efficiencyRaising)]),
      statement("e", 0, 100),
    ]
  }

  @Test func `a ratio is learnt from those that counted both, and says from whom`() throws {
    let learnt = try #require(try statements().learntRatio(of: .internalHours))
    #expect(learnt.component == .internalHours)
    #expect(learnt.initiatives == ["a", "b", "c"])
    #expect(learnt.category == nil && learnt.phase == nil)
    #expect((learnt.amounts.lower, learnt.amounts.median, learnt.amounts.upper) == (0.75, 1, 1.75))
    let hours = try #require(learnt.hours)
    #expect((hours.lower, hours.median, hours.upper) == (0.0015, 0.002, 0.0035))
    let ratio = try learnt.ratio
    #expect(ratio.component == .internalHours)
    #expect(ratio.perExternalKrona == 1)
    #expect(ratio.origin == "median, n = 3")
    #expect(ratio.category == nil && ratio.phase == nil)
    #expect(learnt.hoursCount == 3)
  }

  @Test func `a category is the one of the largest part, the first of equals`() throws {
    let learnt = try #require(try statements().learntRatio(of: .internalHours, category: .efficiencyRaising))
    #expect(learnt.initiatives == ["a", "b"])
    #expect(learnt.category == .efficiencyRaising)
    #expect(learnt.amounts.median == 0.75)
    let ratio = try learnt.ratio
    #expect((ratio.category, ratio.phase, ratio.origin) == (.efficiencyRaising, nil, "median, n = 2"))
    #expect(try statements().learntRatio(of: .internalHours, category: .qualityRaising)?.initiatives == ["c"])
    #expect(try statements().learntRatio(of: .internalHours, category: .other) == nil)
  }

  @Test func `a phase narrows both the component and the external costs`() throws {
    let costs = try CostModel(
      external: .lines([
        line("build", .money(kronor(1_000))), line("run", .money(kronor(400)), nil, .operation),
      ]),
      internalHours: .lines([hours(1, at: 500, "h1"), hours(4, at: 100, "h2", .operation)]))
    let statements = [statement("a", costs)]
    let operation = try #require(statements.learntRatio(of: .internalHours, phase: .operation))
    #expect(operation.amounts.median == 1)
    #expect(operation.hours?.median == 0.01)
    #expect(operation.phase == .operation)
    let ratio = try operation.ratio
    #expect((ratio.category, ratio.phase, ratio.origin) == (nil, .operation, "median, n = 1"))
    #expect(statements.learntRatio(of: .internalHours, phase: .implementation)?.amounts.median == 0.5)
    #expect(statements.learntRatio(of: .internalHours, phase: .rollout) == nil)
    #expect(
      try statements.learntRatio(of: .internalHours, category: .other, phase: .operation)?.ratio == nil)
  }

  @Test func `category and phase stand together in the ratio`() throws {
    let costs = try CostModel(external: lines(100), overhead: lines(20, "o"))
    let learnt = [statement("a", costs, PriceLevel(year: 2025), [CategoryShare(.other)])]
      .learntRatio(of: .overhead, category: .other, phase: .implementation)
    let ratio = try #require(try learnt?.ratio)
    #expect((ratio.category, ratio.phase, ratio.origin) == (.other, .implementation, "median, n = 1"))
    #expect(learnt?.amounts.median == 0.2)
    #expect(learnt?.hours == nil && learnt?.hoursCount == 0)
  }

  @Test func `declared none is a ratio of zero and no hours`() throws {
    let learnt = [statement("a", try CostModel(external: lines(100), substitutes: .none))].learntRatio(of: .substitutes)
    #expect(learnt?.amounts.median == 0)
    #expect(learnt?.hours?.median == 0 && learnt?.hoursCount == 1)
  }

  @Test func `hours are learnt from fewer initiatives where some state money`() throws {
    let statements = try [
      statement("money", CostModel(external: lines(100), substitutes: lines(60, "temp"))),
      statement("hours", CostModel(external: lines(100), substitutes: .lines([hours(2, at: 20)]))),
    ]
    let learnt = try #require(statements.learntRatio(of: .substitutes))
    #expect(learnt.initiatives == ["money", "hours"])
    #expect(learnt.amounts.median == 0.5)
    #expect(learnt.hoursCount == 1)
    #expect(learnt.hours?.median == 0.02)
  }

  @Test func `a median that is a credit or above 100 is no ratio`() throws {
    let credit = [statement("a", try CostModel(external: lines(100), overhead: lines(-5, "o")))]
    let learnt = try #require(credit.learntRatio(of: .overhead))
    #expect(learnt.amounts.median == -0.05)
    #expect(throws: InvalidModel(.outOfRange(-0.05, allowed: 0...100), at: "perExternalKrona")) { try learnt.ratio }
    #expect(credit.learntRatios.isEmpty)
    let dear = [statement("a", try CostModel(external: lines(1), overhead: lines(101, "o")))]
    #expect(dear.learntRatios.isEmpty)
  }

  @Test func `nothing is learnt from nobody`() throws {
    #expect([CostStatement]().learntRatio(of: .internalHours) == nil)
    #expect([CostStatement]().learntRatios.isEmpty)
    #expect(try statements().learntRatio(of: .overhead) == nil)
  }

  @Test func `the ratios of all components come in their order`() throws {
    let ratios = try threeStatements().learntRatios
    #expect(ratios.map(\.component) == [.internalHours, .substitutes, .overhead])
    // 500 / 1 000 and 1 600 / 2 000; 0 and 0; 100 / 1 000 and 0.
    #expect(ratios.map(\.perExternalKrona) == [0.65, 0, 0.05])
    #expect(ratios.map(\.origin) == Array(repeating: "median, n = 2", count: 3))
  }

  /// Five ratios of 0.5 in one category and four of 1 in another: all nine have the median 0.5.
  @Test func `a category has a ratio of its own from five initiatives on`() throws {
    let statements = try (0..<9).map { index in
      try statement(
        Identifier("\(index)"), 1_000, index < 5 ? 1 : 2,
        [CategoryShare(index < 5 ? .efficiencyRaising : .qualityRaising)])
    }
    let learnt = statements.learnt
    #expect(learnt.map(\.category) == [nil, .efficiencyRaising])
    #expect(learnt.map(\.initiatives.count) == [9, 5])
    #expect(learnt.map(\.amounts.median) == [0.5, 0.5] && learnt.map(\.isWeak) == [false, false])
    let four = try #require(statements.learntRatio(of: .internalHours, category: .qualityRaising))
    #expect(four.amounts.median == 1 && four.isWeak)
  }

  @Test func `hours are those of the lines, and not known where one is money`() throws {
    let costs = try CostModel(
      internalHours: .lines([hours(3, at: 1, "a"), hours(4, at: 1, "b", .rollout)]),
      substitutes: .lines([hours(5, at: 1, "c"), line("d", .money(kronor(1)), nil, .operation)]))
    #expect(costs.hours(of: .internalHours) == 7)
    #expect(costs.hours(of: .internalHours, phase: .rollout) == 4)
    #expect(costs.hours(of: .internalHours, phase: .operation) == 0)
    #expect(costs.hours(of: .substitutes) == nil)
    #expect(costs.hours(of: .substitutes, phase: .implementation) == 5)
    #expect(costs.hours(of: .external) == nil)
    #expect(try CostModel(internalHours: .none).hours(of: .internalHours) == 0)
    #expect(try CostModel(internalHours: .none).hours(of: .internalHours, phase: .rollout) == 0)
  }
}
