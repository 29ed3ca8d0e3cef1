import Testing

@testable import BenefitRealisation

/// Designs of a goal read from its initiative; figures worked out with SciPy and statsmodels.
@Suite struct EvaluationReadingTests: FollowUpSamples {
  static let series: [Rational] = [
    100, 98, 103, 101, 99, 104, 102, 100, 103, 101, 105, 102, 90, 91, 88, 92, 89, 93, 90, 91, 94, 92,
  ]

  private func spread(_ deviation: Rational, _ count: Int) throws -> Sample {
    .mean(try Sample.Spread(count: count, standardDeviation: deviation))
  }

  private func shares(_ successes: Int, _ count: Int) throws -> Sample {
    .proportion(try Proportion(successes: successes, of: count))
  }

  /// Full operation on 2024-01-01.
  private func result(
    _ evaluation: Evaluation, unit: UnitOfMeasure = .minutes, before: (Rational, Sample?)? = nil,
    measured: [EffectGoal.Measurement] = [], asOf: String = "2026-01-01", from day: String = "2024-01-01"
  ) throws -> EvaluationReading.Result {
    let goal = try EffectGoal(
      id: "time", name: "Time", indicator: Indicator(name: "time", unit: unit, direction: .decrease),
      baseline: before.map { baseline($0.0, sample: $0.1) }, targets: [], evaluation: evaluation)
    let initiative = try initiative(rollout: [step(from: day)], goals: [goal], measurements: measured)
    let reading = try #require(FollowUp(of: initiative, asOf: date(asOf)).evaluations.first)
    #expect(reading.goal == goal && reading.design == evaluation.design)
    return reading.result
  }

  private func group(
    _ before: (Rational, Sample?), _ after: (Rational, Sample?), on day: String = "2024-07-01"
  ) -> Evaluation {
    .comparisonGroup(
      ComparisonGroup(
        name: "North", before: .init(before.0, on: date("2023-06-01"), sample: before.1),
        after: .init(after.0, on: date(day), sample: after.1)))
  }

  private func isNear(_ value: Rational, _ expected: Double) -> Bool { (Double(value) - expected).magnitude < 1e-6 }

  @Test func `a comparison group takes off what would have come anyway`() throws {
    let evaluation = try group((44, spread(11, 60)), (41, spread(10, 55)))
    #expect(evaluation.design == .differenceInDifferences)
    // The measurement nearest to the group's later date counts.
    let measured = [
      measurement(1, on: "2024-05-01", sample: try spread(9, 40)),
      measurement(30, on: "2024-07-10", sample: try spread(9, 40)),
      measurement(2, on: "2024-07-11", sample: try spread(9, 40)),
      measurement(3, on: "2024-07-01", unit: .hours, sample: try spread(9, 40)),
    ]
    guard case .change(let change) = try result(evaluation, before: (45, spread(10, 50)), measured: measured) else {
      Issue.record("there is a change")
      return
    }
    #expect(change.gross == -15 && change.counterfactual == -3 && change.attributable == -12)
    #expect(isNear(change.interval.lower, -17.529170243321424) && isNear(change.interval.upper, -6.470829756678578))
    #expect(change.design.strength == .moderate && change.isDistinguishable)
  }

  @Test func `shares are read in their unit`() throws {
    let evaluation = try group((20, shares(22, 110)), (30, shares(33, 110)))
    let measured = [measurement(50, on: "2024-07-01", unit: .percent, sample: try shares(50, 100))]
    guard
      case .change(let change) = try result(
        evaluation, unit: .percent, before: (20, shares(20, 100)), measured: measured)
    else {
      Issue.record("there is a change")
      return
    }
    #expect(change.gross == 30 && change.counterfactual == 10 && change.attributable == 20)
    let plain = AttributedChange.differenceInDifferences(
      treated: (try Proportion(successes: 20, of: 100), try Proportion(successes: 50, of: 100)),
      comparison: (try Proportion(successes: 22, of: 110), try Proportion(successes: 33, of: 110)))
    #expect(change.interval.lower == plain.interval.lower * 100 && change.interval.upper == plain.interval.upper * 100)
  }

