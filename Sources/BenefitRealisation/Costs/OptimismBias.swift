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
  /// The phases whose costs it is put on.
  public let phases: Set<CostPhase>
  /// Where the bias comes from.
  public let source: String

  /// The Green Book's upper bound for equipment and development: 200 % of capital expenditure, nothing mitigated.
  public static let equipmentAndDevelopment = OptimismBias(
    known: Rate(percent: 200), Set(CostPhase.allCases).subtracting([.operation]),
    "UK supplementary guidance, upper bound, capital expenditure")
  /// The Green Book's upper bound for outsourcing: 41 % of running cost, nothing mitigated.
  public static let outsourcing = OptimismBias(
    known: Rate(percent: 41), [.operation],
    "UK supplementary guidance, upper bound, running cost")

  private init(known bias: Rate, _ phases: Set<CostPhase>, _ source: String) {
    self.bias = bias
    self.phases = phases
    mitigation = Rate(0)
    self.source = source
  }

  /// A bias with its mitigation, phases and source.
  ///
  /// - Throws: ``InvalidModel`` unless the bias is from 0 to 1 000 %, the mitigation from 0 to 100 %, at least one
  ///   phase is named and the source says something.
  public init(
    bias: Rate, mitigation: Rate = Rate(0), phases: Set<CostPhase> = Set(CostPhase.allCases), source: String
  ) throws(InvalidModel) {
    var validation = Validation()
    let percent = (bias.value * 100, mitigation.value * 100)
    validation.require(
      (0...1_000).contains(percent.0), else: .outOfRange(percent.0, allowed: 0...1_000), at: "biasPercent")
    validation.require(
      (0...100).contains(percent.1), else: .outOfRange(percent.1, allowed: 0...100), at: "mitigatedPercent")
    validation.require(!phases.isEmpty, else: .empty, at: "phases")
    validation.require(!source.isEmpty, else: .missingText, at: "source")
    try validation.finish()
    self.phases = phases
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

extension CostModel {
  /// The costs with each bias put on the lines of its phases; a line of no bias's phase stays as it is.
  ///
  /// - Precondition: No phase is in two biases.
  /// - Throws: ``AmountOutOfRange`` when an amount is beyond its range.
  public func adjusted(for biases: [OptimismBias]) throws(AmountOutOfRange) -> CostModel {
    var factors: [CostPhase: Rational] = [:]
    for bias in biases {
      for phase in bias.phases {
        precondition(factors.updateValue(bias.factor, forKey: phase) == nil, "a phase has one bias")
      }
    }
    return try scaled("optimism bias") { factors[$0.phase] ?? 1 }
  }
}
