/// The planned use of benefits over some months, worked out once for those that are planned to be used alike.
struct PlannedUses {
  private let months: ClosedRange<Month>
  private let rollout: [RolloutStep]
  private var known: [Benefit.UsePlan: [Rational]] = [:]
  private var knownYears: [Benefit.UsePlan: [Rational]] = [:]

  init(over months: ClosedRange<Month>, of rollout: [RolloutStep]) {
    (self.months, self.rollout) = (months, rollout)
  }

  /// The planned use of a benefit in each month, over all steps by their shares: what a month's value is a multiple of.
  subscript(benefit: Benefit) -> [Rational] {
    mutating get {
      let plan = benefit.usePlan
      if let use = known[plan] { return use }
      let use = use(of: benefit, in: rollout)
      known[plan] = use
      return use
    }
  }

  /// The use of a benefit from the first month to the end of each month, in years at full use.
  mutating func years(of benefit: Benefit) -> [Rational] {
    let plan = benefit.usePlan
    if let years = knownYears[plan] { return years }
    let years = Weights(self[benefit]).runningSums(by: 12)
    knownYears[plan] = years
    return years
  }

  /// The use in each month over some of the steps by their shares.
  func use(of benefit: Benefit, in steps: [RolloutStep]) -> [Rational] {
    var uses: [Rational] = []
    var byAge: [UseProfile?: [Int: Int]] = [:]
    var terms: [Weights.Term] = []
    for (number, step) in steps.enumerated() {
      var ages = byAge.removeValue(forKey: step.use) ?? [:]
      for (offset, month) in months.enumerated() {
        guard let age = benefit.age(in: month, of: step) else { continue }
        if ages[age] == nil {
          ages[age] = uses.count
          uses.append(benefit.use(atAge: age, by: step.use))
        }
        if let use = ages[age], uses[use] != 0 {
          terms.append(Weights.Term(place: offset, factor: number, weight: use))
        }
      }
      byAge[step.use] = ages
    }
    return Weights.sums(of: terms, Weights(steps.map(\.share)), Weights(uses), count: months.count)
  }

  /// The use of each step in each month, without its share.
  func bySteps(of benefit: Benefit) -> [(step: RolloutStep, use: Weights)] {
    rollout.map { step in (step: step, use: Weights(months.map { benefit.use(in: $0, of: step) })) }
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
