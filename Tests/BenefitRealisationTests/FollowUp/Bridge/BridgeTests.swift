import BenefitRealisation
import Testing

/// One benefit of 120 000 kr a year over the calendar year 2024, without discounting, driven by a goal from 100 to 40
/// in six months; full operation 2024-01-01, checks on 2024-07-01 and 2025-01-01.
@Suite struct BridgeTests: FollowUpSamples {
  private func parts(
    to targets: [(months: Int, value: Rational)] = [(6, 40)], measured: [EffectGoal.Measurement] = [],
    outcomes: [FactorOutcome] = []
  ) throws -> InitiativeParts {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: "2024-01-01")]
    parts.schedule = try exactSchedule()
    parts.goals = [try goal(from: 100, to: targets, direction: .decrease)]
    parts.benefits = [
      try Benefit(
        id: "saving", name: "", value: .monetised(.financial, .avoidedCost(perYear: 120_000)), drivenBy: ["time"],
        factorOutcomes: outcomes)
    ]
    parts.assumptions = try assumptions("2024-01", months: 12)
    parts.costs = try CostModel(
      external: .lines([costLine("build", .money(Money(majorUnits: 20_000)), .once(month("2024-01")))]),
      internalHours: .none, substitutes: .none, overhead: .none)
    parts.measurements = measured
    return parts
  }

  private func bridge(
    _ parts: InitiativeParts, asOf: String, by rule: ForecastRule = .ratioHolds
  ) throws -> NetPresentValueBridge {
    try #require(FollowUp(of: parts.initiative(), asOf: date(asOf)).bridge(by: rule).value)
  }

  private func change(_ part: BridgePart, _ bridge: NetPresentValueBridge) throws -> NetPresentValueBridge.PartChange {
    try #require(bridge.total.first { $0.part == part })
  }

  @Test func `before anything is known every part says why, and the value is the plan's`() throws {
    let bridge = try bridge(parts(), asOf: "2023-12-31")
    #expect(bridge.states.map(\.moment) == [.decision, .asOf])
    #expect(bridge.states.map(\.netPresentValue) == [money("100000"), money("100000")])
    #expect(!bridge.hasOutcome)
    let reasons: [BridgePart: NotDefined] = [
      .cost: .noOutcome, .startDate: .notInOperation, .volume: .noSuchFactor, .use: .notMeasured, .effect: .notMeasured,
      .price: .noOutcome,
    ]
    for change in bridge.total where change.part != .use {
      #expect(change.figure == .notDefined(because: try #require(reasons[change.part])), "\(change.part)")
    }
    #expect(try change(.use, bridge).figure == .notDefined(because: .useNotFollowedUp))
  }

  @Test func `the moments are the decision, the checks whose windows have opened, and now`() throws {
    let parts = try parts()
    #expect(try bridge(parts, asOf: "2024-05-31").states.map(\.moment) == [.decision, .asOf])
    let open = try bridge(parts, asOf: "2024-06-01")
    #expect(open.states.map(\.moment) == [.decision, .checkpoint(monthsAfterFullOperation: 6)])
    #expect(open.states.map(\.knownOn) == [nil, date("2024-06-01")])
    let closed = try bridge(parts, asOf: "2024-10-01")
    #expect(closed.states.map(\.moment) == [.decision, .checkpoint(monthsAfterFullOperation: 6), .asOf])
    #expect(closed.states[1].knownOn == date("2024-09-01"))
    let all = try bridge(parts, asOf: "2026-01-01")
    #expect(
      all.states.map(\.moment) == [
        .decision, .checkpoint(monthsAfterFullOperation: 6), .checkpoint(monthsAfterFullOperation: 12), .asOf,
      ])
  }

  @Test func `a measured ratio is the effect's part, and what isn't measured stays planned`() throws {
    // 70 of 40: half of the way, so half of the benefit over the whole year.
    let bridge = try bridge(parts(measured: [measurement(70, on: "2024-07-01")]), asOf: "2024-07-01")
    #expect(bridge.netPresentValue == money("40000"))
    #expect(try change(.effect, bridge).figure == .value(money("-60000")))
    #expect(try change(.effect, bridge).knowledge == .known(1, of: 1))
    #expect(try change(.startDate, bridge).figure == .value(.zero))
    #expect(try change(.cost, bridge).figure == .notDefined(because: .noOutcome))
    // That operation has begun is known without a measurement, and is no outcome.
    let begun = try self.bridge(parts(), asOf: "2024-07-01")
    #expect(bridge.hasOutcome && !begun.hasOutcome)
    #expect(try change(.startDate, begun).knowledge == change(.startDate, bridge).knowledge)
  }

  @Test(arguments: [(ForecastRule.ratioHolds, "40000"), (.levelHolds, "52142.86"), (.asPlanned, "70000")])
  func `the rule says how the ratio goes on`(rule: ForecastRule, expected: String) throws {
    // From 100 to 40 after six months and to 30 after twelve. Known at the end of June: measured 70 on 1 July isn't yet.
    // Measured 70 on 30 June at a plan of 100 − 60 × 181 / 182.
    let parts = try parts(
      to: [(6, 40), (12, 30)], measured: [measurement(100 - 30 * Rational(181, over: 182), on: "2024-06-30")])
    let bridge = try bridge(parts, asOf: "2024-06-30", by: rule)
    #expect(bridge.rule == rule)
    let value = bridge.netPresentValue
    switch rule {
    case .ratioHolds: #expect(value == money(expected))
    case .asPlanned: #expect(value == money(expected))
    case .levelHolds:
      // 29.835… of the way each month from July, over what the plan has come to on its last day.
      let level = 30 * Rational(181, over: 182)
      let days: [Int] = [30, 61, 91, 122, 152, 183]
      let sum = days.reduce(Rational(0)) { $0 + level / (60 + 10 * Rational($1, over: 184)) }
      #expect(value == (try Money(rounding: (3 + sum) * 10_000)) - money("20000"))
    }
    let now = FollowUp(of: try parts.initiative(), asOf: date("2024-06-30")).expectedNetPresentValue(by: rule)
    #expect(now == .value(value))
  }

  @Test func `where the plan comes back to the baseline, the level that holds has no ratio, so the last one holds`()
    throws
  {
    let parts = try parts(to: [(6, 40), (12, 100)], measured: [measurement(70, on: "2024-07-01")])
    let held = try bridge(parts, asOf: "2024-07-31", by: .levelHolds)
    let december = Rational(184 - 183, over: 184) * 60
    #expect(december < 6)
    #expect(held.netPresentValue > money("40000"))
  }

  @Test func `factors that turned out otherwise are volume and price`() throws {
    var parts = try parts()
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 1_200, minutesBefore: 20, minutesAfter: 10, hourlyCost: try HourlyCost(300, provenance: "x"))
    parts.benefits = [
      try Benefit(
        id: "time", name: "", value: .monetised(.redistribution, pattern),
        factorOutcomes: [
          FactorOutcome(.eventsPerYear, 900, knownOn: date("2024-02-01"), source: "x"),
          FactorOutcome(.eventsPerYear, 1_000, knownOn: date("2024-03-01"), source: "x"),
          FactorOutcome(.hourlyCost, 360, knownOn: date("2024-04-01"), source: "x"),
        ])
    ]
    // 1 200 × 10 / 60 × 300 = 60 000; 1 000 visits 50 000; at 360 kr 60 000. Volume −200 × 10 / 60 × 330, price 60 × 11 / 60 × …
    #expect(try bridge(parts, asOf: "2024-02-29").netPresentValue == money("25000"))
    #expect(try bridge(parts, asOf: "2024-03-31").netPresentValue == money("30000"))
    let both = try bridge(parts, asOf: "2024-04-30")
    #expect(both.netPresentValue == money("40000"))
    #expect(try change(.volume, both).figure == .value(money("-11000")))
    #expect(try change(.price, both).figure == .value(money("11000")))
    #expect(try change(.effect, both).figure == .notDefined(because: .noGoal))
  }

  @Test func `reported costs replace the budget, a forecast only now`() throws {
    var parts = try parts()
    parts.costOutcome = try CostModel(
      external: .lines([costLine("build", .money(Money(majorUnits: 25_000)), .once(month("2024-01")))]),
      internalHours: .notCounted)
    parts.costForecast = try CostModel(
      external: .lines([
        costLine("build", .money(Money(majorUnits: 25_000)), .once(month("2024-01"))),
        costLine("more", .money(Money(majorUnits: 3_000)), .once(month("2024-12"))),
      ]))
    let bridge = try bridge(parts, asOf: "2024-10-01")
    #expect(bridge.states.map(\.netPresentValue) == [money("100000"), money("95000"), money("92000")])
    #expect(bridge.spans.map { $0.parts[0].figure } == [.value(money("-5000")), .value(money("-3000"))])
    #expect(bridge.states[1].knowledge[.cost] == .known(1, of: 1))
    #expect(bridge.states[2].knowledge[.cost] == .known(2, of: 2))
  }

  @Test func `use comes before effect: the two ratios multiply to the driving goal's`() throws {
    var parts = try parts(measured: [
      measurement(70, on: "2024-07-01"), measurement(40, on: "2024-07-01", of: "use"),
    ])
    parts.goals.append(try goal("use", kind: .use, from: 0, to: [(6, 80)]))
    parts.effectMap = try EffectMap(
      nodes: [
        EffectMap.Node(id: "u", label: "u", kind: .use(goal: "use")),
        EffectMap.Node(id: "e", label: "e", kind: .effect(goal: "time")),
      ], links: [EffectMap.Link(from: "u", to: "e")])
    // Used by half, and so effective by half: the effect per use is all there.
    let used = try bridge(parts, asOf: "2024-07-01")
    #expect(try change(.use, used).figure == .value(money("-60000")))
    #expect(try change(.effect, used).figure == .value(.zero))
    // Nothing used: how effective it would be can't be told, and the effect carries all of it.
    parts.measurements[1] = measurement(0, on: "2024-07-01", of: "use")
    let unused = try bridge(parts, asOf: "2024-07-01")
    #expect(try change(.use, unused).figure == .notDefined(because: .nothingUsed))
    #expect(try change(.effect, unused).figure == .value(money("-60000")))
    // A use goal that drives the benefit itself.
    parts.benefits = [try benefit("saving", drivenBy: ["use"])]
    parts.measurements[1] = measurement(40, on: "2024-07-01", of: "use")
    let driven = try bridge(parts, asOf: "2024-07-01")
    #expect(try change(.use, driven).figure == .value(money("-60000")))
    #expect(try change(.effect, driven).figure == .notDefined(because: .noGoal))
  }

  @Test func `a new plan without an outcome is shown as one`() throws {
    var parts = try parts()
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-06-01")), leftBecause: "late",
        benefits: [try benefit("saving", perYear: 240_000), try benefit("gone", perYear: 12_000)])
    ]
    parts.planDecision = Decision(by: "b", on: date("2023-09-01"))
    let bridge = try bridge(parts, asOf: "2023-12-01")
    #expect(bridge.states.map(\.moment) == [.decision, .replanned(version: 2), .asOf])
    #expect(bridge.states.map(\.version) == [1, 2, 2])
    #expect(bridge.states.map(\.netPresentValue) == [money("232000"), money("100000"), money("100000")])
    // Half the price of the one, and the other gone altogether.
    #expect(try change(.price, bridge).amount == money("-120000"))
    #expect(try change(.price, bridge).isReplannedOnly)
    #expect(try change(.effect, bridge).amount == money("-12000"))
    // A follow-up of an earlier day knows nothing of the new plan.
    #expect(try self.bridge(parts, asOf: "2023-08-01").states.map(\.version) == [1, 1])
  }

  @Test func `steps that exchange their uses and places change the use, and the parts still add up`() throws {
    func step(_ id: Identifier<RolloutStep>, _ share: Rational, _ use: UseProfile) throws -> RolloutStep {
      try RolloutStep(
        id: id, name: "", organisation: "city", share: share, fullOperation: date("2024-01-01"), use: use)
    }
    var parts = try parts()
    parts.goals = []
    parts.benefits = [try benefit("saving", drivenBy: [])]
    parts.rollout = [try step("b", 0.25, .immediate), try step("a", 0.75, .yearly([0]))]
    parts.earlierPlans = [
      try EarlierPlan(
        decision: Decision(by: "b", on: date("2023-06-01")), leftBecause: "late",
        rollout: [step("a", 0.75, .immediate), step("b", 0.25, .yearly([0]))])
    ]
    parts.planDecision = Decision(by: "b", on: date("2023-09-01"))
    // Three quarters of 120 000 at first, one quarter after that.
    let bridge = try bridge(parts, asOf: "2023-12-01")
    #expect(bridge.states.map(\.netPresentValue) == [money("70000"), money("10000"), money("10000")])
    #expect(bridge.spans[0].parts.map(\.amount).reduce(.zero, +) == money("-60000"))
    #expect(try change(.use, bridge).amount == money("-60000"))
  }

  @Test func `without a calculation, a counted cost or a sensible ratio there is a reason`() throws {
    var parts = try parts()
    parts.assumptions = nil
    let bare = FollowUp(of: try parts.initiative(), asOf: date("2024-07-01"))
    #expect(bare.bridge() == .notDefined(because: .noCalculation))
    #expect(bare.expectedNetPresentValue(by: .asPlanned) == .notDefined(because: .noCalculation))
    parts.assumptions = try assumptions("2024-01", months: 12)
    parts.costs = try CostModel()
    let uncounted = FollowUp(of: try parts.initiative(), asOf: date("2024-07-01"))
    #expect(uncounted.bridge() == .notDefined(because: .notCounted))
    #expect(uncounted.expectedNetPresentValue(by: .asPlanned) == .notDefined(because: .notCounted))
    var wild = try self.parts(measured: [measurement(-1_000_000_000_000_000, on: "2024-07-01")])
    wild.costs = try CostModel(external: .none)
    let absurd = FollowUp(of: try wild.initiative(), asOf: date("2024-07-01"))
    #expect(absurd.bridge() == .notDefined(because: .amountOutOfRange))
    #expect(absurd.expectedNetPresentValue(by: .ratioHolds) == .notDefined(because: .amountOutOfRange))
  }
}
