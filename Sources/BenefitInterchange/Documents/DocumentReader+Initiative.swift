internal import BenefitRealisation

extension DocumentReader {
  mutating func document(_ place: Place) -> InitiativeDocument? {
    guard
      let object = object(
        place, required: ["schemaVersion", "date", "initiative"], optional: ["$schema", "note"])
    else { return nil }
    guard isSupported(object["schemaVersion"]) else { return nil }
    _ = text(object["$schema"])
    let date = date(object["date"])
    let note = optional(object["note"]) { $0.text($1) }
    let initiative = initiative(object["initiative"])
    guard let date, let note, let initiative else { return nil }
    return InitiativeDocument(date: date, note: note, initiative: initiative)
  }

  private mutating func initiative(_ place: Place?) -> Initiative? {
    guard
      let object = object(
        place, required: ["id", "name", "organisation", "organisations", "rollout", "priceLevel", "costs"],
        optional: [
          "categories", "drivers", "strategicGoals", "financing", "costForecast", "costOutcome", "optimismBias",
          "contractLengths", "benefits",
          "calculation", "goals", "schedule", "effectMap", "measurements", "asIs", "alternatives",
          "earlierPlans", "planDecision", "lessons", "acceptedFindings",
        ])
    else { return nil }
    let id: Identifier<Initiative>? = identifier(object["id"])
    let name = text(object["name"])
    let organisation: Identifier<Organisation>? = identifier(object["organisation"])
    let organisations = list(object["organisations"], as: .organisations) { $0.organisation($1) }
    let categories = optional(object["categories"], else: []) { $0.list($1) { $0.category($1) } }
    let drivers: [Driver]? = optional(object["drivers"], else: []) { $0.list($1) { $0.word($1) } }
    let strategicGoals = optional(object["strategicGoals"], else: []) {
      $0.list($1, as: .strategicGoals) { $0.strategicGoal($1) }
    }
    let rollout = list(object["rollout"], as: .rollout) { $0.rolloutStep($1) }
    rolloutSteps = Dictionary((rollout ?? []).map { ($0.id, $0) }) { first, _ in first }
    let priceLevel = priceLevel(object["priceLevel"])
    let costs = costModel(object["costs"])
    let costForecast = optional(object["costForecast"]) { $0.costModel($1) }
    let costOutcome = optional(object["costOutcome"]) { $0.costModel($1) }
    let optimismBias = optional(object["optimismBias"], else: []) { $0.list($1) { $0.optimismBias($1) } }
    let contractLengths = optional(object["contractLengths"]) { $0.contractLengths($1) }
    let financing = optional(object["financing"]) { $0.financing($1) }
    let benefits = optional(object["benefits"], else: []) { $0.list($1, as: .benefits) { $0.benefit($1) } }
    let assumptions = optional(object["calculation"]) { $0.assumptions($1) }
    let goals = optional(object["goals"], else: []) { $0.list($1, as: .goals) { $0.goal($1) } }
    let schedule = optional(object["schedule"], else: .standard) { $0.schedule($1) }
    let effectMap = optional(object["effectMap"], else: .empty) { $0.effectMap($1) }
    let measurements = optional(object["measurements"], else: []) { $0.list($1) { $0.measurement($1) } }
    let asIs = optional(object["asIs"]) { $0.asIs($1) }
    let alternatives = optional(object["alternatives"], else: []) { $0.list($1) { $0.alternative($1) } }
    let earlierPlans = optional(object["earlierPlans"], else: []) { $0.list($1) { $0.earlierPlan($1) } }
    let planDecision = optional(object["planDecision"]) { $0.decision($1) }
    let lessons = optional(object["lessons"], else: []) { $0.list($1) { $0.lesson($1) } }
    let accepted = optional(object["acceptedFindings"], else: []) { $0.list($1) { $0.acceptedFinding($1) } }
    // An earlier plan is judged beside the latest one, so not where that isn't known as a whole.
    let isWhole =
      rollout != nil && costs != nil && benefits != nil && assumptions != nil && goals != nil && schedule != nil
      && organisations != nil && asIs != nil && planDecision != nil
    guard let substitute = costs ?? (try? CostModel()) else { return nil }
    // Something stands in for each part that couldn't be read, so that problems between the others are found in the
    // same round.
    let initiative = make(at: object.place) { () throws(InvalidModel) in
      try Initiative(
        id: id ?? "", name: name ?? "", organisation: organisation ?? "", organisations: organisations ?? [],
        categories: categories ?? [], drivers: drivers ?? [], strategicGoals: strategicGoals ?? [],
        rollout: rollout ?? [], priceLevel: priceLevel ?? PriceLevel(year: Self.years.lowerBound), costs: substitute,
        costForecast: costForecast ?? nil, costOutcome: costOutcome ?? nil,
        optimismBias: optimismBias ?? [], contractLengths: contractLengths ?? nil, financing: financing ?? nil,
        benefits: benefits ?? [], assumptions: schedule == nil ? nil : assumptions ?? nil, goals: goals ?? [],
        schedule: schedule ?? .standard, effectMap: effectMap ?? .empty, measurements: measurements ?? [],
        asIs: asIs ?? nil, alternatives: alternatives ?? [], earlierPlans: isWhole ? earlierPlans ?? [] : [],
        planDecision: planDecision ?? nil, lessons: lessons ?? [],
        acceptedFindings: accepted ?? [])
    }
    guard id != nil, name != nil, organisation != nil, organisations != nil, categories != nil, drivers != nil,
      strategicGoals != nil, rollout != nil, priceLevel != nil, costs != nil, costForecast != nil, costOutcome != nil,
      optimismBias != nil, contractLengths != nil, financing != nil, benefits != nil, assumptions != nil, goals != nil,
      schedule != nil, effectMap != nil,
      measurements != nil, asIs != nil, alternatives != nil, earlierPlans != nil, planDecision != nil, lessons != nil,
      accepted != nil
    else { return nil }
    return initiative
  }

