/// The catalogue of findings: a stable code for each, in the order in which they are told among equally severe ones.
///
/// ``rule`` says how much a code matters, who can act, why, and what to do. A code keeps its meaning for good.
public enum FindingCode: String, Sendable, Hashable, CaseIterable {
  // Goals and checks.

  /// A goal's value before the change isn't known.
  case noBaseline = "no-baseline"
  /// A goal's baseline was measured when the change was in operation already.
  case baselineAfterChange = "baseline-after-change"
  /// A goal has no target at a checkpoint of the schedule.
  case noTarget = "no-target"
  /// Nobody answers for a goal.
  case goalWithoutOwner = "goal-without-owner"
  /// An initiative that isn't mandated has no effect goal.
  case noEffectGoal = "no-effect-goal"
  /// An effect goal has no use goal before it.
  case useNotFollowedUp = "use-not-followed-up"
  /// An effect goal contributes to no strategic goal.
  case goalWithoutStrategicGoal = "goal-without-strategic-goal"
  /// A checkpoint's window has closed, nothing that could count was measured outside it, and no later check that weighs
  /// as much is answered.
  case checkpointOverdue = "checkpoint-overdue"
  /// A checkpoint's window has closed without a measurement, but a comparable one was made outside it.
  case measuredOutsideWindow = "measured-outside-window"
  /// A checkpoint's window has closed without a measurement, and a later check of the goal has been answered since.
  case checkpointMissed = "checkpoint-missed"
  /// What was measured at a checkpoint can't be compared with the baseline.
  case measurementNotComparable = "measurement-not-comparable"
  /// The planned sample is too small to show the change that the target asks for.
  case sampleTooSmall = "sample-too-small"
  /// Counted events come more unevenly than chance makes them, so their interval is too narrow.
  case eventsOverdispersed = "events-overdispersed"
  /// The checks left of a goal cost a larger share of a year's benefits than the limit.
  case checkCostAboveLimit = "check-cost-above-limit"

  // The effect map.

  /// A node of the effect map is linked to nothing.
  case effectMapOrphan = "effect-map-orphan"
  /// The effect map runs in a circle.
  case effectMapCycle = "effect-map-cycle"
  /// A link of the effect map leads backwards.
  case effectMapWrongOrder = "effect-map-wrong-order"
  /// A node of use or effect is followed up by no goal.
  case effectMapNotMeasured = "effect-map-not-measured"
  /// The contributions to a node add up to more than the whole.
  case effectMapSharesExceedWhole = "effect-map-shares-exceed-whole"
  /// A benefit to which no effect leads in the effect map.
  case benefitNotReached = "benefit-not-reached"

  // Benefits and landings.

  /// No goal follows a benefit up.
  case benefitWithoutGoal = "benefit-without-goal"
  /// Nobody answers for a benefit.
  case benefitWithoutOwner = "benefit-without-owner"
  /// No unit brings a benefit home.
  case benefitWithoutLanding = "benefit-without-landing"
  /// Freed time is counted as money without a budget that is cut.
  case freedTimeAsMoney = "freed-time-as-money"
  /// A landing that nobody has decided.
  case landingNotDecided = "landing-not-decided"
  /// More is reported as brought home than has been realised.
  case broughtHomeBeyondRealised = "brought-home-beyond-realised"
  /// More is reported as brought home than the benefit was planned to give.
  case broughtHomeBeyondPotential = "brought-home-beyond-potential"
  /// Something is brought home of a benefit of which nobody knows what has been realised.
  case realisedNotKnown = "realised-not-known"
  /// More has been realised than was planned.
  case realisedBeyondPotential = "realised-beyond-potential"
  /// Several benefits claim the same effect, or the same hours.
  case benefitsClaimedTwice = "benefits-claimed-twice"
  /// A factor outside what is plausible.
  case implausibleFactor = "implausible-factor"
  /// Factors whose source nobody has stated.
  case factorWithoutSource = "factor-without-source"

  // Costs and the calculation.

  /// Own hours haven't been counted.
  case internalHoursNotCounted = "internal-hours-not-counted"
  /// Another component than own hours hasn't been counted.
  case componentNotCounted = "component-not-counted"
  /// No cost of operation is stated.
  case runCostMissing = "run-cost-missing"
  /// A procured system without the length of its contract.
  case contractEndMissing = "contract-end-missing"
  /// A cost that should have been reported hasn't been.
  case costOutcomeMissing = "cost-outcome-missing"
  /// A component is counted in only one of budget and outcome.
  case costOutcomeNotComparable = "cost-outcome-not-comparable"
  /// More is financed than it costs.
  case financingBeyondCost = "financing-beyond-cost"
  /// A parameter that nobody has verified for the year of the follow-up.
  case staleParameter = "stale-parameter"
  /// Amounts in prices of long ago.
  case oldPriceLevel = "old-price-level"
  /// No benefit calculation, though the initiative isn't mandated.
  case calculationMissing = "calculation-missing"
  /// What things as they are cost isn't stated, so doing nothing is taken to be free.
  case asIsMissing = "as-is-missing"

  // The plan.

  /// The plan was replaced when the change was in full operation already.
  case planChangedAfterFullOperation = "plan-changed-after-full-operation"
  /// A finding is accepted that isn't there.
  case acceptanceWithoutFinding = "acceptance-without-finding"
}
