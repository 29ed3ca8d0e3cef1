/// Measurements of many goals in flat columns, in any order.
public struct MeasurementColumns: Sendable, Hashable {
  /// The row of each measurement's goal.
  public let goals: [Int32]
  /// The day number of each measurement, see ``CalendarDate/dayNumber``.
  public let days: [Int32]
  /// What was measured, comparable with the goal's baseline.
  public let values: [Double]

  /// Measurements of many goals.
  ///
  /// Leave out what isn't comparable with the baseline, as ``EffectGoal/incomparabilities(of:)`` tells.
  ///
  /// - Parameters:
  ///   - goals: The row of each measurement's goal, counted from 0.
  ///   - days: The day of each measurement.
  ///   - values: What was measured.
  /// - Throws: ``CheckColumnsError/differentLengths(_:_:)``, ``CheckColumnsError/dayOutsideCalendar(_:index:)`` or
  ///   ``CheckColumnsError/valueOutOfRange(_:index:)``.
  /// - Complexity: O(*n*).
  public init(goals: [Int32], days: [Int32], values: [Double]) throws(CheckColumnsError) {
    guard goals.count == days.count else { throw .differentLengths(goals.count, days.count) }
    guard goals.count == values.count else { throw .differentLengths(goals.count, values.count) }
    if let index = days.firstOutsideCalendar { throw .dayOutsideCalendar(.measurement, index: index) }
    if let index = values.firstOutOfRange { throw .valueOutOfRange(.measurement, index: index) }
    (self.goals, self.days, self.values) = (goals, days, values)
  }

  /// The number of measurements.
  public var count: Int { goals.count }
}

extension [Double] {
  /// The place of the first number that isn't finite or whose differences might not be.
  var firstOutOfRange: Int? {
    let most = Double.greatestFiniteMagnitude / 4
    // Without a branch a number; which one it is interests only when there is one.
    var isEachInside = true
    for value in self { isEachInside = (value.magnitude <= most) && isEachInside }
    return isEachInside ? nil : firstIndex { !($0.magnitude <= most) }
  }
}

extension [Int32] {
  /// The place of the first day number outside the years 1–9999.
  var firstOutsideCalendar: Int? {
    let earliest = UInt32(bitPattern: Int32(CalendarDate.dayNumbers.lowerBound))
    let range = UInt32(CalendarDate.dayNumbers.count - 1)
    // A day is outside when its distance from the first day, or from there to the last, has the top bit set. Without a
    // branch a day; which one it is interests only when there is one.
    var bits: UInt32 = 0
    for day in self {
      let distance = UInt32(bitPattern: day) &- earliest
      bits |= distance | (range &- distance)
    }
    return bits >> 31 == 0 ? nil : firstIndex { UInt32(bitPattern: $0) &- earliest > range }
  }
}
