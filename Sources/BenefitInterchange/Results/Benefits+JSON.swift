internal import BenefitRealisation

extension BenefitCalculation {
  /// Each benefit with its factors, its adjustments step by step and its sums; the figures without adjustments; and how
  /// much use the calculation needs.
  var benefitMembers: [JSONValue.Member] {
    [
      .init("benefits", .array(benefits.map(\.json))),
      .init("unadjusted", isAdjusted ? unadjusted.presentValues : .null),
      .init(
        "breakEvenUse",
        .object(Reading.allCases.map { JSONValue.Member($0.rawValue, breakEvenUse($0).json) })),
    ]
  }

  /// The present values of each reading.
  private var presentValues: JSONValue {
    let isCounted = !costScope.components.isEmpty
    return .object(
      Reading.allCases.map { reading in
        let valuation = valuation(reading)
        let net: Figure<Money> =
          isCounted ? .value(valuation.netPresentValue) : .notDefined(because: .notCounted)
        return .init(
          reading.rawValue,
          .object([
            .init("benefitsPresentValue", .string("\(valuation.benefitsPresentValue)")),
            .init("netPresentValue", JSONValue(net)),
          ]))
      })
  }
}

extension BenefitCalculation.BenefitRow {
  fileprivate var json: JSONValue {
    .object([
      .init("benefit", .string(benefit.id.rawValue)),
      .init("nature", .string(nature.rawValue)),
      .init("perspective", .string(benefit.perspective.rawValue)),
      .init("pattern", .string(pattern.kind.rawValue)),
      .init(
        "factors",
        .array(
          pattern.factors.map { named in
            .object([
              .init("name", .string(named.name.rawValue)),
              .init("unit", .string(named.name.unit.symbol)),
              .init("likely", .string("\(named.factor.likely)")),
              .init("low", .string("\(named.factor.low)")),
              .init("high", .string("\(named.factor.high)")),
              .init("source", .string(named.factor.source)),
            ])
          })),
      .init("yearlyValue", .string("\(pattern.yearlyValue)")),
      .init(
        "adjustments",
        .array(
          benefit.adjustmentSteps(from: pattern.yearlyValue).map { step in
            .object([
              .init("kind", .string(step.adjustment.kind.rawValue)),
              .init("factor", .string("\(step.factor)")),
              .init("before", .string("\(step.before)")),
              .init("after", .string("\(step.after)")),
              .init("reason", .string(step.adjustment.reason)),
            ])
          })),
      .init("adjustedYearlyValue", .string("\(yearlyValue)")),
      .init("adjustedYearlyHours", yearlyHours.map { .string("\($0)") } ?? .null),
      .init("planned", .string("\(amounts.total)")),
      .init("plannedUnadjusted", .string("\(unadjusted.total)")),
    ])
  }
}

extension BreakEvenUse {
  /// The multiple, or an object with the reason why there is none.
  fileprivate var json: JSONValue {
    switch self {
    case .at(let multiple): .string("\(multiple)")
    case .aboveZeroWithoutUse: .object([.init("none", .string("aboveZeroWithoutUse"))])
    case .belowZeroAtPlannedUse: .object([.init("none", .string("belowZeroAtPlannedUse"))])
    case .notMovedByUse: .object([.init("none", .string("notMovedByUse"))])
    case .costsNotCounted: JSONValue(Figure<Money>.notDefined(because: .notCounted))
    }
  }
}

extension SharedHours {
  var json: JSONValue {
    .object([
      .init("goal", .string(goal.rawValue)),
      .init("organisation", organisation.map { .string($0.rawValue) } ?? .null),
      .init("perspective", .string(perspective.rawValue)),
      .init("benefits", .array(benefits.map { .string($0.rawValue) })),
      .init("isInTwoNatures", .bool(isInTwoNatures)),
    ])
  }
}
