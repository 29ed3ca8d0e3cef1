/// Whether a goal is reached at a checkpoint; it stands beside the achievement's band.
public enum Verdict: Sendable, Hashable {
  /// The measured value is at the target or on its right side.
  case reached(Certainty)
  /// The measured value is on the wrong side of the target.
  case notReached(Certainty)
  /// Nothing usable has been measured yet.
  case cannotBeToldYet
  /// The goal can't be judged, for this reason.
  case notMeasurable(because: NotDefined)

  /// What a verdict rests on.
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// The measured value alone: it has no interval, so how sure it is isn't known.
    case pointValue
  }
}

extension Verdict {
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
  /// Whether the goal is reached.
  ///
  /// The measured value is held against the target in the indicator's direction, so a target that equals the
  /// baseline ("no worse than today") can be reached although its achievement isn't defined.
  public var verdict: Verdict {
    switch state {
    case .upcoming, .due, .overdue, .notComparable: .cannotBeToldYet
    case .notMeasurable(let reason): .notMeasurable(because: reason)
    case .measured(let measurement, _):
      isReached(measurement.quantity.value) ? .reached(.pointValue) : .notReached(.pointValue)
    }
  }

  private func isReached(_ value: Rational) -> Bool {
    switch (goal.indicator.direction, expected) {
    case (.keepWithin(let band), _): band.contains(value)
    case (.increase, .value(let target)): value >= target
    case (.decrease, .value(let target)): value <= target
    case (_, .notDefined): false
    }
  }
}
