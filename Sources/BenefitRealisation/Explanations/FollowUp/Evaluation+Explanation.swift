extension FollowUp {
  /// A figure of a goal's evaluation design; `nil` when the goal has none, or another one.
  func explanation(
    _ id: String, ofEvaluationOf goal: Identifier<EffectGoal>, _ figure: ExplainableFigure.OfEvaluation
  ) -> Explanation? {
    evaluations.first { $0.goal.id == goal }
      .flatMap { explanation(id, of: $0, ExplainedGoal($0.goal, in: initiative), figure) }
  }

  /// A figure of what a goal's evaluation design says; `nil` when it says none.
  func explanation(
    _ id: String, of reading: EvaluationReading, _ explained: ExplainedGoal, _ figure: ExplainableFigure.OfEvaluation
  ) -> Explanation? {
    switch (reading.result, reading.goal.evaluation) {
    case (.change(let change), .comparisonGroup(let group)?):
      guard let after = measurement(of: reading.goal, beside: group) else { return nil }
      return ExplainedComparison(goal: explained, group: group, after: after, change: change).explanation(id, figure)
    case (.series(let series), .monthlySeries(let values, let model)?):
      let (known, before) = extent(of: values, reading.goal)
      return ExplainedSeries(
        goal: explained, series: values, known: known, firstAfter: before, model: model, reading: series
      ).explanation(id, figure)
    case (.chart(let chart, _, _), .controlChart(let series)?):
      return explained.explanation(id, of: chart, series, before: extent(of: series, reading.goal).before, figure)
    case (.survey(let change), .survey(let survey)?): return explained.explanation(id, of: change, survey, figure)
    case (.notDefined(let reason), _): return .missing(id, figure.label, reason)
    default: return nil
    }
  }
}

extension ExplainedGoal {
  /// A month's value of a series.
  func value(of month: Month, _ value: Rational, _ name: String = "series") -> Explanation {
    .stated("\(id).\(name)[\(month)]", BilingualText("\(month)"), .number(value, unit))
  }

  /// A mean of values that are listed.
  func mean(_ node: String, _ label: BilingualText, _ values: [Explanation], _ sum: Rational) -> Explanation {
    Explanation(
      node, label, .number(sum / Rational(values.count), unit), .quotient(.number),
      [
        Explanation(
          "\(node).sum", BilingualText(swedish: "summa", english: "sum"), .number(sum, unit), .sum, values),
        .constant("\(node).n", "antal", "number", Rational(values.count), .share),
      ])
  }

  /// A limit of ordinary variation: the mean of the months before ± 2.66 × the mean distance between neighbours.
  fileprivate func explanation(
    _ node: String, of chart: ControlChart, _ series: MonthlySeries, before: Int,
    _ figure: ExplainableFigure.OfEvaluation
  ) -> Explanation? {
    let values = Array(series.values.prefix(before))
    let months = values.indices.map { value(of: series.firstMonth.advanced(by: $0), values[$0]) }
    func centre(_ node: String) -> Explanation {
      mean(
        node, BilingualText(swedish: "medelvärde före", english: "mean before"), months, values.reduce(0, +))
    }
    if figure == .centre { return centre(node) }
    guard figure == .lowerLimit || figure == .upperLimit else { return nil }
    let ranges = zip(values, values.dropFirst()).map { ($1 - $0).magnitude }
    let distances = ranges.indices.map { index in
      Explanation(
        "\(id).movingRange[\(series.firstMonth.advanced(by: index + 1))]",
        BilingualText("\(series.firstMonth.advanced(by: index + 1))"), .number(ranges[index], unit), .distance,
        [months[index + 1], months[index]])
    }
    let range = mean(
      "\(id).meanMovingRange", BilingualText(swedish: "medel av avstånden", english: "mean moving range"), distances,
      ranges.reduce(0, +))
    let limits = chart.limits
    let margin = Explanation(
      "\(id).ordinaryVariation", BilingualText(swedish: "vanlig variation", english: "ordinary variation"),
      .number(chart.meanMovingRange * 2.66, unit), .product,
      [
        .constant("constants.naturalLimit", "XmR-konstant", "constant of XmR charts", 2.66, .share), range,
      ])
    let isLower = figure == .lowerLimit
    let place = ExplainableFigure.evaluation(goal.id, .centre).description
    return Explanation(
      node, (isLower ? Explanation.Operation.End.lower : .upper).label,
      .number(isLower ? limits.lowerBound : limits.upperBound, unit), isLower ? .difference : .sum,
      [centre(place), margin])
  }

