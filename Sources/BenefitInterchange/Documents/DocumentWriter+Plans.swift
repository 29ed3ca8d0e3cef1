internal import BenefitRealisation

extension DocumentWriter {
  static func earlierPlan(_ plan: EarlierPlan) -> Content {
    [
      "decision": decision(plan.decision),
      "leftBecause": .text(plan.leftBecause),
      "rollout": plan.rollout.map { .list($0.map(rolloutStep)) },
      "costs": plan.costs.map(costModel),
      "benefits": plan.benefits.map { .list($0.map(benefit)) },
      "calculation": plan.assumptions.map(assumptions),
      "goals": plan.goals.map { .list($0.map(goal)) },
      "schedule": plan.schedule.map(schedule),
    ]
  }

  static func decision(_ decision: Decision) -> Content {
    ["by": .text(decision.decider), "date": date(decision.date)]
  }

  static func lesson(_ lesson: Lesson) -> Content {
    ["text": .text(lesson.text), "owner": owner(lesson.owner), "date": date(lesson.date)]
  }

  static func factorOutcome(_ outcome: FactorOutcome) -> Content {
    [
      "factor": word(outcome.factor),
      "value": outcome.factor.isMoney ? .price(outcome.value) : .number(outcome.value),
      "knownOn": date(outcome.knownOn),
      "source": .text(outcome.source),
    ]
  }
}
