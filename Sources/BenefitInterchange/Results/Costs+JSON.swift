internal import BenefitRealisation

extension CostTotal {
  /// The counted amount, what it covers, and the whole cost where everything is counted.
  var json: JSONValue {
    .object([
      .init("counted", (try? amount(over: scope)).map { .string("\($0)") } ?? .null),
      .init("whole", JSONValue(whole)),
      .init("notCounted", .array(scope.missing.map { .string($0.rawValue) })),
    ])
  }
}

extension CostModel {
  /// What is said of each component, and the total.
  var json: JSONValue {
    let total = total
    let components = CostComponent.allCases.map { component in
      let value: JSONValue =
        switch self[component] {
        case .lines: .string("\(total[component] ?? .zero)")
        case .none: .string("none")
        case .notCounted: .string("notCounted")
        }
      return JSONValue.Member(component.rawValue, value)
    }
    return .object([
      .init("components", .object(components)),
      .init("costTotal", total.json),
      .init("shareBeyondExternal", JSONValue(total.shareBeyondExternal)),
    ])
  }
}

extension Initiative {
  /// Who pays what of the counted cost and where the planned benefits land.
  var partiesJSON: JSONValue {
    do {
      return .array(
        try partyBalances().map { balance in
          let party: JSONValue.Member =
            switch balance.party {
            case .organisation(let id): .init("organisation", .string(id.rawValue))
            case .others(let perspective): .init("perspective", .string(perspective.rawValue))
            case .notAllocated: .init("notAllocated", .bool(true))
            }
          return .object([
            party, .init("pays", .string("\(balance.pays)")), .init("gains", .string("\(balance.gains)")),
          ])
        })
    } catch {
      let reason =
        switch error {
        case .partsExceedCost: "partsExceedCost"
        case .negativeCost: "negativeCost"
        }
      return .object([.init("notDefined", .string(reason))])
    }
  }
}

extension CostVariance {
  /// The variance in all, by component, phase, year and line.
  var json: JSONValue {
    .object([
      .init("asOf", .string("\(asOf)")),
      .init("variance", .string("\(total)")),
      .init(
        "byComponent",
        .object(
          CostComponent.allCases.compactMap { component in
            byComponent[component].map { .init(component.rawValue, .string("\($0)")) }
          })),
      .init(
        "byPhase",
        .object(
          CostPhase.allCases.compactMap { phase in byPhase[phase].map { .init(phase.rawValue, .string("\($0)")) } })),
      .init(
        "byYear", .object(byYear.sorted { $0.key < $1.key }.map { .init("\($0.key)", .string("\($0.value)")) })),
      .init("notComparable", .array(notComparable.map { .string($0.rawValue) })),
      .init("lines", .array(lines.map(\.json))),
    ])
  }
}

extension CostVariance.Line {
  fileprivate var json: JSONValue {
    let (name, month): (String, Month?) =
      switch state {
      case .matched: ("matched", nil)
      case .outcomeMissing(let since): ("outcomeMissing", since)
      case .outcomeLate(let after): ("outcomeLate", after)
      case .notYetDue: ("notYetDue", nil)
      case .notBudgeted: ("notBudgeted", nil)
      }
    return .object([
      .init("line", .string(id.rawValue)),
      .init("state", .string(name)),
      .init("month", month.map { .string("\($0)") } ?? .null),
      .init("budgetToDate", .string("\(budgetToDate)")),
      .init("outcomeToDate", .string("\(outcomeToDate)")),
      .init("variance", .string("\(variance)")),
    ])
  }
}
