/// Values of an indicator, one a month without gaps.
public struct MonthlySeries: Sendable, Hashable {
  /// The month of the first value.
  public let firstMonth: Month
  /// The values in order of time, in the indicator's unit.
  public let values: [Rational]
  /// The same months of units without the change; empty without such.
  public let comparison: [Rational]
  /// The first month with the change; `nil` for the first whole month of full operation.
  public let firstMonthAfter: Month?

  /// The most months.
  public static let most = 600

  /// The values that a series may have.
  public static let allowed: ClosedRange<Rational> = -1_000_000_000_000_000...1_000_000_000_000_000

  /// A series of months.
  ///
  /// - Throws: ``InvalidModel`` when there is no value or more than 600, the comparison has another number of values, a
  ///   value is beyond ±10¹⁵, or the months leave the calendar.
  public init(
    firstMonth: Month, values: [Rational], comparison: [Rational] = [], firstMonthAfter: Month? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!values.isEmpty, else: .empty, at: "values")
    validation.require(values.count <= Self.most, else: .tooMany(values.count, limit: Self.most), at: "values")
    validation.require(firstMonth.adding(months: values.count) != nil, else: .outsideCalendar, at: "firstMonth")
    validation.require(
      comparison.isEmpty || comparison.count == values.count,
      else: .countOutOfRange(comparison.count, allowed: values.count...values.count), at: "comparison")
    for (name, list) in [("values", values), ("comparison", comparison)] {
      for (index, value) in list.enumerated() where !Self.allowed.contains(value) {
        validation.require(false, else: .outOfRange(value, allowed: Self.allowed), at: .member(name), .index(index))
      }
    }
    try validation.finish()
    self.firstMonth = firstMonth
    self.values = values
    self.comparison = comparison
    self.firstMonthAfter = firstMonthAfter
  }
}

extension MonthlySeries {
  func validate(for indicator: Indicator, at place: [ModelPath.Step], into validation: inout Validation) {
    for (name, list) in [("values", values), ("comparison", comparison)] {
      for (index, value) in list.enumerated() {
        indicator.validate(value, isMeasured: true, at: place + [.member(name), .index(index)], into: &validation)
      }
    }
  }
}
