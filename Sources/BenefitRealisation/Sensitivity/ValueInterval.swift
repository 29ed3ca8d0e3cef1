/// The values that satisfy linear demands: all between two ends, either of which may be missing, or none at all.
struct ValueInterval {
  /// The least value; `nil` when there is none.
  private(set) var lower: Rational?
  /// The greatest value; `nil` when there is none.
  private(set) var upper: Rational?
  /// Whether no value satisfies.
  private(set) var isEmpty = false
  /// Whether any demand depends on the value.
  private(set) var isMoved = false

  /// Every value.
  static let any = ValueInterval()

  /// Takes away what doesn't satisfy slope × value ≥ least.
  mutating func require(_ slope: Rational, times least: Rational) {
    if slope == 0 {
      if least > 0 { isEmpty = true }
      return
    }
    isMoved = true
    let bound = least / slope
    if slope > 0 {
      lower = max(lower ?? bound, bound)
    } else {
      upper = min(upper ?? bound, bound)
    }
    if let lower, let upper, lower > upper { isEmpty = true }
  }

  /// Takes every value away where none is enough.
  mutating func refuseAll(if condition: Bool) {
    (isEmpty, isMoved) = (condition, true)
  }

  /// The nearest end as a switching value: the lower where the factor must rise to it, otherwise the upper.
  func switchingValue(of varied: VariedFactor) -> SwitchingValue {
    if isEmpty { return .none(isMoved ? .neverReached : .noInfluence) }
    let isLower = lower.map { upper == nil || varied.likely < $0 } ?? false
    guard let exact = isLower ? lower : upper else { return .none(.noInfluence) }
    let value = exact.twelveDecimals
    let quantity = Quantity(value, varied.factor.unit)
    guard varied.factor.allows(value) else { return .none(.impossible(quantity)) }
    return isLower ? .atLeast(quantity) : .atMost(quantity)
  }
}

extension Rational {
  /// The number as it is kept of a factor: to twelve decimals.
  var twelveDecimals: Rational { Rational(decimal: decimalString(fractionDigits: 12)) ?? self }
}

extension VariedBenefit {
  /// The values of one factor, the others likely, for which the adjusted yearly value is in an interval.
  ///
  /// Adjustments may weigh a loss more than a gain, so each end is turned back by what its own sign is multiplied by.
  func values(of varied: VariedFactor, thatGive adjusted: ValueInterval) -> ValueInterval {
    if adjusted.isEmpty { return adjusted }
    func yearly(at value: Rational) -> Rational { yearlyValue(at: values([varied.factor: value])) }
    let constant = yearly(at: 0)
    let slope = yearly(at: 1) - constant
    // Uses are never negative, so a demand on a benefit is always a least value.
    guard let least = adjusted.lower else { return .any }
    let sign: Rational = least < 0 ? -1 : 1
    let multiple = benefit.adjusted(sign) * sign
    var interval = ValueInterval.any
    if slope == 0 || (benefit.adjusted(1) == 0 && benefit.adjusted(-1) == 0) { return interval }
    if least == 0 {
      interval.require(slope, times: -constant)
    } else if multiple == 0 {
      interval.refuseAll(if: least > 0)
    } else {
      interval.require(slope, times: least / multiple - constant)
    }
    return interval
  }
}
