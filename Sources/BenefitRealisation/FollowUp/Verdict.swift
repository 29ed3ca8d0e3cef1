/// Whether a goal is reached at a checkpoint; it stands beside the achievement's band.
public enum Verdict: Sendable, Hashable {
  /// The measured value is at the target or on its right side; with a sample, its whole interval is.
  case reached(Certainty)
  /// The measured value is on the wrong side of the target; with a sample, its whole interval is.
  case notReached(Certainty)
  /// Nothing usable has been measured yet, or the interval of what was measured lies on both sides of the target.
  case cannotBeToldYet
  /// The goal can't be judged, for this reason.
  case notMeasurable(because: NotDefined)

  /// What a verdict rests on.
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// The measured value alone: it has no interval, so how sure it is isn't known.
    case pointValue
    /// The measured value alone: it is said how many were measured, but neither how the values spread nor how many of
    /// them are successes, so no interval can be computed. It is no firmer than a verdict that can't be told yet.
    case countWithoutSpread
    /// The measured value alone: the sample's spread is zero. Equal values say nothing of how much the next one may
    /// differ, so an interval isn't defined; one of no width would claim certainty.
    case zeroSpread
    /// The whole confidence interval, see ``EffectCheck/interval``.
    case interval

    /// What the verdict rests on, in plain words.
    public var label: BilingualText {
      switch self {
      case .pointValue:
        BilingualText(swedish: "punktvärde, utan intervall", english: "point value, without an interval")
      case .countWithoutSpread:
        BilingualText(
          swedish: "punktvärde; n utan spridning: inget intervall kan räknas; ange spridningen eller antalet",
          english: "point value; n without spread: no interval can be computed; state the spread or the count")
      case .zeroSpread:
        BilingualText(
          swedish: "punktvärde; spridningen är noll, så inget intervall är definierat",
          english: "point value; the spread is zero, so no interval is defined")
      case .interval: BilingualText(swedish: "hela konfidensintervallet", english: "the whole confidence interval")
      }
    }
  }
}

extension Verdict {
  /// The verdict in plain words, without what it rests on.
  public var label: BilingualText {
    switch self {
    case .reached: BilingualText(swedish: "nått", english: "reached")
    case .notReached: BilingualText(swedish: "ej nått", english: "not reached")
    case .cannotBeToldYet: BilingualText(swedish: "kan inte sägas än", english: "cannot be told yet")
    case .notMeasurable: BilingualText(swedish: "ej mätbart", english: "not measurable")
    }
  }

  /// What the verdict rests on; `nil` when there is no verdict.
  public var certainty: Certainty? {
    switch self {
    case .reached(let certainty), .notReached(let certainty): certainty
    case .cannotBeToldYet, .notMeasurable: nil
    }
  }

  /// Why the goal can't be judged; `nil` when it can.
  public var reason: NotDefined? {
    if case .notMeasurable(let reason) = self { reason } else { nil }
  }
}

extension EffectCheck {
  /// Whether a value is at the expected one or on its right side, or inside the band of a goal to keep within one.
  ///
  /// A target that equals the baseline ("no worse than today") can be reached although its achievement isn't defined.
  static func isReached(_ value: Rational, _ goal: EffectGoal, _ expected: Figure<Rational>) -> Bool {
    switch (goal.indicator.direction, expected) {
    case (.keepWithin(let band), _): band.contains(value)
    case (.increase, .value(let target)): value >= target
    case (.decrease, .value(let target)): value <= target
    case (_, .notDefined): false
    }
  }

  /// Whether a whole interval is on the right side, on the wrong one (`false`), or on both (`nil`).
  static func isReached(_ interval: ConfidenceInterval, _ goal: EffectGoal, _ expected: Figure<Rational>) -> Bool? {
    let (lower, upper) = (
      isReached(interval.lower, goal, expected), isReached(interval.upper, goal, expected)
    )
    if lower != upper { return nil }
    if !lower, case .keepWithin(let band) = goal.indicator.direction,
      interval.lower < band.lowerBound, interval.upper > band.upperBound
    {
      return nil
    }
    return lower
  }

  /// The values that an interval must not reach across for the verdict to be told.
  static func edges(of value: Rational, _ goal: EffectGoal, _ expected: Figure<Rational>) -> [Rational] {
    switch (goal.indicator.direction, expected) {
    case (.keepWithin(let band), _) where band.contains(value): [band.lowerBound, band.upperBound]
    case (.keepWithin(let band), _): [value < band.lowerBound ? band.lowerBound : band.upperBound]
    case (_, .value(let target)): [target]
    case (_, .notDefined): []
    }
  }
}
