/// The rates at which a series of flows is worth nothing: one, several, or none with its reason.
///
/// ```swift
/// PeriodicFlows([-50, -100, 600, 300, -100].map { Money(majorUnits: $0) }).internalRate()
/// // several: −76.9 % and 185.4 %
/// ```
///
/// All real rates above −100 % are found, without a range outside which they would be missed: before and beyond the
/// rates that are searched the first or the last net amount outweighs all others. An answer of one rate is proved, by
/// one change of sign, by the balances at the rate, or by a search that leaves no interval open. Tolerances are
/// relative to the amounts, so that öre and billions give the same rates. Source: method section 6.
public enum InternalRate: Sendable, Hashable {
  /// Exactly one rate.
  case unique(Root)
  /// Two or more rates, in rising order; none of them is *the* return, so look at the present value instead.
  case several([Root])
  /// No rate, for this reason: ``NotDefined/noSignChange``, ``NotDefined/netIsZero``, ``NotDefined/noInternalRate``
  /// or ``NotDefined/ratesTooClose``.
  case none(because: NotDefined)

  /// One rate at which the present value is zero.
  public struct Root: Sendable, Hashable {
    /// ln(1 + rate), which is finite also where the rate itself is beyond a `Double`.
    public let logarithm: Double
    /// Whether the present value only touches zero here, or is so flat that it can't be told from touching: relative
    /// to the flows it is within 4 × 10^-14 of zero around the rate.
    public let isMultiple: Bool

    /// The rate as a fraction, a year (or a period): 0.08 is eight per cent.
    ///
    /// Rates beyond the largest `Double` give `greatestFiniteMagnitude`, and rates nearer to −100 % than a `Double`
    /// can tell give −1; ``logarithm`` tells those apart.
    public var rate: Double { min(exponentialMinusOne(logarithm), .greatestFiniteMagnitude) }

    /// 1 + the rate, which is above zero, and tells rates that ``rate`` can't tell from −1 apart from it.
    public var growthFactor: Double {
      max(.leastNonzeroMagnitude, min(exponential(logarithm), .greatestFiniteMagnitude))
    }

    init(logarithm: Double, isMultiple: Bool = false) {
      self.logarithm = logarithm
      self.isMultiple = isMultiple
    }
  }

  /// The rates in rising order; empty when there is none.
  public var roots: [Root] {
    switch self {
    case .unique(let root): [root]
    case .several(let roots): roots
    case .none: []
    }
  }
}
