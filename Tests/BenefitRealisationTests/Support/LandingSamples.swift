import BenefitRealisation

/// A landing; by default 600 kr a year from January 2025 as a budget reduction by the city.
func landing(
  _ perYear: Landing.Amount = .money(Money(majorUnits: 600)), as form: Landing.Form = .budgetReduction,
  by unit: Identifier<Organisation> = city.id, from first: String = "2025-01", to last: String? = nil,
  decision: Decision? = nil, outcome: [Landing.Outcome] = []
) throws -> Landing {
  try Landing(
    unit: unit, perYear: perYear, as: form, firstMonth: month(first), lastMonth: try last.map { try month($0) },
    decision: decision, outcome: outcome)
}

/// What has been brought home in some months, in whole kronor.
func report(_ kronor: Int64, _ first: String, _ last: String) throws -> Landing.Outcome {
  Landing.Outcome(in: try months(first, last), .money(Money(majorUnits: kronor)))
}

/// 120 hours a year at 100 kr: 12 000 kr a year.
func freedHours() throws -> ValuePattern {
  .hoursFreed(hoursPerMonth: 10, hourlyCost: try HourlyCost(100, provenance: "test"))
}

/// The benefit `time` with landings; by default 12 000 kr a year of freed time.
func landedBenefit(
  _ landings: [Landing], _ pattern: ValuePattern? = nil, _ nature: MonetaryNature = .redistribution,
  perspective: Benefit.Perspective = .ownOrganisation, use: UseProfile = .immediate, lastMonth: String? = nil,
  owner: Owner? = nil, drivenBy goals: [Identifier<EffectGoal>] = []
) throws -> Benefit {
  try landedBenefit(
    "time", landings, pattern, nature, perspective: perspective, use: use, lastMonth: lastMonth, owner: owner,
    drivenBy: goals)
}

/// A benefit with landings; by default 12 000 kr a year of freed time.
func landedBenefit(
  _ id: Identifier<Benefit>, _ landings: [Landing], _ pattern: ValuePattern? = nil,
  _ nature: MonetaryNature = .redistribution, perspective: Benefit.Perspective = .ownOrganisation,
  use: UseProfile = .immediate, lastMonth: String? = nil, owner: Owner? = nil,
  drivenBy goals: [Identifier<EffectGoal>] = []
) throws -> Benefit {
  try Benefit(
    id: id, name: "Benefit \(id)", value: .monetised(nature, try pattern ?? freedHours()), perspective: perspective,
    owner: owner, use: use, lastMonth: try lastMonth.map { try month($0) }, drivenBy: goals, landings: landings)
}

/// A calculation over months from January 2025, without costs unless some are given.
func calculated(
  _ benefits: [Benefit], costs: CostModel? = nil, asIs: AsIs? = nil, months: Int = 12,
  rollout: [RolloutStep]? = nil
) throws -> BenefitCalculation {
  try BenefitCalculation(
    costs: costs ?? CostModel(external: .none), benefits: benefits, rollout: rollout ?? [rolloutStep()],
    assumptions: assumptions(months: months), asIs: asIs)
}
