import Testing

@testable import BenefitRealisation

/// Laws that landings keep, over random calculations.
@Suite struct LandingPropertyTests {
  static let seeds: [UInt64] = [7, 20_260_901, 0xBEEF]

  /// A random model whose benefits have landings that may be too large, and what became of it.
  private func models(_ seed: UInt64, _ count: Int, _ look: (BenefitCalculation) throws -> Void) throws -> Int {
    print("Landings of \(count) random models, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var accepted = 0
    while accepted < count {
      var model = try RandomModel(using: &random)
      model.benefits = try model.benefits.map { try landed($0, model.assumptions.horizon, using: &random) }
      guard let calculation = try? model.calculation(), !calculation.benefits.isEmpty else { continue }
      accepted += 1
      try look(calculation)
    }
    return accepted
  }

  private func landed(
    _ benefit: Benefit, _ horizon: ClosedRange<Month>, using random: inout SplitMix64
  ) throws -> Benefit {
    guard benefit.perspective.needsLanding, case .monetised(_, let pattern) = benefit.value else { return benefit }
    let yearly = max(Int64(pattern.yearlyValue.floor ?? 0), 0)
    let landings = try (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let first = horizon.lowerBound.advanced(by: .random(in: -3...30, using: &random))
      return try Landing(
        unit: city.id, perYear: .money(Money(minorUnits: .random(in: 0...yearly * 40 + 1, using: &random))),
        as: Bool.random(using: &random) ? .budgetReduction : .capacityForOtherWork, firstMonth: first,
        lastMonth: Bool.random(using: &random) ? nil : first.advanced(by: .random(in: 0...20, using: &random)))
    }
    return try Benefit(
      id: benefit.id, name: "", value: benefit.value, perspective: benefit.perspective, use: benefit.use,
      lagMonths: benefit.lagMonths, lastMonth: benefit.lastMonth, landings: landings)
  }

  @Test(arguments: seeds) func `what is landed and what isn't add up to the benefit in every month`(seed: UInt64) throws
  {
    var landings = 0
    let count = try models(seed, 400) { calculation in
      for row in calculation.benefits {
        landings += row.landed.count
        for (index, planned) in row.amounts.amounts.enumerated() {
          let landed = row.landed.map { $0.amounts.amounts[index] }.total()
          #expect(landed + row.notAllocated.amounts[index] == planned)
        }
        #expect(row.allocation.landed + row.allocation.notAllocated == row.allocation.potential)
        #expect(row.allocation.notAllocated == row.notAllocated.total)
      }
      let all = calculation.allocation()
      let (financial, other) = (calculation.allocation(of: .financial), calculation.allocation(of: .redistribution))
      #expect(all.potential == financial.potential + other.potential && all.landed == financial.landed + other.landed)
    }
    #expect(count == 400 && landings > 100, "\(landings) landings")
  }

  @Test(arguments: seeds) func `landings move öre between natures and make none`(seed: UInt64) throws {
    var moved = 0
    let count = try models(seed, 400) { calculation in
      for row in calculation.benefits {
        let natures = row.natures
        for (index, planned) in row.amounts.amounts.enumerated() {
          #expect(natures.values.map { $0[index] }.total() == planned)
        }
        if natures.count > 1 { moved += 1 }
      }
      // Budget and economic readings of the own organisation differ by redistribution alone.
      let own = calculation.benefits.filter { $0.benefit.perspective == .ownOrganisation }
      let redistribution = own.compactMap { $0.natures[.redistribution]?.total() }.total()
      let financial = own.compactMap { $0.natures[.financial]?.total() }.total()
      #expect(calculation.valuation(.budget).benefits == financial)
      #expect(calculation.valuation(.economic).benefits == financial + redistribution)
      #expect(calculation.valuation(.economic).benefits == own.map(\.amounts.total).total())
    }
    #expect(count == 400 && moved > 50, "\(moved) moved")
  }

  /// Brought home ≤ potential in each calendar year, but for the öre of rounding; nothing is the least.
  @Test(arguments: seeds) func `nothing is at most what is landed, and that at most the potential`(seed: UInt64) throws
  {
    let count = try models(seed, 400) { calculation in
      for row in calculation.benefits where !row.landed.isEmpty {
        let slack = Money(minorUnits: Int64(row.landed.count + 1))
        for year in calculation.assumptions.horizon.calendarYears {
          let months = try #require(Month.months(of: year))
          let landed = row.landed.map { $0.amounts.total(in: months) }.total()
          let planned = row.amounts.total(in: months)
          #expect(landed >= .zero && (landed == .zero || landed <= planned + slack))
        }
      }
      for reading in BenefitCalculation.Reading.allCases {
        let nothing = calculation.monthlyBenefits(reading, bringing: .nothing).total()
        let landed = calculation.monthlyBenefits(reading, bringing: .landed).total()
        #expect(nothing <= landed)
        #expect(reading == .public || nothing == .zero)
        #expect(
          calculation.valuation(reading, bringing: .nothing).costs == calculation.valuation(reading).costs)
      }
      let own = calculation.benefits.filter { $0.benefit.perspective == .ownOrganisation }
      #expect(
        calculation.valuation(.economic, bringing: .landed).benefits == own.map(\.allocation.landed).total())
      #expect(
        calculation.valuation(.budget, bringing: .landed).benefits == own.map(\.allocation.cashed).total())
    }
    #expect(count == 400)
  }
}
