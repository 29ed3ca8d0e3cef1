/// A goal's measurements that no checkpoint's window holds, each beside the checkpoint that it lies nearest to.
struct MeasurementsOutside {
  private let nearest: [Int: [EffectGoal.Measurement]]

  /// The measurements up to a date that lie outside every window, in order of time, and of one date as listed.
  ///
  /// - Complexity: O(measurements × (checkpoints + log measurements)).
  init(_ measurements: [EffectGoal.Measurement], checkpoints: [Checkpoint], asOf: CalendarDate) {
    var nearest: [Int: [EffectGoal.Measurement]] = [:]
    let known = measurements.enumerated().filter { $0.element.date <= asOf }
    for (_, measurement) in known.sorted(by: { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }) {
      if checkpoints.contains(where: { $0.window.contains(measurement.date) }) { continue }
      // Of two checkpoints that lie equally near, the earlier is the one that it was measured too late for.
      let distances = checkpoints.map { $0.dueDate.days(until: measurement.date).magnitude }
      guard let least = distances.min(), let index = distances.firstIndex(of: least) else { continue }
      nearest[checkpoints[index].monthsAfterFullOperation, default: []].append(measurement)
    }
    self.nearest = nearest
  }

  /// Those that lie nearest to the due date of a checkpoint.
  subscript(checkpoint: Checkpoint) -> [EffectGoal.Measurement] {
    nearest[checkpoint.monthsAfterFullOperation] ?? []
  }
}

extension FollowUp.GoalAnswer {
  /// What was measured instead, when the check's window has closed without a measurement: of the
  /// ``measuredOutsideWindows`` that could count if the window were wider, the nearest to the due date, and of two
  /// equally near the later.
  ///
  /// What was measured before full operation says nothing of the change and isn't among them.
  public var measuredInstead: EffectGoal.Measurement? {
    guard check.state == .overdue else { return nil }
    return check.usable(among: measuredOutsideWindows)
  }
}

extension EffectCheck {
  /// Of measurements outside the window, the one that would count if the window held it.
  func usable(among outside: [EffectGoal.Measurement]) -> EffectGoal.Measurement? {
    outside.filter { checkpoint.fullOperation <= $0.date && goal.incomparabilities(of: $0).isEmpty }
      .nearest(to: checkpoint.dueDate)
  }
}
