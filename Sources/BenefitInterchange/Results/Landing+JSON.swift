internal import BenefitRealisation

extension BenefitCalculation {
  /// What things as they are can be compared over; `null` without an alternative A.
  var asIsJSON: JSONValue {
    guard let compared = comparedWithAsIs else { return .null }
    func names(_ components: [CostComponent]) -> JSONValue { .array(components.map { .string($0.rawValue) }) }
    return .object([
      .init("comparedOver", names(CostComponent.allCases.filter { compared.scope.components.contains($0) })),
      .init("notCountedInAsIs", names(compared.notCountedInAsIs)),
      .init("notCountedInChange", names(compared.notCountedInChange)),
    ])
  }

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
    return .object([.init("code", .string(code)), detail])
  }
}

extension HoursChain {
  /// The chain by year and link.
  var json: JSONValue {
    .object([
      .init("hoursPerYear", .string("\(workingTime.hoursPerYear)")),
      .init("workingTime", .string(workingTime.name)),
      .init(
        "years",
        .array(
          years.map { year in
            .object([
              .init("year", .number("\(year.year)")), .init("months", .number("\(year.months)")),
              .init("spent", JSONValue(year.spent)), .init("released", .string("\(year.released)")),
              .init("redeployed", .string("\(year.redeployed)")), .init("cashed", .string("\(year.cashed)")),
              .init("leakage", .string("\(year.leakage)")),
              .init(
                "releasedFullTimeEquivalents", .string("\(fullTimeEquivalents(ofHours: year.released, in: year))")),
            ])
          })),
      .init("links", .array(links.map(\.json))),
    ])
  }
}

extension HoursChain.Link {
  fileprivate var json: JSONValue {
    let (name, of): (String, JSONValue.Member) =
      switch kind {
      case .spent(let line): ("spent", .init("line", .string(line.rawValue)))
      case .released(let benefit): ("released", .init("benefit", .string(benefit.rawValue)))
      case .redeployed(let benefit): ("redeployed", .init("benefit", .string(benefit.rawValue)))
      case .cashed(let benefit): ("cashed", .init("benefit", .string(benefit.rawValue)))
      }
    return .object([
      .init("step", .string(name)), of, .init("factor", JSONValue(factor)),
      .init("owner", owner.map { .string($0.role) } ?? .null),
      .init("unit", unit.map { .string($0.rawValue) } ?? .null),
      .init("hours", .array(hours.map { .string("\($0)") })),
    ])
  }
}

extension AlternativeComparison {
  /// Each choice with its figures by reading.
  var json: JSONValue {
    .object([
      .init(
        "comparedOver", .array(CostComponent.allCases.filter(scope.components.contains).map { .string($0.rawValue) })),
      .init("gaps", .array(gaps.map(\.json))),
      .init("notCountedInAsIs", .array(notCountedInAsIs.map { .string($0.rawValue) })),
      .init("keepsBenefitsInUncountedHours", .bool(keepsBenefitsInUncountedHours)),
      .init("asIsCounted", .bool(isAsIsCounted)),
      .init(
        "choices",
        .array(
          rows.map { row in
            .object([
              .init("choice", .string(row.choice.name)),
              .init(
                "readings",
                .object(
                  BenefitCalculation.Reading.allCases.map { .init($0.rawValue, json(row[$0])) })),
            ])
          })),
    ])
  }

  private func json(_ figures: Figures) -> JSONValue {
    let isCounted = !scope.components.isEmpty
    func counted(_ amount: Money) -> JSONValue {
      JSONValue(isCounted ? Figure.value(amount) : .notDefined(because: .notCounted))
    }
    return .object([
      .init("benefits", .string("\(figures.benefits)")), .init("costs", counted(figures.costs)),
      .init("asIsCosts", counted(figures.asIsCosts)), .init("netPresentValue", counted(figures.netPresentValue)),
    ])
  }
}

extension AlternativeComparison.Gap {
  /// The component with those who haven't counted it.
  var json: JSONValue {
    .object([
      .init("component", .string(component.rawValue)),
      .init("notCountedBy", .array(notCountedBy.map { .string($0.name) })),
    ])
  }
}

extension AlternativeComparison.Choice {
  /// The choice as results name it.
  var name: String {
    switch self {
    case .doNothing: "doNothing"
    case .proposal: "proposal"
    case .alternative(let id): "alternative:\(id)"
    }
  }
}
