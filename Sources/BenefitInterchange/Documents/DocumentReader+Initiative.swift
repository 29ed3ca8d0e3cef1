internal import BenefitRealisation

extension DocumentReader {
  mutating func document(_ place: Place) -> InitiativeDocument? {
    guard
      let object = object(
        place, required: ["schemaVersion", "date", "initiative"], optional: ["$schema", "note"])
    else { return nil }
    guard isSupported(object["schemaVersion"]) else { return nil }
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
          "categories", "drivers", "strategicGoals", "financing", "costForecast", "costOutcome", "benefits",
          "calculation", "goals", "schedule", "effectMap", "measurements",
        ])
    else { return nil }
    let id: Identifier<Initiative>? = identifier(object["id"])
    let name = text(object["name"])
    let organisation: Identifier<Organisation>? = identifier(object["organisation"])
    let organisations = list(object["organisations"]) { $0.organisation($1) }
    let categories = optional(object["categories"], else: []) { $0.list($1) { $0.category($1) } }
    let drivers: [Driver]? = optional(object["drivers"], else: []) { $0.list($1) { $0.word($1) } }
    let strategicGoals = optional(object["strategicGoals"], else: []) { $0.list($1) { $0.strategicGoal($1) } }
    let rollout = list(object["rollout"]) { $0.rolloutStep($1) }
    rolloutSteps = rollout ?? []
    let priceLevel = priceLevel(object["priceLevel"])
    let costs = costModel(object["costs"])
    let costForecast = optional(object["costForecast"]) { $0.costModel($1) }
    let costOutcome = optional(object["costOutcome"]) { $0.costModel($1) }
    let financing = optional(object["financing"]) { $0.financing($1) }
    let benefits = optional(object["benefits"], else: []) { $0.list($1) { $0.benefit($1) } }
    let assumptions = optional(object["calculation"]) { $0.assumptions($1) }
    let goals = optional(object["goals"], else: []) { $0.list($1) { $0.goal($1) } }
    let schedule = optional(object["schedule"], else: .standard) { $0.schedule($1) }
    let effectMap = optional(object["effectMap"], else: .empty) { $0.effectMap($1) }
    let measurements = optional(object["measurements"], else: []) { $0.list($1) { $0.measurement($1) } }
    guard let id, let name, let organisation, let organisations, let categories, let drivers,
      let strategicGoals, let rollout, let priceLevel, let costs, let costForecast, let costOutcome, let financing,
      let benefits, let assumptions, let goals,
      let schedule, let effectMap, let measurements
    else { return nil }
    return make(at: object.place) { () throws(InvalidModel) in
      try Initiative(
        id: id, name: name, organisation: organisation, organisations: organisations, categories: categories,
        drivers: drivers, strategicGoals: strategicGoals, rollout: rollout, priceLevel: priceLevel, costs: costs,
        costForecast: costForecast, costOutcome: costOutcome, financing: financing, benefits: benefits,
        assumptions: assumptions, goals: goals, schedule: schedule, effectMap: effectMap,
        measurements: measurements)
    }
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

  private mutating func rolloutStep(_ place: Place) -> RolloutStep? {
    guard
      let object = object(
        place, required: ["id", "name", "organisation", "fullOperation"], optional: ["share"])
    else { return nil }
    let id: Identifier<RolloutStep>? = identifier(object["id"])
    let name = text(object["name"])
    let organisation: Identifier<Organisation>? = identifier(object["organisation"])
    let share = optional(object["share"], else: 1) { $0.number($1) }
    let fullOperation = date(object["fullOperation"])
    guard let id, let name, let organisation, let share, let fullOperation else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try RolloutStep(
        id: id, name: name, organisation: organisation, share: share, fullOperation: fullOperation)
    }
  }

  private mutating func priceLevel(_ place: Place?) -> PriceLevel? {
    guard let object = object(place, required: ["currency", "year"]) else { return nil }
    let code = text(object["currency"])
    let year = year(object["year"])
    guard let code, let year, let currencyPlace = object["currency"] else { return nil }
    guard let currency = Currency(code: code) else {
      note(.invalidCurrency(code), at: currencyPlace)
      return nil
    }
    return PriceLevel(currency: currency, year: year)
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
    let measure: Financing.Measure?
    switch (object["share"], object["amount"]) {
    case (let share?, nil): measure = number(share).map { .share($0) }
    case (nil, let amount?): measure = money(amount).map { .amount($0) }
    default:
      note(.notExactlyOne(of: ["share", "amount"]), at: place)
      measure = nil
    }
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
