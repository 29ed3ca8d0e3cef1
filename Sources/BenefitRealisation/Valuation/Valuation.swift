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
    if costsPresentValue == .zero { return .notDefined(because: .costsAreZero) }
    if costsPresentValue < .zero { return .notDefined(because: .costsAreNegative) }
    return .value(Rational(netPresentValue) / Rational(costsPresentValue))
  }
}

extension BenefitCalculation {
  /// The calculation's value in one reading, discounted as its assumptions say.
  public func valuation(_ reading: Reading) -> Valuation {
    let (benefits, costs) = (monthlyBenefits(reading), monthlyCosts(reading))
    return Valuation(
      reading: reading, benefits: benefits.total(), costs: costs.total(),
      benefitsPresentValue: assumptions.discounting.presentValue(ofMonths: benefits),
      costsPresentValue: assumptions.discounting.presentValue(ofMonths: costs),
      payback: Payback(of: zip(benefits, costs).map { $0 - $1 }), costScope: costScope)
  }
}
