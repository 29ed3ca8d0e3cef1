extension ExplainableFigure {
  /// Sums of costs beside the counted one.
  public enum CostSum: String, Sendable, Hashable, CaseIterable {
    /// The whole cost; not defined while a component isn't counted.
    case whole = "costs.costTotal.whole"
    /// The counted costs beside those with what such costs have been underestimated by.
    case withoutOptimismBias = "optimismBias.unadjusted.counted"
    /// The whole cost beside the one with what such costs have been underestimated by.
    case wholeWithoutOptimismBias = "optimismBias.unadjusted.whole"
    /// The whole cost with what such costs have been underestimated by.
    case wholeWithOptimismBias = "optimismBias.adjusted.whole"
    /// What the whole cost comes to when all is done.
    case wholeForecastAtCompletion = "forecastAtCompletion.whole"
  }

  /// The figures of a party.
  public enum OfParty: String, Sendable, Hashable, CaseIterable {
    /// Its part of the counted costs.
    case pays
    /// The planned benefits that land with it.
    case gains
  }

  /// The parts of the variance of the costs.
  public enum PartOfVariance: Sendable, Hashable {
    /// That of a component's lines.
    case component(CostComponent)
    /// That of a phase's lines.
    case phase(CostPhase)
    /// That of a calendar year's months.
    case year(Int)
    /// The budget of a line's ended months.
    case budgetToDate(of: Identifier<CostLine>)
    /// The outcome of a line's ended months.
    case outcomeToDate(of: Identifier<CostLine>)
  }

  /// The figures of a calendar year.
  public enum OfYear: String, Sendable, Hashable, CaseIterable {
    /// The costs.
    case costs
    /// The benefits.
    case benefits
    /// What things as they are would have cost.
    case asIsCosts
    /// Benefits less costs, plus what things as they are would have cost.
    case net
  }

  /// The figures of an adjustment.
  public enum OfAdjustment: String, Sendable, Hashable, CaseIterable {
    /// What the yearly value is multiplied by.
    case factor
    /// The yearly value before it.
    case before
    /// The yearly value after it.
    case after
  }

  /// The figures of a reading without adjustments.
  public enum OfUnadjusted: String, Sendable, Hashable, CaseIterable {
    /// The present value of the benefits.
    case benefitsPresentValue
    /// The net present value.
    case netPresentValue
  }

  /// The figures of what has been brought home.
  public enum OfBroughtHome: String, Sendable, Hashable, CaseIterable {
    /// What the landings were planned to bring home in the months that have ended.
    case plannedToDate
    /// What has been reported for periods that have ended.
    case reportedToDate
    /// What has been realised in the months that have ended.
    case benefitToDate
    /// What the benefit was planned to give in the months that have ended.
    case potentialToDate
    /// How much more has been reported as brought home than has been realised.
    case beyondRealised
    /// How much more has been realised than the benefit was planned to give.
    case realisedBeyondPotential
    /// How much more has been reported as brought home than the benefit was planned to give.
    case beyondPotential
  }

  /// The figures of a link of the hours chain.
  public enum OfLink: Sendable, Hashable {
    /// What a part of the step before it this is.
    case factor
    /// The hours of a calendar year.
    case hours(year: Int)
  }
}
