/// How a goal's indicator is planned to move: straight lines from the baseline at full operation through each
/// target at its checkpoint's due date, flat after the last.
///
/// Source: method section 7.
public struct PlannedPath: Sendable, Hashable {
  /// The baseline, where the path begins.
  public let baseline: Rational
  /// The corners of the path in order of time; the first is full operation at the baseline.
  public let corners: [Corner]

  /// A corner of the path.
  public struct Corner: Sendable, Hashable {
    /// The date.
    public let date: CalendarDate
    /// The planned value on that date.
    public let value: Rational
  }

  /// The path of a goal, or why it has none.
  ///
  /// - Parameters:
  ///   - goal: The goal.
  ///   - fullOperation: The date that its clock starts.
  ///   - schedule: Gives each target's due date.
  public static func path(
    of goal: EffectGoal, from fullOperation: CalendarDate, schedule: FollowUpSchedule
  ) -> Figure<PlannedPath> {
    if case .keepWithin = goal.indicator.direction { return .notDefined(because: .goalIsABand) }
    guard let baseline = goal.baseline else { return .notDefined(because: .noBaseline) }
    if goal.targets.isEmpty { return .notDefined(because: .noTarget) }
    var corners = [Corner(date: fullOperation, value: baseline.value)]
    for target in goal.targets {
      guard
        let checkpoint = schedule.checkpoint(months: target.monthsAfterFullOperation, after: fullOperation)
      else { continue }
      corners.append(Corner(date: checkpoint.dueDate, value: target.value))
    }
    return .value(PlannedPath(baseline: baseline.value, corners: corners))
  }

  /// The planned value on a date: the baseline before full operation, the last target after the last checkpoint.
  public func value(on date: CalendarDate) -> Rational {
    guard let next = corners.firstIndex(where: { date <= $0.date }) else {
      return corners[corners.count - 1].value
    }
    if next == 0 { return corners[0].value }
    let (from, to) = (corners[next - 1], corners[next])
    let part = Rational(from.date.days(until: date), over: from.date.days(until: to.date))
    return from.value + (to.value - from.value) * part
  }

  /// The share of the first planned change below which the plan has hardly left the baseline: 10 %.
  ///
  /// Dividing by less would make a day's measurement error look like a multiple of the whole plan.
  public static let leastShareOfChange = Rational(1, over: 10)

  /// How far the indicator has come compared with the plan: (measured − baseline) / (planned on the date − baseline).
  ///
  /// ```swift
  /// // Baseline 100, target 40 after six months: on the day after full operation the plan is at 99.67.
  /// path.ratio(of: 90, on: dayAfter)  // not defined: the planned change is under 10 % of 60
  /// ```
  ///
  /// It isn't defined where the change planned by then is under ``leastShareOfChange`` of the change planned for the
  /// first target that differs from the baseline, nor without such a target.
  public func ratio(of measured: Rational, on date: CalendarDate) -> Figure<Rational> {
    guard let first = corners.first(where: { $0.value != baseline }) else {
      return .notDefined(because: .targetEqualsBaseline)
    }
    let planned = value(on: date) - baseline
    if planned.magnitude < (first.value - baseline).magnitude * Self.leastShareOfChange {
      return .notDefined(because: .plannedChangeTooSmall)
    }
    return .value((measured - baseline) / planned)
  }
}
