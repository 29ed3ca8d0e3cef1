import BenefitRealisation
import Testing

@Suite struct DiscountingTests {
  /// Method section 6: six yearly amounts of 100 at 3 %.
  @Test(arguments: [(DiscountTiming.startOfYear, "557.97"), (.midYear, "549.78"), (.endOfYear, "541.72")])
  func `six yearly amounts have the worked present values`(timing: DiscountTiming, value: String) throws {
    let discounting = Discounting(timing: timing)
    #expect(try discounting.presentValue(ofYears: kronor(100, 100, 100, 100, 100, 100)) == money(value))
    // Where in its year an amount falls doesn't matter to these timings.
    for month in [0, 7, 11] {
      let months = (0..<72).map { Money(majorUnits: $0 % 12 == month ? 100 : 0) }
      #expect(try discounting.presentValue(ofMonths: months) == money(value))
    }
  }

  /// Method section 6: −1 000, then 6 × 220 in years 1 to 6, side by side.
  @Test(arguments: [("0", "320.00"), ("2.5", "211.79"), ("3", "191.78"), ("3.5", "172.28"), ("4", "153.27")])
  func `side-by-side rates give the worked net present values`(percent: String, value: String) throws {
    let discounting = Discounting(rates: try DiscountRates(Rate(percent: exact(percent))))
    let net = kronor(-1_000, 220, 220, 220, 220, 220, 220)
    #expect(try discounting.presentValue(ofYears: net) == money(value))
    // The same as a calculation: 1 000 in the base month, 220 a year from the second year on.
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([costLine()])),
      benefits: [benefit("b", .avoidedCost(perYear: 220))],
      rollout: [rolloutStep(fullOperation: "2026-01-01")],
      assumptions: assumptions(months: 84, discounting: discounting))
    #expect(try calculation.valuation(.budget).netPresentValue == money(value))
  }

  @Test func `three per cent at the start of the year is the default`() {
    #expect(Discounting().rates == .threePercent && Discounting().timing == .startOfYear)
    #expect(DiscountRates.threePercent.description == "3 %")
  }

  @Test func `nothing has no terms and no value`() {
    for timing in DiscountTiming.allCases {
      let discounting = Discounting(timing: timing)
      #expect(discounting.terms(ofMonths: []).isEmpty && discounting.terms(ofYears: []).isEmpty)
      #expect(
        discounting.presentValue(ofMonths: []) == .zero && discounting.presentValue(ofYears: []) == .zero)
      #expect(discounting.factors(years: 0).isEmpty && discounting.factors(years: -1).isEmpty)
    }
  }

  /// 17 months of 10 kr at 10 %: 120 in year 0 and 50 in year 1.
  @Test(arguments: [
    (DiscountTiming.startOfYear, "165.45"),  // 120 + 50 / 1.1
    (.midYear, "157.75"),  // (120 + 50 / 1.1) / √1.1
    (.endOfYear, "150.41"),  // 120 / 1.1 + 50 / 1.21
  ])
  func `a last year that isn't whole is a year of its own`(timing: DiscountTiming, value: String) throws {
    let discounting = Discounting(rates: try DiscountRates(Rate(percent: 10)), timing: timing)
    let months = Array(repeating: Money(majorUnits: 10), count: 17)
    #expect(try discounting.presentValue(ofMonths: months) == money(value))
    let terms = discounting.terms(ofMonths: months)
    #expect(terms.map(\.period) == [0, 1] && terms.map(\.amount) == kronor(120, 50))
    #expect(terms.map(\.factor) == discounting.factors(years: 2))
    #expect(terms.map(\.product) == [12_000 * terms[0].factor, 5_000 * terms[1].factor])
  }

  @Test func `monthly timing discounts each month by a twelfth of a year`() throws {
    let hundreds = Array(repeating: Money(majorUnits: 100), count: 30)
    let three = Discounting(timing: .monthly)
    // Python, 40 digits: Σ 100 × 1.03^(−m/12), m = 0…29.
    #expect(try three.presentValue(ofMonths: hundreds) == money("2895.40"))
    let terms = three.terms(ofMonths: hundreds)
    #expect(terms.map(\.period) == Array(0..<30) && terms.allSatisfy { $0.amount == Money(majorUnits: 100) })
    #expect(three.factors(years: 3) == Discounting().factors(years: 3))
    #expect(terms[0].factor == 1 && terms[12].factor == three.factors(years: 2)[1])
  }

  @Test func `monthly timing follows chained bands`() throws {
    let rates = try DiscountRates(bands: [
      .init(fromYear: 0, rate: Rate(percent: 10)), .init(fromYear: 2, rate: Rate(percent: 5)),
    ])
    let discounting = Discounting(rates: rates, timing: .monthly)
    let hundreds = Array(repeating: Money(majorUnits: 100), count: 31)
    let terms = discounting.terms(ofMonths: hundreds)
    // Python, 40 digits: 1.1^(−m/12) in year 0; then 1.1^−1 × 1.05^(−(m − 12)/12).
    let expected = [
      (5, 0.961065633826), (11, 0.916340127663), (12, 0.909090909091), (17, 0.890796373315),
      (24, 0.865800865801),
      (30, 0.844935128094),
    ]
    for (month, factor) in expected {
      #expect(abs(terms[month].factor - factor) < 1e-12, "month \(month)")
    }
    #expect(try discounting.presentValue(ofMonths: hundreds.dropLast()) == money("2730.27"))
  }

  /// At 100 % the factor of year 1 is a half, so that ties are exact.
  @Test(arguments: [(1, 0), (3, 2), (5, 2), (7, 4), (-1, 0), (-3, -2), (-5, -2)] as [(Int64, Int64)])
  func `a present value is rounded half to even`(amount: Int64, rounded: Int64) throws {
    let discounting = Discounting(rates: try DiscountRates(Rate(1)))
    #expect(
      discounting.presentValue(ofYears: [.zero, Money(minorUnits: amount)]) == Money(minorUnits: rounded))
  }
}
