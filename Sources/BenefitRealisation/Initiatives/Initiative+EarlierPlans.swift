extension Initiative {
  /// The most earlier plans.
  public static let mostEarlierPlans = 20
  /// The most lessons.
  public static let mostLessons = 200

  /// Every version of the plan, the first that was decided first and the latest last.
  public var planVersions: [PlanVersion] {
    let decisions = earlierPlans.map { Optional($0.decision) } + [planDecision]
    let initiatives = earlierInitiatives + [self]
    return initiatives.indices.map { index in
      let decision = decisions[index]
      let before = index == 0 ? nil : initiatives[index - 1].fullOperation(of: .initiative)
      return PlanVersion(
        number: index + 1, decision: decision,
        leftBecause: index < earlierPlans.count ? earlierPlans[index].leftBecause : nil, initiative: initiatives[index],
        isAfterFullOperation: before.flatMap { before in decision.map { $0.date > before } } ?? false)
    }
  }

  /// The initiative as it was first decided; itself when no plan has been replaced.
  public var asFirstDecided: Initiative { earlierInitiatives.first ?? self }

  /// Looks at what no single earlier plan can see: that every version has a decision, each later than the one before.
  static func validate(_ plans: [EarlierPlan], latest decision: Decision?, into validation: inout Validation) {
    validation.require(
      plans.count <= mostEarlierPlans, else: .tooMany(plans.count, limit: mostEarlierPlans), at: "earlierPlans")
    validation.require(plans.isEmpty || decision != nil, else: .planWithoutDecision, at: "earlierPlans")
    let dates = plans.map(\.decision.date) + [decision?.date].compactMap(\.self)
    for index in dates.indices.dropFirst() where dates[index - 1] >= dates[index] {
      let place: [ModelPath.Step] =
        index < plans.count ? ["earlierPlans", .index(index), "decision", "date"] : ["planDecision", "date"]
      validation.require(
        false, else: .datesNotRising(previous: dates[index - 1], next: dates[index]), at: place)
    }
  }

  static func validate(_ lessons: [Lesson], _ known: References, into validation: inout Validation) {
    validation.require(
      lessons.count <= mostLessons, else: .tooMany(lessons.count, limit: mostLessons), at: "lessons")
    for (index, lesson) in lessons.enumerated() {
      validate(lesson.owner, known, at: ["lessons", .index(index), "owner"], into: &validation)
    }
  }

  /// The latest plan's parts, which stand in for those that an earlier plan leaves out.
  struct LatestParts {
    let id: Identifier<Initiative>
    let name: String
    let organisation: Identifier<Organisation>
    let organisations: [Organisation]
    let strategicGoals: [StrategicGoal]
    let rollout: [RolloutStep]
    let priceLevel: PriceLevel
    let costs: CostModel
    let benefits: [Benefit]
    let assumptions: CalculationAssumptions?
    let goals: [EffectGoal]
    let schedule: FollowUpSchedule
    let asIs: AsIs?
  }

  /// The initiative as each earlier plan had it; notes what is wrong with those that can't be.
  ///
  /// A problem with a part that the plan leaves out is the latest plan's where that has it too, and told there.
  static func initiatives(
    of plans: [EarlierPlan], besides latest: LatestParts, into validation: inout Validation
  ) -> [Initiative] {
    let known = Set(validation.problems)
    var initiatives: [Initiative] = []
    for (index, plan) in plans.prefix(mostEarlierPlans).enumerated() {
      do {
        initiatives.append(try plan.initiative(besides: latest))
      } catch {
        let stated = plan.statedMembers
        validation.add(
          error.problems.compactMap { problem in
            var isStated = false
            if case .member(let name)? = problem.path.steps.first { isStated = stated.contains(name) }
            if !isStated, known.contains(problem) { return nil }
            return ModelProblem(
              path: ModelPath(steps: ["earlierPlans", .index(index)] + problem.path.steps), fault: problem.fault)
          })
      }
    }
    return initiatives
  }
}

extension EarlierPlan {
  fileprivate func initiative(besides latest: Initiative.LatestParts) throws(InvalidModel) -> Initiative {
    let rollout = rollout ?? latest.rollout
    var asIs: AsIs?
    if let latest = latest.asIs { asIs = try AsIs(costs: latest.costs.following(rollout), growth: latest.growth) }
    let costs: CostModel = if let costs { costs } else { try latest.costs.following(rollout) }
    return try Initiative(
      id: latest.id, name: latest.name, organisation: latest.organisation, organisations: latest.organisations,
      strategicGoals: latest.strategicGoals, rollout: rollout, priceLevel: latest.priceLevel,
      costs: costs, benefits: benefits ?? latest.benefits.map(\.withoutOutcomes),
      assumptions: assumptions ?? latest.assumptions, goals: goals ?? latest.goals,
      schedule: schedule ?? latest.schedule, asIs: asIs)
  }
}

extension CostModel {
  /// The model with each line at a milestone moved to where another rollout has that milestone; a line at a milestone
  /// of a step that the rollout lacks falls in the month in which it falls here.
  func following(_ rollout: [RolloutStep]) throws(InvalidModel) -> CostModel {
    let steps = Dictionary(rollout.map { ($0.id, $0) }) { first, _ in first }
    var components: [CostComponent: ComponentCosts] = [:]
    for component in CostComponent.allCases {
      components[component] = self[component]
      guard case .lines(let lines) = self[component] else { continue }
      var moved: [CostLine] = []
      for line in lines { moved.append(try line.following(steps)) }
      components[component] = .lines(moved)
    }
    return try CostModel(
      external: components[.external] ?? .notCounted, internalHours: components[.internalHours] ?? .notCounted,
      substitutes: components[.substitutes] ?? .notCounted, overhead: components[.overhead] ?? .notCounted)
  }
}

extension CostLine {
  fileprivate func following(
    _ steps: [Identifier<RolloutStep>: RolloutStep]
  ) throws(InvalidModel) -> CostLine {
    guard case .planned(let amount, .milestone(let milestone)) = content else { return self }
    let timing: CostTiming =
      if let step = steps[milestone.step] {
        .milestone(try .init(of: step, monthsAfterFullOperation: milestone.monthsAfterFullOperation))
      } else {
        .once(milestone.month)
      }
    return try CostLine(
      id: id, label: label, role: role, amount: amount, timing: timing, phase: phase, purpose: purpose, nature: nature,
      growth: growth)
  }
}
