import BenefitRealisation
import Testing

/// The code of the article on landings, compiled and run.
struct LandingTests {
  let january = Month("2026-01")!

  func costs() throws -> CostModel {
    try CostModel(
      external: .lines([
        CostLine(
          id: "new", label: "New system", amount: .money(Money(majorUnits: 20_000)), timing: .once(january),
          phase: .implementation)
      ]), internalHours: .none)
  }

  @Test func `a unit brings a part of freed time home`() throws {
    let hour = try HourlyCost(400, provenance: "pay system 2026")
    let costs = try costs()
    let rollout = [
      try RolloutStep(id: "all", name: "All", organisation: "care", fullOperation: CalendarDate("2026-01-01")!)
    ]
    let assumptions = try CalculationAssumptions(baseMonth: january, months: 12)
    // snippet: landing
    let landing = try Landing(
      unit: "care", perYear: .hours(30), as: .budgetReduction, firstMonth: january,
      decision: Decision(by: "the board", on: CalendarDate("2025-06-17")!))
    let time = try Benefit(
      id: "time", name: "Freed time",
      value: .monetised(.redistribution, .hoursFreed(hoursPerMonth: 10, hourlyCost: hour)), landings: [landing])
    let calculation = try BenefitCalculation(
      costs: costs, benefits: [time], rollout: rollout, assumptions: assumptions)
    let allocation = calculation.allocation()
    print(allocation.potential, allocation.landed, allocation.notAllocated)  // 48000.00 12000.00 36000.00
    print(calculation.valuation(.budget).benefits)  // 12000.00: only what a budget is cut by
    print(calculation.valuation(.economic).benefits)  // 48000.00
    print(calculation.valuation(.economic, bringing: .landed).netPresentValue)  // -8000.00
    print(calculation.valuation(.economic, bringing: .nothing).netPresentValue)  // -20000.00
    // end snippet
    #expect(allocation.potential == Money(majorUnits: 48_000) && allocation.landed == Money(majorUnits: 12_000))
    #expect(allocation.notAllocated == Money(majorUnits: 36_000))
    #expect(calculation.valuation(.budget).benefits == Money(majorUnits: 12_000))
    #expect(calculation.valuation(.economic).benefits == Money(majorUnits: 48_000))
    #expect(calculation.valuation(.economic, bringing: .landed).netPresentValue == Money(majorUnits: -8_000))
    #expect(calculation.valuation(.economic, bringing: .nothing).netPresentValue == Money(majorUnits: -20_000))
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "care", organisations: [Organisation(id: "care", name: "Care")],
      rollout: rollout, priceLevel: PriceLevel(year: 2026), costs: costs, benefits: [time], assumptions: assumptions)
    // snippet: hours-chain
    for year in initiative.hoursChain()?.years ?? [] {
      print(year.year, year.released, year.redeployed, year.cashed, year.leakage)  // 2026 120 0 30 90
    }
    // end snippet
    let year = try #require(initiative.hoursChain()?.years.first)
    #expect((year.released, year.redeployed, year.cashed, year.leakage) == (120, 0, 30, 90))
  }

  @Test func `a change is measured against things as they are`() throws {
    let costs = try costs()
    let step = try RolloutStep(
      id: "all", name: "All", organisation: "care", fullOperation: CalendarDate("2026-01-01")!)
    let months = january...january.advanced(by: 23)
    // snippet: as-is
    let oldSystem = try CostLine(
      id: "old", label: "Old system", amount: .money(Money(majorUnits: 1_000)), timing: .monthly(months),
      phase: .operation)
    let asIs = try AsIs(
      costs: CostModel(external: .lines([oldSystem])),
      growth: RealGrowth(perYear: Rate(percent: 5), name: "the supplier's price list"))
    let initiative = try Initiative(
      id: "i", name: "I", organisation: "care", organisations: [Organisation(id: "care", name: "Care")],
      rollout: [step], priceLevel: PriceLevel(year: 2026), costs: costs,
      assumptions: CalculationAssumptions(
        baseMonth: january, months: 24, discounting: Discounting(rates: DiscountRates(Rate(0)))), asIs: asIs,
      alternatives: [Alternative(id: "later", name: "Wait a year", costs: asIs.costs)])
    for row in initiative.alternativeComparison()?.rows ?? [] {
      print(row[.budget].costs, row[.budget].asIsCosts, row[.budget].netPresentValue)
    }  // 24600.00 24600.00 0.00, then 20000.00 24600.00 4600.00, then 24000.00 24600.00 600.00
    // end snippet
    let rows = try #require(initiative.alternativeComparison()?.rows)
    #expect(rows.map { $0[.budget].costs } == [24_600, 20_000, 24_000].map { Money(majorUnits: $0) })
    #expect(rows.map { $0[.budget].netPresentValue } == [0, 4_600, 600].map { Money(majorUnits: $0) })
  }

  @Test func `a word is turned into other taxonomies`() {
    // snippet: crosswalk
    let answer = BenefitTaxonomy.peng.word(for: .environment)
    print(answer.value!, answer.warning!.text.english)
    // röd the word also means quality; the difference is lost
    print(BenefitTaxonomy.esv.word(for: .redistribution).warning!.text.english)
    // there is no word for redistribution
    print(BenefitTaxonomy.unitedKingdom.words(for: "cashable", in: .denmark).value)  // ["økonomisk"]
    // end snippet
    #expect(answer.value == "röd")
    #expect(answer.warning?.text.english == "the word also means quality; the difference is lost")
    #expect(
      BenefitTaxonomy.esv.word(for: .redistribution).warning?.text.english == "there is no word for redistribution")
    #expect(BenefitTaxonomy.unitedKingdom.words(for: "cashable", in: .denmark).value == ["økonomisk"])
  }
}
