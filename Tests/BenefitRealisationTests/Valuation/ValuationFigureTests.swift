import BenefitRealisation
import Testing

/// Discounted payback, internal rate, benefit–cost ratio and equivalent annual net of a calculation.
@Suite struct ValuationFigureTests {
  /// 1 000 to build in month 0 and 100 a year to run; 50 a month of benefits over four years.
  private func calculation(_ discounting: Discounting = Discounting()) throws -> BenefitCalculation {
    try BenefitCalculation(
      costs: CostModel(
        external: .lines([
          costLine("build"),
          costLine(
            "run", .money(Money(majorUnits: 100)), .yearly(first: month("2025-01"), years: 4), phase: .operation),
        ])),
      benefits: [benefit("b", .avoidedCost(perYear: 600))], rollout: [rolloutStep()],
      assumptions: assumptions(months: 48, discounting: discounting))
  }

  private func at(_ percent: Rational, _ timing: DiscountTiming = .startOfYear) throws -> Discounting {
    Discounting(rates: try DiscountRates(Rate(percent: percent)), timing: timing)
  }

  @Test func `the internal rate is that of the yearly net`() throws {
    // Net by year: −500, 500, 500, 500: 1 = v + v² + v³, whose v is 1 over 1.839 286 755 214 161.
    for timing in [DiscountTiming.startOfYear, .midYear, .endOfYear] {
      guard case .unique(let root) = try calculation(at(3, timing)).valuation(.economic).internalRate else {
        Issue.record("not unique")
        continue
      }
      #expect(abs(root.rate - 0.839_286_755_214_161) < 1e-12)
    }
  }

  @Test func `at its internal rate a calculation is worth nothing`() throws {
    for timing in DiscountTiming.allCases {
      let rate = try #require(try calculation(at(3, timing)).valuation(.economic).internalRate.roots.last).rate
      let exact = try #require(Rational(rate))
      guard exact <= 1 else { continue }
      let there = Discounting(rates: try DiscountRates(Rate(exact)), timing: timing)
      #expect(try calculation(there).valuation(.economic).netPresentValue.magnitude <= Money(minorUnits: 1))
    }
    // Month by month: −1 050 and then 50 a month, but −50 each January.
    let monthly = try calculation(at(3, .monthly)).valuation(.economic).internalRate
    #expect(monthly.roots.count >= 1)
  }

  @Test func `a calculation within one year has no internal rate`() throws {
    let short = try BenefitCalculation(
      costs: CostModel(external: .lines([costLine()])), benefits: [benefit()], rollout: [rolloutStep()],
      assumptions: assumptions(months: 12))
    #expect(short.valuation(.public).internalRate == .none(because: .noSignChange))
  }

  @Test func `discounted payback comes after the simple one`() throws {
    // Simple: −1 050 after a month, 0 where 50 a month less 100 a year make it up.
    let free = try calculation(at(0)).valuation(.economic)
    #expect(free.discountedPayback == free.payback)
    let dear = try calculation(at(60)).valuation(.economic)
    // Years −500, 312.5, 195.3 leave 7.8; January of year 3 takes 12.2 of it, and February gives it back.
    #expect(dear.discountedPayback == .atEnd(ofPeriod: 37) && dear.payback == free.payback)
    #expect(try calculation(at(100)).valuation(.economic).discountedPayback == .never)
    let monthly = try calculation(at(30, .monthly)).valuation(.economic).discountedPayback
    guard case .atEnd(let month) = monthly, case .atEnd(let simple) = free.payback else {
      Issue.record("never")
      return
    }
    #expect(month > simple)
  }

  @Test func `a ratio names what it divides by`() throws {
    let valuation = try calculation(at(0)).valuation(.economic)
    #expect(valuation.investmentPresentValue == Money(majorUnits: 1_000))
    #expect(valuation.benefitCostRatio(over: .allCosts) == .value(Rational(2_400, over: 1_400)))
    #expect(valuation.benefitCostRatio(over: .investmentCosts) == .value(2))
    for percent in [0, 20, 60, 80, 90, 100] as [Rational] {
      let valuation = try calculation(at(percent)).valuation(.economic)
      for denominator in BenefitCostDenominator.allCases {
        let ratio = try #require(valuation.benefitCostRatio(over: denominator).value)
        #expect((ratio > 1) == (valuation.netPresentValue > .zero))
      }
    }
  }

  @Test func `a ratio without costs says why`() throws {
    func ratios(_ costs: CostModel) throws -> [Figure<Rational>] {
      let valuation = try BenefitCalculation(
        costs: costs, benefits: [benefit()], rollout: [rolloutStep()], assumptions: assumptions()
      ).valuation(.economic)
      return BenefitCostDenominator.allCases.map { valuation.benefitCostRatio(over: $0) }
    }
    let notCounted = Figure<Rational>.notDefined(because: .notCounted)
    #expect(try ratios(CostModel()) == [notCounted, notCounted])
    #expect(
      try ratios(CostModel(external: .none)) == [
        .notDefined(because: .costsAreZero), .notDefined(because: .costsAreZero),
      ])
    let running = try CostModel(external: .lines([costLine("run", phase: .decommissioning)]))
    #expect(try ratios(running) == [.value(1.2), .notDefined(because: .costsAreZero)])
    let credit = try CostModel(external: .lines([costLine("credit", .money(Money(majorUnits: -1)))]))
    #expect(try ratios(credit).allSatisfy { $0 == .notDefined(because: .costsAreNegative) })
  }

  @Test func `the equivalent annual net has the net present value`() throws {
    let valuation = try calculation(at(3, .endOfYear)).valuation(.economic)
    let factors = try at(3, .endOfYear).factors(years: 4).reduce(0, +)
    let value = Double(valuation.equivalentAnnualNet.minorUnits) * factors
    #expect(abs(value - Double(valuation.netPresentValue.minorUnits)) <= 2)
    #expect(try calculation(at(0)).valuation(.economic).equivalentAnnualNet == Money(majorUnits: 250))
    // A begun year counts as a whole one.
    let begun = try BenefitCalculation(
      costs: CostModel(external: .none), benefits: [benefit()], rollout: [rolloutStep()],
      assumptions: assumptions(months: 13, discounting: at(0)))
    #expect(begun.valuation(.public).equivalentAnnualNet == Money(majorUnits: 650))
  }

  @Test func `the net at several rates is the net that each rate's own calculation has`() throws {
    let percents: [Rational] = [0, 2.5, 3, 3.5, 4]
    let rates = try percents.map { try DiscountRates(Rate(percent: $0)) }
    let side = try calculation().netPresentValues(.economic, at: rates)
    for (value, percent) in zip(side, percents) {
      // There both sides are rounded before the subtraction.
      let own = try calculation(at(percent)).valuation(.economic).netPresentValue
      #expect((value - own).magnitude <= Money(minorUnits: 1))
    }
    #expect(side.count == 5 && zip(side, side.dropFirst()).allSatisfy { $0 > $1 })
    #expect(try calculation().netPresentValues(.economic, at: []).isEmpty)
  }
}
