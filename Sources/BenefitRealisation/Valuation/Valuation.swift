/// What a calculation comes to in one reading.
public struct Valuation: Sendable, Hashable {
  /// Which lines are read.
  public let reading: BenefitCalculation.Reading
  /// How much of the benefits is taken to be brought home.
  public let bringing: BringingHome
  /// The benefits over the horizon, undiscounted.
  public let benefits: Money
  /// The costs over the horizon, undiscounted.
  public let costs: Money
  /// What things as they are would have cost over the horizon, undiscounted; zero without an alternative A.
  public let asIsCosts: Money
  /// The present value of the benefits.
  public let benefitsPresentValue: Money
  /// The present value of the costs.
  public let costsPresentValue: Money
  /// The present value of what things as they are would have cost.
  public let asIsCostsPresentValue: Money
  /// The last crossing of the accumulated, undiscounted monthly net.
  public let payback: Payback
  /// The last crossing of the accumulated monthly net, each month discounted by the factor of its year (with the timing
  /// ``DiscountTiming/monthly``: of the month).
  public let discountedPayback: Payback
  /// The yearly rates at which the net present value would be zero, all of them or the reason why there is none.
  ///
  /// They are the rates of the net that the calculation discounts: by year from the base month, or by month with the
  /// timing ``DiscountTiming/monthly``. A calculation within one year therefore has none.
  public let internalRate: InternalRate
  /// The present value of the costs of every phase before operation, see ``BenefitCostDenominator/investmentCosts``.
  public let investmentPresentValue: Money
  /// The same net amount each year of the horizon with the net present value; a begun year counts as a whole one.
  public let equivalentAnnualNet: Money

  /// The present value of the benefits less the present value of the costs, plus that of the costs of things as they
  /// are.
  ///
  /// It is an upper bound where ``costScope`` lacks components, and says nothing where it is empty; reports then don't
  /// show it. Each is rounded before the subtraction, so that the figures on a page add up.
  public var netPresentValue: Money { benefitsPresentValue - additionalCostsPresentValue }

  /// The present value of what the change costs beyond things as they are; all its costs without an alternative A.
  public var additionalCostsPresentValue: Money { costsPresentValue - asIsCostsPresentValue }

  /// Which cost components have been counted; the figures cover no others.
  public let costScope: CostScope

  /// The net present value per krona of the additional costs' present value; not defined where those are zero, a
  /// credit, or not counted at all.
  public var netBenefitPerKrona: Figure<Rational> {
    if costScope.components.isEmpty { return .notDefined(because: .notCounted) }
    return .ratio(of: netPresentValue, toCosts: additionalCostsPresentValue)
  }
}

extension BenefitCalculation {
  /// The calculation's value in one reading, discounted as its assumptions say.
  ///
  /// Without being told otherwise it counts the plan, ``BringingHome/potential``: all benefits, each in the nature that
  /// its landings give it. The budget reading then holds financial benefits and landed budget reductions, nothing else.
  public func valuation(_ reading: Reading, bringing: BringingHome = .potential) -> Valuation {
    let benefits = monthlyBenefits(reading, bringing: bringing)
    let (costs, asIs) = (monthlyCosts(reading), monthlyAsIsCosts(reading))
    let net = monthlyNet(reading, bringing: bringing)
    let discounting = assumptions.discounting
    let (gain, cost) = (discounting.presentValue(ofMonths: benefits), discounting.presentValue(ofMonths: costs))
    let spared = discounting.presentValue(ofMonths: asIs)
    return Valuation(
      reading: reading, bringing: bringing, benefits: benefits.total(), costs: costs.total(), asIsCosts: asIs.total(),
      benefitsPresentValue: gain, costsPresentValue: cost, asIsCostsPresentValue: spared, payback: Payback(of: net),
      discountedPayback: Payback(ofDiscounted: discounting.discountedMonths(net)),
      internalRate: PeriodicFlows(discounting.terms(ofMonths: net).map(\.amount))
        .internalRate(periodsPerYear: discounting.timing == .monthly ? 12 : 1),
      investmentPresentValue: discounting.presentValue(ofMonths: monthlyInvestment(reading)),
      equivalentAnnualNet: discounting.equivalentAnnualAmount(
        ofPresentValue: gain - cost + spared, years: (net.count + 11) / 12),
      costScope: costScope)
  }

  /// The net present value of one reading alone, as ``valuation(_:bringing:)`` has it.
  public func netPresentValue(_ reading: Reading, bringing: BringingHome = .potential) -> Money {
    let discounting = assumptions.discounting
    return discounting.presentValue(ofMonths: monthlyBenefits(reading, bringing: bringing))
      - discounting.presentValue(ofMonths: monthlyCosts(reading))
      + discounting.presentValue(ofMonths: monthlyAsIsCosts(reading))
  }

  /// The net present value in one reading at each of several rates, with the calculation's timing: what hangs on the
  /// rate.
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
