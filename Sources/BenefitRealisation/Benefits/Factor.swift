/// A number that a benefit is computed from: its likely value, how low and how high it could be, and its source.
///
/// A literal is a factor that is known without a range: `let minutes: Factor = 45`.
public struct Factor: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// The value that the calculation uses.
  public let likely: Rational
  /// The low end.
  public let low: Rational
  /// The high end.
  public let high: Rational
  /// Where the value comes from; empty when nobody has said.
  public let source: String

  /// A factor with its range and source.
  ///
  /// - Throws: ``InvalidModel`` with ``ModelFault/estimateOutOfOrder(low:likely:high:)`` unless low ≤ likely ≤ high.
  public init(_ likely: Rational, low: Rational? = nil, high: Rational? = nil, source: String = "")
    throws(InvalidModel)
  {
    self.likely = likely
    self.low = low ?? likely
    self.high = high ?? likely
    self.source = source
    var validation = Validation()
    validation.require(
      self.low <= likely && likely <= self.high,
      else: .estimateOutOfOrder(low: self.low, likely: likely, high: self.high))
    try validation.finish()
  }

  /// A factor known without a range.
  public init(certain likely: Rational, source: String = "") {
    self.likely = likely
    low = likely
    high = likely
    self.source = source
  }

  /// A factor known without a range.
  public init(integerLiteral value: Int) { self.init(certain: Rational(integerLiteral: value)) }

  /// A factor known without a range; the decimal that is written is the value.
  public init(floatLiteral value: Double) { self.init(certain: Rational(floatLiteral: value)) }
}