  @Test func `what a comparison lacks is told`() throws {
    let sample = try spread(9, 40)
    let evaluation = group((44, sample), (41, sample))
    let measured = [measurement(30, on: "2024-07-10", sample: sample)]
    #expect(try result(evaluation, measured: measured) == .notDefined(because: .noBaseline))
    #expect(try result(evaluation, before: (45, sample)) == .notDefined(because: .notMeasured))
    let early = "2024-06-30"
    #expect(
      try result(evaluation, before: (45, sample), measured: measured, asOf: early)
        == .notDefined(because: .notMeasured))
    #expect(try result(evaluation, before: (45, nil), measured: measured) == .notDefined(because: .noSample))
    #expect(
      try result(group((44, sample), (41, .count(9))), before: (45, sample), measured: measured)
        == .notDefined(because: .noSample))
    let equal = try spread(0, 40)
    #expect(
      try result(
        group((44, equal), (41, equal)), before: (45, equal),
        measured: [measurement(30, on: "2024-07-10", sample: equal)])
        == .notDefined(because: .zeroSpread))
    // One spread of zero is enough: nobody knows how much that value may differ.
    #expect(
      try result(group((44, sample), (41, equal)), before: (45, sample), measured: measured)
        == .notDefined(because: .zeroSpread))
  }

  @Test func `of two measurements equally near the group's later date the later counts`() throws {
    let sample = try spread(9, 40)
    let measured = [
      measurement(30, on: "2024-06-30", sample: sample), measurement(32, on: "2024-07-02", sample: sample),
    ]
    for listed in [measured, measured.reversed()] {
      guard
        case .change(let change) = try result(
          group((44, sample), (41, sample)), before: (45, sample), measured: listed)
      else {
        Issue.record("there is a change")
        return
      }
      #expect(change.gross == -13)
    }
  }

  private func series(
    _ values: [Rational] = series, _ comparison: [Rational] = [], after: String? = nil
  ) throws -> MonthlySeries {
    try MonthlySeries(
      firstMonth: month("2023-01"), values: values, comparison: comparison, firstMonthAfter: after.map { month($0) })
  }

  private func reading(_ result: EvaluationReading.Result) throws -> InterruptedTimeSeries {
    if case .series(let series) = result { return series }
    throw InvalidReading()
  }

  private struct InvalidReading: Error {}

  @Test func `a monthly series is read against its own trend, from full operation on`() throws {
    let reading = try reading(result(.monthlySeries(series(), model: .levelAndSlope)))
    #expect(reading.change.gross == -10.5 && isNear(reading.change.attributable, -13.65384615384615))
    #expect(isNear(reading.level.value, -13.7818181818) && isNear(reading.slope?.value ?? 0, 0.0284382284))
    #expect((reading.durbinWatson - 3.2186395688740954).magnitude < 1e-9)
    // −0.611 is beyond 1.96/√22 = 0.418.
    guard case .autocorrelated(let lagOne, _)? = reading.change.warnings.first else {
      Issue.record("a warning")
      return
    }
    #expect(isNear(lagOne, -0.6109042770523149))
    #expect(reading.change.design == .interruptedTimeSeries)
  }

  @Test func `months after the as-of date aren't looked at`() throws {
    let evaluation = Evaluation.monthlySeries(try series(), model: .levelAndSlope)
    // 2024-06 is the eighteenth month; 2024-06-29 leaves it out.
    #expect(isNear(try reading(result(evaluation, asOf: "2024-06-30")).change.attributable, -13.58041958041958))
    #expect(try reading(result(evaluation, asOf: "2024-06-29")) != reading(result(evaluation, asOf: "2024-06-30")))
    #expect(try result(evaluation, asOf: "2024-03-30") == .notDefined(because: .tooFewPoints))
    #expect(try result(evaluation, asOf: "2020-01-01") == .notDefined(because: .tooFewPoints))
  }

  @Test(
    arguments: [
      ("2024-01-01", nil, 12), ("2024-01-02", nil, 13), ("2023-12-31", nil, 12), ("2024-01-02", "2024-01", 12),
      ("2024-01-01", "2023-11", 10),
    ] as [(String, String?, Int)])
  func `the change begins with the first whole month of full operation, or where it is stated`(
    day: String, after: String?, before: Int
  ) throws {
    let found = try reading(result(.monthlySeries(series(after: after), model: .level), from: day))
    let expected = InterruptedTimeSeries.reading(of: Self.series, firstAfter: before, model: .level)
    #expect(.value(found) == expected && found.slope == nil)
  }

  @Test func `a series less that of others is the strongest design`() throws {
    let comparison = Self.series.map { _ in Rational(50) }
    let evaluation = Evaluation.monthlySeries(try series(Self.series, comparison), model: .levelAndSlope)
    #expect(evaluation.design == .interruptedTimeSeriesWithComparison && evaluation.design.strength == .strong)
    #expect(try reading(result(evaluation)).change.gross == -10.5)
  }

  @Test(
    arguments: [
      Array(repeating: 5, count: 22), (0..<22).map { Rational($0) }, (0..<22).map { $0 < 12 ? 1_000_000 : 7 },
      Array(repeating: 0, count: 22), (0..<22).map { Rational($0, over: 3) },
    ] as [[Rational]])
  func `a series that is fitted without any rest has no interval`(values: [Rational]) throws {
    let evaluation = Evaluation.monthlySeries(try series(values), model: .levelAndSlope)
    #expect(try result(evaluation) == .notDefined(because: .zeroSpread))
  }

  @Test func `a spread of a billionth of the largest value, or of one, is the rest of a rounding`() throws {
    // The standard error of the level is 1.515 at the scale of the series, whose values here are far below one.
    func scaled(_ scale: Rational) throws -> EvaluationReading.Result {
      try result(.monthlySeries(series(Self.series.map { $0 * scale }), model: .levelAndSlope))
    }
    #expect(isNear(try reading(scaled(0.000_000_001)).level.value * 1_000_000_000, -13.7818181818))
    #expect(try scaled(0.000_000_000_6) == .notDefined(because: .zeroSpread))
    // Around a million, which is the largest, the same spread has to be a million times as wide.
    func lifted(_ scale: Rational) throws -> EvaluationReading.Result {
      try result(.monthlySeries(series(Self.series.map { 1_000_000 + $0 * scale }), model: .levelAndSlope))
    }
    #expect(isNear(try reading(lifted(0.001)).level.value, -0.0137818182))
    #expect(try lifted(0.000_6) == .notDefined(because: .zeroSpread))
  }

  @Test func `a control chart has the limits of the months before and names the months that leave them`() throws {
    // Centre 101.5, mean moving range 32/11: 93.7618 to 109.2382.
    let chart = try result(.controlChart(series()))
    guard case .chart(let limits, let outside, let runs) = chart else {
      Issue.record("there is a chart")
      return
    }
    #expect(isNear(limits.limits.lowerBound, 93.76181818181818) && limits.centre == 101.5)
    let months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-10"]
    #expect(outside.map(\.description) == months)
    #expect(runs.map(\.description) == ["2024-08"])
    #expect(try result(.controlChart(series()), asOf: "2024-01-30") == .notDefined(because: .tooFewPoints))
    #expect(try result(.controlChart(series([1, 2]))) == .notDefined(because: .tooFewPoints))
  }

  @Test func `a survey's change is split`() throws {
    let answers =
      [("a", 2, 4), ("b", 3, 4), ("c", 5, nil), ("d", nil, 1), ("e", nil, nil)] as [(String, Rational?, Rational?)]
    let survey = try Survey(
      before: date("2023-05-01"), after: date("2024-05-01"),
      answers: answers.map { Survey.Answer(respondent: $0.0, before: $0.1, after: $0.2) })
    guard case .survey(let change) = try result(.survey(survey)) else {
      Issue.record("there is a change")
      return
    }
    // 10/3 to 3 in all; 2.5 to 4 among the two who answered both times.
    #expect(change.total == Rational(-1, over: 3) && change.sameRespondents == 1.5 && change.sameCount == 2)
    #expect(change.mix == Rational(-11, over: 6))
    #expect(Evaluation.survey(survey).design == .beforeAfter)
    #expect(try result(.survey(survey), asOf: "2024-04-30") == .notDefined(because: .notMeasured))
    let one = try Survey(before: date("2023-05-01"), after: date("2024-05-01"), answers: [survey.answers[2]])
    #expect(try result(.survey(one)) == .notDefined(because: .noSameRespondents))
  }

  @Test func `values that can't be read are refused with their places`() throws {
    #expect(try problems { try series([]) } == [problem(.empty, at: "values")])
    #expect(try problems { try series(Array(repeating: 1, count: 600)) } == [])
    #expect(
      try problems { try series(Array(repeating: 1, count: 601)) } == [problem(.tooMany(601, limit: 600), at: "values")]
    )
    #expect(
      try problems { try series([1, 2], [1]) } == [problem(.countOutOfRange(1, allowed: 2...2), at: "comparison")])
    let (limit, allowed) = (MonthlySeries.allowed.upperBound, MonthlySeries.allowed)
    #expect(try problems { try series([limit, -limit], [limit, -limit]) } == [])
    #expect(
      try problems { try series([1, limit + 1], [-limit - 1, 0]) } == [
        problem(.outOfRange(limit + 1, allowed: allowed), at: "values", .index(1)),
        problem(.outOfRange(-limit - 1, allowed: allowed), at: "comparison", .index(0)),
      ])
    #expect(
      try problems { try MonthlySeries(firstMonth: month("9999-12"), values: [1, 2]) } == [
        problem(.outsideCalendar, at: "firstMonth")
      ])
    func survey(_ names: [String]) throws -> Survey {
      try Survey(
        before: date("2023-05-01"), after: date("2024-05-01"),
        answers: names.map { Survey.Answer(respondent: $0, before: 1, after: 2) })
    }
    #expect(try problems { try survey([]) } == [problem(.empty, at: "answers")])
    #expect(
      try problems { try survey(["a", "b", "a"]) } == [
        problem(.duplicateIdentifier("a"), at: "answers", .index(2), "respondent")
      ])
    #expect(try problems { try survey((1...5_000).map { "\($0)" }) } == [])
    #expect(
      try problems { try survey((0...5_000).map { "\($0)" }) } == [
        problem(.tooMany(5_001, limit: 5_000), at: "answers")
      ])
    let share = try shares(1, 8)
    #expect(
      try problems { try result(group((1, share), (2, try spread(1, 5))), before: (45, nil)) } == [
        problem(.proportionOfUnit(.minutes), at: "evaluation", "comparisonGroup", "before", "sample")
      ])
    let paired = Sample.paired(try Sample.Spread(count: 5, standardDeviation: 1))
    #expect(
      try problems { try result(group((1, nil), (2, paired)), before: (45, nil)) } == [
        problem(.pairedWithNothing, at: "evaluation", "comparisonGroup", "after", "sample")
      ])
  }
}
