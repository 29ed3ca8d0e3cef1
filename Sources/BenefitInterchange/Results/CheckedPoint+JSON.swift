internal import BenefitRealisation

extension FollowUp.CheckedPoint {
  /// The checkpoint with its dates, answers and benefits.
  var json: JSONValue {
    .object([
      .init("rolloutStep", clock.json),
      .init("monthsAfterFullOperation", .number("\(checkpoint.monthsAfterFullOperation)")),
      .init("fullOperation", .string("\(checkpoint.fullOperation)")),
      .init("dueDate", .string("\(checkpoint.dueDate)")),
      .init("clampedFromDay", checkpoint.monthStep.clampedFromDay.map { .number("\($0)") } ?? .null),
      .init(
        "movedFrom",
        checkpoint.workingDayStep.movedBecause.map { _ in .string("\(checkpoint.monthStep.date)") } ?? .null),
      .init("movedBecause", checkpoint.workingDayStep.movedBecause.map { .string($0.code) } ?? .null),
      .init("windowOpens", .string("\(checkpoint.window.lowerBound)")),
      .init("windowCloses", .string("\(checkpoint.window.upperBound)")),
      .init("goals", .array(goals.map(\.json))),
      .init("outcome", outcome.map(\.json) ?? .null),
    ])
  }
}

extension FollowUp.GoalAnswer {
  fileprivate var json: JSONValue {
    let goal = check.goal
    return .object(
      [
        .init("goal", .string(goal.id.rawValue)),
        .init("kind", .string(goal.kind.rawValue)),
        .init("unit", .string(goal.indicator.unit.symbol)),
        .init("baseline", goal.baseline.map { .string("\($0.value)") } ?? .null),
        .init("expected", JSONValue(check.expected)),
        .init("state", .string(check.stateName)),
      ] + check.measuredMembers + [
        .init("verdict", .string(check.verdictName)),
        .init("certainty", check.verdict.certainty.map { .string($0.rawValue) } ?? .null),
        .init("reason", check.verdict.reason.map { .string($0.rawValue) } ?? .null),
        .init("isIndication", .bool(check.isIndication)),
        .init("interval", check.interval.map(\.json) ?? .null),
        .init("countToTell", check.countToTell.map { .number("\($0)") } ?? .null),
        .init("change", check.change.map(\.json) ?? .null),
        .init("smallestDetectableChange", check.smallestDetectableChange.map { JSONValue($0) } ?? .null),
        .init("notUsed", .array(check.notUsed.map { $0.measurement.json(because: $0.reasons) })),
        .init(
          "measuredOutsideWindows",
          .array(measuredOutsideWindows.map { $0.json(because: goal.incomparabilities(of: $0)) })),
        .init("againstFirstPlan", againstFirstPlan.map(\.heldJSON) ?? .null),
        .init("use", use.json),
        .init("outlook", outlook.map(\.json) ?? .null),
        .init("brokenLink", brokenLink.map(\.json) ?? .null),
        .init("nextStep", nextStep.json),
      ])
  }
}

extension EffectCheck {
  fileprivate var stateName: String {
    switch state {
    case .upcoming: "upcoming"
    case .due: "due"
    case .overdue: "overdue"
    case .notComparable: "notComparable"
    case .notMeasurable: "notMeasurable"
    case .measured: "measured"
    }
  }

  /// The check of another plan's goal with the same measurements: only what can differ.
  fileprivate var heldJSON: JSONValue {
    var members: [JSONValue.Member] = [.init("expected", JSONValue(expected))]
    if case .measured(_, let achievement) = state { members.append(.init("achievement", JSONValue(achievement.ratio))) }
    return .object(members + [.init("verdict", .string(verdictName))])
  }

  /// A word for the verdict.
  var verdictName: String {
    switch verdict {
    case .reached: "reached"
    case .notReached: "notReached"
    case .cannotBeToldYet: "cannotBeToldYet"
    case .notMeasurable: "notMeasurable"
    }
  }

  fileprivate var measuredMembers: [JSONValue.Member] {
    guard case .measured(let measurement, let achievement) = state else { return [] }
    return [
      .init("measured", .string("\(measurement.quantity.value)")),
      .init("measuredOn", .string("\(measurement.date)")),
      .init("convertedFrom", measurement.conversion.map(\.json) ?? .null),
      .init("respondents", measurement.sample.flatMap(\.respondents).map { .number("\($0)") } ?? .null),
      .init("events", measurement.sample.flatMap(\.eventsJSON) ?? .null),
      .init("achievement", JSONValue(achievement.ratio)),
      .init("band", achievement.band.map { .string($0.rawValue) } ?? .null),
    ]
  }
}

extension Sample {
  /// How many answered or were measured; events are neither.
  fileprivate var respondents: Int? { if case .events = self { nil } else { count } }

