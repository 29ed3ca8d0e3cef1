extension FollowUp {
  /// The same figure as it was known on an earlier day: one of the plan by the version in force then, any other by what
  /// had been measured and reported by then.
  ///
  /// A forecast of the costs isn't dated: it says what is expected now, so it wasn't known then.
  ///
  /// ```swift
  /// let before = followUp.explanation(of: .bridge(.expected(.ratioHolds)), knownOn: decided)!
  /// followUp.explanation(of: .bridge(.expected(.ratioHolds)))!.difference(from: before)  // what has moved it since
  /// ```
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - date: The day; from the as-of date on it is the figure as it is.
  /// - Returns: `nil` when there was no such figure.
  public func explanation(of figure: ExplainableFigure, knownOn date: CalendarDate) -> Explanation? {
    if date >= asOf { return explanation(of: figure) }
    guard figure.isOfPlan else {
      return FollowUp(of: initiative.withoutForecast, asOf: date).explanation(of: figure)
    }
    let versions = initiative.planVersions
    let plan = versions.last { $0.decision.map { $0.date <= date } ?? false } ?? versions[0]
    return FollowUp(of: plan.initiative, asOf: date).explanation(of: figure)
  }
}

extension ExplainableFigure {
  /// Whether the figure follows from the plan alone, whatever has been measured or reported.
  fileprivate var isOfPlan: Bool {
    switch self {
    case .costTotal, .costs, .shareBeyondExternal, .costTotalWithOptimismBias, .contract, .valuation, .benefit,
      .breakEvenUse, .bringingHome, .landing, .hours, .extreme, .tornado, .alternative, .mandate, .party,
      .costsOutsideHorizon, .calendarYear, .adjustment, .unadjusted, .landingAmount, .hoursLink:
      true
    case .costSum(let sum): sum != .wholeForecastAtCompletion
    case .costVariance, .forecastAtCompletion, .goal, .outcome, .realised, .checkCost, .benefitDeviation, .evaluation,
      .bridge, .plan, .partOfVariance, .broughtHome:
      false
    }
  }
}
