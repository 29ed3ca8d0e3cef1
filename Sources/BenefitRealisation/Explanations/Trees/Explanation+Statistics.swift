extension Explanation {
  /// What an operation in floating point gives, or `nil` when the parts aren't of the kinds that it needs.
  func statistic(_ parts: [Double]) -> Double? {
    switch operation {
    case .discountFactor: return discountFactor(parts)
    case .squareRoot: return parts.count == 1 && parts[0] >= 0 ? parts[0].squareRoot() : nil
    case .rootOfSquares: return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    case .studentQuantile:
      guard parts.count == 2, parts[1] >= 1 else { return nil }
      return StudentT.quantile(upperTail: (1 - parts[0]) / 2, degreesOfFreedom: parts[1])
    case .normalQuantile:
      return parts.count == 1 ? NormalDistribution.quantile(upperTail: (1 - parts[0]) / 2) : nil
    case .welchDegrees: return welchDegrees(parts)
    case .wilson(let end): return parts.count == 3 ? wilson(parts[0], parts[1], parts[2], end) : nil
    case .garwood(let end): return parts.count == 2 ? garwood(parts[0], level: parts[1], end) : nil
    default: return nil
    }
  }

  private func discountFactor(_ parts: [Double]) -> Double? {
    guard parts.count.isMultiple(of: 2) else { return nil }
    var divisor = 1.0
    for index in stride(from: 0, to: parts.count, by: 2) { divisor *= power(1 + parts[index], parts[index + 1]) }
    return 1 / divisor
  }

  private func welchDegrees(_ parts: [Double]) -> Double? {
    guard parts.count.isMultiple(of: 2), !parts.isEmpty else { return nil }
    let groups = stride(from: 0, to: parts.count, by: 2).map { (error: parts[$0], degrees: parts[$0 + 1]) }
    let total = groups.reduce(0) { $0 + $1.error }
    if total == 0 { return groups.reduce(0) { $0 + $1.degrees } }
    return max(1, 1 / groups.reduce(0) { $0 + ($1.error / total) * ($1.error / total) / $1.degrees })
  }

  private func garwood(_ events: Double, level: Double, _ end: Operation.End) -> Double {
    let ends = EventCount.limits(events: events, upperTail: (1 - level) / 2)
    return end == .lower ? ends.lower : ends.upper
  }

  private func wilson(_ successes: Double, _ count: Double, _ z: Double, _ end: Operation.End) -> Double {
    if end == .lower, successes == 0 { return 0 }
    if end == .upper, successes == count { return 1 }
    let square = z * z
    let root = z * (square + 4 * successes * (count - successes) / count).squareRoot()
    let bound = (2 * successes + square + (end == .lower ? -root : root)) / (2 * (count + square))
    return min(1, max(0, bound))
  }
}
