/// The planned use of benefits over some months to within small errors, worked out once for what is planned alike.
///
/// What is worked out of it must be checked against its bounds, see ``Enclosure``; ``PlannedUses`` is exact. It is a class,
/// so that all moments of a bridge share what has been worked out.
final class BoundedUses {
  private let months: ClosedRange<Month>
  private var known: [Key: [Enclosure]] = [:]
  private var numbers: [[Step]: Int] = [:]
  private var byAge: [Growth: [Int: Enclosure]] = [:]

  private struct Key: Hashable {
    let plan: Benefit.UsePlan
    let steps: Int
  }

  /// Rollout steps, found by a number: the benefits that are asked about are many, and the steps may be.
  struct Steps {
    fileprivate let uses: BoundedUses
    fileprivate let number: Int
    fileprivate let steps: [Step]

    /// The use of each month over the steps by their shares.
    func use(of benefit: Benefit) -> [Enclosure] { uses.use(of: benefit, in: self) }
  }

  /// What of a step the use hangs on.
  fileprivate struct Step: Hashable {
    let share: Rational
    let begins: Month
    let profile: UseProfile?
  }

  /// What the use hangs on beside the number of months since a benefit started in a step.
  private struct Growth: Hashable {
    let own: UseProfile?
    let general: UseProfile
    let yearlyDropOff: Rational
  }

  init(over months: ClosedRange<Month>) { self.months = months }

  /// What is asked about steps by.
  func steps(_ rollout: [RolloutStep]) -> Steps {
    let steps = rollout.map { Step(share: $0.share, begins: $0.firstWholeMonth, profile: $0.use) }
    let number = numbers[steps] ?? numbers.count
    numbers[steps] = number
    return Steps(uses: self, number: number, steps: steps)
  }

  private func use(of benefit: Benefit, in steps: Steps) -> [Enclosure] {
    let key = Key(plan: benefit.usePlan, steps: steps.number)
    if let known = known[key] { return known }
    var total = [Enclosure](repeating: .zero, count: months.count)
    for step in steps.steps { add(step, of: benefit, to: &total) }
    known[key] = total
    return total
  }

  private func add(_ step: Step, of benefit: Benefit, to total: inout [Enclosure]) {
    let growth = Growth(own: step.profile, general: benefit.use, yearlyDropOff: benefit.yearlyDropOff)
    var ages = byAge.removeValue(forKey: growth) ?? [:]
    let share = Enclosure(step.share)
    for (offset, month) in months.enumerated() {
      if let last = benefit.lastMonth, month > last { break }
      let age = step.begins.distance(to: month) - benefit.lagMonths
      if age < 0 { continue }
      let use = ages[age] ?? Enclosure(benefit.use(atAge: age, by: step.profile))
      ages[age] = use
      total[offset] += share * use
    }
    byAge[growth] = ages
  }
}
