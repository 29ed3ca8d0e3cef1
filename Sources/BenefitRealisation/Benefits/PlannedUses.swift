/// The planned use of benefits over some months, worked out once for those that are planned to be used alike.
struct PlannedUses {
  private let months: ClosedRange<Month>
  private let rollout: [RolloutStep]
  private var known: [Benefit.UsePlan: Uses] = [:]
  private var knownYears: [Benefit.UsePlan: [Rational]] = [:]

  /// The use of each month.
  struct Uses {
    /// The use of each rollout step.
    let bySteps: [(step: RolloutStep, use: Weights)]
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
      var byAge: [UseProfile?: [Int: Rational]] = [:]
      let bySteps = rollout.map { step in
        (step: step, use: Weights(use(of: benefit, in: step, knownByAge: &byAge[step.use, default: [:]])))
      }
      let byMonth = Weights.total(bySteps.map { (share: $0.step.share, weights: $0.use) }, count: months.count)
      let uses = Uses(bySteps: bySteps, byMonth: byMonth)
      known[plan] = uses
      return uses
    }
  }

  /// The use of a benefit from the first month to the end of each month, in years at full use.
  mutating func years(of benefit: Benefit) -> [Rational] {
    let plan = benefit.usePlan
    if let years = knownYears[plan] { return years }
    let years = Weights(self[benefit].byMonth).runningSums(by: 12)
    knownYears[plan] = years
    return years
  }

  /// The use of a step, which months of one age share with those of other steps.
  private func use(
    of benefit: Benefit, in step: RolloutStep, knownByAge byAge: inout [Int: Rational]
  ) -> [Rational] {
    let begins = step.firstWholeMonth
    return months.map { month in
      let age = begins.distance(to: month) - benefit.lagMonths
      if age < 0 { return 0 }
      if let last = benefit.lastMonth, month > last { return 0 }
      if let use = byAge[age] { return use }
      let use = benefit.use(atAge: age, by: step.use)
      byAge[age] = use
      return use
    }
  }
}

extension PlannedUses: Hashable {
  /// Two are the same when what they are asked for is: what has been worked out so far doesn't count.
  static func == (left: PlannedUses, right: PlannedUses) -> Bool {
    left.months == right.months && left.rollout == right.rollout
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(months)
    hasher.combine(rollout)
  }
}
