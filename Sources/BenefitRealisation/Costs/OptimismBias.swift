/// How much costs of a kind have been underestimated before, and how much of that has been dealt with.
///
/// ```swift
/// let bias = try OptimismBias(bias: Rate(percent: 50), mitigation: Rate(percent: 50), source: "Green Book")
/// try bias.adjusted(Money(majorUnits: 100))  // unadjusted 100, adjusted 125
/// ```
///
/// Adjusted = base × (1 + bias × (1 − mitigation)). Source: method section 5; HM Treasury's supplementary guidance.
public struct OptimismBias: Sendable, Hashable {
  /// The upper bound of the bias on the base cost.
  public let bias: Rate
  /// The part of the bias that has been mitigated, from 0 to 1.
  public let mitigation: Rate
  /// Where the bias comes from.
  public let source: String

  /// The Green Book's upper bound for equipment and development: 200 % of capital expenditure, nothing mitigated.
  public static let equipmentAndDevelopment = OptimismBias(
    known: Rate(percent: 200), "UK supplementary guidance, upper bound, capital expenditure")
  /// The Green Book's upper bound for outsourcing: 41 % of running cost, nothing mitigated.
  public static let outsourcing = OptimismBias(
    known: Rate(percent: 41), "UK supplementary guidance, upper bound, running cost")

  private init(known bias: Rate, _ source: String) {
    self.bias = bias
    mitigation = Rate(0)
    self.source = source
  }

  /// A bias with its mitigation and source.
  ///
  /// - Throws: ``InvalidModel`` unless the bias is from 0 to 1 000 %, the mitigation from 0 to 100 % and the source says
  ///   something.
  public init(bias: Rate, mitigation: Rate = Rate(0), source: String) throws(InvalidModel) {
    var validation = Validation()
    validation.require((0...10).contains(bias.value), else: .outOfRange(bias.value, allowed: 0...10), at: "bias")
    validation.require(
      (0...1).contains(mitigation.value), else: .outOfRange(mitigation.value, allowed: 0...1), at: "mitigation")
    validation.require(!source.isEmpty, else: .missingText, at: "source")
    try validation.finish()
    self.bias = bias
    self.mitigation = mitigation
    self.source = source
  }

  /// What the base cost is multiplied by.
  public var factor: Rational { 1 + bias.value * (1 - mitigation.value) }

  /// A cost as stated and as adjusted, side by side.
  public struct Adjusted: Sendable, Hashable {
    /// The cost as stated.
    public let unadjusted: Money
    /// The cost with the bias on it, rounded once.
    public let adjusted: Money
    /// The bias that was put on.
    public let bias: OptimismBias
  }

  /// A cost beside what it comes to with the bias.
  ///
  /// - Throws: ``AmountOutOfRange`` when the adjusted cost is beyond ``Money/limit``.
  public func adjusted(_ cost: Money) throws(AmountOutOfRange) -> Adjusted {
    Adjusted(unadjusted: cost, adjusted: try Money(rounding: Rational(cost) * factor), bias: self)
  }
}