  private mutating func organisation(_ place: Place) -> Organisation? {
    guard let object = object(place, required: ["id", "name"]) else { return nil }
    let id: Identifier<Organisation>? = identifier(object["id"])
    let name = text(object["name"])
    guard let id, let name else { return nil }
    return Organisation(id: id, name: name)
  }

  private mutating func category(_ place: Place) -> CategoryShare? {
    guard let object = object(place, required: ["category"], optional: ["share"]) else { return nil }
    let category: Category? = word(object["category"])
    let share = optional(object["share"], else: 1) { $0.number($1) }
    guard let category, let share else { return nil }
    return CategoryShare(category, share: share)
  }

  private mutating func strategicGoal(_ place: Place) -> StrategicGoal? {
    guard let object = object(place, required: ["id", "name", "source"]) else { return nil }
    let id: Identifier<StrategicGoal>? = identifier(object["id"])
    let name = text(object["name"])
    let source = text(object["source"])
    guard let id, let name, let source else { return nil }
    return StrategicGoal(id: id, name: name, source: source)
  }

  mutating func rolloutStep(_ place: Place) -> RolloutStep? {
    guard
      let object = object(
        place, required: ["id", "name", "organisation", "fullOperation"], optional: ["share", "use"])
    else { return nil }
    let id: Identifier<RolloutStep>? = identifier(object["id"])
    let name = text(object["name"])
    let organisation: Identifier<Organisation>? = identifier(object["organisation"])
    let share = optional(object["share"], else: 1) { $0.number($1) }
    let fullOperation = date(object["fullOperation"])
    let use = optional(object["use"]) { $0.useProfile($1) }
    guard let id, let name, let organisation, let share, let fullOperation, let use else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try RolloutStep(
        id: id, name: name, organisation: organisation, share: share, fullOperation: fullOperation, use: use)
    }
  }

  private mutating func priceLevel(_ place: Place?) -> PriceLevel? {
    guard let object = object(place, required: ["currency", "year"]) else { return nil }
    let currency = currency(object["currency"])
    let year = year(object["year"])
    guard let currency, let year else { return nil }
    return PriceLevel(currency: currency, year: year)
  }

  private mutating func currency(_ place: Place?) -> Currency? {
    guard let place, let code = text(place) else { return nil }
    if let currency = Currency(code: code) { return currency }
    note(.invalidCurrency(code), at: place)
    return nil
  }

  private mutating func financing(_ place: Place) -> Financing? {
    guard let object = object(place, required: ["parts", "rest"]) else { return nil }
    let parts = list(object["parts"]) { $0.financingPart($1) }
    let rest: Identifier<Organisation>? = identifier(object["rest"])
    guard let parts, let rest else { return nil }
    return make(at: place) { () throws(InvalidModel) in try Financing(parts: parts, rest: rest) }
  }

  private mutating func financingPart(_ place: Place) -> Financing.Part? {
    guard let object = object(place, required: ["party"], optional: ["share", "amount"]) else { return nil }
    let party: Identifier<Organisation>? = identifier(object["party"])
    let share = number(object["share"])
    let amount = money(object["amount"])
    guard (object["share"] == nil) != (object["amount"] == nil) else {
      note(.notExactlyOne(of: ["share", "amount"]), at: place)
      return nil
    }
    let measure: Financing.Measure? = share.map { .share($0) } ?? amount.map { .amount($0) }
    guard let party, let measure else { return nil }
    return Financing.Part(party, measure)
  }

  /// An owner: a role and the unit that it speaks for.
  mutating func owner(_ place: Place) -> Owner? {
    guard let object = object(place, required: ["role", "organisation"]) else { return nil }
    let role = text(object["role"])
    let organisation: Identifier<Organisation>? = identifier(object["organisation"])
    guard let role, let organisation else { return nil }
    return Owner(role: role, organisation: organisation)
  }
}
