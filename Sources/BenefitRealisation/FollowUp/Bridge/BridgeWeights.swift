/// What the benefits of two moments are worth with some parts of the one and the others of the other.
///
/// The use of each month is worked out once for the benefits that are used alike, for each choice among the parts that
/// it hangs on, and to within small errors: exactly only where these leave open to which öre an amount is rounded.
struct BridgeWeights {
  let from: BridgeState
  let to: BridgeState
  let horizon: ClosedRange<Month>
  private var uses: [UseKey: [Rational]] = [:]
  /// The use from the first month to the end of each month, to within small errors.
  private var boundedSums: [UseKey: [Enclosure]] = [:]
  private var rows: [Key: MonthlyAmounts] = [:]
  private let known: (from: BridgeGround.Rows, to: BridgeGround.Rows)
  private var relevant: [Identifier<Benefit>: BridgeParts] = [:]
  /// The parts that the two plans differ in for all benefits.
  private let common: BridgeParts
  /// The steps by which of start date, use and effect are of the later moment.
  private let rollouts: [BridgeParts: [BridgeMixture.Steps]]
  /// The groups of steps at the two moments that have steps in common.
  private let pairs: Set<[Int?]>

  private struct Key: Hashable {
    let benefit: Identifier<Benefit>
    let parts: BridgeParts
  }

  /// What the use of each month hangs on: where the use and the effect are from, by their numbers at their moments, and
  /// which parts are of the later moment.
  private struct UseKey: Hashable {
    let use: Int
    let effect: Int
    let later: BridgeParts

    init(of mixture: BridgeMixture) {
      (use, effect) = (mixture.use.useNumber, mixture.effect.useNumber)
      later = mixture.later.intersection([.startDate, .use, .effect])
    }
  }

  /// - Parameter rows: The benefits' rows at the two moments, where they have been worked out.
  init(
    from: BridgeState, to: BridgeState, on ground: BridgeGround,
    rows: (from: BridgeGround.Rows, to: BridgeGround.Rows) = ([:], [:])
  ) {
    (self.from, self.to, known) = (from, to, rows)
    horizon = ground.assumptions.horizon
    let profiles = (from.stepUses, to.stepUses)
    var common: BridgeParts = from.startsOtherwise(than: to) ? [.startDate] : []
    if profiles.0 != profiles.1 { common.insert(.use) }
    self.common = common
    pairs = from.steps.pairs(with: to.steps)
    let places: [BridgeParts] = [.startDate, .use, .effect]
    rollouts = (0..<8).reduce(into: [:]) { rollouts, choice in
      let later = places.indices.reduce(into: BridgeParts()) { if choice & (1 << $1) != 0 { $0.formUnion(places[$1]) } }
      rollouts[later] = Self.steps(
        (later.contains(.startDate) ? to : from).plan.initiative.rollout,
        profiles: later.contains(.use) ? profiles.1 : profiles.0,
        useGroups: (later.contains(.use) ? to : from).steps, effectGroups: (later.contains(.effect) ? to : from).steps,
        ground.boundedUses)
    }
  }

  /// The steps of a rollout, each with its own use where it has one, in groups that go alike in use and effect.
  private static func steps(
    _ rollout: [RolloutStep], profiles: [Identifier<RolloutStep>: UseProfile?], useGroups: StepGroups,
    effectGroups: StepGroups, _ uses: BoundedUses
  ) -> [BridgeMixture.Steps] {
    var groups: [[Int?]: [(place: Int, step: RolloutStep)]] = [:]
    var order: [[Int?]] = []
    for (place, var step) in rollout.enumerated() {
      if let profile = profiles[step.id] { step.use = profile }
      let key = [useGroups[step.id], effectGroups[step.id]]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((place, step))
    }
    return order.map { key in
      let (places, steps) = ((groups[key] ?? []).map(\.place), (groups[key] ?? []).map(\.step))
      return BridgeMixture.Steps(
        steps: steps, places: places, bounded: uses.steps(steps), useGroup: key[0], effectGroup: key[1])
    }
  }

