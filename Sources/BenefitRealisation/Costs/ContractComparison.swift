/// Contract lengths held against each other: what a year costs when each new contract must be procured again.
///
/// ```swift
/// let lengths = try ContractLengths(procurement: Money(majorUnits: 400_000), yearlyCosts: [yearlyOfFour, yearlyOfEight])
/// let comparison = ContractComparison(of: lengths, discounting: Discounting())
/// comparison.options.first?.years  // the length with the lowest equivalent annual cost
/// ```
///
/// The procurement falls at the start of each contract, and each year's cost at the discounting's timing. Over an
/// endless chain of equal contracts, the annual equivalent of one contract is the annual equivalent of all, so lengths
/// are comparable without a common horizon; with rates that change over the years that holds only roughly. All amounts
/// are of one price level. Source: method section 4.
public struct ContractComparison: Sendable, Hashable {
  /// The options, the lowest equivalent annual cost first; equal ones by length.
  public let options: [Option]
  /// The rates and timing.
  public let discounting: Discounting

  /// One contract length.
  public struct Option: Sendable, Hashable {
    /// The length in years.
    public let years: Int
    /// The cost of procuring it once.
    public let procurement: Money
    /// The present value of the procurement and every year's cost.
    public let presentCost: Money
    /// The same amount each year with that present value.
    public let equivalentAnnualCost: Money
  }

  /// Compares contract lengths at the rates and timing of a discounting.
  public init(of lengths: ContractLengths, discounting: Discounting) {
    self.discounting = discounting
    options = lengths.yearlyCosts.map { costs in
      let present = lengths.procurement + discounting.presentValue(ofYears: costs)
      return Option(
        years: costs.count, procurement: lengths.procurement, presentCost: present,
        equivalentAnnualCost: discounting.equivalentAnnualAmount(ofPresentValue: present, years: costs.count))
    }.sorted { ($0.equivalentAnnualCost, $0.years) < ($1.equivalentAnnualCost, $1.years) }
  }
}

extension Initiative {
  /// The contract lengths held against each other at the calculation's rates, or the default ones without a
  /// calculation; `nil` when there is no choice of length.
  public var contractComparison: ContractComparison? {
    contractLengths.map {
      ContractComparison(of: $0, discounting: calculation?.assumptions.discounting ?? Discounting())
    }
  }
}
