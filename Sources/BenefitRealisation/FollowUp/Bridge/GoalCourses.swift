/// How use and effect have gone compared with a plan, goal by goal and month by month.
struct GoalCourses {
  private let plan: Initiative
  private let knownOn: CalendarDate
  private let rule: ForecastRule
  private let horizon: ClosedRange<Month>
  private let goals: [Identifier<EffectGoal>: EffectGoal]
  private let driving: DrivingGoals
  /// The plan's rollout steps that go alike.
  let steps: StepGroups
  private let useGoals: [Identifier<EffectGoal>: [Identifier<EffectGoal>]]
  private let measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]]
  private let valued: ValuedGoals
  private var ratios: [Key: Figure<MonthlyRatios>] = [:]
  private var courses: [[Key]: Course] = [:]

  /// A goal held against the path of a version of the plan.
  private struct Key: Hashable {
    let goal: Identifier<EffectGoal>
    let version: Int
  }

  /// The ratios of use and of effect per use to the plan, for each month.
  struct Course {
    /// A number by which benefits that go alike are found; `nil` without ratios, as of all that go as planned.
    let number: Int?
    let use: Figure<MonthlyRatios>
    let effect: Figure<MonthlyRatios>

    init(use: Figure<MonthlyRatios>, effect: Figure<MonthlyRatios>, number: Int) {
      (self.use, self.effect) = (use, effect)
      self.number = use.value == nil && effect.value == nil ? nil : number
    }

    static func unknown(because reason: NotDefined) -> Course {
      Course(use: .notDefined(because: reason), effect: .notDefined(because: reason), number: 0)
    }
  }

  /// - Parameters:
  ///   - versions: The versions of the plan up to the one in force, on whose paths the benefits' money was decided.
  ///   - latest: The latest plan, which carries the measurements and the effect map.
  ///   - date: The date up to which measurements are known.
  ///   - rule: How ratios go on after that.
  ///   - horizon: The months.
  init(
    of versions: [Initiative], _ latest: Initiative, knownOn date: CalendarDate, by rule: ForecastRule,
    over horizon: ClosedRange<Month>
  ) {
    let plan = versions[versions.count - 1]
    (self.plan, knownOn, self.rule, self.horizon) = (plan, date, rule, horizon)
    valued = ValuedGoals(of: versions)
    goals = plan.goalsByID
    driving = DrivingGoals(among: plan.goals)
    steps = StepGroups(of: plan.rollout, followedBy: plan.goals)
    useGoals = latest.useGoalsByGoal
    measurements = latest.comparableMeasurements
  }

  /// How a benefit has gone in each group of steps: by the goal that drives it there, and the use goals before that which
  /// speak for the step.
  ///
  /// The driving goal's ratio ρ is the use's ratio times the effect's: with several use goals the lowest of them, since
  /// the change is used no more than its least used part. Where the use isn't known, the effect's ratio is all of ρ.
  mutating func courses(of benefit: Benefit) -> [Course] {
    var courses: [Course] = []
    for (step, place) in zip(steps.representatives, driving.places(of: benefit, in: steps.representatives)) {
      courses.append(
        place.map { course(of: benefit, in: step, by: plan.goals[$0]) } ?? .unknown(because: .noGoal))
    }
    return courses
  }

  private mutating func course(of benefit: Benefit, in step: RolloutStep, by driving: EffectGoal) -> Course {
    let uses = (useGoals[driving.id] ?? []).compactMap { goals[$0] }.filter { $0.clock.overlaps(.step(step.id)) }
    let key = ([driving] + uses).map { Key(goal: $0.id, version: valued.goal($0, valuing: benefit).version) }
    if let known = courses[key] { return known }
    let ratio = ratio(of: driving, valuing: benefit)
    let course: Course
    if driving.kind == .use {
      course = Course(use: ratio, effect: .notDefined(because: .noGoal), number: courses.count)
    } else {
      let use = lowest(of: uses, valuing: benefit)
      course = Course(use: use, effect: Self.effect(of: ratio, use), number: courses.count)
    }
    courses[key] = course
    return course
  }

  private mutating func ratio(of goal: EffectGoal, valuing benefit: Benefit) -> Figure<MonthlyRatios> {
    let (planned, version) = valued.goal(goal, valuing: benefit)
    let key = Key(goal: goal.id, version: version)
    if let known = ratios[key] { return known }
    let ratio = RatioCourse.ratios(
      of: goal, along: planned, in: plan, measurements: measurements[goal.id] ?? [], knownOn: knownOn, by: rule,
      over: horizon
    ).map { ratios in MonthlyRatios(ratios.map(\.shortened)) }
    ratios[key] = ratio
    return ratio
  }

  private mutating func lowest(of uses: [EffectGoal], valuing benefit: Benefit) -> Figure<MonthlyRatios> {
    var lowest: [Rational]?
    for useGoal in uses {
      switch ratio(of: useGoal, valuing: benefit) {
      case .notDefined(let reason): return .notDefined(because: reason)
      case .value(let ratios): lowest = lowest.map { zip($0, ratios.values).map(min) } ?? ratios.values
      }
    }
    guard let lowest else { return .notDefined(because: .useNotFollowedUp) }
    return lowest.allSatisfy { $0 > 0 } ? .value(MonthlyRatios(lowest)) : .notDefined(because: .nothingUsed)
  }

  private static func effect(
    of ratio: Figure<MonthlyRatios>, _ use: Figure<MonthlyRatios>
  ) -> Figure<MonthlyRatios> {
    guard case .value(let whole) = ratio, case .value(let used) = use else { return ratio }
    return .value(MonthlyRatios(zip(whole.values, used.values).map { ($0 / $1).shortened }))
  }
}

/// Ratios to the plan, one a month.
struct MonthlyRatios: Sendable, Hashable {
  let values: [Rational]
  /// The same to within small errors.
  let bounds: [Enclosure]

  init(_ values: [Rational]) { (self.values, bounds) = (values, values.map(Enclosure.init)) }

  static func == (left: MonthlyRatios, right: MonthlyRatios) -> Bool { left.values == right.values }

  func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

extension Rational {
  /// The number with twelve decimals, so that sums over many months stay short; as it is where it is too large for
  /// that.
  fileprivate var shortened: Rational {
    let scale: Rational = 1_000_000_000_000
    return (self * scale).nearestInteger.map { Rational($0) / scale } ?? self
  }
}
