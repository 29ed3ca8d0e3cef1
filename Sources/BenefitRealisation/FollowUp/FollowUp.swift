/// Everything that is known of an initiative on a date: its costs, its calculation and every check.
///
/// ```swift
/// let followUp = FollowUp(of: initiative, asOf: asOf)
/// for checked in followUp.checkpoints {
///   for answer in checked.goals { print(checked.checkpoint.dueDate, answer.check.verdict) }
/// }
/// ```
///
/// The date is an argument; the library never asks a clock. The same initiative and date give the same follow-up.
public struct FollowUp: Sendable, Hashable {
  /// The initiative.
  public let initiative: Initiative
  /// The date that the follow-up is made for; later measurements aren't looked at.
  public let asOf: CalendarDate
  /// The checkpoints of every clock in order of their due dates.
  public let checkpoints: [CheckedPoint]
  /// The reported costs against the budget by the as-of date; `nil` when no outcome has been reported.
  public let costVariance: CostVariance?
  /// What has come of the benefits by the as-of date; `nil` when there is no calculation.
  public let outcome: BenefitOutcome?

  /// One checkpoint of one clock with the answers of its goals.
  public struct CheckedPoint: Sendable, Hashable {
    /// Whose clock it is.
    public let clock: EffectGoal.Clock
    /// The checkpoint.
    public let checkpoint: Checkpoint
    /// The answers, in the order of the initiative's goals.
    public let goals: [GoalAnswer]
    /// What had come of the benefits as known when the window closed, or on the as-of date when it hasn't closed;
    /// `nil` before the window opens and without a calculation.
    public let outcome: BenefitOutcome?
  }

  /// The answer for one goal at one checkpoint, with what it means for the owner.
  public struct GoalAnswer: Sendable, Hashable {
    /// The check.
    public let check: EffectCheck
    /// The same checkpoint and measurements held against the goal as the first plan had it; `nil` when no plan has been
    /// replaced, the goal is the same, or the first plan didn't have it.
    public let againstFirstPlan: EffectCheck?
    /// The goal's measurements by the as-of date that no checkpoint's window holds and that lie between this check and
    /// another, each beside the nearer one of them, or beside the one of them that has closed without an answer.
    ///
    /// They decide no goal; realised benefit follows every measurement that can be compared.
    public let measuredOutsideWindows: [EffectGoal.Measurement]
    /// Of a check that has closed without an answer, what was measured instead: of ``measuredOutsideWindows`` the one
    /// nearest to the due date that could count if the window were wider; `nil` without such a one.
    public let measuredInstead: EffectGoal.Measurement?
    /// Of a check that has closed without an answer, the next check of the goal that has one and weighs as much, in
    /// months after full operation: this one has then been missed.
    public let answeredAtMonths: Int?
    /// Whether the change is used as intended.
    public let use: UseReading
    /// What to expect at the next checkpoint if the measured ratio to the plan holds; `nil` without a next one.
    public let outlook: Outlook?
    /// Where the chain from capability to benefit breaks; `nil` when nothing shows that it does.
    public let brokenLink: BrokenLink?
    /// What the owner does next.
    public let nextStep: NextStep
  }

  /// Follows an initiative up as known on a date.
  public init(of initiative: Initiative, asOf: CalendarDate) {
    self.initiative = initiative
    self.asOf = asOf
    costVariance = initiative.costOutcome.map { CostVariance(budget: initiative.costs, outcome: $0, asOf: asOf) }
    let measurements = initiative.comparableMeasurements
    var checks: [CheckKey: EffectCheck] = [:]
    var outside: [Identifier<EffectGoal>: MeasurementsOutside] = [:]
    for goal in initiative.goals {
      let ofGoal = initiative.checkpoints(of: goal.clock).map {
        EffectCheck(
          of: goal, at: $0, measurements: measurements[goal.id] ?? [], schedule: initiative.schedule, asOf: asOf)
      }
      for check in ofGoal {
        checks[CheckKey(goal: goal.id, months: check.checkpoint.monthsAfterFullOperation)] = check
      }
      outside[goal.id] = MeasurementsOutside(measurements[goal.id] ?? [], checks: ofGoal, asOf: asOf)
    }
    var ground = OutcomeGround(of: initiative, measurements: measurements)
    let outcome = ground?.outcome(knownOn: asOf)
    self.outcome = outcome
    let home = Dictionary(BroughtHome.all(of: initiative, outcome: outcome, asOf: asOf).map { ($0.benefit.id, $0) }) {
      first, _ in first
    }
    let useGoals = initiative.useGoalsByGoal
    let first = initiative.goalsFirstDecidedOtherwise
    let goals = Dictionary(grouping: initiative.goals, by: \.clock)
    checkpoints = Initiative.clocks(of: initiative.goals, rollout: initiative.rollout).flatMap { clock in
      initiative.checkpoints(of: clock).map { checkpoint in
        CheckedPoint(
          clock: clock, checkpoint: checkpoint,
          goals: (goals[clock] ?? []).map { goal in
            GoalAnswer(
              to: goal, at: checkpoint, in: initiative, useGoals: useGoals[goal.id] ?? [], checks: checks,
              outside: outside[goal.id]?[checkpoint] ?? [], asOf: asOf,
              chain: ChainReading(of: goal, in: initiative, home: home, outcome: outcome) {
                checks[CheckKey(goal: $0, months: checkpoint.monthsAfterFullOperation)]?.verdict
              },
              againstFirst: first[goal.id].map {
                EffectCheck(
                  of: $0, at: checkpoint, measurements: measurements[$0.id] ?? [], schedule: initiative.schedule,
                  asOf: asOf)
              })
          },
          outcome: asOf < checkpoint.window.lowerBound
            ? nil : ground?.outcome(knownOn: min(asOf, checkpoint.window.upperBound)))
      }
    }.sorted { ($0.checkpoint.dueDate, $0.clock) < ($1.checkpoint.dueDate, $1.clock) }
  }

