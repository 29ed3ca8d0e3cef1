import BenefitRealisation
import Testing

/// What counts when nothing, what has a landing, or everything is brought home.
@Suite struct BringingHomeTests {
  /// 12 000 kr of freed time, of which 3 600 is cut from a budget and 6 000 does other work; 2 400 kr of avoided cost,
  /// of which 600 is cut; residents' time worth 1 200.
  func mixed() throws -> BenefitCalculation {
    try calculated(
      [
        landedBenefit([
          landing(.hours(36)), landing(.money(Money(majorUnits: 6_000)), as: .capacityForOtherWork, by: "unit"),
        ]),
        landedBenefit("cost", [landing()], .avoidedCost(perYear: 2_400), .financial),
        benefit("residents", .avoidedCost(perYear: 1_200), .redistribution, perspective: .usersAndResidents),
      ], costs: CostModel(external: .lines([costLine()])))
  }

  /// 1 200 kr a year for the one month of June, which is the horizon's sixth: a twelfth of it.
  @Test func `a landing of a single month is counted in that month`() throws {
    let part = try landing(.money(Money(majorUnits: 1_200)), from: "2025-06", to: "2025-06")
    let row = try #require(
      try calculated([landedBenefit([part])], costs: CostModel(external: .lines([costLine()]))).benefits.first)
    let amounts = try #require(row.landed.first).amounts.amounts
    #expect(amounts.enumerated().filter { $0.element != .zero }.map(\.offset) == [5])
    #expect(amounts[5] == Money(majorUnits: 100))
  }

  /// By hand, in kronor: (budget, economic, public) of each case.
  @Test(
    arguments: [
      (BringingHome.nothing, [0, 0, 1_200]), (.landed, [4_200, 10_200, 11_400]),
      // 2 400 financial + 3 600 landed; 14 400 in all; 15 600 with the residents'.
      (.potential, [6_000, 14_400, 15_600]),
    ] as [(BringingHome, [Int64])])
  func `each reading counts what is brought home in it`(bringing: BringingHome, benefits: [Int64]) throws {
    let calculation = try mixed()
    for (reading, amount) in zip(BenefitCalculation.Reading.allCases, benefits) {
      let valuation = calculation.valuation(reading, bringing: bringing)
      #expect(valuation.benefits == Money(majorUnits: amount), "\(reading)")
      #expect(valuation.costs == Money(majorUnits: 1_000))
      #expect(valuation.bringing == bringing)
      #expect(valuation.netPresentValue == Money(majorUnits: amount - 1_000))
      #expect(calculation.netPresentValue(reading, bringing: bringing) == valuation.netPresentValue)
      #expect(calculation.monthlyNet(reading, bringing: bringing).total() == Money(majorUnits: amount - 1_000))
      #expect(calculation.calendarYears(reading, bringing: bringing).map(\.benefits) == [Money(majorUnits: amount)])
      #expect(calculation.yearsFromStart(reading, bringing: bringing).map(\.benefits) == [Money(majorUnits: amount)])
    }
  }

  @Test func `the plan is what counts unless something else is asked for`() throws {
    let calculation = try mixed()
    for reading in BenefitCalculation.Reading.allCases {
      #expect(calculation.valuation(reading) == calculation.valuation(reading, bringing: .potential))
      #expect(calculation.monthlyBenefits(reading) == calculation.monthlyBenefits(reading, bringing: .potential))
    }
  }

  @Test func `what is landed and not allocated is told by benefit and nature`() throws {
    let calculation = try mixed()
    let time = calculation.benefits[0].allocation
    #expect(time.potential == Money(majorUnits: 12_000) && time.cashed == Money(majorUnits: 3_600))
    #expect(time.redeployed == Money(majorUnits: 6_000) && time.landed == Money(majorUnits: 9_600))
    #expect(time.notAllocated == Money(majorUnits: 2_400) && time.landedShare == .value(0.8))
    #expect(calculation.allocation(of: .financial).landedShare == .value(0.25))
    // Residents' benefits aren't among those that can be brought home.
    #expect(calculation.allocation(of: .redistribution) == time)
    #expect(calculation.allocation().potential == Money(majorUnits: 14_400))
    #expect(calculation.allocation().landed == Money(majorUnits: 10_200))
    #expect(try calculated([]).allocation().landedShare == .notDefined(because: .noPotential))
    let negative = try calculated([benefit("n", .avoidedCost(perYear: -5))])
    #expect(negative.allocation().landedShare == .notDefined(because: .noPotential))
  }

  @Test func `a landing as other capacity takes money out of the budget reading`() throws {
    let kept = try landedBenefit(
      "cost", [landing(as: .capacityForOtherWork)], .avoidedCost(perYear: 2_400), .financial)
    let calculation = try calculated([kept])
    #expect(calculation.valuation(.budget).benefits == Money(majorUnits: 1_800))
    #expect(calculation.valuation(.economic).benefits == Money(majorUnits: 2_400))
    #expect(calculation.benefits[0].natures[.redistribution]?.total() == Money(majorUnits: 600))
    #expect(calculation.benefits[0].natures[.financial]?.total() == Money(majorUnits: 1_800))
  }

  @Test func `other organisations' benefits land, but only the public reading counts them`() throws {
    let other = try landedBenefit([landing()], perspective: .otherOrganisations)
    let calculation = try calculated([other])
    #expect(
      BringingHome.allCases.map { calculation.valuation(.public, bringing: $0).benefits } == kronor(0, 600, 12_000))
    for bringing in BringingHome.allCases {
      #expect(calculation.valuation(.budget, bringing: bringing).benefits == .zero)
      #expect(calculation.valuation(.economic, bringing: bringing).benefits == .zero)
    }
  }

  @Test func `a landing lasts as long as it says, as the benefit, and as the horizon`() throws {
    func landed(_ landing: Landing, lastMonth: String? = nil) throws -> [Money] {
      let row = try calculated([landedBenefit([landing], lastMonth: lastMonth)], months: 18).benefits[0]
      return [try months("2025-01", "2025-06"), try months("2025-07", "2025-12"), try months("2026-01", "2026-06")]
        .map { row.landed[0].amounts.total(in: $0) }
    }
    #expect(try landed(landing()) == kronor(300, 300, 300))
    #expect(try landed(landing(from: "2024-01", to: "2025-06")) == kronor(300, 0, 0))
    #expect(try landed(landing(from: "2025-07")) == kronor(0, 300, 300))
    #expect(try landed(landing(), lastMonth: "2025-06") == kronor(300, 0, 0))
    #expect(try landed(landing(from: "2026-07")) == kronor(0, 0, 0))
    #expect(try landed(landing(from: "2020-01", to: "2024-12")) == kronor(0, 0, 0))
  }

  /// 12 000 kr a year reached in twelve steps gives 6 500 in the first year: 12 000 × 78 / 144.
  @Test func `a cut is held against its calendar year, and a month may be ahead of the benefit`() throws {
    let even = try landedBenefit([landing(.money(Money(majorUnits: 6_500)))], use: .linear(months: 12))
    let row = try calculated([even]).benefits[0]
    #expect(row.notAllocated.total == .zero)
    #expect(row.notAllocated.amounts[0] < .zero && row.notAllocated.amounts[11] > .zero)
    let more = try landedBenefit([landing(.money(Money(majorUnits: 6_501)))], use: .linear(months: 12))
    #expect(
      try problems { try calculated([benefit(), more]) } == [
        problem(
          .landedBeyondPotential(year: 2025, landed: Money(majorUnits: 6_501), potential: Money(majorUnits: 6_500)),
          at: "benefits", .index(1), "landings")
      ])
  }

  @Test func `the first year with too much is told, not the sum over the years`() throws {
    // The benefit ends in June 2026; the landing goes on for the year.
    let ends = try landedBenefit([landing(.hours(100), to: "2026-12")], lastMonth: "2026-06")
    #expect(
      try problems { try calculated([ends], months: 36) } == [
        problem(
          .landedBeyondPotential(year: 2026, landed: Money(majorUnits: 10_000), potential: Money(majorUnits: 6_000)),
          at: "benefits", .index(0), "landings")
      ])
  }

  @Test func `two landings are held against the benefit together`() throws {
    let twice = try landedBenefit([landing(.hours(60)), landing(.hours(60.01), as: .capacityForOtherWork)])
    #expect(
      try problems { try calculated([twice]) } == [
        problem(
          .landedBeyondPotential(year: 2025, landed: Money(majorUnits: 12_001), potential: Money(majorUnits: 12_000)),
          at: "benefits", .index(0), "landings")
      ])
    #expect(throws: Never.self) {
      try calculated([landedBenefit([landing(.hours(60)), landing(.hours(60), as: .capacityForOtherWork)])])
    }
  }

  /// A third of a krona a month, landed from the second month: the rows are rounded at different months.
  @Test func `a landing of all that is left isn't refused for an öre of rounding`() throws {
    let third = ValuePattern.avoidedCost(perYear: Factor(certain: Rational(1, over: 7)))
    for first in ["2025-01", "2025-02", "2025-03", "2025-08"] {
      let all = try landedBenefit([landing(.money(Money(minorUnits: 14)), from: first)], third, .financial)
      #expect(throws: Never.self) { try calculated([all], months: 60) }
    }
  }

  @Test func `nothing can be brought home of a benefit that costs`() throws {
    let cost = try landedBenefit([landing()], .avoidedCost(perYear: -100), .financial)
    #expect(
      try problems { try calculated([cost]) } == [
        problem(
          .landedBeyondPotential(year: 2025, landed: Money(majorUnits: 600), potential: Money(majorUnits: -100)),
          at: "benefits", .index(0), "landings")
      ])
    let none = try landedBenefit([landing(.money(.zero))], .avoidedCost(perYear: -100), .financial)
    #expect(throws: Never.self) { try calculated([none]) }
  }

  @Test func `1 001 landings of a calculation are too many, and a sum beyond the limit is refused`() throws {
    let hundred = try (0..<100).map { _ in try landing(.money(.zero)) }
    var benefits = try (0..<10).map { try landedBenefit(Identifier("\($0)"), hundred) }
    #expect(throws: Never.self) { try calculated(benefits) }
    benefits.append(try landedBenefit("more", [landing(.money(.zero))]))
    #expect(try problems { try calculated(benefits) } == [problem(.tooMany(1_001, limit: 1_000), at: "benefits")])
    let huge = try landedBenefit([landing(), landing(.money(.limit))])
    #expect(
      try problems { try calculated([huge], months: 24) } == [
        problem(.amountOutOfRange(2_000_000_000_000), at: "benefits", .index(0), "landings", .index(1))
      ])
  }
}
