internal import BenefitRealisation

extension TextPage {
  /// The checkpoints in order of their due dates.
  mutating func writeChecks(_ followUp: FollowUp) {
    let initiative = followUp.initiative
    heading("Uppföljning", "Follow-up")
    for step in initiative.rollout {
      let share = step.share == 1 ? "" : " (\(format.percent(step.share)))"
      paragraph(
        words(
          "Full drift \(step.fullOperation): \(step.name)\(share).",
          "Full operation \(step.fullOperation): \(step.name)\(share)."))
    }
    if let text = form(of: initiative) { paragraph(text) }
    if initiative.goals.isEmpty {
      let dates = followUp.checkpoints.map { "\($0.checkpoint.dueDate)" }.joined(separator: ", ")
      paragraph(
        words(
          "Inga effektmål är satta, så kontrollerna (\(dates)) har inget att svara på.",
          "No effect goals are set, so the checks (\(dates)) have nothing to answer."))
      return
    }
    if initiative.calculation != nil {
      paragraph(
        words(
          "Uppfyllelsen räknas mot målvärdet, nyttan mot den planerade kurvan på mätdagen. Nyttan är odiskonterad; finansiell är det som är pengar från början (timmar som en budget minskas med står under hemtagning), egen även frigjord tid.",
          "Achievement is held against the target, benefit against the planned path on the day of measurement. Benefit is undiscounted; financial benefits are money from the start (hours that a budget is cut by stand under landing), own ones also freed time."
        ))
    }
    let latest = Dictionary(
      followUp.latestAnswers.map { ($0.check.goal.id, $0.check.checkpoint.monthsAfterFullOperation) }
    ) { first, _ in first }
    for point in followUp.checkpoints { write(point, latest, in: followUp) }
    writeCheckCosts(followUp)
    let shown = followUp.checkpoints.compactMap(\.outcome?.knownOn).max()
    if let outcome = followUp.outcome, let shown, shown < followUp.asOf {
      line()
      line(words("Nyttan nu", "The benefit now"))
      write(outcome, in: initiative)
    }
  }

  /// How much is asked, where the organisation has said what small is.
  private func form(of initiative: Initiative) -> String? {
    func money(_ amount: Money) -> String { format.money(amount, initiative.priceLevel.currency) }
    switch initiative.followUpForm {
    case .full(.noLimit): return nil
    case .light(let costs, let limit):
      return words(
        "Lätt uppföljning: hela budgeten \(money(costs)) är under gränsen \(money(limit)). Bara de kontroller som avgör begärs, och färre frågor ställs.",
        "Light follow-up: the whole budget of \(money(costs)) is below the limit of \(money(limit)). Only the checks that decide are asked for, and fewer questions are put."
      )
    case .full(.costs(_, let limit)):
      return words(
        "Full uppföljning: hela budgeten är inte under gränsen \(money(limit)) för en lätt.",
        "Full follow-up: the whole budget isn't below the limit of \(money(limit)) for a light one.")
    case .full(.notCounted(let components, let limit)):
      let missing = components.map { $0.label[language] }.joined(separator: ", ")
      return words(
        "Full uppföljning: \(missing) är inte räknat, så hela budgeten kan vara över gränsen \(money(limit)) för en lätt.",
        "Full follow-up: \(missing) isn't counted, so the whole budget may be above the limit of \(money(limit)) for a light one."
      )
    }
  }

  private mutating func write(
    _ point: FollowUp.CheckedPoint, _ latest: [Identifier<EffectGoal>: Int], in followUp: FollowUp
  ) {
    let checkpoint = point.checkpoint
    line()
    line(
      words(
        "Kontroll \(checkpoint.monthsAfterFullOperation) månader efter full drift: \(checkpoint.dueDate)",
        "Check \(checkpoint.monthsAfterFullOperation) months after full operation: \(checkpoint.dueDate)")
        + name(of: point.clock))
    if let reason = moved(checkpoint) { paragraph(reason) }
    if point.goals.isEmpty {
      paragraph(words("Inga mål är satta för det här införandesteget.", "No goals are set for this rollout step."))
    }
    for answer in point.goals {
      let isLatest = latest[answer.check.goal.id] == checkpoint.monthsAfterFullOperation
      write(answer, isLatest: isLatest, in: followUp.initiative)
    }
    if let outcome = point.outcome { write(outcome, in: followUp.initiative) }
  }

  private func name(of clock: EffectGoal.Clock) -> String {
    guard case .step(let id) = clock else { return "" }
    return " – " + names[id]
  }

