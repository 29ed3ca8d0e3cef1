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
  func sums(of weights: Weights, over months: ClosedRange<Month>, ended: Int) -> Sums {
    let count = months.count
    guard !points.isEmpty else {
      let isNothingPlanned = { (count: Int) in weights.values.prefix(count).allSatisfy { $0 == 0 } }
      let missing = Figure<Rational>.notDefined(because: missing)
      return Sums(
        toDate: isNothingPlanned(ended) ? .value(0) : missing,
        all: isNothingPlanned(count) ? .value(0) : missing)
    }
    // How many months have ended by each measurement.
    let ends = points.map { months.ended(by: $0.date)?.count ?? 0 }
    func sum(_ range: Range<Int>) -> Rational {
      var (sum, begin): (Rational, Int) = (0, range.lowerBound)
      for stretch in 0...points.count where begin < range.upperBound {
        let end = min(stretch < points.count ? ends[stretch] : count, range.upperBound)
        if end <= begin { continue }
        sum += value(of: weights, begin..<end, in: stretch, over: months)
        begin = end
      }
      return sum
    }
    let toDate = sum(0..<ended)
    return Sums(toDate: .value(toDate), all: .value(toDate + sum(ended..<count)))
  }

  /// What some months of one stretch come to; stretch 0 is before the first measurement, the last one after the last.
  private func value(
    of weights: Weights, _ offsets: Range<Int>, in stretch: Int, over months: ClosedRange<Month>
  ) -> Rational {
    let weight = weights.sum(offsets)
    if weight == 0 { return 0 }
    if stretch == 0 { return weight * points[0].ratio }
    if stretch == points.count { return weight * points[stretch - 1].ratio }
    let (from, to) = (points[stretch - 1], points[stretch])
    let days = weights.sum(offsets) { from.date.days(until: months.lowerBound.advanced(by: $0).lastDay) }
    return weight * from.ratio + (to.ratio - from.ratio) * days / Rational(from.date.days(until: to.date))
  }

  /// The ratio on the last day of each month, to within small errors; empty without measurements.
  func bounds(over months: ClosedRange<Month>) -> [Enclosure] {
    guard let first = points.first, let last = points.last else { return [] }
    var next = 0
    return months.map { month in
      let day = month.lastDay
      while next < points.count, points[next].date < day { next += 1 }
      if next == 0 { return Enclosure(first.ratio) }
      if next == points.count { return Enclosure(last.ratio) }
      let (from, to) = (points[next - 1], points[next])
      let part = Rational(from.date.days(until: day), over: from.date.days(until: to.date))
      return Enclosure(from.ratio) + Enclosure(to.ratio - from.ratio) * Enclosure(part)
    }
  }
}
