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
  case outcome(BenefitCalculation.Reading, OfOutcome, known: KnownOn = .asOf)
  /// What one benefit has given, or is expected to give.
  case realised(Identifier<Benefit>, OfOutcome, known: KnownOn = .asOf)
  /// A figure of doing nothing, of the proposal or of an alternative.
  case alternative(AlternativeComparison.Choice, BenefitCalculation.Reading, OfAlternative)
  /// A cost of the proposal or of an alternative to do what must be done anyway.
  case mandate(AlternativeComparison.Choice, OfMandate)
  /// A figure of what the checks left of a goal cost.
  case checkCost(Identifier<EffectGoal>, OfCheckCost)
  /// What has been realised to date less what was planned for it, of the benefits of the economic reading that are
  /// known; one of the final report's deviations.
  case benefitDeviation
  /// A figure of a goal's evaluation design.
  case evaluation(Identifier<EffectGoal>, OfEvaluation)
  /// A figure of the net present value's way from the decision to now.
  case bridge(OfBridge)
  /// A figure of the version of the plan with this number.
  case plan(Int, OfPlan)
  /// A sum of costs beside the counted one.
  case costSum(CostSum)
  /// What a party pays or gains.
  case party(PartyBalance.Party, OfParty)
  /// A part of the variance of the costs.
  case partOfVariance(PartOfVariance)
  /// The costs that fall in no month of the calculation.
  case costsOutsideHorizon
  /// A figure of a calendar year of a reading.
  case calendarYear(BenefitCalculation.Reading, Int, OfYear)
  /// A step from a benefit's yearly value to its adjusted one.
  case adjustment(Identifier<Benefit>, Adjustment.Kind, OfAdjustment)
  /// A figure of a reading without the benefits' adjustments.
  case unadjusted(BenefitCalculation.Reading, OfUnadjusted)
  /// What a landing of a benefit brings home, by its place among the benefit's landings, counted from zero.
  case landingAmount(Identifier<Benefit>, Int)
  /// A figure of what has been brought home of a benefit.
  case broughtHome(Identifier<Benefit>, OfBroughtHome)
  /// A figure of a link of the hours chain; of hours redeployed or cashed, with the landing's place among the benefit's.
  case hoursLink(HoursChain.Kind, landing: Int?, OfLink)

  /// The figures of a contract length.
  public enum Contract: String, Sendable, Hashable, CaseIterable {
    /// The present value of its costs.
    case presentCost
    /// The same amount each year with that present value.
    case equivalentAnnualCost
  }
  /// The figures of a reading.
  public enum Value: String, Sendable, Hashable, CaseIterable {
    /// The benefits, undiscounted.
    case benefits
    /// The costs, undiscounted.
    case costs
    /// What things as they are would have cost, undiscounted.
    case asIsCosts
    /// The present value of the benefits.
    case benefitsPresentValue
    /// The present value of the costs.
    case costsPresentValue
    /// The present value of what things as they are would have cost.
    case asIsCostsPresentValue
    /// The net present value.
    case netPresentValue
    /// The net present value for each krona of costs.
    case netBenefitPerKrona
    /// The month after which the accumulated net never is below zero again.
    case payback
    /// The same of the discounted net.
    case discountedPayback
    /// The internal rate of return.
    case internalRate
    /// The same net each year with the net present value.
    case equivalentAnnualNet
    /// Benefits for each krona of all costs.
    case benefitCostRatioToAllCosts = "benefitCostRatio.allCosts"
    /// Benefits for each krona of the investment.
    case benefitCostRatioToInvestment = "benefitCostRatio.investmentCosts"
  }
  /// The figures of a benefit.
  public enum OfBenefit: String, Sendable, Hashable, CaseIterable {
    /// The value of a full year at full use.
    case yearlyValue
    /// The same with the adjustments.
    case adjustedYearlyValue
    /// The hours of a full year at full use, with the adjustments.
    case adjustedYearlyHours
    /// The plan over the horizon.
    case planned
    /// The same without the adjustments.
    case plannedUnadjusted
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
    /// The planned benefits.
    case potential
    /// What is brought home as budget reductions.
    case budgetReduction
    /// What is brought home as capacity for other work.
    case capacityForOtherWork
    /// What no landing takes.
    case notAllocated
    /// The landed share of the potential.
    case landedShare
  }
  /// The figures of a year of the hours chain.
  public enum OfHours: String, Sendable, Hashable, CaseIterable {
    /// The hours spent.
    case spent
    /// The hours released.
    case released
    /// The hours given to other work.
    case redeployed
    /// The hours that a budget is cut by.
    case cashed
    /// The hours released that are neither redeployed nor cashed.
    case leakage
    /// The released hours in full-time equivalents.
    case releasedFullTimeEquivalents
  }
  /// The two extremes.
  public enum Extreme: String, Sendable, Hashable, CaseIterable {
    /// Every factor at the end that hurts.
    case worst = "worst.netPresentValue"
    /// Every factor at the end that helps.
    case best = "best.netPresentValue"
  }
  /// The figures of a tornado's bar.
  public enum OfBar: String, Sendable, Hashable, CaseIterable {
    /// The net present value with the factor at its low end.
    case netPresentValueAtLow
    /// The net present value with the factor at its high end.
    case netPresentValueAtHigh
    /// The distance between the two.
    case spread
    /// The value of the factor at which the net present value is zero.
    case switchingValue
  }
  /// The figures of a choice.
  public enum OfAlternative: String, Sendable, Hashable, CaseIterable {
    /// The present value of the benefits.
    case benefits
    /// The present value of the costs.
    case costs
    /// The present value of what things as they are would have cost.
    case asIsCosts
    /// The net present value against things as they are.
    case netPresentValue
  }
  /// The figures of a choice in a mandate.
  public enum OfMandate: String, Sendable, Hashable, CaseIterable {
    /// The present value of the costs.
    case presentCost
    /// The part of them that is relearning.
    case presentRelearning
    /// The present value of the extra benefits.
    case presentExtraBenefits
    /// The costs less the extra benefits.
    case presentNetCost
    /// The costs in no month of the comparison.
    case outsideHorizon
  }
}
