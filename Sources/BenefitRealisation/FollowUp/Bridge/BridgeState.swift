/// What a bridge knows at a moment: the plan in force, and each part's inputs.
struct BridgeState {
  let moment: NetPresentValueBridge.Moment
  let knownOn: CalendarDate?
  let plan: PlanVersion
  /// The months of cost lines that count: as reported, and as budgeted or forecast after that.
  let costParts: [CostModel.KnownPart]
  /// The costs of each month.
  let costs: [Money]
  /// The benefits of the economic reading, by identity.
  let benefits: [Identifier<Benefit>: BenefitInputs]
  /// Their order in the plan.
  let benefitOrder: [Identifier<Benefit>]
  /// The rollout steps that go alike.
  let steps: StepGroups
  let knowledge: [BridgePart: BridgePart.Knowledge]

  /// What one benefit is computed from.
  struct BenefitInputs {
    /// The benefit as planned.
    let benefit: Benefit
    /// Its formula.
    let pattern: ValuePattern
    /// Its factors: as planned, or as they have turned out to be.
    let factors: [FactorName: Rational]
    /// How its use and effect have gone compared with the plan, in each group of steps.
    let courses: [GoalCourses.Course]
    /// The number of the use, which is the same for the benefits of a moment that are used alike.
    let useNumber: Int
  }

  /// What the use of a benefit is computed from, beside the rollout: benefits in which it is the same are used alike.
  private struct UseInputs: Hashable {
    let plan: Benefit.UsePlan
    let courses: [Int?]
  }

  /// What is known at a moment of a follow-up.
  init(
    at moment: NetPresentValueBridge.Moment, knownOn: CalendarDate?, of followUp: FollowUp, on ground: BridgeGround,
    by rule: ForecastRule
  ) {
    let versions = followUp.initiative.planVersions
    // At the decision there is only the plan.
    guard moment != .decision, let date = knownOn else {
      self.init(of: versions[0], on: ground)
      return
    }
    let plan = versions.last { version in version.decision.map { $0.date <= date } ?? false } ?? versions[0]
    self.init(
      at: moment, knownOn: date, plan: plan,
      outcomes: Outcomes(of: followUp.initiative, knownOn: date, isNow: date == followUp.asOf, by: rule), on: ground)
  }

  /// A version of the plan before anything is known of how it goes.
  init(of plan: PlanVersion, on ground: BridgeGround) {
    self.init(at: .decision, knownOn: plan.decision?.date, plan: plan, outcomes: nil, on: ground)
  }

  /// What has come of an initiative as known on a date.
  struct Outcomes {
    let latest: Initiative
    let knownOn: CalendarDate
    let forecast: CostModel?
    let rule: ForecastRule

    init(of latest: Initiative, knownOn date: CalendarDate, isNow: Bool, by rule: ForecastRule) {
      (self.latest, knownOn, self.rule) = (latest, date, rule)
      // A forecast says what is expected now, not what was expected then.
      forecast = isNow ? latest.costForecast : nil
    }
  }

