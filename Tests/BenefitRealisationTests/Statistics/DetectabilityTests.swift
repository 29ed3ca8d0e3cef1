import Testing

@testable import BenefitRealisation

@Suite struct DetectabilityTests {
  @Test func `the smallest change of a mean is within a per cent of the exact one`() throws {
    for row in try IntervalTests.rows("detect-mean", count: 4) {
      let values = row[0]
      let baseline = try Sample.Spread(count: Int(values[0]), standardDeviation: try #require(Rational(values[2])))
      let change = Detectability(level: try #require(Rational(values[3])))
        .smallestChange(from: baseline, measuring: Int(values[1]))
      #expect((Double(change) / row[1][0] - 1).magnitude < 0.01, "\(values) \(change)")
    }
  }

  @Test func `of pairs it needs only the spread of the differences`() throws {
    // (2.262157 + 0.883404) × 3 / √10, with t of nine degrees of freedom from a table.
    let change = Detectability().smallestChange(ofPairs: try Sample.Spread(count: 10, standardDeviation: 3))
    #expect((Double(change) - 2.984136).magnitude < 2e-5)
  }

  @Test func `the smallest change of a share is the normal approximation's`() throws {
    // From 40 % with 387 a side, 50 % is shown with a power of 80 % (Fleiss, without correction: 387.3 a side).
    let baseline = try Proportion(successes: 400, of: 1_000)
    let same = try Proportion(successes: 155, of: 387)
    let rise = try #require(Detectability().smallestChange(from: same, isRise: true, measuring: 387).value)
    #expect((Double(rise) - 0.1).magnitude < 0.001)
    let fall = try #require(Detectability().smallestChange(from: baseline, isRise: false, measuring: 500).value)
    #expect(fall > 0.07 && fall < 0.08)
  }

  @Test func `what can't rise so far can't be detected`() throws {
    let nearlyAll = try Proportion(successes: 19, of: 20)
    #expect(
      Detectability().smallestChange(from: nearlyAll, isRise: true, measuring: 20)
        == .notDefined(because: .notDetectable))
    let all = try Proportion(successes: 20, of: 20)
    #expect(
      Detectability().smallestChange(from: all, isRise: true, measuring: 20) == .notDefined(because: .notDetectable))
    #expect(Detectability().smallestChange(from: all, isRise: false, measuring: 20).value != nil)
  }

  @Test func `the count needed is the smallest whose change is small enough`() throws {
    let detectability = Detectability()
    let spread = try Sample.Spread(count: 100, standardDeviation: 8)
    let needed = try #require(detectability.countNeeded(from: spread, toShow: -3))
    #expect(detectability.smallestChange(from: spread, measuring: needed) <= 3)
    #expect(detectability.smallestChange(from: spread, measuring: needed - 1) > 3)
    #expect(detectability.countNeeded(from: spread, toShow: 1) == nil)
    #expect(detectability.countNeeded(from: spread, toShow: 1_000) == 1)
    let share = try Proportion(successes: 40, of: 100)
    let count = try #require(detectability.countNeeded(from: share, isRise: true, toShow: 0.2))
    #expect(try #require(detectability.smallestChange(from: share, isRise: true, measuring: count).value) <= 0.2)
    #expect(try #require(detectability.smallestChange(from: share, isRise: true, measuring: count - 1).value) > 0.2)
    // What a count shows exactly, it is enough for.
    let shown = try #require(detectability.smallestChange(from: share, isRise: true, measuring: 90).value)
    #expect(detectability.countNeeded(from: share, isRise: true, toShow: shown) == 90)
    #expect(
      detectability.countNeeded(from: spread, toShow: detectability.smallestChange(from: spread, measuring: 90)) == 90)
    #expect(detectability.countNeeded(from: share, isRise: true, toShow: 0.01) == nil)
  }
}
