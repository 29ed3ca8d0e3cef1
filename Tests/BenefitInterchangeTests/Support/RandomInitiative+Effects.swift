import BenefitRealisation

extension RandomInitiative {
  mutating func goals(
    _ steps: [RolloutStep], _ strategic: [StrategicGoal], _ organisations: [Organisation]
  ) throws(InvalidModel) -> [EffectGoal] {
    var goals: [EffectGoal] = []
    for index in 0..<whole(0...sizes.goals) {
      let direction = direction()
      let unit = unit()
      let baseline = chance(in: 5) ? nil : sampled(baseline(organisations), unit)
      let contributesTo = strategic.map(\.id).filter { _ in chance(in: 2) }
      goals.append(
        try EffectGoal(
          id: id("effektmål", index), name: text("Effektmål"), kind: one(of: EffectGoal.Kind.allCases),
          indicator: Indicator(name: text("Indikator"), unit: unit, direction: direction),
          baseline: baseline,
          targets: targets(direction, from: baseline?.value ?? decimal(-100...100)),
          owner: maybe { $0.owner(organisations) },
          clock: chance(in: 2) ? .initiative : .step(one(of: steps).id), strategicGoals: contributesTo,
          plannedSampleSize: maybe { $0.one(of: [1, 2, $0.whole(3...5_000), 1_000_000_000]) }, bridges: bridges(),
          seriesBreaks: seriesBreaks(), evaluation: chance(in: 3) ? evaluation(unit) : nil))
    }
    return goals
  }

  mutating func unit() -> UnitOfMeasure {
    one(of: [.minutes, .hours, .days, .percent, .share, UnitOfMeasure("ärenden"), UnitOfMeasure("NKI")])
  }

  private mutating func direction() -> Indicator.Direction {
    switch whole(0...4) {
    case 0, 1: return .increase
    case 2, 3: return .decrease
    default:
      let ends = [decimal(-100...100), decimal(-100...100)].sorted()
      return .keepWithin(ends[0]...ends[1])
    }
  }

  mutating func method() -> MeasurementMethod {
    MeasurementMethod(method: text("enkät"), population: text("alla"))
  }

  private mutating func baseline(_ organisations: [Organisation]) -> Baseline {
    Baseline(
      value: decimal(-10_000...100_000), date: date(), measuredBy: method(),
      owner: maybe { $0.owner(organisations) })
  }

  /// The baseline with a sample that fits it.
  private mutating func sampled(_ baseline: Baseline, _ unit: UnitOfMeasure) -> Baseline {
    let isShare = (unit == .percent || unit == .share) && chance(in: 2)
    let value = isShare ? decimal(0...(unit == .percent ? 100 : 1)) : baseline.value
    return Baseline(
      value: value, date: baseline.date, measuredBy: baseline.measuredBy, owner: baseline.owner,
      sample: sample(of: value, in: unit, isPaired: false))
  }

  /// What a value may have been worked out from; successes only where the value can be a share.
  mutating func sample(of value: Rational, in unit: UnitOfMeasure, isPaired: Bool) -> Sample? {
    let count = one(of: [2, 3, whole(2...5_000), 1_000_000_000])
    let whole: Rational = unit == .percent ? 100 : 1
    switch self.whole(0...5) {
    case 0: return nil
    case 1: return .count(one(of: [0, 1, count]))
    case 2 where (unit == .percent || unit == .share) && value >= 0 && value <= whole:
      guard let successes = (value / whole * Rational(10_000)).nearestInteger else { return nil }
      return (try? Proportion(successes: Int(successes), of: 10_000)).map { .proportion($0) }
    case 3 where isPaired: return spread(count).map { .paired($0) }
    default: return spread(count).map { .mean($0) }
    }
  }

  private mutating func spread(_ count: Int) -> Sample.Spread? {
    try? Sample.Spread(count: count, standardDeviation: chance(in: 5) ? 0 : decimal(0...1_000))
  }

