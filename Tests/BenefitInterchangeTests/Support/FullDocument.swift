import BenefitInterchange
import BenefitRealisation
import Testing

/// One document with every member of the format, as a value and, written by hand, as text.
enum FullDocument {
  /// The text that ``document()`` must be written as, byte for byte.
  static let text =
    beginning + "\n" + middle + "\n" + firstBenefits + "\n" + moreBenefits + "\n" + end + "\n" + goalsText + "\n" + rest
    + "\n" + plans

  static func document() throws -> InitiativeDocument {
    InitiativeDocument(
      date: try date("2026-01-31"), note: "Påhittade siffror: \"allt\" är med.\nRad två.",
      initiative: try Initiative(
        id: "forms", name: "Webbformulär", organisation: "city",
        organisations: [
          Organisation(id: "city", name: "Staden"), Organisation(id: "north", name: "Förvaltningen Norr"),
          Organisation(id: "state", name: "Staten"),
        ],
        categories: [
          CategoryShare(.efficiencyRaising, share: 0.75), CategoryShare(.qualityRaising, share: 0.25),
        ],
        drivers: [.ownNeed, .legislation],
        strategicGoals: [StrategicGoal(id: "access", name: "Tillgänglig service", source: "Budget 2025")],
        rollout: rollout(), priceLevel: PriceLevel(year: 2025), costs: costs(), costForecast: costForecast(),
        costOutcome: costOutcome(),
        optimismBias: [
          OptimismBias(
            bias: Rate(percent: 41), mitigation: Rate(percent: 12.5), phases: [.operation, .rollout],
            source: "Erfarenhet"),
          OptimismBias(bias: Rate(percent: 10), phases: [.procurement], source: "Upphandlingsenheten"),
        ],
        contractLengths: ContractLengths(
          procurement: Money(majorUnits: 400_000),
          yearlyCosts: [[Money(minorUnits: 10_050), Money(majorUnits: 90)], [Money(majorUnits: 120)]]),
        financing: Financing(
          parts: [
            Financing.Part("state", .amount(Money(majorUnits: 1_000))), Financing.Part("north", .share(0.125)),
          ], rest: "city"),
        benefits: benefits() + moreBenefitValues(),
        assumptions: CalculationAssumptions(
          baseMonth: month("2025-01"), months: 36,
          discounting: Discounting(
            rates: DiscountRates(bands: [
              DiscountRates.Band(fromYear: 0, rate: Rate(percent: 3.5)),
              DiscountRates.Band(fromYear: 2, rate: Rate(percent: 3)),
            ]), timing: .midYear)),
        goals: goals(),
        schedule: FollowUpSchedule(
          checkpoints: [6, 12, 24], workingDayRule: .keepDate, windowMonthsBefore: 2, windowMonthsAfter: 3,
          partlyThreshold: 0.75, confidenceLevel: 0.9, errorControl: .deciding(months: 12),
          lightBelow: Money(majorUnits: 1_000), checkCostLimit: 0.25),
        effectMap: effectMap(), measurements: measurements(), asIs: asIs(), alternatives: alternatives(),
        earlierPlans: earlierPlans(), planDecision: Decision(by: "Nämnden", on: date("2025-02-01")), lessons: lessons(),
        acceptedFindings: [
          AcceptedFinding(
            .asIsMissing, at: "asIs", because: "En annan nämnd betalar.",
            decision: Decision(by: "controllern", on: date("2025-03-01")))
        ]))
  }

  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func month(_ text: String) throws -> Month { try #require(Month(text)) }

  private static func benefits() throws -> [Benefit] {
    let minutes = ValuePattern.timeSaved(
      eventsPerYear: try Factor(5_200, low: 4_000, high: 6_000.5, source: "Ärendesystemet"),
      minutesBefore: 45,
      minutesAfter: 10, hourlyCost: try .inera(monthlySalary: Money(majorUnits: 35_000)))
    let hours = try ValuePattern.hoursFreed(
      hoursPerMonth: Factor(12.25, low: 10), hourlyCost: HourlyCost(400, provenance: "Beslut 2025:7")
    ).replacing(.hourlyCost, with: Factor(400, low: 380, high: 425.5))
    let paper = ValuePattern.unitCost(
      volumePerYear: 1_000, unitCostBefore: try Factor(16.5, high: 18, source: "Avtal"),
      unitCostAfter: Factor(certain: Rational(1, over: 1_000_000_000)))
    let half = UseProfile.Step(fromMonth: 0, use: 0.5)
    return [
      try Benefit(
        id: "minutes", name: "Kortare handläggning", value: .monetised(.redistribution, minutes),
        owner: Owner(role: "enhetschef", organisation: "north"), drivenBy: ["minutes-goal"], landings: landings(),
        factorOutcomes: [
          FactorOutcome(.eventsPerYear, 5_100.5, knownOn: date("2025-12-31"), source: "Ärendesystemet"),
          FactorOutcome(.hourlyCost, 301.25, knownOn: date("2025-04-01"), source: "Löneöversyn"),
        ]),
      try Benefit(
        id: "hours", name: "Färre samtal", value: .monetised(.financial, hours), use: .linear(months: 12),
        lagMonths: 2),
      try Benefit(
        id: "paper", name: "Mindre porto", value: .monetised(.financial, paper), use: .sCurve(months: 6),
        lastMonth: month("2027-06")),
      try Benefit(
        id: "old", name: "Gammalt system", value: .monetised(.financial, .avoidedCost(perYear: 90_000)),
        use: .steps([half, UseProfile.Step(fromMonth: 6, use: 1)])),
      try Benefit(
        id: "trips", name: "Färre resor",
        value: .monetised(
          .redistribution, .amount(perYear: Factor(certain: -1250.75), note: "Räknat på 2024")),
        perspective: .usersAndResidents, use: .yearly([0.25, 0.5, 1])),
      try Benefit(
        id: "calm", name: "Trygghet", value: .notMonetised(.quality, .size(.moderate)), perspective: .relatives),
    ]
  }
}
