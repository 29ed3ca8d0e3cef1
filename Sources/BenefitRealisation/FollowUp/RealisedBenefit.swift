/// What has come of one benefit: planned and realised up to a date, and the forecast over the horizon.
///
/// Realised(month) = planned(month) × ρ(month), where ρ is how far the driving goal's indicator has come compared with
/// the planned path on which the benefit's money was decided, see ``heldAgainstVersion``. ρ is linear between
/// measurements, the first one's before the first, the last one's after the last, and read on the last day of each
/// month. Source: method section 8.
public struct RealisedBenefit: Sendable, Hashable {
  /// The benefit.
  public let benefit: Benefit
  /// The plan for the months that have ended.
  public let plannedToDate: Money
  /// What has been realised in the months that have ended; without measurements it isn't known.
  public let realisedToDate: Figure<Money>
  /// The plan over the whole horizon.
  public let planned: Money
  /// Realised to date, and the rest of the plan at the last measured ratio.
  public let forecast: Figure<Money>
  /// The rollout steps of which ``forecast`` isn't known, each with its reason; empty where it is known.
  public let unknownSteps: [UnknownStep]
  /// The number of the plan's version whose targets the benefit is held against, since its money was decided on those;
  /// `nil` where they are the latest plan's.
  public let heldAgainstVersion: Int?

  /// A rollout step of which nothing can be said.
  public struct UnknownStep: Sendable, Hashable {
    /// The step.
    public let step: Identifier<RolloutStep>
    /// Why nothing can be said.
    public let reason: NotDefined
  }
}

extension RealisedBenefit {
  /// What has come of a benefit of an initiative's calculation, as known on a date.
  ///
  /// A month counts as ended when its last day is the date or earlier. Each rollout step follows the goal that
  /// speaks for it; a step that isn't planned to have given anything yet has realised exactly nothing.
  init(
    of row: BenefitCalculation.BenefitRow, usedBy uses: inout PlannedUses, in initiative: Initiative,
    ratios: inout KnownRatios, ended: Int
  ) {
    benefit = row.benefit
    planned = row.amounts.total
    plannedToDate = row.amounts.amounts.prefix(ended).total()
    let horizon = row.amounts.months
    let goals = initiative.goals.filter { row.benefit.drivenBy.contains($0.id) }
    let nobody = PlanRatios(points: [], missing: .noGoal)
    var sums: [PlanRatios.Sums] = []
    var heldAgainst: Int?
    for (step, use) in uses[row.benefit].bySteps {
      let weights = use.map { step.share * $0 }
      var known = nobody
      if let goal = goals.first(where: { $0.drives(row.benefit, in: step) }) {
        let valued = ratios.ratios(of: goal, valuing: row.benefit)
        known = valued.ratios
        heldAgainst = heldAgainst ?? valued.version
      }
      sums.append(known.sums(of: weights, over: horizon, ended: ended))
    }
    heldAgainstVersion = heldAgainst
    unknownSteps = zip(initiative.rollout, sums).compactMap { step, sum in
      if case .notDefined(let reason) = sum.all { UnknownStep(step: step.id, reason: reason) } else { nil }
    }
    let fullMonth = row.yearlyValue / 12
    realisedToDate = Self.amount(sums.map(\.toDate), of: fullMonth)
    forecast = Self.amount(sums.map(\.all), of: fullMonth)
  }

  /// The sum of the steps' weights times the value of a full month, rounded once; the first reason of a step without
  /// one.
  private static func amount(_ sums: [Figure<Rational>], of fullMonth: Rational) -> Figure<Money> {
    var exact: Rational = 0
    for sum in sums {
      switch sum {
      case .value(let value): exact += value
      case .notDefined(let reason): return .notDefined(because: reason)
      }
    }
    guard let amount = try? Money(rounding: fullMonth * exact) else { return .notDefined(because: .amountOutOfRange) }
    return .value(amount)
  }
}

/// What is known on a date of how goals have gone, each worked out once.
struct KnownRatios {
  private let initiative: Initiative
  private let measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]]
  private let knownOn: CalendarDate
  private let valued: ValuedGoals
  private var known: [Key: PlanRatios] = [:]
  /// Measurements that say nothing yet, in the order of the goals.
  var tooEarly: [EffectGoal.Measurement] {
    var seen: Set<EffectGoal.Measurement> = []
    let known = Dictionary(grouping: known, by: \.key.goal)
    return initiative.goals.flatMap { goal in
      (known[goal.id] ?? []).sorted { $0.key.version < $1.key.version }.flatMap(\.value.tooEarly)
    }.filter { seen.insert($0).inserted }
  }

  private struct Key: Hashable {
    let goal: Identifier<EffectGoal>
    let version: Int
  }

  init(
    of initiative: Initiative, measurements: [Identifier<EffectGoal>: [EffectGoal.Measurement]],
    knownOn date: CalendarDate
  ) {
    (self.initiative, self.measurements, knownOn) = (initiative, measurements, date)
    valued = ValuedGoals(of: initiative.planVersions.map(\.initiative))
  }

  /// A goal's ratios to the path on which a benefit's money was decided, with that version where the path is another
  /// one than the latest.
  mutating func ratios(of goal: EffectGoal, valuing benefit: Benefit) -> (ratios: PlanRatios, version: Int?) {
    let (planned, version) = valued.goal(goal, valuing: benefit)
    let shown = planned.plansOtherwise(than: goal) ? version : nil
    let key = Key(goal: goal.id, version: version)
    if let ratios = known[key] { return (ratios, shown) }
    let ratios = PlanRatios(
      of: goal, along: planned, from: initiative.fullOperation(of: goal.clock), schedule: initiative.schedule,
      measurements: measurements[goal.id] ?? [], knownOn: knownOn)
    known[key] = ratios
    return (ratios, shown)
  }
}
