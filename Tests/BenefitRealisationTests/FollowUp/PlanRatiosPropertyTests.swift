import Testing

@testable import BenefitRealisation

/// The sums by stretch against a reader who takes one month at a time.
@Suite struct PlanRatiosPropertyTests: FollowUpSamples {
  /// A random plan: weights by month, none of them negative, and measurements before, in and after them.
  private struct Plan {
    var points: [(date: CalendarDate, ratio: Rational)] = []
    var months: ClosedRange<Month>
    var weights: [Rational]
    var ended: Int

    init(from base: Month, using random: inout SplitMix64) {
      let first = base.advanced(by: .random(in: 0..<24, using: &random))
      months = first...first.advanced(by: .random(in: 0..<40, using: &random))
      weights = months.map { _ in
        Int.random(in: 0..<3, using: &random) == 0
          ? 0 : Rational(.random(in: 0...40, using: &random), over: .random(in: 1...12, using: &random))
      }
      ended = Int.random(in: 0...weights.count, using: &random)
      var ratios: [CalendarDate: Rational] = [:]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let month = base.advanced(by: .random(in: -10...70, using: &random))
        let day = Bool.random(using: &random) ? month.numberOfDays : Int.random(in: 1...28, using: &random)
        guard let date = month.day(day) else { continue }
        ratios[date] = Rational(.random(in: -200...300, using: &random), over: 100)
      }
      points = ratios.sorted { $0.key < $1.key }.map { (date: $0.key, ratio: $0.value) }
    }

    /// Method section 8 read word for word: linear between measurements, the first before, the last after.
    func ratio(on day: CalendarDate) -> Rational {
      for (earlier, later) in zip(points, points.dropFirst()) where earlier.date <= day && day <= later.date {
        let part = Rational(earlier.date.days(until: day)) / Rational(earlier.date.days(until: later.date))
        return earlier.ratio * (1 - part) + later.ratio * part
      }
      return day < points[0].date ? points[0].ratio : points[points.count - 1].ratio
    }

    /// Weight × ratio added month by month, over so many of them.
    func sum(ofFirst count: Int) -> Rational {
      zip(months, weights).prefix(count).reduce(0) { $0 + $1.1 * ratio(on: $1.0.lastDay) }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `2 000 random plans add up as they do month by month`(seed: UInt64) throws {
    print("Sums of weights × ratio against month by month, seed \(seed)")
    var random = SplitMix64(seed: seed)
    for number in 0..<2_000 {
      let plan = Plan(from: month("2023-01"), using: &random)
      let sums = PlanRatios(points: plan.points, missing: .notMeasured)
        .sums(of: Weights(plan.weights), over: plan.months, ended: plan.ended)
      try #require(sums.toDate == .value(plan.sum(ofFirst: plan.ended)), "seed \(seed), plan \(number)")
      try #require(sums.all == .value(plan.sum(ofFirst: plan.weights.count)), "seed \(seed), plan \(number)")
      let bounds = PlanRatios(points: plan.points, missing: .notMeasured).bounds(over: plan.months)
      for (month, bound) in zip(plan.months, bounds) {
        // A day's part of a stretch, the difference and the product are each cut once.
        try #require(bound.error < 20, "seed \(seed), plan \(number), \(month)")
        let distance = bound + Enclosure(-plan.ratio(on: month.lastDay))
        try #require(distance.centre.magnitude <= distance.error, "seed \(seed), plan \(number), \(month)")
      }
      try #require(bounds.count == plan.months.count)
    }
  }
}
