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
    /// Whether the change is used as intended.
    public let use: UseReading
    /// What to expect at the next checkpoint if the measured ratio to the plan holds; `nil` without a next one.
    public let outlook: Outlook?
    /// What the owner does next.
    public let nextStep: NextStep
  }

  /// What to expect at a coming checkpoint.
  public struct Outlook: Sendable, Hashable {
    /// The checkpoint, in months after full operation.
    public let monthsAfterFullOperation: Int
    /// The expected value, in the indicator's unit.
    public let value: Figure<Rational>
  }

  /// Follows an initiative up as known on a date.
  public init(of initiative: Initiative, asOf: CalendarDate) {
    self.initiative = initiative
    self.asOf = asOf
    costVariance = initiative.costOutcome.map { CostVariance(budget: initiative.costs, outcome: $0, asOf: asOf) }
    let measurements = Dictionary(grouping: initiative.measurements, by: \.goal)
    var checks: [CheckKey: EffectCheck] = [:]
    for goal in initiative.goals {
      for checkpoint in initiative.checkpoints(of: goal.clock) {
        checks[CheckKey(goal: goal.id, months: checkpoint.monthsAfterFullOperation)] = EffectCheck(
          of: goal, at: checkpoint, measurements: measurements[goal.id] ?? [], schedule: initiative.schedule,
          asOf: asOf)
      }
    }
    checkpoints = initiative.clocks.flatMap { clock in
      initiative.checkpoints(of: clock).map { checkpoint in
        CheckedPoint(
          clock: clock, checkpoint: checkpoint,
          goals: initiative.goals.filter { $0.clock == clock }.map { goal in
            GoalAnswer(to: goal, at: checkpoint, in: initiative, checks: checks)
          },
          outcome: asOf < checkpoint.window.lowerBound
            ? nil
            : BenefitOutcome(
              of: initiative, measurements: measurements, knownOn: min(asOf, checkpoint.window.upperBound)))
      }
    }.sorted { ($0.checkpoint.dueDate, $0.clock) < ($1.checkpoint.dueDate, $1.clock) }
    outcome = BenefitOutcome(of: initiative, measurements: measurements, knownOn: asOf)
  }

  /// A goal at a checkpoint.
  struct CheckKey: Hashable {
    let goal: Identifier<EffectGoal>
    let months: Int
  }
}

extension FollowUp.GoalAnswer {
  fileprivate init(
    to goal: EffectGoal, at checkpoint: Checkpoint, in initiative: Initiative,
    checks: [FollowUp.CheckKey: EffectCheck]
  ) {
    let months = checkpoint.monthsAfterFullOperation
    guard let check = checks[FollowUp.CheckKey(goal: goal.id, months: months)] else {
      preconditionFailure("every goal has a check at every checkpoint of its clock")
    }
    let later = initiative.schedule.checkpoints.first { $0 > months }
    self.check = check
    use = UseReading(before: goal, atMonths: months, in: initiative, checks: checks)
    outlook = later.map { FollowUp.Outlook(after: check, atMonths: $0, schedule: initiative.schedule) }
    nextStep = NextStep(after: check, use: use, nextCheckpoint: later)
  }
}

extension FollowUp.Outlook {
  /// The value that a goal reaches if its measured ratio to the planned path holds.
  fileprivate init(after check: EffectCheck, atMonths months: Int, schedule: FollowUpSchedule) {
    monthsAfterFullOperation = months
    let fullOperation = check.checkpoint.fullOperation
    guard case .measured(let measurement, _) = check.state else {
      value = .notDefined(because: .notMeasured)
      return
    }
    guard let due = schedule.checkpoint(months: months, after: fullOperation)?.dueDate else {
      value = .notDefined(because: .noTarget)
      return
    }
    switch PlannedPath.path(of: check.goal, from: fullOperation, schedule: schedule) {
    case .notDefined(let reason): value = .notDefined(because: reason)
    case .value(let path):
      guard let ratio = path.ratio(of: measurement.quantity.value, on: measurement.date) else {
        value = .notDefined(because: .targetEqualsBaseline)
        return
      }
      value = .value(path.baseline + ratio * (path.value(on: due) - path.baseline))
    }
  }
}

extension UseReading {
  fileprivate init(
    before goal: EffectGoal, atMonths months: Int, in initiative: Initiative,
    checks: [FollowUp.CheckKey: EffectCheck]
  ) {
    if goal.kind == .use {
      self = .isUseGoal
      return
    }
    let useGoals = initiative.effectMap.useGoals(before: goal.id)
    let verdicts = useGoals.map { checks[FollowUp.CheckKey(goal: $0, months: months)]?.verdict }
    let below = zip(useGoals, verdicts).filter { if case .notReached = $0.1 { true } else { false } }.map(\.0)
    let reached = verdicts.count { if case .reached = $0 { true } else { false } }
    self =
      if useGoals.isEmpty { .notFollowedUp } else if !below.isEmpty {
        .belowPlan(below)
      } else if reached
        == useGoals.count
      { .asIntended(useGoals) } else { .notKnown(useGoals) }
  }
}

extension Initiative {
  /// The clocks that goals follow; a clock of its own for every rollout step where there are no goals.
  var clocks: [EffectGoal.Clock] {
    var clocks: [EffectGoal.Clock] = []
    for goal in goals where !clocks.contains(goal.clock) { clocks.append(goal.clock) }
    return clocks.isEmpty ? rollout.map { .step($0.id) } : clocks
  }

  /// The schedule's checkpoints on a clock.
  func checkpoints(of clock: EffectGoal.Clock) -> [Checkpoint] {
    schedule.checkpoints(after: fullOperation(of: clock))
  }
}

extension EffectGoal.Clock: Comparable {
  /// The whole initiative first, then the steps by their identities.
  public static func < (left: EffectGoal.Clock, right: EffectGoal.Clock) -> Bool {
    switch (left, right) {
    case (.initiative, .step): true
    case (_, .initiative): false
    case (.step(let left), .step(let right)): left < right
    }
  }
}
