import Testing

@testable import BenefitRealisation

/// Benefits that are used alike share the use of each month; this is what keeps it to those.
@Suite struct BridgeUseTests: FollowUpSamples {
  /// What a benefit may differ in from the others: one input of its use each, and the goal that it goes by.
  private enum Variant: String, CaseIterable {
    case usual, alike, profile, lag, lastMonth, dropOff, goal, alone
  }

  private func benefit(_ variant: Variant, isEarlier: Bool) throws -> Benefit {
    try Benefit(
      id: Identifier(variant.rawValue), name: variant.rawValue,
      value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: isEarlier ? 90_000 : 120_000))),
      use: variant == .profile ? .linear(months: 5) : isEarlier ? .linear(months: 3) : .immediate,
      lagMonths: variant == .lag ? 3 : 0, lastMonth: variant == .lastMonth ? month("2024-09") : nil,
      yearlyDropOff: variant == .dropOff ? 0.5 : 0,
      drivenBy: variant == .goal ? ["other"] : variant == .alone ? [] : ["time"])
  }

  /// Two years of those benefits, re-planned once, with a use goal and two goals measured at different ratios.
  private func followUp(of variants: [Variant]) throws -> FollowUp {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: "2024-02-01")]
    parts.schedule = try exactSchedule()
    parts.goals = [
      try goal(from: 100, to: [(6, 40)]), try goal("other", from: 100, to: [(6, 50)]),
      try goal("used", kind: .use, from: 0, to: [(6, 80)]),
    ]
    parts.effectMap = try EffectMap(
      nodes: [
        EffectMap.Node(id: "u", label: "use", kind: .use(goal: "used")),
        EffectMap.Node(id: "e", label: "effect", kind: .effect(goal: "time")),
      ], links: [EffectMap.Link(from: "u", to: "e")])
    parts.benefits = try variants.map { try benefit($0, isEarlier: false) }
    parts.assumptions = try CalculationAssumptions(
      baseMonth: month("2024-01"), months: 24,
      discounting: Discounting(rates: DiscountRates(bands: [DiscountRates.Band(fromYear: 0, rate: Rate(percent: 0))])))
    parts.costs = try CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none)
    parts.measurements = [
      measurement(73, on: "2024-08-01"), measurement(61, on: "2024-08-01", of: "other"),
      measurement(31, on: "2024-08-01", of: "used"),
    ]
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-06-01")), leftBecause: "late", rollout: [step(from: "2024-01-01")],
        benefits: variants.map { try benefit($0, isEarlier: true) })
    ]
    parts.planDecision = Decision(by: "b", on: date("2024-01-15"))
    return FollowUp(of: try parts.initiative(), asOf: date("2024-12-31"))
  }

  private func bridge(of variants: [Variant]) throws -> NetPresentValueBridge {
    try #require(followUp(of: variants).bridge().value)
  }

  @Test func `each benefit's value beside others is its value alone, at every moment and in every part`() throws {
    let whole = try bridge(of: Variant.allCases)
    let alone = try Variant.allCases.map { try bridge(of: [$0]) }
    #expect(whole.states.count > 3)
    for (index, state) in whole.states.enumerated() {
      #expect(state.netPresentValue == alone.map { $0.states[index].netPresentValue }.total(), "\(state.moment)")
    }
    for (index, span) in whole.spans.enumerated() {
      for (place, part) in span.parts.enumerated() {
        let sum = alone.map { $0.spans[index].parts[place].amount }.total()
        // Each span's six parts are rounded together, so that parts alone may each be an öre off.
        let difference = part.amount - sum
        #expect(difference.minorUnits.magnitude <= Variant.allCases.count, "\(span.to.moment) \(part.part)")
      }
    }
  }

  @Test func `the exact use of each month lies within its bounds, whatever parts are of the later moment`() throws {
    let followUp = try followUp(of: Variant.allCases)
    let ground = try #require(BridgeGround(of: followUp.initiative))
    let horizon = ground.assumptions.horizon
    let from = BridgeState(at: .decision, knownOn: nil, of: followUp, on: ground, by: .ratioHolds)
    let to = BridgeState(at: .asOf, knownOn: followUp.asOf, of: followUp, on: ground, by: .ratioHolds)
    let weights = BridgeWeights(from: from, to: to, on: ground)
    for id in weights.benefits {
      var uses: Set<[Rational]> = []
      for choice in 0..<(1 << BridgePart.allCases.count) {
        let parts = BridgeParts(
          BridgePart.allCases.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element))
        let mixture = try #require(weights.mixture(of: id, changed: parts))
        let (exact, bounded) = (mixture.use(over: horizon), mixture.boundedUse(over: horizon))
        uses.insert(exact)
        try #require(exact.count == horizon.count && bounded.count == horizon.count)
        for (use, enclosure) in zip(exact, bounded) {
          #expect(enclosure.holds(use) && enclosure.error <= 20, "\(id) \(parts)")
        }
      }
      // Start date, use and effect: each moves the use by itself, and the effect where a goal speaks for it.
      #expect(uses.count == (id == "alone" ? 4 : 8), "\(id)")
    }
  }

  /// The first plan follows both steps by one goal and the latest each by its own, so that they are grouped otherwise.
  private func regrouped(north: Rational, south: Rational) throws -> NetPresentValueBridge {
    let targets: [(months: Int, value: Rational)] = [(6, 40)]
    func saving(_ goals: [Identifier<EffectGoal>]) throws -> Benefit {
      try Benefit(
        id: "saving", name: "Saving",
        value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: 120_000))), drivenBy: goals)
    }
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step("north", share: 0.25), try step("south", share: 0.75)]
    parts.schedule = try exactSchedule()
    parts.goals = [
      try goal("north", from: 100, to: targets, clock: .step("north")),
      try goal("south", from: 100, to: targets, clock: .step("south")),
    ]
    parts.benefits = [try saving(["north", "south"])]
    parts.assumptions = try CalculationAssumptions(
      baseMonth: month("2024-01"), months: 24,
      discounting: Discounting(rates: DiscountRates(bands: [DiscountRates.Band(fromYear: 0, rate: Rate(percent: 0))])))
    parts.costs = try CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none)
    parts.measurements = [
      measurement(north, on: "2024-07-01", of: "north"), measurement(south, on: "2024-07-01", of: "south"),
    ]
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-06-01")), leftBecause: "late", benefits: [saving(["time"])],
        goals: [goal(from: 100, to: targets)])
    ]
    parts.planDecision = Decision(by: "b", on: date("2023-12-15"))
    return try #require(FollowUp(of: parts.initiative(), asOf: date("2024-12-31")).bridge().value)
  }

  @Test func `steps that a later plan follows by goals of their own move the effect, each by its own measure`() throws {
    let planned = Money(majorUnits: 240_000)
    for (north, south) in [(70, 40), (40, 70), (70, 70), (40, 40)] as [(Rational, Rational)] {
      let bridge = try regrouped(north: north, south: south)
      #expect(bridge.states.first?.netPresentValue == planned)
      let moved = bridge.total.filter { $0.amount != .zero }.map(\.part)
      #expect(moved == (north == 40 && south == 40 ? [] : [.effect]), "\(north) \(south)")
    }
    func lost(_ north: Rational, _ south: Rational) throws -> Money {
      try planned - regrouped(north: north, south: south).netPresentValue
    }
    // The north is a quarter of it, and so is what it loses alone.
    let both = try lost(70, 70)
    #expect(both > .zero)
    #expect(try lost(70, 40).minorUnits * 4 == both.minorUnits)
    #expect(try lost(40, 70).minorUnits * 4 == both.minorUnits * 3)
  }

  @Test func `the variants have different values, so that one can't stand for another`() throws {
    let values = try Variant.allCases.map { try bridge(of: [$0]).netPresentValue }
    #expect(values[0] == values[1])
    #expect(Set(values.dropFirst()).count == values.count - 1, "\(values)")
  }
}
