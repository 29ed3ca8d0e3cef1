internal import BenefitRealisation

extension DocumentWriter {
  static func document(_ document: InitiativeDocument) -> Content {
    [
      "schemaVersion": .count(InitiativeDocument.schemaVersion),
      "date": date(document.date),
      "note": document.note.map { .text($0) },
      "initiative": initiative(document.initiative),
    ]
  }

  private static func initiative(_ initiative: Initiative) -> Content {
    [
      "id": identifier(initiative.id),
      "name": .text(initiative.name),
      "organisation": identifier(initiative.organisation),
      "organisations": .list(initiative.organisations.map(organisation)),
      "categories": optionalList(initiative.categories, of: category),
      "drivers": optionalList(initiative.drivers, of: word),
      "strategicGoals": optionalList(initiative.strategicGoals, of: strategicGoal),
      "rollout": .list(initiative.rollout.map(rolloutStep)),
      "priceLevel": priceLevel(initiative.priceLevel),
      "costs": costModel(initiative.costs),
      "costForecast": initiative.costForecast.map(costModel),
      "costOutcome": initiative.costOutcome.map(costModel),
      "optimismBias": optionalList(initiative.optimismBias, of: optimismBias),
      "contractLengths": initiative.contractLengths.map(contractLengths),
      "asIs": initiative.asIs.map(asIs),
      "alternatives": optionalList(initiative.alternatives, of: alternative),
      "financing": initiative.financing.map(financing),
      "benefits": optionalList(initiative.benefits, of: benefit),
      "calculation": initiative.calculation.map { assumptions($0.assumptions) },
      "goals": optionalList(initiative.goals, of: goal),
      "schedule": optional(initiative.schedule, else: .standard, schedule),
      "effectMap": optional(initiative.effectMap, else: .empty, effectMap),
      "measurements": optionalList(initiative.measurements, of: measurement),
      "planDecision": initiative.planDecision.map(decision),
      "earlierPlans": optionalList(initiative.earlierPlans, of: earlierPlan),
      "lessons": optionalList(initiative.lessons, of: lesson),
      "acceptedFindings": optionalList(initiative.acceptedFindings, of: acceptedFinding),
    ]
  }

  private static func organisation(_ organisation: Organisation) -> Content {
    ["id": identifier(organisation.id), "name": .text(organisation.name)]
  }

  private static func category(_ category: CategoryShare) -> Content {
    ["category": word(category.category), "share": optional(category.share, else: 1) { .number($0) }]
  }

  private static func strategicGoal(_ goal: StrategicGoal) -> Content {
    ["id": identifier(goal.id), "name": .text(goal.name), "source": .text(goal.source)]
  }

  static func rolloutStep(_ step: RolloutStep) -> Content {
    [
      "id": identifier(step.id),
      "name": .text(step.name),
      "organisation": identifier(step.organisation),
      "share": optional(step.share, else: 1) { .number($0) },
      "fullOperation": date(step.fullOperation),
      "use": step.use.map(useProfile),
    ]
  }

  private static func priceLevel(_ level: PriceLevel) -> Content {
    ["currency": .text(level.currency.code), "year": .count(level.year)]
  }

  private static func financing(_ financing: Financing) -> Content {
    ["parts": .list(financing.parts.map(financingPart)), "rest": identifier(financing.rest)]
  }

  private static func financingPart(_ part: Financing.Part) -> Content {
    switch part.measure {
    case .share(let share): ["party": identifier(part.party), "share": .number(share)]
    case .amount(let amount): ["party": identifier(part.party), "amount": money(amount)]
    }
  }

  /// An owner: a role and the unit that it speaks for.
  static func owner(_ owner: Owner) -> Content {
    ["role": .text(owner.role), "organisation": identifier(owner.organisation)]
  }
}
