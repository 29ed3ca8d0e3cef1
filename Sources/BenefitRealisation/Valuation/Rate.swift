/// A rate, kept as an exact fraction of 1; a year's unless it is said of what.
///
/// ```swift
/// Rate(percent: 3.5).value  // 0.035
/// ```
public struct Rate: Sendable, Hashable, CustomStringConvertible {
  /// The rate as a fraction: 0.03 is three per cent.
  public let value: Rational

  /// A rate as a fraction of 1.
  public init(_ value: Rational) { self.value = value }

  /// A rate in per cent.
  public init(percent: Rational) { value = percent / 100 }

  /// The rate in per cent, such as `"3.5 %"`.
  public var description: String { "\(value * 100) %" }
}
