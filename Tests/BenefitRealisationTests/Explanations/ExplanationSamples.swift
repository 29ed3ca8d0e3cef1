import BenefitRealisation

/// Initiatives that between them have every kind of cost, value pattern, timing and measurement.
protocol ExplanationSamples: FollowUpSamples {}

extension ExplanationSamples {
  func line(
    _ id: Identifier<CostLine>, _ amount: CostLine.Amount, _ timing: CostTiming
  ) throws -> CostLine {
    try CostLine(id: id, label: "Line \(id)", amount: amount, timing: timing, phase: .operation)
  }

  /// Costs of every component and timing.
  func fullCosts() throws -> CostModel {
    let hour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    return try CostModel(
      external: .lines([
        line("purchase", .money(money("1000000.01")), .once(month("2023-11"))),
        line("licence", .money(money("3333.33")), .monthly(month("2024-01")...month("2027-06"))),
        line("old system", .money(money("-50000")), .yearly(first: month("2024-03"), years: 4)),
      ]),
      internalHours: .lines([
        line("project", .hours(2_000, at: hour), .spread(month("2024-01")...month("2024-07")))
      ]),
      substitutes: .none)
  }

  /// Costs that come to less than nothing: what is paid is less than what an old system costs.
  func creditCosts() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("purchase", .money(money("1000")), .once(month("2024-01"))),
        line("old system", .money(money("-50000")), .yearly(first: month("2024-03"), years: 2)),
      ]))
  }

  /// Benefits of every pattern and perspective, and one without money.
  func fullBenefits() throws -> [Benefit] {
    let hour = try HourlyCost(383.1726, provenance: "pay system")
    func benefit(
      _ id: Identifier<Benefit>, _ nature: MonetaryNature, _ pattern: ValuePattern,
      perspective: Benefit.Perspective = .ownOrganisation, drivenBy: [Identifier<EffectGoal>] = ["time"]
    ) throws -> Benefit {
      try Benefit(
        id: id, name: "Benefit \(id)", value: .monetised(nature, pattern), perspective: perspective,
        use: .linear(months: 7), lagMonths: 1, drivenBy: drivenBy)
    }
    return try [
      benefit(
        "minutes", .redistribution,
        .timeSaved(eventsPerYear: 6_000, minutesBefore: 45, minutesAfter: 10, hourlyCost: hour)),
      benefit("hours", .redistribution, .hoursFreed(hoursPerMonth: 12.5, hourlyCost: hour)),
      benefit(
        "units", .financial, .unitCost(volumePerYear: 1_234, unitCostBefore: 99.9, unitCostAfter: 12.05)),
      benefit("avoided", .financial, .avoidedCost(perYear: 70_000), drivenBy: []),
      benefit("yearly", .financial, .amount(perYear: -12_345.67, note: "relearning")),
      benefit("residents", .financial, .avoidedCost(perYear: 1_000), perspective: .usersAndResidents),
      Benefit(id: "calm", name: "Calm", value: .notMonetised(.quality, .size(.large))),
    ]
  }

  /// Things as they are, with a component that the samples haven't counted.
  func asIs() throws -> AsIs {
    let growth = try RealGrowth(perYear: Rate(percent: 2.5), name: "cases")
    return try AsIs(
      costs: CostModel(
        external: .lines([line("kept system", .money(money("4000.01")), .monthly(month("2024-01")...month("2027-06")))]
        ),
        overhead: .lines([line("rent", .money(money("7")), .once(month("2024-02")))])), growth: growth)
  }

  func full(
    timing: DiscountTiming, costs: CostModel? = nil, months: Int = 43, benefits: [Benefit]? = nil,
    measured: Bool = true, asIs: AsIs? = nil
  ) throws -> Initiative {
    let bands = try DiscountRates(bands: [
      .init(fromYear: 0, rate: Rate(percent: 3.5)), .init(fromYear: 2, rate: Rate(percent: 3)),
    ])
    let assumptions = try CalculationAssumptions(
      baseMonth: month("2024-01"), months: months,
      discounting: Discounting(rates: timing == .midYear ? .threePercent : bands, timing: timing))
    return try Initiative(
      id: "full", name: "Full", organisation: "city", organisations: [Organisation(id: "city", name: "City")],
      rollout: [step("a", share: 0.6), step("b", share: 0.3, from: "2024-05-20")],
      priceLevel: PriceLevel(year: 2024),
      costs: costs ?? fullCosts(), benefits: benefits ?? fullBenefits(), assumptions: assumptions,
      goals: [goal(from: 100, to: [(12, 0)])], schedule: exactSchedule(),
      measurements: measured ? [measurement(77, on: "2024-11-02"), measurement(13, on: "2025-06-17")] : [], asIs: asIs)
  }
}

/// The samples with the dates that each is followed up on, made once.
struct ExplanationCases: ExplanationSamples {
  static let all: [FollowUp] = {
    do {
      return try ExplanationCases().followUps()
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// What a figure's explanations are in all of them, made once.
  static let explanations: [ExplainableFigure: [Explanation]] = {
    let figures = ExplainableFigure.shortNames.map(\.figure)
    return Dictionary(
      uniqueKeysWithValues: figures.map { figure in (figure, all.compactMap { $0.explanation(of: figure) }) })
  }()

  private func followUps() throws -> [FollowUp] {
    let initiatives =
      try DiscountTiming.allCases.map { try full(timing: $0) } + [
        full(timing: .endOfYear, months: 5), full(timing: .startOfYear, measured: false),
        full(timing: .monthly, costs: CostModel(), benefits: []),
        full(timing: .midYear, costs: CostModel(external: .none, overhead: .none)),
        full(timing: .midYear, costs: CostModel(), months: 13), full(timing: .startOfYear, costs: creditCosts()),
        full(timing: .startOfYear, benefits: [benefit(drivenBy: [])]), initiative(),
        full(timing: .midYear, asIs: asIs()), full(timing: .monthly, costs: creditCosts(), asIs: asIs()),
      ]
    return initiatives.flatMap { initiative in
      ["2024-01-15", "2025-07-31"].map { FollowUp(of: initiative, asOf: date($0)) }
    }
  }
}
