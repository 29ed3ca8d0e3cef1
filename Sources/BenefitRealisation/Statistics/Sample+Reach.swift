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
    case .events(let count): return count.interval(level: level)
    }
  }

  /// How many would tell on which side of the edges the true value is, if spread and value stay as they are; `nil`
  /// where the value is on an edge, more than 10⁹ would be needed, or no event has been seen. Of events it is how many
  /// have to come.
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
    case .events(let count):
      var most = count.events + 1
      for edge in edges {
        guard let needed = count.eventsToTell(edge, level: level) else { return nil }
        most = max(most, needed)
      }
      return most
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

extension EventCount {
  /// The smallest number of events, coming at this rate, whose interval lies on one side of an edge.
  ///
  /// An interval's ends close in on the rate as the events grow in number, so the number is found by halving.
  fileprivate func eventsToTell(_ edge: Rational, level: Rational) -> Int? {
    if events == 0 || edge == rate { return nil }
    let ratio = Double(edge / rate)
    let tail = ConfidenceInterval.upperTail(level)
    func tells(_ count: Int) -> Bool {
      let ends = Self.limits(events: Double(count), upperTail: tail)
      return ratio < 1 ? ends.lower >= ratio * Double(count) : ends.upper <= ratio * Double(count)
    }
    var (low, high) = (events, 2 * events)
    while !tells(high) {
      if high > Sample.Spread.most { return nil }
      (low, high) = (high, 2 * high)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if tells(middle) { high = middle } else { low = middle }
    }
    return high <= Sample.Spread.most ? high : nil
  }
}
