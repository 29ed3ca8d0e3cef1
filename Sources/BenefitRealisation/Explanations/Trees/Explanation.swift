/// Why a figure is what it is: its label, its value with its unit, the operation that gives it, and the figures it
/// comes from.
///
/// The tree is built on demand from a result. Its leaves are what the model states, with their sources; every other
/// node can be worked out from its parts, see ``contradictions``.
public struct Explanation: Sendable, Hashable {
  /// The figure's identity, the same every time, such as `"calculation.benefits[time].yearlyValue"`.
  ///
  /// Two nodes of a tree with one identity are one figure that is used twice. The part of a figure that falls in a
  /// period has the period after an `@`: `"benefits[time].amount@year-0"`.
  public let id: String
  /// What the figure is.
  public let label: BilingualText
  /// What it comes to.
  public let value: Value
  /// How the value comes from the parts.
  public let operation: Operation
  /// How what the operation gives has been rounded.
  public let rounding: Rounding
  /// The figures that it comes from, in the order of the operation.
  public let parts: [Explanation]
  /// Where it comes from, by which convention, and what has been done to it.
  public let notes: [Note]

  /// The value of a figure.
  public enum Value: Sendable, Hashable {
    /// An exact amount, in the currency of the model.
    case money(Money)
    /// An exact number.
    case number(Rational, UnitOfMeasure)
    /// A number in floating point: a discount factor, a discounted amount, a statistic.
    case real(Double, UnitOfMeasure)
    /// The rates that make a present value zero, as fractions of 1.
    case rates([Double])
    /// The end of a month.
    case month(Month)
    /// An answer that isn't a number, such as "never".
    case without(BilingualText)
    /// No value, for this reason.
    case notDefined(NotDefined)
  }

  /// How a value has been rounded after the operation.
  public enum Rounding: Sendable, Hashable {
    /// Not at all.
    case exact
    /// Half to even to the minor unit (öre).
    case minorUnit
    /// By differences of the rounded running sum, so that months add up: what the parts before the last one give times
    /// `times` plus the last part, rounded, less what they give times `times`, rounded.
    case running(after: Rational)
    /// Down or up to the minor unit, as it must be for this part and others to add up to their rounded sum: the part
    /// with the largest remainder is rounded up first.
    case largestRemainder
    /// To twelve significant digits.
    case twelveDigits
    /// To twelve decimals.
    case twelveDecimals
  }

  /// A remark on a figure.
  public struct Note: Sendable, Hashable {
    /// What the remark is about.
    public let kind: Kind
    /// The remark.
    public let text: BilingualText

    /// What a remark can be about.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Where the figure comes from: the parameter with its vintage, the measurement, the person who says so.
      case source
      /// Which of several possible rules is used.
      case convention
      /// The low, likely and high value of an estimate.
      case range
      /// A bound that the figure is held within.
      case clamping
    }
  }

  /// A node with its parts.
  init(
    _ id: String, _ label: BilingualText, _ value: Value, _ operation: Operation, _ parts: [Explanation] = [],
    rounding: Rounding = .exact, notes: [Note] = []
  ) {
    self.id = id
    self.label = label
    self.value = value
    self.operation = operation
    self.parts = parts
    self.rounding = rounding
    self.notes = notes
  }

  /// The node and everything below it, each before its parts.
  public var nodes: [Explanation] {
    var found: [Explanation] = []
    var waiting = [self]
    while let node = waiting.popLast() {
      found.append(node)
      waiting += node.parts.reversed()
    }
    return found
  }
}
