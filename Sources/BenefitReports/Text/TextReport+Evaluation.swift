internal import BenefitRealisation

extension TextPage {
  /// What was measured in another way and led over a bridge; empty for a value as it was measured.
  func conversion(_ measurement: EffectGoal.Measurement) -> String {
    guard let conversion = measurement.conversion else { return "" }
    let raw = quantity(conversion.quantity.value, conversion.quantity.unit)
    let sources = conversion.bridges.map { "\($0.source), \($0.statedBy)" }.joined(separator: "; ")
    return words(
      "; omräknad från \(raw), \(conversion.measuredBy.method), enligt \(sources)",
      "; converted from \(raw), \(conversion.measuredBy.method), by \(sources)")
  }

  func quantity(_ value: Rational, _ unit: UnitOfMeasure) -> String {
    "\(format.number(value))\(NumberFormat.space)\(unit)"
  }

  /// What the goals' evaluation designs say.
  mutating func writeEvaluations(_ followUp: FollowUp) {
    let evaluations = followUp.evaluations
    if evaluations.isEmpty { return }
    heading("Utvärdering", "Evaluation")
    for reading in evaluations {
      paragraph(
        words(
          "\(reading.goal.name): \(reading.design.name.swedish), \(strength(reading.design)).",
          "\(reading.goal.name): \(reading.design.name.english), \(strength(reading.design))."))
      let unit = unitOfDifference(reading.goal.indicator.unit)
      switch reading.result {
      case .change(let change): write(change, unit)
      case .series(let series): write(series.change, unit)
      case .chart(let chart, let outside, let runs):
        paragraph(signals(of: chart, outside, runs, reading.goal.indicator.unit), indent: 4)
      case .survey(let change):
        func amount(_ value: Rational) -> String { "\(format.number(value))\(NumberFormat.space)\(unit)" }
        let count = format.number(Rational(change.sameCount))
        paragraph(
          words(
            "Förändring \(amount(change.total)), varav bland de \(count) som svarat båda gångerna \(amount(change.sameRespondents)) och genom att andra svarat \(amount(change.mix)).",
            "Change \(amount(change.total)), of which among the \(count) who answered both times \(amount(change.sameRespondents)) and by others answering \(amount(change.mix))."
          ), indent: 4)
      case .notDefined(let reason):
        paragraph(words("Kan inte läsas: ", "Can't be read: ") + reason.text[language] + ".", indent: 4)
      }
    }
  }

  private func strength(_ design: EvaluationDesign) -> String {
    switch design.strength {
    case .weakest:
      words("svagast: skiljer inte effekten från annat som hänt", "weakest: can't tell the effect from other causes")
    case .weak:
      words("svag: visar att något ändrats, inte varför", "weak: shows that something changed, not why")
    case .moderate:
      words(
        "måttlig: utesluter det som fanns före eller drabbar alla lika",
        "moderate: rules out what was there before, or strikes all alike")
    case .strong:
      words(
        "stark: utesluter både det som fanns före och det som drabbar alla lika",
        "strong: rules out both what was there before and what strikes all alike")
    }
  }

  private mutating func write(_ change: AttributedChange, _ unit: String) {
    func amount(_ value: Rational) -> String { "\(format.number(value))\(NumberFormat.space)\(unit)" }
    let told =
      change.isDistinguishable
      ? words("skild från noll", "distinguishable from zero")
      : words("kan inte skiljas från noll", "not distinguishable from zero")
    paragraph(
      words(
        "Förändring i allt \(amount(change.gross)), utan insatsen \(amount(change.counterfactual)), insatsens del \(amount(change.attributable)) (\(range(change.interval, unit))), \(told).",
        "Change in all \(amount(change.gross)), without the initiative \(amount(change.counterfactual)), the initiative's part \(amount(change.attributable)) (\(range(change.interval, unit))), \(told)."
      ), indent: 4)
    for warning in change.warnings {
      switch warning {
      case .autocorrelated(_, let durbinWatson):
        let statistic = format.number(durbinWatson)
        paragraph(
          words(
            "Varning: månaderna följer varandra (Durbin–Watson \(statistic)), så intervallet är för smalt.",
            "Warning: neighbouring months go together (Durbin–Watson \(statistic)), so the interval is too narrow."),
          indent: 4)
      case .fewPoints(let before, let after):
        paragraph(
          words(
            "Varning: \(before) månader före och \(after) efter; minst \(InterruptedTimeSeries.recommendedPoints) på vardera sidan behövs.",
            "Warning: \(before) months before and \(after) after; at least \(InterruptedTimeSeries.recommendedPoints) on each side are needed."
          ), indent: 4)
      }
    }
  }

  private func signals(
    of chart: ControlChart, _ outside: [Month], _ runs: [Month], _ unit: UnitOfMeasure
  ) -> String {
    let (lower, upper) = (format.number(chart.limits.lowerBound), format.number(chart.limits.upperBound))
    let limits = words(
      "Vanlig variation före: \(lower) till \(upper)\(NumberFormat.space)\(unit). ",
      "Ordinary variation before: \(lower) to \(upper)\(NumberFormat.space)\(unit). ")
    if outside.isEmpty, runs.isEmpty {
      return limits + words("Inget efter skiljer sig från den.", "Nothing after differs from it.")
    }
    func months(_ list: [Month]) -> String { list.map { "\($0)" }.joined(separator: ", ") }
    return limits
      + [
        outside.isEmpty ? nil : words("Utanför: ", "Outside: ") + months(outside) + ".",
        runs.isEmpty
          ? nil : words("Åtta i rad på samma sida: ", "Eight in a row on one side: ") + months(runs) + ".",
      ].compactMap(\.self).joined(separator: " ")
  }
}
