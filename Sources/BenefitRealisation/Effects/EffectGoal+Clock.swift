extension EffectGoal.Clock: Comparable {
  /// The whole initiative first, then the steps by their identities.
  public static func < (left: EffectGoal.Clock, right: EffectGoal.Clock) -> Bool {
    switch (left, right) {
    case (.initiative, .step): true
    case (_, .initiative): false
    case (.step(let left), .step(let right)): left < right
    }
  }
}

extension EffectGoal.Clock {
  /// Whether two goals with these clocks speak for a common rollout step.
  func overlaps(_ other: EffectGoal.Clock) -> Bool {
    self == other || self == .initiative || other == .initiative
  }
}

extension EffectGoal {
  /// Whether a benefit follows the goal in a rollout step.
  func drives(_ benefit: Benefit, in step: RolloutStep) -> Bool {
    clock.overlaps(.step(step.id)) && benefit.drivenBy.contains(id)
  }
}
