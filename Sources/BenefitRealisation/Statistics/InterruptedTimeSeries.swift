/// A series that is interrupted by a change: how its level and slope changed against its own trend.
///
/// Value = level + slope × t before, plus (change of level + change of slope × t) from the change on, where t counts
/// periods from the first one after the change. Ordinary least squares by QR; t is centred there, which keeps the
/// columns well apart. Source: A. Wagner, S. Soumerai, F. Zhang and D. Ross-Degnan (2002).
public struct InterruptedTimeSeries: Sendable, Hashable {
  /// The jump at the first period after the change.
  public let level: Estimate
  /// The change of slope per period; `nil` for a model of levels alone.
  public let slope: Estimate?
  /// What was seen, what would have come anyway, and what is left: means over the periods after the change.
  public let change: AttributedChange
  /// The lag-one autocorrelation of what the model doesn't explain.
  public let lagOneAutocorrelation: Double
  /// The Durbin–Watson statistic of what the model doesn't explain.
  public let durbinWatson: Double

  /// What may change.
  public enum Model: String, Sendable, Hashable, CaseIterable {
    /// The level alone, around no trend: the pooled comparison of two means.
    case level
    /// Level and slope.
    case levelAndSlope
  }

  /// The fewest points a side that a reading should rest on.
  public static let recommendedPoints = 8

  /// The most points that a series may have.
  public static let mostPoints = 10_000

  /// Reads a series, one value a period.
  ///
  /// Neighbouring points are said to go together when the lag-one autocorrelation is beyond 1.96/√n (Bartlett's bound).
  ///
  /// - Parameters:
  ///   - series: The values in order of time.
  ///   - comparison: The same periods of units without the change, which are subtracted; empty without such.
  ///   - firstAfter: The index of the first value after the change.
  ///   - model: What may change.
  ///   - level: The level of confidence.
  /// - Returns: The reading, or ``NotDefined/tooFewPoints`` for fewer than three points a side, lists of different
  ///   length or more than ``mostPoints``.
  public static func reading(
    of series: [Rational], comparedWith comparison: [Rational] = [], firstAfter: Int, model: Model = .levelAndSlope,
    level: Rational = ConfidenceInterval.standardLevel
  ) -> Figure<InterruptedTimeSeries> {
    let (before, after) = (firstAfter, series.count - firstAfter)
    guard before >= 3, after >= 3, series.count <= mostPoints, comparison.isEmpty || comparison.count == series.count
    else { return .notDefined(because: .tooFewPoints) }
    return .value(
      InterruptedTimeSeries(series, comparison, firstAfter: firstAfter, model: model, confidence: level))
  }

  private init(
    _ series: [Rational], _ comparison: [Rational], firstAfter: Int, model: Model, confidence: Rational
  ) {
    let values = comparison.isEmpty ? series : zip(series, comparison).map { $0 - $1 }
    let (before, after) = (firstAfter, series.count - firstAfter)
    let shape = Shape(model, count: values.count, firstAfter: firstAfter)
    let fit = LeastSquares(shape.columns, values.map { Double($0) })
    self.level = fit.estimate(shape.level)
    slope = shape.slope.map(fit.estimate)
    let attributable = fit.estimate(shape.attributable)
    lagOneAutocorrelation = fit.lagOneAutocorrelation
    durbinWatson = fit.durbinWatson
    var warnings: [AttributedChange.Warning] = []
    if min(before, after) < Self.recommendedPoints { warnings.append(.fewPoints(before: before, after: after)) }
    if fit.lagOneAutocorrelation.magnitude > 1.96 / Double(values.count).squareRoot() {
      warnings.append(
        .autocorrelated(
          lagOne: Rational(twelveDigitsOf: fit.lagOneAutocorrelation),
          durbinWatson: Rational(twelveDigitsOf: fit.durbinWatson)))
    }
    func mean(_ part: ArraySlice<Rational>) -> Rational { part.reduce(0, +) / Rational(part.count) }
    let gross = mean(series[firstAfter...]) - mean(series[..<firstAfter])
    change = AttributedChange(
      comparison.isEmpty ? .interruptedTimeSeries : .interruptedTimeSeriesWithComparison, gross: gross,
      counterfactual: gross - attributable.value, interval: attributable.interval(level: confidence),
      warnings: warnings)
  }

  /// The columns that a series is fitted by, and which sums of their coefficients the figures are.
  struct Shape {
    let columns: [[Double]]
    let level: [Double]
    let slope: [Double]?
    let attributable: [Double]

    init(_ model: Model, count: Int, firstAfter: Int) {
      let times = (0..<count).map { Double($0 - firstAfter) }
      let isAfter = times.map { $0 < 0 ? 0.0 : 1 }
      let one = [Double](repeating: 1, count: count)
      switch model {
      case .level: (columns, level, slope, attributable) = ([one, isAfter], [0, 1], nil, [0, 1])
      case .levelAndSlope:
        columns = [one, times, isAfter, zip(times, isAfter).map { $0 * $1 }]
        (level, slope, attributable) = ([0, 0, 1, 0], [0, 0, 0, 1], [0, 0, 1, Double(count - firstAfter - 1) / 2])
      }
    }
  }
}
