import Testing

@testable import BenefitRealisation

@Suite struct DesignTests {
  static let nile: [Rational] = [
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
    1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831,
    726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845,
    944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918,
    986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
  ]

  private func reading(
    _ series: [Rational], _ comparison: [Rational] = [], _ firstAfter: Int,
    _ model: InterruptedTimeSeries.Model = .levelAndSlope
  ) throws -> InterruptedTimeSeries {
    try #require(
      InterruptedTimeSeries.reading(of: series, comparedWith: comparison, firstAfter: firstAfter, model: model).value)
  }

  @Test func `the Nile's level fell with the dam (NILE-LEVELS)`() throws {
    let reading = try reading(Self.nile, [], 28, .level)
    let (before, after) = (
      try #require(MeanSummary(Array(Self.nile[..<28]))), try #require(MeanSummary(Array(Self.nile[28...])))
    )
    #expect((Double(before.mean) - 1097.75).magnitude < 0.0001 && (Double(after.mean) - 849.9722).magnitude < 0.0001)
    #expect((reading.level.standardError - 28.4352).magnitude < 0.0001)
    #expect((try #require(reading.level.testStatistic) + 8.713769).magnitude < 1e-5)
    #expect(reading.slope == nil)
    #expect(reading.change.gross == after.mean - before.mean)
    #expect(Double(reading.change.counterfactual).magnitude < 1e-6)
  }

  @Test func `with a trend allowed its error doubles (NILE-ITS)`() throws {
    let reading = try reading(Self.nile, [], 28)
    let slope = try #require(reading.slope)
    #expect((Double(reading.level.value) + 289.1026854).magnitude < 0.0001)
    #expect((reading.level.standardError - 58.118415).magnitude < 0.0001)
    #expect((Double(slope.value) + 0.4690888).magnitude < 0.0001)
    #expect((slope.standardError - 3.088477).magnitude < 0.0001)
    #expect(reading.change.warnings == [] && reading.change.isDistinguishable)
    #expect(reading.change.design == .interruptedTimeSeries)
  }

  @Test func `segmented regressions agree with statsmodels, with and without a comparison`() throws {
    for row in try IntervalTests.rows("its", count: 16) {
      let series = try IntervalTests.exact(row[0])
      let comparison = row[1] == [-1] ? [] : try IntervalTests.exact(row[1])
      let reading = try reading(series, comparison, Int(row[2][0]))
      let slope = try #require(reading.slope)
      let found = [
        Double(reading.level.value), reading.level.standardError, Double(slope.value), slope.standardError,
        Double(reading.change.attributable), Double(reading.change.interval.lower),
        Double(reading.change.interval.upper), reading.durbinWatson, reading.lagOneAutocorrelation,
      ]
      #expect(zip(found, row[3]).allSatisfy { ($0 - $1).magnitude < 1e-7 * max(1, $1.magnitude) }, "\(found) \(row[3])")
      #expect(reading.change.gross == reading.change.counterfactual + reading.change.attributable)
      let isShort = min(Int(row[2][0]), series.count - Int(row[2][0])) < 8
      let bound = 1.96 / Double(series.count).squareRoot()
      #expect(reading.change.warnings.count == (isShort ? 1 : 0) + (row[3][8].magnitude > bound ? 1 : 0))
      #expect(reading.change.design.strength == (comparison.isEmpty ? .moderate : .strong))
    }
  }

  @Test func `a series that follows itself is warned of`() throws {
    let waves = (0..<40).map { Rational([0, 1, 2, 3, 4, 3, 2, 1][$0 % 8]) }
    let reading = try reading(waves, [], 20)
    guard case .autocorrelated(let lagOne, let durbinWatson)? = reading.change.warnings.first else {
      Issue.record("no warning")
      return
    }
    #expect(lagOne > 0.3 && durbinWatson < 1.4 && reading.change.warnings.count == 1)
  }

  @Test func `a straight series leaves nothing to explain`() throws {
    let reading = try reading((0..<20).map { Rational($0) }, [], 10)
    #expect(Double(reading.level.value).magnitude < 1e-9)
    #expect(Double(try #require(reading.slope).value).magnitude < 1e-9)
    #expect((Double(reading.change.counterfactual) - 10).magnitude < 1e-9 && reading.change.gross == 10)
    let flat = try self.reading(Array(repeating: 0, count: 6), [], 3)
    #expect(flat.durbinWatson == 2 && flat.lagOneAutocorrelation == 0)
    #expect(flat.change.warnings == [.fewPoints(before: 3, after: 3)])
  }

  @Test(arguments: [(5, 2, 0), (5, 3, 0), (6, 3, 5), (6, 0, 0), (6, 6, 0), (6, -1, 0), (10_001, 5_000, 0)])
  func `too few points, or another number of them, have no reading`(count: Int, firstAfter: Int, other: Int) {
    #expect(
      InterruptedTimeSeries.reading(
        of: Array(repeating: 1, count: count), comparedWith: Array(repeating: 1, count: other), firstAfter: firstAfter)
        == .notDefined(because: .tooFewPoints))
  }

  private func summary(_ mean: Rational, _ deviation: Rational, _ count: Int) throws -> MeanSummary {
    MeanSummary(mean: mean, spread: try Sample.Spread(count: count, standardDeviation: deviation))
  }

  @Test func `a difference in differences of means adds four variances`() throws {
    // 20 − 30 less 27 − 29; each variance of a mean is 4²/16 = 1, so the error is 2 with 60 degrees of freedom.
    let change = AttributedChange.differenceInDifferences(
      treated: (before: try summary(30, 4, 16), after: try summary(20, 4, 16)),
      comparison: (before: try summary(29, 4, 16), after: try summary(27, 4, 16)))
    #expect(change.gross == -10 && change.counterfactual == -2 && change.attributable == -8)
    // t of 60 degrees of freedom: 2.000298.
    #expect((Double(change.interval.lower) + 12.000596).magnitude < 1e-5)
    #expect((Double(change.interval.upper) + 3.999404).magnitude < 1e-5)
    #expect(change.isDistinguishable && change.design.strength == .moderate)
  }

  @Test func `a difference in differences of shares squares and adds`() throws {
    let shares = try [(20, 100), (50, 100), (22, 110), (33, 110)].map { try Proportion(successes: $0.0, of: $0.1) }
    let change = AttributedChange.differenceInDifferences(
      treated: (before: shares[0], after: shares[1]), comparison: (before: shares[2], after: shares[3]))
    #expect(change.gross == 0.3 && change.counterfactual == 0.1 && change.attributable == 0.2)
    #expect(change.interval.method == .squareAndAdd)
    // By statsmodels, Newcombe's intervals are 0.169084014682 to 0.416997179989 and −0.014643597135 to 0.211442619337.
    #expect((Double(change.interval.lower) - 0.028074281690).magnitude < 1e-9)
    #expect((Double(change.interval.upper) - 0.363803218801).magnitude < 1e-9)
  }

  @Test func `before and after alone is the weakest design, and takes nothing off`() throws {
    let change = AttributedChange.beforeAfter(try summary(45, 10, 100), try summary(29, 8, 100))
    #expect(change.gross == -16 && change.counterfactual == 0 && change.attributable == -16)
    #expect(change.design.strength == .weakest && change.interval.method == .welch)
    let pairs = try #require(PairedSummary(before: [3, 4, 6], after: [2, 2, 3]))
    let paired = AttributedChange.beforeAfter(pairs)
    #expect(paired.gross == -2 && paired.interval.method == .pairedT && !paired.isDistinguishable)
  }

  @Test func `designs have rising strengths and names in both languages`() {
    let strengths = EvaluationDesign.allCases.map(\.strength)
    #expect(strengths == strengths.sorted() && Set(strengths) == Set(EvaluationDesign.Strength.allCases))
    #expect(Set(EvaluationDesign.allCases.map(\.name.swedish)).count == 5)
    #expect(Set(EvaluationDesign.allCases.map(\.name.english)).count == 5)
  }

  @Test func `a control chart's limits are the mean and 2.66 mean moving ranges`() throws {
    // Ranges 2, 4, 3: mean 3; mean of 10, 12, 8, 11: 10.25.
    let chart = try #require(ControlChart(reference: [10, 12, 8, 11]))
    #expect(chart.centre == 10.25 && chart.meanMovingRange == 3)
    #expect(chart.limits == 2.27...18.23 && chart.rangeLimit == 9.804)
    #expect(chart.signals(in: [2.27, 18.23, 2.26, 18.24]) == [.outsideLimits(index: 2), .outsideLimits(index: 3)])
    let run: [Rational] = [11, 10, 9, 9, 9, 9, 9, 9, 9, 9, 10.25, 9, 9, 9, 9, 9, 9, 9, 9]
    #expect(chart.signals(in: run) == [.run(endingAt: 8), .run(endingAt: 18)])
    // Above the centre as below it; on the centre is on neither side.
    #expect(chart.signals(in: Array(repeating: 11, count: 8)) == [.run(endingAt: 7)])
    #expect(chart.signals(in: Array(repeating: 10.25, count: 9)).isEmpty)
    #expect(ControlChart(reference: [1]) == nil)
  }

  @Test func `a survey's change is split into change of the same people and change of mix`() throws {
    let change = try #require(SurveyChange.between(["a": 2, "b": 4], ["a": 3, "c": 5]).value)
    #expect(change.total == 1 && change.sameRespondents == 1 && change.mix == 0)
    #expect(change.joiners == 1 && change.leavers == -1 && change.sameCount == 1)
    #expect(SurveyChange.between(["a": 1], ["b": 2]) == .notDefined(because: .noSameRespondents))
    #expect(SurveyChange.between([String: Rational](), [:]) == .notDefined(because: .noSameRespondents))
  }

  @Test func `the parts of a survey's change add up, whoever answers`() {
    let seed: UInt64 = 20_250_624
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      func round() -> [Int: Rational] {
        var answers: [Int: Rational] = [0: 3]
        for person in 1..<Int.random(in: 2...20, using: &generator) where Bool.random(using: &generator) {
          answers[person] = Rational(Int.random(in: 1...5, using: &generator))
        }
        return answers
      }
      let (first, second) = (round(), round())
      guard case .value(let change) = SurveyChange.between(first, second) else { continue }
      func mean(_ answers: [Int: Rational]) -> Rational { answers.values.reduce(0, +) / Rational(answers.count) }
      #expect(change.total == mean(second) - mean(first), "seed \(seed)")
      #expect(change.total == change.sameRespondents + change.mix, "seed \(seed)")
      let same = first.keys.filter { second[$0] != nil }
      let differences = same.map { (second[$0] ?? 0) - (first[$0] ?? 0) }
      #expect(change.sameRespondents == differences.reduce(0, +) / Rational(same.count), "seed \(seed)")
    }
  }
}
