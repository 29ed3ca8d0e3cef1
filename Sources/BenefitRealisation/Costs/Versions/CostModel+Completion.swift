extension CostModel {
  /// What the initiative is expected to cost when all is done: this outcome as far as it has been reported, and the
  /// forecast (or the budget, where there is none) after that.
  ///
  /// Lines are matched by identity. A line's outcome counts up to the last month that it reports, at the latest the last
  /// month that has ended on the date; from there on the forecast's months count, so a late outcome doesn't make the
  /// whole look cheaper. A component that one of the two hasn't counted isn't counted in the result.
  public func forecastAtCompletion(with forecast: CostModel, asOf: CalendarDate) -> CostTotal {
    var sums: [CostComponent: Money] = [:]
    for component in CostComponent.allCases where self[component] != .notCounted && forecast[component] != .notCounted {
      let reported = Dictionary(lines(of: component).map { ($0.id, $0) }) { first, _ in first }
      let expected = forecast.lines(of: component)
      var sum = Money.zero
      for line in expected {
        let outcome = reported[line.id]
        let last = outcome.flatMap { $0.amounts.months.last { $0.lastDay <= asOf } }
        if let outcome { sum += outcome.sum { $0.lastDay <= asOf } }
        sum += line.sum { month in last.map { month > $0 } ?? true }
      }
      let known = Set(expected.map(\.id))
      for line in lines(of: component) where !known.contains(line.id) { sum += line.sum { $0.lastDay <= asOf } }
      sums[component] = sum
    }
    return CostTotal(sums)
  }

  private func lines(of component: CostComponent) -> [CostLine] {
    if case .lines(let lines) = self[component] { lines } else { [] }
  }
}

extension CostLine {
  /// The sum of the months that satisfy a condition.
  fileprivate func sum(in isCounted: (Month) -> Bool) -> Money {
    zip(amounts.months, amounts.amounts).reduce(.zero) { isCounted($1.0) ? $0 + $1.1 : $0 }
  }
}
