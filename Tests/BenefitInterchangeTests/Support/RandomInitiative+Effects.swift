import BenefitRealisation

extension RandomInitiative {
  mutating func goals(
    _ steps: [RolloutStep], _ strategic: [StrategicGoal], _ organisations: [Organisation]
  ) throws(InvalidModel) -> [EffectGoal] {
    var goals: [EffectGoal] = []
    for index in 0..<whole(0...sizes.goals) {
      let indicator = indicator()
      let baseline = chance(in: 5) ? nil : baseline(of: indicator, organisations)
      let contributesTo = strategic.map(\.id).filter { _ in chance(in: 2) }
      goals.append(
        try EffectGoal(
          id: id("effektmål", index), name: text("Effektmål"), kind: one(of: EffectGoal.Kind.allCases),
          indicator: indicator, baseline: baseline,
          targets: targets(of: indicator, from: baseline?.value ?? value(of: indicator)),
          owner: maybe { $0.owner(organisations) },
          clock: chance(in: 2) ? .initiative : .step(one(of: steps).id), strategicGoals: contributesTo,
          plannedSampleSize: maybe { $0.one(of: [1, 2, $0.whole(3...5_000), 1_000_000_000]) }, bridges: bridges(),
          seriesBreaks: seriesBreaks(), evaluation: chance(in: 3) ? evaluation(of: indicator) : nil,
          checkCost: chance(in: 3) ? checkCost() : nil))
    }
    return goals
  }

  private mutating func checkCost() throws(InvalidModel) -> CostLine.Amount {
    switch whole(0...2) {
    case 0: return .money(Money(minorUnits: Int64(whole(0...1_000_000_000))))
    case 1: return .hours(decimal(0...10_000), at: try hourlyCost())
    default: return .fullTimeShare(decimal(0...20), try workingTime(), at: try hourlyCost())
    }
  }

  mutating func unit() -> UnitOfMeasure {
    one(of: [.minutes, .hours, .days, .percent, .share, UnitOfMeasure("ärenden"), UnitOfMeasure("NKI")])
  }

  /// An indicator of any kind that its unit can have.
  private mutating func indicator() -> Indicator {
    let (name, unit) = (text("Indikator"), unit())
    let kinds: [Indicator.Kind]
    switch unit {
    case .percent, .share: kinds = [.share, .index]
    case .minutes, .hours, .days: kinds = [.time, .index]
    default: kinds = [.index, .count, .rate, .time]
    }
    let kind = one(of: kinds)
    let plain = Indicator(name: name, unit: unit, direction: .increase, kind: kind)
    switch whole(0...4) {
    case 0, 1: return plain
    case 2, 3: return Indicator(name: name, unit: unit, direction: .decrease, kind: kind)
    default:
      let ends = [value(of: plain), value(of: plain)].sorted()
      return Indicator(name: name, unit: unit, direction: .keepWithin(ends[0]...ends[1]), kind: kind)
    }
  }

  /// A value that an indicator can have.
  mutating func value(of indicator: Indicator) -> Rational {
    switch indicator.kind {
    case .share: decimal(0...(indicator.unit == .percent ? 100 : 1))
    case .time, .rate: decimal(0...100_000)
    case .count: Rational(whole(0...5_000))
    case .index: decimal(-10_000...100_000)
    }
  }

  mutating func method() -> MeasurementMethod {
    MeasurementMethod(method: text("enkät"), population: text("alla"))
  }

  private mutating func baseline(of indicator: Indicator, _ organisations: [Organisation]) -> Baseline {
    let value = value(of: indicator)
    return Baseline(
      value: value, date: date(), measuredBy: method(), owner: maybe { $0.owner(organisations) },
      sample: sample(of: value, in: indicator.unit, isPaired: false))
  }

  /// What a value may have been worked out from; successes only where the value can be a share, events where it is one.
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
    case 4 where Indicator.Kind(of: unit) == .index && value >= 0 && value.nearestInteger.map { Rational($0) } == value:
      return events(value)
    default: return spread(count).map { .mean($0) }
    }
  }

  /// Events that give a whole value, perhaps in two periods.
  private mutating func events(_ value: Rational) -> Sample? {
    let exposure = one(of: [1, 2, 8])
    guard let events = (value * Rational(exposure)).nearestInteger.map({ Int($0) }) else { return nil }
    let first = whole(0...events)
    let count = try? EventCount(
      events: events, in: Rational(exposure), byPeriod: chance(in: 2) ? [first, events - first] : [])
    return count.map { .events($0) }
  }

  private mutating func spread(_ count: Int) -> Sample.Spread? {
    try? Sample.Spread(count: count, standardDeviation: chance(in: 5) ? 0 : decimal(0...1_000))
  }

  /// Targets in the goal's direction, now and then none or one that equals the baseline.
  private mutating func targets(of indicator: Indicator, from baseline: Rational) -> [Target] {
    let whole: Rational = indicator.unit == .percent ? 100 : 1
    let (sign, room): (Rational, Rational)
    switch indicator.direction {
    case .increase: (sign, room) = (1, indicator.kind == .share ? whole - baseline : 1_000)
    case .decrease: (sign, room) = (-1, indicator.kind == .index ? 1_000 : baseline)
    case .keepWithin: return []
    }
    var months = 0
    return (0..<self.whole(0...3)).map { _ in
      months += one(of: [6, 6, 12, self.whole(1...190)])
      return Target(monthsAfterFullOperation: months, value: baseline + sign * min(room, decimal(0...1_000)))
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
      lightBelow: chance(in: 2) ? nil : Money(majorUnits: Int64(whole(0...1_000_000_000))),
      checkCostLimit: chance(in: 2) ? CheckCost.standardLimit : decimal(0...1))
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
        let other = isShare ? decimal(0...(unit == .percent ? 100 : 1)) : decimal(-10_000...100_000)
        let value = unit == goal.indicator.unit ? value(of: goal.indicator) : other
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
