/// When a cost falls.
public enum CostTiming: Sendable, Hashable {
  /// The whole amount in one month.
  case once(Month)
  /// The amount in every month of the range.
  case monthly(ClosedRange<Month>)
  /// The amount once a year, in the same month, for so many years.
  case yearly(first: Month, years: Int)
  /// The amount in all, spread evenly over the months of the range.
  case spread(ClosedRange<Month>)
}

extension CostTiming {
  /// The months from the first to the last that the cost can fall in, or `nil` when they leave the calendar.
  var months: ClosedRange<Month>? {
    switch self {
    case .once(let month): month...month
    case .monthly(let range), .spread(let range): range
    case .yearly(let first, let years): ClosedRange(first: first, numberOfMonths: (years - 1) * 12 + 1)
    }
  }

  /// The exact amount of the month at an offset from the first, for a line's stated amount.
  func amount(_ stated: Rational, atOffset offset: Int, of months: Int) -> Rational {
    switch self {
    case .once, .monthly: stated
    case .yearly: offset.isMultiple(of: 12) ? stated : 0
    case .spread: stated / Rational(months)
    }
  }
}
