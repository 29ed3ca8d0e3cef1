/// Where the chain from capability to benefit breaks, as the verdicts along it show at a checkpoint.
///
/// The first link that is shown to be broken explains those after it: what isn't used has no effect. A link that
/// nobody has measured is told as such instead of guessed at. Source: method section 7.
public enum BrokenLink: Sendable, Hashable {
  /// It was measured before full operation, so the capability wasn't all there.
  case capability(fullOperation: CalendarDate)
  /// These use goals aren't reached: it isn't used as intended.
  case use([Identifier<EffectGoal>])
  /// It is used, but the work hasn't changed: these goals aren't reached.
  case changedWork([Identifier<EffectGoal>])
  /// It is used, and the work has changed where that is followed up, but the effect isn't there.
  case effect
  /// The effect is there, but not all that it gives is brought home: of these benefits nobody has decided a landing by
  /// the as-of date, and of these less has been reported than was planned to date.
  case bringingHome(undecided: [Identifier<Benefit>], behind: [Identifier<Benefit>])
  /// It can't be told, since these links aren't measured.
  case notKnown(unmeasured: [Link])

  /// A link that a goal can follow up.
  public enum Link: String, Sendable, Hashable, CaseIterable {
    /// The change is used as intended.
    case use
    /// The work is done in another way.
    case changedWork
  }
}

/// What is known of the links around a goal at a checkpoint.
struct ChainReading {
  /// Whether the effect map holds the goal, as an effect or as changed work.
  let isInMap: Bool
  /// Whether the goal follows changed work up.
  let isWorkGoal: Bool
  /// What the goals of the changed work before it show; `nil` where no changed work is drawn.
  let work: WorkReading?
  /// The benefits that it drives and that should be coming home, without a decided landing.
  var undecided: [Identifier<Benefit>] = []
  /// Those whose decided landings have brought home less than planned.
  var behind: [Identifier<Benefit>] = []

  /// What the goals of changed work show.
  enum WorkReading {
    case changed
    case unchanged([Identifier<EffectGoal>])
    case notKnown
  }
}

extension BrokenLink {
  /// The broken link that explains a missed goal, or keeps a reached one from being worth something; `nil` when nothing
  /// is missed, nothing usable is measured, or the links before the goal can't be followed since the effect map lacks
  /// it.
  ///
  /// Bringing home is only asked for of an effect, and where a check decides: an indication is no ground to change a
  /// budget.
  init?(of check: EffectCheck, use: UseReading, chain: ChainReading) {
    guard case .measured(let measurement, _) = check.state else { return nil }
    switch (check.verdict, use) {
    case (.reached, _):
      let isHome = chain.undecided.isEmpty && chain.behind.isEmpty
      if check.goal.kind == .use || check.isIndication || isHome { return nil }
      self = .bringingHome(undecided: chain.undecided, behind: chain.behind)
    case (.notReached, _) where measurement.date < check.checkpoint.fullOperation:
      self = .capability(fullOperation: check.checkpoint.fullOperation)
    case (_, .belowPlan(let goals)): self = .use(goals)
    case (.notReached, .isUseGoal): self = .use([check.goal.id])
    case (.notReached, .asIntended) where chain.isInMap: self.init(ofUsed: check.goal.id, chain)
    case (.notReached, _) where chain.isInMap: self.init(ofUnknownUse: check.goal.id, chain)
    default: return nil
    }
  }

  private init(ofUsed goal: Identifier<EffectGoal>, _ chain: ChainReading) {
    switch chain.work {
    case .unchanged(let goals)?: self = .changedWork(goals)
    case .notKnown?: self = .notKnown(unmeasured: [.changedWork])
    case .changed?, nil: self = chain.isWorkGoal ? .changedWork([goal]) : .effect
    }
  }

  private init(ofUnknownUse goal: Identifier<EffectGoal>, _ chain: ChainReading) {
    switch chain.work {
    // Work that has changed shows that the change is used.
    case .changed?: self = chain.isWorkGoal ? .changedWork([goal]) : .effect
    case .unchanged?, nil: self = .notKnown(unmeasured: [.use])
    case .notKnown?: self = .notKnown(unmeasured: [.use, .changedWork])
    }
  }
}

extension ChainReading {
  /// What an initiative's map, checks and landings show around a goal.
  ///
  /// - Parameters:
  ///   - goal: The goal.
  ///   - initiative: The initiative.
  ///   - home: What has been brought home, by benefit.
  ///   - outcome: What was planned of the benefits to date.
  ///   - verdict: The verdict on another goal at the same checkpoint, if there is one.
  init(
    of goal: EffectGoal, in initiative: Initiative, home: [Identifier<Benefit>: BroughtHome], outcome: BenefitOutcome?,
    verdict: (Identifier<EffectGoal>) -> Verdict?
  ) {
    let nodes = initiative.effectMap.nodes(before: goal.id)
    isInMap = !nodes.isEmpty
    isWorkGoal = nodes.contains { $0.kind == .changedWork(goal: goal.id) }
    work = WorkReading(of: nodes, except: goal.id, verdict)
    guard let outcome else { return }
    for row in outcome.benefits where row.benefit.drivenBy.contains(goal.id) && row.plannedToDate > .zero {
      let benefit = row.benefit
      guard benefit.perspective.needsLanding else { continue }
      if !benefit.landings.contains(where: { $0.isDecided(by: outcome.knownOn) }) {
        undecided.append(benefit.id)
      } else if let home = home[benefit.id], (home.reportedToDate ?? .zero) < home.plannedToDate {
        behind.append(benefit.id)
      }
    }
  }
}

extension ChainReading.WorkReading {
  fileprivate init?(
    of nodes: [EffectMap.Node], except goal: Identifier<EffectGoal>, _ verdict: (Identifier<EffectGoal>) -> Verdict?
  ) {
    var (isDrawn, isKnown) = (false, true)
    var unchanged: [Identifier<EffectGoal>] = []
    for node in nodes {
      guard case .changedWork(let work) = node.kind, work != goal else { continue }
      isDrawn = true
      switch work.flatMap(verdict) {
      case .reached: break
      case .notReached: if let work, !unchanged.contains(work) { unchanged.append(work) }
      case .cannotBeToldYet, .notMeasurable, nil: isKnown = false
      }
    }
    if !isDrawn { return nil }
    self = !unchanged.isEmpty ? .unchanged(unchanged) : isKnown ? .changed : .notKnown
  }
}
