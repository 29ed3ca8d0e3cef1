/// A value with the standard error that it was measured with.
public struct Estimate: Sendable, Hashable {
  /// The value.
  public let value: Rational
  /// How far the value typically is from the true one.
  public let standardError: Double
  /// What the standard error rests on; at least 1.
  public let degreesOfFreedom: Double
  /// How intervals of it are worked out.
  public let method: ConfidenceInterval.Method

  init(_ value: Rational, standardError: Double, degreesOfFreedom: Double, method: ConfidenceInterval.Method) {
    self.value = value
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    self.method = method
  }

  /// The value plus and minus Student's t times the standard error.
  ///
  /// Without any spread in the sample the interval is the value alone.
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  public func interval(level: Rational = ConfidenceInterval.standardLevel) -> ConfidenceInterval {
    let t = StudentT.quantile(
      upperTail: ConfidenceInterval.upperTail(level), degreesOfFreedom: degreesOfFreedom)
    let margin = Rational(twelveDigitsOf: min(t * standardError, .greatestFiniteMagnitude))
    return ConfidenceInterval(value - margin, value + margin, level: level, method: method)
  }

  /// The value in standard errors; `nil` when the standard error is zero.
  public var testStatistic: Double? { standardError == 0 ? nil : Double(value) / standardError }

  /// How often a value this far from zero, to either side, would be seen if the true one were zero; `nil` when the
  /// standard error is zero.
  public var twoSidedProbability: Double? {
    testStatistic.map { 2 * StudentT.upperTail($0.magnitude, degreesOfFreedom: degreesOfFreedom) }
  }
}
