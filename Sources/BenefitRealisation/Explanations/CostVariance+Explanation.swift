extension FollowUp {
  /// Outcome less budget until the as-of date, of one line or of all; `nil` when there is no outcome or no such line.
  func explanationOfVariance(_ id: String, of line: Identifier<CostLine>?) -> Explanation? {
    guard let costVariance, let outcome = initiative.costOutcome else { return nil }
    let lines = costVariance.lines.map { explanation(of: $0, outcome) }
    if let line { return lines.first { $0.id == ExplainableFigure.costVariance(of: line).description } }
    return Explanation(
      id, BilingualText(swedish: "avvikelse, utfall − budget", english: "variance, outcome − budget"),
      .money(costVariance.total), .sum, lines, notes: [asOfNote])
  }

  private var asOfNote: Explanation.Note { .convention("månader som slutat \(asOf)", "months ended on \(asOf)") }

  private func explanation(of line: CostVariance.Line, _ outcome: CostModel) -> Explanation {
    let id = ExplainableFigure.costVariance(of: line.id).description
    func toDate(_ costs: CostModel, _ path: String, _ name: BilingualText, _ amount: Money) -> Explanation {
      let found = costs.lines.first { $0.line.id == line.id }
      guard let found, let ended = found.line.endedMonths(asOf: asOf) else {
        return .constant("\(id).\(path)", name.swedish, name.english, 0, .kronor).amounting(to: amount)
      }
      let node = found.line.explanation(
        in: ended, at: "\(path).\(found.component.rawValue)[\(key: line.id)]", period: "@\(asOf)")
      return node.named(node.id, name)
    }
    return Explanation(
      id, BilingualText(line.label), .money(line.variance), .difference,
      [
        toDate(outcome, "costOutcome", BilingualText(swedish: "utfall", english: "outcome"), line.outcomeToDate),
        toDate(initiative.costs, "costs", BilingualText(swedish: "budget", english: "budget"), line.budgetToDate),
      ])
  }

  /// What has been reported, and what remains of the latest forecast.
  func explanationOfForecastAtCompletion(_ id: String) -> Explanation? {
    guard let outcome = initiative.costOutcome else { return nil }
    let (forecast, path) = initiative.costForecast.map { ($0, "costForecast") } ?? (initiative.costs, "costs")
    let total = outcome.forecastAtCompletion(with: forecast, asOf: asOf)
    let components = CostComponent.allCases.filter { outcome[$0] != .notCounted && forecast[$0] != .notCounted }
    var reported: [Identifier<CostLine>: CostLine] = [:]
    var done: [Explanation] = []
    for (component, line) in outcome.lines where components.contains(component) {
      reported[line.id] = line
      guard let ended = line.endedMonths(asOf: asOf) else { continue }
      done.append(
        line.explanation(in: ended, at: "costOutcome.\(component.rawValue)[\(key: line.id)]", period: "@\(asOf)"))
    }
    let rest = forecast.lines.filter { components.contains($0.component) }.compactMap { component, line in
      line.remaining(after: reported[line.id], asOf: asOf).map {
        line.explanation(in: $0, at: "\(path).\(component.rawValue)[\(key: line.id)]", period: "@after-\(asOf)")
      }
    }
    func sum(_ name: String, _ swedish: String, _ english: String, _ parts: [Explanation]) -> Explanation {
      let amounts = parts.compactMap { if case .money(let money) = $0.value { money } else { nil } }
      return Explanation(
        "\(id).\(name)", BilingualText(swedish: swedish, english: english), .money(amounts.total()), .sum, parts)
    }
    let label = BilingualText(swedish: "prognos för hela kostnaden", english: "forecast at completion")
    guard let amount = try? total.amount(over: total.scope) else { return .missing(id, label, .notCounted) }
    return Explanation(
      id, label, .money(amount), .sum,
      [
        sum("reported", "redovisat", "reported", done),
        sum("remaining", "återstår enligt plan", "remaining of the plan", rest),
      ],
      notes: [asOfNote])
  }
}

extension Explanation {
  /// A stated amount of nothing, as money.
  fileprivate func amounting(to money: Money) -> Explanation { .stated(id, label, .money(money)) }
}

extension CostLine {
  /// The line's months that have ended on a date.
  fileprivate func endedMonths(asOf: CalendarDate) -> ClosedRange<Month>? {
    amounts.months.last { $0.lastDay <= asOf }.map { amounts.months.lowerBound...$0 }
  }

  /// The months of a planned line that remain when an outcome has been reported.
  fileprivate func remaining(after outcome: CostLine?, asOf: CalendarDate) -> ClosedRange<Month>? {
    guard let outcome, let last = outcome.endedMonths(asOf: asOf)?.upperBound else { return amounts.months }
    let ended = endedMonths(asOf: asOf)
    let planned = ended.map { amounts.total(in: $0) } ?? .zero
    let isCaughtUp = outcome.amounts.total(in: outcome.amounts.months.lowerBound...last) >= planned
    let first =
      isCaughtUp ? ended.map { $0.upperBound.advanced(by: 1) } ?? amounts.months.lowerBound : last.advanced(by: 1)
    let start = max(first, amounts.months.lowerBound)
    return start <= amounts.months.upperBound ? start...amounts.months.upperBound : nil
  }
}
