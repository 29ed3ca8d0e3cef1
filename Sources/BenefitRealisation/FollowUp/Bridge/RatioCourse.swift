/// A goal's ratio to its planned path, month by month: what is known of it, and after that by a rule.
struct RatioCourse {
  private let points: [(date: CalendarDate, ratio: Rational)]
  private let path: PlannedPath
  private let rule: ForecastRule
  private let knownOn: CalendarDate

  /// A goal's ratio to a planned path on the last day of each month, as known on a date, or why there is none.
  static func ratios(
    of goal: EffectGoal, along planned: EffectGoal, in plan: Initiative, measurements: [EffectGoal.Measurement],
    knownOn date: CalendarDate,
    by rule: ForecastRule, over months: ClosedRange<Month>
  ) -> Figure<[Rational]> {
    let fullOperation = plan.fullOperation(of: goal.clock)
    let ratios = PlanRatios(
      of: goal, along: planned, from: fullOperation, schedule: plan.schedule, measurements: measurements, knownOn: date)
    if ratios.points.isEmpty { return .notDefined(because: ratios.missing) }
    return PlannedPath.path(of: planned, from: fullOperation, schedule: plan.schedule).map {
      RatioCourse(points: ratios.points, path: $0, rule: rule, knownOn: date).values(over: months)
    }
  }

  /// The ratio on the last day of each month.
  private func values(over months: ClosedRange<Month>) -> [Rational] {
    var next = 0
    return months.map { month in
      let day = month.lastDay
      while next < points.count, points[next].date < day { next += 1 }
      if day > knownOn { return forecast(on: day, after: points[points.count - 1]) }
      if next == 0 { return points[0].ratio }
      if next == points.count { return points[next - 1].ratio }
      let (from, to) = (points[next - 1], points[next])
      let part = Rational(from.date.days(until: day), over: from.date.days(until: to.date))
      return from.ratio + (to.ratio - from.ratio) * part
    }
  }

  private func forecast(on day: CalendarDate, after last: (date: CalendarDate, ratio: Rational)) -> Rational {
    switch rule {
    case .ratioHolds: return last.ratio
    case .asPlanned: return 1
    case .levelHolds:
      let level = path.baseline + last.ratio * (path.value(on: last.date) - path.baseline)
      return path.ratio(of: level, on: day).value ?? last.ratio
    }
  }
}
