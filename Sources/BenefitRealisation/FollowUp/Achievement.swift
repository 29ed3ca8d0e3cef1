/// How far a measured value has come from the baseline to the target.
public struct Achievement: Sendable, Hashable {
  /// (measured − baseline) / (target − baseline), never clamped; not defined for a target that equals the baseline
  /// or a goal to keep within a band.
  public let ratio: Figure<Rational>
  /// The band that the ratio falls in; `nil` when neither a ratio nor a band of the goal decides.
  public let band: Band?

  /// The words for how far a goal has come.
  public enum Band: String, Sendable, Hashable, CaseIterable {
    /// At the target or beyond; inside the band of a goal to keep within one.
    case achieved
    /// Not at the target, but at the threshold (0.8 by default) or beyond.
    case partly
    /// Better than the baseline, below the threshold; outside the band of a goal to keep within one.
    case behind
    /// As the baseline.
    case unchanged
    /// Worse than the baseline.
    case worsened

    /// The band in plain words.
    public var label: BilingualText {
      switch self {
      case .achieved: BilingualText(swedish: "uppnått", english: "achieved")
      case .partly: BilingualText(swedish: "delvis", english: "partly")
      case .behind: BilingualText(swedish: "under plan", english: "behind")
      case .unchanged: BilingualText(swedish: "oförändrat", english: "unchanged")
      case .worsened: BilingualText(swedish: "försämrat", english: "worsened")
      }
    }

    /// The band of an achievement.
    public init(ratio: Rational, partlyThreshold: Rational) {
      self =
        if ratio >= 1 { .achieved } else if ratio < 0 { .worsened } else if ratio == 0 {
          .unchanged
        } else if ratio >= partlyThreshold { .partly } else { .behind }
    }
  }

  /// The achievement of a measured value on the way from a baseline to a target.
  ///
  /// ```swift
  /// Achievement(measured: 17, baseline: 45, target: 10, partlyThreshold: 0.8)  // 0.8, partly
  /// ```
  public init(measured: Rational, baseline: Rational, target: Rational, partlyThreshold: Rational) {
    if target == baseline {
      ratio = .notDefined(because: .targetEqualsBaseline)
      band = nil
    } else {
      let ratio = (measured - baseline) / (target - baseline)
      self.ratio = .value(ratio)
      band = Band(ratio: ratio, partlyThreshold: partlyThreshold)
    }
  }

  /// The achievement of a measured value of a goal to keep within a band.
  public init(measured: Rational, within band: ClosedRange<Rational>) {
    ratio = .notDefined(because: .goalIsABand)
    self.band = band.contains(measured) ? .achieved : .behind
  }
}