  /// The benefits of either moment, in the order of the earlier plan.
  var benefits: [Identifier<Benefit>] {
    from.benefitOrder + to.benefitOrder.filter { from.benefits[$0] == nil }
  }

  /// A benefit's amounts with some parts of the later moment; `nil` where it isn't part of the plan.
  ///
  /// Parts in which the benefit doesn't differ don't move it, so it is worked out once for each choice among the
  /// others.
  mutating func row(
    of id: Identifier<Benefit>, changed: BridgeParts
  ) throws(AmountOutOfRange) -> MonthlyAmounts? {
    let relevant = relevantParts(of: id)
    let parts = relevant.intersection(changed)
    if parts.isEmpty, let row = known.from[id] { return row }
    if parts == relevant, let row = known.to[id] { return row }
    let key = Key(benefit: id, parts: parts)
    if let known = rows[key] { return known }
    guard let mixture = mixture(of: id, changed: parts) else { return nil }
    let monthly = mixture.yearly / 12
    let row: MonthlyAmounts
    if let bounded = MonthlyAmounts(months: horizon, of: monthly, reaching: boundedSums(of: mixture)) {
      row = bounded
    } else {
      let use = use(of: mixture)
      row = try MonthlyAmounts(months: horizon, of: monthly) { use[$0] }
    }
    rows[key] = row
    return row
  }

  /// The parts of which anything of the benefits differs between the moments.
  mutating func changedParts() -> BridgeParts {
    let all = benefits.reduce(into: common) { $0.formUnion(relevantParts(of: $1)) }
    return from.benefitOrder == to.benefitOrder ? all : all.union(.effect)
  }

  private mutating func relevantParts(of id: Identifier<Benefit>) -> BridgeParts {
    if let known = relevant[id] { return known }
    var parts: BridgeParts = [.effect]
    if let before = from.benefits[id], let after = to.benefits[id], before.pattern.kind == after.pattern.kind {
      parts = common.union(BridgeParts(BridgePart.allCases.filter { before.differs(from: after, in: $0, pairs) }))
    }
    relevant[id] = parts
    return parts
  }

  private mutating func use(of mixture: BridgeMixture) -> [Rational] {
    let key = UseKey(of: mixture)
    if let known = uses[key] { return known }
    let use = mixture.use(over: horizon)
    uses[key] = use
    return use
  }

  private mutating func boundedSums(of mixture: BridgeMixture) -> [Enclosure] {
    let key = UseKey(of: mixture)
    if let known = boundedSums[key] { return known }
    var sum = Enclosure.zero
    let sums = mixture.boundedUse(over: horizon).map { use in
      sum += use
      return sum
    }
    boundedSums[key] = sums
    return sums
  }

  /// What a benefit is computed from with some parts of the later moment; `nil` where it isn't part of the plan.
  ///
  /// A benefit that only one of the moments has, or has by another formula, is a matter of the effect as a whole.
  func mixture(of id: Identifier<Benefit>, changed: BridgeParts) -> BridgeMixture? {
    let (before, after) = (from.benefits[id], to.benefits[id])
    guard let before, let after, before.pattern.kind == after.pattern.kind else {
      let isAfter = changed.contains(.effect)
      guard let inputs = isAfter ? after : before else { return nil }
      let parts: BridgeParts = isAfter ? .all : []
      return mixture(inputs, inputs, later: parts)
    }
    return mixture(before, after, later: changed)
  }

  private func mixture(
    _ before: BridgeState.BenefitInputs, _ after: BridgeState.BenefitInputs, later: BridgeParts
  ) -> BridgeMixture {
    var factors = before.factors
    for (name, value) in after.factors where later.contains(name.role.part) { factors[name] = value }
    guard let steps = rollouts[later.intersection([.startDate, .use, .effect])] else {
      preconditionFailure("the steps of every choice are known")
    }
    return BridgeMixture(
      pattern: before.pattern, factors: factors,
      use: later.contains(.use) ? after : before, effect: later.contains(.effect) ? after : before,
      steps: steps, later: later)
  }
}
