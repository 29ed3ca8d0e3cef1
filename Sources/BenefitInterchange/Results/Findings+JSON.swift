internal import BenefitRealisation

extension FollowUp {
  /// What somebody should look at, the most severe first.
  var findingsJSON: JSONValue { .array(findings.map(\.json)) }

  /// The questions of practice with their answers.
  var practiceJSON: JSONValue { .array(practice.map(\.json)) }
}

extension BilingualText {
  /// Both languages.
  var json: JSONValue { .object([.init("sv", .string(swedish)), .init("en", .string(english))]) }
}

extension Finding {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .string(code.rawValue)),
      .init("severity", .string(rule.severity.rawValue)),
      .init("actor", .string(rule.actor.rawValue)),
      .init("place", .string(place.description)),
      .init("places", .array(places.map { .string($0.description) })),
      .init("text", text.json), .init("why", rule.why.json), .init("remedy", rule.remedy.json),
      .init(
        "accepted",
        acceptance.map { accepted in
          .object([
            .init("reason", .string(accepted.reason)), .init("by", .string(accepted.decision.decider)),
            .init("date", .string("\(accepted.decision.date)")),
          ])
        } ?? .null),
    ])
  }
}

extension PracticeAnswer {
  fileprivate var json: JSONValue {
    .object([
      .init("question", .string(question.rawValue)), .init("answer", .string(answer.rawValue)),
      .init("yes", count.map { .number("\($0.yes)") } ?? .null),
      .init("of", count.map { .number("\($0.of)") } ?? .null),
    ])
  }
}
