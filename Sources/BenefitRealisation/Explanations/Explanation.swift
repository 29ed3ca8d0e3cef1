/// Why a figure is what it is: its label, its value, the operation that gives it, and the figures it comes from.
///
/// The tree is built on demand from a result. Its leaves are what the model states, with their sources.
public struct Explanation: Sendable, Hashable {
  /// The node's identity within the tree, the same every time, such as `"netPresentValue.benefits.year-0"`.
  public let id: String
  /// What the figure is.
  public let label: BilingualText
  /// What it comes to.
  public let value: Value
  /// How the value comes from the parts.
  public let operation: Operation
  /// The figures that it comes from, in the order of the operation.
  public let parts: [Explanation]

  /// The value of a figure.
  public enum Value: Sendable, Hashable {
    /// An exact amount.
    case money(Money)
    /// An exact number; a share, a ratio, a count.
    case number(Rational)
    /// A discount factor, in floating point.
    case factor(Double)
    /// A discounted amount in major units before it is rounded, in floating point.
    case unrounded(Double)
    /// The end of a month.
    case month(Month)
    /// No value, for this reason.
    case notDefined(NotDefined)
    /// A month that never comes.
    case never
  }

  /// How a value comes from its parts.
  public enum Operation: Sendable, Hashable {
    /// It is stated by the model; where it comes from.
    case stated(source: BilingualText)
    /// The parts added.
    case sum
    /// The first part less the second.
    case difference
    /// The first part divided by the second.
    case quotient
    /// The parts multiplied; in a present value the product is rounded only once all are added.
    case product
    /// The parts, each a product, added in order of time and rounded once, half to even.
    case roundedSum
    /// The parts accumulated; the value is the end of the first month after which the sum never is below zero.
    case lastCrossing
  }

  /// A node with its parts.
  init(
    _ id: String, _ label: BilingualText, _ value: Value, _ operation: Operation, _ parts: [Explanation] = []
  ) {
    self.id = id
    self.label = label
    self.value = value
    self.operation = operation
    self.parts = parts
  }
}

/// The figures that a follow-up can explain, by the names that its JSON uses.
public enum ExplainableFigure: String, Sendable, Hashable, CaseIterable {
  /// The sum of the counted costs, over all months.
  case costTotal
  /// The present value of the benefits in the economic reading.
  case benefitsPresentValue
  /// The present value of the costs in the economic reading.
  case costsPresentValue
  /// The net present value in the economic reading.
  case netPresentValue
  /// The net present value per krona of costs in the economic reading.
  case netBenefitPerKrona
  /// The month in which the accumulated net of the economic reading has come back for good.
  case payback
  /// What has been realised of the benefits by the as-of date.
  case benefitToDate
  /// What the horizon is expected to give if the measured ratios hold.
  case forecast
}
