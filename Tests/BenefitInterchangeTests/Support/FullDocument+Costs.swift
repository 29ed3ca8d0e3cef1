import BenefitRealisation

extension FullDocument {
  static func rollout() throws -> [RolloutStep] {
    [
      try RolloutStep(
        id: "pilot", name: "Pilot", organisation: "north", share: 0.4, fullOperation: date("2024-12-20")),
      try RolloutStep(
        id: "rest", name: "Övriga", organisation: "city", share: 0.6, fullOperation: date("2025-03-01"),
        use: .monthly([0.5, 1])),
    ]
  }

  static func costs() throws -> CostModel {
    try CostModel(
      external: .lines([
        CostLine(
          id: "licence", label: "Licens", amount: .money(Money(majorUnits: 12_000)),
          timing: .yearly(first: month("2025-01"), years: 3), phase: .operation),
        CostLine(
          id: "tender", label: "Upphandling", amount: .money(Money(minorUnits: -25_050)),
          timing: .once(month("2024-06")), phase: .procurement, nature: .redistribution),
        CostLine(
          id: "final", label: "Slutbetalning", amount: .money(Money(majorUnits: 5_000)),
          timing: .milestone(CostTiming.Milestone(of: rollout()[1], monthsAfterFullOperation: -2)),
          phase: .implementation),
      ]),
      internalHours: .lines([
        CostLine(
          id: "project", label: "Projektgrupp",
          amount: .hours(812.5, at: .inera(monthlySalary: Money(majorUnits: 38_000))),
          timing: .spread(month("2024-07")...month("2024-12")), phase: .implementation),
        CostLine(
          id: "support", label: "Stöd",
          amount: .hours(20, at: HourlyCost(412.125, provenance: "Lönesystemet 2025")),
          timing: .monthly(month("2025-01")...month("2025-02")), phase: .rollout, purpose: .relearning,
          nature: .financial),
        CostLine(
          id: "coordination", label: "Samordning", role: "samordnare",
          amount: .fullTimeShare(
            0.25, WorkingTime(hoursPerYear: 1_700, name: "Inera"),
            at: .general(
              HourlyCost.Salary(
                monthly: Money(majorUnits: 45_000), holidayPay: Rate(percent: 12.5),
                onCosts: [
                  HourlyCost.OnCost(Rate(percent: 31.42), provenance: "Lagstadgade avgifter"),
                  HourlyCost.OnCost(Rate(percent: 13.11), provenance: "Avtalade avgifter, preliminärt"),
                ],
                workingTime: WorkingTime(hoursPerYear: 1_720.5, name: "EU-fonder"), overhead: Rate(percent: 2)))),
          timing: .once(month("2025-03")), phase: .rollout),
      ]),
      substitutes: .none, overhead: .notCounted)
  }

  static func costForecast() throws -> CostModel {
    let tender = try CostLine(
      id: "tender", label: "Upphandling", amount: .money(Money(majorUnits: 300)), timing: .once(month("2024-06")),
      phase: .procurement)
    return try CostModel(external: .lines([tender]), internalHours: .none, substitutes: .none, overhead: .notCounted)
  }

  static func costOutcome() throws -> CostModel {
    let rent = try CostLine(
      id: "rent", label: "Lokal", amount: .money(Money(minorUnits: 1)), timing: .once(month("2025-02")),
      phase: .rollout)
    let booked = try CostLine(
      id: "project", label: "Projektgrupp",
      ledger: .hours(
        [month("2024-07"): 100, month("2024-09"): 87.5], at: .inera(monthlySalary: Money(majorUnits: 38_000))),
      phase: .implementation)
    let temporary = try CostLine(
      id: "temporary", label: "Vikarie",
      ledger: .money([month("2024-08"): Money(minorUnits: 1_250_050), month("2024-10"): Money(minorUnits: -50)]),
      phase: .rollout, nature: .redistribution)
    return try CostModel(
      external: .notCounted, internalHours: .lines([booked]), substitutes: .lines([temporary]), overhead: .lines([rent])
    )
  }
}
