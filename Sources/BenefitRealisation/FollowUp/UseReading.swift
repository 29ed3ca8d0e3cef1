/// Whether the change is used as intended, as the use goals before an effect goal show.
public enum UseReading: Sendable, Hashable {
  /// The goal is a use goal itself.
  case isUseGoal
  /// No use goal stands before the effect in the effect map.
  case notFollowedUp
  /// These use goals haven't been answered at the checkpoint.
  case notKnown([Identifier<EffectGoal>])
  /// The use goals are reached.
  case asIntended([Identifier<EffectGoal>])
  /// These use goals aren't reached, so a missing effect says little about the change itself.
  case belowPlan([Identifier<EffectGoal>])
}

extension UseReading {
  /// How a goal's change is used, by the verdicts on its use goals at the same checkpoint; `nil` where one has no check.
  init(of goal: EffectGoal, useGoals: [Identifier<EffectGoal>], verdicts: [Verdict?]) {
    var below: [Identifier<EffectGoal>] = []
    var unknown: [Identifier<EffectGoal>] = []
    for (useGoal, verdict) in zip(useGoals, verdicts) {
      switch verdict {
      case .reached: break
      case .notReached: below.append(useGoal)
      case .cannotBeToldYet, .notMeasurable, nil: unknown.append(useGoal)
      }
    }
    self =
      switch (goal.kind, useGoals.isEmpty, below.isEmpty, unknown.isEmpty) {
      case (.use, _, _, _): .isUseGoal
      case (.effect, true, _, _): .notFollowedUp
      case (.effect, false, false, _): .belowPlan(below)
      case (.effect, false, true, false): .notKnown(unknown)
      case (.effect, false, true, true): .asIntended(useGoals)
      }
  }
}
