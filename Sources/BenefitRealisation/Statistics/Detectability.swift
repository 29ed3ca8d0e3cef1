/// How small a change a planned sample can be expected to show, and how large a sample a change needs.
public struct Detectability: Sendable, Hashable {
  /// The level of confidence of the comparison, two-sided.
  public let level: Rational
  /// How often a change of the size shall be seen when it is there.
  public let power: Rational

  /// A comparison at 95 % with a power of 80 %, unless said otherwise.
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``, the power from 0.5 to 0.99.
  public init(level: Rational = ConfidenceInterval.standardLevel, power: Rational = 0.8) {
    precondition(ConfidenceInterval.levels.contains(level), "a level of confidence is from 0.5 to 0.999999")
    precondition((0.5...0.99).contains(power), "a power is from 0.5 to 0.99")
    self.level = level
    self.power = power
  }

  /// The smallest change of a mean between two samples of different units that spread alike.
  ///
  /// (t of the level + t of the power) × standard deviation × √(1/n₀ + 1/n), with n₀ + n − 2 degrees of freedom.
  /// Source: H. S. Bloom, *Minimum detectable effects* (1995).
  ///
  /// - Precondition: The count is from 1 to 10⁹.
  public func smallestChange(from baseline: Sample.Spread, measuring count: Int) -> Rational {
    let (before, after) = (Double(baseline.count), Double(count))
    return smallestChange(
      baseline.standardDeviation, degreesOfFreedom: before + after - 2,
      root: (1 / before + 1 / after).squareRoot())
  }

  /// The smallest mean difference of the same units measured twice, given how their differences spread.
  public func smallestChange(ofPairs differences: Sample.Spread) -> Rational {
    let count = Double(differences.count)
    return smallestChange(
      differences.standardDeviation, degreesOfFreedom: count - 1, root: 1 / count.squareRoot())
  }

  private func smallestChange(_ deviation: Rational, degreesOfFreedom: Double, root: Double) -> Rational {
    let tails = [ConfidenceInterval.upperTail(level), Double(1 - power)]
    let limits = tails.reduce(0) { $0 + StudentT.quantile(upperTail: $1, degreesOfFreedom: degreesOfFreedom) }
    return Rational(twelveDigitsOf: min(limits * root * Double(deviation), .greatestFiniteMagnitude))
  }

  /// The smallest change of a share, by the normal approximation with the pooled variance under no change.
  ///
  /// |p − p₀| = z of the level × √(p̄(1 − p̄)(1/n₀ + 1/n)) + z of the power × √(p₀(1 − p₀)/n₀ + p(1 − p)/n). Source:
  /// J. L. Fleiss, *Statistical Methods for Rates and Proportions*, without correction for continuity.
  ///
  /// - Parameters:
  ///   - baseline: The share before.
  ///   - isRise: Whether it shall rise; it can rise by no more than what is left to 1.
  ///   - count: The planned size of the sample.
  /// - Returns: The change, without its sign, or ``NotDefined/notDetectable``.
  /// - Precondition: The count is from 1 to 10⁹.
  public func smallestChange(from baseline: Proportion, isRise: Bool, measuring count: Int) -> Figure<Rational> {
    let (before, after) = (Double(baseline.count), Double(count))
    let share = Double(baseline.share)
    let limit = ConfidenceInterval.normalLimit(level)
    let power = NormalDistribution.quantile(upperTail: Double(1 - power))
    func shortfall(_ change: Double) -> Double {
      let other = isRise ? share + change : share - change
      let pooled = (before * share + after * other) / (before + after)
      let same = max(0, pooled * (1 - pooled)) * (1 / before + 1 / after)
      let apart = share * (1 - share) / before + max(0, other * (1 - other)) / after
      return limit * same.squareRoot() + power * apart.squareRoot() - change
    }
    var (low, high) = (0.0, isRise ? 1 - share : share)
    if high <= 0 || shortfall(high) > 0 { return .notDefined(because: .notDetectable) }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if shortfall(middle) > 0 { low = middle } else { high = middle }
    }
    return .value(Rational(twelveDigitsOf: high))
  }

  /// The smallest sample that shows a change of a mean; `nil` where no sample up to 10⁹ does, since the baseline's own
  /// is too small.
  public func countNeeded(from baseline: Sample.Spread, toShow change: Rational) -> Int? {
    Self.smallestCount { smallestChange(from: baseline, measuring: $0) <= change.magnitude }
  }

  /// The smallest sample that shows a change of a share; `nil` where no sample up to 10⁹ does.
  public func countNeeded(from baseline: Proportion, isRise: Bool, toShow change: Rational) -> Int? {
    Self.smallestCount {
      smallestChange(from: baseline, isRise: isRise, measuring: $0).value.map { $0 <= change.magnitude } ?? false
    }
  }

  /// The smallest count, from 1 to 10⁹, that is enough where all larger ones are too.
  static func smallestCount(isEnough: (Int) -> Bool) -> Int? {
    var (below, enough) = (0, 1)
    while !isEnough(enough) {
      if enough == Sample.Spread.most { return nil }
      (below, enough) = (enough, min(enough * 2, Sample.Spread.most))
    }
    while enough - below > 1 {
      let middle = (below + enough) / 2
      if isEnough(middle) { enough = middle } else { below = middle }
    }
    return enough
  }
}
