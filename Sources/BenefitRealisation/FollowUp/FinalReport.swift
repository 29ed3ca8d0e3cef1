/// What an initiative came to, gathered when its last check is behind it.
///
/// ```swift
/// if let report = followUp.finalReport { print(report.unknowns) }  // nil until the last window has closed
/// FinalReport(of: followUp).goals                                  // on request, whatever the date
/// ```
///
/// It computes nothing of its own: each figure is the follow-up's. What nobody knows is a list, ``unknowns``, and never
/// a silence. Source: method section 8.
public struct FinalReport: Sendable, Hashable {
  /// The date that it is made for.
  public let asOf: CalendarDate
  /// When the last check's window closes; `nil` where no checkpoint is within the calendar.
  public let lastWindowCloses: CalendarDate?
  /// Each goal at the last checkpoint of its clock.
  public let goals: [GoalResult]
  /// The reported costs against the latest plan's budget; `nil` when no outcome has been reported.
  public let costVariance: CostVariance?
  /// Realised against planned benefit; `nil` without a calculation.
  public let outcome: BenefitOutcome?
  /// The net present value from the decision to now.
  public let bridge: Figure<NetPresentValueBridge>
  /// What units have brought home.
  public let landings: [BroughtHome]
  /// Where it went another way than planned.
  public let deviations: [Deviation]
  /// What has been learnt.
  public let lessons: [Lesson]
  /// What still isn't known.
  public let unknowns: [Unknown]

  /// Whether the last check's window has closed, so that no check is still to come.
  public var isClosed: Bool { lastWindowCloses.map { $0 < asOf } ?? false }

  /// A goal at the last checkpoint of its clock.
  public struct GoalResult: Sendable, Hashable {
    /// The answer against the latest plan.
    public let check: EffectCheck
    /// The same against the goal as the first plan had it; `nil` where that is the same.
    public let againstFirstPlan: EffectCheck?
  }

  /// Something that went another way than planned.
  public enum Deviation: Sendable, Hashable {
    /// The plan was replaced by its version of this number.
    case replanned(version: Int, isAfterFullOperation: Bool)
    /// Full operation of a step moved from the first plan's date to the latest's.
    case fullOperationMoved(Identifier<RolloutStep>, from: CalendarDate, to: CalendarDate)
    /// A goal of the first plan was dropped.
    case goalDropped(Identifier<EffectGoal>)
    /// A goal isn't reached.
    case goalNotReached(Identifier<EffectGoal>)
    /// A goal is reached as it stands now, but not as the first plan had it.
    case reachedByNewTargetOnly(Identifier<EffectGoal>)
    /// The reported costs are other than budgeted: outcome less budget.
    case costs(Money)
    /// So much more (or less) has been realised than planned in the months that have ended, of the economic reading's
    /// benefits that are known.
    case benefits(Money, known: Int, of: Int)

    /// A stable code in lower case with hyphens.
    public var code: String {
      switch self {
      case .replanned: "replanned"
      case .fullOperationMoved: "full-operation-moved"
      case .goalDropped: "goal-dropped"
      case .goalNotReached: "goal-not-reached"
      case .reachedByNewTargetOnly: "reached-by-new-target-only"
      case .costs: "costs-differ"
      case .benefits: "benefits-differ"
      }
    }
  }

  /// Something that isn't known.
  public enum Unknown: Sendable, Hashable {
    /// Whether a goal is reached, for this reason.
    case goal(Identifier<EffectGoal>, NotDefined)
    /// What has been realised of a benefit.
    case benefit(Identifier<Benefit>, NotDefined)
    /// What a cost line has come to since a month.
    case cost(Identifier<CostLine>, since: Month)
    /// What a component has come to against the budget, since only one of budget and outcome has counted it.
    case costComponent(CostComponent)
    /// What a unit has brought home of a benefit that it was to bring home by now.
    case landing(Identifier<Benefit>)
    /// A part of the way from the decision to now.
    case bridgePart(BridgePart, NotDefined)

    /// A stable code in lower case with hyphens.
    public var code: String {
      switch self {
      case .goal: "goal-not-known"
      case .benefit: "benefit-not-known"
      case .cost: "cost-not-known"
      case .costComponent: "component-not-comparable"
      case .landing: "landing-not-known"
      case .bridgePart: "part-not-known"
      }
    }
  }
}

