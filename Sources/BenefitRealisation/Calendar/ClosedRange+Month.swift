/// A range of months is an ordinary closed range: it iterates, it tells whether it contains a month, and it
/// cannot be empty.
///
/// ```swift
/// let horizon = ClosedRange(first: Month("2025-11")!, numberOfMonths: 4)!
/// horizon.map(\.description)  // ["2025-11", "2025-12", "2026-01", "2026-02"]
/// horizon.calendarYears       // 2025...2026
/// ```
extension ClosedRange<Month> {
  /// The range with a first month and a length, or `nil` when there is none.
  ///
  /// ```swift
  /// ClosedRange(first: Month("2025-01")!, numberOfMonths: 12)?.upperBound.description  // "2025-12"
  /// ```
  ///
  /// - Parameters:
  ///   - first: The range's first month.
  ///   - numberOfMonths: At least 1; less gives `nil`, as does an end after year 9999.
  public init?(first: Month, numberOfMonths: Int) {
    guard numberOfMonths >= 1, let last = first.adding(months: numberOfMonths - 1) else { return nil }
    self = first...last
  }

  /// The calendar years that the range touches, whole or in part.
  ///
  /// ```swift
  /// (Month("2025-11")!...Month("2026-02")!).calendarYears  // 2025...2026
  /// ```
  public var calendarYears: ClosedRange<Int> {
    lowerBound.year...upperBound.year
  }

  /// The months of each calendar year that the range touches.
  var byCalendarYear: [(year: Int, months: ClosedRange)] {
    calendarYears.map { year in
      let (january, december) = (Month(knownIndex: year * 12), Month(knownIndex: year * 12 + 11))
      return (year, clamped(to: january...december))
    }
  }

  /// The months that have ended on a date, which are the first; `nil` when none has.
  func ended(by date: CalendarDate) -> ClosedRange? {
    let month = date.month
    let last = month.hasEnded(by: date) ? month.index : month.index - 1
    return last < lowerBound.index ? nil : lowerBound...Month(knownIndex: Swift.min(last, upperBound.index))
  }

  /// The months after a month, all of them after `nil`; `nil` when there are none.
  func left(after month: Month?) -> ClosedRange? {
    guard let month, month >= lowerBound else { return self }
    return month < upperBound ? Month(knownIndex: month.index + 1)...upperBound : nil
  }
}

extension Month {
  /// The twelve months of a calendar year.
  static func months(of year: Int) -> ClosedRange<Month>? {
    guard let first = Month(year: year, month: 1) else { return nil }
    return first...first.advanced(by: 11)
  }
}
