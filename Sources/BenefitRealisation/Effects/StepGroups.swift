/// Rollout steps in groups that no goal tells apart: each step with goals of its own by itself, the others together.
///
/// How a benefit goes is the same in all steps of a group, so it is worked out once for each of them.
struct StepGroups {
  /// The steps of each group, in the order of the rollout; the groups in the order of their first steps.
  let groups: [[RolloutStep]]
  private let numbers: [Identifier<RolloutStep>: Int]

  init(of rollout: [RolloutStep], followedBy goals: [EffectGoal]) {
    let own = Set(goals.map(\.clock))
    var groups: [[RolloutStep]] = []
    var numbers: [Identifier<RolloutStep>: Int] = [:]
    var common: Int?
    for step in rollout {
      if !own.contains(.step(step.id)), let common {
        groups[common].append(step)
        numbers[step.id] = common
        continue
      }
      if !own.contains(.step(step.id)) { common = groups.count }
      numbers[step.id] = groups.count
      groups.append([step])
    }
    (self.groups, self.numbers) = (groups, numbers)
  }

  /// The number of a step's group; `nil` for a step that isn't in the rollout.
  subscript(step: Identifier<RolloutStep>) -> Int? { numbers[step] }

  /// The first step of each group, which stands for all of them.
  var representatives: [RolloutStep] { groups.map { $0[0] } }

  /// The pairs of groups here and in another rollout that have a step in common; `nil` where one lacks the step.
  func pairs(with other: StepGroups) -> Set<[Int?]> {
    Set((Array(numbers.keys) + other.numbers.keys).map { [numbers[$0], other.numbers[$0]] })
  }
}
