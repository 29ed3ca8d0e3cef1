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
  /// How it is used in plain words, by the names of the initiative; `nil` for a use goal, whose verdict says it.
  ///
  /// Of many goals it names a few and says how many more they are; the case has them all.
  public func text(in initiative: Initiative) -> BilingualText? { text(NamesInModel(of: initiative)) }

  /// The same with names that are looked up once for many checks.
  package func text(_ names: NamesInModel) -> BilingualText? {
    func told(_ swedish: String, _ english: String, _ goals: [Identifier<EffectGoal>]) -> BilingualText {
      BilingualText(swedish: "\(swedish): ", english: "\(english): ") + names.few(goals)
    }
    return switch self {
    case .isUseGoal: nil
    case .notFollowedUp:
      BilingualText(
        swedish: "användningen följs inte upp för det här målet", english: "the use isn't followed up for this goal")
    case .notKnown(let goals):
      told("om det används som avsett går inte att säga än", "whether it is used as intended can't be told yet", goals)
    case .asIntended(let goals): told("används som avsett", "used as intended", goals)
    case .belowPlan(let goals): told("används mindre än avsett", "used less than intended", goals)
    }
  }
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
