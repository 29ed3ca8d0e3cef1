import BenefitRealisation

extension FullDocument {
  static let system = MeasurementMethod(method: "ärendesystemet", population: "alla ansökningar")
  static let stopwatch = MeasurementMethod(method: "tidtagning", population: "alla ansökningar")

  static func goals() throws -> [EffectGoal] {
    [
      try EffectGoal(
        id: "use-goal", name: "Formulären används", kind: .use,
        indicator: Indicator(name: "Andel digitala ansökningar", unit: .percent, direction: .increase),
        baseline: Baseline(
          value: 12.5, date: date("2024-05-31"), measuredBy: system,
          sample: .proportion(Proportion(successes: 25, of: 200))),
        targets: [
          Target(monthsAfterFullOperation: 6, value: 60), Target(monthsAfterFullOperation: 12, value: 80),
        ],
        clock: .step("pilot"), plannedSampleSize: 240,
        evaluation: .comparisonGroup(
          ComparisonGroup(
            name: "Förvaltningen Syd",
            before: ComparisonGroup.Value(
              20, on: date("2024-05-31"), sample: .proportion(Proportion(successes: 22, of: 110))),
            after: ComparisonGroup.Value(30.5, on: date("2025-06-30"), sample: .count(110)))),
        checkCost: .money(Money(majorUnits: 4_000))),
      try EffectGoal(
        id: "minutes-goal", name: "Kortare handläggning",
        indicator: Indicator(name: "Minuter per ärende", unit: .minutes, direction: .decrease),
        baseline: Baseline(
          value: 45, date: date("2024-05-31"), measuredBy: stopwatch,
          owner: Owner(role: "controller", organisation: "city"),
          sample: .mean(Sample.Spread(count: 90, standardDeviation: 12.5))),
        targets: [Target(monthsAfterFullOperation: 6, value: 10)],
        owner: Owner(role: "enhetschef", organisation: "north"), strategicGoals: ["access"],
        bridges: [
          MethodBridge(
            from: MeasurementMethod(method: "enkät", population: "handläggare"), unit: .hours,
            bridge: ValueBridge(factor: 55.5, offset: -2.25, source: "Vecka 12", statedBy: "controller")),
          MethodBridge(from: system, bridge: ValueBridge(source: "Provet", statedBy: "chefen")),
        ],
        seriesBreaks: [
          SeriesBreak(
            on: date("2025-01-01"), because: "ny indelning",
            bridge: ValueBridge(factor: -0.5, offset: 3, source: "Dubbelmätning", statedBy: "chefen")),
          SeriesBreak(on: date("2027-01-01"), because: "nytt uppdrag"),
        ],
        evaluation: .monthlySeries(
          MonthlySeries(
            firstMonth: month("2024-01"), values: [45, 44.5, 46], comparison: [50, 51.5, 49],
            firstMonthAfter: month("2024-03")
          ), model: .level), checkCost: .hours(6.5, at: HourlyCost(415, provenance: "Inera 2024"))),
      try EffectGoal(
        id: "load-goal", name: "Jämn belastning",
        indicator: Indicator(
          name: "Ärenden per dag", unit: UnitOfMeasure("ärenden"), direction: .keepWithin(0.5...25), kind: .rate),
        baseline: nil, targets: [],
        evaluation: .controlChart(
          MonthlySeries(firstMonth: month("2024-01"), values: [1, 2.5], firstMonthAfter: month("2024-02")))),
      try EffectGoal(
        id: "mood-goal", name: "Nöjda medarbetare",
        indicator: Indicator(name: "NMI", unit: UnitOfMeasure("NMI"), direction: .increase), baseline: nil,
        targets: [],
        evaluation: .survey(
          Survey(
            before: date("2024-05-01"), after: date("2025-05-01"),
            answers: [
              Survey.Answer(respondent: "a1", before: 3, after: 4.5),
              Survey.Answer(respondent: "a2", before: nil, after: 2),
            ]))),
    ]
  }

  static func effectMap() throws -> EffectMap {
    try EffectMap(
      nodes: [
        EffectMap.Node(id: "n1", label: "Webbformulär", kind: .capability),
        EffectMap.Node(id: "n2", label: "Ansökan görs på webben", kind: .use(goal: "use-goal")),
        EffectMap.Node(id: "n3", label: "Ingen inskrivning", kind: .changedWork(goal: "load-goal")),
        EffectMap.Node(id: "n4", label: "Kortare tid", kind: .effect(goal: "minutes-goal")),
        EffectMap.Node(id: "n5", label: "Frigjord tid", kind: .benefit("minutes")),
        EffectMap.Node(id: "n6", label: "Tillgänglighet", kind: .strategicGoal("access")),
      ],
      links: [EffectMap.Link(from: "n1", to: "n2"), EffectMap.Link(from: "n2", to: "n4", share: 0.875)])
  }

  static func measurements() throws -> [EffectGoal.Measurement] {
    [
      EffectGoal.Measurement(
        goal: "minutes-goal", date: try date("2025-09-15"), quantity: Quantity(17, .minutes),
        measuredBy: stopwatch, sample: .count(120), source: "Uppföljning hösten 2025"),
      EffectGoal.Measurement(
        goal: "use-goal", date: try date("2025-06-30"), quantity: Quantity(61.75, .percent),
        measuredBy: system,
        source: "Ärendesystemet"),
      EffectGoal.Measurement(
        goal: "minutes-goal", date: try date("2025-10-15"), quantity: Quantity(16, .minutes), measuredBy: stopwatch,
        sample: .paired(try Sample.Spread(count: 30, standardDeviation: 4)), source: "Samma handläggare"),
      EffectGoal.Measurement(
        goal: "load-goal", date: try date("2025-09-30"), quantity: Quantity(17.5, UnitOfMeasure("ärenden")),
        measuredBy: system, sample: .events(try EventCount(events: 35, in: 2, byPeriod: [20, 15])),
        source: "Två dagar"),
    ]
  }
}
