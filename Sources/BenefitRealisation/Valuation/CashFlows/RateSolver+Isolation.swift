extension RateSolver {
  /// Nearer to zero than this, F can't be told from zero.
  private static let touch = 4e-14
  /// The narrowest interval that is halved.
  private static let narrowest = 1e-7

  /// All zeros of F, by halving intervals until each one is shown to hold none, one, or a pair around a turning point.
  ///
  /// Both mean times fall as y rises, and so do both means of their squares; their values at an interval's ends
  /// therefore bound F' and F'' inside it. `nil` when more intervals than the budget stay open, as with flows that
  /// nearly cancel over long times.
  mutating func isolatedRoots() -> [Zero]? {
    let (low, high) = (lowestRoot, highestRoot)
    guard low < high else { return [] }
    var zeros: [Zero] = []
    var budget = max(4_000, 40_000_000 / (incoming.count + outgoing.count))
    var open = [(point(low), point(high))]
    while let (left, right) = open.popLast() {
      if budget <= 0 { return nil }
      budget -= 1
      switch Interval(left, right).content(touch: Self.touch) {
      case .nothing: continue
      case .oneZero:
        let middle = left.y + (right.y - left.y) / 2
        zeros.append(Zero(y: root(between: left.y, and: right.y, from: middle)))
      case .turn:
        let turn = turningPoint(left, right)
        if abs(turn.value) <= Self.touch {
          zeros.append(Zero(y: turn.y, isMultiple: true))
          continue
        }
        for (from, to) in [(left, turn), (turn, right)] where (from.value > 0) != (to.value > 0) {
          zeros.append(Zero(y: root(between: from.y, and: to.y, from: from.y + (to.y - from.y) / 2)))
        }
      case .unclear:
        let middle = point(Self.middle(left.y, right.y))
        let width = right.y - left.y
        let isFlat = [left, middle, right].allSatisfy { abs($0.value) <= Self.touch }
        if width <= Self.narrowest * max(1, abs(left.y)) || (isFlat && width < 1e-3) {
          zeros.append(Zero(y: middle.y, isMultiple: true))
        } else {
          open.append((middle, right))
          open.append((left, middle))
        }
      }
    }
    return Self.merged(zeros)
  }

  /// A place between two others: never exactly half way, where a round rate could sit.
  private static func middle(_ low: Double, _ high: Double) -> Double {
    if low < -64, high > 64 { return 0.0137 }
    // Far out, the order of magnitude is halved.
    if low > 1, high > 4 * low { return (low * high).squareRoot() }
    if high < -1, low < 4 * high { return -(low * high).squareRoot() }
    return low + 0.4871 * (high - low)
  }

  /// Where F' is zero, between two points around one turn.
  private mutating func turningPoint(_ left: Point, _ right: Point) -> Point {
    var (low, high) = (left.y, right.y)
    let fallsFirst = left.first > 0
    var place = point(low + (high - low) / 2)
    for _ in 0..<100 {
      if (place.first > 0) == fallsFirst { low = place.y } else { high = place.y }
      let newton = place.y + place.first / place.second
      let next = newton > low && newton < high ? newton : low + (high - low) / 2
      if abs(next - place.y) <= 1e-10 * max(1, abs(next)) { break }
      place = point(next)
    }
    return place
  }

  /// Zeros in rising order; those that a flat stretch, or a point that touches zero, gave several times are one, in the
  /// middle of them.
  private static func merged(_ zeros: [Zero]) -> [Zero] {
    var merged: [Zero] = []
    var (first, last) = (0.0, 0.0)
    for zero in zeros.sorted(by: { $0.y < $1.y }) {
      if let group = merged.last {
        let near = group.isMultiple && zero.isMultiple ? 2e-3 : group.isMultiple || zero.isMultiple ? 3e-7 : 1e-9
        if zero.y - last <= near * max(1, abs(zero.y)) {
          last = zero.y
          merged[merged.count - 1] = Zero(y: first + (last - first) / 2, isMultiple: true)
          continue
        }
      }
      (first, last) = (zero.y, zero.y)
      merged.append(zero)
    }
    return merged
  }
}

/// What can be said of F between two points.
private struct Interval {
  let left, right: RateSolver.Point
  /// Bounds of F'.
  let slopes: ClosedRange<Double>

  enum Content { case nothing, oneZero, turn, unclear }

  init(_ left: RateSolver.Point, _ right: RateSolver.Point) {
    (self.left, self.right) = (left, right)
    // The means fall from left to right; rounding may turn two equal ones round.
    let least = right.outgoing[0] - left.incoming[0]
    let most = left.outgoing[0] - right.incoming[0]
    slopes = min(least, most)...max(least, most)
  }

  func content(touch: Double) -> Content {
    let changesSign = (left.value > 0) != (right.value > 0)
    if slopes.lowerBound > 0 || slopes.upperBound < 0 { return changesSign ? .oneZero : .nothing }
    if !changesSign, nearest(touch: touch) > touch { return .nothing }
    // F'' = variance of the incoming times − variance of the outgoing.
    let least = variance(right.incoming[1], left.incoming[0]) - variance(left.outgoing[1], right.outgoing[0])
    let most = variance(left.incoming[1], right.incoming[0]) - variance(right.outgoing[1], left.outgoing[0])
    guard least > 0 || most < 0 else { return .unclear }
    if (left.first > 0) == (right.first > 0) { return changesSign ? .oneZero : .nothing }
    return .turn
  }

  /// How near to zero F can come, its values at the ends being of one sign.
  private func nearest(touch: Double) -> Double {
    let sign = left.value > 0 ? 1.0 : -1.0
    let (a, b) = (abs(left.value), abs(right.value))
    let steepestFall = sign > 0 ? slopes.lowerBound : -slopes.upperBound
    let steepestRise = sign > 0 ? slopes.upperBound : -slopes.lowerBound
    let width = right.y - left.y
    return (steepestRise * a - steepestFall * b + steepestFall * steepestRise * width) / (steepestRise - steepestFall)
  }

  private func variance(_ square: Double, _ mean: Double) -> Double { square - mean * mean }
}
