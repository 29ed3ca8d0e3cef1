/// A figure that a follow-up can explain.
///
/// Its text is the path of the figure in the JSON of the results, with an element of a list named by what identifies it
/// instead of by its place; the figures that are asked for most have a short name too.
///
/// ```swift
/// ExplainableFigure("netPresentValue") == .valuation(.economic, .netPresentValue)                        // true
/// ExplainableFigure("calculation.readings.budget.payback") == .valuation(.budget, .payback)             // true
/// ExplainableFigure("checkpoints[12].goals[time].achievement") == .goal("time", months: 12, .achievement) // true
/// ```
public enum ExplainableFigure: Sendable, Hashable {
  /// The sum of the counted costs over all months.
  case costTotal
  /// The sum of one component's costs.
  case costs(CostComponent)
  /// The part of the counted costs that isn't external.
  case shareBeyondExternal
  /// The sum of the counted costs with what such costs have been underestimated by.
  case costTotalWithOptimismBias
  /// What a year of a contract of this many years comes to, or all of it.
  case contract(years: Int, Contract)
  /// The outcome of the costs less the budget, of all lines or of one.
  case costVariance(of: Identifier<CostLine>?)
  /// What the costs come to when all is done.
  case forecastAtCompletion
  /// A figure of the benefit calculation in one reading.
  case valuation(BenefitCalculation.Reading, Value)
  /// A figure of one benefit of the calculation.
  case benefit(Identifier<Benefit>, OfBenefit)
  /// How much of the planned use a reading needs.
  case breakEvenUse(BenefitCalculation.Reading)
  /// The net present value when nothing, what has landed or all is brought home.
  case bringingHome(BringingHome, BenefitCalculation.Reading)
  /// How much has landed of all benefits that need it, of those of a nature, or of one.
  case landing(Landed, OfLanding)
  /// Hours of a calendar year.
  case hours(year: Int, OfHours)
  /// The net present value with every factor at the end that hurts or helps.
  case extreme(BenefitCalculation.Reading, Extreme)
  /// The net present value with one factor at its low or high value, or how far apart the two are.
  case tornado(BenefitCalculation.Reading, Identifier<Benefit>, FactorName, OfBar)
  /// A figure of an effect goal at a checkpoint.
  case goal(Identifier<EffectGoal>, months: Int, OfGoal)
  /// What the benefits of a reading have given, or are expected to give.
  case outcome(BenefitCalculation.Reading, OfOutcome)
  /// What one benefit has given, or is expected to give.
  case realised(Identifier<Benefit>, OfOutcome)
  /// A figure of doing nothing, of the proposal or of an alternative.
  case alternative(AlternativeComparison.Choice, BenefitCalculation.Reading, OfAlternative)
  /// A cost of the proposal or of an alternative to do what must be done anyway.
  case mandate(AlternativeComparison.Choice, OfMandate)

  /// The figures of a contract length.
  public enum Contract: String, Sendable, Hashable, CaseIterable { case presentCost, equivalentAnnualCost }
  /// The figures of a reading.
  public enum Value: String, Sendable, Hashable, CaseIterable {
    case benefits, costs, asIsCosts, benefitsPresentValue, costsPresentValue, asIsCostsPresentValue, netPresentValue
    case netBenefitPerKrona, payback, discountedPayback, internalRate, equivalentAnnualNet
    case benefitCostRatioToAllCosts = "benefitCostRatio.allCosts"
    case benefitCostRatioToInvestment = "benefitCostRatio.investmentCosts"
  }
  /// The figures of a benefit.
  public enum OfBenefit: String, Sendable, Hashable, CaseIterable {
    case yearlyValue, adjustedYearlyValue, adjustedYearlyHours, planned
  }
  /// What a landing is counted for.
  public enum Landed: Sendable, Hashable {
    /// Benefits of the nature, or all.
    case nature(MonetaryNature?)
    /// One benefit.
    case benefit(Identifier<Benefit>)
  }
  /// The figures of what has landed.
  public enum OfLanding: String, Sendable, Hashable, CaseIterable {
    case potential, budgetReduction, capacityForOtherWork, notAllocated, landedShare
  }
  /// The figures of a year of the hours chain.
  public enum OfHours: String, Sendable, Hashable, CaseIterable {
    case spent, released, redeployed, cashed, leakage, releasedFullTimeEquivalents
  }
  /// The two extremes.
  public enum Extreme: String, Sendable, Hashable, CaseIterable {
    case worst = "worst.netPresentValue"
    case best = "best.netPresentValue"
  }
  /// The figures of a tornado's bar.
  public enum OfBar: String, Sendable, Hashable, CaseIterable {
    case netPresentValueAtLow, netPresentValueAtHigh, spread
  }
  /// The figures of a goal at a checkpoint.
  public enum OfGoal: String, Sendable, Hashable, CaseIterable {
    case expected, achievement
    case intervalLower = "interval.lower"
    case intervalUpper = "interval.upper"
    case changeLower = "change.interval.lower"
    case changeUpper = "change.interval.upper"
    case outlook = "outlook.value"
  }
  /// The figures of an outcome.
  public enum OfOutcome: String, Sendable, Hashable, CaseIterable { case benefitToDate, forecast }
  /// The figures of a choice.
  public enum OfAlternative: String, Sendable, Hashable, CaseIterable {
    case benefits, costs, asIsCosts, netPresentValue
  }
  /// The figures of a choice in a mandate.
  public enum OfMandate: String, Sendable, Hashable, CaseIterable {
    case presentCost, presentRelearning, presentExtraBenefits, presentNetCost
  }
}
