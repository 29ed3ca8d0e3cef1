import BenefitRealisation
import Testing

/// Full operation 2024-01-01 with checks on 2024-07-01 and 2025-01-01, whose windows open a month before and close two
/// months after; one check costs 4 000 kr unless said otherwise.
@Suite struct CheckCostTests: FollowUpSamples {
  private func costly(
    _ id: Identifier<EffectGoal> = "time", _ kind: EffectGoal.Kind = .effect, clock: EffectGoal.Clock = .initiative,
    costing cost: CostLine.Amount? = .money(Money(majorUnits: 4_000))
  ) throws -> EffectGoal {
    try EffectGoal(
      id: id, name: "Goal \(id)", kind: kind,
      indicator: Indicator(name: "time", unit: .minutes, direction: .decrease), baseline: baseline(45),
      targets: [Target(monthsAfterFullOperation: 6, value: 20), Target(monthsAfterFullOperation: 12, value: 10)],
      clock: clock, checkCost: cost)
  }

  private func costs(
    _ goals: [EffectGoal], _ benefits: [Benefit], asOf: String = "2024-02-01", rollout: [RolloutStep]? = nil,
    base: String? = "2024-01", map: EffectMap = .empty, schedule: FollowUpSchedule? = nil,
    measurements: [EffectGoal.Measurement] = []
  ) throws -> [CheckCost] {
    let initiative = try initiative(
      rollout: rollout, benefits: benefits, base: base, goals: goals, schedule: schedule, effectMap: map,
      measurements: measurements)
    return FollowUp(of: initiative, asOf: date(asOf)).checkCosts
  }

  private func first(_ costs: [CheckCost]) throws -> CheckCost { try #require(costs.first) }

  @Test func `the checks left are held against a year of what hangs on the goal`() throws {
    let cost = try first(costs([costly()], [benefit(perYear: 60_000), benefit("other", drivenBy: [])]))
    #expect(cost.goal == "time" && cost.perCheck == Money(majorUnits: 4_000) && cost.checksLeft == [6, 12])
    #expect(cost.benefits == ["saving"] && cost.yearlyValue == .value(Money(majorUnits: 60_000)))
    // 2 × 4 000 / 60 000.
    #expect(cost.planned == Money(majorUnits: 8_000) && cost.share == .value(Rational(2, over: 15)))
    #expect(cost.limit == Rational(1, over: 10) && cost.isAboveLimit)
    #expect(try costs([costly(costing: nil)], [benefit()]) == [])
  }

  @Test func `on the limit is not above it, and the limit is the schedule's`() throws {
    #expect(try !first(costs([costly()], [benefit(perYear: 80_000)])).isAboveLimit)
    #expect(try first(costs([costly()], [benefit(perYear: Rational(79_999))])).isAboveLimit)
    let strict = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: .keepDate, checkCostLimit: Rational(9, over: 100))
    let cost = try first(costs([costly()], [benefit(perYear: 80_000)], schedule: strict))
    #expect(cost.limit == Rational(9, over: 100) && cost.isAboveLimit)
    #expect(FollowUpSchedule.standard.checkCostLimit == CheckCost.standardLimit)
  }

  @Test func `a check is left until its window closes or something usable is measured`() throws {
    func left(_ asOf: String, _ measurements: [EffectGoal.Measurement] = []) throws -> [Int] {
      try first(costs([costly()], [benefit()], asOf: asOf, measurements: measurements)).checksLeft
    }
    #expect(try left("2024-09-01") == [6, 12])
    #expect(try left("2024-09-02") == [12])
    #expect(try left("2025-03-01") == [12])
    #expect(try left("2025-03-02") == [])
    #expect(try left("2024-08-01", [measurement(20, on: "2024-07-01")]) == [12])
    let another = MeasurementMethod(method: "guess", population: "all cases")
    #expect(try left("2024-08-01", [measurement(20, on: "2024-07-01", by: another)]) == [6, 12])
    #expect(try left("2024-09-02", [measurement(20, on: "2024-07-01", by: another)]) == [12])
    // Nothing left costs nothing.
    let done = try first(costs([costly()], [benefit()], asOf: "2025-03-02"))
    #expect(done.planned == .zero && done.share == .value(0) && !done.isAboveLimit)
  }

  @Test func `own time is valued at its hourly cost, and a share of full time for a month`() throws {
    let hour = try HourlyCost(400, provenance: "p")
    // 2.5 × 400, and 0.12 × 1 700 / 12 × 400.
    #expect(try first(costs([costly(costing: .hours(2.5, at: hour))], [])).perCheck == Money(majorUnits: 1_000))
    let share = CostLine.Amount.fullTimeShare(0.12, .inera, at: hour)
    #expect(try first(costs([costly(costing: share)], [])).perCheck == Money(majorUnits: 6_800))
  }

