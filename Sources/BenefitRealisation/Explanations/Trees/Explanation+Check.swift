extension Explanation {
  /// Whether every node's operation on its parts' values gives its value.
  public var isConsistent: Bool { follows && parts.allSatisfy(\.isConsistent) }

  /// The nodes whose value isn't what their operation gives from their parts' values; none when nothing is wrong.
  ///
  /// What is exact in the figure is compared exactly. What a floating-point step leads to may differ from the figure in
  /// the last digits, by a relative 10^-9, and an amount that is rounded from such a step by what that can mean for an
  /// öre.
  public var contradictions: [Explanation] { nodes.filter { !$0.follows } }

  /// Whether the node's own value is what its operation gives.
  private var follows: Bool {
    switch operation {
    case .stated: return parts.isEmpty
    case .lastCrossing(let first): return value == crossing(from: first)
    case .zeroRate(let perYear): return isZeroRate(periodsPerYear: perYear)
    case .breakEven: return value == breakEven
    case .accepted(let lower, let upper): return isAccepted(from: lower, to: upper)
    case .sum:
      let known = parts.filter { $0.missing == nil }
      if known.isEmpty, let reason = parts.first?.missing { return value == .notDefined(reason) }
      if let sum = minorUnits(known) { return value == .money(Money(minorUnits: sum)) }
      return agrees(with: .sum(known.map(\.number)))
    default: break
    }
    if let reason = parts.lazy.compactMap(\.missing).first { return value == .notDefined(reason) }
    if case .quotient(let denominator) = operation, parts.count == 2, case .exact(let divisor)? = parts[1].number,
      let reason = denominator.reason(at: divisor)
    {
      return value == .notDefined(reason)
    }
    if case .running(let before) = rounding { return value == runningAmount(after: before) }
    return agrees(with: worked)
  }

  /// Why the node has no value, or `nil` when it has one.
  private var missing: NotDefined? { if case .notDefined(let reason) = value { reason } else { nil } }

  /// What the operation gives before it is rounded.
  private var worked: Number? {
    let numbers = parts.map(\.number)
    return switch operation {
    case .reportedAndRemaining: .sum(numbers)
    case .difference: .difference(numbers)
    case .distance: Number.difference(numbers)?.magnitude
    case .product: .product(numbers)
    case .quotient: numbers.count == 2 ? .quotient(numbers[0], numbers[1]) : nil
    case .growthIndex: numbers.count == 2 ? growthIndex(numbers[0], numbers[1]) : nil
    case .held(let lower, let upper): numbers.count == 1 ? numbers[0]?.held(from: lower, to: upper) : nil
    default: numbers.allSatisfy { $0 != nil } ? statistic(numbers.compactMap { $0?.double }).map { .real($0) } : nil
    }
  }

  /// Whether the value is the part within the bounds, and an answer without a value beyond them.
  private func isAccepted(from lower: Rational?, to upper: Rational?) -> Bool {
    guard parts.count == 1, case .exact(let number)? = parts[0].number else { return false }
    if lower.map({ number < $0 }) ?? false || upper.map({ number > $0 }) ?? false {
      if case .without = value { return true }
      return false
    }
    return value == parts[0].value
  }

  private func growthIndex(_ rate: Number?, _ years: Number?) -> Number? {
    guard case .exact(let rate)? = rate, case .exact(let years)? = years else { return nil }
    return growthIndex(perYear: rate, years: years).map { .exact($0) }
  }

  /// What 1 has grown to; `nil` where the years aren't a whole number from 0 to 100.
  func growthIndex(perYear rate: Rational, years: Rational) -> Rational? {
    guard let count = years.nearestInteger, Rational(count) == years, (0...100).contains(count),
      let growth = try? RealGrowth(perYear: Rate(rate), name: id)
    else { return nil }
    return growth.index(ofYear: Int(count))
  }

  /// Whether a number, rounded as the node says, is its value.
  private func agrees(with number: Number?) -> Bool {
    switch (value, number) {
    case (.money(let money), .exact(let exact)?):
      switch rounding {
      case .minorUnit: return (exact * 100).nearestInteger == money.minorUnits
      case .largestRemainder:
        let left = exact * 100 - Rational(money.minorUnits)
        return left.magnitude < 1
      default: return Rational(money) == exact
      }
    case (.money(let money), .real(let real)?):
      let (minor, worked) = (Double(money.minorUnits), real * 100)
      return (minor - worked).magnitude <= 0.5 + max(1e-6, minor.magnitude * 1e-12)
    case (.number(let number, _), .exact(let exact)?) where rounding == .exact: return number == exact
    case (.number(let number, _), .exact(let exact)?) where rounding == .twelveDecimals:
      return number == exact.twelveDecimals
    case (.number(let number, _), let other?): return Self.isNear(Double(number), other.double, scale)
    case (.real(let real, _), let other?): return Self.isNear(real, other.double, scale)
    default: return false
    }
  }

  /// The size of what is added, which says how much the last digits of a sum can mean.
  private var scale: Double {
    switch operation {
    case .sum, .reportedAndRemaining, .difference, .distance:
      parts.reduce(0) { $0 + ($1.number?.double.magnitude ?? 0) }
    default: 0
    }
  }

  static func isNear(_ left: Double, _ right: Double, _ scale: Double) -> Bool {
    (left - right).magnitude <= 1e-9 * max(left.magnitude, right.magnitude) + 1e-12 * scale + 1e-300
  }
}
