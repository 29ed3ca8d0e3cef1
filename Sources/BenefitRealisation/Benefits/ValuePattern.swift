/// How a benefit's full yearly value is computed.
///
/// Amounts are in major units a year at full use. Sources: the table of method section 5.
public enum ValuePattern: Sendable, Hashable {
  /// Events a year × (minutes in A − minutes in B) / 60 × hourly cost.
  case timeSaved(eventsPerYear: Factor, minutesBefore: Factor, minutesAfter: Factor, hourlyCost: HourlyCost)
  /// Hours a month × 12 × hourly cost.
  case hoursFreed(hoursPerMonth: Factor, hourlyCost: HourlyCost)
  /// Volume a year × (unit cost in A − unit cost in B).
  case unitCost(volumePerYear: Factor, unitCostBefore: Factor, unitCostAfter: Factor)
  /// An amount a year that would have been paid.
  case avoidedCost(perYear: Factor)
  /// An amount a year, with a note on how it was found.
  case amount(perYear: Factor, note: String)
}

extension ValuePattern {
  /// The value of a full year at full use, in major units, with every factor at its likely value.
  public var yearlyValue: Rational {
    switch self {
    case .timeSaved(let events, let before, let after, let cost):
      events.likely * (before.likely - after.likely) / 60 * cost.amount
    case .hoursFreed(let hours, let cost):
      hours.likely * 12 * cost.amount
    case .unitCost(let volume, let before, let after):
      volume.likely * (before.likely - after.likely)
    case .avoidedCost(let amount), .amount(let amount, _):
      amount.likely
    }
  }

  /// The hours of work that a full year at full use frees; `nil` when the pattern isn't about hours.
  public var yearlyHours: Rational? {
    switch self {
    case .timeSaved(let events, let before, let after, _): events.likely * (before.likely - after.likely) / 60
    case .hoursFreed(let hours, _): hours.likely * 12
    case .unitCost, .avoidedCost, .amount: nil
    }
  }

  /// The factors that can't be negative (counts, times, prices), with the names that documents use.
  var nonNegativeFactors: [(name: String, factor: Factor)] {
    switch self {
    case .timeSaved(let events, let before, let after, _):
      [("eventsPerYear", events), ("minutesBefore", before), ("minutesAfter", after)]
    case .hoursFreed: []
    case .unitCost(let volume, let before, let after):
      [("volumePerYear", volume), ("unitCostBefore", before), ("unitCostAfter", after)]
    case .avoidedCost, .amount: []
    }
  }
}
