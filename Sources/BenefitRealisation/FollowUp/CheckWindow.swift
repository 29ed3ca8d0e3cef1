/// How far from a due date a measurement still counts, both ends included.
public enum CheckWindow: Sendable, Hashable {
  /// Whole months to each side, with the day clamped where a month is shorter.
  case months(before: Int, after: Int)
  /// Days to each side.
  case days(before: Int, after: Int)

  /// The most days to one side.
  public static let mostDays = FollowUpSchedule.longestWindow * 31

  /// Whether neither side is negative or longer than allowed.
  var isAllowed: Bool {
    switch self {
    case .months(let before, let after):
      (0...FollowUpSchedule.longestWindow).contains(before) && (0...FollowUpSchedule.longestWindow).contains(after)
    case .days(let before, let after): (0...Self.mostDays).contains(before) && (0...Self.mostDays).contains(after)
    }
  }

  /// The first to the last day on which a measurement counts, or `nil` when one of them is outside the years 1–9999.
  ///
  /// ```swift
  /// CheckWindow.months(before: 1, after: 2).dates(around: CalendarDate("2025-12-31")!)  // 2025-11-30...2026-02-28
  /// ```
  ///
  /// A side that is negative or longer than a schedule allows gives `nil` as well.
  public func dates(around due: CalendarDate) -> ClosedRange<CalendarDate>? {
    guard isAllowed else { return nil }
    let (opens, closes) =
      switch self {
      case .months(let before, let after): (due.adding(months: -before)?.date, due.adding(months: after)?.date)
      case .days(let before, let after): (due.adding(days: -before), due.adding(days: after))
      }
    guard let opens, let closes else { return nil }
    return opens...closes
  }
}

extension FollowUpSchedule {
  /// How far from the due date a measurement counts.
  public var window: CheckWindow { .months(before: windowMonthsBefore, after: windowMonthsAfter) }
}
