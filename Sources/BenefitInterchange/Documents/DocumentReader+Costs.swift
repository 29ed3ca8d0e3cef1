internal import BenefitRealisation

extension DocumentReader {
  mutating func costModel(_ place: Place?) -> CostModel? {
    guard let object = object(place, required: CostComponent.allCases.map(\.rawValue)) else { return nil }
    let external = component(object["external"])
    let internalHours = component(object["internalHours"])
    let substitutes = component(object["substitutes"])
    let overhead = component(object["overhead"])
    // What couldn't be read counts as not counted, so that the others are held against each other.
    let costs = make(at: object.place) { () throws(InvalidModel) in
      try CostModel(
        external: external ?? .notCounted, internalHours: internalHours ?? .notCounted,
        substitutes: substitutes ?? .notCounted, overhead: overhead ?? .notCounted)
    }
    let isWhole = external != nil && internalHours != nil && substitutes != nil && overhead != nil
    return isWhole ? costs : nil
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
      noteKind(.textOrList, [#""none""#, Self.listExample(insteadOf: place) { $0.costLine($1) }], at: place)
      return nil
    }
  }

  private mutating func costLine(_ place: Place) -> CostLine? {
    guard
      let object = object(
        place, required: ["id", "label", "phase"],
        optional: [
          "role", "purpose", "nature", "timing", "amount", "hours", "fullTimeShare", "hourlyCost", "ledger", "growth",
        ])
    else { return nil }
    let id: Identifier<CostLine>? = identifier(object["id"])
    let label = text(object["label"])
    let role = optional(object["role"]) { $0.text($1) }
    let phase: CostPhase? = word(object["phase"])
    let purpose: CostPurpose?? = optional(object["purpose"]) { $0.word($1) }
    let nature: MonetaryNature?? = optional(object["nature"]) { $0.word($1) }
    let growth = optional(object["growth"]) { $0.growth($1) }
    let content = costContent(object)
    guard let content else { return nil }
    // Something stands in for what couldn't be read, so that the numbers are judged in the same round.
    let line = make(at: place) { () throws(InvalidModel) in
      switch content {
      case .planned(let amount, let timing):
        try CostLine(
          id: id ?? "", label: label ?? "", role: role ?? nil, amount: amount, timing: timing,
          phase: phase ?? .operation, purpose: purpose ?? nil, nature: nature ?? nil, growth: growth ?? nil)
      case .booked(let ledger):
        try CostLine(
          id: id ?? "", label: label ?? "", role: role ?? nil, ledger: ledger, phase: phase ?? .operation,
          purpose: purpose ?? nil, nature: nature ?? nil)
      }
    }
    guard id != nil, label != nil, role != nil, phase != nil, purpose != nil, nature != nil, growth != nil else {
      return nil
    }
    return line
  }

  /// An amount with its timing, or a ledger.
  private mutating func costContent(_ line: Object) -> CostLine.Content? {
    let timing = timing(line["timing"])
    let amount = costAmount(line)
    guard let place = line["ledger"] else {
      if line["timing"] == nil, line.isMoneyOrHours { note(.missingMember("timing"), at: line.place) }
      guard let timing, let amount else { return nil }
      return .planned(amount, timing)
    }
    let ledger = ledger(place, at: line)
    if line["timing"] != nil { note(.notExactlyOne(of: ["timing", "ledger"]), at: line.place) }
    return line["timing"] == nil ? ledger.map { .booked($0) } : nil
  }

  /// What a check of a goal costs: an amount, or time at an hourly cost.
  mutating func checkCost(_ place: Place) -> CostLine.Amount? {
    object(place, required: [], optional: ["amount", "hours", "fullTimeShare", "hourlyCost"]).flatMap { costAmount($0) }
  }

  private mutating func costAmount(_ line: Object) -> CostLine.Amount? {
    // Each of them is read, whichever of them should have been left out.
    let money = money(line["amount"])
    let hours = number(line["hours"])
    let share = fullTimeShare(line["fullTimeShare"])
    if line["ledger"] != nil {
      for name in ["amount", "hours", "fullTimeShare"] where line[name] != nil {
        note(.notExactlyOne(of: [name, "ledger"]), at: line.place)
      }
      return nil
    }
    let cost = hourlyCost(line["hourlyCost"])
    switch (line["amount"], line["hours"], line["fullTimeShare"], line["hourlyCost"]) {
    case (_?, nil, nil, nil): return money.map { .money($0) }
    case (nil, _?, nil, _?):
      guard let hours, let cost else { return nil }
      return .hours(hours, at: cost)
    case (nil, nil, _?, _?):
      guard let share, let cost else { return nil }
      return .fullTimeShare(share.count, share.workingTime, at: cost)
    case (nil, _?, nil, nil), (nil, nil, _?, nil): note(.missingMember("hourlyCost"), at: line.place)
    case (nil, nil, nil, _?): note(.missingMember("hours"), at: line.place)
    case (_?, nil, nil, _?): note(.notExactlyOne(of: ["amount", "hourlyCost"]), at: line.place)
    default: note(.notExactlyOne(of: ["amount", "hours", "fullTimeShare"]), at: line.place)
    }
    return nil
  }

  private mutating func fullTimeShare(_ place: Place?) -> (count: Rational, workingTime: WorkingTime)? {
    guard let object = object(place, required: ["share", "workingTime"]) else { return nil }
    let share = number(object["share"])
    let workingTime = workingTime(object["workingTime"])
    guard let share, let workingTime else { return nil }
    return (share, workingTime)
  }

  private mutating func workingTime(_ place: Place?) -> WorkingTime? {
    guard let place, let object = object(place, required: ["hoursPerYear", "name"]) else { return nil }
    let hours = number(object["hoursPerYear"])
    let name = text(object["name"])
    guard let hours, let name else { return nil }
    return make(at: place) { () throws(InvalidModel) in try WorkingTime(hoursPerYear: hours, name: name) }
  }

  /// An hourly cost: stated with its provenance, or a formula on a monthly salary.
  mutating func hourlyCost(_ place: Place?) -> HourlyCost? {
    guard let place, let (name, chosen) = choice(place, among: ["stated", "inera", "general"]) else { return nil }
    switch name {
    case "inera":
      guard let object = object(chosen, required: ["monthlySalary"]) else { return nil }
      guard let salary = money(object["monthlySalary"]) else { return nil }
      return make(at: chosen) { () throws(InvalidModel) in try HourlyCost.inera(monthlySalary: salary) }
    case "general":
      guard let salary = salary(chosen) else { return nil }
      return make(at: chosen) { () throws(InvalidModel) in try HourlyCost.general(salary) }
    default:
      guard let object = object(chosen, required: ["amount", "provenance"]) else { return nil }
      let amount = price(object["amount"])
      let provenance = text(object["provenance"])
      guard let amount, let provenance else { return nil }
      return make(at: chosen) { () throws(InvalidModel) in try HourlyCost(amount, provenance: provenance) }
    }
  }

  private mutating func salary(_ place: Place) -> HourlyCost.Salary? {
    guard
      let object = object(
        place, required: ["monthlySalary", "onCosts", "workingTime"],
        optional: ["holidayPayPercent", "overheadPercent"])
    else { return nil }
    let monthly = money(object["monthlySalary"])
    let onCosts = list(object["onCosts"]) { $0.onCost($1) }
    let workingTime = workingTime(object["workingTime"])
    let holidayPay = optional(object["holidayPayPercent"], else: 0) { $0.number($1) }
    let overhead = optional(object["overheadPercent"], else: 0) { $0.number($1) }
    guard let monthly, let onCosts, let workingTime, let holidayPay, let overhead else { return nil }
    return HourlyCost.Salary(
      monthly: monthly, holidayPay: Rate(percent: holidayPay), onCosts: onCosts, workingTime: workingTime,
      overhead: Rate(percent: overhead))
  }

  private mutating func onCost(_ place: Place) -> HourlyCost.OnCost? {
    guard let object = object(place, required: ["percent", "provenance"]) else { return nil }
    let percent = number(object["percent"])
    let provenance = text(object["provenance"])
    guard let percent, let provenance else { return nil }
    return HourlyCost.OnCost(Rate(percent: percent), provenance: provenance)
  }

  private mutating func timing(_ place: Place?) -> CostTiming? {
    guard let place,
      let (name, chosen) = choice(place, among: ["once", "monthly", "yearly", "spread", "milestone"])
    else { return nil }
    switch name {
    case "once": return month(chosen).map { .once($0) }
    case "monthly": return months(chosen).map { .monthly($0) }
    case "spread": return months(chosen).map { .spread($0) }
    case "milestone": return milestone(chosen).map { .milestone($0) }
    default:
      guard let object = object(chosen, required: ["first", "years"]) else { return nil }
      let first = month(object["first"])
      let years = count(object["years"])
      guard let first, let years else { return nil }
      return .yearly(first: first, years: years)
    }
  }

  private mutating func milestone(_ place: Place) -> CostTiming.Milestone? {
    guard let object = object(place, required: ["rolloutStep", "monthsAfterFullOperation"]) else { return nil }
    let id: Identifier<RolloutStep>? = identifier(object["rolloutStep"])
    let months = count(object["monthsAfterFullOperation"])
    guard let id, let months else { return nil }
    let step = rolloutSteps[id]
    if step == nil { note(InvalidModel(.unknownReference(id.rawValue), at: "rolloutStep"), from: place) }
    // Without its step the months are held against another one's, so that they are judged all the same.
    guard let judge = step ?? rolloutSteps.values.first else { return nil }
    let milestone = make(at: place) { () throws(InvalidModel) in
      try CostTiming.Milestone(of: judge, monthsAfterFullOperation: months)
    }
    return step == nil ? nil : milestone
  }
}

extension DocumentReader.Object {
  /// Whether it states what each time of a timing comes to.
  fileprivate var isMoneyOrHours: Bool { self["amount"] != nil || self["hours"] != nil || self["fullTimeShare"] != nil }
}
