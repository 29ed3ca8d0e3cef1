extension CostModel {
  /// What the initiative is expected to cost when all is done: this outcome as far as it has been reported, and the
  /// forecast (or the budget, where there is none) after that.
  ///
  /// Lines are matched by identity, also where a line has moved to another component. A line's outcome counts over the
  /// months that have ended on the date. Where it has come up to the forecast of those months, only the forecast's
  /// later months are added; where it is below, the forecast's months after the last reported one are, so a late
  /// outcome doesn't make the whole look cheaper. A component that one of the two hasn't counted isn't counted in the
  /// result.
  public func forecastAtCompletion(with forecast: CostModel, asOf: CalendarDate) -> CostTotal {
    let components = CostComponent.allCases.filter { self[$0] != .notCounted && forecast[$0] != .notCounted }
    var sums = Dictionary(uniqueKeysWithValues: components.map { ($0, Money.zero) })
    var reported: [Identifier<CostLine>: CostLine] = [:]
    for (component, line) in lines where components.contains(component) {
      reported[line.id] = line
      sums[component, default: .zero] += line.sum { $0.lastDay <= asOf }
    }
    for (component, line) in forecast.lines where components.contains(component) {
      sums[component, default: .zero] += line.sum(in: line.isLeft(after: reported[line.id], asOf: asOf))
    }
    return CostTotal(sums)
  }
}

extension CostLine {
  /// Which months of a planned line are still to come beside its outcome.
  func isLeft(after outcome: CostLine?, asOf: CalendarDate) -> (Month) -> Bool {
    guard let outcome, let last = outcome.amounts.months.last(where: { $0.lastDay <= asOf }) else {
      return { _ in true }
    }
    let isCaughtUp = outcome.sum { $0.lastDay <= asOf } >= sum { $0.lastDay <= asOf }
    return { isCaughtUp ? $0.lastDay > asOf : $0 > last }
  }

  /// The sum of the months that satisfy a condition.
  fileprivate func sum(in isCounted: (Month) -> Bool) -> Money {
    zip(amounts.months, amounts.amounts).reduce(.zero) { isCounted($1.0) ? $0 + $1.1 : $0 }
  }
}
