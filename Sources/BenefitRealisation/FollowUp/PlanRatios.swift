/// How far a goal has come compared with its planned path, over time: the ρ of method section 8.
struct PlanRatios {
  /// The ratio at each usable measurement, one a date, in order of time.
  let points: [(date: CalendarDate, ratio: Rational)]
  /// Why there is no ratio when there are no points.
  let missing: NotDefined
  /// Usable measurements of days on which the plan had hardly left the baseline: they have no ratio.
  let tooEarly: [EffectGoal.Measurement]

  /// Ratios that are known already.
  init(points: [(date: CalendarDate, ratio: Rational)], missing: NotDefined) {
    self.points = points
    self.missing = missing
    tooEarly = []
  }

  /// The ratios of a goal's usable measurements up to a date; the later listed of two on one date counts.
  ///
  /// - Parameters:
  ///   - goal: The goal, which says what can be used.
  ///   - planned: The goal whose path the ratios are to, see ``ValuedGoals``; the same one when left out.
  ///   - fullOperation: The date that its clock starts.
  ///   - schedule: Gives each target's due date.
  ///   - measurements: The goal's measurements.
  ///   - date: The date up to which they are known.
  init(
    of goal: EffectGoal, along planned: EffectGoal? = nil, from fullOperation: CalendarDate,
    schedule: FollowUpSchedule, measurements: [EffectGoal.Measurement], knownOn date: CalendarDate
  ) {
    switch PlannedPath.path(of: planned ?? goal, from: fullOperation, schedule: schedule) {
    case .notDefined(let reason):
      points = []
      missing = reason
      tooEarly = []
    case .value(let path):
      var missing = NotDefined.notMeasured
      var latest: [CalendarDate: Rational] = [:]
      var tooEarly: [EffectGoal.Measurement] = []
      for measurement in measurements
      where measurement.date <= date && goal.incomparabilities(of: measurement).isEmpty {
        switch path.ratio(of: measurement.quantity.value, on: measurement.date) {
        case .value(let ratio): latest[measurement.date] = ratio
        case .notDefined(let reason):
          missing = reason
          if reason == .plannedChangeTooSmall { tooEarly.append(measurement) }
        }
      }
      points = latest.sorted { $0.key < $1.key }.map { (date: $0.key, ratio: $0.value) }
      self.missing = missing
      self.tooEarly = tooEarly
    }
  }
}

extension PlanRatios {
  /// Sums of weights × ratio over months: of the first months that have ended, and of all.
  struct Sums {
    /// The sum over the months that have ended; exactly zero where no weight falls in them.
    let toDate: Figure<Rational>
    /// The sum over all months.
    let all: Figure<Rational>
  }

  /// Adds up weight × ratio on the last day of each month.
  ///
  /// Within a stretch between two measurements the ratio is a straight line, so the weights and their days are added
  /// first and multiplied by the line once: the fractions stay short however many months there are.
  ///
  /// - Complexity: O(months + measurements).
  func sums(of weights: [Rational], over months: ClosedRange<Month>, ended: Int) -> Sums {
    guard !points.isEmpty else {
      let isNothingPlanned = { (count: Int) in weights.prefix(count).allSatisfy { $0 == 0 } }
      let missing = Figure<Rational>.notDefined(because: missing)
      return Sums(
        toDate: isNothingPlanned(ended) ? .value(0) : missing,
        all: isNothingPlanned(weights.count) ? .value(0) : missing)
    }
    var (done, toDate): (Rational, Rational) = (0, 0)
    var (stretch, weight, days): (Int, Rational, Rational) = (0, 0, 0)
    for (offset, month) in months.enumerated() {
      if offset == ended { toDate = done + value(of: stretch, weight, days) }
      let day = month.lastDay
      if stretch < points.count, points[stretch].date < day {
        done += value(of: stretch, weight, days)
        (weight, days) = (0, 0)
        while stretch < points.count, points[stretch].date < day { stretch += 1 }
      }
      weight += weights[offset]
      if stretch > 0 { days += weights[offset] * Rational(points[stretch - 1].date.days(until: day)) }
    }
    done += value(of: stretch, weight, days)
    return Sums(toDate: .value(ended == months.count ? done : toDate), all: .value(done))
  }

  /// What the weights of one stretch come to; stretch 0 is before the first measurement, the last one after the last.
  private func value(of stretch: Int, _ weight: Rational, _ days: Rational) -> Rational {
    if weight == 0 { return 0 }
    if stretch == 0 { return weight * points[0].ratio }
    if stretch == points.count { return weight * points[stretch - 1].ratio }
    let (from, to) = (points[stretch - 1], points[stretch])
    return weight * from.ratio + (to.ratio - from.ratio) * days / Rational(from.date.days(until: to.date))
  }
}