  /// The events, and how unevenly they come.
  fileprivate var eventsJSON: JSONValue? {
    guard case .events(let count) = self else { return nil }
    return .object([
      .init("events", .number("\(count.events)")), .init("exposure", .string("\(count.exposure)")),
      .init("dispersionIndex", count.dispersionIndex.map { .string("\($0)") } ?? .null),
      .init("isOverdispersed", .bool(count.isOverdispersed)),
    ])
  }
}

extension EffectGoal.Measurement.Conversion {
  /// The value as it was measured, and the bridges that it was led over.
  fileprivate var json: JSONValue {
    .object([
      .init("measured", .string("\(quantity.value)")), .init("unit", .string(quantity.unit.symbol)),
      .init("method", .string(measuredBy.method)), .init("population", .string(measuredBy.population)),
      .init(
        "bridges",
        .array(
          bridges.map { bridge in
            .object([
              .init("factor", .string("\(bridge.factor)")), .init("offset", .string("\(bridge.offset)")),
              .init("source", .string(bridge.source)), .init("statedBy", .string(bridge.statedBy)),
            ])
          })),
    ])
  }
}

extension ConfidenceInterval {
  var json: JSONValue {
    .object([
      .init("lower", .string("\(lower)")), .init("upper", .string("\(upper)")),
      .init("level", .string("\(level)")), .init("method", .string(method.rawValue)),
    ])
  }
}

extension MeasuredChange {
  fileprivate var json: JSONValue {
    .object([
      .init("difference", .string("\(difference)")), .init("interval", interval.json),
      .init("isDistinguishable", .bool(isDistinguishable)),
    ])
  }
}

extension EffectGoal.Measurement {
  /// A measurement that a check doesn't use, and why it can't be compared, if it can't.
  fileprivate func json(because reasons: [EffectGoal.Incomparability]) -> JSONValue {
    .object([
      .init("measuredOn", .string("\(date)")), .init("measured", .string("\(quantity.value)")),
      .init("unit", .string(quantity.unit.symbol)), .init("convertedFrom", conversion.map(\.json) ?? .null),
      .init("reasons", .array(reasons.map(\.json))),
    ])
  }
}

extension EffectGoal.Incomparability {
  fileprivate var json: JSONValue {
    switch self {
    case .unit(let unit): .object([.init("unit", .string(unit.symbol))])
    case .method(let method): .object([.init("method", .string(method))])
    case .population(let population): .object([.init("population", .string(population))])
    case .seriesBreak(let reason): .object([.init("seriesBreak", .string(reason))])
    }
  }
}

extension UseReading {
  fileprivate var json: JSONValue {
    let (name, goals): (String, [Identifier<EffectGoal>]) =
      switch self {
      case .isUseGoal: ("isUseGoal", [])
      case .notFollowedUp: ("notFollowedUp", [])
      case .notKnown(let goals): ("notKnown", goals)
      case .asIntended(let goals): ("asIntended", goals)
      case .belowPlan(let goals): ("belowPlan", goals)
      }
    return .object([
      .init("reading", .string(name)), .init("goals", .array(goals.map { .string($0.rawValue) })),
    ])
  }
}

extension FollowUp.Outlook {
  fileprivate var json: JSONValue {
    .object([
      .init("monthsAfterFullOperation", .number("\(monthsAfterFullOperation)")),
      .init("value", JSONValue(value)),
      .init("interval", interval.map(\.json) ?? .null),
      .init("beyondPossible", beyondPossible.map { .string("\($0)") } ?? .null),
    ])
  }
}

extension NonWorkingDay {
  /// A word for the day that stays the same from version to version.
  fileprivate var code: String {
    switch self {
    case .sunday: "sunday"
    case .saturday: "saturday"
    case .publicHoliday(let holiday): holiday.code
    case .midsummerEve: "midsummerEve"
    case .christmasEve: "christmasEve"
    case .newYearsEve: "newYearsEve"
    }
  }
}

extension SwedishHoliday {
  /// A word for the holiday that stays the same from version to version.
  var code: String {
    switch self {
    case .newYearsDay: "newYearsDay"
    case .epiphany: "epiphany"
    case .goodFriday: "goodFriday"
    case .easterDay: "easterDay"
    case .easterMonday: "easterMonday"
    case .firstOfMay: "firstOfMay"
    case .ascensionDay: "ascensionDay"
    case .whitSunday: "whitSunday"
    case .whitMonday: "whitMonday"
    case .nationalDay: "nationalDay"
    case .midsummerDay: "midsummerDay"
    case .allSaintsDay: "allSaintsDay"
    case .christmasDay: "christmasDay"
    case .boxingDay: "boxingDay"
    case .annunciation: "annunciation"
    }
  }
}
