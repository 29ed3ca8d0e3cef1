extension FollowUp {
  /// Outcome less budget until the as-of date, of one line or of all; `nil` when there is no outcome or no such line.
  func explanationOfVariance(_ id: String, of line: Identifier<CostLine>?) -> Explanation? {
    guard let costVariance else { return nil }
    if let line { return explanations(of: costVariance.lines.filter { $0.id == line }).first }
    return Explanation(
      id, BilingualText(swedish: "avvikelse, utfall − budget", english: "variance, outcome − budget"),
      .money(costVariance.total), .sum, explanations(of: costVariance.lines), notes: [asOfNote])
  }

  /// The months that a figure to date is of.
  var asOfNote: Explanation.Note { .convention("månader som slutat \(asOf)", "months ended on \(asOf)") }

  /// A part of the variance; `nil` when there is no outcome, or no such part.
  func explanation(_ id: String, of part: ExplainableFigure.PartOfVariance) -> Explanation? {
    guard let costVariance else { return nil }
    func sum(_ label: BilingualText, _ sum: Money?, where isCounted: (CostVariance.Line) -> Bool) -> Explanation? {
      sum.map { sum in
        let name = BilingualText(swedish: "avvikelse: \(label.swedish)", english: "variance: \(label.english)")
        return Explanation(
          id, name, .money(sum), .sum, explanations(of: costVariance.lines.filter(isCounted)), notes: [asOfNote])
      }
    }
    func line(_ name: Identifier<CostLine>, _ version: Version) -> Explanation? {
      costVariance.lines.first { $0.id == name }.map {
        toDate($0, VersionLines(version, of: initiative, [$0])).named(id, version.label).noting([asOfNote])
      }
    }
    switch part {
    case .component(let component):
      return sum(component.label, costVariance.byComponent[component]) { $0.component == component }
    case .phase(let phase): return sum(phase.label, costVariance.byPhase[phase]) { $0.phase == phase }
    case .year(let year):
      return costVariance.byYear[year].map { sum in
        Explanation(
          id, BilingualText(swedish: "avvikelse \(year)", english: "variance in \(year)"), .money(sum), .sum,
          explanations(of: costVariance.lines.filter { $0.byYear[year] != nil }, in: year), notes: [asOfNote])
      }
    case .budgetToDate(let name): return line(name, .budget)
    case .outcomeToDate(let name): return line(name, .outcome)
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

  /// What a version says of some lines of the variance, by identity: many lines are explained at once.
  private struct VersionLines {
    let version: Version
    private let lines: [Identifier<CostLine>: (component: CostComponent, line: CostLine)]

    init(_ version: Version, of initiative: Initiative, _ wanted: [CostVariance.Line]) {
      self.version = version
      let costs = version == .budget ? initiative.costs : initiative.costOutcome
      let ids = Set(wanted.map(\.id))
      let found = (costs?.lines ?? []).filter { ids.contains($0.line.id) }
      lines = Dictionary(found.map { ($0.line.id, $0) }) { first, _ in first }
    }

    subscript(id: Identifier<CostLine>) -> (component: CostComponent, line: CostLine)? { lines[id] }
  }

  /// Outcome less budget of each line's ended months, or of those of a calendar year.
  private func explanations(of lines: [CostVariance.Line], in year: Int? = nil) -> [Explanation] {
    let outcome = VersionLines(.outcome, of: initiative, lines)
    let budget = VersionLines(.budget, of: initiative, lines)
    return lines.map { line in
      let id = ExplainableFigure.costVariance(of: line.id).description
      return Explanation(
        id + (year.map { "@\($0)" } ?? ""), BilingualText(line.label),
        .money(year.map { line.byYear[$0] ?? .zero } ?? line.variance), .difference,
        [toDate(line, outcome, in: year), toDate(line, budget, in: year)])
    }
  }

  /// What a version of a line comes to in the months that have ended, or in those of a calendar year.
  private func toDate(_ line: CostVariance.Line, _ lines: VersionLines, in year: Int? = nil) -> Explanation {
    let (version, found) = (lines.version, lines[line.id])
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
      line.monthsLeft(after: reported[line.id], asOf: asOf).map {
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
