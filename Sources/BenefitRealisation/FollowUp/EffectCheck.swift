/// The answer for one goal at one checkpoint.
public struct EffectCheck: Sendable, Hashable {
  /// The goal.
  public let goal: EffectGoal
  /// The checkpoint.
  public let checkpoint: Checkpoint
  /// What is known at the as-of date.
  public let state: State
  /// The value to have been reached: the target at the checkpoint, or the planned path where there is none.
  public let expected: Figure<Rational>
  /// The usable measurement nearest to the due date inside the window; it is kept and shown even when the goal can't be
  /// judged by it.
  public let nearest: EffectGoal.Measurement?
  /// The measurements inside the window that can't be used, with the reasons.
  public let notUsed: [Unusable]
  /// Whether the goal is reached.
  ///
  /// With a sample the whole interval decides, without one the measured value alone.
  public let verdict: Verdict
  /// Whether the verdict is only an indication, since another checkpoint decides.
  public let isIndication: Bool
  /// The values that the measurement that counts leaves possible; `nil` without a measurement or its sample.
  public let interval: ConfidenceInterval?
  /// How many would have to be measured, or of events have to come, for the interval to lie on one side of the target,
  /// if value and spread stay; `nil` where the verdict is told, or no number up to 10⁹ is enough.
  public let countToTell: Int?
  /// The change since the baseline with its interval; `nil` unless both were measured with samples that can be
  /// compared.
  public let change: MeasuredChange?
  /// The smallest change since the baseline that the planned sample is likely to show; `nil` when none is planned.
  public let smallestDetectableChange: Figure<Rational>?

  /// What is known of a goal at a checkpoint.
  public enum State: Sendable, Hashable {
    /// The window hasn't opened yet.
    case upcoming
    /// The window is open and nothing usable has been measured.
    case due
    /// The window has closed and nothing has been measured in it.
    case overdue
    /// Something has been measured inside the window, but nothing that can be compared with the baseline.
    case notComparable
    /// The goal can't be judged at all, for this reason.
    case notMeasurable(because: NotDefined)
    /// The measurement that counts, and how far it shows the goal to have come.
    case measured(EffectGoal.Measurement, Achievement)
  }

  /// A measurement that can't be used.
  public struct Unusable: Sendable, Hashable {
    /// The measurement.
    public let measurement: EffectGoal.Measurement
    /// Why it can't be compared with the baseline.
    public let reasons: [EffectGoal.Incomparability]
  }

  /// Judges a goal at a checkpoint with what was known at a date.
  ///
  /// The usable measurement nearest to the due date inside the window counts; of two equally near, the later one, and
  /// of two on one date, the later listed. Measurements after the as-of date aren't looked at.
  ///
  /// - Parameters:
  ///   - goal: The goal.
  ///   - checkpoint: The checkpoint.
  ///   - measurements: All measurements of the goal; those of other goals are left aside.
  ///   - schedule: Gives the path's due dates and the threshold.
  ///   - asOf: The date of the judgement.
  public init(
    of goal: EffectGoal, at checkpoint: Checkpoint, measurements: [EffectGoal.Measurement],
    schedule: FollowUpSchedule, asOf: CalendarDate
  ) {
    self.goal = goal
    self.checkpoint = checkpoint
    let inWindow = measurements.filter {
      $0.goal == goal.id && $0.date <= asOf && checkpoint.window.contains($0.date)
    }.map(goal.bridged)
    notUsed = inWindow.compactMap {
      let reasons = goal.incomparabilities(of: $0)
      return reasons.isEmpty ? nil : Unusable(measurement: $0, reasons: reasons)
    }
    if let target = goal.target(atMonths: checkpoint.monthsAfterFullOperation) {
      expected = .value(target.value)
    } else {
      expected = PlannedPath.path(of: goal, from: checkpoint.fullOperation, schedule: schedule)
        .map { $0.value(on: checkpoint.dueDate) }
    }
    nearest = inWindow.filter { goal.incomparabilities(of: $0).isEmpty }.nearest(to: checkpoint.dueDate)
    state = Self.state(
      of: goal, expected: expected, nearest: nearest, isAnyUnusable: !notUsed.isEmpty, window: checkpoint.window,
      threshold: schedule.partlyThreshold, asOf: asOf)
    let months = checkpoint.monthsAfterFullOperation
    let level = schedule.confidenceLevel(atMonths: months)
    isIndication = !schedule.errorControl.decides(atMonths: months)
    smallestDetectableChange = goal.smallestDetectableChange(level: level)
    let judgement = Judgement(of: state, goal: goal, expected: expected, level: level)
    (verdict, interval, countToTell) = (judgement.verdict, judgement.interval, judgement.countToTell)
    change = nearest.flatMap { MeasuredChange(of: $0, goal: goal, level: level) }
  }

  private static func state(
    of goal: EffectGoal, expected: Figure<Rational>, nearest: EffectGoal.Measurement?, isAnyUnusable: Bool,
    window: ClosedRange<CalendarDate>, threshold: Rational, asOf: CalendarDate
  ) -> State {
    let achievement: (Rational) -> Achievement
    switch (goal.indicator.direction, goal.baseline, expected) {
    case (.keepWithin(let band), _, _):
      achievement = { Achievement(measured: $0, within: band) }
    case (_, nil, _):
      return .notMeasurable(because: .noBaseline)
    case (_, _?, .notDefined(let reason)):
      return .notMeasurable(because: reason)
    case (_, let baseline?, .value(let target)):
      achievement = {
        Achievement(measured: $0, baseline: baseline.value, target: target, partlyThreshold: threshold)
      }
    }
    if let nearest { return .measured(nearest, achievement(nearest.quantity.value)) }
    if asOf < window.lowerBound { return .upcoming }
    if isAnyUnusable { return .notComparable }
    return asOf <= window.upperBound ? .due : .overdue
  }
}
