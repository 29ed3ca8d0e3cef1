internal import BenefitRealisation

extension CheckCost {
  /// What the checks left cost and what their answer is about.
  var json: JSONValue {
    .object([
      .init("goal", .string(goal.rawValue)),
      .init("perCheck", .string("\(perCheck)")),
      .init("checksLeft", .array(checksLeft.map { .number("\($0)") })),
      .init("planned", .string("\(planned)")),
      .init("benefits", .identifiers(benefits)),
      .init("yearlyValue", JSONValue(yearlyValue)),
      .init("share", JSONValue(share)),
      .init("limit", .string("\(limit)")),
      .init("isAboveLimit", .bool(isAboveLimit)),
    ])
  }
}
