import BenefitRealisation
import Testing

/// Hours spent, released, redeployed, cashed and lost.
@Suite struct HoursChainTests {
  func initiative(
    _ benefits: [Benefit], costs: CostModel? = nil, months: Int = 24, rollout: [RolloutStep]? = nil,
    calculated: Bool = true
  ) throws -> Initiative {
    try Initiative(
      id: "i", name: "", organisation: city.id, organisations: [city], rollout: rollout ?? [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: costs ?? CostModel(internalHours: .none), benefits: benefits,
      assumptions: calculated ? assumptions(months: months) : nil)
  }

  /// 120 hours a year, of which 30 are cut from 2026 (as 3 000 kr at 100 kr/h) and 60 do other work from July 2025.
  func chained() throws -> HoursChain {
    let owner = Owner(role: "head", organisation: city.id)
    let time = try landedBenefit(
      [
        landing(.money(Money(majorUnits: 3_000)), from: "2026-01"),
        landing(.hours(60), as: .capacityForOtherWork, from: "2025-07"),
      ], owner: owner)
    let costs = try CostModel(
      external: .lines([costLine("x")]),
      internalHours: .lines([
        CostLine(
          id: "project", label: "", amount: hours(24, at: 1), timing: .spread(months("2024-12", "2025-12")),
          phase: .rollout),
        CostLine(
          id: "support", label: "", amount: hours(2, at: 1), timing: .monthly(months("2026-01", "2027-12")),
          phase: .operation),
      ]), substitutes: .lines([costLine("temp", hours(5, at: 1))]))
    return try #require(
      try initiative(
        [time, benefit("money"), landedBenefit("residents", [], perspective: .usersAndResidents)], costs: costs
      ).hoursChain())
  }

  @Test func `a year tells what was spent, released, redeployed, cashed and lost`() throws {
    let chain = try chained()
    #expect(chain.years.map(\.year) == [2025, 2026] && chain.years.map(\.months) == [12, 12])
    // 24 × 12/13 of the project, and 5 of substitutes; then 2 a month.
    #expect(chain.years.map(\.spent) == [.value(Rational(288, over: 13) + 5), .value(24)])
    #expect(chain.years.map(\.released) == [120, 120])
    #expect(chain.years.map(\.redeployed) == [30, 60])
    #expect(chain.years.map(\.cashed) == [0, 30])
    #expect(chain.years.map(\.leakage) == [90, 30])
  }

  @Test func `each link has its factor, owner and unit`() throws {
    let links = try chained().links
    #expect(
      links.map(\.kind) == [
        .spent("project"), .spent("support"), .spent("temp"), .released("time"), .cashed("time"), .redeployed("time"),
      ])
    #expect(links[0].factor == .notDefined(because: .noStepBefore) && links[0].owner == nil)
    #expect(links[3].factor == .value(1) && links[3].unit == nil && links[3].owner?.role == "head")
    #expect(links[4].factor == .value(0.125) && links[4].unit == city.id && links[4].hours == [0, 30])
    #expect(links[5].factor == .value(0.375) && links[5].owner?.role == "head" && links[5].hours == [30, 60])
  }

  @Test func `full-time equivalents follow a named convention, over the months of the year`() throws {
    let chain = try #require(
      try initiative([landedBenefit([])], months: 18).hoursChain(
        workingTime: WorkingTime(hoursPerYear: 1_200, name: "test")))
    #expect(chain.workingTime.name == "test" && chain.years.map(\.months) == [12, 6])
    #expect(chain.years.map(\.released) == [120, 60])
    #expect(chain.years.map { chain.fullTimeEquivalents(ofHours: $0.released, in: $0) } == [0.1, 0.1])
    #expect(try chained().workingTime == .inera)
  }

  /// Shares of 0.6 from January and 0.3 from July, each in two steps of a half and the whole.
  @Test func `hours are released as the rollout and the use grow`() throws {
    let steps = [
      try rolloutStep("a", share: 0.6), try rolloutStep("b", share: 0.3, fullOperation: "2025-07-01"),
    ]
    let chain = try #require(
      try initiative([landedBenefit([], use: .linear(months: 2))], months: 12, rollout: steps).hoursChain())
    // 10 h × (0.6 × 11.5 + 0.3 × 5.5) = 85.5.
    #expect(chain.years.map(\.released) == [85.5])
    #expect(chain.links.map(\.factor) == [.value(0.7125)])
  }

  @Test func `own hours that nobody counted aren't zero`() throws {
    let chain = try #require(try initiative([], costs: CostModel(external: .none)).hoursChain())
    #expect(chain.years.allSatisfy { $0.spent == .notDefined(because: .notCounted) && $0.released == 0 })
    #expect(try #require(try initiative([]).hoursChain()).years.allSatisfy { $0.spent == .value(0) })
  }

  @Test func `a factor of nothing isn't defined, and a landing outside the horizon has no hours`() throws {
    let none = ValuePattern.hoursFreed(hoursPerMonth: 0, hourlyCost: try HourlyCost(100, provenance: "test"))
    let chain = try #require(
      try initiative([
        landedBenefit([landing(.money(.zero))], none), landedBenefit("late", [landing(from: "2030-01")]),
      ]).hoursChain())
    #expect(chain.links.map(\.factor) == [.notDefined(because: .noPotential), .value(1), .value(0)])
    #expect(chain.links[2].hours == [0, 0])
  }

  @Test(arguments: [(200, true), (201, false)])
  func `of many cost lines over many years only the sums are told`(count: Int, areListed: Bool) throws {
    let lines = try (0..<count).map { try costLine(Identifier("\($0)"), hours(2, at: 1)) }
    let chain = try #require(
      try initiative([landedBenefit([])], costs: CostModel(internalHours: .lines(lines)), months: 1_200).hoursChain())
    #expect(chain.links.count == (areListed ? count : 0) + 1)
    #expect(chain.years.count == 100 && chain.years[0].spent == .value(Rational(2 * count)))
  }

  @Test func `without a calculation there is no chain`() throws {
    #expect(try initiative([landedBenefit([])], calculated: false).hoursChain() == nil)
  }
}
