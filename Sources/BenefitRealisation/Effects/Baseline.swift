/// The value of an indicator before the change.
public struct Baseline: Sendable, Hashable {
  /// The value, in the indicator's unit.
  public let value: Rational
  /// When it was measured.
  public let date: CalendarDate
  /// How and on whom it was measured.
  public let measuredBy: MeasurementMethod
  /// Who answers for the measurement; `nil` when nobody has been named.
  public let owner: Owner?
  /// What the value was worked out from; `nil` when not even how many is known.
  public let sample: Sample?

  /// A value measured before the change.
  public init(
    value: Rational, date: CalendarDate, measuredBy: MeasurementMethod, owner: Owner? = nil, sample: Sample? = nil
  ) {
    self.value = value
    self.date = date
    self.measuredBy = measuredBy
    self.owner = owner
    self.sample = sample
  }
}
