internal import BenefitRealisation

extension DocumentReader {
  mutating func goal(_ place: Place) -> EffectGoal? {
    guard
      let object = object(
        place, required: ["id", "name", "kind", "indicator"],
        optional: [
          "baseline", "targets", "owner", "rolloutStep", "strategicGoals", "plannedSampleSize", "bridges",
          "seriesBreaks", "evaluation", "checkCost",
        ])
    else { return nil }
    let id: Identifier<EffectGoal>? = identifier(object["id"])
    let name = text(object["name"])
    let kind: EffectGoal.Kind? = word(object["kind"])
    let indicator = indicator(object["indicator"])
    let baseline = optional(object["baseline"]) { $0.baseline($1) }
    let targets: [Target]? = optional(object["targets"], else: []) { $0.list($1) { $0.target($1) } }
    let owner = optional(object["owner"]) { $0.owner($1) }
    let step: Identifier<RolloutStep>?? = optional(object["rolloutStep"]) { $0.identifier($1) }
    let strategic: [Identifier<StrategicGoal>]? = optional(object["strategicGoals"], else: []) {
      $0.list($1) { $0.identifier($1) }
    }
    let planned = optional(object["plannedSampleSize"]) { $0.count($1) }
    let bridges = optional(object["bridges"], else: []) { $0.list($1) { $0.methodBridge($1) } }
    let breaks = optional(object["seriesBreaks"], else: []) { $0.list($1) { $0.seriesBreak($1) } }
    let evaluation = optional(object["evaluation"]) { $0.evaluation($1) }
    let checkCost = optional(object["checkCost"]) { $0.checkCost($1) }
    guard let id, let name, let kind, let indicator, let baseline, let targets, let owner, let step, let strategic,
      let planned, let bridges, let breaks, let evaluation, let checkCost
    else { return nil }
    return make(at: place) { () throws(InvalidModel) in
      try EffectGoal(
        id: id, name: name, kind: kind, indicator: indicator, baseline: baseline, targets: targets, owner: owner,
        clock: step.map { .step($0) } ?? .initiative, strategicGoals: strategic, plannedSampleSize: planned,
        bridges: bridges, seriesBreaks: breaks, evaluation: evaluation, checkCost: checkCost)
    }
  }

  private mutating func indicator(_ place: Place?) -> Indicator? {
    guard let object = object(place, required: ["name", "unit", "direction"], optional: ["kind"]) else { return nil }
    let name = text(object["name"])
    let unit = text(object["unit"])
    let direction = direction(object["direction"])
    let kind: Indicator.Kind?? = optional(object["kind"]) { $0.word($1) }
    guard let name, let unit, let direction, let kind else { return nil }
    return Indicator(name: name, unit: UnitOfMeasure(unit), direction: direction, kind: kind)
  }

  private enum DirectionName: String, CaseIterable { case increase, decrease }

