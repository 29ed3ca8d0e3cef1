internal import BenefitRealisation

extension NetPresentValueBridge {
  /// The moments with their net present values, and what each part changes between them.
  var json: JSONValue {
    .object([
      .init("rule", .string(rule.rawValue)),
      .init("reading", .string(BenefitCalculation.Reading.economic.rawValue)),
      .init("baseMonth", .string("\(assumptions.baseMonth)")),
      .init("months", .number("\(assumptions.horizon.count)")),
      .init("costScope", scope.json),
      .init("states", .array(states.map(\.json))),
      .init("spans", .array(spans.map { .array($0.parts.map(\.json)) })),
      .init("total", .array(total.map(\.json))),
    ])
  }
}

extension NetPresentValueBridge.State {
  fileprivate var json: JSONValue {
    .object([
      .init("moment", .string(moment.name)),
      .init("monthsAfterFullOperation", moment.months.map { .number("\($0)") } ?? .null),
      .init("knownOn", knownOn.map { .string("\($0)") } ?? .null),
      .init("planVersion", .number("\(version)")),
      .init("netPresentValue", .string("\(netPresentValue)")),
      .init(
        "known",
        .object(BridgePart.allCases.map { .init($0.rawValue, knowledge[$0].map(\.json) ?? .null) })),
    ])
  }
}

extension NetPresentValueBridge.Moment {
  fileprivate var name: String {
    switch self {
    case .decision: "decision"
    case .replanned: "replanned"
    case .checkpoint: "checkpoint"
    case .asOf: "asOf"
    }
  }

  fileprivate var months: Int? { if case .checkpoint(let months) = self { months } else { nil } }
}

extension NetPresentValueBridge.PartChange {
  fileprivate var json: JSONValue {
    .object([
      .init("part", .string(part.rawValue)), .init("change", JSONValue(figure)), .init("known", knowledge.json),
      .init("isReplannedOnly", .bool(isReplannedOnly)),
    ])
  }
}

extension BridgePart.Knowledge {
  fileprivate var json: JSONValue {
    switch self {
    case .known(let known, let all): .object([.init("count", .number("\(known)")), .init("of", .number("\(all)"))])
    case .notKnown(let reason): .object([.init("notKnown", .string(reason.rawValue))])
    }
  }
}

extension CostScope {
  var json: JSONValue {
    .array(CostComponent.allCases.filter { components.contains($0) }.map { .string($0.rawValue) })
  }
}
