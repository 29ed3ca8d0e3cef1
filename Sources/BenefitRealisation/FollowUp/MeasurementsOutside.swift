/// A goal's measurements that no checkpoint's window holds, each beside one of the two checks that it lies between.
struct MeasurementsOutside {
  private let byMonths: [Int: [EffectGoal.Measurement]]

  /// The measurements up to a date that lie outside every window, in order of time, and of one date as listed.
  ///
  /// Of the check before and the one after, a measurement stands beside the one that has closed without an answer where
  /// the other hasn't, and otherwise beside the nearer one: of two equally near, the earlier, which it was made too late
  /// for.
  ///
  /// - Parameter checks: The goal's checks in order of time.
  /// - Complexity: O(measurements × (checkpoints + log measurements)).
  init(_ measurements: [EffectGoal.Measurement], checks: [EffectCheck], asOf: CalendarDate) {
    var byMonths: [Int: [EffectGoal.Measurement]] = [:]
    let known = measurements.enumerated().filter { $0.element.date <= asOf }
    for (_, measurement) in known.sorted(by: { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }) {
      if checks.contains(where: { $0.checkpoint.window.contains(measurement.date) }) { continue }
      let next = checks.firstIndex { measurement.date < $0.checkpoint.dueDate } ?? checks.endIndex
      let around = [next - 1, next].filter(checks.indices.contains).map { checks[$0] }
      let unanswered = around.filter { $0.isUnanswered(asOf: asOf) }
      let beside = (unanswered.isEmpty ? around : unanswered).min { one, other in
        let days = [one, other].map { $0.checkpoint.dueDate.days(until: measurement.date).magnitude }
        return (days[0], one.checkpoint.dueDate) < (days[1], other.checkpoint.dueDate)
      }
      if let beside { byMonths[beside.checkpoint.monthsAfterFullOperation, default: []].append(measurement) }
    }
    self.byMonths = byMonths
  }

  /// Those that stand beside the check at a checkpoint.
  subscript(checkpoint: Checkpoint) -> [EffectGoal.Measurement] {
    byMonths[checkpoint.monthsAfterFullOperation] ?? []
  }
}

extension EffectCheck {
  /// Whether the window has closed and nothing usable was measured in it.
  func isUnanswered(asOf: CalendarDate) -> Bool {
    switch state {
    case .overdue: true
    case .notComparable: checkpoint.window.upperBound < asOf
    case .upcoming, .due, .notMeasurable, .measured: false
    }
  }

  /// Of measurements outside the window, the one that would count if the window were as long as a schedule allows.
  ///
  /// What was measured before full operation says nothing of the change.
  func usable(among outside: [EffectGoal.Measurement]) -> EffectGoal.Measurement? {
    let most = FollowUpSchedule.longestWindow
    let widest = CheckWindow.months(before: most, after: most).dates(around: checkpoint.dueDate)
    return outside.filter {
      checkpoint.fullOperation <= $0.date && widest?.contains($0.date) ?? true
        && goal.incomparabilities(of: $0).isEmpty
    }.nearest(to: checkpoint.dueDate)
  }
}
