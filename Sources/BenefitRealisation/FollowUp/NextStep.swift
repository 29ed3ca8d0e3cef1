/// What the owner does next, derived from the state of a check.
public enum NextStep: Sendable, Hashable {
  /// Plan the measurement; its window opens on this date.
  case planMeasurement(opens: CalendarDate)
  /// Measure, at the latest on this date.
  case measure(by: CalendarDate)
  /// Measure at once; the window closed on this date.
  case measureOverdue(since: CalendarDate)
  /// Have it decided whether what was measured on this date, outside the window, may count; if so, widen the window.
  case decideWindow(measuredOn: CalendarDate)
  /// Read the check so many months after full operation: this one was missed, and that one is answered.
  case readLaterCheck(atMonths: Int)
  /// Measure as the baseline was measured, or state how the two compare.
  case measureComparably
  /// Establish a baseline from records of the time before, or state the goal in another way.
  case establishBaseline
  /// Set a target.
  case setTarget
  /// Get the change used as intended before judging its effect: these use goals aren't reached.
  case raiseUse([Identifier<EffectGoal>])
  /// Bring the introduction to full operation before judging it; it was planned for this date.
  case completeRollout(CalendarDate)
  /// Change how the work is done: it is used, but these goals of changed work aren't reached.
  case changeWork([Identifier<EffectGoal>])
  /// Measure these links, so that it shows where the chain breaks.
  case measureLinks([BrokenLink.Link])
  /// Find out what makes it worse than before, and stop or change it.
  case investigate
  /// Revise the plan: what was expected isn't coming about.
  case revisePlan
  /// Keep the course until the next checkpoint, so many months after full operation.
  case keepCourse(untilMonths: Int)
  /// Nearly reached at the last checkpoint: finish what is left, or accept the level as it is.
  case finishOrAccept
  /// Measure more: so many in all, of events so many, would tell, if value and spread stay; `nil` where no number is
  /// known to.
  case measureMore(count: Int?)
  /// The effect is there: decide who brings home these benefits, which have no decided landing.
  case decideLanding([Identifier<Benefit>])
  /// The effect is there and its landing decided: change staffing and budgets, since less of these benefits has been
  /// brought home than was planned.
  case changeStaffing([Identifier<Benefit>])
  /// Confirm the result and bring the benefit home.
  case confirm
  /// A use goal is reached: keep the use up. What it is worth is for the effect goals to say.
  case keepUse
}

extension NextStep {
  /// The next step after a check: the first rule that holds.
  ///
  /// A broken link comes before the state of the check, since what is broken first is mended first; what can't be told
  /// yet comes before the band, since it is no ground for another plan. The table in <doc:Statistics> has every row.
  ///
  /// - Parameters:
  ///   - check: The check.
  ///   - use: How the change is used, as its use goals show.
  ///   - brokenLink: Where the chain breaks, if it does; the step mends that link.
  ///   - nextCheckpoint: The next checkpoint in months after full operation, if the schedule has one.
  ///   - isAsked: Whether the check must be measured, which in the light form only one that decides must.
  ///   - instead: What was measured outside the window of a check that has closed without an answer.
  ///   - answeredAtMonths: The later check that is answered in its place.
  init(
    after check: EffectCheck, use: UseReading, brokenLink: BrokenLink? = nil, nextCheckpoint: Int?,
    isAsked: Bool = true, instead: EffectGoal.Measurement? = nil, answeredAtMonths: Int? = nil
  ) {
    switch brokenLink {
    case .capability(let fullOperation)?:
      self = .completeRollout(fullOperation)
      return
    case .changedWork(let goals)?:
      self = .changeWork(goals)
      return
    case .bringingHome(_, let behind)? where !behind.isEmpty:
      self = .changeStaffing(behind)
      return
    case .bringingHome(let undecided, _)?:
      self = .decideLanding(undecided)
      return
    case .use?, .effect?, .notKnown?, nil: break
    }
    if let answeredAtMonths {
      self = .readLaterCheck(atMonths: answeredAtMonths)
      return
    }
    switch check.state {
    case .upcoming: self = .planMeasurement(opens: check.checkpoint.window.lowerBound)
    case .due: self = .measure(by: check.checkpoint.window.upperBound)
    case .overdue:
      self =
        if !isAsked, let nextCheckpoint {
          .keepCourse(untilMonths: nextCheckpoint)
        } else if let instead {
          .decideWindow(measuredOn: instead.date)
        } else {
          .measureOverdue(since: check.checkpoint.window.upperBound)
        }
    case .notComparable: self = instead.map { .decideWindow(measuredOn: $0.date) } ?? .measureComparably
    case .notMeasurable(.noTarget): self = .setTarget
    case .notMeasurable: self = .establishBaseline
    case .measured(_, let achievement):
      switch (check.verdict, achievement.band, use, nextCheckpoint) {
      case (.reached, _, _, let next?): self = .keepCourse(untilMonths: next)
      case (.reached, _, _, nil): self = check.goal.kind == .use ? .keepUse : .confirm
      case (_, _, .belowPlan(let goals), _): self = .raiseUse(goals)
      case (.cannotBeToldYet, _, _, let next?): self = .keepCourse(untilMonths: next)
      case (.cannotBeToldYet, _, _, nil): self = .measureMore(count: check.countToTell)
      case (_, _, .isUseGoal, _): self = .raiseUse([check.goal.id])
      // Without a band the target equals the baseline, so what isn't reached is worse than before.
      case (_, .worsened?, _, _), (_, nil, _, _): self = .investigate
      case (_, .partly?, _, let next?): self = .keepCourse(untilMonths: next)
      case (_, .partly?, _, nil): self = .finishOrAccept
      default: if case .notKnown(let links)? = brokenLink { self = .measureLinks(links) } else { self = .revisePlan }
      }
    }
  }
}
