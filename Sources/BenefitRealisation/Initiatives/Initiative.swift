/// What is decided, paid for and followed up: one change with its costs, benefits, goals and schedule.
///
/// An initiative that exists is valid: its initialiser looks at every reference and bound once, gathers all problems
/// and throws them together. What a user may have left out (a baseline, an owner, a calculation) is allowed and
/// answered as such later.
public struct Initiative: Sendable, Hashable {
  /// The initiative's identity.
  public let id: Identifier<Initiative>
  /// The initiative's name.
  public let name: String
  /// The organisation that decides and answers for it.
  public let organisation: Identifier<Organisation>
  /// The organisations that take part.
  public let organisations: [Organisation]
  /// What kind of change it is.
  public let categories: [CategoryShare]
  /// Why it came about.
  public let drivers: [Driver]
  /// The strategic goals that its effect goals refer to.
  public let strategicGoals: [StrategicGoal]
  /// The steps of the rollout, each with its date of full operation.
  public let rollout: [RolloutStep]
  /// What the amounts are counted in.
  public let priceLevel: PriceLevel
  /// What it costs, as decided: the budget.
  public let costs: CostModel
  /// What it is expected to cost now, line by line as the budget; `nil` when nobody has made a forecast.
  public private(set) var costForecast: CostModel?
  /// What it has cost, line by line as the budget; `nil` when no outcome has been reported.
  public let costOutcome: CostModel?
  /// How much costs of its kind have been underestimated before, by phase; empty when nobody has said.
  public let optimismBias: [OptimismBias]
  /// The costs with the optimism bias on them; `nil` when no bias is stated.
  public let costsWithOptimismBias: CostModel?
  /// The contract lengths to choose between; `nil` when there is no such choice.
  public let contractLengths: ContractLengths?
  /// Things as they are, alternative A, which the change is measured against; `nil` when nobody has stated them.
  public let asIs: AsIs?
  /// Other ways than the proposed one, measured against the same A.
  public let alternatives: [Alternative]
  /// Who pays; `nil` when the deciding organisation pays it all.
  public let financing: Financing?
  /// What it brings.
  public let benefits: [Benefit]
  /// Costs against benefits; `nil` when no benefit calculation has been made.
  public let calculation: BenefitCalculation?
  /// The calculation of each alternative, in their order; empty when no benefit calculation has been made.
  public let alternativeCalculations: [BenefitCalculation]
  /// The goals that it shall reach.
  public let goals: [EffectGoal]
  /// When the goals are checked.
  public let schedule: FollowUpSchedule
  /// How capability leads to value.
  public let effectMap: EffectMap
  /// What has been measured after the change.
  public let measurements: [EffectGoal.Measurement]
  /// The plans that this one has replaced, the first that was decided first; empty when none has been replaced.
  public let earlierPlans: [EarlierPlan]
  /// Who decided the plan as it stands now, and when; `nil` when nobody has said.
  public let planDecision: Decision?
  /// What has been learnt.
  public let lessons: [Lesson]
  /// The findings that somebody has looked at and accepts.
  public let acceptedFindings: [AcceptedFinding]
  /// The initiative as each earlier plan had it.
  let earlierInitiatives: [Initiative]

