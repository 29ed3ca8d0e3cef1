internal import BenefitRealisation

extension DocumentReader {
  /// A part of a benefit that a unit brings home.
  mutating func landing(_ place: Place) -> Landing? {
    guard
      let object = object(
        place, required: ["unit", "as", "firstMonth"],
        optional: ["perYear", "hoursPerYear", "lastMonth", "decision", "outcome"])
    else { return nil }
    let unit: Identifier<Organisation>? = identifier(object["unit"])
    let perYear = landingAmount(object, money: "perYear", hours: "hoursPerYear")
    let form: Landing.Form? = word(object["as"])
    let first = month(object["firstMonth"])
    let last = optional(object["lastMonth"]) { $0.month($1) }
    let decision = optional(object["decision"]) { $0.decision($1) }
    let outcome = optional(object["outcome"], else: []) { $0.list($1) { $0.landingOutcome($1) } }
    guard let unit, let perYear, let form, let first, let last, let decision, let outcome else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try Landing(
        unit: unit, perYear: perYear, as: form, firstMonth: first, lastMonth: last, decision: decision,
        outcome: outcome)
    }
  }

  /// An amount of money or of hours: exactly one of two members.
  private mutating func landingAmount(_ object: Object, money: String, hours: String) -> Landing.Amount? {
    let amount = self.money(object[money])
    let count = number(object[hours])
    guard (object[money] == nil) != (object[hours] == nil) else {
      note(.notExactlyOne(of: [money, hours]), at: object.place)
      return nil
    }
    return amount.map { .money($0) } ?? count.map { .hours($0) }
  }

  private mutating func landingOutcome(_ place: Place) -> Landing.Outcome? {
    guard let object = object(place, required: ["months"], optional: ["amount", "hours"]) else { return nil }
    let months = months(object["months"])
    let amount = landingAmount(object, money: "amount", hours: "hours")
    guard let months, let amount else { return nil }
    return Landing.Outcome(in: months, amount)
  }

  /// Things as they are: their costs and how those grow.
  mutating func asIs(_ place: Place) -> AsIs? {
    guard let object = object(place, required: ["costs"], optional: ["growth"]) else { return nil }
    let costs = costModel(object["costs"])
    let growth = optional(object["growth"]) { $0.growth($1) }
    guard let costs, let growth else { return nil }
    return make(at: place) { () throws(InvalidModel) in try AsIs(costs: costs, growth: growth) }
  }

  /// How a cost grows by the year.
  mutating func growth(_ place: Place) -> RealGrowth? {
    guard let object = object(place, required: ["percentPerYear", "name"]) else { return nil }
    let percent = number(object["percentPerYear"])
    let name = text(object["name"])
    guard let percent, let name else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try RealGrowth(perYear: Rate(percent: percent), name: name)
    }
  }

  /// Another way than the proposed one.
  mutating func alternative(_ place: Place) -> Alternative? {
    guard let object = object(place, required: ["id", "name", "costs"], optional: ["benefits"]) else { return nil }
    let id: Identifier<Alternative>? = identifier(object["id"])
    let name = text(object["name"])
    let costs = costModel(object["costs"])
    let benefits = optional(object["benefits"], else: []) { $0.list($1) { $0.benefit($1) } }
    guard let id, let name, let costs, let benefits else { return nil }
    return Alternative(id: id, name: name, costs: costs, benefits: benefits)
  }
}
