import BenefitInterchange
import BenefitRealisation

/// An initiative of one of each, whose parts a test exchanges one by one.
struct SmallInitiative {
  var date = CalendarDate(year: 2026, month: 1, day: 31)!
  var note: String?
  var id: Identifier<Initiative> = "i"
  var name = "Insats"
  var organisations = [Organisation(id: "o", name: "Staden")]
  var categories: [CategoryShare] = []
  var drivers: [Driver] = []
  var share: Rational = 1
  var fullOperation = CalendarDate(year: 2025, month: 1, day: 1)!
  var priceYear = 2025
  var amount = CostLine.Amount.money(Money(majorUnits: 100))
  var timing = CostTiming.once(SmallInitiative.january)
  var pattern = ValuePattern.avoidedCost(perYear: 1)
  var use = UseProfile.immediate
  var lastMonth: Month?
  var baseMonth = SmallInitiative.january
  var bands = [DiscountRates.Band(fromYear: 0, rate: Rate(percent: 3))]
  var unit = "min"
  var direction = Indicator.Direction.decrease
  var baseline: Rational = 45
  var baselineDate = CalendarDate(year: 2024, month: 5, day: 31)!
  var target: Rational? = 10
  var threshold: Rational = 0.8
  var measured: Rational = 17
  var respondents: Int?

  static let january = Month(year: 2025, month: 1)!

  func document() throws(InvalidModel) -> InitiativeDocument {
    let isHours = if case .hours = amount { true } else { false }
    let lines = ComponentCosts.lines([
      try CostLine(id: "c", label: "Rad", amount: amount, timing: timing, phase: .operation)
    ])
    let method = MeasurementMethod(method: "m", population: "p")
    return InitiativeDocument(
      date: date, note: note,
      initiative: try Initiative(
        id: id, name: name, organisation: organisations[0].id, organisations: organisations,
        categories: categories, drivers: drivers,
        rollout: [
          RolloutStep(
            id: "s", name: "Steg", organisation: organisations[0].id, share: share,
            fullOperation: fullOperation)
        ],
        priceLevel: PriceLevel(year: priceYear),
        costs: CostModel(external: isHours ? .none : lines, internalHours: isHours ? lines : .none),
        benefits: [
          Benefit(
            id: "b", name: "Nytta", value: .monetised(.financial, pattern), use: use, lastMonth: lastMonth)
        ],
        assumptions: CalculationAssumptions(
          baseMonth: baseMonth, months: 12, discounting: Discounting(rates: DiscountRates(bands: bands))),
        goals: [
          EffectGoal(
            id: "g", name: "Mål",
            indicator: Indicator(name: "Tid", unit: UnitOfMeasure(unit), direction: direction, kind: .index),
            baseline: Baseline(value: baseline, date: baselineDate, measuredBy: method),
            targets: target.map { [Target(monthsAfterFullOperation: 6, value: $0)] } ?? [])
        ],
        schedule: FollowUpSchedule(checkpoints: [6, 12], partlyThreshold: threshold),
        measurements: [
          EffectGoal.Measurement(
            goal: "g", date: date, quantity: Quantity(measured, UnitOfMeasure(unit)), measuredBy: method,
            sample: respondents.map { .count($0) }, source: "k")
        ]))
  }
}
