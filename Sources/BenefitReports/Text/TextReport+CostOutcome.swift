internal import BenefitRealisation

extension TextPage {
  /// Who pays, and what the costs have come to against the budget.
  mutating func writeOutcome(_ followUp: FollowUp) {
    let (initiative, currency) = (followUp.initiative, followUp.initiative.priceLevel.currency)
    if initiative.financing != nil { writeParties(initiative) }
    guard let variance = followUp.costVariance else { return }
    let hasStarted = [initiative.costs, initiative.costOutcome].contains { costs in
      costs?.months.map { $0.lowerBound.firstDay <= variance.asOf } ?? false
    }
    if !hasStarted {
      paragraph(
        words(
          "Utfall: ingen av kostnadernas månader har börjat \(variance.asOf).",
          "Outcome: none of the costs' months has begun by \(variance.asOf)."))
      return
    }
    let budget = variance.lines.map(\.budgetToDate).total()
    let outcome = variance.lines.map(\.outcomeToDate).total()
    paragraph(
      words(
        "Utfall av de månader som var slut \(variance.asOf): ",
        "Outcome of the months that had ended by \(variance.asOf): ")
        + format.money(outcome, currency)
        + words(" mot budget ", " against the budget ") + format.money(budget, currency)
        + words(", avvikelse ", ", variance ") + format.money(variance.total, currency)
        + (isAnyMissing(variance)
          ? words("; det som inte är rapporterat är räknat som noll.", "; what isn't reported counts as zero.") : "."))
    for line in variance.lines {
      guard let text = state(line, currency) else { continue }
      paragraph("\(line.label): \(text)", indent: 4)
    }
    for component in variance.notComparable {
      paragraph(
        words(
          "\(component.label.swedish) är räknade i bara den ena av budget och utfall och ingår inte i avvikelsen.",
          "\(component.label.english) are counted in only one of budget and outcome and aren't in the variance."),
        indent: 4)
    }
    if let completion = followUp.forecastAtCompletion, let sum = try? completion.amount(over: completion.scope) {
      let missing = completion.scope.missing.map { $0.label[language] }.joined(separator: ", ")
      let without = missing.isEmpty ? "" : words(" (utan \(missing))", " (without \(missing))")
      paragraph(
        words("Prognos när allt är klart: ", "Forecast at completion: ") + format.money(sum, currency) + without + ".")
    }
  }

  /// Whether an outcome that is due hasn't been reported, so that it counts as zero.
  func isAnyMissing(_ variance: CostVariance) -> Bool {
    variance.lines.contains { $0.state.missingSince != nil }
  }

  /// Who pays the counted costs, and where the planned benefits land.
  private mutating func writeParties(_ initiative: Initiative) {
    do {
      let balances = try initiative.partyBalances()
      table(
        [[words("vem", "who"), words("betalar", "pays"), words("får nytta (plan)", "gains (plan)")]]
          + balances.map { balance in
            let name =
              switch balance.party {
              case .organisation(let id): names[id]
              case .others(let perspective): perspective.label[language]
              case .notAllocated: words("inte fördelat", "not allocated")
              }
            return [name, format.amount(balance.pays), format.amount(balance.gains)]
          })
      paragraph(
        words(
          "Nyttan räknas hos den som tar hem den; en utan hemtagning hos sin ägare, ännu som potential.",
          "A benefit counts with who brings it home; one without landings with its owner, as potential."))
    } catch {
      switch error {
      case .partsExceedCost(let parts, let cost):
        paragraph(
          words(
            "Finansieringen \(format.amount(parts)) är större än den räknade kostnaden \(format.amount(cost)).",
            "The financing \(format.amount(parts)) is more than the counted cost \(format.amount(cost))."))
      case .negativeCost:
        paragraph(words("En negativ kostnad kan inte finansieras.", "A negative cost can't be financed."))
      }
    }
  }

  private func state(_ line: CostVariance.Line, _ currency: Currency) -> String? {
    let budget = format.money(line.budgetToDate, currency)
    return switch line.state {
    case .matched, .notYetDue: nil
    case .outcomeMissing(let since):
      words(
        "utfall saknas sedan \(since); budgeten dit är \(budget)",
        "no outcome reported since \(since); the budget to date is \(budget)")
    case .outcomeLate(let after): words("inget utfall efter \(after)", "no outcome after \(after)")
    case .notBudgeted: words("fanns inte i budgeten", "wasn't in the budget")
    }
  }
}
