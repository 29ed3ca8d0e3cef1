extension RateSolver {
  /// F at one y, with the cumulants of both sides' times (the span is 1); F' is −first, F'' is second.
  struct Point {
    let y: Double
    /// F: the logarithm of incoming over outgoing.
    let value: Double
    /// The mean times of what comes in and goes out, and the means of their squares.
    let incoming: SIMD2<Double>
    let outgoing: SIMD2<Double>
    /// The differences of the three first cumulants.
    let first, second, third: Double

    @inline(__always)
    init(y: Double, value: Double, incoming p: SIMD4<Double>, outgoing q: SIMD4<Double>) {
      self.y = y
      self.value = value
      incoming = SIMD2(p[1], p[2])
      outgoing = SIMD2(q[1], q[2])
      first = p[1] - q[1]
      second = (p[2] - p[1] * p[1]) - (q[2] - q[1] * q[1])
      third = p[3] - 3 * p[1] * p[2] + 2 * p[1] * p[1] * p[1] - (q[3] - 3 * q[1] * q[2] + 2 * q[1] * q[1] * q[1])
    }

    /// Householder's step of third order towards F = 0, or Newton's where that one fails; and whether it is the last
    /// one.
    ///
    /// The error that is left grows with the step's fourth power.
    @inline(__always)
    var step: (length: Double, isLast: Bool) {
      let inverse = -1 / first
      let newton = -value * inverse
      let (bend, twist) = (second * inverse, -third * inverse)
      let step = newton * (1 + bend * newton / 2) / (1 + newton * (bend + twist * newton / 6))
      let length = abs(step - newton) <= 0.5 * abs(newton) ? step : newton
      let scale = max(1, abs(bend), abs(twist))
      let square = length * length
      return (length, square * square * scale * scale * scale <= 1e-12)
    }
  }

  /// F from the tables of factors, or from logarithms where a factor would leave the range of a `Double`.
  @inline(__always)
  mutating func point(_ y: Double) -> Point {
    if abs(y) <= 500 {
      table.fill(y / Double(span), through: span)
      let p = incoming.moments(table)
      let q = outgoing.moments(table)
      let ratio = p[0] / q[0]
      if p[0] > 1e-280, q[0] > 1e-280, ratio > 1e-280, ratio < 1e280, p[3] < .infinity, q[3] < .infinity {
        return Point(y: y, value: logarithm(ratio), incoming: means(p), outgoing: means(q))
      }
    }
    let (p, q) = (incoming.logarithmicMoments(y / Double(span)), outgoing.logarithmicMoments(y / Double(span)))
    return Point(y: y, value: p.logarithm - q.logarithm, incoming: means(p.moments), outgoing: means(q.moments))
  }

  /// The means of the powers of the times, from their sums.
  @inline(__always)
  private func means(_ sums: SIMD4<Double>) -> SIMD4<Double> {
    let (unit, whole) = (1 / Double(span), 1 / sums[0])
    let square = unit * unit
    return sums * SIMD4(whole, whole * unit, whole * square, whole * (square * unit))
  }

  /// The only zero when the sign changes once: F then falls or rises all the way.
  mutating func onlyRoot() -> Double {
    if let point = converged() { return point.y + point.step.length }
    return root(between: lowestRoot, and: highestRoot, from: min(max(0, lowestRoot), highestRoot))
  }

  /// The point from which one step more is the root, from a start that knows four cumulants; `nil` when the steps
  /// don't settle soon.
  mutating func converged() -> Point? {
    var y = start()
    guard abs(y) <= 300 else { return nil }
    for _ in 0..<6 {
      let point = point(y)
      let step = point.step
      if step.isLast { return point }
      y += step.length
      guard abs(y) <= 300 else { return nil }
    }
    return nil
  }

  /// The zero of F's series at y = 0 up to the fourth cumulant.
  private func start() -> Double {
    let (p, p4) = incoming.plainMoments()
    let (q, q4) = outgoing.plainMoments()
    let (mp, mq) = (means(p), means(q))
    let origin = Point(y: 0, value: logarithm(p[0] / q[0]), incoming: mp, outgoing: mq)
    let unit = 1 / Double(span)
    let fourth =
      Self.fourthCumulant(mp, p4 / p[0] * (unit * unit) * (unit * unit))
      - Self.fourthCumulant(mq, q4 / q[0] * (unit * unit) * (unit * unit))
    // One of Newton's steps on the series, from where three cumulants lead. A series says nothing far away.
    let y = origin.step.length
    let slope = -origin.first + y * (origin.second + y * (-origin.third / 2 + y * fourth / 6))
    let height =
      origin.value + y * (-origin.first + y * (origin.second / 2 + y * (-origin.third / 6 + y * fourth / 24)))
    let next = y - height / slope
    return abs(next - y) <= max(2, abs(y)) ? next : y
  }

  private static func fourthCumulant(_ m: SIMD4<Double>, _ fourth: Double) -> Double {
    let (mean, square) = (m[1], m[1] * m[1])
    let variance = m[2] - square
    return fourth - 4 * mean * m[3] + 6 * square * m[2] - 3 * square * square - 3 * variance * variance
  }

  /// The zero between two points where F has different signs and one zero: steps that would leave the bracket halve it.
  mutating func root(between lower: Double, and upper: Double, from start: Double) -> Double {
    var (low, high, y) = (lower, upper, start)
    let rises = point(high).value > 0
    for _ in 0..<200 {
      let point = point(y)
      if (point.value > 0) == rises { high = y } else { low = y }
      let (step, isLast) = point.step
      let next = y + step
      if next > low, next < high {
        if isLast || next == y { return next }
        y = next
      } else {
        // A step that leaves the bracket by less than rounding has arrived.
        if abs(step) <= 4 * Double.ulpOfOne * abs(y) { return y }
        y = low + (high - low) / 2
        if y <= low || y >= high { return y }
      }
    }
    return y
  }
}

extension FlowSide {
  /// The logarithm of Σ amount · e^(−z · offset), and the sums of moments relative to the largest term.
  func logarithmicMoments(_ z: Double) -> (logarithm: Double, moments: SIMD4<Double>) {
    var terms: [Double] = []
    for index in 0..<count { terms.append(logarithm(amounts[index]) - z * Double(offsets[index])) }
    let largest = terms.max() ?? 0
    var sums = SIMD4<Double>.zero
    for index in 0..<count {
      let time = Double(offsets[index])
      sums += exponential(terms[index] - largest) * SIMD4(1, time, time * time, time * time * time)
    }
    return (largest + logarithm(sums[0]), sums)
  }
}