  /// Targets in the goal's direction, now and then none or one that equals the baseline.
  private mutating func targets(_ direction: Indicator.Direction, from baseline: Rational) -> [Target] {
    let sign: Rational
    switch direction {
    case .increase: sign = 1
    case .decrease: sign = -1
    case .keepWithin: return []
    }
    var months = 0
    return (0..<whole(0...3)).map { _ in
      months += one(of: [6, 6, 12, whole(1...190)])
      return Target(monthsAfterFullOperation: months, value: baseline + sign * decimal(0...1_000))
    }
  }

  mutating func schedule() throws(InvalidModel) -> FollowUpSchedule {
    if chance(in: 3) { return .standard }
    if chance(in: 3) {
      return try FollowUpSchedule(
        checkpoints: [6, 12], confidenceLevel: one(of: [0.5, 0.9, 0.999]),
        errorControl: one(of: [.pocock, .obrienFleming, .everyCheckpointAlone, .deciding(months: 6)]))
    }
    var months = 0
    var checkpoints: [Int] = []
    for _ in 0..<whole(1...4) {
      months += one(of: [6, 12, whole(1...150)])
      checkpoints.append(months)
    }
    return try FollowUpSchedule(
      checkpoints: checkpoints, workingDayRule: one(of: WorkingDayRule.allCases),
      windowMonthsBefore: chance(in: 2) ? 1 : whole(0...24),
      windowMonthsAfter: chance(in: 2) ? 2 : whole(0...24),
      partlyThreshold: chance(in: 2) ? Rational(8, over: 10) : decimal(0...1),
      lightBelow: chance(in: 2) ? nil : Money(majorUnits: Int64(whole(0...1_000_000_000))))
  }

  /// A map that may have orphans, cycles and links from a node to itself.
  mutating func effectMap(
    _ goals: [EffectGoal], _ benefits: [Benefit], _ strategic: [StrategicGoal]
  ) throws(InvalidModel) -> EffectMap {
    var kinds: [EffectMap.Kind] = [.capability, .changedWork(goal: nil), .use(goal: nil), .effect(goal: nil)]
    for goal in goals { kinds += [.use(goal: goal.id), .changedWork(goal: goal.id), .effect(goal: goal.id)] }
    kinds += benefits.map { .benefit($0.id) } + strategic.map { .strategicGoal($0.id) }
    let nodes = (0..<whole(0...sizes.nodes)).map {
      EffectMap.Node(id: id("nod", $0), label: text("Nod"), kind: one(of: kinds))
    }
    if nodes.isEmpty { return .empty }
    let links = (0..<whole(0...2 * nodes.count)).map { _ in
      EffectMap.Link(from: one(of: nodes).id, to: one(of: nodes).id, share: maybe { $0.one(of: [1, 0.5, 0.001]) })
    }
    return try EffectMap(nodes: nodes, links: links)
  }

  /// Measurements that mostly can be compared with the baseline, some of them on one day.
  mutating func measurements(_ goals: [EffectGoal], _ steps: [RolloutStep]) -> [EffectGoal.Measurement] {
    var measurements: [EffectGoal.Measurement] = []
    for goal in goals {
      for _ in 0..<whole(0...sizes.measurementsPerGoal) {
        let after = one(of: steps).fullOperation.adding(months: one(of: [5, 6, 6, 7, 12, 13]))?.date
        let unit = chance(in: 6) ? unit() : goal.indicator.unit
        let isShare = (unit == .percent || unit == .share) && chance(in: 2)
        let value = isShare ? decimal(0...(unit == .percent ? 100 : 1)) : decimal(-10_000...100_000)
        measurements.append(
          EffectGoal.Measurement(
            goal: goal.id, date: after.flatMap { $0.year <= 2200 && !chance(in: 10) ? $0 : nil } ?? date(),
            quantity: Quantity(value, unit),
            measuredBy: chance(in: 6) ? method() : goal.baseline?.measuredBy ?? method(),
            sample: sample(of: value, in: unit, isPaired: goal.baseline != nil),
            source: text("Källa")))
      }
    }
    return measurements
  }
}
