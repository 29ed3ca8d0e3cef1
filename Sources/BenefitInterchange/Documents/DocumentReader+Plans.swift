internal import BenefitRealisation

extension DocumentReader {
  /// A plan that has been replaced. Its costs at milestones follow its own rollout, where it states one.
  mutating func earlierPlan(_ place: Place) -> EarlierPlan? {
    guard
      let object = object(
        place, required: ["decision", "leftBecause"],
        optional: ["rollout", "costs", "benefits", "calculation", "goals", "schedule"])
    else { return nil }
    let decision = decision(object["decision"])
    let reason = text(object["leftBecause"])
    let latestSteps = rolloutSteps
    defer { rolloutSteps = latestSteps }
    let rollout = optional(object["rollout"]) { $0.list($1, as: .rollout) { $0.rolloutStep($1) } }
    if let rollout, let steps = rollout {
      rolloutSteps = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
    }
    let costs = optional(object["costs"]) { $0.costModel($1) }
    let benefits = optional(object["benefits"]) { $0.list($1, as: .benefits) { $0.benefit($1) } }
    let assumptions = optional(object["calculation"]) { $0.assumptions($1) }
    let goals = optional(object["goals"]) { $0.list($1, as: .goals) { $0.goal($1) } }
    let schedule = optional(object["schedule"]) { $0.schedule($1) }
    guard let decision, let reason, let rollout, let costs, let benefits, let assumptions, let goals, let schedule
    else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try EarlierPlan(
        decision: decision, leftBecause: reason, rollout: rollout, costs: costs, benefits: benefits,
        assumptions: assumptions, goals: goals, schedule: schedule)
    }
  }

  /// Who decided something, and when.
  mutating func decision(_ place: Place?) -> Decision? {
    guard let object = object(place, required: ["by", "date"]) else { return nil }
    let decider = text(object["by"])
    let date = date(object["date"])
    guard let decider, let date else { return nil }
    return Decision(by: decider, on: date)
  }

  /// What somebody has learnt.
  mutating func lesson(_ place: Place) -> Lesson? {
    guard let object = object(place, required: ["text", "owner", "date"]) else { return nil }
    let text = text(object["text"])
    let named = optional(object["owner"]) { $0.owner($1) }
    let date = date(object["date"])
    guard let text, let named, let owner = named, let date else { return nil }
    return Lesson(text, owner: owner, date: date)
  }

  /// What a factor of a benefit has turned out to be; a factor of money is a text.
  mutating func factorOutcome(_ place: Place) -> FactorOutcome? {
    guard let object = object(place, required: ["factor", "value", "knownOn", "source"]) else { return nil }
    let factor: FactorName? = word(object["factor"])
    // Without its name nobody can say whether the value should be a text.
    let value: Rational? =
      switch factor?.isMoney {
      case true?: price(object["value"])
      case false?: number(object["value"])
      case nil: nil
      }
    let date = date(object["knownOn"])
    let source = text(object["source"])
    guard let factor, let value, let date, let source else { return nil }
    return FactorOutcome(factor, value, knownOn: date, source: source)
  }
}
