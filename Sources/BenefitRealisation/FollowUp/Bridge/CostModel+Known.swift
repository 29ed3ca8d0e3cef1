extension CostModel {
  /// The months of a line that count: what has been reported of it, or what is still to come of its plan.
  struct KnownPart {
    /// Where its amounts are from.
    enum Source: String { case costs, costForecast, costOutcome }

    let source: Source
    let component: CostComponent
    let line: CostLine
    let months: ClosedRange<Month>
  }

  /// The costs as known on a date: the outcome of the months that have been reported, and this budget (or the forecast,
  /// where there is one) for the rest.
  ///
  /// Lines are matched by identity, as in ``forecastAtCompletion(with:asOf:)``. A component whose outcome hasn't been
  /// counted stays as budgeted.
  ///
  /// - Parameters:
  ///   - outcome: What has been reported; `nil` at the decision.
  ///   - forecast: What is expected now; `nil` where nobody has made a forecast.
  ///   - date: The date.
  ///   - scope: The components to count.
  func known(
    with outcome: CostModel?, forecast: CostModel?, by date: CalendarDate, _ scope: CostScope
  ) -> [KnownPart] {
    let plans = scope.components.reduce(into: [CostComponent: (source: KnownPart.Source, costs: CostModel)]()) {
      plans, component in
      // A forecast that hasn't counted a component says nothing of it.
      let forecast = forecast.flatMap { $0[component] == .notCounted ? nil : $0 }
      plans[component] = forecast.map { (.costForecast, $0) } ?? (.costs, self)
    }
    let comparable = scope.components.filter { outcome.map(\.scope.components)?.contains($0) ?? false }
    let planned = CostComponent.allCases.flatMap { component in
      plans[component].map { plan in plan.costs[component].stated.map { (plan.source, component, $0) } } ?? []
    }
    let apart = Set(planned.filter { !comparable.contains($0.1) }.map(\.2.id))
    var parts: [KnownPart] = []
    var reported: [Identifier<CostLine>: CostLine] = [:]
    for (component, line) in outcome?.lines ?? [] where comparable.contains(component) && !apart.contains(line.id) {
      reported[line.id] = line
      guard let ended = line.endedMonths(asOf: date) else { continue }
      parts.append(KnownPart(source: .costOutcome, component: component, line: line, months: ended))
    }
    for (source, component, line) in planned {
      let left =
        comparable.contains(component)
        ? line.monthsLeft(after: reported[line.id], asOf: date) : line.amounts.months
      guard let left else { continue }
      parts.append(KnownPart(source: source, component: component, line: line, months: left))
    }
    return parts
  }

  /// How many of the lines of a scope of which anything is due by a date have an outcome; with a forecast, how many of
  /// all lines have one or are in the forecast.
  func knowledge(
    of outcome: CostModel?, forecast: CostModel?, by date: CalendarDate, _ scope: CostScope
  ) -> BridgePart.Knowledge {
    let due =
      outcome.map { outcome in
        CostVariance(budget: self, outcome: outcome, asOf: date).lines.filter { line in
          scope.components.contains(line.component) && (line.budgetToDate != .zero || line.outcomeToDate != .zero)
        }
      } ?? []
    let reported = due.filter { if case .outcomeMissing = $0.state { false } else { true } }
    var (all, known) = (Set(due.map(\.id)), Set(reported.map(\.id)))
    if let forecast {
      let foreseen = forecast.identities(in: scope)
      all.formUnion(identities(in: scope).union(foreseen))
      known.formUnion(foreseen)
    }
    return BridgePart.Knowledge(known.count, of: all.count, else: .noOutcome)
  }

  private func identities(in scope: CostScope) -> Set<Identifier<CostLine>> {
    Set(lines.filter { scope.components.contains($0.component) }.map(\.line.id))
  }
}

extension [CostModel.KnownPart] {
  /// What the parts come to in each month.
  func sums(over horizon: ClosedRange<Month>) -> [Money] {
    var months = [Money](repeating: .zero, count: horizon.count)
    for part in self where part.months.overlaps(horizon) {
      for month in part.months.clamped(to: horizon) {
        months[horizon.lowerBound.distance(to: month)] += part.line.amounts[month]
      }
    }
    return months
  }
}
