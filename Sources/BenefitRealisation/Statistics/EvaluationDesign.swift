/// How an effect was told from what would have happened anyway.
public enum EvaluationDesign: String, Sendable, Hashable, CaseIterable {
  /// The same indicator before and after: everything else that changed is in the difference.
  case beforeAfter
  /// A series against the limits of its own ordinary variation.
  case controlChart
  /// Before and after, less the change of units without the change.
  case differenceInDifferences
  /// A series against the continuation of its own trend.
  case interruptedTimeSeries
  /// A series less that of units without the change, against the continuation of its own trend.
  case interruptedTimeSeriesWithComparison

  /// How well a design tells an effect from other causes.
  public enum Strength: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// It can't tell them apart.
    case weakest
    /// It tells that something changed, not why.
    case weak
    /// It rules out causes that were there before, or that strike all units alike.
    case moderate
    /// It rules out both.
    case strong

    /// Whether one strength is below another.
    public static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// The design's strength.
  public var strength: Strength {
    switch self {
    case .beforeAfter: .weakest
    case .controlChart: .weak
    case .differenceInDifferences, .interruptedTimeSeries: .moderate
    case .interruptedTimeSeriesWithComparison: .strong
    }
  }

  /// The design's name in plain words.
  public var name: BilingualText {
    switch self {
    case .beforeAfter: BilingualText(swedish: "före–efter", english: "before–after")
    case .controlChart: BilingualText(swedish: "styrdiagram", english: "control chart")
    case .differenceInDifferences:
      BilingualText(swedish: "skillnad i skillnader", english: "difference in differences")
    case .interruptedTimeSeries:
      BilingualText(swedish: "avbruten tidsserie", english: "interrupted time series")
    case .interruptedTimeSeriesWithComparison:
      BilingualText(
        swedish: "avbruten tidsserie med jämförelse", english: "interrupted time series with comparison")
    }
  }
}

/// A change taken apart: what was seen, what would have come anyway, and what is left for the initiative.
///
/// - Postcondition: ``gross`` = ``counterfactual`` + ``attributable``, exactly.
public struct AttributedChange: Sendable, Hashable {
  /// How the parts were told apart.
  public let design: EvaluationDesign
  /// The change that was seen.
  public let gross: Rational
  /// The change that would have come without the initiative; zero by assumption before–after.
  public let counterfactual: Rational
  /// The interval of the attributable part.
  public let interval: ConfidenceInterval
  /// What a reader should know before relying on it.
  public let warnings: [Warning]

  /// Something that weakens a reading.
  public enum Warning: Sendable, Hashable {
    /// Neighbouring points go together, so the interval is too narrow: lag-one autocorrelation and the Durbin–Watson
    /// statistic, in twelve digits.
    case autocorrelated(lagOne: Rational, durbinWatson: Rational)
    /// A side of the series has fewer than ``InterruptedTimeSeries/recommendedPoints``.
    case fewPoints(before: Int, after: Int)
  }

  /// The part that is left for the initiative.
  public var attributable: Rational { gross - counterfactual }

  /// Whether the attributable part can be told from nothing.
  public var isDistinguishable: Bool { !interval.contains(0) }

  init(
    _ design: EvaluationDesign, gross: Rational, counterfactual: Rational, interval: ConfidenceInterval,
    warnings: [Warning] = []
  ) {
    self.design = design
    self.gross = gross
    self.counterfactual = counterfactual
    self.interval = interval
    self.warnings = warnings
  }

  /// The change in a unit of which so many are one of this one's.
  func times(_ factor: Rational) -> AttributedChange {
    AttributedChange(
      design, gross: gross * factor, counterfactual: counterfactual * factor, interval: interval.mapped(times: factor),
      warnings: warnings)
  }

  /// A change of a mean between samples of different units, with nothing to compare with.
  public static func beforeAfter(
    _ before: MeanSummary, _ after: MeanSummary, level: Rational = ConfidenceInterval.standardLevel
  ) -> AttributedChange {
    let change = after.change(from: before)
    return AttributedChange(
      .beforeAfter, gross: change.value, counterfactual: 0, interval: change.interval(level: level))
  }

  /// A change of the same units, with nothing to compare with.
  public static func beforeAfter(
    _ pairs: PairedSummary, level: Rational = ConfidenceInterval.standardLevel
  ) -> AttributedChange {
    AttributedChange(
      .beforeAfter, gross: pairs.differences.mean, counterfactual: 0, interval: pairs.estimate.interval(level: level))
  }

  /// The change of those with the initiative less the change of those without, from means.
  ///
  /// The standard error adds the four variances; the degrees of freedom are Welch and Satterthwaite's.
  ///
  /// - Parameters:
  ///   - treated: Those with the initiative, before and after.
  ///   - comparison: Those without it, before and after.
  ///   - level: The level of confidence.
  public static func differenceInDifferences(
    treated: (before: MeanSummary, after: MeanSummary), comparison: (before: MeanSummary, after: MeanSummary),
    level: Rational = ConfidenceInterval.standardLevel
  ) -> AttributedChange {
    let estimate = Estimate(
      summing: [(1, treated.after), (-1, treated.before), (-1, comparison.after), (1, comparison.before)],
      method: .welch)
    return AttributedChange(
      .differenceInDifferences, gross: treated.after.mean - treated.before.mean,
      counterfactual: comparison.after.mean - comparison.before.mean, interval: estimate.interval(level: level))
  }

  /// The change of those with the initiative less the change of those without, from shares.
  ///
  /// - Parameters:
  ///   - treated: Those with the initiative, before and after.
  ///   - comparison: Those without it, before and after.
  ///   - level: The level of confidence.
  public static func differenceInDifferences(
    treated: (before: Proportion, after: Proportion), comparison: (before: Proportion, after: Proportion),
    level: Rational = ConfidenceInterval.standardLevel
  ) -> AttributedChange {
    differenceInDifferences(
      gross: treated.after.share - treated.before.share, treated.after.change(from: treated.before, level: level),
      counterfactual: comparison.after.share - comparison.before.share,
      comparison.after.change(from: comparison.before, level: level))
  }

  /// The change of those with the initiative less the change of those without, from rates of events.
  ///
  /// - Parameters:
  ///   - treated: Those with the initiative, before and after.
  ///   - comparison: Those without it, before and after.
  ///   - level: The level of confidence.
  public static func differenceInDifferences(
    treated: (before: EventCount, after: EventCount), comparison: (before: EventCount, after: EventCount),
    level: Rational = ConfidenceInterval.standardLevel
  ) -> AttributedChange {
    differenceInDifferences(
      gross: treated.after.rate - treated.before.rate, treated.after.change(from: treated.before, level: level),
      counterfactual: comparison.after.rate - comparison.before.rate,
      comparison.after.change(from: comparison.before, level: level))
  }

  private static func differenceInDifferences(
    gross: Rational, _ grossInterval: ConfidenceInterval, counterfactual: Rational,
    _ counterfactualInterval: ConfidenceInterval
  ) -> AttributedChange {
    AttributedChange(
      .differenceInDifferences, gross: gross, counterfactual: counterfactual,
      interval: .difference(
        gross, grossInterval, counterfactual, counterfactualInterval, method: .squareAndAdd))
  }
}
