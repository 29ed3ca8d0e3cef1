/// A sample of measured values: how many, their mean and their variance, exactly.
public struct MeanSummary: Sendable, Hashable {
  /// How many values; at least 2.
  public let count: Int
  /// Their mean.
  public let mean: Rational
  /// Their variance, with the divisor n − 1.
  public let variance: Rational

  /// A mean with the spread of its sample.
  public init(mean: Rational, spread: Sample.Spread) {
    count = spread.count
    self.mean = mean
    variance = spread.standardDeviation * spread.standardDeviation
  }

  /// The summary of values; `nil` of fewer than two.
  public init?(_ values: [Rational]) {
    guard values.count >= 2 else { return nil }
    count = values.count
    let mean = values.reduce(0, +) / Rational(values.count)
    self.mean = mean
    variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Rational(values.count - 1)
  }

  /// The variance of the mean.
  var squaredError: Rational { variance / Rational(count) }

  /// The mean as an estimate of the true one, with n − 1 degrees of freedom.
  public var estimate: Estimate {
    Estimate(
      mean, standardError: Double(squaredError).squareRoot(), degreesOfFreedom: Double(count - 1),
      method: .oneSampleT)
  }

  /// This mean less another one, of other units, with Welch's degrees of freedom.
  ///
  /// For the same units measured twice, see ``PairedSummary``.
  ///
  /// Source: B. L. Welch, *The generalization of Student's problem* (1947).
  public func change(from baseline: MeanSummary) -> Estimate {
    Estimate(summing: [(1, self), (-1, baseline)], method: .welch)
  }
}

extension Estimate {
  /// The sum of means of different units, each with its sign, and the degrees of freedom after Welch and
  /// Satterthwaite.
  init(summing terms: [(sign: Rational, summary: MeanSummary)], method: ConfidenceInterval.Method) {
    let total = terms.reduce(0) { $0 + $1.summary.squaredError }
    var inverse = 0.0
    for (_, summary) in terms where total != 0 {
      let part = Double(summary.squaredError / total)
      inverse += part * part / Double(summary.count - 1)
    }
    self.init(
      terms.reduce(0) { $0 + $1.sign * $1.summary.mean }, standardError: Double(total).squareRoot(),
      degreesOfFreedom: max(
        1, inverse == 0 ? Double(terms.reduce(-terms.count) { $0 + $1.summary.count }) : 1 / inverse),
      method: method)
  }
}

/// The differences of the same units, measured before and after.
///
/// It is a type of its own so that paired values can't be compared as if they came from different units.
public struct PairedSummary: Sendable, Hashable {
  /// The differences, after − before.
  public let differences: MeanSummary

  /// A mean difference with the spread of the differences.
  public init(meanDifference: Rational, spread: Sample.Spread) {
    differences = MeanSummary(mean: meanDifference, spread: spread)
  }

  /// The differences after − before of each unit; `nil` of fewer than two, or where the lists differ in length.
  public init?(before: [Rational], after: [Rational]) {
    guard before.count == after.count, let differences = MeanSummary(zip(after, before).map { $0 - $1 }) else {
      return nil
    }
    self.differences = differences
  }

  /// The mean difference as an estimate of the true one, with one degree of freedom less than pairs.
  public var estimate: Estimate {
    let mean = differences.estimate
    return Estimate(
      mean.value, standardError: mean.standardError, degreesOfFreedom: mean.degreesOfFreedom, method: .pairedT)
  }
}
