import Testing

@testable import BenefitRealisation

/// The change measured against things as they are.
@Suite struct AsIsTests {
  func line(
    _ id: Identifier<CostLine>, _ kronor: Int64, growth: RealGrowth? = nil, _ last: String = "2026-12"
  ) throws -> CostLine {
    try CostLine(
      id: id, label: "Line \(id)", amount: .money(Money(majorUnits: kronor)),
      timing: .monthly(months("2025-01", last)), phase: .operation, growth: growth)
  }

  func growth(_ percent: Rational) throws -> RealGrowth {
    try RealGrowth(perYear: Rate(percent: percent), name: "cases")
  }

  /// A: 100 a month that grows 10 %; B: 1 000 once and 30 a month; 20 a month of benefits.
  @Test func `the net holds what things as they are would have cost, apart from the change's costs`() throws {
    let asIs = try AsIs(costs: CostModel(external: .lines([line("old", 100)])), growth: growth(10))
    let costs = try CostModel(external: .lines([costLine(), line("new", 30)]))
    let calculation = try calculated([benefit("b", .avoidedCost(perYear: 240))], costs: costs, asIs: asIs, months: 24)
    let months =
      Array(repeating: Money(majorUnits: 100), count: 12) + Array(repeating: Money(majorUnits: 110), count: 12)
    #expect(calculation.monthlyAsIsCosts(.budget) == months)
    #expect(calculation.monthlyCosts(.budget).total() == Money(majorUnits: 1_720))
    #expect(calculation.monthlyNet(.budget)[0] == Money(majorUnits: 20 - 1_030 + 100))
    #expect(calculation.monthlyNet(.budget)[12] == Money(majorUnits: 20 - 30 + 110))
    #expect(calculation.calendarYears(.budget).map(\.asIsCosts) == kronor(1_200, 1_320))
    #expect(calculation.calendarYears(.budget).map(\.net) == kronor(240 - 1_360 + 1_200, 240 - 360 + 1_320))
    let valuation = calculation.valuation(.budget)
    #expect(valuation.asIsCosts == Money(majorUnits: 2_520))
    // 1 320 / 1.03 = 1 281.55; 360 / 1.03 = 349.51; 240 / 1.03 = 233.01.
    #expect(valuation.asIsCostsPresentValue == (try money("2481.55")))
    #expect(valuation.costsPresentValue == (try money("1709.51")))
    #expect(valuation.additionalCostsPresentValue == (try money("-772.04")))
    #expect(valuation.netPresentValue == (try money("1245.05")))
    // The value alone, without the rest of the valuation, counts what is spared as well.
    #expect(calculation.netPresentValue(.budget) == (try money("1245.05")))
    #expect(valuation.netBenefitPerKrona == .notDefined(because: .costsAreNegative))
    // Net of the first month −910, then +90: paid back in the twelfth month.
    #expect(valuation.payback == .atEnd(ofPeriod: 11))
  }

  @Test func `what is gained per krona is per krona beyond things as they are`() throws {
    let asIs = try AsIs(costs: CostModel(external: .lines([line("old", 50, "2025-12")])))
    let costs = try CostModel(external: .lines([costLine()]))
    let valuation = try calculated([benefit("b", .avoidedCost(perYear: 800))], costs: costs, asIs: asIs)
      .valuation(.budget)
    // 1 000 − 600 more is spent for 800: net 400, one krona a krona.
    #expect(valuation.netBenefitPerKrona == .value(1))
    #expect(valuation.benefitCostRatio(over: .allCosts) == .value(2))
    // All of the change's costs come before operation: (800 − (400 − 1 000)) / 1 000.
    #expect(valuation.benefitCostRatio(over: .investmentCosts) == .value(1.4))
    #expect(valuation.equivalentAnnualNet == Money(majorUnits: 400))
    let equal = try calculated([], costs: costs, asIs: AsIs(costs: costs)).valuation(.budget)
    #expect(equal.netBenefitPerKrona == .notDefined(because: .costsAreZero))
  }

  @Test func `a line's own growth goes before the alternative's, and what can't grow doesn't`() throws {
    let once = try costLine("once")
    let asIs = try AsIs(
      costs: CostModel(
        external: .lines([line("own", 100, growth: growth(-20)), line("other", 100), once])), growth: growth(20))
    let calculation = try calculated([], asIs: asIs, months: 24)
    #expect(calculation.asIsCosts.map(\.amounts.total) == kronor(1_200 + 960, 1_200 + 1_440, 1_000))
    #expect(asIs.costs.lines.map(\.line.growth?.perYear.value) == [-0.2, nil, nil])
  }

