internal import BenefitRealisation

extension BenefitCalculation {
  /// What is brought home, by nature, benefit and case.
  fileprivate func landingsJSON(_ broughtHome: [BroughtHome]) -> JSONValue {
    .object([
      .init("all", allocation().json),
      .init("financial", allocation(of: .financial).json),
      .init("redistribution", allocation(of: .redistribution).json),
      .init(
        "netPresentValue",
        .object(
          BringingHome.allCases.map { bringing in
            .init(
              bringing.rawValue,
              .object(
                Reading.allCases.map { reading in
                  let isCounted = !costScope.components.isEmpty
                  let amount = netPresentValue(reading, bringing: bringing)
                  return .init(
                    reading.rawValue,
                    JSONValue(isCounted ? Figure.value(amount) : .notDefined(because: .notCounted)))
                }))
          })),
      .init(
        "benefits",
        .array(benefits.filter { $0.benefit.perspective.needsLanding }.map(\.landingJSON))),
      .init("broughtHome", .array(broughtHome.map(\.json))),
    ])
  }
}

extension FollowUp {
  /// What is brought home, planned and reported; `null` without a calculation.
  var landingsJSON: JSONValue { initiative.calculation.map { $0.landingsJSON(broughtHome) } ?? .null }
}

extension BenefitCalculation.Allocation {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("potential", .string("\(potential)")), .init("budgetReduction", .string("\(cashed)")),
      .init("capacityForOtherWork", .string("\(redeployed)")), .init("notAllocated", .string("\(notAllocated)")),
      .init("landedShare", JSONValue(landedShare)),
    ]
  }

  fileprivate var json: JSONValue { .object(members) }
}

extension BenefitCalculation.BenefitRow {
  fileprivate var landingJSON: JSONValue {
    .object(
      [.init("benefit", .string(benefit.id.rawValue))] + allocation.members + [
        .init(
          "landings",
          .array(
            landed.map { part in
              .object([
                .init("unit", .string(part.landing.unit.rawValue)),
                .init("as", .string(part.landing.form.rawValue)),
                .init("firstMonth", .string("\(part.landing.firstMonth)")),
                .init("amount", .string("\(part.amounts.total)")),
                .init("decidedBy", part.landing.decision.map { .string($0.decider) } ?? .null),
                .init("decidedOn", part.landing.decision.map { .string("\($0.date)") } ?? .null),
              ])
            }))
      ])
  }
}

extension BroughtHome {
  fileprivate var json: JSONValue {
    .object([
      .init("benefit", .string(benefit.id.rawValue)),
      .init("plannedToDate", .string("\(plannedToDate)")),
      .init("reportedToDate", reportedToDate.map { .string("\($0)") } ?? .null),
      .init("benefitToDate", JSONValue(realisedToDate)),
      .init("potentialToDate", .string("\(potentialToDate)")),
      .init("findings", .array(findings.map(\.json))),
    ])
  }
}

extension LandingFinding {
  fileprivate var json: JSONValue {
    let detail: JSONValue.Member =
      switch self {
      case .beyondRealised(let amount), .realisedBeyondPotential(let amount), .beyondPotential(let amount):
        .init("by", .string("\(amount)"))
      case .realisedNotKnown(let reason): .init("notDefined", .string(reason.rawValue))
      case .notDecided(let unit): .init("unit", .string(unit.rawValue))
      }
    return .object([.init("code", .string(code.rawValue)), detail])
  }
}