  /// Why the due date isn't simply full operation plus the months.
  private func moved(_ checkpoint: Checkpoint) -> String? {
    var reasons: [String] = []
    if let day = checkpoint.monthStep.clampedFromDay {
      reasons.append(
        words(
          "månaden har ingen dag \(day), så den sista dagen gäller",
          "the month has no day \(day), so its last day counts"))
    }
    if let reason = checkpoint.workingDayStep.movedBecause {
      reasons.append(
        words(
          "flyttad från \(checkpoint.monthStep.date), \(reason.name.swedish)",
          "moved from \(checkpoint.monthStep.date), \(reason.name.english)"))
    }
    return reasons.isEmpty ? nil : "(\(reasons.joined(separator: "; ")))"
  }

  private mutating func write(_ answer: FollowUp.GoalAnswer, isLatest: Bool, in initiative: Initiative) {
    let (check, goal) = (answer.check, answer.check.goal)
    let indicator = goal.indicator.name == goal.name ? "" : " (\(goal.indicator.name))"
    paragraph("\(goal.kind.label[language].capitalisedFirst): \(goal.name)\(indicator)")
    paragraph(values(check), indent: 4)
    let owner =
      goal.owner.map { words("för \($0.role)", "for \($0.role)") }
      ?? words("– ingen ägare är utsedd", "– no owner is named")
    let next =
      words("Nästa steg ", "Next step ") + owner + ": " + answer.nextStep.text(after: check, names)[language] + "."
    if let text = detectable(check) { paragraph(text, indent: 4) }
    if let text = outside(answer, in: initiative) { paragraph(text, indent: 4) }
    if check.state == .upcoming {
      paragraph(next, indent: 4)
      return
    }
    paragraph(
      [verdict(check), indication(check, initiative.schedule)].compactMap(\.self).joined(separator: " "), indent: 4)
    if let text = eventsAssumed(check) { paragraph(text, indent: 4) }
    if let text = change(check) { paragraph(text, indent: 4) }
    for unusable in check.notUsed {
      let reasons = unusable.reasons.map { $0.text[language] }.joined(separator: ", ")
      let value = quantity(unusable.measurement.quantity.value, unusable.measurement.quantity.unit)
      paragraph(
        words(
          "Ej använd mätning \(unusable.measurement.date): \(value) – \(reasons).",
          "Measurement not used \(unusable.measurement.date): \(value) – \(reasons)."), indent: 4)
    }
    if let text = answer.use.text(names) { paragraph(text[language].sentence, indent: 4) }
    if let text = heldAgainstFirst(answer) { paragraph(text, indent: 4) }
    if let outlook = answer.outlook, let text = expected(outlook, goal.indicator) { paragraph(text, indent: 4) }
    // A goal that is its own broken link has been told so by its verdict.
    if let link = answer.brokenLink, link != .use([goal.id]), link != .changedWork([goal.id]) {
      let text = link.text(after: check, names)[language]
      paragraph(words("Var kedjan brister: ", "Where the chain breaks: ") + text + ".", indent: 4)
    }
    // What was to be done then is no longer what to do when the next window has opened.
    if isLatest { paragraph(next, indent: 4) }
  }

  /// What was measured outside the windows, the first few of many.
  private func outside(_ answer: FollowUp.GoalAnswer, in initiative: Initiative) -> String? {
    let (goal, measured) = (answer.check.goal, answer.measuredOutsideWindows)
    if measured.isEmpty { return nil }
    let isWhole = measured.count <= BilingualText.mostListedNames
    var parts = measured.prefix(isWhole ? measured.count : BilingualText.mostListedNames - 1).map { measurement in
      let reasons = goal.incomparabilities(of: measurement).map { $0.text[language] }.joined(separator: ", ")
      return quantity(measurement.quantity.value, measurement.quantity.unit) + " (\(measurement.date)"
        + conversion(measurement) + (reasons.isEmpty ? ")" : "; \(reasons))")
    }
    if !isWhole { parts.append(words("\(measured.count - parts.count) till", "\(measured.count - parts.count) more")) }
    let isCounted =
      initiative.calculation != nil && initiative.benefits.contains { $0.drivenBy.contains(goal.id) }
      && measured.contains { goal.incomparabilities(of: $0).isEmpty }
    return words("Mätt utanför kontrollernas fönster: ", "Measured outside the checks' windows: ")
      + parts.joined(separator: ", ")
      + (isCounted
        ? words(
          ". Det avgör inget mål, men nyttan följer alla jämförbara mätningar.",
          ". It decides no goal, but the benefit follows all measurements that can be compared.")
        : words(". Det avgör inget mål.", ". It decides no goal."))
  }