  /// A part of a survey's change, from the means of those who answered both times, the first and the second time.
  fileprivate func explanation(
    _ node: String, of change: SurveyChange, _ survey: Survey, _ figure: ExplainableFigure.OfEvaluation
  ) -> Explanation? {
    func mean(
      _ name: String, _ swedish: String, _ english: String, _ answers: [Rational]
    ) -> Explanation {
      let sum = answers.reduce(0, +)
      // Whose answers they are is nobody's business here.
      return Explanation(
        "\(id).survey.\(name)", BilingualText(swedish: swedish, english: english),
        .number(sum / Rational(max(1, answers.count)), unit), .quotient(.number),
        [
          .stated(
            "\(id).survey.\(name).sum", BilingualText(swedish: "svarens summa", english: "sum of the answers"),
            .number(sum, unit)),
          .stated(
            "\(id).survey.\(name).n", BilingualText(swedish: "antal svar", english: "number of answers"),
            .number(Rational(answers.count), .share)),
        ])
    }
    let both = survey.answers.filter { $0.before != nil && $0.after != nil }
    let first = mean("before", "alla svar före", "all answers before", survey.answers.compactMap(\.before))
    let second = mean("after", "alla svar efter", "all answers after", survey.answers.compactMap(\.after))
    let sameFirst = mean("sameBefore", "samma svarande före", "same respondents before", both.compactMap(\.before))
    let sameSecond = mean("sameAfter", "samma svarande efter", "same respondents after", both.compactMap(\.after))
    func part(
      _ node: String, _ figure: ExplainableFigure.OfEvaluation, _ value: Rational, _ parts: [Explanation]
    ) -> Explanation {
      Explanation(node, figure.label, .number(value, unit), .difference, parts)
    }
    func place(_ figure: ExplainableFigure.OfEvaluation) -> String {
      ExplainableFigure.evaluation(goal.id, figure).description
    }
    switch figure {
    case .total: return part(node, figure, change.total, [second, first])
    case .sameRespondents: return part(node, figure, change.sameRespondents, [sameSecond, sameFirst])
    case .joiners: return part(node, figure, change.joiners, [second, sameSecond])
    case .leavers: return part(node, figure, change.leavers, [sameFirst, first])
    case .mix:
      return Explanation(
        node, figure.label, .number(change.mix, unit), .sum,
        [
          part(place(.joiners), .joiners, change.joiners, [second, sameSecond]),
          part(place(.leavers), .leavers, change.leavers, [sameFirst, first]),
        ])
    default: return nil
    }
  }
}

extension ExplainableFigure.OfEvaluation {
  /// What the figure is called.
  var label: BilingualText {
    switch self {
    case .gross: BilingualText(swedish: "sedd förändring", english: "change seen")
    case .counterfactual: BilingualText(swedish: "hade kommit ändå", english: "would have come anyway")
    case .attributable: BilingualText(swedish: "kan tillskrivas insatsen", english: "left for the initiative")
    case .intervalLower, .levelChangeLower, .slopeChangeLower, .lowerLimit: Explanation.Operation.End.lower.label
    case .intervalUpper, .levelChangeUpper, .slopeChangeUpper, .upperLimit: Explanation.Operation.End.upper.label
    case .levelChange: BilingualText(swedish: "ändrad nivå", english: "change of level")
    case .slopeChange: BilingualText(swedish: "ändrad lutning per månad", english: "change of slope a month")
    case .centre: BilingualText(swedish: "medelvärde före", english: "mean before")
    case .total: BilingualText(swedish: "hela förändringen", english: "whole change")
    case .sameRespondents: BilingualText(swedish: "bland samma svarande", english: "among the same respondents")
    case .mix: BilingualText(swedish: "av att andra svarar", english: "from other people answering")
    case .joiners: BilingualText(swedish: "av nya svarande", english: "from new respondents")
    case .leavers: BilingualText(swedish: "av bortfall", english: "from those who left")
    }
  }
}
