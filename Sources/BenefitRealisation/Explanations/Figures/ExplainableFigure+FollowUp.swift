extension ExplainableFigure {
  /// The figures of a goal at a checkpoint.
  public enum OfGoal: String, Sendable, Hashable, CaseIterable {
    /// What was measured before the change.
    case baseline
    /// What was expected at the checkpoint.
    case expected
    /// What was measured.
    case measured
    /// How far the goal has come.
    case achievement
    /// The lower end of the measured value's interval.
    case intervalLower = "interval.lower"
    /// The upper end of the measured value's interval.
    case intervalUpper = "interval.upper"
    /// What was measured less the baseline.
    case change = "change.difference"
    /// The lower end of the interval of the change.
    case changeLower = "change.interval.lower"
    /// The upper end of the interval of the change.
    case changeUpper = "change.interval.upper"
    /// What to expect at the next checkpoint.
    case outlook = "outlook.value"
    /// The lower end of what the measurement's interval leaves possible then.
    case outlookLower = "outlook.interval.lower"
    /// The upper end of what the measurement's interval leaves possible then.
    case outlookUpper = "outlook.interval.upper"
    /// The smallest change that the planned sample is likely to show.
    case smallestDetectableChange
    /// What the first plan expected at the checkpoint.
    case expectedAtFirst = "againstFirstPlan.expected"
    /// How far the goal has come towards the first plan's target.
    case achievementAtFirst = "againstFirstPlan.achievement"
  }

  /// When an outcome is known.
  public enum KnownOn: Sendable, Hashable {
    /// On the date of the follow-up.
    case asOf
    /// When the checkpoint's window closed, or on the date of the follow-up when it hasn't.
    case checkpoint(months: Int, EffectGoal.Clock)
  }

  /// The figures of an outcome.
  public enum OfOutcome: String, Sendable, Hashable, CaseIterable {
    /// What was planned for the months that have ended.
    case plannedToDate
    /// What has been realised to date.
    case benefitToDate
    /// What was planned to date for the benefits of which it is known what they have given.
    case plannedOfKnownToDate = "benefitToDate.planned"
    /// What was planned for the horizon.
    case planned
    /// What the horizon is expected to give.
    case forecast
    /// What was planned for the horizon of the benefits that have a forecast.
    case plannedOfKnown = "forecast.planned"
  }

  /// The figures of what the checks left of a goal cost.
  public enum OfCheckCost: String, Sendable, Hashable, CaseIterable {
    /// What one check costs.
    case perCheck
    /// What the checks left cost.
    case planned
    /// What the benefits that hang on the goal are worth in a year.
    case yearlyValue
    /// What the checks left cost, as a share of that.
    case share
  }

  /// The figures of a goal's evaluation design.
  public enum OfEvaluation: String, Sendable, Hashable, CaseIterable {
    /// The change that was seen.
    case gross
    /// The change that would have come anyway.
    case counterfactual
    /// What is left for the initiative.
    case attributable
    /// The lower end of the interval of what is left.
    case intervalLower = "interval.lower"
    /// The upper end of the interval of what is left.
    case intervalUpper = "interval.upper"
    /// The jump of a series.
    case levelChange = "levelChange.value"
    /// The lower end of the interval of the jump.
    case levelChangeLower = "levelChange.interval.lower"
    /// The upper end of the interval of the jump.
    case levelChangeUpper = "levelChange.interval.upper"
    /// The change of a series' slope, per month.
    case slopeChange = "slopeChange.value"
    /// The lower end of the interval of the change of slope.
    case slopeChangeLower = "slopeChange.interval.lower"
    /// The upper end of the interval of the change of slope.
    case slopeChangeUpper = "slopeChange.interval.upper"
    /// The mean of a control chart's months before the change.
    case centre
    /// The lower limit of ordinary variation.
    case lowerLimit
    /// The upper limit of ordinary variation.
    case upperLimit
    /// The change of a survey's mean.
    case total
    /// The part of it among those who answered both times.
    case sameRespondents
    /// The part of it that comes from other people answering.
    case mix
    /// The part that comes from those who answered only the second time.
    case joiners
    /// The part that comes from those who answered only the first time.
    case leavers
  }

  /// The figures of a bridge.
  public enum OfBridge: Sendable, Hashable {
    /// The net present value as known at a moment.
    case state(NetPresentValueBridge.Moment)
    /// What a part changed it by on the way to a moment.
    case span(to: NetPresentValueBridge.Moment, BridgePart)
    /// What a part has changed it by since the decision.
    case total(BridgePart)
    /// The net present value as known on the as-of date, by a rule of how measured ratios go on.
    case expected(ForecastRule)
  }

  /// The figures of a version of the plan.
  public enum OfPlan: String, Sendable, Hashable, CaseIterable {
    /// Its budget over the components that every version has counted.
    case costs
    /// Its net present value.
    case netPresentValue
  }
}