  @Test func `only components that both have counted are compared, and the others are named`() throws {
    let asIs = try AsIs(
      costs: CostModel(external: .lines([line("old", 100)]), substitutes: .lines([line("temp", 10)])))
    let costs = try CostModel(external: .none, internalHours: .none)
    let calculation = try calculated([], costs: costs, asIs: asIs)
    let compared = try #require(calculation.comparedWithAsIs)
    #expect(compared.scope == CostScope([.external]) && !compared.isComplete)
    #expect(compared.notCountedInAsIs == [.internalHours] && compared.notCountedInChange == [.substitutes])
    #expect(calculation.valuation(.budget).asIsCosts == Money(majorUnits: 1_200))
    #expect(try calculated([]).comparedWithAsIs == nil)
    let same = try #require(try calculated([], costs: costs, asIs: AsIs(costs: costs)).comparedWithAsIs)
    #expect(same.isComplete && same.scope == costs.scope)
  }

  @Test func `hours of things as they are stay out of the budget reading`() throws {
    let hours = try CostLine(
      id: "h", label: "", amount: hours(1, at: 100), timing: .monthly(months("2025-01", "2025-12")), phase: .operation)
    let asIs = try AsIs(costs: CostModel(internalHours: .lines([hours])))
    let calculation = try calculated([], costs: CostModel(internalHours: .none), asIs: asIs)
    #expect(calculation.valuation(.budget).asIsCosts == .zero)
    #expect(calculation.valuation(.economic).asIsCosts == Money(majorUnits: 1_200))
  }

  @Test func `a saving that stands in A and among the benefits or the credits counts twice and is refused`() throws {
    let asIs = try AsIs(costs: CostModel(external: .lines([line("old", 100), line("licence", 5), line("calm", 1)])))
    let costs = try CostModel(
      external: .lines([line("licence", 5), line("old", -100)]), substitutes: .lines([line("calm", -1)]))
    let calm = try Benefit(id: "calm", name: "", value: .notMonetised(.quality, .size(.small)))
    #expect(
      try problems { try calculated([benefit("new"), benefit("old"), calm], costs: costs, asIs: asIs) } == [
        problem(.countedInAsIs("old"), at: "costs", "external", .index(1), "id"),
        problem(.countedInAsIs("calm"), at: "costs", "substitutes", .index(0), "id"),
        problem(.countedInAsIs("old"), at: "benefits", .index(1), "id"),
      ])
  }

  @Test func `a growth that takes a line beyond the limit is refused in its place`() throws {
    let huge = try CostLine(
      id: "huge", label: "", amount: .money(Money(majorUnits: 500_000_000_000)),
      timing: .yearly(first: month("2025-01"), years: 2), phase: .operation)
    #expect(
      try problems {
        try AsIs(costs: CostModel(external: .lines([costLine(), huge])), growth: growth(1))
      } == [problem(.amountOutOfRange(1_005_000_000_000), at: "costs", "external", .index(1), "amount")])
  }

  static let seeds: [UInt64] = [11, 20_260_902]

  /// 600 cases a seed, 1 200 in all.
  @Test(arguments: seeds) func `a change that is things as they are comes to nothing everywhere`(seed: UInt64) throws {
    print("Identity of 600 random cost models, seed \(seed)")
    var costs = RandomCosts(seed: seed)
    var spent = 0
    for _ in 0..<600 {
      let model = try RandomModel(using: &costs.random)
      let same = try costs.model()
      let calculation = try BenefitCalculation(
        costs: same, benefits: [], rollout: model.steps, assumptions: model.assumptions, asIs: AsIs(costs: same))
      #expect(calculation.comparedWithAsIs?.isComplete == true)
      for reading in BenefitCalculation.Reading.allCases {
        for bringing in BringingHome.allCases {
          #expect(calculation.monthlyNet(reading, bringing: bringing).allSatisfy { $0 == .zero })
          let valuation = calculation.valuation(reading, bringing: bringing)
          #expect(valuation.netPresentValue == .zero && valuation.additionalCostsPresentValue == .zero)
          #expect(calculation.calendarYears(reading, bringing: bringing).allSatisfy { $0.net == .zero })
        }
        if calculation.valuation(reading).costs != .zero { spent += 1 }
      }
    }
    #expect(spent > 500, "\(spent) with costs")
  }
}
