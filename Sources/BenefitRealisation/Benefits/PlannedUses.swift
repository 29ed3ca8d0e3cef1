/// The planned use of benefits over some months, worked out once for those that are planned to be used alike.
struct PlannedUses {
  private let months: ClosedRange<Month>
  private let rollout: [RolloutStep]
  private var known: [Benefit.UsePlan: Uses] = [:]
  private var knownYears: [Benefit.UsePlan: [Rational]] = [:]

  /// The use of each month.
  struct Uses {
    /// The use of each rollout step.
    let bySteps: [(step: RolloutStep, use: [Rational])]
    /// The use over all steps by their shares: what a month's value is a multiple of.
    let byMonth: [Rational]
  }

  init(over months: ClosedRange<Month>, of rollout: [RolloutStep]) {
    (self.months, self.rollout) = (months, rollout)
  }

  /// The planned use of a benefit.
  subscript(benefit: Benefit) -> Uses {
    mutating get {
      let plan = benefit.usePlan
      if let uses = known[plan] { return uses }
      let bySteps = rollout.map { step in (step: step, use: months.map { benefit.use(in: $0, of: step) }) }
      var byMonth = [Rational](repeating: 0, count: months.count)
      for (step, use) in bySteps {
        for (offset, use) in use.enumerated() where use != 0 { byMonth[offset] += step.share * use }
      }
      let uses = Uses(bySteps: bySteps, byMonth: byMonth)
      known[plan] = uses
      return uses
    }
  }

  /// The use of a benefit from the first month to the end of each month, in years at full use.
  mutating func years(of benefit: Benefit) -> [Rational] {
    let plan = benefit.usePlan
    if let years = knownYears[plan] { return years }
    var sum: Rational = 0
    let years = self[benefit].byMonth.map { use in
      sum += use
      return sum / 12
    }
    knownYears[plan] = years
    return years
  }
}

extension BenefitCalculation {
  /// The planned use over the horizon; nothing is worked out yet.
  var plannedUses: PlannedUses { PlannedUses(over: assumptions.horizon, of: rollout) }
}
