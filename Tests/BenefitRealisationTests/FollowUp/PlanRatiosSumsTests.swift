import Testing

@testable import BenefitRealisation

/// Ratios of 0.5 on 2024-03-31, 0.955 on 2024-06-30 (91 days later, so 0.005 a day) and 0.035 on 2024-12-31 (184 days
/// later, −0.005 a day).
@Suite struct PlanRatiosSumsTests: FollowUpSamples {
  private var ratios: PlanRatios {
    PlanRatios(
      points: [(date("2024-03-31"), 0.5), (date("2024-06-30"), 0.955), (date("2024-12-31"), 0.035)],
      missing: .notMeasured)
  }

  /// The ratio on the last day of each month from 2024-01 to 2025-02, counted by hand.
  private static let byMonth: [Rational] = [
    0.5, 0.5, 0.5, 0.65, 0.805, 0.955, 0.8, 0.645, 0.495, 0.34, 0.19, 0.035, 0.035, 0.035,
  ]

  private var months: ClosedRange<Month> { month("2024-01")...month("2025-02") }

  private func sums(_ weights: [Rational], ended: Int, of ratios: PlanRatios? = nil) -> PlanRatios.Sums {
    (ratios ?? self.ratios).sums(of: Weights(weights), over: months, ended: ended)
  }

  @Test(arguments: 0..<14)
  func `a month alone has the ratio of its last day: flat outside the measurements, linear between them`(number: Int) {
    var weights = [Rational](repeating: 0, count: 14)
    weights[number] = 1
    #expect(sums(weights, ended: 14).all == .value(Self.byMonth[number]))
    #expect(sums(weights, ended: number).toDate == .value(0))
    #expect(sums(weights, ended: number + 1).toDate == .value(Self.byMonth[number]))
    let only = month("2024-01").advanced(by: number)
    let alone = ratios.sums(of: Weights([3]), over: only...only, ended: 1)
    #expect(alone.all == .value(3 * Self.byMonth[number]) && alone.toDate == alone.all)
  }

  @Test(
    arguments: [
      (0, 0), (1, 0.5), (2, 1), (3, 1.5), (4, 2.15), (5, 2.955), (6, 3.91), (7, 4.71), (8, 5.355), (9, 5.85),
      (10, 6.19), (11, 6.38), (12, 6.415), (13, 6.45), (14, 6.485),
    ] as [(Int, Rational)])
  func `months of equal weight add up to any that have ended`(ended: Int, toDate: Rational) {
    let sums = sums(Array(repeating: 1, count: 14), ended: ended)
    #expect(sums.toDate == .value(toDate))
    #expect(sums.all == .value(6.485))
  }

  @Test(
    arguments: [
      (0, 0), (3, 0), (4, 1.3), (9, 1.3), (10, 4.7), (13, 4.7), (14, 4.735),
    ] as [(Int, Rational)])
  func `months without weight add nothing, before, between and at the end`(ended: Int, toDate: Rational) {
    // 2 × 0.65 in April, 10 × 0.34 in October and 1 × 0.035 in the next February.
    let sums = sums([0, 0, 0, 2, 0, 0, 0, 0, 0, 10, 0, 0, 0, 1], ended: ended)
    #expect(sums.toDate == .value(toDate))
    #expect(sums.all == .value(4.735))
  }

  @Test func `one measurement gives its ratio to all months, whenever it was made`() {
    for day in ["1990-01-01", "2024-01-31", "2024-07-15", "2025-02-28", "2040-12-31"] {
      let one = PlanRatios(points: [(date(day), 0.4)], missing: .notMeasured)
      let sums = sums(Array(repeating: 2, count: 14), ended: 5, of: one)
      #expect(sums.toDate == .value(4) && sums.all == .value(11.2), "\(day)")
    }
  }

  @Test func `two measurements within one month are both passed before its last day`() {
    // From 2024-07-20 at 0.2 to 2024-08-20 at 0.82, 31 days: July ends after 11 of them, at 0.42.
    let points = [
      (date("2024-07-10"), Rational(9)), (date("2024-07-20"), 0.2), (date("2024-08-20"), 0.82),
      (date("2024-08-30"), 0.1),
    ]
    let within = PlanRatios(points: points, missing: .notMeasured)
    let sums = within.sums(of: Weights([1, 1, 1]), over: month("2024-06")...month("2024-08"), ended: 2)
    #expect(sums.toDate == .value(9.42) && sums.all == .value(9.52))
  }

  @Test func `a fraction that isn't a decimal stays exact`() {
    // 2024-01-31 to 2024-04-30 is 90 days, of which 29 and 60 have gone on 2024-02-29 and 2024-03-31.
    let points = [(date("2024-01-31"), Rational(0)), (date("2024-04-30"), 1)]
    let sums = PlanRatios(points: points, missing: .notMeasured)
      .sums(of: Weights([5, 1, 7, 0]), over: month("2024-01")...month("2024-04"), ended: 2)
    #expect(sums.toDate == .value(Rational(29, over: 90)))
    #expect(sums.all == .value(Rational(29 + 7 * 60, over: 90)))
  }

  @Test(arguments: [NotDefined.notMeasured, .noGoal, .noBaseline, .noTarget, .goalIsABand])
  func `without a ratio only what isn't planned to be anything is known`(reason: NotDefined) {
    let nothing = PlanRatios(points: [], missing: reason)
    let late: [Rational] = [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (ended, isKnown) in [(0, true), (4, true), (5, false), (14, false)] {
      let sums = sums(late, ended: ended, of: nothing)
      #expect(sums.toDate == (isKnown ? .value(0) : .notDefined(because: reason)), "\(ended)")
      #expect(sums.all == .notDefined(because: reason))
    }
    let never = sums(Array(repeating: 0, count: 14), ended: 14, of: nothing)
    #expect(never.toDate == .value(0) && never.all == .value(0))
  }

  @Test func `no weight gives exactly zero with measurements too`() {
    let none = sums(Array(repeating: 0, count: 14), ended: 7)
    #expect(none.toDate == .value(0) && none.all == .value(0))
  }
}
