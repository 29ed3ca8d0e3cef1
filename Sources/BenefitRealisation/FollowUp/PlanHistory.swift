/// Every version of a plan side by side: what moved, what it was to cost and what it was to be worth.
///
/// Dates and targets are lists with one entry a version, the first that was decided first; `nil` where that version had
/// no such step, check or goal, so that nothing of the first plan can be lost. Source: method section 8.
public struct PlanHistory: Sendable, Hashable {
  /// The versions.
  public let versions: [Version]
  /// The components that every version has counted; costs and net present values cover no others.
  public let scope: CostScope
  /// The rollout steps of any version, in the order of the first version that has them.
  public let steps: [Step]
  /// The checks of any version: the whole initiative's, then each step's, in the order of the first version that has
  /// them.
  public let checks: [Check]
  /// The goals whose indicator, baseline or targets aren't the same in all versions, or that a version didn't have.
  public let changedGoals: [Goal]

  /// One version.
  public struct Version: Sendable, Hashable {
    /// The version of the plan.
    public let plan: PlanVersion
    /// Its budget over the common components; not defined where there are none.
    public let costs: Figure<Money>
    /// Its net present value in the economic reading, as the plan itself has it, by the first plan's assumptions and
    /// against alternative A as that plan had it.
    public let netPresentValue: Figure<Money>
  }

  /// A rollout step's date of full operation in each version.
  public struct Step: Sendable, Hashable {
    /// The step.
    public let id: Identifier<RolloutStep>
    /// Its name in the last version that has it.
    public let name: String
    /// The dates.
    public let fullOperation: [CalendarDate?]
  }

  /// A check's due date in each version.
  public struct Check: Sendable, Hashable {
    /// Whose clock it is.
    public let clock: EffectGoal.Clock
    /// The checkpoint.
    public let monthsAfterFullOperation: Int
    /// The due dates.
    public let dueDates: [CalendarDate?]
  }

  /// A goal in each version.
  public struct Goal: Sendable, Hashable {
    /// The goal in the last version that has it.
    public let goal: EffectGoal
    /// The targets; `nil` where a version didn't have the goal.
    public let targets: [[Target]?]
  }
}

extension PlanHistory {
  /// The versions of an initiative's plan; `nil` when no plan has been replaced.
  init?(of initiative: Initiative) {
    let plans = initiative.planVersions
    guard plans.count > 1 else { return nil }
    let scope = plans.reduce(CostScope.everything) { $0.intersection($1.initiative.costs.scope) }
    let ground = BridgeGround(of: initiative)
    self.scope = scope
    versions = plans.map { plan in
      let costs = try? plan.initiative.costs.total.amount(over: scope)
      return Version(
        plan: plan, costs: costs.map { .value($0) } ?? .notDefined(because: .notCounted),
        netPresentValue: Self.netPresentValue(of: plan, on: ground))
    }
    steps = Self.union(plans.map { $0.initiative.rollout.map(\.id) }).map { id in
      let steps = plans.map { plan in plan.initiative.rollout.first { $0.id == id } }
      return Step(
        id: id, name: steps.compactMap(\.self).last?.name ?? id.rawValue, fullOperation: steps.map { $0?.fullOperation }
      )
    }
    let keys = plans.map { plan in
      Initiative.clocks(of: plan.initiative.goals, rollout: plan.initiative.rollout).flatMap { clock in
        plan.initiative.schedule.checkpoints.map { CheckKey(clock: clock, months: $0) }
      }
    }
    checks = Self.union(keys).map { key in
      Check(
        clock: key.clock, monthsAfterFullOperation: key.months,
        dueDates: zip(plans, keys).map { plan, keys in
          keys.contains(key)
            ? plan.initiative.schedule.checkpoint(
              months: key.months, after: plan.initiative.fullOperation(of: key.clock))?.dueDate : nil
        })
    }
    let goalsOfPlans = plans.map(\.initiative.goalsByID)
    changedGoals = Self.union(plans.map { $0.initiative.goals.map(\.id) }).compactMap { id in
      let goals = goalsOfPlans.map { $0[id] }
      guard let last = goals.compactMap(\.self).last,
        goals.contains(where: { !last.isPlanned(as: $0) })
      else { return nil }
      return Goal(goal: last, targets: goals.map { $0?.targets })
    }
  }

  private struct CheckKey: Hashable {
    let clock: EffectGoal.Clock
    let months: Int
  }

  private static func netPresentValue(of plan: PlanVersion, on ground: BridgeGround?) -> Figure<Money> {
    guard let ground else { return .notDefined(because: .noCalculation) }
    if ground.scope.components.isEmpty { return .notDefined(because: .notCounted) }
    guard let value = try? ground.netPresentValue(of: BridgeState(of: plan, on: ground)) else {
      return .notDefined(because: .amountOutOfRange)
    }
    return .value(value)
  }

  /// The elements of all lists, each once, in the order in which they come.
  private static func union<Element: Hashable>(_ lists: [[Element]]) -> [Element] {
    var seen: Set<Element> = []
    return lists.joined().filter { seen.insert($0).inserted }
  }
}

extension FollowUp {
  /// Every version of the plan side by side; `nil` when no plan has been replaced.
  public var planHistory: PlanHistory? { PlanHistory(of: initiative) }
}

extension Initiative {
  /// The goals as the first plan had them, those whose indicator, baseline or targets were others then.
  var goalsFirstDecidedOtherwise: [Identifier<EffectGoal>: EffectGoal] {
    if earlierPlans.isEmpty { return [:] }
    let now = goalsByID
    return asFirstDecided.goalsByID.filter { id, first in now[id].map { !$0.isPlanned(as: first) } ?? false }
  }
}

extension EffectGoal {
  /// Whether another version of the plan has the goal with the same indicator, baseline and targets.
  fileprivate func isPlanned(as other: EffectGoal?) -> Bool {
    other.map { $0.targets == targets && $0.baseline == baseline && $0.indicator == indicator } ?? false
  }
}
