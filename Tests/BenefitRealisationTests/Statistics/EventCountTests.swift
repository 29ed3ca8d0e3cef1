import Testing

@testable import BenefitRealisation

/// Events in an exposure: Garwood's interval, what is published of it, and what the periods show.
@Suite struct EventCountTests {
  private func isNear(_ value: Rational, _ expected: Double, by tolerance: Double = 5e-7) -> Bool {
    (Double(value) - expected).magnitude <= tolerance
  }

  @Test func `the interval of a rate agrees with SciPy`() throws {
    for row in try IntervalTests.rows("garwood", count: 30) {
      let exposure = try #require(Rational(row[1][1]))
      let count = try EventCount(events: Int(row[1][0]), in: exposure)
      let interval = count.interval(level: try #require(Rational(row[0][0])))
      #expect(IntervalTests.isNear(Double(interval.lower), row[2][0]), "\(row)")
      #expect(IntervalTests.isNear(Double(interval.upper), row[2][1]), "\(row)")
      #expect(interval.method == .garwood && interval.contains(count.rate))
    }
  }

  @Test(
    arguments: [
      (0, 0, 3.689), (1, 0.0253, 5.572), (2, 0.242, 7.225), (3, 0.619, 8.767), (4, 1.090, 10.242), (5, 1.623, 11.668),
      (7, 2.814, 14.423), (10, 4.795, 18.390), (20, 12.217, 30.888), (50, 37.111, 65.919), (100, 81.364, 121.627),
    ] as [(Int, Double, Double)])
  func `the 95 % limits are those of the published tables`(events: Int, lower: Double, upper: Double) throws {
    let interval = try EventCount(events: events).interval()
    #expect(isNear(interval.lower, lower, by: 0.0006) && isNear(interval.upper, upper, by: 0.0006), "\(interval)")
    #expect(interval.level == 0.95)
  }

  @Test func `no event leaves rates possible, but only upwards`() throws {
    let none = try EventCount(events: 0, in: 4).interval()
    #expect(none.lower == 0 && isNear(none.upper, 3.688_879_454 / 4))
  }

  @Test func `the interval holds the true rate at least as often as it says, at every rate`() {
    // Sums the probability of each count whose interval holds the mean, by the Poisson distribution's own recursion.
    let limits = (0...90).map { EventCount.limits(events: Double($0), upperTail: 0.025) }
    for tenths in 1...400 {
      let mean = Double(tenths) / 10
      var (probability, covered) = (exponential(-mean), 0.0)
      for (events, ends) in limits.enumerated() {
        if events > 0 { probability *= mean / Double(events) }
        if ends.lower <= mean && mean <= ends.upper { covered += probability }
      }
      #expect(covered >= 0.95 - 1e-12, "\(mean): \(covered)")
    }
  }

  @Test(arguments: [(1, 1), (3, 8), (12, 5), (20, 20)] as [(Int, Int)])
  func `so does the interval of a difference`(mean: Int, other: Int) throws {
    let counts = try (0...60).map { try EventCount(events: $0) }
    let intervals = counts.map { $0.interval() }
    func probabilities(_ mean: Int) -> [Double] {
      var all = [exponential(-Double(mean))]
      for events in 1...60 { all.append(all[events - 1] * Double(mean) / Double(events)) }
      return all
    }
    let (these, those) = (probabilities(mean), probabilities(other))
    var covered = 0.0
    for (one, mine) in zip(counts, these) where mine > 1e-6 {
      for (two, theirs) in zip(counts, those) where theirs > 1e-6 {
        let change = ConfidenceInterval.difference(
          one.rate, intervals[one.events], two.rate, intervals[two.events], method: .squareAndAdd)
        if change.contains(Rational(mean - other)) { covered += mine * theirs }
      }
    }
    #expect(covered >= 0.95 && covered <= 1, "\(covered)")
  }

  @Test(
    arguments: [
      (7, 1, 20, 1, -24.665175954, -2.244597781), (14, 3.5, 30, 3, -10.644190029, -1.765198932),
      (2, 1, 10, 1, -16.572508544, -0.625358310), (3, 1, 10, 1, -15.721742771, 0.768488752),
      (0, 1, 0, 2, -1.844439727, 3.688879454),
    ] as [(Int, Rational, Int, Rational, Double, Double)])
  func `a change of rates squares and adds the distances of the two intervals`(
    events: Int, exposure: Rational, before: Int, exposureBefore: Rational, lower: Double, upper: Double
  ) throws {
    let change = try EventCount(events: events, in: exposure).change(
      from: EventCount(events: before, in: exposureBefore))
    #expect(change.method == .squareAndAdd && change.level == 0.95)
    #expect(isNear(change.lower, lower, by: 1e-8) && isNear(change.upper, upper, by: 1e-8), "\(change)")
  }

  @Test func `a comparison group's change of rates is taken off, and its uncertainty added`() throws {
    let change = AttributedChange.differenceInDifferences(
      treated: (try EventCount(events: 20), try EventCount(events: 7)),
      comparison: (try EventCount(events: 20), try EventCount(events: 18)))
    #expect(change.gross == -13 && change.counterfactual == -2 && change.attributable == -11)
    #expect(isNear(change.interval.lower, -28.487555346) && isNear(change.interval.upper, 5.970401959))
    #expect(!change.isDistinguishable && change.interval.method == .squareAndAdd)
  }

  @Test func `periods that vary as chance does say nothing, those that vary more do`() throws {
    // Mean 4, variance 170/5 = 34: 8.5 times; 5 × 8.5 = 42.5 is beyond chi-square's 11.07 with 5 degrees of freedom.
    let clustered = try EventCount(events: 24, byPeriod: [0, 0, 12, 1, 0, 11])
    #expect(clustered.dispersionIndex == 8.5 && clustered.isOverdispersed)
    // Mean 5, variance 50/5 = 10: twice; 10 isn't beyond 11.07.
    let uneven = try EventCount(events: 30, byPeriod: [3, 4, 5, 11, 2, 5])
    #expect(uneven.dispersionIndex == 2 && !uneven.isOverdispersed)
    // 11 × 2.109 = 23.2 is beyond 19.68 with 11 degrees of freedom, 11 × 1.673 = 18.4 isn't.
    #expect(try EventCount(events: 20, byPeriod: [0, 2, 1, 4, 0, 3, 1, 0, 2, 6, 0, 1]).isOverdispersed)
    #expect(try !EventCount(events: 20, byPeriod: [0, 2, 1, 4, 0, 3, 1, 0, 2, 5, 0, 2]).isOverdispersed)
    // Mean 7, variance 50/2 = 25: 2 × 25/7 = 7.14 is beyond 5.99 with 2 degrees of freedom.
    #expect(try EventCount(events: 21, byPeriod: [2, 7, 12]).isOverdispersed)
    for count in [try EventCount(events: 24), try EventCount(events: 0, byPeriod: [0, 0])] {
      #expect(count.dispersionIndex == nil && !count.isOverdispersed)
    }
  }

  @Test func `events that can't be are refused with their place`() throws {
    let most = 1_000_000_000
    #expect(
      try problems { try EventCount(events: -1, in: 0, byPeriod: [1]) } == [
        problem(.countOutOfRange(-1, allowed: 0...most), at: "events"),
        problem(.outOfRange(0, allowed: EventCount.exposures), at: "exposure"),
        problem(.countOutOfRange(1, allowed: 2...600), at: "byPeriod"),
        problem(.periodsDisagree(total: 1, events: -1), at: "byPeriod"),
      ])
    #expect(
      try problems { try EventCount(events: 2, byPeriod: [3, -1]) } == [
        problem(.countOutOfRange(-1, allowed: 0...most), at: "byPeriod", .index(1))
      ])
    #expect(
      try problems { try EventCount(events: most + 1) } == [
        problem(.countOutOfRange(most + 1, allowed: 0...most), at: "events")
      ])
    #expect(
      try problems { try EventCount(events: 601, byPeriod: Array(repeating: 1, count: 601)) } == [
        problem(.countOutOfRange(601, allowed: 2...600), at: "byPeriod")
      ])
    #expect(
      try problems {
        try EventCount(events: 600, in: EventCount.exposures.upperBound, byPeriod: Array(repeating: 1, count: 600))
      } == [])
  }
}
