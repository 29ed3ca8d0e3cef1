internal import BenefitRealisation

extension TextPage {
  /// The versions of the plan, and what moved between them; nothing where no plan has been replaced.
  mutating func writePlans(_ followUp: FollowUp) {
    guard let history = followUp.planHistory else { return }
    heading("Planens versioner", "Versions of the plan")
    for version in history.versions { write(version.plan) }
    let names = history.versions.indices.map { index in
      index == history.versions.count - 1 ? words("nu", "now") : words("plan \(index + 1)", "plan \(index + 1)")
    }
    var rows = [[""] + names]
    for step in history.steps where Set(step.fullOperation).count > 1 {
      rows.append([words("full drift, ", "full operation, ") + step.name] + step.fullOperation.map(date))
    }
    for check in history.checks where Set(check.dueDates).count > 1 {
      rows.append(
        [
          words("kontroll \(check.monthsAfterFullOperation) mån", "check \(check.monthsAfterFullOperation) months")
            + name(of: check.clock)
        ] + check.dueDates.map(date))
    }
    for goal in history.changedGoals { rows.append([goal.goal.name] + goal.targets.map { targets($0, of: goal.goal) }) }
    rows.append([words("kostnader", "costs")] + history.versions.map { figure($0.costs, format.amount) })
    if followUp.initiative.asFirstDecided.calculation != nil {
      rows.append(
        [words("nettonuvärde (ekonomisk)", "net present value (economic)")]
          + history.versions.map { figure($0.netPresentValue, format.amount) })
    }
    table(rows)
    if !history.scope.isComplete, !history.scope.components.isEmpty {
      let missing = history.scope.missing.map { $0.label[language] }.joined(separator: ", ")
      paragraph(
        words(
          "Jämförelsen är utan \(missing), som inte alla versioner har räknat.",
          "The comparison is without \(missing), which not every version has counted."))
    }
  }

  private mutating func write(_ plan: PlanVersion) {
    let decided =
      plan.decision.map { words("beslutad \($0.date) av \($0.decider)", "decided \($0.date) by \($0.decider)") }
      ?? words("beslut saknas", "no decision stated")
    let late =
      plan.isAfterFullOperation
      ? words(" – OMPLANERAD EFTER FULL DRIFT", " – RE-PLANNED AFTER FULL OPERATION") : ""
    let name =
      plan.leftBecause == nil
      ? words("Plan \(plan.number), gäller nu", "Plan \(plan.number), in force")
      : words("Plan \(plan.number)", "Plan \(plan.number)")
    paragraph("\(name): \(decided)\(late).")
    if let reason = plan.leftBecause {
      paragraph(words("Ersatt därför att: ", "Replaced because: ") + reason, indent: 4)
    }
  }

  private func date(_ date: CalendarDate?) -> String { date.map { "\($0)" } ?? "–" }

  private func name(of clock: EffectGoal.Clock) -> String {
    guard case .step(let id) = clock else { return "" }
    return ", " + names[id]
  }

  private func targets(_ targets: [Target]?, of goal: EffectGoal) -> String {
    guard let targets else { return "–" }
    if targets.isEmpty { return words("inga målvärden", "no targets") }
    let values = targets.map { format.number($0.value) }.joined(separator: ", ")
    return values + NumberFormat.space + goal.indicator.unit.symbol
  }
}
