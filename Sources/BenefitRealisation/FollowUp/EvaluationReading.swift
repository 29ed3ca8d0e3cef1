/// What a goal's evaluation design says of its effect.
public struct EvaluationReading: Sendable, Hashable {
  /// The goal.
  public let goal: EffectGoal
  /// The design, with its strength.
  public let design: EvaluationDesign
  /// What it says.
  public let result: Result

  /// What a design says.
  public enum Result: Sendable, Hashable {
    /// Gross, counterfactual and attributable change, in the indicator's unit.
    case change(AttributedChange)
    /// The same of a series, with its changes of level and slope.
    case series(InterruptedTimeSeries)
    /// The limits of ordinary variation before the change; the months after it that lie outside them, and those in
    /// which a run of eight on one side of the centre is complete.
    case chart(ControlChart, outside: [Month], runs: [Month])
    /// A survey's change, split.
    case survey(SurveyChange)
    /// It can't be read, for this reason.
    case notDefined(because: NotDefined)
  }
}

extension FollowUp {
  /// What the goals' evaluation designs say as known on the as-of date, in the order of the goals.
  ///
  /// Values after the date aren't looked at. A difference in differences takes the usable measurement nearest to the
  /// comparison group's later date, of two equally near the later, and needs samples of one kind on all four values,
  /// means with spreads above zero. A control chart needs two months before the change and one after it, a series three
  /// on each side. Intervals have the schedule's level of confidence.
  public var evaluations: [EvaluationReading] {
    initiative.goals.compactMap { goal in
      goal.evaluation.map { evaluation in
        let result =
          switch evaluation {
          case .comparisonGroup(let group): reading(of: goal, against: group)
          case .monthlySeries(let series, let model): reading(of: goal, series, model)
          case .controlChart(let series): chart(of: goal, series)
          case .survey(let survey): reading(of: survey)
          }
        return EvaluationReading(goal: goal, design: evaluation.design, result: result)
      }
    }
  }

  private var level: Rational { initiative.schedule.confidenceLevel }

  private func reading(of goal: EffectGoal, against group: ComparisonGroup) -> EvaluationReading.Result {
    guard let baseline = goal.baseline else { return .notDefined(because: .noBaseline) }
    guard let after = measurement(of: goal, beside: group) else { return .notDefined(because: .notMeasured) }
    switch (baseline.sample, after.sample, group.before.sample, group.after.sample) {
    case (.mean(let one)?, .mean(let two)?, .mean(let three)?, .mean(let four)?):
      if [one, two, three, four].contains(where: \.isZero) { return .notDefined(because: .zeroSpread) }
      return .change(
        .differenceInDifferences(
          treated: (
            MeanSummary(mean: baseline.value, spread: one), MeanSummary(mean: after.quantity.value, spread: two)
          ),
          comparison: (
            MeanSummary(mean: group.before.value, spread: three), MeanSummary(mean: group.after.value, spread: four)
          ), level: level))
    case (.proportion(let one)?, .proportion(let two)?, .proportion(let three)?, .proportion(let four)?):
      return .change(
        AttributedChange.differenceInDifferences(treated: (one, two), comparison: (three, four), level: level)
          .times(goal.indicator.unit.wholeOfProportion ?? 1))
    case (.events(let one)?, .events(let two)?, .events(let three)?, .events(let four)?):
      return .change(.differenceInDifferences(treated: (one, two), comparison: (three, four), level: level))
    default: return .notDefined(because: .noSample)
    }
  }

  /// The usable measurement nearest to a comparison group's later date; `nil` where that date hasn't come.
  func measurement(of goal: EffectGoal, beside group: ComparisonGroup) -> EffectGoal.Measurement? {
    if group.after.date > asOf { return nil }
    return initiative.measurements.filter { $0.goal == goal.id && $0.date <= asOf }.map(goal.bridged)
      .filter { goal.incomparabilities(of: $0).isEmpty }.nearest(to: group.after.date)
  }

  /// How many months of a series have ended, and how many of them lie before the change.
  func extent(of series: MonthlySeries, _ goal: EffectGoal) -> (known: Int, before: Int) {
    let months = ClosedRange(first: series.firstMonth, numberOfMonths: series.values.count)
    let known = months?.ended(by: asOf)?.count ?? 0
    let start = series.firstMonthAfter ?? initiative.fullOperation(of: goal.clock).firstWholeMonth
    return (known, min(max(0, series.firstMonth.distance(to: start)), known))
  }

  private func reading(
    of goal: EffectGoal, _ series: MonthlySeries, _ model: InterruptedTimeSeries.Model
  ) -> EvaluationReading.Result {
    let (known, before) = extent(of: series, goal)
    let values = Array(series.values.prefix(known))
    switch InterruptedTimeSeries.reading(
      of: values, comparedWith: Array(series.comparison.prefix(known)), firstAfter: before, model: model, level: level)
    {
    case .notDefined(let reason): return .notDefined(because: reason)
    case .value(let reading):
      // A series that its model fits without any rest has no spread to work an interval out from.
      let size = values.reduce(1) { max($0, $1.magnitude) }
      return reading.level.standardError <= 1e-9 * Double(size)
        ? .notDefined(because: .zeroSpread) : .series(reading)
    }
  }

  private func chart(of goal: EffectGoal, _ series: MonthlySeries) -> EvaluationReading.Result {
    let (known, before) = extent(of: series, goal)
    guard let chart = ControlChart(reference: Array(series.values.prefix(before))), known > before else {
      return .notDefined(because: .tooFewPoints)
    }
    var (outside, runs): ([Month], [Month]) = ([], [])
    for signal in chart.signals(in: Array(series.values[before..<known])) {
      switch signal {
      case .outsideLimits(let index): outside.append(series.firstMonth.advanced(by: before + index))
      case .run(let index): runs.append(series.firstMonth.advanced(by: before + index))
      }
    }
    return .chart(chart, outside: outside, runs: runs)
  }

  private func reading(of survey: Survey) -> EvaluationReading.Result {
    if survey.after > asOf { return .notDefined(because: .notMeasured) }
    func answers(_ round: KeyPath<Survey.Answer, Rational?>) -> [String: Rational] {
      Dictionary(
        survey.answers.compactMap { answer in answer[keyPath: round].map { (answer.respondent, $0) } }
      ) { first, _ in first }
    }
    switch SurveyChange.between(answers(\.before), answers(\.after)) {
    case .value(let change): return .survey(change)
    case .notDefined(let reason): return .notDefined(because: reason)
    }
  }
}

extension Evaluation {
  /// The design that the values are for; a split of a survey's change is a before–after comparison.
  public var design: EvaluationDesign {
    switch self {
    case .comparisonGroup: .differenceInDifferences
    case .monthlySeries(let series, _):
      series.comparison.isEmpty ? .interruptedTimeSeries : .interruptedTimeSeriesWithComparison
    case .controlChart: .controlChart
    case .survey: .beforeAfter
    }
  }
}
