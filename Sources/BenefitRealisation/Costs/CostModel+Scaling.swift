extension CostModel {
  /// The model with each line's stated amounts multiplied by a factor of its own.
  ///
  /// The months of a line are worked out of the exact products and rounded once; the stated money shows the product in
  /// whole minor units, and an hourly cost names the reason in its provenance. A line whose factor is 1 stays as it is.
  ///
  /// - Throws: ``AmountOutOfRange`` when an amount leaves its range.
  func scaled(_ reason: String, by factor: (CostLine) -> Rational) throws(AmountOutOfRange) -> CostModel {
    var components: [CostComponent: ComponentCosts] = [:]
    for component in CostComponent.allCases {
      switch self[component] {
      case .none, .notCounted: components[component] = self[component]
      case .lines(let lines):
        var scaled: [CostLine] = []
        for line in lines { scaled.append(try line.scaled(by: factor(line), reason)) }
        components[component] = .lines(scaled)
      }
    }
    guard
      let model = try? CostModel(
        external: components[.external] ?? .notCounted, internalHours: components[.internalHours] ?? .notCounted,
        substitutes: components[.substitutes] ?? .notCounted, overhead: components[.overhead] ?? .notCounted)
    else { preconditionFailure("a valid model's lines are a valid model") }
    return model
  }
}

extension CostLine {
  /// The line with its stated amounts multiplied.
  fileprivate func scaled(by factor: Rational, _ reason: String) throws(AmountOutOfRange) -> CostLine {
    if factor == 1 { return self }
    let content: Content
    switch self.content {
    case .planned(.money(let money), let timing):
      content = .planned(.money(try Money(rounding: Rational(money) * factor)), timing)
    case .planned(.hours(let hours, let cost), let timing):
      content = .planned(.hours(hours, at: cost.restated(by: factor, reason)), timing)
    case .planned(.fullTimeShare(let share, let time, let cost), let timing):
      content = .planned(.fullTimeShare(share, time, at: cost.restated(by: factor, reason)), timing)
    case .booked(.money(let entries)):
      var scaled: [Month: Money] = [:]
      for (month, money) in entries { scaled[month] = try Money(rounding: Rational(money) * factor) }
      content = .booked(.money(scaled))
    case .booked(.hours(let entries, let cost)):
      content = .booked(.hours(entries, at: cost.restated(by: factor, reason)))
    }
    do {
      let row = try self.content.row(over: amounts.months, growing: growth, times: factor)
      return CostLine(self, content: content, amounts: row)
    } catch {
      throw AmountOutOfRange(amount: Rational(amounts.total) * factor)
    }
  }

  private init(_ line: CostLine, content: Content, amounts: MonthlyAmounts) {
    id = line.id
    label = line.label
    role = line.role
    phase = line.phase
    purpose = line.purpose
    nature = line.nature
    growth = line.growth
    self.content = content
    self.amounts = amounts
  }
}
