internal import BenefitRealisation

extension [CostStatement] {
  /// The gaps between the scopes and what each policy gives; `null` for fewer than two statements.
  func json(over period: ClosedRange<Month>?) -> JSONValue {
    guard count > 1 else { return .null }
    return .object([
      .init("firstMonth", period.map { .string("\($0.lowerBound)") } ?? .null),
      .init("lastMonth", period.map { .string("\($0.upperBound)") } ?? .null),
      .init("priceLevels", .array(map(\.priceLevelJSON))),
      .init(
        "gaps",
        .array(
          scopeGaps.map { gap in
            .object([
              .init("component", .string(gap.component.rawValue)),
              .init("notCountedBy", .array(gap.notCountedBy.map { .string($0.rawValue) })),
            ])
          })),
      .init("commonScope", json(under: .commonScope, period)),
      .init("reportedOnly", json(under: .reportedOnly, period)),
      .init("imputed", json(under: .imputed(learntRatios), period)),
      .init("learnt", .array(learnt.map(\.json))),
    ])
  }

  private func json(under policy: CostPolicy, _ period: ClosedRange<Month>?) -> JSONValue {
    do {
      return try CostComparison(of: self, under: policy, over: period).json
    } catch {
      return .object([.init("notComparable", .string(error.text.english))])
    }
  }
}

extension CostComparison {
  fileprivate var json: JSONValue {
    let total = total
    return .object([
      .init("components", .array(components.map { .string($0.rawValue) })),
      .init(
        "initiatives",
        .array(
          rows.map { row in
            .object([
              .init("initiative", .string(row.initiative.rawValue)),
              .init("firstMonth", row.months.map { .string("\($0.lowerBound)") } ?? .null),
              .init("lastMonth", row.months.map { .string("\($0.upperBound)") } ?? .null),
              .init("reported", .string("\(row.reported)")), .init("imputed", .string("\(row.imputed)")),
              .init("missing", .array(row.missing.map { .string($0.rawValue) })),
              .init("outsidePeriod", .bool(row.isOutsidePeriod)),
            ])
          })),
      .init("reported", .string("\(total.reported)")),
      .init("imputed", .string("\(total.imputed)")),
      .init("of", .number("\(total.initiatives)")),
      .init(
        "coverage",
        .object(
          components.compactMap { component in
            total.coverage[component].map { .init(component.rawValue, .number("\($0)")) }
          })),
    ])
  }
}

extension CostStatement {
  /// The prices that the statement is compared in, and how it came to them.
  fileprivate var priceLevelJSON: JSONValue {
    .object([
      .init("initiative", .string(initiative.rawValue)),
      .init("currency", .string(priceLevel.currency.code)),
      .init("priceYear", .number("\(priceLevel.year)")),
      .init(
        "restated",
        restatement.map { restatement in
          .object([
            .init("fromPriceYear", .number("\(restatement.from)")), .init("index", .string(restatement.index)),
            .init("vintage", .string(restatement.vintage)),
          ])
        } ?? .null),
    ])
  }
}

extension LearntRatio {
  fileprivate var json: JSONValue {
    .object([
      .init("component", .string(component.rawValue)),
      .init("category", category.map { .string($0.rawValue) } ?? .null),
      .init("perExternalKrona", amounts.json),
      .init("hoursPerExternalKrona", hours.map(\.json) ?? .null),
      .init("initiatives", .array(initiatives.map { .string($0.rawValue) })),
    ])
  }
}

extension Quartiles {
  fileprivate var json: JSONValue {
    .object([
      .init("lower", .string("\(lower)")), .init("median", .string("\(median)")), .init("upper", .string("\(upper)")),
    ])
  }
}
