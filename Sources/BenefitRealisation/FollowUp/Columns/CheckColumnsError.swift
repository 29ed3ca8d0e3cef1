/// Why columns of effect checks can't be made or used.
public enum CheckColumnsError: Error, Sendable, Hashable {
  /// Two columns that stand side by side differ in length.
  case differentLengths(Int, Int)
  /// A number is infinite, not a number, or beyond ±4.4 · 10³⁰⁷, where differences would leave `Double`.
  case valueOutOfRange(Column, index: Int)
  /// A day is outside the years 1–9999, or a date that is counted from it is.
  case dayOutsideCalendar(Column, index: Int)
  /// A measurement names a goal that there is no row for.
  case unknownGoal(measurement: Int)
  /// A checkpoint isn't from 1 to 600 months after full operation.
  case monthsOutOfRange(Int)
  /// The share of the way isn't above 0 and at most 1.
  case shareOutOfRange(Rational)
  /// A side of the window is negative or too long.
  case windowOutOfRange(CheckWindow)
  /// There are more edges than a step can be told by.
  case tooManyEdges(Int)
  /// An edge lies below the one before it.
  case edgeNotRising(index: Int)
  /// The rows aren't all there.
  case rowsOutOfRange(Range<Int>, count: Int)

  /// A column, as errors name it.
  public enum Column: Sendable, Hashable {
    /// The goals' baselines.
    case baseline
    /// The goals' dates of full operation.
    case fullOperation
    /// The goals' targets at a checkpoint of so many months.
    case target(months: Int)
    /// The measurements.
    case measurement
  }

  /// What is wrong and how to mend it.
  public var text: BilingualText {
    switch self {
    case .differentLengths(let first, let second):
      BilingualText(
        swedish: "kolumnerna är olika långa (\(first) och \(second)): ge dem samma längd",
        english: "the columns differ in length (\(first) and \(second)): give both the same length")
    case .valueOutOfRange(let column, let index):
      BilingualText(
        swedish: "\(column.text.swedish), rad \(index): inte ett tal att räkna med; rätta eller ta bort det",
        english: "\(column.text.english), row \(index): not a number to compute with; correct or leave it out")
    case .dayOutsideCalendar(let column, let index):
      BilingualText(
        swedish:
          "\(column.text.swedish), rad \(index): dagen, eller en som räknas från den, ligger utanför åren 1–9999",
        english: "\(column.text.english), row \(index): the day, or one counted from it, is outside the years 1–9999")
    case .unknownGoal(let measurement):
      BilingualText(
        swedish: "mätning nummer \(measurement) hör till ett mål som saknas: målen numreras från 0",
        english: "the measurement at index \(measurement) is of a goal that there isn't: goals are numbered from 0")
    case .monthsOutOfRange(let months):
      BilingualText(
        swedish: "en kontroll efter \(months) månader går inte: ange 1–\(EffectGoal.furthestCheckpoint)",
        english: "a checkpoint after \(months) months can't be: give 1–\(EffectGoal.furthestCheckpoint)")
    case .shareOutOfRange(let share):
      BilingualText(
        swedish: "andelen \(Double(share)) av vägen går inte: ange ett tal över 0 och högst 1",
        english: "the share \(Double(share)) of the way can't be: give a number above 0 and at most 1")
    case .windowOutOfRange:
      BilingualText(
        swedish:
          "fönstret går inte: ange 0–\(FollowUpSchedule.longestWindow) månader eller 0–\(CheckWindow.mostDays) dagar",
        english:
          "the window can't be: give 0–\(FollowUpSchedule.longestWindow) months or 0–\(CheckWindow.mostDays) days")
    case .tooManyEdges(let count):
      BilingualText(
        swedish: "\(count) gränser är för många: ange högst \(CheckRules.mostEdges)",
        english: "\(count) edges are too many: give at most \(CheckRules.mostEdges)")
    case .edgeNotRising(let index):
      BilingualText(
        swedish: "gräns nummer \(index) faller: ange gränserna stigande",
        english: "the edge at index \(index) falls: give the edges in rising order")
    case .rowsOutOfRange(let rows, let count):
      BilingualText(
        swedish: "raderna \(rows) finns inte alla: det finns \(count)",
        english: "the rows \(rows) aren't all there: there are \(count)")
    }
  }
}

extension CheckColumnsError.Column {
  /// The column's name.
  var text: BilingualText {
    switch self {
    case .baseline: BilingualText(swedish: "nollmätning", english: "baseline")
    case .fullOperation: BilingualText(swedish: "full drift", english: "full operation")
    case .target(let months):
      BilingualText(swedish: "målvärde efter \(months) månader", english: "target after \(months) months")
    case .measurement: BilingualText(swedish: "mätning", english: "measurement")
    }
  }
}
