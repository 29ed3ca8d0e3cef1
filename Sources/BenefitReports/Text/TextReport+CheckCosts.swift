internal import BenefitRealisation

extension TextPage {
  /// What the checks left cost beside what their answers are about; nothing where nobody has said what one costs.
  mutating func writeCheckCosts(_ followUp: FollowUp) {
    let costs = followUp.checkCosts
    if costs.isEmpty { return }
    line()
    line(words("Vad kontrollerna kostar", "What the checks cost"))
    for cost in costs {
      paragraph("\(names[cost.goal]): \(answer(cost, followUp.initiative.priceLevel.currency)).", indent: 4)
    }
  }

  private func answer(_ cost: CheckCost, _ currency: Currency) -> String {
    func money(_ amount: Money) -> String { format.money(amount, currency) }
    let count = cost.checksLeft.count
    if count == 0 { return words("ingen kontroll är kvar", "no check is left") }
    let planned = words(
      "\(count) kvar à \(money(cost.perCheck)), i allt \(money(cost.planned))",
      "\(count) left at \(money(cost.perCheck)), in all \(money(cost.planned))")
    switch (cost.share, cost.yearlyValue) {
    case (.value(let share), .value(let value)):
      let limit = format.percent(cost.limit)
      let above = cost.isAboveLimit ? words(" – över gränsen \(limit)", " – above the limit of \(limit)") : ""
      return planned
        + words(
          ", \(format.percent(share)) av nyttan \(money(value)) per år",
          ", \(format.percent(share)) of a benefit of \(money(value)) a year") + above
    case (.notDefined(let reason), _), (_, .notDefined(let reason)):
      return planned
        + words("; mot nyttan kan det inte ställas – ", "; it can't be held against the benefit – ")
        + reason.text[language]
    }
  }
}
