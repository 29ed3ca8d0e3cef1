/// A named set of values that some factors have at once, such as a slow rollout or another discount rate.
///
/// ```swift
/// let half = Scenario("half as many cases", [.benefit("letters", .volumePerYear): 2_500])
/// let rates = [0, 2.5, 3].map { Scenario("\($0) %", [.discountRate: $0]) }
/// let outcomes = try sensitivity.outcomes(of: [half] + rates)
/// ```
public struct Scenario: Sendable, Hashable {
  /// What the scenario is called.
  public let name: String
  /// The values of the factors that differ from the plan; a discount rate is in per cent.
  public let values: [SensitivityFactor: Rational]

  /// A scenario of factors that differ from the plan; of none it is the plan.
  public init(_ name: String, _ values: [SensitivityFactor: Rational] = [:]) {
    self.name = name
    self.values = values
  }

  /// What a calculation comes to in a scenario.
  public struct Outcome: Sendable, Hashable {
    /// The scenario.
    public let scenario: Scenario
    /// The net present value.
    public let netPresentValue: Money
    /// The last crossing of the accumulated, undiscounted monthly net.
    public let payback: Payback
  }
}

extension Sensitivity {
  /// What the calculation comes to in each scenario, side by side in the given order.
  ///
  /// - Throws: ``InvalidModel`` for the first scenario that names a factor which isn't one of ``factors``, or a value
  ///   that the factor can't have.
  public func outcomes(of scenarios: [Scenario]) throws(InvalidModel) -> [Scenario.Outcome] {
    var outcomes: [Scenario.Outcome] = []
    for scenario in scenarios {
      outcomes.append(
        Scenario.Outcome(
          scenario: scenario, netPresentValue: try netPresentValue(at: scenario.values),
          payback: try payback(at: scenario.values)))
    }
    return outcomes
  }
}
