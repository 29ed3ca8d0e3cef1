/// What a bridge is computed from, for the explanations of its figures.
struct ExplainedBridge {
  let ground: BridgeGround
  /// What is known at each moment.
  let states: [BridgeState]
  private let followUp: FollowUp
  private let rule: ForecastRule
  /// The first plan's calculation, whose months, rates and alternative A hold for every moment.
  private let first: ExplainedCalculation
  /// How many times a figure has what is explained here: as many as the spans that it is a sum over.
  private let copies: Int

  init?(of followUp: FollowUp, by rule: ForecastRule, copies: Int = 1) {
    guard let ground = BridgeGround(of: followUp.initiative),
      let calculation = followUp.initiative.asFirstDecided.calculation
    else { return nil }
    (self.ground, self.followUp, self.rule, self.copies) = (ground, followUp, rule, copies)
    first = ExplainedCalculation(calculation)
    states = followUp.bridgeStates(on: ground, by: rule)
  }

  /// The net present value of a state: its benefits less what it costs beyond things as they are.
  func netPresentValue(_ id: String, _ state: BridgeState, _ value: Money) -> Explanation {
    let costs = costs(of: state, at: "bridge.")
    var additional = costs
    if case .money(let cost) = costs.value, ground.asIs != .zero {
      let lines = first.costLines(
        first.calculation.asIsCosts.filter { ground.scope.components.contains($0.component) }, at: "asIs.costs")
      additional = Explanation(
        "bridge.additionalCosts",
        .additionalCosts,
        .money(cost - ground.asIs), .difference,
        [
          costs,
          first.presentValue(
            "bridge.asIsCosts",
            ExplainableFigure.Value.asIsCostsPresentValue.label,
            ground.asIs, lines),
        ])
    }
    var weights = BridgeWeights(from: state, to: state, on: ground)
    var knowledge = [Explanation.Note.convention("plan \(state.plan.number)", "plan \(state.plan.number)")]
    if let date = state.knownOn { knowledge.append(.convention("känt \(date)", "known on \(date)")) }
    return Explanation(
      id, .netPresentValue, .money(value), .difference,
      [benefits(&weights, changed: [], at: "bridge.", sets: 1), additional],
      notes: [BenefitCalculation.Reading.economic.note] + knowledge)
  }

  /// What a part of a span comes to: what it changes, averaged over all orders of the parts that changed.
  func change(
    _ id: String, _ label: BilingualText, _ part: BridgePart, from: BridgeState, to: BridgeState, _ amount: Money
  ) -> Explanation {
    if part == .cost {
      return Explanation(
        id, label, .money(amount), .difference,
        [
          costs(of: from, at: "\(id).before.", .before, copies: 2),
          costs(of: to, at: "\(id).after.", .after, copies: 2),
        ])
    }
    var mixed = BridgeWeights(from: from, to: to, on: ground)
    let changed = mixed.changedParts()
    let others = BridgePart.allCases.filter { $0 != part && changed.contains($0) }
    let isChanged = changed.contains(part)
    let weights = FactorVariance<BridgePart>.weights(of: others.count + 1)
    let sets = isChanged ? 1 << others.count : 0
    let terms = (0..<sets).map { set -> Explanation in
      let before = others.indices.filter { set & (1 << $0) != 0 }.map { others[$0] }
      let name = before.map(\.rawValue).joined(separator: "+")
      func value(_ changed: [BridgePart], _ name: String) -> Explanation {
        benefits(
          &mixed, changed: BridgeParts(changed), at: "\(id)[\(name)].", changed.contains(part) ? .after : .before,
          sets: sets * 2)
      }
      let with = value(before + [part], before.isEmpty ? part.rawValue : "\(name)+\(part.rawValue)")
      let without = value(before, name)
      let change = (with.number?.rational ?? 0) - (without.number?.rational ?? 0)
      let weight = weights[before.count]
      let place = "\(id).order[\(name)]"
      return Explanation(
        place,
        before.isEmpty
          ? BilingualText(swedish: "när den ändras först", english: "when it changes first")
          : BilingualText(
            swedish: "efter \(before.map(\.label.swedish).joined(separator: ", "))",
            english: "after \(before.map(\.label.english).joined(separator: ", "))"),
        .number(weight * change, .kronor), .product,
        [
          .constant("\(place).weight", "andel av ordningarna", "share of the orders", weight, .share),
          Explanation(
            "\(place).change", BilingualText(swedish: "ändring av nuvärdet", english: "change of the present value"),
            .number(change, .kronor), .difference, [with, without]),
        ])
    }
    return Explanation(
      id, label, .money(amount), .sum, terms, rounding: .largestRemainder,
      notes: [
        .convention(
          "medelvärde över alla ordningar som delarna kan ändras i (Shapley)",
          "the average over all orders in which the parts can change (Shapley)")
      ])
  }

