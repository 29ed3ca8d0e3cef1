extension FollowUp {
  /// A figure of what the checks left of a goal cost; `nil` when nobody has said what one costs.
  func explanation(
    _ id: String, ofChecksOf goal: Identifier<EffectGoal>, _ figure: ExplainableFigure.OfCheckCost
  ) -> Explanation? {
    guard let cost = checkCosts.first(where: { $0.goal == goal }),
      let goal = initiative.goals.first(where: { $0.id == goal })
    else { return nil }
    func part(_ figure: ExplainableFigure.OfCheckCost) -> String {
      ExplainableFigure.checkCost(goal.id, figure).description
    }
    switch figure {
    case .perCheck: return Self.perCheck(id, cost, goal)
    case .planned: return Self.planned(id, cost, goal)
    case .yearlyValue: return yearlyValue(id, cost, goal)
    case .share:
      return Explanation(
        id, figure.label, Explanation.Value(cost.share, .share), .quotient(.potential),
        [Self.planned(part(.planned), cost, goal), yearlyValue(part(.yearlyValue), cost, goal)])
    }
  }

  private static func perCheck(_ id: String, _ cost: CheckCost, _ goal: EffectGoal) -> Explanation {
    let stated = goal.checkCost?.explanation("goals[\(key: goal.id)].checkCost", months: 1)
    return Explanation(
      id, ExplainableFigure.OfCheckCost.perCheck.label, .money(cost.perCheck), .sum, [stated].compactMap(\.self),
      rounding: .minorUnit)
  }

  private static func planned(_ id: String, _ cost: CheckCost, _ goal: EffectGoal) -> Explanation {
    let months = cost.checksLeft.map(String.init).joined(separator: ", ")
    let count = Explanation.stated(
      "\(id).checksLeft", BilingualText(swedish: "kontroller kvar", english: "checks left"),
      .number(Rational(cost.checksLeft.count), .times),
      source: BilingualText(
        swedish: months.isEmpty ? "ingen" : "vid \(months) månader",
        english: months.isEmpty ? "none" : "at \(months) months"))
    return Explanation(
      id, ExplainableFigure.OfCheckCost.planned.label, .money(cost.planned), .product,
      [perCheck(ExplainableFigure.checkCost(goal.id, .perCheck).description, cost, goal), count])
  }

  /// The adjusted yearly values of the benefits, of the rollout steps that the goal speaks for.
  private func yearlyValue(_ id: String, _ cost: CheckCost, _ goal: EffectGoal) -> Explanation {
    let label = ExplainableFigure.OfCheckCost.yearlyValue.label
    guard case .value(let money) = cost.yearlyValue, let calculation = initiative.calculation else {
      guard case .notDefined(let reason) = cost.yearlyValue else { return .missing(id, label, .noCalculation) }
      return .missing(id, label, reason)
    }
    let hanging = Set(cost.benefits)
    let rows = ExplainedCalculation(calculation).rows.filter { hanging.contains($0.row.benefit.id) }
    let all = rows.reduce(Rational(0)) { $0 + $1.row.yearlyValue }
    let sum = Explanation(
      "\(id).benefits", BilingualText(swedish: "årsvärde av nyttorna", english: "yearly value of the benefits"),
      .number(all, .kronorPerYear), .sum, rows.map(\.yearly))
    let steps = initiative.rollout.filter { goal.clock.overlaps(.step($0.id)) }
    let share = Explanation(
      "\(id).rollout", BilingualText(swedish: "andel av införandet", english: "share of the rollout"),
      .number(steps.reduce(0) { $0 + $1.share }, .share), .sum,
      steps.map {
        .stated("rollout[\(key: $0.id)].share", BilingualText($0.name), .number($0.share, .share))
      })
    return Explanation(id, label, .money(money), .product, [sum, share], rounding: .minorUnit)
  }
}

extension ExplainableFigure.OfCheckCost {
  fileprivate var label: BilingualText {
    switch self {
    case .perCheck: BilingualText(swedish: "kostnad för en kontroll", english: "cost of one check")
    case .planned: BilingualText(swedish: "kostnad för kontrollerna som är kvar", english: "cost of the checks left")
    case .yearlyValue: BilingualText(swedish: "nyttornas värde per år", english: "yearly value of the benefits")
    case .share: BilingualText(swedish: "kontrollernas andel av nyttan", english: "share of the benefit")
    }
  }
}
