/// What is measured to see an effect, and which way it shall move.
public struct Indicator: Sendable, Hashable {
  /// What is measured, such as `"handläggningstid per ansökan"`.
  public let name: String
  /// What its values count.
  public let unit: UnitOfMeasure
  /// Which way it shall move.
  public let direction: Direction
  /// What its values are, and so which it can have.
  public let kind: Kind

  /// Which way an indicator shall move.
  public enum Direction: Sendable, Hashable {
    /// Higher is better.
    case increase
    /// Lower is better.
    case decrease
    /// Inside the band, ends included, is as good as it gets.
    case keepWithin(ClosedRange<Rational>)
  }

  /// Names an indicator.
  ///
  /// - Parameters:
  ///   - name: What is measured.
  ///   - unit: What its values count.
  ///   - direction: Which way it shall move.
  ///   - kind: What its values are; by default what the unit says, see ``Kind/init(of:)``.
  public init(name: String, unit: UnitOfMeasure, direction: Direction, kind: Kind? = nil) {
    self.name = name
    self.unit = unit
    self.direction = direction
    self.kind = kind ?? Kind(of: unit)
  }
}

/// How and on whom a value was measured; two values are comparable when this agrees.
public struct MeasurementMethod: Sendable, Hashable {
  /// How the value was measured, such as `"tidtagning i ärendesystemet"`.
  public let method: String
  /// On whom or what, such as `"alla ansökningar om trygghetslarm"`.
  public let population: String

  /// Names a method and the population it was used on.
  public init(method: String, population: String) {
    self.method = method
    self.population = population
  }
}

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

/// The value that an indicator shall have reached at a checkpoint.
public struct Target: Sendable, Hashable {
  /// The checkpoint, in months after full operation.
  public let monthsAfterFullOperation: Int
  /// The value to reach, in the indicator's unit.
  public let value: Rational

  /// A value to reach so many months after full operation.
  public init(monthsAfterFullOperation: Int, value: Rational) {
    self.monthsAfterFullOperation = monthsAfterFullOperation
    self.value = value
  }
}
