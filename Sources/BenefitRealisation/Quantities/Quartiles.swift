/// The quarter points of a sample, by linear interpolation between order statistics (quantile type 7).
public struct Quartiles: Sendable, Hashable {
  /// A quarter lies below.
  public let lower: Rational
  /// Half lies below.
  public let median: Rational
  /// Three quarters lie below.
  public let upper: Rational

  /// The quartiles of a sample, or `nil` of none.
  public init?(_ sample: [Rational]) {
    let sorted = sample.sorted()
    guard !sorted.isEmpty else { return nil }
    func quantile(_ quarters: Int) -> Rational {
      let (below, rest) = ((sorted.count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
      guard rest > 0 else { return sorted[below] }
      return sorted[below] + (sorted[below + 1] - sorted[below]) * Rational(rest, over: 4)
    }
    (lower, median, upper) = (quantile(1), quantile(2), quantile(3))
  }
}
