import Testing

@testable import BenefitRealisation

/// Full operation 2024-01-01, checks on 2024-07-01 and 2025-01-01; use and work from 0 to 80, the effect from 45 to 10.
@Suite struct BrokenLinkTests: FollowUpSamples {
  private func answer(
    use: Rational? = nil, work: Rational? = nil, effect: Rational?, of id: Identifier<EffectGoal> = "e",
    links: [(String, String)] = [("use", "work"), ("work", "effect")], workGoal: Identifier<EffectGoal>? = "w",
    on day: String = "2024-07-01", schedule: FollowUpSchedule? = nil, sample: Sample? = nil
  ) throws -> FollowUp.GoalAnswer {
    let goals = try [
      goal("u", kind: .use, from: 0, to: [(6, 80)]), goal("w", from: 0, to: [(6, 80)]),
      goal("e", from: 45, to: [(6, 10)]),
    ]
    let map = try EffectMap(
      nodes: [
        EffectMap.Node(id: "use", label: "Use", kind: .use(goal: "u")),
        EffectMap.Node(id: "work", label: "Work", kind: .changedWork(goal: workGoal)),
        EffectMap.Node(id: "effect", label: "Effect", kind: .effect(goal: "e")),
      ], links: links.map { EffectMap.Link(from: Identifier($0.0), to: Identifier($0.1)) })
    let measured = [
      use.map { measurement($0, on: day, of: "u") }, work.map { measurement($0, on: day, of: "w") },
      effect.map { measurement($0, on: day, of: "e", sample: sample) },
    ].compactMap(\.self)
    let initiative = try initiative(goals: goals, schedule: schedule, effectMap: map, measurements: measured)
    let point = try #require(FollowUp(of: initiative, asOf: date("2026-01-15")).checkpoints.first)
    return try #require(point.goals.first { $0.check.goal.id == id })
  }

  @Test func `what isn't used explains the rest, whatever the work shows`() throws {
    for work in [0, 80, nil] as [Rational?] {
      let answer = try answer(use: 60, work: work, effect: 45)
      #expect(answer.brokenLink == .use(["u"]) && answer.nextStep == .raiseUse(["u"]))
    }
  }

  @Test func `used, but the work hasn't changed`() throws {
    let answer = try answer(use: 80, work: 79, effect: 45)
    #expect(answer.brokenLink == .changedWork(["w"]) && answer.nextStep == .changeWork(["w"]))
  }

  @Test func `the work has changed, but the effect isn't there`() throws {
    let answer = try answer(use: 80, work: 80, effect: 45)
    #expect(answer.brokenLink == .effect && answer.nextStep == .revisePlan)
    #expect(try self.answer(use: 80, work: 80, effect: 46).nextStep == .investigate)
    // Work that has changed shows that it is used, although nobody has measured the use.
    #expect(try self.answer(work: 80, effect: 45).brokenLink == .effect)
  }

  @Test func `without a drawn change of work the effect itself is what is missing`() throws {
    #expect(try answer(use: 80, effect: 45, links: [("use", "effect")]).brokenLink == .effect)
  }

  @Test func `what nobody has measured is told instead of guessed at`() throws {
    let both = try answer(effect: 45)
    #expect(both.brokenLink == .notKnown(unmeasured: [.use, .changedWork]))
    #expect(both.nextStep == .measureLinks([.use, .changedWork]))
    #expect(try answer(use: 80, effect: 45).brokenLink == .notKnown(unmeasured: [.changedWork]))
    #expect(try answer(use: 80, effect: 45, workGoal: nil).brokenLink == .notKnown(unmeasured: [.changedWork]))
    #expect(try answer(work: 79, effect: 45).brokenLink == .notKnown(unmeasured: [.use]))
    #expect(try answer(effect: 45, links: []).brokenLink == .notKnown(unmeasured: [.use]))
    // What is nearly there needs no other step, and what is worse than before is investigated.
    #expect(try answer(effect: 17).nextStep == .keepCourse(untilMonths: 12))
    #expect(try answer(effect: 46).nextStep == .investigate)
  }

  @Test func `a goal of changed work is its own broken link`() throws {
    let answer = try answer(use: 80, work: 79, effect: nil, of: "w")
    #expect(answer.brokenLink == .changedWork(["w"]) && answer.nextStep == .changeWork(["w"]))
    #expect(answer.use == .asIntended(["u"]))
    #expect(try self.answer(use: 79, work: 79, effect: nil, of: "w").brokenLink == .use(["u"]))
    #expect(try self.answer(work: 79, effect: nil, of: "w").brokenLink == .notKnown(unmeasured: [.use]))
  }

  @Test func `a use goal that isn't reached is its own broken link`() throws {
    let answer = try answer(use: 79, effect: nil, of: "u")
    #expect(answer.brokenLink == .use(["u"]) && answer.nextStep == .raiseUse(["u"]))
    #expect(try self.answer(use: 80, effect: nil, of: "u").brokenLink == nil)
  }

