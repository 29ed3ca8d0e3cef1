extension Sensitivity {
  /// One bar of a tornado: what the net present value is with one factor at each end and all others as planned.
  public struct Bar: Sendable, Hashable {
    /// The factor.
    public let factor: VariedFactor
    /// The net present value with the factor at its low end.
    public let atLow: Money
    /// The net present value with the factor at its high end.
    public let atHigh: Money
    /// How much the factor's range moves the net present value.
    public var spread: Money { (atHigh - atLow).magnitude }
  }

  /// A bar for each factor with a range, the widest first; equally wide ones in the order of ``factors``.
  public var tornado: [Bar] {
    let bars = factors.filter(\.hasRange).map(bar)
    return bars.enumerated().sorted { ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset) }.map(\.element)
  }

  /// The bar of a factor with a range.
  func bar(of factor: VariedFactor) -> Bar {
    Bar(
      factor: factor, atLow: valueInRange(at: [factor.factor: factor.low]),
      atHigh: valueInRange(at: [factor.factor: factor.high]))
  }

  /// The net present value at an end of the ranges, and where each factor is then.
  public struct Extreme: Sendable, Hashable {
    /// The net present value.
    public let netPresentValue: Money
    /// The factors that aren't at their likely values, at the values that they have.
    public let values: [SensitivityFactor: Rational]
  }

  /// The least net present value over all ends of the ranges: each factor at the end that hurts.
  ///
  /// That isn't all low ends: minutes saved are minutes in A − minutes in B, so the worst is the low end of the first
  /// and the high end of the second. It is exact, since benefits and cost lines are terms of one sum, and each has few
  /// enough factors for all its corners to be looked at; both ends of the discount rate are, and the planned one.
  public var worst: Extreme { extreme(\.worst, costsAtMost: true) { $0 < $1 } }

  /// The greatest net present value over all ends of the ranges: each factor at the end that helps.
  public var best: Extreme { extreme(\.best, costsAtMost: false) { $0 > $1 } }

  private func extreme(
    _ corner: KeyPath<VariedBenefit, [Rational]>, costsAtMost: Bool, isBeyond: (Money, Money) -> Bool
  ) -> Extreme {
    var values: [SensitivityFactor: Rational] = [:]
    for benefit in benefits {
      for (factor, value) in zip(benefit.factors, benefit[keyPath: corner]) where value != factor.likely {
        values[factor.factor] = value
      }
    }
    let rate = factors.last { $0.factor == .discountRate && $0.hasRange }
    let rates: [Rational?] = [nil] + (rate.map { [$0.low, $0.high] } ?? [])
    var found: Extreme?
    for percent in rates {
      var values = values
      values[.discountRate] = percent
      let discountFactors = discountFactors(at: percent)
      for cost in costs where cost.factor.hasRange {
        // A credit is a line below zero: less of it costs more.
        let sum = zip(cost.planned, discountFactors).reduce(0) { $0 + Double($1.0.minorUnits) * $1.1 }
        if sum == 0 { continue }
        values[cost.factor.factor] = (sum > 0) == costsAtMost ? cost.factor.high : cost.factor.low
      }
      let extreme = Extreme(netPresentValue: valueInRange(at: values), values: values.filter { !isLikely($0, $1) })
      if found.map({ isBeyond(extreme.netPresentValue, $0.netPresentValue) }) ?? true { found = extreme }
    }
    guard let found else { preconditionFailure("the planned rate is always looked at") }
    return found
  }

  /// Whether the value of a cost line is the planned one; a rate in bands is like no single rate.
  private func isLikely(_ factor: SensitivityFactor, _ value: Rational) -> Bool {
    if case .costLine = factor { value == 1 } else { false }
  }
}
