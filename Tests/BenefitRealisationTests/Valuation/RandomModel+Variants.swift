import BenefitRealisation

extension RandomModel {
  /// The same model with each amount so many times as large.
  func scaled(by factor: Int) throws -> RandomModel {
    try changed(
      line: { line in
        let amount: CostLine.Amount? =
          switch line.amount {
          case .money(let money): .money(Money(minorUnits: money.minorUnits * Int64(factor)))
          case .hours(let hours, let cost): .hours(hours * Rational(factor), at: cost)
          default: line.amount
          }
        return (amount, line.timing)
      },
      benefit: { benefit in
        guard case .monetised(let nature, let pattern) = benefit.value, let yearly = pattern.factors.first?.factor
        else {
          return benefit
        }
        return try benefit.changed(
          value: .monetised(nature, .avoidedCost(perYear: Factor(certain: yearly.likely * Rational(factor)))))
      })
  }

  /// The same model so many months later. Its full operations fall on days 1 to 28, so each month has that day.
  func shifted(byMonths count: Int) throws -> RandomModel {
    func later(_ range: ClosedRange<Month>) -> ClosedRange<Month> {
      range.lowerBound.advanced(by: count)...range.upperBound.advanced(by: count)
    }
    var copy = try changed(
      line: { line in
        let timing: CostTiming? =
          switch line.timing {
          case .once(let month)?: .once(month.advanced(by: count))
          case .monthly(let range)?: .monthly(later(range))
          case .spread(let range)?: .spread(later(range))
          case .yearly(let first, let years)?: .yearly(first: first.advanced(by: count), years: years)
          case .milestone?, nil: line.timing
          }
        return (line.amount, timing)
      }, benefit: { try $0.changed(lastMonth: .some($0.lastMonth?.advanced(by: count))) })
    copy.steps = try steps.map { step in
      guard let day = step.fullOperation.adding(months: count) else { preconditionFailure("within the calendar") }
      return try RolloutStep(
        id: step.id, name: step.name, organisation: step.organisation, share: step.share, fullOperation: day.date)
    }
    copy.assumptions = try CalculationAssumptions(
      baseMonth: assumptions.baseMonth.advanced(by: count), months: assumptions.horizon.count)
    return copy
  }

  /// The same model with every benefit at full use from its first month, without any lag.
  func fullyUsed() throws -> RandomModel {
    try changed(line: { ($0.amount, $0.timing) }, benefit: { try $0.changed(use: .immediate) })
  }

  private func changed(
    line change: (CostLine) throws -> (CostLine.Amount?, CostTiming?),
    benefit changeBenefit: (Benefit) throws -> Benefit
  ) throws -> RandomModel {
    var copy = self
    for component in CostComponent.allCases {
      copy.costs[component] = try costs[component]?.map { line in
        guard case (let amount?, let timing?) = try change(line) else { return line }
        return try costLine(line.id, amount, timing, nature: line.nature)
      }
    }
    copy.benefits = try benefits.map(changeBenefit)
    return copy
  }

  /// A smaller model that still fails, left with nothing that can be taken away: for a person to read.
  func shrunk(while fails: (RandomModel) -> Bool) -> RandomModel {
    var smallest = self
    while let smaller = smallest.smaller.first(where: fails) { smallest = smaller }
    return smallest
  }

  /// The model without one of its lines, benefits or steps.
  private var smaller: [RandomModel] {
    var models: [RandomModel] = []
    for component in CostComponent.allCases {
      let lines = costs[component] ?? []
      for index in lines.indices {
        var copy = self
        copy.costs[component]?.remove(at: index)
        models.append(copy)
      }
    }
    for index in benefits.indices {
      var copy = self
      copy.benefits.remove(at: index)
      models.append(copy)
    }
    for index in steps.indices where steps.count > 1 {
      var copy = self
      copy.steps.remove(at: index)
      models.append(copy)
    }
    return models
  }
}

extension RandomModel: CustomStringConvertible {
  /// What the model is made of, one part a line.
  var description: String {
    let lines = CostComponent.allCases.flatMap { component in
      (costs[component] ?? []).map { "\(component) \($0.id): \($0.content), \($0.nature)" }
    }
    let gains = benefits.map {
      "benefit \($0.id): \($0.value), \($0.perspective), use \($0.use), lag \($0.lagMonths), last "
        + "\($0.lastMonth.map { "\($0)" } ?? "none"), drop-off \($0.yearlyDropOff), \($0.adjustments)"
    }
    let parts = steps.map { "step \($0.id): \($0.share) from \($0.fullOperation)" }
    return (["horizon \(assumptions.horizon)"] + parts + lines + gains).joined(separator: "\n")
  }
}

extension Benefit {
  /// The benefit with something else of what a random model draws.
  fileprivate func changed(value: Value? = nil, use: UseProfile? = nil, lastMonth: Month?? = .none) throws -> Benefit {
    try Benefit(
      id: id, name: name, value: value ?? self.value, perspective: perspective, use: use ?? self.use,
      lagMonths: lagMonths, lastMonth: lastMonth ?? self.lastMonth, yearlyDropOff: yearlyDropOff,
      adjustments: adjustments)
  }
}
