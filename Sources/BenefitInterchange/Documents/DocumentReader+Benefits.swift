internal import BenefitRealisation

extension DocumentReader {
  mutating func benefit(_ place: Place) -> Benefit? {
    guard
      let object = object(
        place, required: ["id", "name", "nature", "value"],
        optional: [
          "perspective", "owner", "use", "lagMonths", "lastMonth", "yearlyDropOff", "adjustments", "drivenBy",
          "landings", "factorOutcomes",
        ])
    else { return nil }
    let id: Identifier<Benefit>? = identifier(object["id"])
    let name = text(object["name"])
    let value = value(object["value"], nature: object["nature"])
    let perspective = optional(object["perspective"], else: Benefit.Perspective.ownOrganisation) { $0.word($1) }
    let owner = optional(object["owner"]) { $0.owner($1) }
    let use = optional(object["use"], else: .immediate) { $0.useProfile($1) }
    let lag = optional(object["lagMonths"], else: 0) { $0.count($1) }
    let lastMonth = optional(object["lastMonth"]) { $0.month($1) }
    let dropOff = optional(object["yearlyDropOff"], else: 0) { $0.number($1) }
    let adjustments = optional(object["adjustments"], else: []) { $0.adjustments($1) }
    let drivenBy: [Identifier<EffectGoal>]? = optional(object["drivenBy"], else: []) {
      $0.list($1) { $0.identifier($1) }
    }
    let landings = optional(object["landings"], else: []) { $0.list($1) { $0.landing($1) } }
    let outcomes = optional(object["factorOutcomes"], else: []) { $0.list($1) { $0.factorOutcome($1) } }
    guard let id, let name, let value, let perspective, let owner, let use, let lag, let lastMonth, let dropOff,
      let adjustments, let drivenBy, let landings, let outcomes
    else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try Benefit(
        id: id, name: name, value: value, perspective: perspective, owner: owner, use: use, lagMonths: lag,
        lastMonth: lastMonth, yearlyDropOff: dropOff, adjustments: adjustments, drivenBy: drivenBy, landings: landings,
        factorOutcomes: outcomes)
    }
  }

  mutating func useProfile(_ place: Place) -> UseProfile? {
    if case .string = place.node.content {
      guard let _: Immediate = word(place) else { return nil }
      return .immediate
    }
    guard case .object = place.node.content else {
      noteKind(.textOrObject, [#""immediate""#, #"{"linear": {"months": 6}}"#], at: place)
      return nil
    }
    guard let (name, chosen) = choice(place, among: ["linear", "sCurve", "steps", "yearly", "monthly"]) else {
      return nil
    }
    switch name {
    case "linear": return ramp(chosen).map { .linear(months: $0) }
    case "sCurve": return ramp(chosen).map { .sCurve(months: $0) }
    case "steps": return list(chosen) { $0.useStep($1) }.map { .steps($0) }
    case "yearly": return list(chosen) { $0.number($1) }.map { .yearly($0) }
    default: return list(chosen) { $0.number($1) }.map { .monthly($0) }
    }
  }

  private enum Immediate: String, CaseIterable { case immediate }

  private mutating func ramp(_ place: Place) -> Int? {
    guard let object = object(place, required: ["months"]) else { return nil }
    return count(object["months"])
  }

  private mutating func useStep(_ place: Place) -> UseProfile.Step? {
    guard let object = object(place, required: ["month", "use"]) else { return nil }
    let month = count(object["month"])
    let use = number(object["use"])
    guard let month, let use else { return nil }
    return UseProfile.Step(fromMonth: month, use: use)
  }

  mutating func assumptions(_ place: Place) -> CalculationAssumptions? {
    guard
      let object = object(
        place, required: ["baseMonth", "months"], optional: ["discountRates", "timing"])
    else { return nil }
    let base = month(object["baseMonth"])
    let count = count(object["months"])
    let rates = optional(object["discountRates"], else: .threePercent) { $0.discountRates($1) }
    let timing = optional(object["timing"], else: DiscountTiming.startOfYear) { $0.word($1) }
    guard let base, let count, let rates, let timing else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try CalculationAssumptions(
        baseMonth: base, months: count, discounting: Discounting(rates: rates, timing: timing))
    }
  }

  private mutating func discountRates(_ place: Place) -> DiscountRates? {
    let bands = list(place) { $0.band($1) }
    // Without one of its bands a schedule can't be judged: the others would stand at the wrong place.
    guard let bands, bands.count == place.elementCount else { return nil }
    return make(at: place) { () throws(InvalidModel) in try DiscountRates(bands: bands) }
  }

  private mutating func band(_ place: Place) -> DiscountRates.Band? {
    guard let object = object(place, required: ["fromYear", "percent"]) else { return nil }
    let year = count(object["fromYear"])
    let percent = number(object["percent"])
    guard let year, let percent else { return nil }
    return DiscountRates.Band(fromYear: year, rate: Rate(percent: percent))
  }
}
