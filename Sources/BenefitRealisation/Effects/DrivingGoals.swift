/// The goals that drive benefits, found by their identities.
struct DrivingGoals {
  private let goals: [EffectGoal]
  private let places: [Identifier<EffectGoal>: Int]

  init(among goals: [EffectGoal]) {
    self.goals = goals
    places = Dictionary(goals.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Where the first goal stands that a benefit follows in each of some rollout steps; `nil` where none speaks for it.
  func places(of benefit: Benefit, in steps: [RolloutStep]) -> [Int?] {
    let places = benefit.drivenBy.compactMap { self.places[$0] }.sorted()
    return steps.map { step in places.first { goals[$0].clock.overlaps(.step(step.id)) } }
  }
}
