internal import BenefitRealisation

extension DocumentReader {
  mutating func costModel(_ place: Place?) -> CostModel? {
    guard let object = object(place, required: CostComponent.allCases.map(\.rawValue)) else { return nil }
    let external = component(object["external"])
    let internalHours = component(object["internalHours"])
    let substitutes = component(object["substitutes"])
    let overhead = component(object["overhead"])
    guard let external, let internalHours, let substitutes, let overhead else { return nil }
    return make(at: object.place) { () throws(InvalidModel) in
      try CostModel(
        external: external, internalHours: internalHours, substitutes: substitutes, overhead: overhead)
    }
  }

  /// What a component may say instead of its lines.
  private enum Declaration: String, CaseIterable { case none, notCounted }

  private mutating func component(_ place: Place?) -> ComponentCosts? {
    guard let place else { return nil }
    switch place.node.content {
    case .array: return list(place) { $0.costLine($1) }.map { .lines($0) }
    case .string:
      guard let declaration: Declaration = word(place) else { return nil }
      return declaration == .none ? ComponentCosts.none : .notCounted
    default:
      note(.wrongKind(expected: .textOrList, found: place.node.kind), at: place)
      return nil
    }
  }

  private mutating func costLine(_ place: Place) -> CostLine? {
    guard
      let object = object(
        place, required: ["id", "label", "phase", "timing"],
        optional: ["nature", "amount", "hours", "hourlyCost"])
    else { return nil }
    let id: Identifier<CostLine>? = identifier(object["id"])
    let label = text(object["label"])
    let phase: CostPhase? = word(object["phase"])
    let timing = timing(object["timing"])
    let nature: MonetaryNature?? = optional(object["nature"]) { $0.word($1) }
    let amount = costAmount(object)
    guard let id, let label, let phase, let timing, let nature, let amount else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try CostLine(id: id, label: label, amount: amount, timing: timing, phase: phase, nature: nature)
    }
  }

  private mutating func costAmount(_ line: Object) -> CostLine.Amount? {
    switch (line["amount"], line["hours"], line["hourlyCost"]) {
    case (let amount?, nil, nil): return money(amount).map { .money($0) }
    case (nil, let hours?, let cost?):
      let hours = number(hours)
      let cost = hourlyCost(cost)
      guard let hours, let cost else { return nil }
      return .hours(hours, at: cost)
    case (nil, _?, nil): note(.missingMember("hourlyCost"), at: line.place)
    case (nil, nil, _?): note(.missingMember("hours"), at: line.place)
    default: note(.notExactlyOne(of: ["amount", "hours"]), at: line.place)
    }
    return nil
  }

  /// An hourly cost: stated with its provenance, or Inera's formula on a monthly salary.
  mutating func hourlyCost(_ place: Place?) -> HourlyCost? {
    guard let place, let (name, chosen) = choice(place, among: ["stated", "inera"]) else { return nil }
    if name == "inera" {
      guard let object = object(chosen, required: ["monthlySalary"]) else { return nil }
      guard let salary = money(object["monthlySalary"]) else { return nil }
      return make(at: chosen) { () throws(InvalidModel) in try HourlyCost.inera(monthlySalary: salary) }
    }
    guard let object = object(chosen, required: ["amount", "provenance"]) else { return nil }
    let amount = price(object["amount"])
    let provenance = text(object["provenance"])
    guard let amount, let provenance else { return nil }
    return make(at: chosen) { () throws(InvalidModel) in try HourlyCost(amount, provenance: provenance) }
  }

  private mutating func timing(_ place: Place?) -> CostTiming? {
    guard let place, let (name, chosen) = choice(place, among: ["once", "monthly", "yearly", "spread"]) else {
      return nil
    }
    switch name {
    case "once": return month(chosen).map { .once($0) }
    case "monthly": return months(chosen).map { .monthly($0) }
    case "spread": return months(chosen).map { .spread($0) }
    default:
      guard let object = object(chosen, required: ["first", "years"]) else { return nil }
      let first = month(object["first"])
      let years = count(object["years"])
      guard let first, let years else { return nil }
      return .yearly(first: first, years: years)
    }
  }
}
