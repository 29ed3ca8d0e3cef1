import BenefitRealisation
import BenefitReports
import Testing

/// What a report says of evaluation designs, bridges and broken series; figures worked out with SciPy and statsmodels.
@Suite struct EvaluationTextTests: ReportSamples {
  /// The report's words from the evaluation on, one space apart; `_` stands for a no-break space.
  private func report(
    _ evaluation: Evaluation?, unit: UnitOfMeasure = .minutes, sample: Sample? = nil,
    measured: [EffectGoal.Measurement] = [], bridges: [MethodBridge] = [], breaks: [SeriesBreak] = [],
    in language: Language
  ) throws -> String {
    let method = MeasurementMethod(method: "tidtagning", population: "alla ärenden")
    let goal = try EffectGoal(
      id: "tid", name: "Tid", indicator: Indicator(name: "Tid", unit: unit, direction: .decrease),
      baseline: Baseline(value: 45, date: date("2023-06-01"), measuredBy: method, sample: sample), targets: [],
      bridges: bridges, seriesBreaks: breaks, evaluation: evaluation)
    let initiative = try initiative(rollout: [step(from: "2024-01-01")], goals: [goal], measurements: measured)
    let report = TextReport(of: FollowUp(of: initiative, asOf: date("2026-01-01")), in: language).text
    let heading = language == .swedish ? "UTVÄRDERING" : "EVALUATION"
    let text = report.split(separator: "\n\n").first { $0.hasPrefix(heading) } ?? Substring(report)
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { $0.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_") }
      .joined(separator: " ")
  }

  private func spread(_ deviation: Rational, _ count: Int) throws -> Sample {
    .mean(try Sample.Spread(count: count, standardDeviation: deviation))
  }

  @Test func `a comparison group takes the change apart`() throws {
    let group = Evaluation.comparisonGroup(
      ComparisonGroup(
        name: "Norr", before: .init(44, on: date("2023-06-01"), sample: try spread(11, 60)),
        after: .init(41, on: date("2024-07-01"), sample: try spread(10, 55))))
    let measured = [measurement("tid", 30, on: "2024-07-01", sample: try spread(9, 40))]
    #expect(
      try report(group, sample: spread(10, 50), measured: measured, in: .swedish).hasSuffix(
        "UTVÄRDERING Tid: skillnad i skillnader, måttlig: utesluter det som fanns före eller drabbar alla lika. "
          + "Förändring i allt −15_min, utan insatsen −3_min, insatsens del −12_min (95_% konfidensintervall −17,53 till "
          + "−6,47_min), skild från noll."))
    #expect(
      try report(group, sample: spread(10, 50), measured: measured, in: .english).hasSuffix(
        "EVALUATION Tid: difference in differences, moderate: rules out what was there before, or strikes all alike. "
          + "Change in all −15_min, without the initiative −3_min, the initiative's part −12_min (95_% confidence interval "
          + "−17.53 to −6.47_min), distinguishable from zero."))
    #expect(
      try report(group, in: .swedish).hasSuffix("Kan inte läsas: ingen användbar mätning finns."))
    #expect(try report(group, in: .english).hasSuffix("Can't be read: there is no usable measurement."))
  }

  @Test func `a series warns of months that go together, and of too few`() throws {
    let values: [Rational] = [
      100, 98, 103, 101, 99, 104, 102, 100, 103, 101, 105, 102, 90, 91, 88, 92, 89, 93, 90, 91, 94, 92,
    ]
    func series(_ count: Int) throws -> Evaluation {
      .monthlySeries(
        try MonthlySeries(firstMonth: month("2023-01"), values: Array(values.prefix(count))), model: .levelAndSlope)
    }
    let swedish = try report(series(22), in: .swedish)
    #expect(
      swedish.contains(
        "insatsens del −13,65_min (95_% konfidensintervall −17,45 till −9,86_min), skild från noll. Varning: månaderna följer "
          + "varandra (Durbin–Watson 3,22), så intervallet är för smalt."))
    let english = try report(series(22), in: .english)
    #expect(
      english.contains(
        "Warning: neighbouring months go together (Durbin–Watson 3.22), so the interval is too narrow."))
    #expect(
      try report(series(16), in: .swedish).contains(
        "Varning: 12 månader före och 4 efter; minst 8 på vardera sidan behövs."))
    #expect(
      try report(series(16), in: .english).contains(
        "Warning: 12 months before and 4 after; at least 8 on each side are needed."))
    let flat = Evaluation.monthlySeries(
      try MonthlySeries(
        firstMonth: month("2023-01"), values: [1, 3, 2, 1, 3, 2, 1, 3, 2, 1, 3, 2, 2, 3, 1, 2, 3, 1],
        comparison: Array(repeating: 2, count: 18)), model: .level)
    #expect(
      try report(flat, in: .swedish).contains(
        "avbruten tidsserie med jämförelse, stark: utesluter både det som fanns före och det som drabbar alla lika."))
    #expect(try report(flat, in: .english).contains("not distinguishable from zero."))
    #expect(try report(flat, in: .swedish).contains("kan inte skiljas från noll."))
  }

  @Test func `a control chart names the months that leave ordinary variation`() throws {
    func chart(_ after: [Rational]) throws -> Evaluation {
      // Centre 1.5, limits 1.5 ± 2.66.
      .controlChart(
        try MonthlySeries(firstMonth: month("2023-01"), values: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2] + after))
    }
    #expect(
      try report(chart([5, 2]), in: .swedish).hasSuffix(
        "Tid: styrdiagram, svag: visar att något ändrats, inte varför. Vanlig variation före: −1,16 till 4,16_min. Utanför: "
          + "2024-01."))
    #expect(
      try report(chart(Array(repeating: 2, count: 8)), in: .english).hasSuffix(
        "Tid: control chart, weak: shows that something changed, not why. Ordinary variation before: −1.16 to 4.16_min. Eight "
          + "in a row on one side: 2024-08."))
    #expect(try report(chart([1]), in: .swedish).hasSuffix("Inget efter skiljer sig från den."))
    #expect(try report(chart([1]), in: .english).hasSuffix("Nothing after differs from it."))
    #expect(
      try report(chart(Array(repeating: 5, count: 8)), in: .swedish).hasSuffix("Åtta i rad på samma sida: 2024-08."))
    #expect(try report(chart([5]), in: .english).hasSuffix("Outside: 2024-01."))
  }

  @Test func `a survey's change is split into same respondents and mix`() throws {
    let survey = Evaluation.survey(
      try Survey(
        before: date("2023-05-01"), after: date("2024-05-01"),
        answers: [
          .init(respondent: "a", before: 2, after: 4), .init(respondent: "b", before: 3, after: 4),
          .init(respondent: "c", before: nil, after: 1),
        ]))
    #expect(
      try report(survey, unit: .percent, in: .swedish).hasSuffix(
        "Tid: före–efter, svagast: skiljer inte effekten från annat som hänt. Förändring 0,5_procentenheter, varav bland de 2 "
          + "som svarat båda gångerna 1,5_procentenheter och genom att andra svarat −1_procentenheter."))
    #expect(
      try report(survey, in: .english).hasSuffix(
        "Tid: before–after, weakest: can't tell the effect from other causes. Change 0.5_min, of which among the 2 who "
          + "answered both times 1.5_min and by others answering −1_min."))
  }

  @Test func `a converted value says from what, and a broken series why`() throws {
    let survey = MeasurementMethod(method: "enkät", population: "alla ärenden")
    let bridge = MethodBridge(
      from: survey, bridge: try ValueBridge(factor: 0.5, source: "vecka 12", statedBy: "controllern"))
    let measured = [measurement("tid", 40, on: "2024-07-01", by: survey)]
    let swedish = try report(nil, measured: measured, bridges: [bridge], in: .swedish)
    #expect(swedish.contains("uppmätt 20_min (2024-07-01; omräknad från 40_min, enkät, enligt vecka 12, controllern)"))
    #expect(!swedish.contains("UTVÄRDERING"))
    #expect(
      try report(nil, measured: measured, bridges: [bridge], in: .english).contains(
        "measured 20_min (2024-07-01; converted from 40_min, enkät, by vecka 12, controllern)"))
    let broken = [SeriesBreak(on: date("2024-01-01"), because: "nya distrikt")]
    let own = [measurement("tid", 40, on: "2024-07-01")]
    #expect(
      try report(nil, measured: own, breaks: broken, in: .swedish).contains(
        "Ej använd mätning 2024-07-01: 40_min – serien är bruten (nya distrikt)."))
    #expect(
      try report(nil, measured: own, breaks: broken, in: .english).contains(
        "Measurement not used 2024-07-01: 40_min – the series is broken (nya distrikt)."))
  }
}
