extension ExplainedGoal {
  /// What is expected at the next checkpoint if the ratio holds.
  func outlook(_ node: String, _ outlook: FollowUp.Outlook, _ check: EffectCheck) -> Explanation {
    let label = BilingualText(
      swedish: "utsikt vid \(outlook.monthsAfterFullOperation) månader",
      english: "outlook at \(outlook.monthsAfterFullOperation) months")
    guard case .value(let value) = outlook.value, case .measured(let measurement, _) = check.state,
      case .value(let path) = path, let ratio = ratio(of: measurement, path),
      let due = schedule.checkpoint(months: outlook.monthsAfterFullOperation, after: fullOperation)?.dueDate
    else {
      if case .notDefined(let reason) = outlook.value { return .missing(node, label, reason) }
      return .missing(node, label, .notMeasured)
    }
    let plan = planned(path, on: due)
    let planned = Explanation(
      "\(plan.id).change", BilingualText(swedish: "planerad förändring", english: "planned change"),
      .number(path.value(on: due) - path.baseline, unit), .difference, [plan, baseline(path.baseline)])
    let step = Explanation(
      "\(node).step", BilingualText(swedish: "andel × planerad förändring", english: "ratio × planned change"),
      .number((outlook.beyondPossible ?? value) - path.baseline, unit), .product, [ratio, planned])
    let parts = [baseline(path.baseline), step]
    let plain = Explanation(node, label, .number(value, unit), .sum, parts)
    return outlook.beyondPossible.map { held(node, label, value, beyond: $0, parts) } ?? plain
  }

  /// An end of what a measurement's interval leaves possible at the next checkpoint: it goes the same way as the
  /// measured value.
  func outlook(
    _ node: String, _ outlook: FollowUp.Outlook, _ check: EffectCheck, _ end: Explanation.Operation.End
  ) -> Explanation? {
    guard let interval = outlook.interval, let own = check.interval, case .value(let path) = path,
      case .measured(let measurement, _) = check.state,
      let due = schedule.checkpoint(months: outlook.monthsAfterFullOperation, after: fullOperation)?.dueDate
    else { return nil }
    let now = path.value(on: measurement.date) - path.baseline
    let then = path.value(on: due) - path.baseline
    // Where the plan turns back, the lower end comes from the upper one.
    let source = then / now < 0 ? end.other : end
    let months = check.checkpoint.monthsAfterFullOperation
    let figure: ExplainableFigure.OfGoal = source == .lower ? .intervalLower : .intervalUpper
    let place = ExplainableFigure.goal(goal.id, months: months, figure).description
    guard let bound = self.interval(place, check, source) else { return nil }
    let measured = (source == .lower ? own.lower : own.upper) - path.baseline
    func planned(on date: CalendarDate, _ change: Rational) -> Explanation {
      let plan = self.planned(path, on: date)
      return Explanation(
        "\(plan.id).change", BilingualText(swedish: "planerad förändring", english: "planned change"),
        .number(change, unit), .difference, [plan, baseline(path.baseline)])
    }
    let ratio = Explanation(
      "\(node).ratio", BilingualText(swedish: "andel av planen", english: "ratio to the plan"),
      .number(measured / now, .share), .quotient(.distance),
      [
        Explanation(
          "\(node).change", BilingualText(swedish: "förändring", english: "change"), .number(measured, unit),
          .difference,
          [bound, baseline(path.baseline)]), planned(on: measurement.date, now),
      ])
    let step = Explanation(
      "\(node).step", BilingualText(swedish: "andel × planerad förändring", english: "ratio × planned change"),
      .number(measured / now * then, unit), .product, [ratio, planned(on: due, then)])
    let expected = path.baseline + measured / now * then
    let parts = [baseline(path.baseline), step]
    let value = end == .lower ? interval.lower : interval.upper
    if value == expected { return Explanation(node, end.label, .number(value, unit), .sum, parts) }
    return held(node, end.label, value, beyond: expected, parts)
  }

  /// A sum that is held to what the indicator can be.
  private func held(
    _ node: String, _ label: BilingualText, _ value: Rational, beyond: Rational, _ parts: [Explanation]
  ) -> Explanation {
    let (least, greatest) = goal.indicator.kind.bounds(in: unit)
    let unheld = Explanation(
      "\(node).beyondPossible", BilingualText(swedish: "om andelen av planen består", english: "if the ratio holds"),
      .number(beyond, unit), .sum, parts)
    return Explanation(
      node, label, .number(value, unit), .held(from: least, to: greatest), [unheld],
      notes: [
        greatest == nil
          ? .clamping("så lite som det kan bli", "as little as it can be")
          : .clamping("en andel är från ingen till alla", "a share is from nothing to all")
      ])
  }
}
