internal import BenefitRealisation

extension TextPage {
  /// What the initiative came to.
  mutating func write(_ report: FinalReport, in currency: Currency) {
    heading("Slutrapport", "Final report")
    if !report.isClosed, let closes = report.lastWindowCloses {
      paragraph(
        words(
          "På begäran: det sista mätfönstret stänger \(closes).", "On request: the last window closes \(closes)."))
    }
    writeGoals(report)
    writeEconomy(report, currency)
    list("Avvikelser", "Deviations", report.deviations.map { text($0, of: report, currency) }, or: ("inga", "none"))
    list(
      "Lärdomar", "Lessons", report.lessons.map(text),
      or: ("inga är nedskrivna", "none written down"))
    list(
      "Fortfarande inte känt", "Still not known", report.unknowns.map(text), or: ("inget", "nothing")
    )
  }

  private mutating func list(_ swedish: String, _ english: String, _ items: [String], or none: (String, String)) {
    let title = words(swedish, english)
    if items.isEmpty {
      paragraph("\(title): \(words(none.0, none.1)).")
      return
    }
    paragraph("\(title):")
    for item in items { paragraph("– \(item)", indent: 4) }
  }

  private mutating func writeGoals(_ report: FinalReport) {
    if report.goals.isEmpty {
      paragraph(words("Inga effektmål är satta.", "No effect goals are set."))
      return
    }
    let hasFirst = report.goals.contains { $0.againstFirstPlan != nil }
    table(
      [
        [words("mål", "goal"), words("svar", "answer")]
          + (hasFirst ? [words("mot första planen", "against the first plan")] : [])
      ]
        + report.goals.map { result in
          [result.check.goal.name, word(result.check.verdict)]
            + (hasFirst ? [result.againstFirstPlan.map { word($0.verdict) } ?? words("samma", "same")] : [])
        })
  }

  private func word(_ verdict: Verdict) -> String {
    verdict == .cannotBeToldYet ? words("kan inte sägas", "cannot be told") : verdict.label[language]
  }

  private mutating func writeEconomy(_ report: FinalReport, _ currency: Currency) {
    if case .value(let bridge) = report.bridge, let decided = bridge.states.first {
      paragraph(
        words(
          "Nettonuvärde: \(format.money(decided.netPresentValue, currency)) vid beslut, \(format.money(bridge.netPresentValue, currency)) som det är känt nu.",
          "Net present value: \(format.money(decided.netPresentValue, currency)) at the decision, \(format.money(bridge.netPresentValue, currency)) as known now."
        ))
    }
    guard !report.landings.isEmpty else { return }
    let reported = report.landings.compactMap(\.reportedToDate).total()
    let undecided = report.landings.flatMap(\.findings).count { if case .notDecided = $0 { true } else { false } }
    paragraph(
      words("Hemtaget enligt rapport: ", "Brought home as reported: ") + format.money(reported, currency)
        + words(", planerat så långt ", ", planned so far ")
        + format.money(report.landings.map(\.plannedToDate).total(), currency) + "."
        + (undecided == 0
          ? "" : words(" Obeslutade hemtagningar: \(undecided).", " Landings not decided: \(undecided).")))
  }

  private func text(_ deviation: FinalReport.Deviation, of report: FinalReport, _ currency: Currency) -> String {
    switch deviation {
    case .replanned(let version, let isAfter):
      return words("omplanerad (plan \(version))", "re-planned (plan \(version))")
        + (isAfter ? words(", efter full drift", ", after full operation") : "")
    case .fullOperationMoved(let step, let from, let to):
      return words("full drift flyttad från \(from) till \(to): ", "full operation moved from \(from) to \(to): ")
        + names[step]
    case .goalDropped(let goal):
      return words("målet är struket: ", "the goal was dropped: ") + names[goal]
    case .goalNotReached(let goal):
      return words("ej nått: ", "not reached: ") + names[goal]
    case .reachedByNewTargetOnly(let goal):
      return words("nått bara mot det nya målvärdet: ", "reached by the new target only: ") + names[goal]
    case .costs(let amount):
      return words("kostnader mot budget: ", "costs against the budget: ") + signed(amount, currency)
        + (report.costVariance.map(caveat) ?? "")
    case .benefits(let amount, let known, let all):
      let coverage = known == all ? "" : words(" (\(known) av \(all) nyttor)", " (\(known) of \(all) benefits)")
      return words("realiserad nytta mot plan: ", "realised benefit against plan: ") + signed(amount, currency)
        + coverage
    }
  }

  /// What a variance leaves out or counts as zero; empty where it is of everything.
  private func caveat(_ variance: CostVariance) -> String {
    let apart = variance.notComparable.map { $0.label[language] }.joined(separator: ", ")
    let parts = [
      isAnyMissing(variance)
        ? words("det som inte är rapporterat är räknat som noll", "what isn't reported counts as zero") : nil,
      apart.isEmpty ? nil : words("utan \(apart)", "without \(apart)"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  private func text(_ lesson: Lesson) -> String {
    "\(lesson.text) (\(lesson.owner.role), \(names[lesson.owner.organisation]), \(lesson.date))"
  }

  private func text(_ unknown: FinalReport.Unknown) -> String {
    switch unknown {
    case .goal(let goal, let reason): return "\(names[goal]): \(reason.text[language])"
    case .benefit(let id, let reason): return "\(names[id]): \(reason.text[language])"
    case .cost(let id, let month):
      return words("kostnaden sedan \(month): ", "the cost since \(month): ") + names[id]
    case .costComponent(let component):
      return "\(component.label[language]): "
        + words("räknat i bara den ena av budget och utfall", "counted in only one of budget and outcome")
    case .landing(let id):
      return words("vad som är hemtaget: ", "what has been brought home: ") + names[id]
    case .bridgePart(let part, let reason): return "\(part.label[language]): \(reason.text[language])"
    }
  }

  /// A difference, with its sign also where it is above zero.
  private func signed(_ amount: Money, _ currency: Currency) -> String {
    (amount > .zero ? "+" : "") + format.money(amount, currency)
  }
}
