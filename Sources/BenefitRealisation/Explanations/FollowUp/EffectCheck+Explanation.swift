extension FollowUp {
  /// A figure of a goal at a checkpoint; `nil` when there is no such goal, checkpoint or figure.
  func explanation(
    _ id: String, of goal: Identifier<EffectGoal>, months: Int, _ figure: ExplainableFigure.OfGoal
  ) -> Explanation? {
    for point in checkpoints where point.checkpoint.monthsAfterFullOperation == months {
      guard let place = point.goals.firstIndex(where: { $0.check.goal.id == goal }) else { continue }
      let answer = point.goals[place]
      return explanation(id, of: answer, ExplainedGoal(answer.check.goal, in: initiative), months: months, figure)
    }
    return nil
  }

  /// A figure of a goal's answer; `nil` when it has none.
  func explanation(
    _ id: String, of answer: GoalAnswer, _ explained: ExplainedGoal, months: Int, _ figure: ExplainableFigure.OfGoal
  ) -> Explanation? {
    let check = answer.check
    switch figure {
    case .baseline:
      return check.goal.baseline.map { baseline in
        let node = explained.baseline(baseline.value)
        return node.named(id, node.label)
      }
    case .measured:
      guard case .measured(let measurement, _) = check.state else { return nil }
      let node = explained.measured(measurement)
      return node.named(id, node.label)
    case .expected: return explained.expected(id, check)
    case .achievement: return explained.achievement(id, check)
    case .intervalLower, .intervalUpper:
      return explained.interval(id, check, figure == .intervalLower ? .lower : .upper)
    case .change: return explained.difference(id, check)
    case .changeLower, .changeUpper: return explained.change(id, check, figure == .changeLower ? .lower : .upper)
    case .outlook: return answer.outlook.map { explained.outlook(id, $0, check) }
    case .outlookLower, .outlookUpper:
      return answer.outlook.flatMap { explained.outlook(id, $0, check, figure == .outlookLower ? .lower : .upper) }
    case .smallestDetectableChange:
      return explained.smallestDetectableChange(id, level: initiative.schedule.confidenceLevel(atMonths: months))
    case .expectedAtFirst, .achievementAtFirst:
      guard let first = answer.againstFirstPlan else { return nil }
      let plan = ExplainedGoal(first.goal, in: initiative, version: 1)
      return figure == .expectedAtFirst ? plan.expected(id, first) : plan.achievement(id, first)
    }
  }
}

/// A goal with its baseline and its planned path, explained.
struct ExplainedGoal {
  let goal: EffectGoal
  let fullOperation: CalendarDate
  let schedule: FollowUpSchedule
  let id: String

  /// - Parameters:
  ///   - goal: The goal.
  ///   - initiative: The initiative.
  ///   - version: The number of the plan's version that the goal is from; `nil` for the latest.
  init(_ goal: EffectGoal, in initiative: Initiative, version: Int? = nil) {
    self.goal = goal
    fullOperation = initiative.fullOperation(of: goal.clock)
    schedule = initiative.schedule
    id = (version.map { "plan[\($0)]." } ?? "") + "goals[\(key: goal.id)]"
  }

  var unit: UnitOfMeasure { goal.indicator.unit }

  func baseline(_ value: Rational) -> Explanation {
    let source = goal.baseline.map { "\($0.date), \($0.measuredBy.method), \($0.measuredBy.population)" }
    return .stated(
      "\(id).baseline", BilingualText(swedish: "nollmätning", english: "baseline"), .number(value, unit),
      source: source.map { BilingualText($0) })
  }

  /// What was measured, converted by the bridges that lead to the baseline's way of measuring.
  func measured(_ measurement: EffectGoal.Measurement) -> Explanation {
    let node = "\(id).measurement[\(measurement.date)]"
    let label = BilingualText(swedish: "mätning \(measurement.date)", english: "measurement \(measurement.date)")
    let source = BilingualText(measurement.source)
    guard let conversion = measurement.conversion else {
      return .stated(node, label, .number(measurement.quantity.value, unit), source: source)
    }
    var value = conversion.quantity.value
    var converted = Explanation.stated(
      "\(node).original", BilingualText(swedish: "som det mättes", english: "as it was measured"),
      .number(value, conversion.quantity.unit), source: source)
    for (index, bridge) in conversion.bridges.enumerated() {
      let place = "\(node).bridge[\(index)]"
      let factor = Explanation.stated(
        "\(place).factor", BilingualText(swedish: "omräkningsfaktor", english: "factor of the conversion"),
        .number(bridge.factor, .share), source: BilingualText("\(bridge.source), \(bridge.statedBy)"))
      let offset = Explanation.stated(
        "\(place).offset", BilingualText(swedish: "tillägg", english: "offset of the conversion"),
        .number(bridge.offset, unit))
      let scaled = Explanation(
        "\(place).scaled", BilingualText(swedish: "gånger faktorn", english: "times the factor"),
        .number(value * bridge.factor, unit), .product, [converted, factor])
      value = bridge.converted(value)
      converted = Explanation(place, label, .number(value, unit), .sum, [scaled, offset])
    }
    return converted.named(node, label)
  }

