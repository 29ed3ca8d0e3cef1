extension CostModel {
  /// The costs of each month as known on a date: the outcome of the months that have been reported, and this budget (or
  /// the forecast, where there is one) for the rest.
  ///
  /// Lines are matched by identity, as in ``forecastAtCompletion(with:asOf:)``. A component whose outcome hasn't been
  /// counted stays as budgeted.
  ///
  /// - Parameters:
  ///   - outcome: What has been reported; `nil` at the decision.
  ///   - forecast: What is expected now; `nil` where nobody has made a forecast.
  ///   - date: The date.
  ///   - horizon: The months.
  ///   - scope: The components to count.
  func known(
    with outcome: CostModel?, forecast: CostModel?, by date: CalendarDate, over horizon: ClosedRange<Month>,
    _ scope: CostScope
  ) -> [Money] {
    var months = [Money](repeating: .zero, count: horizon.count)
    func add(_ line: CostLine, where isCounted: (Month) -> Bool) {
      guard line.amounts.months.overlaps(horizon) else { return }
      for month in line.amounts.months.clamped(to: horizon) where isCounted(month) {
        months[horizon.lowerBound.distance(to: month)] += line.amounts[month]
      }
    }
    let plans = scope.components.reduce(into: [CostComponent: CostModel]()) { plans, component in
      // A forecast that hasn't counted a component says nothing of it.
      plans[component] = forecast.flatMap { $0[component] == .notCounted ? nil : $0 } ?? self
    }
    let comparable = scope.components.filter { outcome.map(\.scope.components)?.contains($0) ?? false }
    let planned = CostComponent.allCases.flatMap { component in
      (plans[component]?.lines ?? []).filter { $0.component == component }
    }
    let apart = Set(planned.filter { !comparable.contains($0.component) }.map(\.line.id))
    var reported: [Identifier<CostLine>: CostLine] = [:]
    for (component, line) in outcome?.lines ?? [] where comparable.contains(component) && !apart.contains(line.id) {
      reported[line.id] = line
      add(line) { $0.lastDay <= date }
    }
    for (component, line) in planned {
      add(
        line, where: comparable.contains(component) ? line.isLeft(after: reported[line.id], asOf: date) : { _ in true })
    }
    return months
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
