/// What the outcome of an initiative's benefits hangs on but the date, worked out once for all dates.
struct OutcomeGround {
  private let initiative: Initiative
  private let calculation: BenefitCalculation
  private let measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]]
  /// The goals that benefits follow, each with a path that it is held against, in the order of the goals and versions.
  private let followed: [Followed]
  /// What each benefit follows.
  private let courses: [Course]
  /// The ratios of what is followed by the number of usable measurements, which come one after the other.
  private var boundedRatios: [RatiosKey: [Enclosure]] = [:]

  private struct Followed {
    let goal: EffectGoal
    let planned: EffectGoal
  }

  private struct RatiosKey: Hashable {
    let followed: Int
    let points: Int
  }

  private struct Course {
    let steps: [RealisedBenefit.Step]
    /// The planned use of each group of steps that go alike, and where what it follows stands among the followed.
    let groups: [(use: Weights, bounds: [Enclosure], followed: Int?)]
    /// The version of the plan that the first step with a goal is held against, where that isn't the latest.
    let version: Int?
  }

  private struct Key: Hashable, Comparable {
    let goal: Int
    let version: Int

    static func < (left: Key, right: Key) -> Bool { (left.goal, left.version) < (right.goal, right.version) }
  }

  /// `nil` without a calculation.
  init?(of initiative: Initiative, measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]]) {
    guard let calculation = initiative.calculation else { return nil }
    (self.initiative, self.calculation, self.measurements) = (initiative, calculation, measurements)
    let valued = ValuedGoals(of: initiative.planVersions.map(\.initiative))
    let driving = DrivingGoals(among: initiative.goals)
    let groups = StepGroups(of: initiative.rollout, followedBy: initiative.goals)
    var planned: [Key: EffectGoal] = [:]
    var keys: [(groups: [Key?], version: Int?)] = []
    for row in calculation.benefits {
      var version: Int?
      let ofGroups = driving.places(of: row.benefit, in: groups.representatives).map { place -> Key? in
        guard let place else { return nil }
        let goal = initiative.goals[place]
        let held = valued.goal(goal, valuing: row.benefit)
        if version == nil, held.goal.plansOtherwise(than: goal) { version = held.version }
        planned[Key(goal: place, version: held.version)] = held.goal
        return Key(goal: place, version: held.version)
      }
      keys.append((ofGroups, version))
    }
    let order = planned.sorted { $0.key < $1.key }
    followed = order.map { Followed(goal: initiative.goals[$0.key.goal], planned: $0.value) }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    var uses = calculation.plannedUses
    let horizon = calculation.assumptions.horizon
    courses = zip(calculation.benefits, keys).map { row, keys in
      let benefit = row.benefit
      return Course(
        steps: initiative.rollout.map { step in
          guard let group = groups[step.id] else { preconditionFailure("every step is in a group") }
          return RealisedBenefit.Step(
            id: step.id, group: group,
            firstUse: horizon.first { benefit.use(in: $0, of: step) != 0 }.map { horizon.lowerBound.distance(to: $0) })
        },
        groups: zip(groups.groups, keys.groups).map { group, key in
          let use = groups.groups.count == 1 ? uses[benefit] : uses.use(of: benefit, in: group)
          return (Weights(use), use.map(Enclosure.init), key.flatMap { places[$0] })
        },
        version: keys.version)
    }
  }

  /// What has come of the benefits as known on a date.
  mutating func outcome(knownOn date: CalendarDate) -> BenefitOutcome {
    let horizon = calculation.assumptions.horizon
    let ended = horizon.ended(by: date)
    let ratios = followed.map {
      PlanRatios(
        of: $0.goal, along: $0.planned, from: initiative.fullOperation(of: $0.goal.clock),
        schedule: initiative.schedule, measurements: measurements[$0.goal.id] ?? [], knownOn: date)
    }
    let bounds = ratios.enumerated().map { boundedRatios(of: $1, at: $0) }
    let nobody = PlanRatios(points: [], missing: .noGoal)
    var seen: Set<EffectGoal.Measurement> = []
    return BenefitOutcome(
      knownOn: date, lastEndedMonth: ended?.upperBound,
      benefits: zip(calculation.benefits, courses).map { row, course in
        RealisedBenefit(
          of: row, in: course.steps,
          course.groups.map { group in
            RealisedBenefit.Group(
              use: group.use, boundedUse: group.bounds, ratios: group.followed.map { ratios[$0] } ?? nobody,
              boundedRatios: group.followed.map { bounds[$0] } ?? [])
          }, heldAgainst: course.version, ended: ended?.count ?? 0)
      },
      tooEarly: ratios.flatMap(\.tooEarly).filter { seen.insert($0).inserted },
      readings: calculation.benefits.map { row in
        Set(BenefitCalculation.Reading.allCases.filter { $0.includes(row) })
      })
  }

  private mutating func boundedRatios(of ratios: PlanRatios, at place: Int) -> [Enclosure] {
    let key = RatiosKey(followed: place, points: ratios.points.count)
    if let known = boundedRatios[key] { return known }
    let bounds = ratios.bounds(over: calculation.assumptions.horizon)
    boundedRatios[key] = bounds
    return bounds
  }
}
