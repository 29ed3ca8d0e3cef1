/// A plan that was decided and has been replaced: the first one is the frozen decision.
///
/// It holds whole parts, not changes to them, so that an auditor sees what was decided without working it out. A part
/// that is left out was as in the latest plan; a cost at a milestone then falls by this plan's rollout, or as in the
/// latest plan where this one lacks the step. Source: method section 8.
///
/// ```swift
/// let decided = try EarlierPlan(
///   decision: Decision(by: "the board", on: decidedOn), leftBecause: "the integration was two months late",
///   rollout: [stepAsDecided])
/// ```
public struct EarlierPlan: Sendable, Hashable {
  /// Who decided the plan, and when.
  public let decision: Decision
  /// Why the plan after it replaced it; who decided that and when is the decision of the plan after it.
  public let leftBecause: String
  /// The rollout as it was planned; `nil` when it was as in the latest plan, and so on for the others.
  public let rollout: [RolloutStep]?
  /// The budget.
  public let costs: CostModel?
  /// The benefits.
  public let benefits: [Benefit]?
  /// What the calculation assumed.
  public let assumptions: CalculationAssumptions?
  /// The goals with their targets.
  public let goals: [EffectGoal]?
  /// The schedule of the checks.
  public let schedule: FollowUpSchedule?

  /// A replaced plan; each part that is left out was as in the latest plan.
  ///
  /// - Throws: ``InvalidModel`` when there is no reason, or a benefit carries outcomes of its factors: outcomes belong
  ///   to the latest plan.
  public init(
    decision: Decision, leftBecause: String, rollout: [RolloutStep]? = nil, costs: CostModel? = nil,
    benefits: [Benefit]? = nil, assumptions: CalculationAssumptions? = nil, goals: [EffectGoal]? = nil,
    schedule: FollowUpSchedule? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!leftBecause.isEmpty, else: .missingText, at: "leftBecause")
    for (index, benefit) in (benefits ?? []).enumerated() {
      validation.require(
        benefit.factorOutcomes.isEmpty, else: .outcomeOfEarlierPlan, at: "benefits", .index(index), "factorOutcomes")
    }
    try validation.finish()
    self.decision = decision
    self.leftBecause = leftBecause
    self.rollout = rollout
    self.costs = costs
    self.benefits = benefits
    self.assumptions = assumptions
    self.goals = goals
    self.schedule = schedule
  }

  /// The members of a document that the plan states.
  var statedMembers: Set<String> {
    let members: [(String, Bool)] = [
      ("rollout", rollout != nil), ("costs", costs != nil), ("benefits", benefits != nil),
      ("calculation", assumptions != nil), ("goals", goals != nil), ("schedule", schedule != nil),
    ]
    return Set(members.filter(\.1).map(\.0))
  }
}
