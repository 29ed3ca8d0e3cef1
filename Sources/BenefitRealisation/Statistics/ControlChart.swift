/// A series against the limits of its own ordinary variation: an XmR chart, exactly.
///
/// Natural limits are the mean of the reference points ± 2.66 × the mean moving range; 2.66 is 3/1.128, rounded as the
/// field does. Source: D. Wheeler, *Understanding Variation* (1993).
public struct ControlChart: Sendable, Hashable {
  /// The mean of the reference points.
  public let centre: Rational
  /// The mean distance between neighbouring reference points.
  public let meanMovingRange: Rational

  /// The limits of the reference points; `nil` of fewer than two.
  public init?(reference: [Rational]) {
    guard reference.count >= 2 else { return nil }
    centre = reference.reduce(0, +) / Rational(reference.count)
    let ranges = zip(reference, reference.dropFirst()).map { ($1 - $0).magnitude }
    meanMovingRange = ranges.reduce(0, +) / Rational(ranges.count)
  }

  /// The values that ordinary variation gives.
  public var limits: ClosedRange<Rational> {
    (centre - meanMovingRange * 2.66)...(centre + meanMovingRange * 2.66)
  }

  /// The largest distance between neighbours that ordinary variation gives: 3.268 × the mean moving range.
  public var rangeLimit: Rational { meanMovingRange * 3.268 }

  /// A sign that something else than ordinary variation is at work.
  public enum Signal: Sendable, Hashable {
    /// The point at this index is outside the limits.
    case outsideLimits(index: Int)
    /// Eight points in a row, ending at this index, are on one side of the centre.
    case run(endingAt: Int)
  }

  /// The signals of a series in order of time; a run is told when it has become eight long.
  public func signals(in series: [Rational]) -> [Signal] {
    var signals: [Signal] = []
    var (side, length) = (0, 0)
    for (index, value) in series.enumerated() {
      if !limits.contains(value) { signals.append(.outsideLimits(index: index)) }
      let next = (value - centre).signum
      length = next != 0 && next == side ? length + 1 : next == 0 ? 0 : 1
      side = next
      if length == 8 { signals.append(.run(endingAt: index)) }
    }
    return signals
  }
}
