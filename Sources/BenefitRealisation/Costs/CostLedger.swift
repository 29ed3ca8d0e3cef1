/// What was booked month by month, such as a line of an outcome whose months differ.
///
/// ```swift
/// CostLedger.money([october2024: Money(majorUnits: 12_000), december2024: Money(majorUnits: 9_500)])
/// ```
///
/// Months without an entry are zero. A line of a ledger keeps the identity of the budget's line, however differently
/// the budget spreads it.
public enum CostLedger: Sendable, Hashable {
  /// Money by month; a negative entry corrects an earlier one.
  case money([Month: Money])
  /// Hours by month at one hourly cost.
  case hours([Month: Rational], at: HourlyCost)

  /// The months with an entry, rising.
  public var months: [Month] {
    switch self {
    case .money(let entries): entries.keys.sorted()
    case .hours(let entries, _): entries.keys.sorted()
    }
  }
}

extension CostLedger {
  /// The months from the first entry to the last; notes what is wrong with the entries.
  func validMonths(into validation: inout Validation) -> ClosedRange<Month>? {
    for (index, month) in months.enumerated() {
      switch self {
      case .money(let entries):
        let amount = entries[month] ?? .zero
        validation.require(
          amount.isWithinLimit, else: .amountOutOfRange(Rational(amount)), at: "ledger", .index(index), "amount")
      case .hours(let entries, _):
        let hours = entries[month] ?? 0
        validation.require(hours >= 0, else: .negative(hours), at: "ledger", .index(index), "hours")
      }
    }
    guard let first = months.first, let last = months.last else {
      validation.require(false, else: .empty, at: "ledger")
      return nil
    }
    let allowed = 1...CostLine.longestPeriod
    let range = first...last
    validation.require(
      allowed.contains(range.count), else: .countOutOfRange(range.count, allowed: allowed), at: "ledger")
    return range
  }

  /// The entries over the months, multiplied and then rounded cumulatively.
  ///
  /// - Throws: ``AmountOutOfRange`` when the row's running sum leaves ``Money/limit``.
  func row(over months: ClosedRange<Month>, times factor: Rational) throws(AmountOutOfRange) -> MonthlyAmounts {
    switch self {
    case .money(let entries):
      try MonthlyAmounts(months: months, of: factor) { offset in
        entries[months.lowerBound.advanced(by: offset)].map { Rational($0) } ?? 0
      }
    case .hours(let entries, let cost):
      try MonthlyAmounts(months: months, of: cost.amount * factor) { entries[months.lowerBound.advanced(by: $0)] ?? 0 }
    }
  }
}
