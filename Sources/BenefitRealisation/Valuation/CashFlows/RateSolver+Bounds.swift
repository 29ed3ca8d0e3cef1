extension RateSolver {
  /// A y above which the first flow outweighs all of the other sign, so that no root is beyond it.
  var highestRoot: Double {
    let (first, others) = startsWithIncome ? (incoming, outgoing) : (outgoing, incoming)
    let ratio = logarithm(others.sum(0..<others.count) / first.amounts[0])
    let distance = Double(others.offsets[0] - first.offsets[0]) / Double(span)
    return Self.beyond(ratio / (ratio > 0 ? distance : 1), 1)
  }

  /// A y below which the last flow outweighs all of the other sign, so that no root is beyond it.
  var lowestRoot: Double {
    let (last, others) = endsWithIncome ? (incoming, outgoing) : (outgoing, incoming)
    let ratio = logarithm(others.sum(0..<others.count) / last.amounts[last.count - 1])
    let distance = Double(last.offsets[last.count - 1] - others.offsets[others.count - 1]) / Double(span)
    return Self.beyond(-ratio / (ratio > 0 ? distance : 1), -1)
  }

  /// A little further than y in a direction.
  private static func beyond(_ y: Double, _ direction: Double) -> Double { y + direction * 1e-9 * (1 + abs(y)) }

  /// The roots when the balances at one of them prove how many there are; `nil` when they don't.
  ///
  /// At a root c of the present value, the number of roots above c and the number below are each at most the number of
  /// times that the running balance Σ amount · e^(−c · time) changes its sign (Laguerre). A balance that never does is
  /// a project that only lends or only borrows: its root is the only one, and simple. Where it changes once, the signs
  /// at both ends say on which side there is one more.
  mutating func certifiedRoots() -> [Zero]? {
    guard let point = converged(), let balanceChanges = balanceChanges(), balanceChanges <= 1 else { return nil }
    let root = point.y + point.step.length
    if balanceChanges == 0 { return [Zero(y: root)] }
    let isPositiveAbove = point.first < 0
    let hasAbove = isPositiveAbove != startsWithIncome
    let hasBelow = !isPositiveAbove != endsWithIncome
    var roots = [Zero(y: root)]
    if hasAbove {
      let (start, end) = (root + 1e-4, highestRoot)
      guard start < end, (self.point(start).value > 0) == isPositiveAbove else { return nil }
      roots.append(Zero(y: self.root(between: start, and: end, from: end)))
    }
    if hasBelow {
      let (start, end) = (root - 1e-4, lowestRoot)
      guard end < start, (self.point(start).value > 0) != isPositiveAbove else { return nil }
      roots.insert(Zero(y: self.root(between: end, and: start, from: end)), at: 0)
    }
    return roots
  }

  /// How often the running balance changes its sign at the rate that the table is filled for; `nil` when a balance is
  /// too near zero to tell.
  private func balanceChanges() -> Int? {
    var (balance, size, changes) = (0.0, 0.0, 0)
    for index in 0..<incoming.count { size += incoming.amounts[index] * table.factor(Int(incoming.offsets[index])) }
    var total = size
    for index in 0..<outgoing.count {
      let term = outgoing.amounts[index] * table.factor(Int(outgoing.offsets[index]))
      size += term
      total -= term
    }
    let margin = abs(total) + 1e-13 * size
    var (income, outlay, isPositive) = (0, 0, startsWithIncome)
    for index in 0..<(incoming.count + outgoing.count - 1) {
      let takesIncome =
        outlay == outgoing.count || (income < incoming.count && incoming.offsets[income] <= outgoing.offsets[outlay])
      let side = takesIncome ? incoming : outgoing
      let place = takesIncome ? income : outlay
      let term = side.amounts[place] * table.factor(Int(side.offsets[place]))
      balance += takesIncome ? term : -term
      if takesIncome { income += 1 } else { outlay += 1 }
      guard abs(balance) > margin else { return nil }
      if (balance > 0) != isPositive {
        if index > 0 { changes += 1 }
        isPositive = balance > 0
      }
    }
    return changes
  }
}

extension FlowSide {
  /// The sum of some amounts.
  func sum(_ range: Range<Int>) -> Double { range.reduce(0) { $0 + amounts[$1] } }
}