  private func values(_ check: EffectCheck) -> String {
    let unit = check.goal.indicator.unit
    var parts: [String] = []
    parts.append(
      words("nollmätning ", "baseline ")
        + (check.goal.baseline.map { "\(quantity($0.value, unit)) (\($0.date))" } ?? words("saknas", "missing")))
    if case .keepWithin(let band) = check.goal.indicator.direction {
      parts.append(
        words("ska ligga inom ", "to keep within ")
          + "\(format.number(band.lowerBound))–\(quantity(band.upperBound, unit))")
    } else {
      parts.append(words("väntat ", "expected ") + figure(check.expected) { quantity($0, unit) })
    }
    if let measurement = check.nearest {
      var measured = words("uppmätt ", "measured ") + quantity(measurement.quantity.value, unit)
      measured += " (\(measurement.date)"
      if let sample = measurement.sample { measured += ", " + size(of: sample) }
      parts.append(measured + conversion(measurement) + ")")
    }
    if case .measured(_, let achievement) = check.state {
      parts.append(words("uppfyllelse ", "achievement ") + figure(achievement.ratio) { format.percent($0) })
      if let band = achievement.band { parts.append(band.label[language]) }
    }
    return parts.joined(separator: ", ")
  }

  private func verdict(_ check: EffectCheck) -> String {
    let window = "\(check.checkpoint.window.lowerBound)–\(check.checkpoint.window.upperBound)"
    let ground =
      switch (check.verdict, check.state) {
      case (.reached, _), (.notReached, _): " (\(basis(check)))"
      case (.notMeasurable(let reason), _): " – \(reason.text[language])"
      case (.cannotBeToldYet, .measured): " – \(undecided(check))"
      case (.cannotBeToldYet, .upcoming): words(" – mätfönstret är \(window)", " – the window is \(window)")
      case (.cannotBeToldYet, .due):
        words(" – dags att mäta, fönstret är \(window)", " – due, the window is \(window)")
      case (.cannotBeToldYet, .notComparable):
        words(
          " – mätningen är inte jämförbar med nollmätningen", " – the measurement can't be compared with the baseline")
      case (.cannotBeToldYet, _): words(" – försenad, fönstret var \(window)", " – overdue, the window was \(window)")
      }
    return words("Bedömning: ", "Verdict: ") + check.verdict.label[language].uppercased() + ground + "."
  }

  /// The benefits of a reading; a follow-up of benefits alone has no budget, and follows a benefit's own nature.
  private func outcomeTerm(_ reading: BenefitCalculation.Reading) -> BilingualText {
    switch reading {
    case .budget: BilingualText(swedish: "finansiella", english: "financial")
    case .economic: BilingualText(swedish: "egna", english: "own")
    case .public: BilingualText(swedish: "alla parters", english: "everybody's")
    }
  }

  /// What has been realised and what is forecast, by reading.
  private mutating func write(_ outcome: BenefitOutcome, in initiative: Initiative) {
    guard let month = outcome.lastEndedMonth else {
      paragraph(words("Ingen av kalkylens månader är slut än.", "None of the calculation's months has ended yet."))
      return
    }
    var rows = [
      [
        words("nytta (känd \(outcome.knownOn))", "benefit (known \(outcome.knownOn))"),
        words("till och med \(month)", "to \(month)"), words("plan dit", "planned"),
        words("prognos", "forecast"), words("plan i allt", "plan in all"),
      ]
    ]
    var isPartial = false
    for reading in BenefitCalculation.Reading.allCases where !outcome.benefits(of: reading).isEmpty {
      func cells(_ figure: Figure<BenefitOutcome.Sum>, _ plan: Money) -> [String] {
        guard case .value(let sum) = figure else { return [words("inte känd", "not known"), format.amount(plan)] }
        if !sum.isComplete { isPartial = true }
        let coverage = sum.isComplete ? "" : words(" (\(sum.known) av \(sum.of))", " (\(sum.known) of \(sum.of))")
        return [format.amount(sum.amount) + coverage, format.amount(sum.planned)]
      }
      rows.append(
        [outcomeTerm(reading)[language]]
          + cells(outcome.realisedToDate(reading), outcome.plannedToDate(reading))
          + cells(outcome.forecast(reading), outcome.planned(reading)))
    }
    if rows.count == 1 {
      paragraph(NotDefined.noMonetisedBenefit.text[language].sentence)
      return
    }
    table(rows)
    for benefit in outcome.benefits {
      if let text = unknown(benefit, in: initiative) { paragraph(text, indent: 4) }
      if let text = heldAgainst(benefit) { paragraph(text, indent: 4) }
    }
    write(tooEarly: outcome)
    if isPartial {
      paragraph(
        words(
          "(k av n): bara k av n nyttor är kända, och planen intill gäller just dem.",
          "(k of n): only k of n benefits are known, and the plan beside is for those."))
    }
  }
}

extension String {
  /// The text with a capital letter and a full stop.
  fileprivate var sentence: String { capitalisedFirst + "." }
}