  private mutating func direction(_ place: Place?) -> Indicator.Direction? {
    guard let place else { return nil }
    if case .string = place.node.content {
      guard let name: DirectionName = word(place) else { return nil }
      return name == .increase ? .increase : .decrease
    }
    guard case .object = place.node.content else {
      noteKind(.textOrObject, [#""decrease""#, #"{"keepWithin": {"from": 2, "to": 7}}"#], at: place)
      return nil
    }
    guard let (_, chosen) = choice(place, among: ["keepWithin"]) else { return nil }
    guard let object = object(chosen, required: ["from", "to"]) else { return nil }
    let from = number(object["from"])
    let to = number(object["to"])
    guard let from, let to else { return nil }
    guard from <= to else {
      note(.reversedRange(first: "\(from)", last: "\(to)"), at: chosen)
      return nil
    }
    return .keepWithin(from...to)
  }

  private mutating func baseline(_ place: Place) -> Baseline? {
    guard
      let object = object(
        place, required: ["value", "date", "method", "population"], optional: ["owner", "respondents", "sample"])
    else { return nil }
    let value = number(object["value"])
    let date = date(object["date"])
    let method = method(object)
    let owner = optional(object["owner"]) { $0.owner($1) }
    let sample = sample(object)
    guard let value, let date, let method, let owner, let sample else { return nil }
    return Baseline(value: value, date: date, measuredBy: method, owner: owner, sample: sample)
  }

  mutating func method(_ object: Object) -> MeasurementMethod? {
    let method = text(object["method"])
    let population = text(object["population"])
    guard let method, let population else { return nil }
    return MeasurementMethod(method: method, population: population)
  }

  private mutating func target(_ place: Place) -> Target? {
    guard let object = object(place, required: ["monthsAfterFullOperation", "value"]) else { return nil }
    let months = count(object["monthsAfterFullOperation"])
    let value = number(object["value"])
    guard let months, let value else { return nil }
    return Target(monthsAfterFullOperation: months, value: value)
  }

  mutating func measurement(_ place: Place) -> EffectGoal.Measurement? {
    guard
      let object = object(
        place, required: ["goal", "date", "value", "unit", "method", "population", "source"],
        optional: ["respondents", "sample"])
    else { return nil }
    let goal: Identifier<EffectGoal>? = identifier(object["goal"])
    let date = date(object["date"])
    let value = number(object["value"])
    let unit = text(object["unit"])
    let method = method(object)
    let sample = sample(object)
    let source = text(object["source"])
    guard let goal, let date, let value, let unit, let method, let sample, let source else { return nil }
    return EffectGoal.Measurement(
      goal: goal, date: date, quantity: Quantity(value, UnitOfMeasure(unit)), measuredBy: method,
      sample: sample, source: source)
  }

  mutating func effectMap(_ place: Place) -> EffectMap? {
    guard let object = object(place, required: ["nodes", "links"]) else { return nil }
    let nodes = list(object["nodes"], as: .nodes) { $0.node($1) }
    let links = list(object["links"]) { $0.link($1) }
    let map = make(at: place) { () throws(InvalidModel) in try EffectMap(nodes: nodes ?? [], links: links ?? []) }
    return nodes == nil || links == nil ? nil : map
  }

  /// The kinds of nodes, as documents name them.
  enum NodeKind: String, CaseIterable { case capability, use, changedWork, effect, benefit, strategicGoal }

  private mutating func node(_ place: Place) -> EffectMap.Node? {
    guard let object = object(place, required: ["id", "label", "kind"], optional: ["refersTo"]) else {
      return nil
    }
    let id: Identifier<EffectMap.Node>? = identifier(object["id"])
    let label = text(object["label"])
    let name: NodeKind? = word(object["kind"])
    let reference = optional(object["refersTo"]) { $0.text($1) }
    guard let name, let kind = mapKind(name, reference: reference, of: object), let id, let label else { return nil }
    return EffectMap.Node(id: id, label: label, kind: kind)
  }

  /// What a node is, with what it refers to.
  ///
  /// - Parameter reference: The reference; `.some(nil)` when there is none, `nil` when it couldn't be read.
  private mutating func mapKind(_ name: NodeKind, reference: String??, of node: Object) -> EffectMap.Kind? {
    switch (name, reference) {
    case (_, nil): return nil
    case (.capability, nil?): return .capability
    case (.changedWork, let goal?): return .changedWork(goal: goal.map { Identifier($0) })
    case (.use, let goal?): return .use(goal: goal.map { Identifier($0) })
    case (.effect, let goal?): return .effect(goal: goal.map { Identifier($0) })
    case (.benefit, let benefit??): return .benefit(Identifier(benefit))
    case (.strategicGoal, let goal??): return .strategicGoal(Identifier(goal))
    case (.benefit, nil?), (.strategicGoal, nil?):
      note(.missingMember("refersTo"), at: node.place)
    case (.capability, _??):
      note(.unknownMember("refersTo", meant: nil), at: node.place)
    }
    return nil
  }

  private mutating func link(_ place: Place) -> EffectMap.Link? {
    guard let object = object(place, required: ["from", "to"], optional: ["share"]) else { return nil }
    let from: Identifier<EffectMap.Node>? = identifier(object["from"])
    let to: Identifier<EffectMap.Node>? = identifier(object["to"])
    let share = optional(object["share"]) { $0.number($1) }
    guard let from, let to, let share else { return nil }
    return EffectMap.Link(from: from, to: to, share: share)
  }
}
