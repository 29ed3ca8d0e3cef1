import Testing

@testable import BenefitRealisation

/// Every row of Fixtures/intervals_oracle.txt, which SciPy and statsmodels have answered, and the reference cases.
@Suite struct IntervalTests {
  static let rows: [[[Double]]] =
    (try? fixture("intervals_oracle.txt"))?.split(separator: "\n").map { line in
      line.split(separator: " ").dropFirst().map { $0.split(separator: ",").compactMap { Double($0) } }
    } ?? []
  static let kinds: [Substring] =
    (try? fixture("intervals_oracle.txt"))?.split(separator: "\n").map { $0.prefix { $0 != " " } } ?? []

  static func rows(_ kind: Substring, count: Int) throws -> [[[Double]]] {
    let found = zip(kinds, rows).filter { $0.0 == kind }.map(\.1)
    try #require(found.count == count)
    return found
  }

  static func exact(_ values: [Double]) throws -> [Rational] { try values.map { try #require(Rational($0)) } }

  static func isNear(_ value: Double, _ expected: Double, scale: Double = 1) -> Bool {
    (value - expected).magnitude <= 1e-9 * max(scale, expected.magnitude)
  }

  private func expect(
    _ interval: ConfidenceInterval, _ ends: [Double], _ method: ConfidenceInterval.Method,
    at location: SourceLocation = #_sourceLocation
  ) {
    let found = [Double(interval.lower), Double(interval.upper)]
    #expect(zip(found, ends).allSatisfy { Self.isNear($0, $1) }, "\(found) \(ends)", sourceLocation: location)
    #expect(interval.method == method, sourceLocation: location)
  }

  @Test func `the interval of a mean agrees with SciPy`() throws {
    for row in try Self.rows("mean", count: 15) {
      let summary = try #require(MeanSummary(Self.exact(row[1])))
      let level = try #require(Rational(row[0][0]))
      expect(summary.estimate.interval(level: level), row[2], .oneSampleT)
      #expect(summary.estimate.interval(level: level).level == level)
    }
  }

  @Test func `Welch's interval, t, degrees of freedom and probability agree with SciPy`() throws {
    for row in try Self.rows("welch", count: 15) {
      let (a, b) = (try #require(MeanSummary(Self.exact(row[1]))), try #require(MeanSummary(Self.exact(row[2]))))
      let change = a.change(from: b)
      expect(change.interval(level: try #require(Rational(row[0][0]))), row[3], .welch)
      #expect(Self.isNear(change.degreesOfFreedom, row[3][2]))
      #expect(Self.isNear(try #require(change.testStatistic), row[3][3]))
      #expect(Self.isNear(try #require(change.twoSidedProbability), row[3][4], scale: 0.001))
    }
  }

  @Test func `the interval of pairs agrees with SciPy`() throws {
    for row in try Self.rows("paired", count: 15) {
      let pairs = try #require(PairedSummary(before: Self.exact(row[1]), after: Self.exact(row[2])))
      expect(pairs.estimate.interval(level: try #require(Rational(row[0][0]))), row[3], .pairedT)
      #expect(Self.isNear(try #require(pairs.estimate.testStatistic), row[3][2]))
      #expect(Self.isNear(try #require(pairs.estimate.twoSidedProbability), row[3][3], scale: 0.001))
    }
  }

  @Test(
    arguments: [
      ("wilson", ConfidenceInterval.Method.wilson), ("wilson-cc", .wilsonContinuity), ("exact", .clopperPearson),
    ])
  func `the interval of a share agrees with SciPy`(kind: String, method: ConfidenceInterval.Method) throws {
    for row in try Self.rows(Substring(kind), count: 30) {
      let share = try Proportion(successes: Int(row[1][0]), of: Int(row[1][1]))
      let level = try #require(Rational(row[0][0]))
      let interval =
        method == .clopperPearson
        ? share.exactInterval(level: level) : share.interval(level: level, continuity: method == .wilsonContinuity)
      expect(interval, row[2], method)
    }
  }

  @Test func `the interval of a difference of shares agrees with statsmodels`() throws {
    for row in try Self.rows("newcombe", count: 30) {
      let one = try Proportion(successes: Int(row[1][0]), of: Int(row[1][1]))
      let other = try Proportion(successes: Int(row[2][0]), of: Int(row[2][1]))
      expect(one.change(from: other, level: try #require(Rational(row[0][0]))), row[3], .newcombe)
    }
  }

  static let sleep: (a: [Rational], b: [Rational]) = (
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
  )

  @Test func `different people's sleep can't be told apart (WELCH-SLEEP)`() throws {
    let (a, b) = (try #require(MeanSummary(Self.sleep.a)), try #require(MeanSummary(Self.sleep.b)))
    let change = a.change(from: b)
    #expect((try #require(change.testStatistic) + 1.861).magnitude < 0.0005)
    #expect((change.degreesOfFreedom - 17.78).magnitude < 0.005)
    #expect((try #require(change.twoSidedProbability) - 0.07939).magnitude < 5e-6)
    let interval = change.interval()
    #expect((Double(interval.lower) + 3.365).magnitude < 0.0005 && (Double(interval.upper) - 0.205).magnitude < 0.0005)
  }

  @Test func `the same people's sleep can (PAIRED-SLEEP)`() throws {
    let pairs = try #require(PairedSummary(before: Self.sleep.b, after: Self.sleep.a))
    let estimate = pairs.estimate
    #expect((try #require(estimate.testStatistic) + 4.0621).magnitude < 5e-5)
    #expect(estimate.degreesOfFreedom == 9)
    #expect((try #require(estimate.twoSidedProbability) - 0.002833).magnitude < 5e-7)
    let interval = estimate.interval()
    #expect((Double(interval.lower) + 2.4598858).magnitude < 1e-6)
    #expect((Double(interval.upper) + 0.7001142).magnitude < 1e-6)
    #expect(pairs.differences.mean == -1.58)
  }

  @Test(arguments: [(0, 20, 0, 0.1611), (15, 148, 0.0624, 0.1605)] as [(Int, Int, Double, Double)])
  func `a share's interval is Wilson's (WILSON-0-20, WILSON-15-148)`(k: Int, n: Int, low: Double, high: Double) throws {
    let interval = try Proportion(successes: k, of: n).interval()
    #expect((Double(interval.lower) - low).magnitude < 6e-5 && (Double(interval.upper) - high).magnitude < 6e-5)
  }

  @Test func `with the correction for continuity it is R's (WILSON-CC-340)`() throws {
    let interval = try Proportion(successes: 340, of: 400).interval(continuity: true)
    #expect((Double(interval.lower) - 0.8103309).magnitude < 5e-7)
    #expect((Double(interval.upper) - 0.8827749).magnitude < 5e-7)
  }

  @Test func `the exact end on one side is that of twice the error (CP-ONESIDED)`() throws {
    let upper = try Proportion(successes: 5, of: 100_000).exactInterval(level: 0.9).upper
    #expect((Double(upper) - 0.0001051275).magnitude < 5e-11)
  }

  @Test func `none of many and all of many have an exact end at the edge`() throws {
    for count in [1, 2, 20, 1_000_000_000] {
      let none = try Proportion(successes: 0, of: count)
      let all = try Proportion(successes: count, of: count)
      for (low, high) in [
        (none.interval(), all.interval()), (none.interval(continuity: true), all.interval(continuity: true)),
        (none.exactInterval(), all.exactInterval()),
      ] {
        #expect(low.lower == 0 && low.upper > 0 && low.upper < 1)
        #expect(high.upper == 1 && high.lower < 1 && high.lower > 0)
      }
    }
  }

  @Test func `without any spread the interval is the value`() throws {
    let same = MeanSummary(mean: Rational(1, over: 3), spread: try Sample.Spread(count: 5, standardDeviation: 0))
    let interval = same.estimate.interval()
    #expect(interval.lower == Rational(1, over: 3) && interval.upper == interval.lower)
    let change = same.change(from: same)
    #expect(change.degreesOfFreedom == 8 && change.testStatistic == nil && change.twoSidedProbability == nil)
    #expect(change.interval().contains(0))
  }

  @Test func `values that are too few or don't match have no summary`() {
    #expect(MeanSummary([]) == nil && MeanSummary([1]) == nil && MeanSummary([1, 1])?.variance == 0)
    #expect(PairedSummary(before: [1, 2], after: [1]) == nil && PairedSummary(before: [1], after: [2]) == nil)
    #expect(MeanSummary([1, 2, 4])?.variance == Rational(7, over: 3))
  }

  @Test func `values beyond a Double's range give finite ends`() throws {
    let large = Rational(10).power(400)
    let spread = try Sample.Spread(count: 2, standardDeviation: large)
    let interval = MeanSummary(mean: large, spread: spread).estimate.interval(level: 0.999)
    #expect(interval.lower < large && large < interval.upper)
  }

  @Test func `a sample that can't be is refused with its place`() throws {
    #expect(
      try problems { try Sample.Spread(count: 1, standardDeviation: -0.1) } == [
        problem(.countOutOfRange(1, allowed: 2...1_000_000_000), at: "n"),
        problem(.negative(-0.1), at: "standardDeviation"),
      ])
    for (successes, count, faults) in [
      (-1, 5, [problem(.countOutOfRange(-1, allowed: 0...5), at: "successes")]),
      (6, 5, [problem(.countOutOfRange(6, allowed: 0...5), at: "successes")]),
      (
        1, 0,
        [
          problem(.countOutOfRange(0, allowed: 1...1_000_000_000), at: "of"),
          problem(.countOutOfRange(1, allowed: 0...0), at: "successes"),
        ]
      ),
      (0, 0, [problem(.countOutOfRange(0, allowed: 1...1_000_000_000), at: "of")]),
      (0, -1, [problem(.countOutOfRange(-1, allowed: 1...1_000_000_000), at: "of")]),
      (1, 1_000_000_001, [problem(.countOutOfRange(1_000_000_001, allowed: 1...1_000_000_000), at: "of")]),
    ] {
      #expect(
        try problems { try Proportion(successes: successes, of: count) } == faults)
    }
  }
}
