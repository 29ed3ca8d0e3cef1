extension FollowUp {
  /// What to expect at a coming checkpoint, as the last answer updates it.
  ///
  /// The model is the least that says something: the measured ratio to the planned path holds. With a measured value
  /// *m*, baseline *b* and planned path *p*, the expected value is *b* + (*m* − *b*) / (*p*(measured) − *b*) ×
  /// (*p*(due) − *b*). The ends of the measurement's interval go the same way, so an uncertain 6-month answer gives an
  /// uncertain 12-month one:
  ///
  /// ```swift
  /// // Baseline 45 min, plan 27 after six months and 21 after twelve; measured 29 ± 1.3 when the plan was at 27.2.
  /// outlook.value     // 45 − 16 / 17.8 × 24, about 23.4 min
  /// outlook.interval  // from about 21.7 to 25.2 min
  /// ```
  ///
  /// Assumptions: the baseline and the plan are taken as exact, and nothing is known beforehand of how likely the plan
  /// was (no prior spread is stated anywhere in a document, so none is made up). The interval holds the measurement's
  /// uncertainty alone, not that of the ratio holding. Source: method section 8.
  public struct Outlook: Sendable, Hashable {
    /// The checkpoint, in months after full operation.
    public let monthsAfterFullOperation: Int
    /// The expected value, in the indicator's unit: a share from nothing to all, a time, a count or a rate not below
    /// zero. An expected count may lie between two whole ones.
    public let value: Figure<Rational>
    /// The values that the measurement's interval leaves possible then, held as the value is; `nil` without a sample or
    /// an expected value.
    public let interval: ConfidenceInterval?
    /// The expected value before it was held to what its kind can be (``Indicator/Kind``); `nil` where it needn't be.
    public let beyondPossible: Rational?
  }
}

extension FollowUp.Outlook {
  /// The value that a goal reaches if its measured ratio to the planned path holds.
  init(after check: EffectCheck, atMonths months: Int, schedule: FollowUpSchedule) {
    monthsAfterFullOperation = months
    switch Self.line(of: check, atMonths: months, schedule: schedule) {
    case .notDefined(let reason):
      value = .notDefined(because: reason)
      (interval, beyondPossible) = (nil, nil)
    case .value(let line):
      let indicator = check.goal.indicator
      func held(_ value: Rational) -> Rational { indicator.kind.held(value, in: indicator.unit) }
      let expected = line.offset + line.factor * line.measured
      value = .value(held(expected))
      beyondPossible = held(expected) == expected ? nil : expected
      interval = check.interval.map {
        let mapped = $0.mapped(times: line.factor, plus: line.offset)
        return ConfidenceInterval(held(mapped.lower), held(mapped.upper), level: $0.level, method: $0.method)
      }
    }
  }

  /// The straight line that takes a measured value to the expected one.
  private struct Line: Sendable, Hashable {
    let measured: Rational
    let factor: Rational
    let offset: Rational
  }

  private static func line(
    of check: EffectCheck, atMonths months: Int, schedule: FollowUpSchedule
  ) -> Figure<Line> {
    let fullOperation = check.checkpoint.fullOperation
    if case .notMeasurable(let reason) = check.state { return .notDefined(because: reason) }
    guard case .measured(let measurement, _) = check.state else { return .notDefined(because: .notMeasured) }
    guard let due = schedule.checkpoint(months: months, after: fullOperation)?.dueDate else {
      return .notDefined(because: .noTarget)
    }
    switch PlannedPath.path(of: check.goal, from: fullOperation, schedule: schedule) {
    case .notDefined(let reason): return .notDefined(because: reason)
    case .value(let path):
      let (measured, now) = (measurement.quantity.value, path.value(on: measurement.date) - path.baseline)
      return path.ratio(of: measured, on: measurement.date).map { _ in
        let factor = (path.value(on: due) - path.baseline) / now
        return Line(measured: measured, factor: factor, offset: path.baseline * (1 - factor))
      }
    }
  }
}
