/// Contract lengths held against each other: what a year costs when each new contract must be procured again.
///
/// ```swift
/// let comparison = try ContractComparison(
///   procurement: Money(majorUnits: 400_000), lengths: [4: yearlyOfFour, 8: yearlyOfEight], discounting: Discounting())
/// comparison.options.first?.years  // the length with the lowest equivalent annual cost
/// ```
///
/// The procurement falls at the start of each contract, and each year's cost at the discounting's timing. Over an endless
/// chain of equal contracts, the annual equivalent of one contract is the annual equivalent of all, so lengths are
/// comparable without a common horizon; with rates that change over the years that holds only roughly. All amounts are of
/// one price level. Source: method section 4.
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

  /// Compares contract lengths.
  ///
  /// - Parameters:
  ///   - procurement: What each procurement costs.
  ///   - lengths: For each length in years, what each of its years costs.
  ///   - discounting: Rates and timing of the yearly costs.
  /// - Throws: ``InvalidModel`` when there is no length, one isn't from 1 to 100 years, its costs aren't one a year, or an
  ///   amount is beyond ``Money/limit``.
  public init(
    procurement: Money, lengths: [Int: [Money]], discounting: Discounting
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!lengths.isEmpty, else: .empty, at: "lengths")
    validation.require(
      procurement.isWithinLimit, else: .amountOutOfRange(Rational(procurement)), at: "procurement")
    for (years, costs) in lengths.sorted(by: { $0.key < $1.key }) {
      let member = ModelPath.Step.element("\(years)")
      validation.require(
        (1...100).contains(years), else: .countOutOfRange(years, allowed: 1...100), at: "lengths", member)
      validation.require(
        costs.count == years, else: .countOutOfRange(costs.count, allowed: years...years), at: "lengths", member)
      for cost in costs {
        validation.require(cost.isWithinLimit, else: .amountOutOfRange(Rational(cost)), at: "lengths", member)
      }
    }
    try validation.finish()
    self.discounting = discounting
    options = lengths.map { years, costs in
      let present = procurement + discounting.presentValue(ofYears: costs)
      return Option(
        years: years, procurement: procurement, presentCost: present,
        equivalentAnnualCost: discounting.equivalentAnnualAmount(ofPresentValue: present, years: years))
    }.sorted { ($0.equivalentAnnualCost, $0.years) < ($1.equivalentAnnualCost, $1.years) }
  }
}

extension Money {
  /// Whether the magnitude is at most ``limit``.
  var isWithinLimit: Bool { minorUnits.magnitude <= Money.limit.minorUnits.magnitude }
}
