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
      sums[component, default: .zero] += line.total(in: line.endedMonths(asOf: asOf))
    }
    for (component, line) in forecast.lines where components.contains(component) {
      sums[component, default: .zero] += line.total(in: line.monthsLeft(after: reported[line.id], asOf: asOf))
    }
    return CostTotal(sums)
  }
}

extension CostLine {
  /// The months that have ended on a date, which are the line's first; `nil` when none has.
  func endedMonths(asOf: CalendarDate) -> ClosedRange<Month>? {
    amounts.months.ended(by: asOf)
  }

  /// The months of a planned line that are still to come beside its outcome, which are the line's last; `nil` when
  /// none is.
  func monthsLeft(after outcome: CostLine?, asOf: CalendarDate) -> ClosedRange<Month>? {
    guard let outcome, let reported = outcome.endedMonths(asOf: asOf) else { return amounts.months }
    let ended = endedMonths(asOf: asOf)
    let isCaughtUp = outcome.total(in: reported) >= total(in: ended)
    return amounts.months.left(after: isCaughtUp ? ended?.upperBound : reported.upperBound)
  }

  fileprivate func total(in months: ClosedRange<Month>?) -> Money { months.map { amounts.total(in: $0) } ?? .zero }
}
