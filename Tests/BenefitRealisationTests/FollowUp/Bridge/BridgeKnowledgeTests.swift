import BenefitRealisation
import Testing

/// What a bridge takes for known: 120 000 kr over 2024 without discounting, a goal from 100 to 40 in six months.
@Suite struct BridgeKnowledgeTests: FollowUpSamples {
  private func parts(goals: [EffectGoal], measured: [EffectGoal.Measurement]) throws -> InitiativeParts {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: "2024-01-01")]
    parts.schedule = try exactSchedule()
    parts.goals = goals
    parts.benefits = [try benefit()]
    parts.assumptions = try assumptions("2024-01", months: 12)
    parts.costs = try CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none)
    parts.measurements = measured
    return parts
  }

  private func bridge(_ parts: InitiativeParts, asOf: String) throws -> NetPresentValueBridge {
    try #require(FollowUp(of: parts.initiative(), asOf: date(asOf)).bridge().value)
  }

  private func change(_ part: BridgePart, _ bridge: NetPresentValueBridge) throws -> NetPresentValueBridge.PartChange {
    try #require(bridge.total.first { $0.part == part })
  }

  private func goal(
    bridges: [MethodBridge] = [], breaks: [SeriesBreak] = []
  ) throws -> EffectGoal {
    try EffectGoal(
      id: "time", name: "Time", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: baseline(100), targets: [Target(monthsAfterFullOperation: 6, value: 40)], bridges: bridges,
      seriesBreaks: breaks)
  }

  @Test func `a value that is led over a bridge counts as it does in the realised benefit`() throws {
    let other = MeasurementMethod(method: "an estimate", population: "all cases")
    let half = try ValueBridge(factor: 0.5, source: "both at once", statedBy: "the controller")
    let measured = [
      (try goal(bridges: [MethodBridge(from: other, bridge: half)]), measurement(140, on: "2024-07-01", by: other)),
      (
        try goal(breaks: [SeriesBreak(on: date("2024-03-01"), because: "a new form", bridge: half)]),
        measurement(140, on: "2024-07-01")
      ),
    ]
    for (goal, value) in measured {
      // 140 counts as 70: half of the way to 40.
      let parts = try parts(goals: [goal], measured: [value])
      let bridge = try bridge(parts, asOf: "2024-07-01")
      #expect(bridge.netPresentValue == money("60000"))
      #expect(try change(.effect, bridge).figure == .value(money("-60000")))
      let followUp = FollowUp(of: try parts.initiative(), asOf: date("2024-12-31"))
      #expect(
        try followUp.outcome?.realisedToDate(.economic).value?.amount
          == self.bridge(parts, asOf: "2024-12-31").netPresentValue)
    }
    // Without the bridge it is kept, shown, and not used.
    let broken = try goal(breaks: [SeriesBreak(on: date("2024-03-01"), because: "a new form")])
    let unused = try bridge(parts(goals: [broken], measured: [measurement(140, on: "2024-07-01")]), asOf: "2024-07-01")
    #expect(try change(.effect, unused).figure == .notDefined(because: .notMeasured))
  }

  @Test func `the use of one step says nothing of another`() throws {
    let effect = try self.goal("time", from: 100, to: [(6, 40)])
    let use = try goal("use", kind: .use, from: 0, to: [(6, 80)], clock: .step("b"))
    var parts = try parts(
      goals: [effect, use],
      measured: [measurement(70, on: "2024-07-01"), measurement(40, on: "2024-07-01", of: "use")])
    parts.rollout = [try step("a", share: 0.5), try step("b", share: 0.5)]
    parts.effectMap = try EffectMap(
      nodes: [
        EffectMap.Node(id: "u", label: "u", kind: .use(goal: "use")),
        EffectMap.Node(id: "e", label: "e", kind: .effect(goal: "time")),
      ], links: [EffectMap.Link(from: "u", to: "e")])
    let bridge = try bridge(parts, asOf: "2024-07-01")
    #expect(bridge.netPresentValue == money("60000"))
    // Half of the way in both: in b for want of use, in a nobody follows the use up.
    #expect(try change(.effect, bridge).figure == .value(money("-30000")))
    #expect(try change(.use, bridge).amount == money("-30000"))
    #expect(try change(.use, bridge).knowledge == .known(1, of: 2))
  }

  @Test func `volume and price are known of the benefits that have an outcome of such a factor`() throws {
    func sales(_ id: Identifier<Benefit>, _ known: FactorName...) throws -> Benefit {
      try Benefit(
        id: id, name: "", value: .monetised(.financial, .revenue(volumePerYear: 100, pricePerUnit: 10)),
        factorOutcomes: known.map { FactorOutcome($0, 20, knownOn: date("2024-03-01"), source: "the ledger") })
    }
    var parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    parts.benefits = [try sales("a", .volumePerYear), try sales("b", .volumePerYear, .pricePerUnit), try sales("c")]
    let before = try bridge(parts, asOf: "2024-02-29")
    #expect(try change(.volume, before).knowledge == .notKnown(because: .noOutcome))
    let after = try bridge(parts, asOf: "2024-03-01")
    #expect(try change(.volume, after).knowledge == .known(2, of: 3))
    #expect(try change(.price, after).knowledge == .known(1, of: 3))
  }

  @Test func `of costs only lines of which something is due can be known or missing`() throws {
    func lines(_ rows: [(Identifier<CostLine>, String, Int64)]) throws -> ComponentCosts {
      .lines(try rows.map { try costLine($0.0, .money(Money(majorUnits: $0.2)), .once(month($0.1))) })
    }
    var parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    let substitutes = try lines([("own", "2024-02", 50)])
    parts.costs = try CostModel(
      external: lines([("a", "2024-01", 100), ("b", "2024-02", 100), ("c", "2024-11", 100)]),
      substitutes: substitutes)
    parts.costOutcome = try CostModel(
      external: lines([("a", "2024-01", 120), ("c", "2024-11", 90)]), substitutes: substitutes)
    // An earlier plan that hadn't counted substitutes takes them out of the bridge.
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-01-01")), leftBecause: "late",
        costs: CostModel(external: .none, substitutes: .notCounted))
    ]
    parts.planDecision = Decision(by: "b", on: date("2023-02-01"))
    #expect(try change(.cost, bridge(parts, asOf: "2023-12-31")).knowledge == .notKnown(because: .noOutcome))
    #expect(try change(.cost, bridge(parts, asOf: "2024-03-31")).knowledge == .known(1, of: 2))
    #expect(try change(.cost, bridge(parts, asOf: "2024-12-31")).knowledge == .known(2, of: 3))
    parts.costForecast = try CostModel(
      external: lines([("a", "2024-01", 120), ("d", "2024-12", 10)]), substitutes: .none)
    #expect(try change(.cost, bridge(parts, asOf: "2024-03-31")).knowledge == .known(2, of: 4))
  }

  @Test func `a step is known to have started from its day of full operation, and never at the decision`() throws {
    let parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    let before = try bridge(parts, asOf: "2023-12-31")
    #expect(
      before.states.map { $0.knowledge[.startDate] } == [
        .notKnown(because: .notInOperation), .notKnown(because: .notInOperation),
      ])
    let after = try bridge(parts, asOf: "2024-01-01")
    #expect(after.states.map { $0.knowledge[.startDate] } == [.notKnown(because: .notInOperation), .known(1, of: 1)])
  }

  @Test func `a plan that is replaced on the day of the follow-up is the last moment`() throws {
    var parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    parts.earlierPlans = [
      try EarlierPlan(decision: Decision(by: "b", on: date("2023-01-01")), leftBecause: "late", benefits: [])
    ]
    parts.planDecision = Decision(by: "b", on: date("2024-03-01"))
    let known = try bridge(parts, asOf: "2024-03-01")
    #expect(known.states.map(\.moment) == [.decision, .replanned(version: 2)])
    #expect(known.states.map(\.netPresentValue) == [money("0"), money("120000")])
    #expect(try bridge(parts, asOf: "2024-02-29").states.map(\.moment) == [.decision, .asOf])
  }

  /// The plan has it among substitutes, which the outcome hasn't counted, and the outcome as an external cost.
  @Test func `a line that the outcome has moved from a component it hasn't counted is counted once`() throws {
    var parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    let moved = try costLine("moved", .money(Money(majorUnits: 100)), .once(month("2024-01")))
    parts.costs = try CostModel(external: .none, substitutes: .lines([moved]))
    parts.costOutcome = try CostModel(external: .lines([moved]))
    let bridge = try bridge(parts, asOf: "2024-06-30")
    #expect(bridge.states.map(\.netPresentValue) == [money("119900"), money("119900")])
  }

  /// The first plan's benefit gives way to another; what each part of the way from the one to the other is.
  private func replanned(from earlier: Benefit, to now: Benefit) throws -> [BridgePart: Money] {
    var parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    parts.benefits = [now]
    parts.earlierPlans = [
      try EarlierPlan(decision: Decision(by: "b", on: date("2023-01-01")), leftBecause: "late", benefits: [earlier])
    ]
    parts.planDecision = Decision(by: "b", on: date("2023-06-01"))
    let span = try #require(bridge(parts, asOf: "2023-06-01").spans.first)
    return Dictionary(uniqueKeysWithValues: span.parts.filter { $0.amount != .zero }.map { ($0.part, $0.amount) })
  }

  @Test func `other adjustments and another formula are a change of effect, nothing else`() throws {
    func benefit(_ pattern: ValuePattern, _ adjustments: [Adjustment] = []) throws -> Benefit {
      try Benefit(id: "b", name: "b", value: .monetised(.financial, pattern), adjustments: adjustments)
    }
    let saving = ValuePattern.avoidedCost(perYear: 120_000)
    let half = Adjustment.attribution(share: 0.5, reason: "half of it")
    #expect(try replanned(from: benefit(saving), to: benefit(saving, [half])) == [.effect: money("-60000")])
    #expect(try replanned(from: benefit(saving), to: benefit(saving)) == [:])
    // 100 × 10 a year, then 100 × (30 − 10).
    let revenue = ValuePattern.revenue(volumePerYear: 100, pricePerUnit: 10)
    let cheaper = ValuePattern.unitCost(volumePerYear: 100, unitCostBefore: 30, unitCostAfter: 10)
    #expect(try replanned(from: benefit(revenue), to: benefit(cheaper)) == [.effect: money("1000")])
  }

  @Test func `without a benefit in money nothing of one is known, and for that reason`() throws {
    var parts = try parts(goals: [goal("time", from: 100, to: [(6, 40)])], measured: [])
    parts.benefits = []
    let known = try #require(bridge(parts, asOf: "2024-06-30").states.last?.knowledge)
    #expect(known[.use] == .notKnown(because: .noMonetisedBenefit))
    #expect(known[.effect] == .notKnown(because: .noMonetisedBenefit))
    #expect(known[.volume] == .notKnown(because: .noSuchFactor))
    #expect(known[.price] == .notKnown(because: .noSuchFactor))
  }
}
