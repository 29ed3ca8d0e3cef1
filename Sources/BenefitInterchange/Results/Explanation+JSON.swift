public import BenefitRealisation

/// An explanation as JSON, in the canonical form of documents.
///
/// Each node has its `id`, `label` in both languages, `value` with `unit`, `operation`, `rounding`, `notes` and
/// `parts`. A figure that is used twice stands once; where it stands again it has only its `id`, its `value` and
/// `"again": true`.
public struct ExplanationDocument: Sendable, Hashable {
  /// The explanations with the initiatives that they are of.
  public let explanations: [(initiative: Identifier<Initiative>, explanation: Explanation)]
  /// How many levels below the figure are written.
  public let depth: Int

  /// Gathers explanations.
  ///
  /// - Parameters:
  ///   - explanations: The explanations with the initiatives that they are of.
  ///   - depth: How many levels below the figure are written.
  public init(_ explanations: [(initiative: Identifier<Initiative>, explanation: Explanation)], depth: Int = 100) {
    self.explanations = explanations
    self.depth = depth
  }

  /// The same explanations to the same depth.
  public static func == (left: ExplanationDocument, right: ExplanationDocument) -> Bool {
    left.depth == right.depth && left.explanations.elementsEqual(right.explanations) { $0 == $1 }
  }

  /// Hashes the explanations and the depth.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(depth)
    for (initiative, explanation) in explanations {
      hasher.combine(initiative)
      hasher.combine(explanation)
    }
  }

  /// The document as UTF-8.
  public var bytes: [UInt8] {
    JSONWriter.bytes(
      .object([
        .init("schemaVersion", .number("\(InitiativeDocument.schemaVersion)")),
        .init(
          "explanations",
          .array(
            explanations.map { initiative, explanation in
              var told: Set<String> = []
              return .object([
                .init("initiative", .string(initiative.rawValue)),
                .init("explanation", explanation.json(depth: depth, &told)),
              ])
            })),
      ]))
  }
}

extension Explanation {
  fileprivate func json(depth: Int, _ told: inout Set<String>) -> JSONValue {
    let isAgain = !parts.isEmpty && told.contains(id)
    var members: [JSONValue.Member] = [.init("id", .string(id))]
    if isAgain { return .object(members + value.members + [.init("again", .bool(true))]) }
    members += [.init("label", label.json)] + value.members + [.init("operation", .string(operation.name))]
    members.append(.init("rounding", rounding.json))
    if !notes.isEmpty {
      members.append(
        .init(
          "notes",
          .array(notes.map { .object([.init("kind", .string($0.kind.rawValue)), .init("text", $0.text.json)]) })))
    }
    if depth > 0, !parts.isEmpty {
      told.insert(id)
      var elements: [JSONValue] = []
      for part in parts { elements.append(part.json(depth: depth - 1, &told)) }
      members.append(.init("parts", .array(elements)))
    }
    return .object(members)
  }
}

extension Explanation.Value {
  var members: [JSONValue.Member] {
    switch self {
    case .money(let money): [.init("value", .string("\(money)")), .init("unit", .string("money"))]
    case .number(let number, let unit): [.init("value", .string("\(number)")), .init("unit", .string(unit.symbol))]
    case .real(let real, let unit): [.init("value", .string("\(real)")), .init("unit", .string(unit.symbol))]
    case .rates(let rates): [.init("value", .array(rates.map { .string("\($0)") })), .init("unit", .string("1"))]
    case .month(let month): [.init("value", .string("\(month)"))]
    case .without(let text): [.init("value", .object([.init("none", text.json)]))]
    case .notDefined(let reason): [.init("value", .object([.init("notDefined", .string(reason.rawValue))]))]
    }
  }
}

extension Explanation.Rounding {
  fileprivate var json: JSONValue {
    switch self {
    case .exact: .string("exact")
    case .minorUnit: .string("minorUnit")
    case .running(let before): .object([.init("runningAfter", .string("\(before)"))])
    case .largestRemainder: .string("largestRemainder")
    case .twelveDigits: .string("twelveDigits")
    case .twelveDecimals: .string("twelveDecimals")
    }
  }
}

extension Explanation.Operation {
  private static func range(_ lower: Rational?, _ upper: Rational?) -> String {
    "\(lower.map(\.description) ?? "")…\(upper.map(\.description) ?? "")"
  }

  fileprivate var name: String {
    switch self {
    case .stated: "stated"
    case .sum: "sum"
    case .reportedAndRemaining: "reportedAndRemaining"
    case .difference: "difference"
    case .distance: "distance"
    case .product: "product"
    case .quotient(let denominator): "quotient:\(denominator.rawValue)"
    case .discountFactor: "discountFactor"
    case .growthIndex: "growthIndex"
    case .lastCrossing(let month): "lastCrossing:\(month)"
    case .zeroRate(let periods): "zeroRate:\(periods)"
    case .breakEven: "breakEven"
    case .squareRoot: "squareRoot"
    case .rootOfSquares: "rootOfSquares"
    case .studentQuantile: "studentQuantile"
    case .normalQuantile: "normalQuantile"
    case .welchDegrees: "welchDegrees"
    case .held(let lower, let upper): "held:\(Self.range(lower, upper))"
    case .accepted(let lower, let upper): "accepted:\(Self.range(lower, upper))"
    case .wilson(let end): "wilson:\(end.rawValue)"
    case .garwood(let end): "garwood:\(end.rawValue)"
    }
  }
}
