extension CostModel {
  /// The hours of a component's lines over all their months, zero when it is declared none; `nil` when it isn't counted
  /// or a line of it is stated in money.
  public func hours(of component: CostComponent, phase: CostPhase? = nil) -> Rational? {
    if self[component] == .none { return 0 }
    guard case .lines(let lines) = self[component] else { return nil }
    var sum: Rational = 0
    for line in lines where phase == nil || line.phase == phase {
      guard let hours = line.hours else { return nil }
      sum += hours
    }
    return sum
  }
}
