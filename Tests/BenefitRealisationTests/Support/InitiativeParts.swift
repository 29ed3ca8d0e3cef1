import BenefitRealisation

/// The parts of an initiative before they are put together; as they stand they make a valid one.
struct InitiativeParts {
  var organisation = city.id
  var organisations = [city]
  var categories: [CategoryShare] = []
  var drivers: [Driver] = []
  var strategicGoals: [StrategicGoal] = []
  var rollout: [RolloutStep]
  var priceLevel = PriceLevel(year: 2025)
  var costs: CostModel
  var costForecast: CostModel?
  var costOutcome: CostModel?
  var financing: Financing?
  var benefits: [Benefit] = []
  var assumptions: CalculationAssumptions?
  var goals: [EffectGoal] = []
  var schedule = FollowUpSchedule.standard
  var effectMap = EffectMap.empty
  var measurements: [EffectGoal.Measurement] = []
  var asIs: AsIs?
  var alternatives: [Alternative] = []
  var earlierPlans: [EarlierPlan] = []
  var planDecision: Decision?
  var lessons: [Lesson] = []

  init() throws {
    rollout = [try rolloutStep()]
    costs = try CostModel(external: .lines([costLine()]))
  }

  /// The parts put together.
  func initiative() throws(InvalidModel) -> Initiative {
    try Initiative(
      id: "initiative", name: "", organisation: organisation, organisations: organisations,
      categories: categories, drivers: drivers, strategicGoals: strategicGoals, rollout: rollout,
      priceLevel: priceLevel,
      costs: costs, costForecast: costForecast, costOutcome: costOutcome, financing: financing, benefits: benefits,
      assumptions: assumptions, goals: goals, schedule: schedule,
      effectMap: effectMap, measurements: measurements, asIs: asIs,
      alternatives: alternatives, earlierPlans: earlierPlans, planDecision: planDecision, lessons: lessons)
  }

  /// The problems of an initiative that is valid but for one change.
  static func problems(after change: (inout InitiativeParts) throws -> Void) throws -> [ModelProblem] {
    var parts = try InitiativeParts()
    try change(&parts)
    do {
      _ = try parts.initiative()
      return []
    } catch {
      return error.problems
    }
  }
}
