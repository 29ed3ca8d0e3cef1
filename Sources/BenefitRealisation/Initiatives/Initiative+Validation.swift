extension Initiative {
  /// The most rollout steps.
  public static let mostSteps = 500
  /// The most effect goals.
  public static let mostGoals = 2_000
  /// The most measurements of one goal: one a month for ten years.
  public static let mostMeasurementsOfGoal = 120
  /// The most checks: clocks × checkpoints.
  public static let mostChecks = 2_000
  /// The most answers: goals × checkpoints.
  public static let mostAnswers = 10_000

  /// What references in an initiative can lead to.
  struct References {
    let organisations: [Organisation]
    let strategicGoals: [StrategicGoal]
    let rollout: [RolloutStep]
    let goals: [EffectGoal]
    let knownOrganisations: Set<Identifier<Organisation>>
    let knownStrategicGoals: Set<Identifier<StrategicGoal>>
    let stepsByID: [Identifier<RolloutStep>: RolloutStep]
    let goalsByID: [Identifier<EffectGoal>: EffectGoal]
    /// How many clocks are followed.
    let clockCount: Int

    init(
      organisations: [Organisation], strategicGoals: [StrategicGoal], rollout: [RolloutStep], goals: [EffectGoal]
    ) {
      self.organisations = organisations
      self.strategicGoals = strategicGoals
      self.rollout = rollout
      self.goals = goals
      knownOrganisations = Set(organisations.map(\.id))
      knownStrategicGoals = Set(strategicGoals.map(\.id))
      stepsByID = Dictionary(rollout.map { ($0.id, $0) }) { first, _ in first }
      goalsByID = Dictionary(goals.map { ($0.id, $0) }) { first, _ in first }
      clockCount = Initiative.clocks(of: goals, rollout: rollout).count
    }
  }

  /// Looks at everything that no single part can see, and gathers all problems.
  static func validation(
    _ known: References, organisation: Identifier<Organisation>, categories: [CategoryShare],
    drivers: [Driver], costs: [(place: [ModelPath.Step], model: CostModel?)], financing: Financing?,
    benefits: [Benefit],
    schedule: FollowUpSchedule, effectMap: EffectMap,
    measurements: [EffectGoal.Measurement]
  ) -> Validation {
    var validation = Validation()
    validation.requireUnique(known.organisations.map(\.id), at: "organisations")
    validation.require(
      known.knownOrganisations.contains(organisation), else: .unknownReference(organisation.rawValue),
      at: "organisation")
    validation.requireUnique(categories.map(\.category), at: "categories")
    validation.requireUnique(drivers, at: "drivers")
    let categoryTotal = categories.reduce(0) { $0 + $1.share }
    validation.require(
      categoryTotal <= 1, else: .sharesExceedWhole(total: categoryTotal), at: "categories")
    for (index, category) in categories.enumerated() {
      validation.require(
        category.share > 0 && category.share <= 1, else: .shareOutOfRange(category.share),
        at: "categories", .index(index), "share")
    }
    validation.requireUnique(known.strategicGoals.map(\.id), at: "strategicGoals")
    validate(known, schedule: schedule, into: &validation)
    for (place, model) in costs {
      if let model { validate(milestonesOf: model, at: place, known, into: &validation) }
    }
    validate(financing, known, into: &validation)
    validation.requireUnique(benefits.map(\.id), at: "benefits")
    for (index, benefit) in benefits.enumerated() {
      validate(benefit, at: ["benefits", .index(index)], known, into: &validation)
    }
    validation.requireUnique(known.goals.map(\.id), at: "goals")
    validation.require(
      known.goals.count <= mostGoals, else: .tooMany(known.goals.count, limit: mostGoals), at: "goals")
    for (index, goal) in known.goals.enumerated() { validate(goal, index, known, into: &validation) }
    validate(effectMap, known, benefits: Set(benefits.map(\.id)), into: &validation)
    validate(measurements, known, into: &validation)
    let checks = known.clockCount * schedule.checkpoints.count
    validation.require(checks <= mostChecks, else: .tooMany(checks, limit: mostChecks), at: "schedule")
    let answers = known.goals.count * schedule.checkpoints.count
    validation.require(answers <= mostAnswers, else: .tooMany(answers, limit: mostAnswers), at: "goals")
    return validation
  }

  private static func validate(
    _ known: References, schedule: FollowUpSchedule, into validation: inout Validation
  ) {
    let rollout = known.rollout
    validation.require(!rollout.isEmpty, else: .empty, at: "rollout")
    validation.require(
      rollout.count <= mostSteps, else: .tooMany(rollout.count, limit: mostSteps), at: "rollout")
    validation.requireUnique(rollout.map(\.id), at: "rollout")
    let total = rollout.reduce(0) { $0 + $1.share }
    validation.require(total <= 1, else: .sharesExceedWhole(total: total), at: "rollout")
    let furthest = schedule.checkpoints.max() ?? 0
    for (index, step) in rollout.enumerated() {
      validation.require(
        known.knownOrganisations.contains(step.organisation),
        else: .unknownReference(step.organisation.rawValue), at: "rollout", .index(index), "organisation")
      validation.require(
        schedule.checkpoint(months: furthest, after: step.fullOperation) != nil, else: .outsideCalendar,
        at: "rollout", .index(index), "fullOperation")
    }
  }

  static func validate(
    milestonesOf costs: CostModel, at place: [ModelPath.Step], _ known: References, into validation: inout Validation
  ) {
    for component in CostComponent.allCases {
      guard case .lines(let lines) = costs[component] else { continue }
      for (index, line) in lines.enumerated() {
        guard case .planned(_, .milestone(let milestone)) = line.content else { continue }
        let step = known.stepsByID[milestone.step]
        validation.require(
          step?.fullOperation.month.adding(months: milestone.monthsAfterFullOperation) == milestone.month,
          else: .unknownReference(milestone.step.rawValue),
          at: place + [.member(component.rawValue), .index(index), "timing", "rolloutStep"])
      }
    }
  }

  /// The costs with the biases on them; notes a phase that is in two of them.
  static func adjust(
    _ costs: CostModel, for biases: [OptimismBias], _ validation: inout Validation
  ) -> CostModel? {
    if biases.isEmpty { return nil }
    var seen: Set<CostPhase> = []
    var isOnce = true
    for (index, bias) in biases.enumerated() {
      for phase in CostPhase.allCases where bias.phases.contains(phase) && !seen.insert(phase).inserted {
        isOnce = false
        validation.require(
          false, else: .duplicateIdentifier(phase.rawValue), at: "optimismBias", .index(index), "phases")
      }
    }
    guard isOnce else { return nil }
    do {
      return try costs.adjusted(for: biases)
    } catch {
      validation.require(false, else: .amountOutOfRange(error.amount), at: "optimismBias")
      return nil
    }
  }

  private static func validate(_ financing: Financing?, _ known: References, into validation: inout Validation) {
    for (index, part) in (financing?.parts ?? []).enumerated() {
      validation.require(
        known.knownOrganisations.contains(part.party), else: .unknownReference(part.party.rawValue),
        at: "financing", "parts", .index(index), "party")
    }
    if let financing {
      validation.require(
        known.knownOrganisations.contains(financing.rest), else: .unknownReference(financing.rest.rawValue),
        at: "financing", "rest")
    }
  }

  private static func validate(
    _ goal: EffectGoal, _ index: Int, _ known: References, into validation: inout Validation
  ) {
    if case .step(let step) = goal.clock {
      validation.require(
        known.stepsByID[step] != nil, else: .unknownReference(step.rawValue),
        at: "goals", .index(index), "rolloutStep")
    }
    for (place, strategic) in goal.strategicGoals.enumerated() {
      validation.require(
        known.knownStrategicGoals.contains(strategic), else: .unknownReference(strategic.rawValue),
        at: "goals", .index(index), "strategicGoals", .index(place))
    }
    validate(goal.owner, known, at: ["goals", .index(index), "owner"], into: &validation)
    validate(goal.baseline?.owner, known, at: ["goals", .index(index), "baseline", "owner"], into: &validation)
  }

  static func validate(
    _ benefit: Benefit, at benefitPlace: [ModelPath.Step], _ known: References, into validation: inout Validation
  ) {
    validate(benefit.owner, known, at: benefitPlace + ["owner"], into: &validation)
    for (place, landing) in benefit.landings.enumerated() {
      validation.require(
        known.knownOrganisations.contains(landing.unit), else: .unknownReference(landing.unit.rawValue),
        at: benefitPlace + ["landings", .index(place), "unit"])
    }
    for (place, goal) in benefit.drivenBy.enumerated() {
      validation.require(
        known.goalsByID[goal] != nil, else: .unknownReference(goal.rawValue),
        at: benefitPlace + ["drivenBy", .index(place)])
    }
    var drivers: [EffectGoal.Clock: EffectGoal] = [:]
    var firstDriver: EffectGoal?
    for goal in benefit.drivenBy.compactMap({ known.goalsByID[$0] }) {
      // Two clocks overlap when they are the same, or one of them is the whole initiative's.
      let other = drivers[goal.clock] ?? drivers[.initiative] ?? (goal.clock == .initiative ? firstDriver : nil)
      drivers[goal.clock] = drivers[goal.clock] ?? goal
      firstDriver = firstDriver ?? goal
      guard let other else { continue }
      validation.require(
        false, else: .benefitDrivenTwice(first: other.id, second: goal.id),
        at: benefitPlace + ["drivenBy"])
    }
  }

  static func validate(
    _ owner: Owner?, _ known: References, at steps: [ModelPath.Step], into validation: inout Validation
  ) {
    guard let owner else { return }
    validation.require(
      known.knownOrganisations.contains(owner.organisation),
      else: .unknownReference(owner.organisation.rawValue), at: steps + ["organisation"])
  }

  private static func validate(
    _ map: EffectMap, _ known: References, benefits: Set<Identifier<Benefit>>, into validation: inout Validation
  ) {
    for (index, node) in map.nodes.enumerated() {
      let missing: String? =
        switch node.kind {
        case .capability, .changedWork(nil), .use(nil), .effect(nil): nil
        case .use(let goal?), .changedWork(let goal?), .effect(let goal?):
          known.goalsByID[goal] == nil ? goal.rawValue : nil
        case .benefit(let benefit): benefits.contains(benefit) ? nil : benefit.rawValue
        case .strategicGoal(let goal): known.knownStrategicGoals.contains(goal) ? nil : goal.rawValue
        }
      validation.require(
        missing == nil, else: .unknownReference(missing ?? ""),
        at: "effectMap", "nodes", .index(index), "refersTo")
    }
  }

  private static func validate(
    _ measurements: [EffectGoal.Measurement], _ known: References, into validation: inout Validation
  ) {
    var counts: [Identifier<EffectGoal>: Int] = [:]
    for (index, measurement) in measurements.enumerated() {
      validation.require(
        known.goalsByID[measurement.goal] != nil, else: .unknownReference(measurement.goal.rawValue),
        at: "measurements", .index(index), "goal")
      if let indicator = known.goalsByID[measurement.goal]?.indicator, indicator.unit == measurement.quantity.unit {
        indicator.validate(
          measurement.quantity.value, isMeasured: true, at: ["measurements", .index(index), "value"], into: &validation)
      }
      // Without its goal nothing is known of what a paired sample is paired with.
      measurement.sample?.validate(
        beside: measurement.quantity.value, in: measurement.quantity.unit,
        canBePaired: known.goalsByID[measurement.goal].map { $0.baseline != nil } ?? true,
        at: ["measurements", .index(index), "sample"], into: &validation)
      counts[measurement.goal, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    validation.require(
      most <= mostMeasurementsOfGoal, else: .tooMany(most, limit: mostMeasurementsOfGoal), at: "measurements")
  }
}
