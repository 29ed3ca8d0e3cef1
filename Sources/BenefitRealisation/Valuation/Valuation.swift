/// What a calculation comes to in one reading.
public struct Valuation: Sendable, Hashable {
  /// Which lines are read.
  public let reading: BenefitCalculation.Reading
  /// The benefits over the horizon, undiscounted.
  public let benefits: Money
  /// The costs over the horizon, undiscounted.
  public let costs: Money
  /// The present value of the benefits.
  public let benefitsPresentValue: Money
  /// The present value of the costs.
  public let costsPresentValue: Money
  /// The last crossing of the accumulated, undiscounted monthly net.
  public let payback: Payback
  /// The last crossing of the accumulated monthly net, each month discounted by the factor of its year (with the timing
  /// ``DiscountTiming/monthly``: of the month).
  public let discountedPayback: Payback
  /// The yearly rates at which the net present value would be zero, all of them or the reason why there is none.
  ///
  /// They are the rates of the net that the calculation discounts: by year from the base month, or by month with the timing
  /// ``DiscountTiming/monthly``. A calculation within one year therefore has none.
  public let internalRate: InternalRate
  /// The present value of the costs of every phase before operation, see ``BenefitCostDenominator/investmentCosts``.
  public let investmentPresentValue: Money
  /// The same net amount each year of the horizon with the net present value; a begun year counts as a whole one.
  public let equivalentAnnualNet: Money

  /// The present value of the benefits less the present value of the costs.
  ///
  /// It is an upper bound where ``costScope`` lacks components, and says nothing where it is empty; reports then don't show
  /// it. Both are rounded before the subtraction, so that the three figures on a page add up.
  public var netPresentValue: Money { benefitsPresentValue - costsPresentValue }

  /// Which cost components have been counted; the figures cover no others.
  public let costScope: CostScope

  /// The net present value per krona of the costs' present value; not defined where the costs are zero, a credit, or
  /// not counted at all.
  public var netBenefitPerKrona: Figure<Rational> {
    if costScope.components.isEmpty { return .notDefined(because: .notCounted) }
    return .ratio(of: netPresentValue, toCosts: costsPresentValue)
  }
}

extension BenefitCalculation {
  /// The calculation's value in one reading, discounted as its assumptions say.
  public func valuation(_ reading: Reading) -> Valuation {
    let discounting = assumptions.discounting
    let (benefits, costs) = (monthlyBenefits(reading), monthlyCosts(reading))
    let net = zip(benefits, costs).map { $0 - $1 }
    let (gain, cost) = (discounting.presentValue(ofMonths: benefits), discounting.presentValue(ofMonths: costs))
    return Valuation(
      reading: reading, benefits: benefits.total(), costs: costs.total(),
      benefitsPresentValue: gain, costsPresentValue: cost, payback: Payback(of: net),
      discountedPayback: Payback(ofDiscounted: discounting.discountedMonths(net)),
      internalRate: PeriodicFlows(discounting.terms(ofMonths: net).map(\.amount))
        .internalRate(periodsPerYear: discounting.timing == .monthly ? 12 : 1),
      investmentPresentValue: discounting.presentValue(ofMonths: monthlyInvestment(reading)),
      equivalentAnnualNet: discounting.equivalentAnnualAmount(
        ofPresentValue: gain - cost, years: (net.count + 11) / 12),
      costScope: costScope)
  }

  /// The net present value in one reading at each of several rates, with the calculation's timing: what hangs on the rate.
  public func netPresentValues(_ reading: Reading, at rates: [DiscountRates]) -> [Money] {
    let net = monthlyNet(reading)
    return rates.map { Discounting(rates: $0, timing: assumptions.discounting.timing).presentValue(ofMonths: net) }
  }
}

extension Discounting {
  /// Each month's amount times the factor of its year (or its month), in minor units before rounding.
  func discountedMonths(_ amounts: [Money]) -> [Double] {
    if timing == .monthly { return terms(ofMonths: amounts).map(\.product) }
    let factors = factors(years: (amounts.count + 11) / 12)
    return amounts.enumerated().map { Double($1.minorUnits) * factors[$0 / 12] }
  }
}
