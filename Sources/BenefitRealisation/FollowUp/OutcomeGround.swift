/// What the outcome of an initiative's benefits hangs on but the date, worked out once for all dates.
struct OutcomeGround {
  private let initiative: Initiative
  private let calculation: BenefitCalculation
  private let measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]]
  /// The goals that benefits follow, each with a path that it is held against, in the order of the goals and versions.
  private let followed: [Followed]
  /// The rollout steps that go alike.
  private let stepGroups: StepGroups
  /// What each benefit follows.
  private let courses: [Course]

  private struct Followed {
    let goal: EffectGoal
    let planned: EffectGoal
  }

  private struct Course {
    /// The planned use of each group of steps, and where what it follows stands among the followed.
    let groups: [(use: Weights, followed: Int?)]
    /// The first month that each step is used in, as an offset; none where it never is.
    let firstUses: [Int?]
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
        groups: zip(groups.groups, keys.groups).map { group, key in
          let use = groups.groups.count == 1 ? uses[benefit] : uses.use(of: benefit, in: group)
          return (Weights(use), key.flatMap { places[$0] })
        },
        firstUses: initiative.rollout.map { step in
          horizon.firstIndex { benefit.use(in: $0, of: step) != 0 }.map {
            horizon.distance(from: horizon.startIndex, to: $0)
          }
        },
        version: keys.version)
    }
    stepGroups = groups
  }

  /// What has come of the benefits as known on a date.
  func outcome(knownOn date: CalendarDate) -> BenefitOutcome {
    let horizon = calculation.assumptions.horizon
    let ended = horizon.count { $0.hasEnded(by: date) }
    let ratios = followed.map {
      PlanRatios(
        of: $0.goal, along: $0.planned, from: initiative.fullOperation(of: $0.goal.clock),
        schedule: initiative.schedule, measurements: measurements[$0.goal.id] ?? [], knownOn: date)
    }
    let nobody = PlanRatios(points: [], missing: .noGoal)
    var seen: Set<EffectGoal.Measurement> = []
    return BenefitOutcome(
      knownOn: date, lastEndedMonth: ended == 0 ? nil : horizon.lowerBound.advanced(by: ended - 1),
      benefits: zip(calculation.benefits, courses).map { row, course in
        let sums = course.groups.map { group in
          (group.followed.map { ratios[$0] } ?? nobody).sums(of: group.use, over: horizon, ended: ended)
        }
        return RealisedBenefit(
          of: row,
          in: zip(initiative.rollout, course.firstUses).map { step, firstUse in
            RealisedBenefit.Step(id: step.id, group: stepGroups[step.id] ?? 0, firstUse: firstUse)
          },
          sums, heldAgainst: course.version, ended: ended)
      },
      tooEarly: ratios.flatMap(\.tooEarly).filter { seen.insert($0).inserted },
      readings: calculation.benefits.map { row in
        Set(BenefitCalculation.Reading.allCases.filter { $0.includes(row) })
      })
  }
}
