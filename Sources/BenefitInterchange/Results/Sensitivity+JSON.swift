internal import BenefitRealisation

extension BenefitCalculation {
  /// How each reading depends on the factors that have ranges; `null` where none has, and where the ranges' ends are
  /// beyond what an amount may be.
  var sensitivityJSON: JSONValue {
    guard hasRanges else { return .null }
    if costScope.components.isEmpty { return JSONValue(Figure<Money>.notDefined(because: .notCounted)) }
    return .object(
      Sensitivity.readings(of: self).map { reading, sensitivity in
        guard let sensitivity else {
          return .init(reading.rawValue, JSONValue(Figure<Money>.notDefined(because: .amountOutOfRange)))
        }
        return .init(reading.rawValue, sensitivity.hasRanges ? sensitivity.json : .null)
      })
  }
}

extension Sensitivity {
  /// The extremes with the factors that aren't likely there, and a bar for each factor with a range, the widest first.
  fileprivate var json: JSONValue {
    .object([
      .init("worst", json(worst)), .init("best", json(best)), .init("tornado", .array(tornado.map(json))),
    ])
  }

  private func json(_ extreme: Extreme) -> JSONValue {
    let moved = factors.compactMap { factor in
      extreme.values[factor.factor].map { value in
        JSONValue.object(factor.factor.members + [.init("value", .string("\(value)"))])
      }
    }
    return .object([
      .init("netPresentValue", .string("\(extreme.netPresentValue)")), .init("factors", .array(moved)),
    ])
  }

  private func json(_ bar: Bar) -> JSONValue {
    .object(
      bar.factor.factor.members + [
        .init("unit", .string(bar.factor.factor.unit.symbol)),
        .init("low", .string("\(bar.factor.low)")),
        .init("likely", .string("\(bar.factor.likely)")),
        .init("high", .string("\(bar.factor.high)")),
        .init("netPresentValueAtLow", .string("\(bar.atLow)")),
        .init("netPresentValueAtHigh", .string("\(bar.atHigh)")),
        .init("spread", .string("\(bar.spread)")),
        .init("switchingValue", (try? switchingValue(of: bar.factor.factor)).map(\.json) ?? .null),
      ])
  }
}

extension SensitivityFactor {
  /// What names the factor.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .benefit(let id, let name):
      [.init("benefit", .string(id.rawValue)), .init("factor", .string(name.rawValue))]
    case .costLine(let id): [.init("costLine", .string(id.rawValue))]
    case .discountRate: [.init("factor", .string("discountPercent"))]
    }
  }
}

extension SwitchingValue {
  /// The value and its side, or the reason why there is none.
  fileprivate var json: JSONValue {
    switch self {
    case .atLeast(let quantity): .object([.init("atLeast", .string("\(quantity.value)"))])
    case .atMost(let quantity): .object([.init("atMost", .string("\(quantity.value)"))])
    case .none(let reason):
      switch reason {
      case .outsideRange(let quantity), .impossible(let quantity):
        .object([.init("none", .string(reason.code)), .init("value", .string("\(quantity.value)"))])
      case .noInfluence, .neverReached, .costsNotCounted, .notLinear:
        .object([.init("none", .string(reason.code))])
      }
    }
  }
}