  /// An initiative whose parts fit together.
  ///
  /// Leave `assumptions` out to make no benefit calculation; each of the other members is described where it stands.
  ///
  /// - Throws: ``InvalidModel`` with all problems: identities that stand twice, references to what isn't there,
  ///   shares above the whole, a benefit driven twice, a saving counted twice, lists or products of lists that are too
  ///   large, an earlier plan that wasn't valid, or versions of the plan whose decisions are missing or out of order.
  public init(
    id: Identifier<Initiative>, name: String, organisation: Identifier<Organisation>,
    organisations: [Organisation], categories: [CategoryShare] = [], drivers: [Driver] = [],
    strategicGoals: [StrategicGoal] = [], rollout: [RolloutStep], priceLevel: PriceLevel, costs: CostModel,
    costForecast: CostModel? = nil, costOutcome: CostModel? = nil,
    optimismBias: [OptimismBias] = [], contractLengths: ContractLengths? = nil, financing: Financing? = nil,
    benefits: [Benefit] = [], assumptions: CalculationAssumptions? = nil, goals: [EffectGoal] = [],
    schedule: FollowUpSchedule = .standard, effectMap: EffectMap = .empty,
    measurements: [EffectGoal.Measurement] = [], asIs: AsIs? = nil, alternatives: [Alternative] = [],
    earlierPlans: [EarlierPlan] = [], planDecision: Decision? = nil, lessons: [Lesson] = [],
    acceptedFindings: [AcceptedFinding] = []
  ) throws(InvalidModel) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.organisations = organisations
    self.categories = categories
    self.drivers = drivers
    self.strategicGoals = strategicGoals
    self.rollout = rollout
    self.priceLevel = priceLevel
    self.costs = costs
    self.costForecast = costForecast
    self.costOutcome = costOutcome
    self.optimismBias = optimismBias
    self.contractLengths = contractLengths
    self.financing = financing
    self.benefits = benefits
    self.goals = goals
    self.schedule = schedule
    self.effectMap = effectMap
    self.measurements = measurements
    self.asIs = asIs
    self.alternatives = alternatives
    self.earlierPlans = earlierPlans
    self.planDecision = planDecision
    self.lessons = lessons
    self.acceptedFindings = acceptedFindings
    let known = References(
      organisations: organisations, strategicGoals: strategicGoals, rollout: rollout, goals: goals)
    var validation = Self.validation(
      known,
      organisation: organisation, categories: categories, drivers: drivers,
      costs: [(["costs"], costs), (["costForecast"], costForecast), (["costOutcome"], costOutcome)],
      financing: financing,
      benefits: benefits,
      schedule: schedule, effectMap: effectMap, measurements: measurements)
    let latest = LatestParts(
      id: id, name: name, organisation: organisation, organisations: organisations, strategicGoals: strategicGoals,
      rollout: rollout, priceLevel: priceLevel, costs: costs, benefits: benefits, assumptions: assumptions,
      goals: goals, schedule: schedule, asIs: asIs)
    let isWithinLimits = Self.validateSize(
      of: latest, checks: known.clockCount * schedule.checkpoints.count, effectMap, outcome: costOutcome,
      forecast: costForecast, earlierPlans, alternatives, into: &validation)
    costsWithOptimismBias = Self.adjust(costs, for: optimismBias, &validation)
    Self.validate(asIs, alternatives, known, into: &validation)
    Self.validate(lessons, known, into: &validation)
    validation.require(
      acceptedFindings.count <= Self.mostAcceptedFindings,
      else: .tooMany(acceptedFindings.count, limit: Self.mostAcceptedFindings), at: "acceptedFindings")
    Self.validate(earlierPlans, latest: planDecision, into: &validation)
    earlierInitiatives = isWithinLimits ? Self.initiatives(of: earlierPlans, besides: latest, into: &validation) : []
    guard let assumptions, validation.isWithinSize else {
      try validation.finish()
      calculation = nil
      alternativeCalculations = []
      return
    }
    do {
      calculation = try BenefitCalculation(
        costs: costs, benefits: benefits, rollout: rollout, assumptions: assumptions, asIs: asIs)
    } catch {
      validation.add(error.problems)
      calculation = nil
    }
    alternativeCalculations = Self.calculations(
      of: alternatives, rollout: rollout, assumptions: assumptions, asIs: asIs, into: &validation)
    try validation.finish()
  }

  /// Whether something outside the organisation's own need makes the initiative necessary: a law, another party or a
  /// contract that ends.
  public var isMandated: Bool {
    drivers.contains { $0 == .legislation || $0 == .otherExternalParty || $0 == .contractExpiry }
  }

  /// The date from which a clock runs: the step's full operation, or the last step's for the whole initiative.
  public func fullOperation(of clock: EffectGoal.Clock) -> CalendarDate {
    let steps =
      switch clock {
      case .step(let id): rollout.filter { $0.id == id }
      case .initiative: rollout
      }
    guard let last = steps.map(\.fullOperation).max() else {
      preconditionFailure("a valid initiative has a step for every clock of its goals")
    }
    return last
  }
}

extension Initiative {
  /// The same initiative before anybody has said what the costs will be.
  var withoutForecast: Initiative {
    var copy = self
    copy.costForecast = nil
    return copy
  }
}
