/// A calendar month of a year: the unit that cash flows live on.
///
/// ```swift
/// let march = Month("2025-03")
/// march?.numberOfDays                         // 31
/// march?.adding(months: 10)?.description      // "2026-01"
/// ```
///
/// The years are 1...9999, as for ``CalendarDate``. A range of months is the standard library's
/// `ClosedRange<Month>`, which is a collection: `for month in first...last` visits each.
public struct Month: Sendable, Hashable {
  /// The month's place in the calendar: year × 12 + month − 1.
  ///
  /// ```swift
  /// Month("2025-03")?.index  // 24302
  /// ```
  ///
  /// The indices run from 12 (0001-01) to 119 999 (9999-12), without gaps.
  public let index: Int

  /// The month with an index, or `nil` outside the years 1...9999.
  ///
  /// ```swift
  /// Month(index: 24_302)?.description  // "2025-03"
  /// ```
  public init?(index: Int) {
    guard Self.indices.contains(index) else { return nil }
    self.index = index
  }

  /// The month with these numbers, or `nil` when there is no such month.
  ///
  /// ```swift
  /// Month(year: 2025, month: 3)?.description  // "2025-03"
  /// Month(year: 2025, month: 13)              // nil
  /// ```
  ///
  /// - Parameters:
  ///   - year: 1...9999.
  ///   - month: 1 (January) to 12 (December).
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// A month whose index is known to be inside the calendar because a valid date gave it.
  init(knownIndex: Int) {
    assert(Self.indices.contains(knownIndex))
    index = knownIndex
  }

  /// The calendar's month indices, from 0001-01 to 9999-12.
  static let indices = 12...119_999

  /// The year, 1...9999.
  public var year: Int { index / 12 }

  /// The number in the year, from 1 (January) to 12 (December).
  public var number: Int { index % 12 + 1 }

  /// The month a number of months later, or `nil` outside the years 1...9999.
  ///
  /// ```swift
  /// Month("2024-11")?.adding(months: 3)?.description  // "2025-02"
  /// ```
  ///
  /// - Parameter months: Months to add; a negative number goes back.
  public func adding(months: Int) -> Month? {
    let (sum, overflow) = index.addingReportingOverflow(months)
    return overflow ? nil : Month(index: sum)
  }
}
