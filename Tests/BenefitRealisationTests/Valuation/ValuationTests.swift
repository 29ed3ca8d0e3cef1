import BenefitRealisation
import Testing

@Suite struct ValuationTests {
  @Test func `a reading's value is worked by hand`() throws {
    // 1 000 in month 0 and 500 in month 12; 100 a month for 24 months; 10 % from the start of the year.
    let costs = try CostModel(
      external: .lines([
        costLine("a"), costLine("b", .money(Money(majorUnits: 500)), .once(month("2026-01"))),
      ]))
    let ten = Discounting(rates: try DiscountRates(Rate(percent: 10)))
    let calculation = try BenefitCalculation(
      costs: costs, benefits: [benefit()], rollout: [rolloutStep()],
      assumptions: assumptions(months: 24, discounting: ten))
    let valuation = calculation.valuation(.budget)
    #expect(valuation.reading == .budget)
    #expect(valuation.benefits == Money(majorUnits: 2_400) && valuation.costs == Money(majorUnits: 1_500))
    // 1 200 + 1 200 / 1.1 and 1 000 + 500 / 1.1.
    #expect(valuation.benefitsPresentValue == (try money("2290.91")))
    #expect(valuation.costsPresentValue == (try money("1454.55")))
    #expect(valuation.netPresentValue == (try money("836.36")))
    #expect(valuation.netBenefitPerKrona == .value(Rational(83_636, over: 145_455)))
    // −900 … 0 after ten months, 200 after twelve, −200 in month 12, 0 again in month 14.
    #expect(valuation.payback == .atEnd(ofPeriod: 14))
  }

  @Test func `the net is the difference of the rounded present values`() throws {
    // At 100 %, benefits of 0.03 in year 1 are worth 0.015, rounded 0.02; costs of 0.01 there 0.005, rounded 0.00.
    let calculation = try BenefitCalculation(
      costs: CostModel(
        external: .lines([costLine("c", .money(Money(minorUnits: 1)), .once(month("2026-01")))])),
      benefits: [benefit("b", .avoidedCost(perYear: 0.36), lastMonth: "2026-01")],
      rollout: [rolloutStep(fullOperation: "2026-01-01")],
      assumptions: assumptions(months: 24, discounting: Discounting(rates: DiscountRates(Rate(1)))))
    let valuation = calculation.valuation(.public)
    #expect(valuation.benefitsPresentValue == Money(minorUnits: 2) && valuation.costsPresentValue == .zero)
    #expect(valuation.netPresentValue == Money(minorUnits: 2))
    #expect(valuation.netBenefitPerKrona == .notDefined(because: .costsAreZero))
  }

  @Test func `nothing spent has no benefit per krona`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .none), benefits: [benefit()], rollout: [rolloutStep()], assumptions: assumptions())
    for reading in BenefitCalculation.Reading.allCases {
      let valuation = calculation.valuation(reading)
      #expect(valuation.netBenefitPerKrona == .notDefined(because: .costsAreZero))
      #expect(valuation.costScope == CostScope([.external]))
      #expect(valuation.netPresentValue == Money(majorUnits: 1_200))
      #expect(valuation.payback == .atEnd(ofPeriod: 0))
    }
  }

  @Test func `costs that nobody has counted aren't zero costs`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit()], rollout: [rolloutStep()], assumptions: assumptions())
    for reading in BenefitCalculation.Reading.allCases {
      let valuation = calculation.valuation(reading)
      #expect(valuation.netBenefitPerKrona == .notDefined(because: .notCounted))
      #expect(valuation.costScope == CostScope([]))
    }
  }

  @Test func `a credit has no benefit per krona, and one that is made up for again has`() throws {
    // −1 000 kr of credit; then 3 000 kr of costs more, so that 2 000 kr buy 1 200 kr.
    func valuation(_ lines: CostLine...) throws -> Valuation {
      try BenefitCalculation(
        costs: CostModel(external: .lines(lines)), benefits: [benefit()], rollout: [rolloutStep()],
        assumptions: assumptions()
      ).valuation(.economic)
    }
    let credit = try costLine("credit", .money(Money(majorUnits: -1_000)))
    #expect(try valuation(credit).netBenefitPerKrona == .notDefined(because: .costsAreNegative))
    #expect(try valuation(credit).netPresentValue == Money(majorUnits: 2_200))
    let both = try valuation(credit, costLine("cost", .money(Money(majorUnits: 3_000))))
    #expect(both.netBenefitPerKrona == .value(-0.4))
    let balanced = try valuation(credit, costLine("cost", .money(Money(majorUnits: 1_000))))
    #expect(balanced.netBenefitPerKrona == .notDefined(because: .costsAreZero))
  }

  @Test func `own hours that are no budget cost leave the budget reading without a ratio`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(internalHours: .lines([costLine("own", hours(1, at: 400))])), benefits: [benefit()],
      rollout: [rolloutStep()], assumptions: assumptions())
    #expect(calculation.valuation(.budget).netBenefitPerKrona == .notDefined(because: .costsAreZero))
    #expect(calculation.valuation(.economic).netBenefitPerKrona == .value(2))
  }

  @Test func `costs without benefits are never paid back and lose every krona`() throws {
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([costLine()])), benefits: [], rollout: [rolloutStep()],
      assumptions: assumptions())
    let valuation = calculation.valuation(.economic)
    #expect(valuation.payback == .never && valuation.netBenefitPerKrona == .value(-1))
    #expect(valuation.netPresentValue == Money(majorUnits: -1_000))
  }

  @Test func `own hours are spent in the economic reading but not in the budget`() throws {
    let hourlyCost = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let calculation = try BenefitCalculation(
      costs: CostModel(
        external: .lines([costLine("purchases", .money(Money(majorUnits: 1_000_000)))]),
        internalHours: .lines([costLine("own", .hours(2_000, at: hourlyCost))])),
      benefits: [], rollout: [], assumptions: assumptions())
    #expect(calculation.valuation(.budget).costsPresentValue == Money(majorUnits: 1_000_000))
    #expect(calculation.valuation(.economic).costsPresentValue == (try money("1824225.35")))
    #expect(calculation.valuation(.public).costs == (try money("1824225.35")))
  }
}
