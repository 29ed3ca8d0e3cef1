/// How far a goal has come compared with its planned path, over time: the ρ of method section 8.
struct PlanRatios {
  /// The ratio at each usable measurement, one a date, in order of time.
  let points: [(date: CalendarDate, ratio: Rational)]
  /// Why there is no ratio when there are no points.
  let missing: NotDefined

  /// The ratios of a goal's usable measurements up to a date; the later listed of two on one date counts.
  init(
    of goal: EffectGoal, from fullOperation: CalendarDate, schedule: FollowUpSchedule,
    measurements: [EffectGoal.Measurement], knownOn date: CalendarDate
  ) {
    switch PlannedPath.path(of: goal, from: fullOperation, schedule: schedule) {
    case .notDefined(let reason):
      points = []
      missing = reason
    case .value(let path):
      missing = .notMeasured
      var latest: [CalendarDate: Rational] = [:]
      for measurement in measurements
      where measurement.date <= date && goal.incomparabilities(of: measurement).isEmpty {
        latest[measurement.date] = path.ratio(of: measurement.quantity.value, on: measurement.date)
      }
      points = latest.sorted { $0.key < $1.key }.map { (date: $0.key, ratio: $0.value) }
    }
  }

  /// The ratio on a date: linear between two measurements, the nearest one's outside them.
  ///
  /// - Complexity: O(log *n*) in the number of measurements.
  func ratio(on date: CalendarDate) -> Figure<Rational> {
    guard let first = points.first, let last = points.last else { return .notDefined(because: missing) }
    if date <= first.date { return .value(first.ratio) }
    if date >= last.date { return .value(last.ratio) }
    var (below, above) = (0, points.count - 1)
    while above - below > 1 {
      let middle = (below + above) / 2
      if points[middle].date <= date { below = middle } else { above = middle }
    }
    let (from, to) = (points[below], points[above])
    let part = Rational(from.date.days(until: date), over: from.date.days(until: to.date))
    return .value(from.ratio + (to.ratio - from.ratio) * part)
  }
}
