internal import BenefitRealisation

extension Initiative {
  /// The costs without and with what such costs have been underestimated by; `null` when no bias is stated.
  var optimismBiasJSON: JSONValue {
    guard let costsWithOptimismBias else { return .null }
    return .object([
      .init("unadjusted", costs.total.json),
      .init("adjusted", costsWithOptimismBias.total.json),
      .init(
        "biases",
        .array(
          optimismBias.map { bias in
            .object([
              .init("phases", .array(CostPhase.allCases.filter(bias.phases.contains).map { .string($0.rawValue) })),
              .init("factor", .string("\(bias.factor)")), .init("source", .string(bias.source)),
            ])
          })),
    ])
  }

  /// The contract lengths, the cheapest year first; `null` when there is no choice of length.
  var contractLengthsJSON: JSONValue {
    guard let comparison = contractComparison else { return .null }
    return .array(
      comparison.options.map { option in
        .object([
          .init("years", .number("\(option.years)")),
          .init("presentCost", .string("\(option.presentCost)")),
          .init("equivalentAnnualCost", .string("\(option.equivalentAnnualCost)")),
        ])
      })
  }
}
