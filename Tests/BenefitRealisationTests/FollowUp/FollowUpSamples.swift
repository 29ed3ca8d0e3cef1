import BenefitRealisation

/// Short ways to write dates, goals and small initiatives, for the suites that conform to it.
protocol FollowUpSamples {}

extension FollowUpSamples {
  /// How the samples' baselines are measured.
  static var method: MeasurementMethod { MeasurementMethod(method: "timing", population: "all cases") }

  func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("\(text) is a date of the test") }
    return date
  }

  func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("\(text) is a month of the test") }
    return month
  }

  func money(_ text: String) -> Money {
    guard let money = Money(decimal: text) else { preconditionFailure("\(text) is an amount of the test") }
    return money
  }

  func baseline(_ value: Rational, sample: Sample? = nil) -> Baseline {
    Baseline(value: value, date: date("2023-06-01"), measuredBy: Self.method, sample: sample)
  }

  /// A goal on minutes, of any value unless said otherwise; its direction is that of its targets.
  func goal(
    _ id: Identifier<EffectGoal> = "time", kind: EffectGoal.Kind = .effect, from value: Rational?,
    to targets: [(months: Int, value: Rational)], direction: Indicator.Direction? = nil,
    clock: EffectGoal.Clock = .initiative, measuring values: Indicator.Kind = .index
  ) throws -> EffectGoal {
    let rises = targets.contains { $0.value > (value ?? 0) }
    return try EffectGoal(
      id: id, name: "Goal \(id)", kind: kind,
      indicator: Indicator(
        name: "time", unit: .minutes, direction: direction ?? (rises ? .increase : .decrease), kind: values),
      baseline: value.map { baseline($0) },
      targets: targets.map { Target(monthsAfterFullOperation: $0.months, value: $0.value) }, clock: clock)
  }

  func measurement(
    _ value: Rational, on day: String, of goal: Identifier<EffectGoal> = "time",
    unit: UnitOfMeasure = .minutes,
    by method: MeasurementMethod = Self.method, sample: Sample? = nil
  ) -> EffectGoal.Measurement {
    EffectGoal.Measurement(
      goal: goal, date: date(day), quantity: Quantity(value, unit), measuredBy: method,
      sample: sample,
      source: "the test")
  }

  /// Checkpoints on exact dates, so that distances can be counted by hand.
  func exactSchedule(_ checkpoints: [Int] = [6, 12]) throws -> FollowUpSchedule {
    try FollowUpSchedule(checkpoints: checkpoints, workingDayRule: .keepDate)
  }

  func step(
    _ id: Identifier<RolloutStep> = "step", share: Rational = 1, from day: String = "2024-01-01"
  ) throws -> RolloutStep {
    try RolloutStep(id: id, name: "Step \(id)", organisation: "city", share: share, fullOperation: date(day))
  }

  /// A benefit of so many kronor a year that would have been paid.
  func benefit(
    _ id: Identifier<Benefit> = "saving", perYear: Rational = 120_000, use: UseProfile = .immediate,
    lag: Int = 0, lastMonth: Month? = nil, drivenBy goals: [Identifier<EffectGoal>] = ["time"]
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "Benefit \(id)",
      value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: perYear))), use: use,
      lagMonths: lag,
      lastMonth: lastMonth, drivenBy: goals)
  }

  /// An initiative of the city, whose costs are declared none.
  func initiative(
    rollout: [RolloutStep]? = nil, benefits: [Benefit] = [], base: String? = nil, months: Int = 12,
    goals: [EffectGoal] = [], schedule: FollowUpSchedule? = nil, effectMap: EffectMap = .empty,
    measurements: [EffectGoal.Measurement] = []
  ) throws -> Initiative {
    try Initiative(
      id: "sample", name: "Sample", organisation: "city",
      organisations: [Organisation(id: "city", name: "City")], rollout: rollout ?? [step()],
      priceLevel: PriceLevel(year: 2024),
      costs: CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none),
      benefits: benefits,
      assumptions: base.map { try CalculationAssumptions(baseMonth: month($0), months: months) },
      goals: goals,
      schedule: schedule ?? exactSchedule(), effectMap: effectMap, measurements: measurements)
  }
}
