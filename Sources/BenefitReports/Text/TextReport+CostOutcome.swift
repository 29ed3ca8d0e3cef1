internal import BenefitRealisation

extension TextPage {
  /// Who pays, and what the costs have come to against the budget.
  mutating func writeOutcome(_ followUp: FollowUp) {
    let (initiative, currency) = (followUp.initiative, followUp.initiative.priceLevel.currency)
    if let financing = initiative.financing { write(financing, initiative) }
    guard let variance = followUp.costVariance else { return }
    let budget = variance.lines.map(\.budgetToDate).total()
    let outcome = variance.lines.map(\.outcomeToDate).total()
    paragraph(
      words("Utfall till och med \(variance.asOf): ", "Outcome to \(variance.asOf): ")
        + format.money(outcome, currency)
        + words(" mot budget ", " against the budget ") + format.money(budget, currency)
        + words(", avvikelse ", ", variance ") + format.money(variance.total, currency) + ".")
    for line in variance.lines {
      guard let text = state(line) else { continue }
      paragraph("\(line.label): \(text)", indent: 4)
    }
    for component in variance.notComparable {
      paragraph(
        words(
          "\(component.label.swedish) är räknade i bara den ena av budget och utfall och ingår inte i avvikelsen.",
          "\(component.label.english) are counted in only one of budget and outcome and aren't in the variance."),
        indent: 4)
    }
    if let forecast = initiative.costForecast, let costs = initiative.costOutcome {
      let completion = costs.forecastAtCompletion(with: forecast, asOf: followUp.asOf)
      if let sum = try? completion.amount(over: completion.scope) {
        paragraph(
          words("Prognos när allt är klart: ", "Forecast at completion: ") + format.money(sum, currency) + ".")
      }
    }
  }

  private mutating func write(_ financing: Financing, _ initiative: Initiative) {
    let total = initiative.costs.total
    guard let cost = try? total.amount(over: total.scope) else { return }
    let names = Dictionary(initiative.organisations.map { ($0.id, $0.name) }) { first, _ in first }
    do {
      let parts = try financing.split(cost).map { party, amount in
        "\(names[party] ?? party.rawValue) \(format.money(amount, initiative.priceLevel.currency))"
      }
      paragraph(words("Betalas av: ", "Paid by: ") + parts.joined(separator: "; ") + ".")
    } catch {
      switch error {
      case .partsExceedCost(let parts, let cost):
        paragraph(
          words(
            "Finansieringen \(format.amount(parts)) är större än kostnaden \(format.amount(cost)).",
            "The financing \(format.amount(parts)) is more than the cost \(format.amount(cost))."))
      case .negativeCost:
        paragraph(words("En negativ kostnad kan inte finansieras.", "A negative cost can't be financed."))
      }
    }
  }

  private func state(_ line: CostVariance.Line) -> String? {
    switch line.state {
    case .matched, .notYetDue: nil
    case .outcomeMissing(let since): words("utfall saknas sedan \(since)", "no outcome reported since \(since)")
    case .outcomeLate(let after): words("inget utfall efter \(after)", "no outcome after \(after)")
    case .notBudgeted: words("fanns inte i budgeten", "wasn't in the budget")
    }
  }
}
