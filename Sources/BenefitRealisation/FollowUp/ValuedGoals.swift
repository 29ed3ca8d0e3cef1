/// The goals as they were when the money of a benefit was decided.
///
/// A benefit's planned amounts and its goal's planned path are two sides of one promise: so much money for so much
/// change. A re-planning that lowers a target and leaves the benefit's plan as it was would otherwise let the same
/// measured change give more money. So a measured change is held against the targets of the version in which the
/// benefit got the plan that it has. Source: method section 8.
///
/// ```swift
/// // 60 -> 45 min was to give 600 000 a year; the target was lowered to 55 and the benefit left as it was; measured 52.
/// // 8 / 15 of 600 000 = 320 000 a year, not 8 / 5 of it.
/// ```
struct ValuedGoals {
  /// The versions of the plan, the first that was decided first and the one in force last.
  private let versions: [Version]

  private struct Version {
    let benefits: [Identifier<Benefit>: Benefit]
    let goals: [Identifier<EffectGoal>: EffectGoal]
  }

  init(of versions: [Initiative]) {
    self.versions = versions.map { version in
      Version(
        benefits: Dictionary(version.benefits.map { ($0.id, $0) }) { first, _ in first }, goals: version.goalsByID)
    }
  }

  /// The goal whose path a benefit is held against, and the number of the version of the plan that it is from.
  ///
  /// It is the goal of the earliest version since which the benefit has been planned alike: in value, use, lag, end,
  /// drop-off, adjustments and goals. A goal that was another measure then (in unit, direction, clock or how the
  /// baseline was measured) can't be held against what is measured now, so the goal of the next version is taken.
  func goal(_ goal: EffectGoal, valuing benefit: Benefit) -> (goal: EffectGoal, version: Int) {
    let last = versions.count - 1
    var first = last
    while first > 0, let earlier = versions[first - 1].benefits[benefit.id],
      earlier.isPlanned(as: benefit)
    { first -= 1 }
    for index in first..<last {
      if let earlier = versions[index].goals[goal.id], earlier.isSameMeasure(as: goal) {
        return (earlier, index + 1)
      }
    }
    return (goal, last + 1)
  }
}

extension Benefit {
  /// Whether another benefit is planned to give the same for the same, whatever its name, owner, landings or outcome.
  fileprivate func isPlanned(as other: Benefit) -> Bool {
    value == other.value && usePlan == other.usePlan && adjustments == other.adjustments && drivenBy == other.drivenBy
  }
}

extension EffectGoal {
  /// Whether what is measured of one goal can be held against the other's path.
  fileprivate func isSameMeasure(as other: EffectGoal) -> Bool {
    indicator.unit == other.indicator.unit && indicator.direction == other.indicator.direction && clock == other.clock
      && baseline?.measuredBy == other.baseline?.measuredBy
  }

  /// Whether the path to another goal's targets is another one.
  func plansOtherwise(than other: EffectGoal) -> Bool {
    targets != other.targets || baseline?.value != other.baseline?.value
  }
}
