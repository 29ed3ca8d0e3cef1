extension Sample {
  /// The interval of a measured value, in its unit; `nil` where the sample doesn't tell the spread, or it is zero.
  ///
  /// - Parameters:
  ///   - value: The measured value.
  ///   - unit: Its unit.
  ///   - level: The level of confidence.
  func interval(of value: Rational, in unit: UnitOfMeasure, level: Rational) -> ConfidenceInterval? {
    switch self {
    case .count: return nil
    case .mean(let spread) where spread.isZero, .paired(let spread) where spread.isZero: return nil
    case .mean(let spread): return MeanSummary(mean: value, spread: spread).estimate.interval(level: level)
    case .paired(let spread):
      return PairedSummary(meanDifference: value, spread: spread).estimate.interval(level: level)
    case .proportion(let proportion):
      return unit.wholeOfProportion.map { proportion.interval(level: level).mapped(times: $0) }
    }
  }

  /// How many would tell on which side of the edges the true value is, if spread and value stay as they are; `nil`
  /// where the value is on an edge or more than 10⁹ would be needed.
  ///
  /// - Parameters:
  ///   - edges: The values that the interval must not reach across.
  ///   - value: The measured value.
  ///   - unit: Its unit.
  ///   - level: The level of confidence.
  func countToTell(_ edges: [Rational], from value: Rational, in unit: UnitOfMeasure, level: Rational) -> Int? {
    switch self {
    case .count: return nil
    case .mean(let spread), .paired(let spread):
      guard let distance = edges.map({ ($0 - value).magnitude }).min(), distance != 0 else { return nil }
      return Self.countToTell(spread.standardDeviation / distance, level: level)
    case .proportion(let proportion):
      guard let whole = unit.wholeOfProportion else { return nil }
      var most = proportion.count + 1
      let z = Rational(twelveDigitsOf: ConfidenceInterval.normalLimit(level))
      for edge in edges.map({ $0 / whole }) {
        let distance = proportion.share - edge
        // Wilson's interval ends at the edge where (share − edge)² = z² edge (1 − edge) / n.
        guard distance != 0, let count = (z * z * edge * (1 - edge) / (distance * distance)).floor,
          count < Spread.most
        else { return nil }
        most = max(most, Int(count) + 1)
      }
      return most <= Spread.most ? most : nil
    }
  }

  /// The smallest n for which t × ratio ≤ √n, from the normal distribution's n upwards, which is at most a few below.
  private static func countToTell(_ ratio: Rational, level: Rational) -> Int? {
    let tail = ConfidenceInterval.upperTail(level)
    let ratio = Double(ratio)
    let normal = ratio * NormalDistribution.quantile(upperTail: tail)
    guard normal * normal < Double(Spread.most) else { return nil }
    var count = max(2, Int(normal * normal))
    while StudentT.quantile(upperTail: tail, degreesOfFreedom: Double(count - 1)) * ratio > Double(count).squareRoot() {
      count += 1
    }
    return count <= Spread.most ? count : nil
  }
}
