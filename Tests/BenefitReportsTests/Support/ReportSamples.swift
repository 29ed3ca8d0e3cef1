import BenefitRealisation

/// Small initiatives made by hand for the reports' tests, for the suites that conform to it.
protocol ReportSamples {}

extension ReportSamples {
  static var method: MeasurementMethod { MeasurementMethod(method: "tidtagning", population: "alla ärenden") }

  func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("\(text) is a date of the test") }
    return date
  }

  func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("\(text) is a month of the test") }
    return month
  }

  /// A text in which `_` stands for a no-break space.
  func unbreakable(_ text: String) -> String {
    text.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
  }

  func goal(
    _ id: Identifier<EffectGoal>, _ name: String, kind: EffectGoal.Kind = .effect,
    unit: UnitOfMeasure = .minutes,
    direction: Indicator.Direction = .decrease, from value: Rational?,
    to targets: [(months: Int, value: Rational)],
    owner: String? = nil, clock: EffectGoal.Clock = .initiative
  ) throws -> EffectGoal {
    try EffectGoal(
      id: id, name: name, kind: kind, indicator: Indicator(name: name, unit: unit, direction: direction),
      baseline: value.map { Baseline(value: $0, date: date("2024-06-01"), measuredBy: Self.method) },
      targets: targets.map { Target(monthsAfterFullOperation: $0.months, value: $0.value) },
      owner: owner.map { Owner(role: $0, organisation: "staden") }, clock: clock)
  }

  func measurement(
    _ goal: Identifier<EffectGoal>, _ value: Rational, _ unit: UnitOfMeasure = .minutes, on day: String,
    by method: MeasurementMethod = Self.method, sample: Sample? = nil
  ) -> EffectGoal.Measurement {
    EffectGoal.Measurement(
      goal: goal, date: date(day), quantity: Quantity(value, unit), measuredBy: method,
      sample: sample,
      source: "testet")
  }

  func step(
    _ id: Identifier<RolloutStep> = "alla", _ name: String = "hela staden", share: Rational = 1,
    from day: String = "2024-08-31"
  ) throws -> RolloutStep {
    try RolloutStep(id: id, name: name, organisation: "staden", share: share, fullOperation: date(day))
  }

  func line(_ id: Identifier<CostLine>, _ amount: CostLine.Amount, in month: Month, _ phase: CostPhase) throws
    -> CostLine
  {
    try CostLine(id: id, label: "Rad \(id)", amount: amount, timing: .once(month), phase: phase)
  }

  /// An initiative of the city with what the case is about.
  func initiative(
    rollout: [RolloutStep]? = nil, costs: CostModel? = nil, benefits: [Benefit] = [],
    assumptions: CalculationAssumptions? = nil, goals: [EffectGoal] = [], effectMap: EffectMap = .empty,
    measurements: [EffectGoal.Measurement] = [], currency: Currency = .swedishKrona
  ) throws -> Initiative {
    try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: rollout ?? [step()],
      priceLevel: PriceLevel(currency: currency, year: 2025), costs: costs ?? CostModel(), benefits: benefits,
      assumptions: assumptions, goals: goals, effectMap: effectMap, measurements: measurements)
  }

  /// Shorter handling of applications: every part of a report in numbers that can be added up by hand.
  func handling() throws -> Initiative {
    let hour = try HourlyCost(400, provenance: "lönesystemet")
    let estimate = MeasurementMethod(method: "skattning", population: "nya ärenden")
    let costs = try CostModel(
      external: .lines([
        line("förstudie", .money(Money(majorUnits: 50_000)), in: month("2024-03"), .preStudy),
        line("licens", .money(Money(majorUnits: 1_000_000)), in: month("2024-09"), .procurement),
      ]),
      internalHours: .lines([line("projekt", .hours(500, at: hour), in: month("2024-09"), .implementation)]),
      substitutes: .none)
    let benefits = try [
      Benefit(
        id: "pengar", name: "Mindre inhyrt", value: .monetised(.financial, .avoidedCost(perYear: 1_200_000)),
        drivenBy: ["tid"]),
      Benefit(
        id: "timmar", name: "Frigjord tid",
        value: .monetised(.redistribution, .hoursFreed(hoursPerMonth: 10, hourlyCost: hour))),
      Benefit(id: "trygghet", name: "Trygghet", value: .notMonetised(.quality, .size(.large))),
    ]
    let map = try EffectMap(
      nodes: [
        EffectMap.Node(id: "1", label: "flödet används", kind: .use(goal: "andel")),
        EffectMap.Node(id: "2", label: "kortare tid", kind: .effect(goal: "tid")),
      ], links: [EffectMap.Link(from: "1", to: "2")])
    return try Initiative(
      id: "handläggning", name: "Kortare handläggning", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")],
      categories: [CategoryShare(.efficiencyRaising)], drivers: [.ownNeed], rollout: [step()],
      priceLevel: PriceLevel(year: 2024), costs: costs, benefits: benefits,
      assumptions: CalculationAssumptions(
        baseMonth: month("2024-09"), months: 24,
        discounting: Discounting(rates: DiscountRates(Rate(percent: 0)))),
      goals: [
        goal(
          "andel", "Andel beslut i nya flödet", kind: .use, unit: .percent, direction: .increase, from: 0,
          to: [(6, 80)]),
        goal("tid", "Kortare tid per ansökan", from: 45, to: [(6, 10)], owner: "enhetschef"),
        goal(
          "nöjd", "Nöjda användare", unit: UnitOfMeasure("NKI"), direction: .increase, from: nil,
          to: [(12, 70)]),
      ], effectMap: map,
      measurements: [
        measurement("andel", 60, .percent, on: "2025-02-28", sample: .count(120)),
        measurement("tid", 17, on: "2025-02-28"), measurement("tid", 12, on: "2025-03-10", by: estimate),
      ])
  }
}