  /// The planned path on a date: a straight line between the corners on each side of it.
  func planned(_ path: PlannedPath, on date: CalendarDate) -> Explanation {
    let node = "\(id).plannedPath[\(date)]"
    let label = BilingualText(swedish: "planerat \(date)", english: "planned \(date)")
    func corner(_ index: Int) -> Explanation {
      let corner = path.corners[index]
      if index == 0 { return baseline(corner.value) }
      return .stated(
        "\(id).target[\(corner.date)]",
        BilingualText(swedish: "målvärde \(corner.date)", english: "target \(corner.date)"),
        .number(corner.value, unit))
    }
    guard let next = path.corners.firstIndex(where: { date <= $0.date }), next > 0 else {
      let index = path.corners.firstIndex { date <= $0.date } ?? path.corners.count - 1
      let held = index == 0 ? "före full drift: nollmätningen" : "efter sista målet: det"
      let english = index == 0 ? "before full operation: the baseline" : "after the last target: it"
      return Explanation(
        node, label, .number(path.value(on: date), unit), .sum, [corner(index)], notes: [.clamping(held, english)])
    }
    let (from, to) = (path.corners[next - 1], path.corners[next])
    func days(_ name: String, _ swedish: String, _ english: String, _ count: Int) -> Explanation {
      .constant("\(node).\(name)", swedish, english, Rational(count), .days)
    }
    let share = Explanation(
      "\(node).share", BilingualText(swedish: "del av vägen", english: "part of the way"),
      .number(Rational(from.date.days(until: date), over: from.date.days(until: to.date)), .share), .quotient(.number),
      [
        days("passed", "dagar sedan \(from.date)", "days since \(from.date)", from.date.days(until: date)),
        days("all", "dagar till \(to.date)", "days to \(to.date)", from.date.days(until: to.date)),
      ])
    let way = Explanation(
      "\(node).way", BilingualText(swedish: "väg", english: "way"), .number(to.value - from.value, unit), .difference,
      [corner(next), corner(next - 1)])
    let step = Explanation(
      "\(node).step", BilingualText(swedish: "väg × del", english: "way × part"),
      .number(path.value(on: date) - from.value, unit), .product, [way, share])
    return Explanation(node, label, .number(path.value(on: date), unit), .sum, [corner(next - 1), step])
  }

  var path: Figure<PlannedPath> { PlannedPath.path(of: goal, from: fullOperation, schedule: schedule) }

  /// What is expected at the check: the stated target, or the planned path on the due date.
  func expected(_ node: String, _ check: EffectCheck) -> Explanation {
    let months = check.checkpoint.monthsAfterFullOperation
    let label = BilingualText(swedish: "väntat", english: "expected")
    switch (check.expected, path) {
    case (.notDefined(let reason), _): return .missing(node, label, reason)
    case (.value(let value), _) where goal.target(atMonths: months) != nil:
      return .stated(
        node, label, .number(value, unit),
        source: BilingualText(swedish: "målvärde vid \(months) månader", english: "target at \(months) months"))
    case (.value(let value), .value(let path)):
      return Explanation(
        node, label, .number(value, unit), .sum, [planned(path, on: check.checkpoint.dueDate)])
    case (.value(let value), .notDefined): return .stated(node, label, .number(value, unit))
    }
  }

  /// (measured − baseline) / (target − baseline).
  func achievement(_ node: String, _ check: EffectCheck) -> Explanation {
    let label = BilingualText(swedish: "måluppfyllelse", english: "achievement")
    guard case .measured(let measurement, let achievement) = check.state else {
      if case .notMeasurable(let reason) = check.state { return .missing(node, label, reason) }
      return .missing(node, label, .notMeasured)
    }
    guard case .value(let target) = check.expected, let base = goal.baseline?.value,
      achievement.ratio != .notDefined(because: .goalIsABand)
    else { return .missing(node, label, .goalIsABand) }
    return Explanation(
      node, label, Explanation.Value(achievement.ratio, .share), .quotient(.distance),
      [
        change(measured(measurement), measurement.quantity.value - base, base),
        Explanation(
          "\(node).way", BilingualText(swedish: "från nollmätning till mål", english: "from baseline to target"),
          .number(target - base, unit), .difference, [expected("\(node).expected", check), baseline(base)]),
      ])
  }

  /// What a measurement has moved from the baseline.
  func change(_ measured: Explanation, _ value: Rational, _ base: Rational) -> Explanation {
    Explanation(
      "\(measured.id).change", BilingualText(swedish: "uppmätt förändring", english: "measured change"),
      .number(value, unit), .difference, [measured, baseline(base)])
  }

  /// The measured ratio to the plan: (measured − baseline) / (planned − baseline).
  func ratio(of measurement: EffectGoal.Measurement, _ path: PlannedPath) -> Explanation? {
    guard let ratio = path.ratio(of: measurement.quantity.value, on: measurement.date).value else { return nil }
    let plan = planned(path, on: measurement.date)
    return Explanation(
      "\(id).ratio[\(measurement.date)]",
      BilingualText(swedish: "andel av planen \(measurement.date)", english: "ratio to the plan \(measurement.date)"),
      .number(ratio, .share), .quotient(.distance),
      [
        change(measured(measurement), measurement.quantity.value - path.baseline, path.baseline),
        Explanation(
          "\(plan.id).change", BilingualText(swedish: "planerad förändring", english: "planned change"),
          .number(path.value(on: measurement.date) - path.baseline, unit), .difference, [plan, baseline(path.baseline)]),
      ])
  }
}
