internal import BenefitRealisation

extension EvaluationReading {
  /// The goal, its design with its strength, and what it says.
  var json: JSONValue {
    .object(
      [
        .init("goal", .string(goal.id.rawValue)), .init("design", .string(design.rawValue)),
        .init("strength", .string(design.strength.name)), .init("unit", .string(goal.indicator.unit.symbol)),
      ] + result.members)
  }
}

extension EvaluationReading.Result {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .change(let change): change.members
    case .series(let series):
      series.change.members + [
        .init("levelChange", series.level.json(series.change.interval.level)),
        .init("slopeChange", series.slope.map { $0.json(series.change.interval.level) } ?? .null),
        .init("lagOneAutocorrelation", .string(statistic(series.lagOneAutocorrelation))),
        .init("durbinWatson", .string(statistic(series.durbinWatson))),
      ]
    case .chart(let chart, let outside, let runs):
      [
        .init("centre", .string("\(chart.centre)")), .init("lowerLimit", .string("\(chart.limits.lowerBound)")),
        .init("upperLimit", .string("\(chart.limits.upperBound)")),
        .init("outsideLimits", .array(outside.map { .string("\($0)") })),
        .init("runsOfEight", .array(runs.map { .string("\($0)") })),
      ]
    case .survey(let change):
      [
        .init("total", .string("\(change.total)")), .init("sameRespondents", .string("\(change.sameRespondents)")),
        .init("mix", .string("\(change.mix)")), .init("joiners", .string("\(change.joiners)")),
        .init("leavers", .string("\(change.leavers)")), .init("sameCount", .number("\(change.sameCount)")),
      ]
    case .notDefined(let reason): [.init("notDefined", .string(reason.rawValue))]
    }
  }
}

/// A statistic of the order of one, in nine decimals.
private func statistic(_ value: Double) -> String { (Rational(value) ?? 0).decimalString(fractionDigits: 9) }

extension AttributedChange {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("gross", .string("\(gross)")), .init("counterfactual", .string("\(counterfactual)")),
      .init("attributable", .string("\(attributable)")), .init("interval", interval.json),
      .init("isDistinguishable", .bool(isDistinguishable)), .init("warnings", .array(warnings.map(\.json))),
    ]
  }
}

extension AttributedChange.Warning {
  fileprivate var json: JSONValue {
    switch self {
    case .autocorrelated(let lagOne, let durbinWatson):
      .object([
        .init("warning", .string("autocorrelated")), .init("lagOne", .string("\(lagOne)")),
        .init("durbinWatson", .string("\(durbinWatson)")),
      ])
    case .fewPoints(let before, let after):
      .object([
        .init("warning", .string("fewPoints")), .init("before", .number("\(before)")),
        .init("after", .number("\(after)")),
      ])
    }
  }
}

extension Estimate {
  fileprivate func json(_ level: Rational) -> JSONValue {
    .object([.init("value", .string("\(value)")), .init("interval", interval(level: level).json)])
  }
}

extension EvaluationDesign.Strength {
  fileprivate var name: String {
    switch self {
    case .weakest: "weakest"
    case .weak: "weak"
    case .moderate: "moderate"
    case .strong: "strong"
    }
  }
}
