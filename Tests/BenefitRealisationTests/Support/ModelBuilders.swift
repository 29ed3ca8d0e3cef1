import BenefitRealisation
import Testing

// Short ways to valid values of a model, so that a test names only what it is about.

/// The month that a text of the form YYYY-MM names.
func month(_ text: String) throws -> Month { try #require(Month(text)) }

/// The range of months from one text of the form YYYY-MM to another.
func months(_ first: String, _ last: String) throws -> ClosedRange<Month> {
  let (lower, upper) = (try month(first), try month(last))
  try #require(lower <= upper)
  return lower...upper
}

/// The date that a text of the form YYYY-MM-DD names.
func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

/// The amount that a decimal text names.
func money(_ text: String) throws -> Money { try #require(Money(decimal: text)) }

/// The number that a decimal text names, exactly.
func exact(_ text: String) throws -> Rational { try #require(Rational(decimal: text)) }

/// Whole kronor in a test's lists of amounts.
func kronor(_ amounts: Int64...) -> [Money] { amounts.map { Money(majorUnits: $0) } }

/// An organisation that owns everything a test needs owned.
let city = Organisation(id: "city", name: "City")

/// A cost line of money; by default 1 000 kr once in January 2025.
func costLine(
  _ id: Identifier<CostLine> = "line", _ amount: CostLine.Amount = .money(Money(majorUnits: 1_000)),
  _ timing: CostTiming? = nil, phase: CostPhase = .implementation, nature: MonetaryNature? = nil
) throws -> CostLine {
  try CostLine(
    id: id, label: "", amount: amount, timing: try timing ?? .once(month("2025-01")), phase: phase,
    nature: nature)
}

/// Hours at a stated hourly cost.
func hours(_ hours: Rational, at hourlyCost: Rational) throws -> CostLine.Amount {
  .hours(hours, at: try HourlyCost(hourlyCost, provenance: "test"))
}

/// A benefit; by default 1 200 kr a year at full use from the first month.
func benefit(
  _ id: Identifier<Benefit> = "benefit", _ pattern: ValuePattern = .avoidedCost(perYear: 1_200),
  _ nature: MonetaryNature = .financial, perspective: Benefit.Perspective = .ownOrganisation,
  use: UseProfile = .immediate, lagMonths: Int = 0, lastMonth: String? = nil,
  yearlyDropOff: Rational = 0, adjustments: [Adjustment] = [], drivenBy goals: [Identifier<EffectGoal>] = []
) throws -> Benefit {
  try Benefit(
    id: id, name: "", value: .monetised(nature, pattern), perspective: perspective, use: use,
    lagMonths: lagMonths, lastMonth: try lastMonth.map { try month($0) }, yearlyDropOff: yearlyDropOff,
    adjustments: adjustments, drivenBy: goals)
}

/// A rollout step; by default the whole, in full operation from 1 January 2025.
func rolloutStep(
  _ id: Identifier<RolloutStep> = "step", share: Rational = 1, fullOperation: String = "2025-01-01",
  organisation: Identifier<Organisation> = city.id, use: UseProfile? = nil
) throws -> RolloutStep {
  try RolloutStep(
    id: id, name: "", organisation: organisation, share: share, fullOperation: try date(fullOperation),
    use: use)
}

/// A goal to raise an indicator from 0 to 10 in six months.
func effectGoal(
  _ id: Identifier<EffectGoal> = "goal", clock: EffectGoal.Clock = .initiative, owner: Owner? = nil,
  baselineOwner: Owner? = nil, strategicGoals: [Identifier<StrategicGoal>] = []
) throws -> EffectGoal {
  try EffectGoal(
    id: id, name: "", indicator: Indicator(name: "", unit: .hours, direction: .increase, kind: .index),
    baseline: Baseline(
      value: 0, date: try date("2024-06-30"), measuredBy: MeasurementMethod(method: "", population: ""),
      owner: baselineOwner),
    targets: [Target(monthsAfterFullOperation: 6, value: 10)], owner: owner, clock: clock,
    strategicGoals: strategicGoals)
}

/// Assumptions from a base month; by default twelve months from January 2025 at 3 %, start of year.
func assumptions(
  _ baseMonth: String = "2025-01", months: Int = 12, discounting: Discounting = Discounting()
) throws -> CalculationAssumptions {
  try CalculationAssumptions(baseMonth: try month(baseMonth), months: months, discounting: discounting)
}