  /// A goal at a checkpoint.
  struct CheckKey: Hashable {
    let goal: Identifier<EffectGoal>
    let months: Int
  }
}

extension FollowUp.GoalAnswer {
  fileprivate init(
    to goal: EffectGoal, at checkpoint: Checkpoint, in initiative: Initiative, useGoals: [Identifier<EffectGoal>],
    checks: [FollowUp.CheckKey: EffectCheck], outside: [EffectGoal.Measurement], asOf: CalendarDate,
    chain: @autoclosure () -> ChainReading, againstFirst: EffectCheck?
  ) {
    let months = checkpoint.monthsAfterFullOperation
    guard let check = checks[FollowUp.CheckKey(goal: goal.id, months: months)] else {
      preconditionFailure("every goal has a check at every checkpoint of its clock")
    }
    let later = initiative.schedule.checkpoints.first { $0 > months }
    self.check = check
    againstFirstPlan = againstFirst
    measuredOutsideWindows = outside
    if check.isUnanswered(asOf: asOf) {
      measuredInstead = check.usable(among: outside)
      answeredAtMonths = initiative.schedule.checkpoints.first { later in
        guard later > months, let answer = checks[FollowUp.CheckKey(goal: goal.id, months: later)],
          case .measured = answer.state
        else { return false }
        return check.isIndication || !answer.isIndication
      }
    } else {
      (measuredInstead, answeredAtMonths) = (nil, nil)
    }
    use = UseReading(
      of: goal, useGoals: useGoals,
      verdicts: useGoals.map { checks[FollowUp.CheckKey(goal: $0, months: months)]?.verdict })
    outlook = later.map { FollowUp.Outlook(after: check, atMonths: $0, schedule: initiative.schedule) }
    // A chain is only followed where something is measured.
    if case .measured = check.state {
      brokenLink = BrokenLink(of: check, use: use, chain: chain())
    } else {
      brokenLink = nil
    }
    nextStep = NextStep(
      after: check, use: use, brokenLink: brokenLink, nextCheckpoint: later,
      isAsked: initiative.followUpForm.asks(for: check), instead: measuredInstead, answeredAtMonths: answeredAtMonths)
  }
}

extension Initiative {
  /// The clocks that are followed, the whole initiative's first and then the steps' in the order of the rollout: those
  /// of goals, and of all steps where no goal speaks for the whole.
  static func clocks(of goals: [EffectGoal], rollout: [RolloutStep]) -> [EffectGoal.Clock] {
    let followed = Set(goals.map(\.clock))
    let steps = rollout.map { EffectGoal.Clock.step($0.id) }
    return followed.contains(.initiative) ? [.initiative] + steps.filter(followed.contains) : steps
  }

  /// For each effect goal, the use goals that stand before it in the effect map and speak for a common rollout step.
  var useGoalsByGoal: [Identifier<EffectGoal>: [Identifier<EffectGoal>]] {
    let clocks = Dictionary(goals.map { ($0.id, $0.clock) }) { first, _ in first }
    var useGoals: [Identifier<EffectGoal>: [Identifier<EffectGoal>]] = [:]
    for goal in goals where goal.kind == .effect {
      useGoals[goal.id] = effectMap.useGoals(before: goal.id).filter { clocks[$0]?.overlaps(goal.clock) ?? false }
    }
    return useGoals
  }

  /// The goals by identity.
  var goalsByID: [Identifier<EffectGoal>: EffectGoal] { Dictionary(goals.map { ($0.id, $0) }) { first, _ in first } }

  /// The measurements by goal, those that a bridge leads to the baseline's way of measuring converted.
  var comparableMeasurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]] {
    let goals = goalsByID
    return Dictionary(grouping: measurements.map { goals[$0.goal]?.bridged($0) ?? $0 }, by: \.goal)
  }

  /// The schedule's checkpoints on a clock.
  func checkpoints(of clock: EffectGoal.Clock) -> [Checkpoint] {
    schedule.checkpoints(after: fullOperation(of: clock))
  }
}