extension FinalReport {
  /// The report as known on the follow-up's date, whether or not a check is still to come.
  public init(of followUp: FollowUp) {
    let initiative = followUp.initiative
    asOf = followUp.asOf
    lastWindowCloses = followUp.checkpoints.map(\.checkpoint.window.upperBound).max()
    var last: [Identifier<EffectGoal>: GoalResult] = [:]
    for answer in followUp.checkpoints.flatMap(\.goals) {
      last[answer.check.goal.id] = GoalResult(check: answer.check, againstFirstPlan: answer.againstFirstPlan)
    }
    let goals = initiative.goals.compactMap { last[$0.id] }
    let bridge = followUp.bridge()
    self.goals = goals
    costVariance = followUp.costVariance
    outcome = followUp.outcome
    self.bridge = bridge
    landings = followUp.broughtHome
    lessons = initiative.lessons
    deviations =
      Self.planDeviations(of: initiative) + goals.compactMap(\.deviation) + Self.economicDeviations(of: followUp)
    unknowns = Self.unknowns(of: followUp, goals: goals, bridge: bridge)
  }

  private static func planDeviations(of initiative: Initiative) -> [Deviation] {
    let first = initiative.asFirstDecided
    let replanned = initiative.planVersions.dropFirst().map {
      Deviation.replanned(version: $0.number, isAfterFullOperation: $0.isAfterFullOperation)
    }
    let moved = first.rollout.compactMap { step -> Deviation? in
      guard let now = initiative.rollout.first(where: { $0.id == step.id })?.fullOperation, now != step.fullOperation
      else { return nil }
      return .fullOperationMoved(step.id, from: step.fullOperation, to: now)
    }
    let left = Set(initiative.goals.map(\.id))
    return replanned + moved + first.goals.map(\.id).filter { !left.contains($0) }.map { .goalDropped($0) }
  }

  private static func economicDeviations(of followUp: FollowUp) -> [Deviation] {
    var deviations: [Deviation] = []
    if let total = followUp.costVariance?.total, total != .zero { deviations.append(.costs(total)) }
    if case .value(let sum)? = followUp.outcome?.realisedToDate(.economic), sum.amount != sum.planned {
      deviations.append(.benefits(sum.amount - sum.planned, known: sum.known, of: sum.of))
    }
    return deviations
  }

  private static func unknowns(
    of followUp: FollowUp, goals: [GoalResult], bridge: Figure<NetPresentValueBridge>
  ) -> [Unknown] {
    var unknowns = goals.compactMap(\.unknown)
    for benefit in followUp.outcome?.benefits ?? [] {
      if case .notDefined(let reason) = benefit.realisedToDate { unknowns.append(.benefit(benefit.benefit.id, reason)) }
    }
    for line in followUp.costVariance?.lines ?? [] {
      if let month = line.state.missingSince { unknowns.append(.cost(line.id, since: month)) }
    }
    unknowns += (followUp.costVariance?.notComparable ?? []).map { .costComponent($0) }
    for landing in followUp.broughtHome where landing.reportedToDate == nil && landing.plannedToDate != .zero {
      unknowns.append(.landing(landing.benefit.id))
    }
    for change in bridge.value?.total ?? [] {
      if case .notKnown(let reason) = change.knowledge { unknowns.append(.bridgePart(change.part, reason)) }
    }
    return unknowns
  }
}

extension FinalReport.GoalResult {
  fileprivate var deviation: FinalReport.Deviation? {
    switch (check.verdict, againstFirstPlan?.verdict) {
    case (.notReached, _): .goalNotReached(check.goal.id)
    case (.reached, .notReached?): .reachedByNewTargetOnly(check.goal.id)
    default: nil
    }
  }

  fileprivate var unknown: FinalReport.Unknown? {
    switch (check.verdict, check.state) {
    case (.reached, _), (.notReached, _): nil
    case (.notMeasurable(let reason), _): .goal(check.goal.id, reason)
    case (.cannotBeToldYet, .measured): .goal(check.goal.id, .intervalOnBothSides)
    case (.cannotBeToldYet, .notComparable): .goal(check.goal.id, .notComparable)
    case (.cannotBeToldYet, _): .goal(check.goal.id, .notMeasured)
    }
  }
}

extension FollowUp {
  /// The final report, once the last check's window has closed; `nil` before that. ``FinalReport/init(of:)`` makes one
  /// at any time.
  public var finalReport: FinalReport? {
    guard let closes = checkpoints.map(\.checkpoint.window.upperBound).max(), closes < asOf else { return nil }
    return FinalReport(of: self)
  }
}
