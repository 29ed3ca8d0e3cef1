/// What a measurement says of a goal: the verdict and the interval that it rests on.
struct Judgement {
  let verdict: Verdict
  let interval: ConfidenceInterval?
  let countToTell: Int?

  init(of state: EffectCheck.State, goal: EffectGoal, expected: Figure<Rational>, level: Rational) {
    guard case .measured(let measurement, _) = state else {
      let reason: NotDefined? = if case .notMeasurable(let reason) = state { reason } else { nil }
      verdict = reason.map { .notMeasurable(because: $0) } ?? .cannotBeToldYet
      (interval, countToTell) = (nil, nil)
      return
    }
    let (value, unit) = (measurement.quantity.value, goal.indicator.unit)
    guard let sample = measurement.sample, let interval = sample.interval(of: value, in: unit, level: level) else {
      let certainty = Verdict.Certainty(withoutInterval: measurement.sample)
      verdict = EffectCheck.isReached(value, goal, expected) ? .reached(certainty) : .notReached(certainty)
      (interval, countToTell) = (nil, nil)
      return
    }
    self.interval = interval
    switch EffectCheck.isReached(interval, goal, expected) {
    case true?: (verdict, countToTell) = (.reached(.interval), nil)
    case false?: (verdict, countToTell) = (.notReached(.interval), nil)
    case nil:
      verdict = .cannotBeToldYet
      countToTell = sample.countToTell(
        EffectCheck.edges(of: value, goal, expected), from: value, in: unit, level: level)
    }
  }
}

extension Verdict.Certainty {
  /// What a verdict rests on when its sample gives no interval.
  fileprivate init(withoutInterval sample: Sample?) {
    switch sample {
    case .count?: self = .countWithoutSpread
    case .mean?, .paired?: self = .zeroSpread
    case .proportion?, .events?, nil: self = .pointValue
    }
  }
}

extension EffectGoal {
  /// The smallest change since the baseline that the planned sample shows with a power of 80 %; `nil` when no sample is
  /// planned, not defined when the baseline's spread isn't known or is zero, or events are counted.
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  public func smallestDetectableChange(level: Rational = ConfidenceInterval.standardLevel) -> Figure<Rational>? {
    guard let plannedSampleSize else { return nil }
    let detectability = Detectability(level: level)
    switch baseline?.sample {
    case .mean(let spread)? where spread.isZero: return .notDefined(because: .zeroSpread)
    case .mean(let spread)?:
      return .value(detectability.smallestChange(from: spread, measuring: plannedSampleSize))
    case .proportion(let proportion)?:
      let whole = indicator.unit.wholeOfProportion ?? 1
      return detectability.smallestChange(
        from: proportion, isRise: indicator.direction != .decrease, measuring: plannedSampleSize
      ).map { $0 * whole }
    case .events?: return .notDefined(because: .eventsNotSampled)
    case .count?, .paired?, nil: return .notDefined(because: baseline == nil ? .noBaseline : .noSample)
    }
  }
}
