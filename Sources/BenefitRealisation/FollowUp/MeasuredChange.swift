/// A change since the baseline, with what the samples leave possible.
public struct MeasuredChange: Sendable, Hashable {
  /// Measured − baseline, in the indicator's unit; of shares and of rates of events, the difference of those.
  public let difference: Rational
  /// The interval of the true change: Welch's for means, Student's for pairs, Newcombe's for shares, and for rates of
  /// events ``EventCount/change(from:level:)``.
  public let interval: ConfidenceInterval

  /// Whether the change can be told from none: zero isn't among the values left possible.
  public var isDistinguishable: Bool { !interval.contains(0) }

  /// The change of a measurement since its goal's baseline; `nil` unless there are samples that can be compared, and of
  /// means that both spread.
  init?(of measurement: EffectGoal.Measurement, goal: EffectGoal, level: Rational) {
    guard let baseline = goal.baseline, let sample = measurement.sample else { return nil }
    let (value, before) = (measurement.quantity.value, baseline.value)
    switch (sample, baseline.sample) {
    case (.paired(let spread), _) where !spread.isZero:
      difference = value - before
      interval = PairedSummary(meanDifference: difference, spread: spread).estimate.interval(level: level)
    case (.mean(let spread), .mean(let baselineSpread)?) where !spread.isZero && !baselineSpread.isZero:
      difference = value - before
      interval = MeanSummary(mean: value, spread: spread).change(
        from: MeanSummary(mean: before, spread: baselineSpread)
      ).interval(level: level)
    case (.proportion(let proportion), .proportion(let baselineProportion)?):
      guard let whole = goal.indicator.unit.wholeOfProportion else { return nil }
      difference = (proportion.share - baselineProportion.share) * whole
      interval = proportion.change(from: baselineProportion, level: level).mapped(times: whole)
    case (.events(let count), .events(let baselineCount)?):
      difference = count.rate - baselineCount.rate
      interval = count.change(from: baselineCount, level: level)
    default: return nil
    }
  }
}
