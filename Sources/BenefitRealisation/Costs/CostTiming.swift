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
  /// The whole amount at a milestone of a rollout step.
  case milestone(Milestone)

  /// A month counted from a rollout step's full operation.
  ///
  /// It keeps the step, so that a cost moves with it when full operation moves.
  public struct Milestone: Sendable, Hashable {
    /// The step.
    public let step: Identifier<RolloutStep>
    /// How many months after the month of full operation; before it when negative.
    public let monthsAfterFullOperation: Int
    /// The month that this comes to.
    public let month: Month

    /// The month so many months after a step's full operation.
    ///
    /// - Throws: ``InvalidModel`` unless the months are from −600 to 600 and the month is within the calendar.
    public init(of step: RolloutStep, monthsAfterFullOperation months: Int) throws(InvalidModel) {
      let allowed = -600...600
      guard allowed.contains(months) else {
        throw InvalidModel(.countOutOfRange(months, allowed: allowed), at: "monthsAfterFullOperation")
      }
      guard let month = step.fullOperation.month.adding(months: months) else {
        throw InvalidModel(.outsideCalendar, at: "monthsAfterFullOperation")
      }
      self.step = step.id
      monthsAfterFullOperation = months
      self.month = month
    }
  }
}

extension CostTiming {
  /// The months from the first to the last that the cost can fall in; notes what is wrong when there are none.
  func validMonths(into validation: inout Validation) -> ClosedRange<Month>? {
    let months: ClosedRange<Month>?
    switch self {
    case .once(let month): months = month...month
    case .milestone(let milestone): months = milestone.month...milestone.month
    case .monthly(let range), .spread(let range): months = range
    case .yearly(let first, let years):
      let allowed = 1...CostLine.longestPeriod / 12
      guard allowed.contains(years) else {
        validation.require(false, else: .countOutOfRange(years, allowed: allowed), at: "timing", "years")
        return nil
      }
      months = ClosedRange(first: first, numberOfMonths: (years - 1) * 12 + 1)
    }
    guard let months else {
      validation.require(false, else: .outsideCalendar, at: "timing")
      return nil
    }
    let allowed = 1...CostLine.longestPeriod
    validation.require(
      allowed.contains(months.count), else: .countOutOfRange(months.count, allowed: allowed), at: "timing")
    return months
  }

  /// How many times the stated amount falls, and how many months of work each time covers.
  var occurrences: (count: Int, months: Int) {
    switch self {
    case .once, .milestone: (1, 1)
    case .monthly(let range): (range.count, 1)
    case .yearly(_, let years): (years, 12)
    case .spread(let range): (1, range.count)
    }
  }

  /// The row of a stated amount (major units), rounded cumulatively over the line's months.
  ///
  /// - Throws: ``AmountOutOfRange`` when the row's sum leaves ``Money/limit``.
  func row(of stated: Rational, over months: ClosedRange<Month>) throws(AmountOutOfRange) -> MonthlyAmounts {
    switch self {
    case .once, .milestone, .monthly: try MonthlyAmounts(months: months, each: stated)
    case .spread: try MonthlyAmounts(months: months, each: stated / Rational(months.count))
    case .yearly: try MonthlyAmounts(months: months, of: stated) { $0.isMultiple(of: 12) ? 1 : 0 }
    }
  }
}
