internal import BenefitRealisation

extension DocumentReader {
  mutating func benefit(_ place: Place) -> Benefit? {
    guard
      let object = object(
        place, required: ["id", "name", "nature", "value"],
        optional: ["perspective", "owner", "use", "lagMonths", "lastMonth", "drivenBy"])
    else { return nil }
    let id: Identifier<Benefit>? = identifier(object["id"])
    let name = text(object["name"])
    let value = value(object["value"], nature: object["nature"])
    let perspective = optional(object["perspective"], else: Benefit.Perspective.ownOrganisation) { $0.word($1) }
    let owner = optional(object["owner"]) { $0.owner($1) }
    let use = optional(object["use"], else: .immediate) { $0.useProfile($1) }
    let lag = optional(object["lagMonths"], else: 0) { $0.count($1) }
    let lastMonth = optional(object["lastMonth"]) { $0.month($1) }
    let drivenBy: [Identifier<EffectGoal>]? = optional(object["drivenBy"], else: []) {
      $0.list($1) { $0.identifier($1) }
    }
    guard let id, let name, let value, let perspective, let owner, let use, let lag, let lastMonth, let drivenBy
    else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try Benefit(
        id: id, name: name, value: value, perspective: perspective, owner: owner, use: use, lagMonths: lag,
        lastMonth: lastMonth, drivenBy: drivenBy)
    }
  }

  /// The sizes of benefits without a price, as documents name them.
  enum SizeName: String, CaseIterable {
    case none, small, moderate, large

    init(_ size: Benefit.Size) {
      switch size {
      case .none: self = .none
      case .small: self = .small
      case .moderate: self = .moderate
      case .large: self = .large
      }
    }

    var size: Benefit.Size {
      switch self {
      case .none: .none
      case .small: .small
      case .moderate: .moderate
      case .large: .large
      }
    }
  }

  private mutating func value(_ place: Place?, nature naturePlace: Place?) -> Benefit.Value? {
    let patterns = ["timeSaved", "hoursFreed", "unitCost", "avoidedCost", "amount"]
    guard let place, let (name, chosen) = choice(place, among: patterns + ["notMonetised"]) else {
      // Whatever the value should have been, its nature is one of the words.
      let _: Nature? = word(naturePlace)
      return nil
    }
    if name == "notMonetised" {
      let nature: Nature? = word(naturePlace)
      guard let size: SizeName = word(chosen), let nature else { return nil }
      return .notMonetised(nature, size.size)
    }
    let nature: MonetaryNature? = word(naturePlace)
    let pattern = pattern(name, chosen)
    guard let nature, let pattern else { return nil }
    return .monetised(nature, pattern)
  }

  private mutating func pattern(_ name: String, _ place: Place) -> ValuePattern? {
    switch name {
    case "timeSaved":
      guard
        let object = object(
          place, required: ["eventsPerYear", "minutesBefore", "minutesAfter", "hourlyCost"])
      else { return nil }
      let events = factor(object["eventsPerYear"])
      let before = factor(object["minutesBefore"])
      let after = factor(object["minutesAfter"])
      let cost = hourlyCost(object["hourlyCost"])
      guard let events, let before, let after, let cost else { return nil }
      return .timeSaved(eventsPerYear: events, minutesBefore: before, minutesAfter: after, hourlyCost: cost)
    case "hoursFreed":
      guard let object = object(place, required: ["hoursPerMonth", "hourlyCost"]) else { return nil }
      let hours = factor(object["hoursPerMonth"])
      let cost = hourlyCost(object["hourlyCost"])
      guard let hours, let cost else { return nil }
      return .hoursFreed(hoursPerMonth: hours, hourlyCost: cost)
    case "unitCost":
      guard let object = object(place, required: ["volumePerYear", "unitCostBefore", "unitCostAfter"]) else {
        return nil
      }
      let volume = factor(object["volumePerYear"])
      let before = factor(object["unitCostBefore"], isMoney: true)
      let after = factor(object["unitCostAfter"], isMoney: true)
      guard let volume, let before, let after else { return nil }
      return .unitCost(volumePerYear: volume, unitCostBefore: before, unitCostAfter: after)
    case "avoidedCost":
      guard let object = object(place, required: ["perYear"]) else { return nil }
      return factor(object["perYear"], isMoney: true).map { .avoidedCost(perYear: $0) }
    default:
      guard let object = object(place, required: ["perYear", "note"]) else { return nil }
      let amount = factor(object["perYear"], isMoney: true)
      let note = text(object["note"])
      guard let amount, let note else { return nil }
      return .amount(perYear: amount, note: note)
    }
  }

  /// A factor: its likely value alone, or an object with its range and source. Factors of money are texts.
  private mutating func factor(_ place: Place?, isMoney: Bool = false) -> Factor? {
    guard let place else { return nil }
    func value(_ reader: inout DocumentReader, _ place: Place?) -> Rational? {
      isMoney ? reader.price(place) : reader.number(place)
    }
    guard case .object = place.node.content else {
      if isMoney { return value(&self, place).map { Factor(certain: $0) } }
      return number(place, or: .numberOrObject).map { Factor(certain: $0) }
    }
    guard let object = object(place, required: ["likely"], optional: ["low", "high", "source"]) else {
      return nil
    }
    let likely = value(&self, object["likely"])
    let low = optional(object["low"]) { value(&$0, $1) }
    let high = optional(object["high"]) { value(&$0, $1) }
    let source = optional(object["source"], else: "") { $0.text($1) }
    guard let likely, let low, let high, let source else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try Factor(likely, low: low, high: high, source: source)
    }
  }

  private mutating func useProfile(_ place: Place) -> UseProfile? {
    if case .string = place.node.content {
      guard let _: Immediate = word(place) else { return nil }
      return .immediate
    }
    guard case .object = place.node.content else {
      note(.wrongKind(expected: .textOrObject, found: place.node.kind), at: place)
      return nil
    }
    guard let (name, chosen) = choice(place, among: ["linear", "sCurve", "steps", "yearly"]) else { return nil }
    switch name {
    case "linear": return ramp(chosen).map { .linear(months: $0) }
    case "sCurve": return ramp(chosen).map { .sCurve(months: $0) }
    case "steps": return list(chosen) { $0.useStep($1) }.map { .steps($0) }
    default: return list(chosen) { $0.number($1) }.map { .yearly($0) }
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
