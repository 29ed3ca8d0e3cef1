internal import BenefitRealisation

extension FinalReport {
  /// The report; figures that stand elsewhere in the document aren't written again.
  var json: JSONValue {
    .object([
      .init("isClosed", .bool(isClosed)),
      .init("lastWindowCloses", lastWindowCloses.map { .string("\($0)") } ?? .null),
      .init(
        "goals",
        .array(
          goals.map { result in
            .object([
              .init("goal", .string(result.check.goal.id.rawValue)),
              .init("verdict", .string(result.check.verdictName)),
              .init("againstFirstPlan", result.againstFirstPlan.map { .string($0.verdictName) } ?? .null),
            ])
          })),
      .init("costVariance", costVariance.map { .string("\($0.total)") } ?? .null),
      .init("netPresentValue", JSONValue(bridge.map(\.netPresentValue))),
      .init("deviations", .array(deviations.map(\.json))),
      .init("unknowns", .array(unknowns.map(\.json))),
      .init("lessons", .array(lessons.map(\.json))),
    ])
  }
}

extension Lesson {
  fileprivate var json: JSONValue {
    .object([
      .init("text", .string(text)), .init("role", .string(owner.role)),
      .init("organisation", .string(owner.organisation.rawValue)), .init("date", .string("\(date)")),
    ])
  }
}

extension FinalReport.Deviation {
  fileprivate var json: JSONValue {
    let members: [JSONValue.Member] =
      switch self {
      case .replanned(let version, let isAfter):
        [.init("version", .number("\(version)")), .init("isAfterFullOperation", .bool(isAfter))]
      case .fullOperationMoved(let step, let from, let to):
        [
          .init("rolloutStep", .string(step.rawValue)), .init("from", .string("\(from)")),
          .init("to", .string("\(to)")),
        ]
      case .goalDropped(let goal), .goalNotReached(let goal), .reachedByNewTargetOnly(let goal):
        [.init("goal", .string(goal.rawValue))]
      case .costs(let amount): [.init("amount", .string("\(amount)"))]
      case .benefits(let amount, let known, let all):
        [
          .init("amount", .string("\(amount)")), .init("knownBenefits", .number("\(known)")),
          .init("ofBenefits", .number("\(all)")),
        ]
      }
    return .object([.init("code", .string(code))] + members)
  }
}

extension FinalReport.Unknown {
  fileprivate var json: JSONValue {
    let members: [JSONValue.Member] =
      switch self {
      case .goal(let goal, let reason):
        [.init("goal", .string(goal.rawValue)), .init("reason", .string(reason.rawValue))]
      case .benefit(let benefit, let reason):
        [.init("benefit", .string(benefit.rawValue)), .init("reason", .string(reason.rawValue))]
      case .cost(let line, let month): [.init("line", .string(line.rawValue)), .init("since", .string("\(month)"))]
      case .costComponent(let component): [.init("component", .string(component.rawValue))]
      case .landing(let benefit): [.init("benefit", .string(benefit.rawValue))]
      case .bridgePart(let part, let reason):
        [.init("part", .string(part.rawValue)), .init("reason", .string(reason.rawValue))]
      }
    return .object([.init("code", .string(code))] + members)
  }
}