  /// The present value of the benefits with some parts of a later moment.
  private func benefits(
    _ weights: inout BridgeWeights, changed: BridgeParts, at place: String, _ side: Side? = nil, sets: Int
  ) -> Explanation {
    let label = Self.label(.benefitsPresentValue, side)
    // A bridge with an amount out of range isn't defined, and what isn't defined isn't explained here.
    let value = (try? ground.presentValueOfBenefits(&weights, changed: changed)) ?? .zero
    let ids = weights.benefits
    let steps = max(weights.from.plan.initiative.rollout.count, weights.to.plan.initiative.rollout.count)
    // A month of a step has a node of its own with at most three parts.
    let nodes = ids.count * steps * ground.assumptions.horizon.count * 4
    guard nodes * sets * copies <= ExplainedCalculation.mostNodes else {
      return .stated(
        "\(place)benefits", label, .money(value),
        source: BilingualText(swedish: "summan av \(ids.count) nyttor", english: "the sum of \(ids.count) benefits"))
    }
    let latest = Dictionary(followUp.initiative.benefits.map { ($0.id, $0.factorOutcomes) }) { first, _ in first }
    let lines = ids.compactMap { id -> ExplainedCalculation.Line? in
      guard let mixture = weights.mixture(of: id, changed: changed),
        let row = try? weights.row(of: id, changed: changed)
      else { return nil }
      let explained = ExplainedMixture(mixture, row, at: place, outcomes: latest[id] ?? [], by: rule)
      return ExplainedCalculation.Line(amounts: row.amounts) { explained.explanation(in: $0, period: $1) }
    }
    return first.presentValue("\(place)benefits", label, value, lines)
  }

  /// On which side of a change a present value is.
  private enum Side {
    case before
    case after
  }

  private static func label(_ value: ExplainableFigure.Value, _ side: Side?) -> BilingualText {
    let label = value.label
    return switch side {
    case nil: label
    case .before?: BilingualText(swedish: "\(label.swedish), före", english: "\(label.english), before")
    case .after?: BilingualText(swedish: "\(label.swedish), efter", english: "\(label.english), after")
    }
  }

  /// The present value of the costs as known at a moment, line by line.
  private func costs(of state: BridgeState, at place: String, _ side: Side? = nil, copies: Int = 1) -> Explanation {
    var byLine: [(key: String, parts: [CostModel.KnownPart])] = []
    var indices: [String: Int] = [:]
    let horizon = ground.assumptions.horizon
    for part in state.costParts where part.months.overlaps(horizon) {
      let key = "\(part.component.rawValue)[\(key: part.line.id)]"
      if let index = indices[key] {
        byLine[index].parts.append(part)
      } else {
        indices[key] = byLine.count
        byLine.append((key, [part]))
      }
    }
    let lines = byLine.map { line in
      ExplainedCalculation.Line(amounts: line.parts.sums(over: horizon)) { range, period in
        Self.explanation("\(place)costs.\(line.key)\(period)", of: line.parts, at: place, line.key, in: range, period)
      }
    }
    return first.presentValue(
      "\(place)costs", Self.label(.costsPresentValue, side),
      first.presentValue(lines), lines, copies: copies * self.copies)
  }

  /// What a line comes to in some months: what has been reported and what is still to come.
  private static func explanation(
    _ id: String, of parts: [CostModel.KnownPart], at place: String, _ key: String, in range: ClosedRange<Month>,
    _ period: String
  ) -> Explanation {
    let parts = parts.filter { $0.months.overlaps(range) }
    let nodes = parts.map { part in
      let node = part.line.explanation(
        in: part.months.clamped(to: range), at: "\(place)\(part.source.rawValue).\(key)", period: period)
      return part.source == .costOutcome
        ? node.named(node.id, BilingualText(swedish: "redovisat", english: "reported")) : node
    }
    let label = BilingualText(parts.first?.line.label ?? key)
    if nodes.count == 1, parts[0].source != .costOutcome { return nodes[0].named(id, label) }
    let sum = nodes.compactMap { if case .money(let money) = $0.value { money } else { nil } }.total()
    return Explanation(id, label, .money(sum), .reportedAndRemaining, nodes)
  }
}
