public import BenefitRealisation

extension ExplanationDifference {
  /// The difference as JSON in the canonical form of documents: the value before and after, and a row for each thing
  /// that changed with its exact contribution and, of an amount, its contribution in öre.
  public var bytes: [UInt8] {
    JSONWriter.bytes(
      .object([
        .init("schemaVersion", .number("\(InitiativeDocument.schemaVersion)")), .init("label", label.json),
        .init("before", .object(before.members)), .init("after", .object(after.members)),
        .init("rows", .array(rows.map(\.json))),
      ]))
  }
}

extension ExplanationDifference.Row {
  fileprivate var json: JSONValue {
    .object([
      .init("id", id.map { .string($0) } ?? .null), .init("label", label.json), .init("kind", .string(kind.rawValue)),
      .init("before", before.map { .object($0.members) } ?? .null),
      .init("after", after.map { .object($0.members) } ?? .null),
      .init("contribution", .string("\(contribution)")),
      .init("amount", amount.map { .string("\($0)") } ?? .null),
    ])
  }
}
