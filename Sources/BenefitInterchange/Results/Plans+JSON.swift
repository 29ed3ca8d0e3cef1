internal import BenefitRealisation

extension PlanHistory {
  /// The versions, and what moved between them.
  var json: JSONValue {
    .object([
      .init("versions", .array(versions.map(\.json))),
      .init("costScope", scope.json),
      .init(
        "rollout",
        .array(
          steps.map { step in
            .object([
              .init("rolloutStep", .string(step.id.rawValue)), .init("fullOperation", Self.dates(step.fullOperation)),
            ])
          })),
      .init(
        "checks",
        .array(
          checks.map { check in
            .object([
              .init("rolloutStep", check.clock.json),
              .init("monthsAfterFullOperation", .number("\(check.monthsAfterFullOperation)")),
              .init("dueDates", Self.dates(check.dueDates)),
            ])
          })),
      .init(
        "changedGoals",
        .array(
          changedGoals.map { goal in
            .object([
              .init("goal", .string(goal.goal.id.rawValue)),
              .init("targets", .array(goal.targets.map { $0.map { .array($0.map(\.json)) } ?? .null })),
            ])
          })),
    ])
  }

  private static func dates(_ dates: [CalendarDate?]) -> JSONValue {
    .array(dates.map { $0.map { .string("\($0)") } ?? .null })
  }
}

extension PlanHistory.Version {
  fileprivate var json: JSONValue {
    .object([
      .init("version", .number("\(plan.number)")),
      .init("decidedOn", plan.decision.map { .string("\($0.date)") } ?? .null),
      .init("decider", plan.decision.map { .string($0.decider) } ?? .null),
      .init("leftBecause", plan.leftBecause.map { .string($0) } ?? .null),
      .init("isAfterFullOperation", .bool(plan.isAfterFullOperation)),
      .init("costs", JSONValue(costs)),
      .init("netPresentValue", JSONValue(netPresentValue)),
    ])
  }
}

extension Target {
  fileprivate var json: JSONValue {
    .object([
      .init("monthsAfterFullOperation", .number("\(monthsAfterFullOperation)")), .init("value", .string("\(value)")),
    ])
  }
}

extension EffectGoal.Clock {
  /// The step whose clock it is; `null` for the whole initiative's.
  var json: JSONValue {
    switch self {
    case .initiative: .null
    case .step(let id): .string(id.rawValue)
    }
  }
}
