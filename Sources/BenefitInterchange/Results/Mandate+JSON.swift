internal import BenefitRealisation

extension MandateComparison {
  /// Each alternative with what it costs, the cheapest first.
  var json: JSONValue {
    .object([
      .init("firstMonth", .string("\(horizon.lowerBound)")), .init("lastMonth", .string("\(horizon.upperBound)")),
      .init("discountRates", discounting.rates.json), .init("timing", .string(discounting.timing.rawValue)),
      .init(
        "comparedOver", .array(CostComponent.allCases.filter(scope.components.contains).map { .string($0.rawValue) })),
      .init("gaps", .array(gaps.map(\.json))),
      .init("benefitsCounted", .bool(isBenefitCounted)),
      .init("choices", .array(rows.map(\.json))),
    ])
  }
}

extension MandateComparison.Row {
  fileprivate var json: JSONValue {
    .object([
      .init("choice", .string(choice.name)),
      .init("presentCost", .string("\(answer.presentCost)")),
      .init("presentRelearning", .string("\(answer.presentRelearning)")),
      .init("presentExtraBenefits", .string("\(answer.presentExtraBenefits)")),
      .init("presentNetCost", .string("\(answer.presentNetCost)")),
      .init("outsideHorizon", .string("\(answer.outsideHorizon)")),
    ])
  }
}
