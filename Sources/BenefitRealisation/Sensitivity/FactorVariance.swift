/// The difference between a planned and an actual value, split over the factors that it is computed from.
///
/// ```swift
/// let variance = FactorVariance(of: [("volume", 100, 80), ("price", 10, 12)]) { $0("volume") * $0("price") }
/// variance.total  // 960 − 1 000 = −40
/// variance.parts.map(\.amount)  // volume −20 × 11 = −220, price 2 × 90 = 180
/// ```
///
/// A factor's part is what it changes when it goes from planned to actual, averaged over all orders in which the
/// factors could: the Shapley value. No order is favoured, the parts add up to the total exactly, and a factor that
/// didn't change has none. Sources: L. S. Shapley (1953), *A value for n-person games*; method section 8.
public struct FactorVariance<Name: Hashable & Sendable>: Sendable, Hashable {
  /// The factors with their parts, in the given order.
  public let parts: [Part]
  /// The value of the planned factors.
  public let planned: Rational
  /// The value of the actual factors.
  public let actual: Rational

  /// A factor's part of the difference.
  public struct Part: Sendable, Hashable {
    /// The factor.
    public let name: Name
    /// Its planned value.
    public let planned: Rational
    /// Its actual value.
    public let actual: Rational
    /// Its part of the difference, exact.
    public let amount: Rational
  }

  /// The most factors that may have changed: their combinations are all looked at.
  public static var mostChanges: Int { 16 }

  /// Splits the difference between the values of planned and actual factors.
  ///
  /// - Parameters:
  ///   - factors: The factors, each with its planned and its actual value.
  ///   - value: The value of the whole, given a function that says what each factor is.
  /// - Precondition: No name stands twice, and at most ``mostChanges`` factors have changed.
  /// - Complexity: O(*n* × 2ⁿ) in the number of factors that have changed.
  public init(
    of factors: [(name: Name, planned: Rational, actual: Rational)], value: ((Name) -> Rational) -> Rational
  ) {
    let changed = factors.indices.filter { factors[$0].planned != factors[$0].actual }
    precondition(Set(factors.map(\.name)).count == factors.count, "a factor stands once")
    precondition(changed.count <= Self.mostChanges, "at most \(Self.mostChanges) factors change")
    let bits = Dictionary(uniqueKeysWithValues: changed.enumerated().map { (factors[$1].name, 1 << $0) })
    let byName = Dictionary(uniqueKeysWithValues: factors.map { ($0.name, (planned: $0.planned, actual: $0.actual)) })
    // The value for each set of factors that have become what they are.
    let values = (0..<(1 << changed.count)).map { set in
      value { name in
        guard let factor = byName[name] else { preconditionFailure("\(name) isn't one of the factors") }
        return set & (bits[name] ?? 0) == 0 ? factor.planned : factor.actual
      }
    }
    let weights = Self.weights(of: changed.count)
    parts = factors.map { factor in
      var amount: Rational = 0
      if let bit = bits[factor.name] {
        for set in values.indices where set & bit == 0 {
          amount += weights[set.nonzeroBitCount] * (values[set | bit] - values[set])
        }
      }
      return Part(name: factor.name, planned: factor.planned, actual: factor.actual, amount: amount)
    }
    planned = values[0]
    actual = values[values.count - 1]
  }

  /// The share of all orders in which exactly one given set of a size comes before a factor: size! (n − 1 − size)! /
  /// n!.
  static func weights(of count: Int) -> [Rational] {
    var weights: [Rational] = []
    var chosen: Rational = 1
    for size in 0..<count {
      weights.append(1 / (Rational(count) * chosen))
      chosen = chosen * Rational(count - 1 - size) / Rational(size + 1)
    }
    return weights
  }

  /// Actual − planned.
  public var total: Rational { actual - planned }

  /// The parts as money, in the order of ``parts``.
  ///
  /// Each is rounded down, and the minor units that the rounded total has left over go, one each, to the largest
  /// remainders, the earlier first where they are equal.
  ///
  /// - Throws: ``AmountOutOfRange`` when the total or a part is beyond ``Money/limit``.
  /// - Postcondition: The amounts add up to the rounded total, and that of an unchanged factor is zero.
  public func amounts() throws(AmountOutOfRange) -> [Money] {
    let whole = try Money(rounding: total)
    for part in parts { _ = try Money(rounding: part.amount) }
    guard let amounts = Money.parts(parts.map(\.amount), of: whole) else {
      preconditionFailure("amounts within the limit fit 64 bits")
    }
    return amounts
  }
}

extension ValuePattern {
  /// The difference between the yearly value at the likely factors and at the actual ones, split over the factors.
  ///
  /// 1 200 visits of 10 minutes at 300 kr/h that became 1 000 of 12 stay at 60 000: volume −11 000, minutes 11 000.
  public func variance(actual: (FactorName) -> Rational) -> FactorVariance<FactorName> {
    FactorVariance(of: factors.map { ($0.name, $0.factor.likely, actual($0.name)) }) { yearlyValue(at: $0) }
  }
}