  @Test func `nothing is broken where nothing is missed, measured or drawn`() throws {
    #expect(try answer(use: 60, effect: 10).brokenLink == nil)
    #expect(try answer(use: 60, effect: nil).brokenLink == nil)
    let goal = try goal("e", from: 45, to: [(6, 10)])
    let initiative = try initiative(goals: [goal], measurements: [measurement(45, on: "2024-07-01", of: "e")])
    let answer = try #require(FollowUp(of: initiative, asOf: date("2024-12-01")).checkpoints.first?.goals.first)
    #expect(answer.brokenLink == nil && answer.nextStep == .revisePlan)
  }

  @Test func `an effect that can't be told yet is explained by use that isn't there, and by nothing else`() throws {
    let wide = Sample.mean(try Sample.Spread(count: 5, standardDeviation: 10))
    let unused = try answer(use: 60, effect: 11, sample: wide)
    #expect(unused.check.verdict == .cannotBeToldYet)
    #expect(unused.brokenLink == .use(["u"]) && unused.nextStep == .raiseUse(["u"]))
    #expect(try answer(use: 80, work: 0, effect: 11, sample: wide).brokenLink == nil)
  }

  @Test func `what is measured before full operation meets a capability that isn't all there`() throws {
    let schedule = try FollowUpSchedule(checkpoints: [1, 12], workingDayRule: .keepDate, windowMonthsBefore: 2)
    let answer = try answer(use: 60, effect: 45, on: "2023-12-31", schedule: schedule)
    #expect(answer.brokenLink == .capability(fullOperation: date("2024-01-01")))
    #expect(answer.nextStep == .completeRollout(date("2024-01-01")))
    #expect(try self.answer(use: 13, effect: 45, on: "2024-01-01", schedule: schedule).brokenLink == .use(["u"]))
  }
}

/// 12 000 kr a year from January 2025 driven by a goal that is reached, checked at 12 months (2026-01-01).
@Suite struct BringingHomeLinkTests {
  private func answers(
    _ landings: [Landing], _ perspective: Benefit.Perspective = .ownOrganisation, measured: Rational = 10,
    kind: EffectGoal.Kind = .effect
  ) throws -> [FollowUp.GoalAnswer] {
    let method = MeasurementMethod(method: "count", population: "all")
    let goal = try EffectGoal(
      id: "goal", name: "Goal", kind: kind, indicator: Indicator(name: "time", unit: .hours, direction: .increase),
      baseline: Baseline(value: 0, date: date("2024-06-01"), measuredBy: method),
      targets: [Target(monthsAfterFullOperation: 6, value: 10), Target(monthsAfterFullOperation: 12, value: 10)])
    let measurements = try ["2025-07-01", "2026-01-05"].map {
      EffectGoal.Measurement(
        goal: goal.id, date: try date($0), quantity: Quantity(measured, .hours), measuredBy: method, source: "log")
    }
    let initiative = try Initiative(
      id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: CostModel(),
      benefits: [landedBenefit(landings, perspective: perspective, drivenBy: [goal.id])],
      assumptions: assumptions(months: 24), goals: [goal], measurements: measurements)
    return FollowUp(of: initiative, asOf: try date("2026-01-31")).checkpoints.flatMap(\.goals)
  }

  private func decided(_ outcome: [Landing.Outcome] = []) throws -> Landing {
    try landing(
      .money(Money(majorUnits: 6_000)), decision: Decision(by: "the board", on: date("2024-12-01")),
      outcome: outcome)
  }

  @Test func `a reached effect without a decided landing asks for a decision, where the check decides`() throws {
    for landings in [[], [try landing(.money(Money(majorUnits: 6_000)))]] {
      let answers = try answers(landings)
      #expect(answers.map(\.brokenLink) == [nil, .bringingHome(undecided: ["time"], behind: [])])
      #expect(answers.map(\.nextStep) == [.keepCourse(untilMonths: 12), .decideLanding(["time"])])
    }
  }

  @Test func `a landing that is decided after the as-of date isn't decided yet`() throws {
    let late = try landing(
      .money(Money(majorUnits: 6_000)), decision: Decision(by: "the board", on: date("2026-02-01")), outcome: [])
    #expect(try answers([late]).last?.brokenLink == .bringingHome(undecided: ["time"], behind: []))
    // One that is decided is a decided landing, whatever the others are.
    #expect(try answers([late, decided()]).last?.brokenLink == .bringingHome(undecided: [], behind: ["time"]))
  }

  @Test func `a decided landing that isn't brought home asks for other staffing`() throws {
    // Thirteen months of 500 kr have ended.
    for reports in try [[], [report(6_499, "2025-01", "2026-01")]] {
      let last = try #require(try answers([decided(reports)]).last)
      #expect(last.brokenLink == .bringingHome(undecided: [], behind: ["time"]))
      #expect(last.nextStep == .changeStaffing(["time"]))
    }
    let home = try #require(try answers([decided([report(6_500, "2025-01", "2026-01")])]).last)
    #expect(home.brokenLink == nil && home.nextStep == .confirm)
  }

  @Test func `what residents gain is brought home by nobody, and a missed effect has nothing to bring home`() throws {
    let residents = try #require(try answers([], .usersAndResidents).last)
    #expect(residents.brokenLink == nil && residents.nextStep == .confirm)
    #expect(try answers([], measured: 9.999).last?.brokenLink == nil)
    #expect(try answers([], kind: .use).last?.nextStep == .keepUse)
  }
}
