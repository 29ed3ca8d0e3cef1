extension FollowUp {
  /// Each goal's answer at the last of its checkpoints whose window has opened, in the order of the initiative's goals;
  /// a goal that no window has opened for has none.
  ///
  /// ```swift
  /// let reached = followUp.latestAnswers.count { if case .reached = $0.check.verdict { true } else { false } }
  /// ```
  ///
  /// A later check that isn't measured yet stands before an earlier one that is: the question that is open now is the
  /// one to answer.
  public var latestAnswers: [GoalAnswer] {
    var latest: [Identifier<EffectGoal>: (point: Int, place: Int)] = [:]
    for (point, checked) in checkpoints.enumerated() where checked.checkpoint.window.lowerBound <= asOf {
      for place in checked.goals.indices { latest[checked.goals[place].check.goal.id] = (point, place) }
    }
    return initiative.goals.compactMap { goal in latest[goal.id].map { checkpoints[$0.point].goals[$0.place] } }
  }

  /// The due date of the next check of any goal whose window hasn't opened; `nil` after the last.
  public var nextCheck: CalendarDate? {
    checkpoints.first { !$0.goals.isEmpty && asOf < $0.checkpoint.window.lowerBound }?.checkpoint.dueDate
  }

  /// What the initiative is expected to cost when all is done, as known on the follow-up's date: the outcome with its
  /// forecast, or with the budget where there is none; `nil` when no outcome has been reported.
  public var forecastAtCompletion: CostTotal? {
    initiative.costOutcome?.forecastAtCompletion(with: initiative.costForecast ?? initiative.costs, asOf: asOf)
  }
}
