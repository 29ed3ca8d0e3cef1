/// The rules that columns of effect checks follow.
///
/// ```swift
/// CheckRules(.standard)  // working days, one month before to two after, the bands of an achievement, exactly
/// // Another system's rules: the latest value of the 91 days before the date, in four classes, as a data frame computes.
/// try CheckRules(
///   workingDayRule: .keepDate, window: .days(before: 91, after: 0), edges: [.from(0.5), .from(0.9), .above(1.1)],
///   arithmetic: .binary)
/// ```
public struct CheckRules: Sendable, Hashable {
  /// How a due date that isn't a working day is moved.
  public let workingDayRule: WorkingDayRule
  /// How far from the due date a measurement counts.
  public let window: CheckWindow
  /// Where one step of achievement ends and the next begins, never falling; *n* edges make *n* + 1 steps.
  public let edges: [Edge]
  /// How an achievement is compared with the edges.
  public let arithmetic: Arithmetic

  /// Where a step of achievement begins.
  public enum Edge: Sendable, Hashable {
    /// At this achievement.
    case from(Rational)
    /// Just above this achievement.
    case above(Rational)
  }

  /// How an achievement is compared with the edges.
  public enum Arithmetic: Sendable, Hashable {
    /// Numbers are the decimals that they print as, so that 1.2 on the way from 0 to 1.5 is at 0.8, as
    /// ``EffectCheck`` says.
    case exact
    /// Differences and quotients are those of `Double`, so that 1.2 on the way from 0 to 1.5 is just below 0.8, as
    /// data frames say.
    case binary
  }

  /// The most edges.
  public static let mostEdges = 16

  /// The rules of a schedule; the steps are the ones of ``Achievement/Band/steps``.
  ///
  /// Its checkpoints, levels and error control have no part in it.
  public init(_ schedule: FollowUpSchedule) {
    workingDayRule = schedule.workingDayRule
    window = schedule.window
    // At a threshold of 0 what is as the baseline stays unchanged: partly begins above it.
    let threshold = schedule.partlyThreshold
    edges = [.from(0), .above(0), threshold == 0 ? .above(0) : .from(threshold), .from(1)]
    arithmetic = .exact
  }

  /// Rules of one's own.
  ///
  /// - Parameters:
  ///   - workingDayRule: How a due date that isn't a working day is moved.
  ///   - window: How far from the due date a measurement counts.
  ///   - edges: Where the steps of achievement begin, never falling; at most 16.
  ///   - arithmetic: How an achievement is compared with the edges.
  /// - Throws: ``CheckColumnsError/windowOutOfRange(_:)`` when a side of the window is negative or longer than 24
  ///   months or 744 days, ``CheckColumnsError/tooManyEdges(_:)``, or ``CheckColumnsError/edgeNotRising(index:)`` for
  ///   an edge below the one before it.
  public init(
    workingDayRule: WorkingDayRule = .nextSwedishWorkingDay, window: CheckWindow, edges: [Edge],
    arithmetic: Arithmetic = .exact
  ) throws(CheckColumnsError) {
    guard window.isAllowed else { throw .windowOutOfRange(window) }
    guard edges.count <= Self.mostEdges else { throw .tooManyEdges(edges.count) }
    for index in edges.indices.dropFirst() where edges[index].isBelow(edges[index - 1]) {
      throw .edgeNotRising(index: index)
    }
    self.workingDayRule = workingDayRule
    self.window = window
    self.edges = edges
    self.arithmetic = arithmetic
  }

  /// The due date and the window of a checkpoint, or `nil` outside the calendar.
  func dates(months: Int, after fullOperation: CalendarDate) -> (due: CalendarDate, window: ClosedRange<CalendarDate>)?
  {
    guard let step = fullOperation.adding(months: months) else { return nil }
    let due = workingDayRule.apply(to: step.date).date
    guard let dates = window.dates(around: due) else { return nil }
    return (due, dates)
  }
}

extension CheckRules.Edge {
  /// The achievement that is named, and whether itself it lies below the edge.
  private var place: (achievement: Rational, isBelow: Bool) {
    switch self {
    case .from(let achievement): (achievement, false)
    case .above(let achievement): (achievement, true)
    }
  }

  /// Whether this edge lies below another.
  fileprivate func isBelow(_ other: Self) -> Bool {
    place.achievement < other.place.achievement
      || place.achievement == other.place.achievement && !place.isBelow && other.place.isBelow
  }

  /// Whether an achievement has passed the edge.
  func isPassed(by achievement: Rational) -> Bool {
    place.isBelow ? achievement > place.achievement : achievement >= place.achievement
  }

  /// The least `Double` that has passed the edge.
  var least: Double {
    let achievement = Double(place.achievement)
    return place.isBelow ? achievement.nextUp : achievement
  }
}

extension Achievement.Band {
  /// The bands in rising order: the steps of ``CheckRules/init(_:)``.
  ///
  /// ```swift
  /// Achievement.Band.steps[3]  // partly
  /// ```
  public static let steps: [Achievement.Band] = [.worsened, .unchanged, .behind, .partly, .achieved]
}
