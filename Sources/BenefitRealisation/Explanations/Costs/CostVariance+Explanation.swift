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

  /// The months that a figure to date is of.
  var asOfNote: Explanation.Note { .convention("månader som slutat \(asOf)", "months ended on \(asOf)") }

  /// A part of the variance; `nil` when there is no outcome, or no such part.
  func explanation(_ id: String, of part: ExplainableFigure.PartOfVariance) -> Explanation? {
    guard let costVariance, let outcome = initiative.costOutcome else { return nil }
    func sum(_ label: BilingualText, _ sum: Money?, where isCounted: (CostVariance.Line) -> Bool) -> Explanation? {
      sum.map { sum in
        let lines = costVariance.lines.filter(isCounted).map { explanation(of: $0, outcome) }
        let name = BilingualText(swedish: "avvikelse: \(label.swedish)", english: "variance: \(label.english)")
        return Explanation(id, name, .money(sum), .sum, lines, notes: [asOfNote])
      }
    }
    func line(_ id: Identifier<CostLine>) -> CostVariance.Line? { costVariance.lines.first { $0.id == id } }
    switch part {
    case .component(let component):
      return sum(component.label, costVariance.byComponent[component]) { $0.component == component }
    case .phase(let phase): return sum(phase.label, costVariance.byPhase[phase]) { $0.phase == phase }
    case .year(let year):
      let lines = costVariance.lines.filter { $0.byYear[year] != nil }
      return costVariance.byYear[year].map { sum in
        Explanation(
          id, BilingualText(swedish: "avvikelse \(year)", english: "variance in \(year)"), .money(sum), .sum,
          lines.map { explanation(of: $0, outcome, in: year) }, notes: [asOfNote])
      }
    case .budgetToDate(let name):
      return line(name).map { toDate($0, .budget).named(id, Version.budget.label).noting([asOfNote]) }
    case .outcomeToDate(let name):
      return line(name).map { toDate($0, .outcome).named(id, Version.outcome.label).noting([asOfNote]) }
    }
  }

  /// The versions that are held against each other.
  private enum Version: String {
    case budget = "costs"
    case outcome = "costOutcome"

    var label: BilingualText {
      switch self {
      case .budget: BilingualText(swedish: "budget", english: "budget")
      case .outcome: BilingualText(swedish: "utfall", english: "outcome")
      }
    }
  }

  /// Outcome less budget of a line's ended months, or of those of a calendar year.
  private func explanation(of line: CostVariance.Line, _ outcome: CostModel, in year: Int? = nil) -> Explanation {
    let id = ExplainableFigure.costVariance(of: line.id).description
    return Explanation(
      id + (year.map { "@\($0)" } ?? ""), BilingualText(line.label),
      .money(year.map { line.byYear[$0] ?? .zero } ?? line.variance), .difference,
      [toDate(line, .outcome, in: year), toDate(line, .budget, in: year)])
  }

  /// What a version of a line comes to in the months that have ended, or in those of a calendar year.
  private func toDate(_ line: CostVariance.Line, _ version: Version, in year: Int? = nil) -> Explanation {
    let costs = version == .budget ? initiative.costs : initiative.costOutcome
    let found = costs?.lines.first { $0.line.id == line.id }
    let months = found.flatMap { found in
      found.line.endedMonths(asOf: asOf).flatMap { ended -> ClosedRange<Month>? in
        guard let year else { return ended }
        return Month.months(of: year).flatMap { $0.overlaps(ended) ? $0.clamped(to: ended) : nil }
      }
    }
    guard let found, let months else {
      let id = ExplainableFigure.costVariance(of: line.id).description
      return .stated(
        "\(id).\(version.rawValue)", version.label, .money(.zero),
        source: found == nil
          ? BilingualText(swedish: "raden finns inte", english: "there is no such line")
          : BilingualText(swedish: "ingen månad har slutat", english: "no month has ended"))
    }
    let node = found.line.explanation(
      in: months, at: "\(version.rawValue).\(found.component.rawValue)[\(key: line.id)]",
      period: year.map { "@\($0)-to-\(asOf)" } ?? "@\(asOf)")
    return node.named(node.id, version.label)
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
