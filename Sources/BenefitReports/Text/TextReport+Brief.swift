internal import BenefitRealisation

extension TextPage {
  /// What a reader with half a minute needs: cost, net present value, goals, what is brought home, what to look at.
  ///
  /// It has no figure of its own; each is explained further down.
  mutating func writeBrief(_ followUp: FollowUp, _ bridge: Figure<NetPresentValueBridge>, _ findings: [Finding]) {
    heading("I korthet", "In brief")
    paragraph(cost(of: followUp))
    paragraph(value(of: followUp, bridge))
    for kind in [EffectGoal.Kind.use, .effect] {
      if let text = goals(of: kind, in: followUp) { paragraph(text) }
    }
    if let text = broughtHome(in: followUp) { paragraph(text) }
    if let next = followUp.nextCheck, !followUp.initiative.goals.isEmpty {
      paragraph(words("Nästa kontroll: \(next).", "Next check: \(next)."))
    }
    if let text = severities(of: findings) { paragraph(text) }
  }

  private func cost(of followUp: FollowUp) -> String {
    let initiative = followUp.initiative
    let (total, currency) = (initiative.costs.total, initiative.priceLevel.currency)
    guard !total.scope.components.isEmpty, let sum = try? total.amount(over: total.scope) else {
      return words("Kostnad: inte räknad.", "Cost: not counted.")
    }
    let missing = total.scope.missing.map { $0.label[language] }.joined(separator: ", ")
    var text =
      words("Kostnad: ", "Cost: ") + format.money(sum, currency)
      + (missing.isEmpty
        ? words(", allt räknat.", ", everything counted.")
        : words(" utan \(missing) (ej räknat).", " without \(missing) (not counted)."))
    // A forecast of fewer components would look like a saving.
    if let completion = followUp.forecastAtCompletion, let sum = try? completion.amount(over: total.scope) {
      text += words(" Prognos när allt är klart: ", " Forecast at completion: ") + format.money(sum, currency) + "."
    }
    return text
  }

  private func value(of followUp: FollowUp, _ bridge: Figure<NetPresentValueBridge>) -> String {
    let currency = followUp.initiative.priceLevel.currency
    guard let calculation = followUp.initiative.calculation else {
      return words("Nettonuvärde: ingen nyttokalkyl är gjord.", "Net present value: no benefit calculation is made.")
    }
    if calculation.costScope.components.isEmpty {
      return words("Nettonuvärde: kan inte anges utan kostnader.", "Net present value: can't be stated without costs.")
    }
    func money(_ amount: Money) -> String { format.money(amount, currency) }
    let plan = money(calculation.netPresentValue(.economic))
    let budget = money(calculation.netPresentValue(.budget))
    var text = words(
      "Nettonuvärde (ekonomisk): \(plan) enligt planen", "Net present value (economic): \(plan) as planned")
    if case .value(let bridge) = bridge, bridge.hasOutcome {
      let now = money(bridge.netPresentValue)
      text += words(", \(now) som det är känt nu", ", \(now) as known now")
    }
    return text + words(". Den egna budgeten enligt planen: \(budget).", ". The own budget as planned: \(budget).")
  }

  /// How many goals of a kind are reached, and how the others stand.
  private func goals(of kind: EffectGoal.Kind, in followUp: FollowUp) -> String? {
    let goals = followUp.initiative.goals.filter { $0.kind == kind }
    if goals.isEmpty { return nil }
    let answers = followUp.latestAnswers.filter { $0.check.goal.kind == kind }
    let name = kind == .use ? words("Användningsmål", "Use goals") : words("Effektmål", "Effect goals")
    let reached = answers.count { if case .reached = $0.check.verdict { true } else { false } }
    let others = [
      (
        answers.count { if case .notReached = $0.check.verdict { true } else { false } },
        Verdict.notReached(.pointValue).label[language]
      ),
      (answers.count { $0.check.verdict == .cannotBeToldYet }, Verdict.cannotBeToldYet.label[language]),
      (
        answers.count { $0.check.verdict.reason != nil },
        Verdict.notMeasurable(because: .noBaseline).label[language]
      ),
      (goals.count - answers.count, words("inte kontrollerat än", "not checked yet")),
    ]
    let rest = others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return words("\(name): \(reached) av \(goals.count) nådda", "\(name): \(reached) of \(goals.count) reached")
      + (rest.isEmpty ? "." : "; \(rest).")
  }

  private func broughtHome(in followUp: FollowUp) -> String? {
    let landed = followUp.broughtHome
    if landed.isEmpty || landed.allSatisfy({ $0.plannedToDate == .zero && $0.reportedToDate == nil }) { return nil }
    let currency = followUp.initiative.priceLevel.currency
    let planned = format.money(landed.map(\.plannedToDate).total(), currency)
    let reports = landed.compactMap(\.reportedToDate)
    if reports.isEmpty {
      return words(
        "Hemtaget: inte rapporterat; planerat så långt \(planned).",
        "Brought home: not reported; planned so far \(planned).")
    }
    let reported = format.money(reports.total(), currency)
    return words(
      "Hemtaget: \(reported) rapporterat; planerat så långt \(planned).",
      "Brought home: \(reported) reported; planned so far \(planned).")
  }

  private func severities(of findings: [Finding]) -> String? {
    let open = findings.filter { $0.acceptance == nil }
    let counts = FindingRule.Severity.allCases.compactMap { severity in
      let count = open.count { $0.rule.severity == severity }
      return count == 0 ? nil : "\(severity.label[language]) \(count)"
    }
    if counts.isEmpty { return nil }
    return words("Att se över, sist i rapporten: ", "To look at, last in the report: ")
      + counts.joined(separator: ", ") + "."
  }
}
