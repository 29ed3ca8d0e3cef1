extension CostModel {
  /// The costs of each month as known on a date: the outcome of the months that have been reported, and this budget (or the
  /// forecast, where there is one) for the rest.
  ///
  /// Lines are matched by identity, as in ``forecastAtCompletion(with:asOf:)``. A component whose outcome hasn't been counted
  /// stays as budgeted.
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

  /// How many of the lines that are due by a date have an outcome, or a forecast.
  func knowledge(of outcome: CostModel?, forecast: CostModel?, by date: CalendarDate) -> BridgePart.Knowledge {
    if let forecast {
      let lines = forecast.lines.count
      return .known(lines, of: max(lines, self.lines.count))
    }
    guard let outcome else { return .notKnown(because: .noOutcome) }
    let lines = CostVariance(budget: self, outcome: outcome, asOf: date).lines.filter { $0.state != .notYetDue }
    let known = lines.count { line in
      if case .outcomeMissing = line.state { false } else { line.outcomeToDate != .zero || line.state == .matched }
    }
    return BridgePart.Knowledge(known, of: lines.count, else: .noOutcome)
  }
}
