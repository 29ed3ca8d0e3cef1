/// So many successes of so many tries.
public struct Proportion: Sendable, Hashable {
  /// The successes, from none to all.
  public let successes: Int
  /// The tries; from 1 to 10⁹.
  public let count: Int

  /// A proportion of a sample.
  ///
  /// - Throws: ``InvalidModel`` when there is no try or more than 10⁹, or the successes are negative or more than the
  ///   tries.
  public init(successes: Int, of count: Int) throws(InvalidModel) {
    var validation = Validation()
    let allowed = 1...Sample.Spread.most
    validation.require(allowed.contains(count), else: .countOutOfRange(count, allowed: allowed), at: "of")
    if count >= 0 {
      validation.require(
        (0...count).contains(successes), else: .countOutOfRange(successes, allowed: 0...count), at: "successes")
    }
    try validation.finish()
    self.successes = successes
    self.count = count
  }

  /// The share of successes, from 0 to 1.
  public var share: Rational { Rational(successes, over: count) }

  /// The interval of the true share by Wilson's score method.
  ///
  /// ```swift
  /// try Proportion(successes: 0, of: 20).interval()  // 0 to 0.1611: none of twenty doesn't show that it never happens
  /// ```
  ///
  /// Source: R. G. Newcombe, *Two-sided confidence intervals for the single proportion* (1998), methods 3 and 4.
  ///
  /// - Parameters:
  ///   - level: The level of confidence.
  ///   - continuity: Whether the method is corrected for continuity, which makes the interval wider.
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  public func interval(
    level: Rational = ConfidenceInterval.standardLevel, continuity: Bool = false
  ) -> ConfidenceInterval {
    let z = ConfidenceInterval.normalLimit(level)
    let (n, square) = (Double(count), z * z)
    let (k, miss) = (Double(successes), Double(count - successes) / n)
    let lower: Double
    let upper: Double
    if continuity {
      let below = max(0, square - 2 - 1 / n + 4 * k / n * (n * miss + 1)).squareRoot()
      let above = max(0, square + 2 - 1 / n + 4 * k / n * (n * miss - 1)).squareRoot()
      lower = (2 * k + square - 1 - z * below) / (2 * (n + square))
      upper = (2 * k + square + 1 + z * above) / (2 * (n + square))
    } else {
      let root = z * (square + 4 * k * miss).squareRoot()
      lower = (2 * k + square - root) / (2 * (n + square))
      upper = (2 * k + square + root) / (2 * (n + square))
    }
    return interval(lower, upper, level: level, method: continuity ? .wilsonContinuity : .wilson)
  }

  /// The interval of the true share by Clopper and Pearson's exact method.
  ///
  /// It holds the true share at least as often as the level says, and is wider than it need be. A one-sided end at a
  /// level L is the end of the two-sided interval at 2L − 1.
  ///
  /// Source: C. Clopper and E. Pearson (1934).
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  /// - Complexity: O(√n).
  public func exactInterval(level: Rational = ConfidenceInterval.standardLevel) -> ConfidenceInterval {
    let tail = ConfidenceInterval.upperTail(level)
    let (k, n) = (Double(successes), Double(count))
    return interval(
      successes == 0 ? 0 : BetaDistribution.quantile(tail, k, n - k + 1),
      successes == count ? 1 : BetaDistribution.quantile(1 - tail, k + 1, n - k), level: level, method: .clopperPearson)
  }

  /// This share less another one, of other units, with the interval by Newcombe's method 10.
  ///
  /// Source: R. G. Newcombe, *Interval estimation for the difference between independent proportions* (1998).
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  public func change(
    from baseline: Proportion, level: Rational = ConfidenceInterval.standardLevel
  ) -> ConfidenceInterval {
    ConfidenceInterval.difference(
      share, interval(level: level), baseline.share, baseline.interval(level: level), method: .newcombe)
  }

  private func interval(
    _ lower: Double, _ upper: Double, level: Rational, method: ConfidenceInterval.Method
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      successes == 0 ? 0 : Rational(twelveDigitsOf: max(0, lower)),
      successes == count ? 1 : Rational(twelveDigitsOf: min(1, upper)), level: level, method: method)
  }
}

extension ConfidenceInterval {
  /// The interval of a difference of two estimates that don't depend on each other: each end is as far from the
  /// difference as the root of the sum of the squared distances that matter to it.
  ///
  /// Source: Newcombe's method 10, and for differences of differences G. Zou and A. Donner (2008).
  static func difference(
    _ value: Rational, _ interval: ConfidenceInterval, _ other: Rational, _ otherInterval: ConfidenceInterval,
    method: Method
  ) -> ConfidenceInterval {
    func distance(_ one: Rational, _ two: Rational) -> Rational {
      Rational(twelveDigitsOf: Double(one * one + two * two).squareRoot())
    }
    let difference = value - other
    return ConfidenceInterval(
      difference - distance(value - interval.lower, otherInterval.upper - other),
      difference + distance(interval.upper - value, other - otherInterval.lower), level: interval.level,
      method: method)
  }
}