  private init(
    at moment: NetPresentValueBridge.Moment, knownOn: CalendarDate?, plan: PlanVersion, outcomes: Outcomes?,
    on ground: BridgeGround
  ) {
    (self.moment, self.knownOn, self.plan) = (moment, knownOn, plan)
    let (horizon, initiative) = (ground.assumptions.horizon, plan.initiative)
    costParts = initiative.costs.known(
      with: outcomes?.latest.costOutcome, forecast: outcomes?.forecast,
      by: outcomes?.knownOn ?? horizon.lowerBound.firstDay, ground.scope)
    costs = costParts.sums(over: horizon)
    let versions = outcomes?.latest.planVersions.prefix(plan.number).map(\.initiative) ?? []
    let latest = Dictionary((outcomes?.latest.benefits ?? []).map { ($0.id, $0) }) { first, _ in first }
    var goals = outcomes.map {
      GoalCourses(of: versions, $0.latest, knownOn: $0.knownOn, by: $0.rule, over: horizon)
    }
    let steps = goals?.steps ?? StepGroups(of: initiative.rollout, followedBy: initiative.goals)
    var tally = BridgeTally()
    var benefits: [Identifier<Benefit>: BenefitInputs] = [:]
    var order: [Identifier<Benefit>] = []
    var numbers: [UseInputs: Int] = [:]
    for benefit in initiative.benefits where benefit.perspective == .ownOrganisation {
      guard case .monetised(_, let pattern) = benefit.value else { continue }
      order.append(benefit.id)
      var factors: [FactorName: Rational] = [:]
      var roles: Set<FactorName.Role> = []
      for named in pattern.factors {
        let outcome = outcomes.flatMap { latest[benefit.id]?.outcome(of: named.name, knownOn: $0.knownOn) }
        factors[named.name] = outcome?.value ?? named.factor.likely
        if outcome != nil { roles.insert(named.name.role) }
      }
      tally.note(pattern, known: roles)
      let courses = goals?.courses(of: benefit) ?? steps.groups.map { _ in .unknown(because: .noOutcome) }
      for (course, group) in zip(courses, steps.groups) { tally.note(course, steps: group.count) }
      let use = UseInputs(plan: benefit.usePlan, courses: courses.map(\.number))
      let number = numbers[use] ?? numbers.count
      numbers[use] = number
      benefits[benefit.id] = BenefitInputs(
        benefit: benefit, pattern: pattern, factors: factors, courses: courses, useNumber: number)
    }
    (self.benefits, benefitOrder, self.steps) = (benefits, order, steps)
    knowledge = tally.knowledge(
      cost: outcomes.map {
        initiative.costs.knowledge(
          of: $0.latest.costOutcome, forecast: $0.forecast, by: $0.knownOn, ground.scope)
      },
      start: outcomes.map { outcomes in initiative.rollout.count { $0.fullOperation <= outcomes.knownOn } } ?? 0,
      steps: initiative.rollout.count)
  }

  /// The state as a part of the result.
  func state(netPresentValue: Money) -> NetPresentValueBridge.State {
    NetPresentValueBridge.State(
      moment: moment, knownOn: knownOn, version: plan.number, netPresentValue: netPresentValue, knowledge: knowledge)
  }

  /// How the use grows in each step that says so itself.
  var stepUses: [Identifier<RolloutStep>: UseProfile?] {
    Dictionary(plan.initiative.rollout.map { ($0.id, $0.use) }) { first, _ in first }
  }

  /// Whether the rollout is another one than at another moment: in its steps, their shares or their dates.
  func startsOtherwise(than other: BridgeState) -> Bool {
    plan.initiative.rollout.map(\.planned) != other.plan.initiative.rollout.map(\.planned)
  }
}

extension BridgeState.BenefitInputs {
  /// Whether what the benefit itself has of a part differs from another moment's.
  ///
  /// - Parameter pairs: The groups of steps at the two moments that have steps in common.
  /// - Precondition: The benefit has the same formula at both moments.
  func differs(from other: Self, in part: BridgePart, _ pairs: Set<[Int?]>) -> Bool {
    if factors != other.factors {
      let isOfPart = { (name: FactorName) in name.role.part == part }
      if factors.filter({ isOfPart($0.key) }) != other.factors.filter({ isOfPart($0.key) }) { return true }
    }
    switch part {
    case .use:
      return benefit.usePlan != other.benefit.usePlan || ratiosDiffer(\.use, from: other, pairs)
    case .effect:
      return benefit.adjustments != other.benefit.adjustments || ratiosDiffer(\.effect, from: other, pairs)
    default: return false
    }
  }

  private func ratiosDiffer(
    _ ratios: KeyPath<GoalCourses.Course, Figure<MonthlyRatios>>, from other: Self, _ pairs: Set<[Int?]>
  ) -> Bool {
    pairs.contains { pair in
      pair[0].flatMap { courses[$0][keyPath: ratios].value }
        != pair[1].flatMap { other.courses[$0][keyPath: ratios].value }
    }
  }
}

extension RolloutStep {
  /// What of a step is its start: where, how much and from when.
  fileprivate var planned: [String] { [id.rawValue, "\(share)", "\(fullOperation)"] }
}
