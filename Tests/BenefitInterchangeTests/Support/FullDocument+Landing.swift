import BenefitRealisation

extension FullDocument {
  static func landings() throws -> [Landing] {
    [
      try Landing(
        unit: "north", perYear: .hours(120.5), as: .budgetReduction, firstMonth: month("2025-06"),
        lastMonth: month("2027-12"), decision: Decision(by: "Nämnden", on: date("2025-04-30")),
        outcome: [
          Landing.Outcome(in: month("2025-06")...month("2025-06"), .hours(10.25)),
          Landing.Outcome(in: month("2025-07")...month("2025-12"), .money(Money(majorUnits: 20_000))),
        ]),
      try Landing(
        unit: "city", perYear: .money(Money(minorUnits: 100_050)), as: .capacityForOtherWork,
        firstMonth: month("2026-01")),
    ]
  }

  static func asIs() throws -> AsIs {
    let line = try CostLine(
      id: "old-system", label: "Gammalt system", amount: .money(Money(majorUnits: 7_500)),
      timing: .monthly(month("2025-01")...month("2027-12")), phase: .operation,
      growth: RealGrowth(perYear: Rate(percent: 3.5), name: "Avtal"))
    return try AsIs(
      costs: CostModel(external: .lines([line]), internalHours: .none, substitutes: .none),
      growth: RealGrowth(perYear: Rate(percent: -1.25), name: "Färre ärenden"))
  }

  static func alternatives() throws -> [Alternative] {
    [
      Alternative(
        id: "paper-form", name: "Pappersblankett",
        costs: try CostModel(external: .none, substitutes: .none, overhead: .none),
        benefits: [try Benefit(id: "quiet", name: "Lugnare kassa", value: .notMonetised(.quality, .size(.small)))]),
      Alternative(id: "later", name: "Senare", costs: try CostModel()),
    ]
  }
}