  @Test func `a goal of a step answers for the step's share`() throws {
    let steps = [try step("one", share: 0.25), try step("two", share: 0.5)]
    func value(_ clock: EffectGoal.Clock) throws -> Figure<Money> {
      try first(costs([costly(clock: clock)], [benefit(perYear: 60_000)], rollout: steps)).yearlyValue
    }
    #expect(try value(.step("one")) == .value(Money(majorUnits: 15_000)))
    #expect(try value(.initiative) == .value(Money(majorUnits: 45_000)))
  }

  @Test func `what the map leads to from its use hangs on a use goal`() throws {
    let map = try EffectMap(
      nodes: [
        EffectMap.Node(id: "u", label: "U", kind: .use(goal: "use")),
        EffectMap.Node(id: "e", label: "E", kind: .effect(goal: "time")),
        EffectMap.Node(id: "b", label: "B", kind: .benefit("saving")),
      ], links: [.init(from: "u", to: "e"), .init(from: "e", to: "b")])
    let goals = [try costly("use", .use), try costly()]
    let found = try costs(
      goals, [benefit(), benefit("named", drivenBy: ["use"]), benefit("not", drivenBy: [])], map: map)
    #expect(found.map(\.benefits) == [["saving", "named"], ["saving"]])
    #expect(found.map(\.yearlyValue) == [.value(Money(majorUnits: 240_000)), .value(Money(majorUnits: 120_000))])
  }

  @Test func `without something to hold it against it says why, and is no finding`() throws {
    func share(_ benefits: [Benefit], base: String? = "2024-01") throws -> Figure<Rational> {
      let cost = try first(costs([costly()], benefits, base: base))
      #expect(!cost.isAboveLimit)
      return cost.share
    }
    #expect(try share([benefit()], base: nil) == .notDefined(because: .noCalculation))
    #expect(try share([benefit(drivenBy: [])]) == .notDefined(because: .noMonetisedBenefit))
    let loss = try Benefit(
      id: "loss", name: "L", value: .monetised(.financial, .amount(perYear: -1, note: "n")), drivenBy: ["time"])
    #expect(try share([loss]) == .notDefined(because: .noPotential))
    let nothing = try first(costs([costly(costing: .money(.zero))], [benefit()]))
    #expect(nothing.share == .value(0) && !nothing.isAboveLimit)
  }

  @Test func `the light form pays only for the check that decides`() throws {
    let light = try FollowUpSchedule(
      checkpoints: [6, 12], workingDayRule: .keepDate, lightBelow: Money(majorUnits: 1))
    #expect(try first(costs([costly()], [benefit()], schedule: light)).checksLeft == [12])
  }

  @Test func `checks above the limit are a finding with the figures`() throws {
    let initiative = try initiative(benefits: [benefit(perYear: 60_000)], base: "2024-01", goals: [costly()])
    let found = FollowUp(of: initiative, asOf: date("2024-02-01")).findings.filter { $0.code == .checkCostAboveLimit }
    #expect(found.map(\.place.description) == ["goals[time].checkCost"])
    let space = "\u{A0}"
    #expect(
      found.first?.text
        == BilingualText(
          swedish:
            "kontrollerna som är kvar av ”Goal time” kostar mycket mot vad svaret gäller: 8\(space)000,00\(space)kr, "
            + "13,33 % av 60\(space)000,00\(space)kr per år; gränsen är 10 %",
          english: "the checks left of “Goal time” cost much beside what the answer is about: SEK\(space)8,000.00, "
            + "13.33 % of SEK\(space)60,000.00 a year; the limit is 10 %"))
  }

  @Test func `a cost and a limit that can't be are refused`() throws {
    let hour = try HourlyCost(400, provenance: "p")
    func faults(_ cost: CostLine.Amount) throws -> [ModelProblem] { try problems { try costly(costing: cost) } }
    #expect(
      try faults(.money(Money(minorUnits: -1))) == [
        problem(.negative(Rational(-1, over: 100)), at: "checkCost", "amount")
      ])
    #expect(try faults(.hours(-1, at: hour)) == [problem(.negative(-1), at: "checkCost", "hours")])
    #expect(
      try faults(.fullTimeShare(1_001, .inera, at: hour)) == [
        problem(.outOfRange(1_001, allowed: 0...1_000), at: "checkCost", "fullTimeShare", "share")
      ])
    // 2.5 × 10⁹ hours at 400 kr are 10¹² kr, the most that a line may be.
    #expect(try faults(.hours(2_500_000_000, at: hour)) == [])
    #expect(
      try faults(.hours(2_500_000_001, at: hour))
        == [problem(.amountOutOfRange(1_000_000_000_400), at: "checkCost")])
    for limit in [Rational(-1), Rational(11, over: 10)] {
      let found = try problems { try FollowUpSchedule(checkpoints: [6], checkCostLimit: limit) }
      #expect(found == [problem(.outOfRange(limit, allowed: 0...1), at: "checkCostLimit")])
    }
  }
}
