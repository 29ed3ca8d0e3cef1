import Testing

@testable import BenefitRealisation

/// Explanations of what has been measured and reported, with figures by hand.
@Suite struct FollowUpExplanationTests: FollowUpSamples {
  private func explanation(
    _ figure: ExplainableFigure, of initiative: Initiative, asOf day: String
  ) throws -> Explanation {
    let explanation = try #require(FollowUp(of: initiative, asOf: date(day)).explanation(of: figure))
    #expect(explanation.isConsistent && explanation.id == figure.description)
    return explanation
  }

  private func numbers(_ node: Explanation?) -> [Explanation.Number?] { node?.parts.map(\.number) ?? [] }

  /// 100 events of 60 minutes at 300 kr/h in 2024, undelayed; half of the effect measured, and two prices known.
  private func reported() throws -> Initiative {
    var parts = try InitiativeParts()
    parts.organisations = [Organisation(id: "city", name: "City")]
    parts.rollout = [try step(from: "2024-01-01")]
    parts.schedule = try exactSchedule()
    parts.goals = [try goal(from: 100, to: [(6, 40)], direction: .decrease)]
    parts.benefits = [
      try Benefit(
        id: "time", name: "Time",
        value: .monetised(
          .redistribution,
          .timeSaved(
            eventsPerYear: 100, minutesBefore: 90, minutesAfter: 30,
            hourlyCost: HourlyCost(300, provenance: "pay system"))),
        drivenBy: ["time"],
        factorOutcomes: [
          FactorOutcome(.eventsPerYear, 80, knownOn: date("2024-03-01"), source: "the first quarter"),
          FactorOutcome(.eventsPerYear, 120, knownOn: date("2024-06-01"), source: "the half-year"),
          FactorOutcome(.hourlyCost, 330, knownOn: date("2024-06-01"), source: "the new agreement"),
        ])
    ]
    parts.assumptions = try assumptions("2024-01", months: 12)
    parts.costs = try CostModel(external: .lines([costLine("build", timed: "2024-01")]))
    parts.measurements = [measurement(70, on: "2024-07-01")]
    return try parts.initiative()
  }

  private func costLine(_ id: Identifier<CostLine>, timed day: String) throws -> CostLine {
    try CostLine(
      id: id, label: "The \(id)", amount: .money(Money(majorUnits: 1_000)), timing: .once(month(day)),
      phase: .implementation)
  }

  @Test func `a factor's outcome carries the source it was known from`() throws {
    let root = try explanation(.bridge(.expected(.ratioHolds)), of: reported(), asOf: "2024-07-01")
    func node(_ end: String) -> Explanation? { root.nodes.first { $0.id.hasSuffix(end) } }
    let volume = node(".value.eventsPerYear")
    #expect(volume?.number == .exact(120))
    #expect(volume?.notes.map(\.text.english) == ["the half-year"])
    #expect(node(".value.hourlyCost")?.notes.map(\.text.english) == ["the new agreement"])
    #expect(node(".value.minutesBefore")?.notes.map(\.text.english) == [])
  }

  @Test func `the use of a step that is the whole rollout isn't multiplied by its share`() throws {
    let root = try explanation(.bridge(.expected(.ratioHolds)), of: reported(), asOf: "2024-07-01")
    #expect(!root.nodes.contains { $0.id.hasSuffix(".share") || $0.id.contains(".step[") })
    #expect(root.nodes.contains { $0.id.contains(".months[step]") })
  }

  @Test func `a cost of which nothing has been reported isn't split into what has and what remains`() throws {
    let root = try explanation(.bridge(.expected(.ratioHolds)), of: reported(), asOf: "2024-07-01")
    let lines = root.nodes.filter { $0.label == BilingualText("The build") }
    #expect(!lines.isEmpty && lines.allSatisfy { $0.operation != .reportedAndRemaining })
    #expect(lines.allSatisfy { $0.number == .exact(1_000) })
  }

  @Test(arguments: BridgePart.allCases)
  func `a part of the bridge is averaged over the orders of all that changed`(part: BridgePart) throws {
    let root = try explanation(.bridge(.total(part)), of: reported(), asOf: "2024-12-31")
    let terms = root.nodes.filter { $0.id.contains(".order[") && $0.operation == .product }
    // Three parts changed: alone, after the one or the other, and after both.
    let changed: Set<BridgePart> = [.volume, .effect, .price]
    if changed.contains(part) { #expect(Set(terms.map(\.label.english)).count == 4) }
  }

  @Test func `the ends of an outlook that the indicator can reach are a sum, and others are held`() throws {
    func outlook(_ kind: Indicator.Kind, _ value: Rational, _ figure: ExplainableFigure.OfGoal) throws -> Explanation {
      let sample = Sample.mean(try Sample.Spread(count: 40, standardDeviation: 20))
      let goal = try goal(from: 45, to: [(6, 20), (12, 10)], measuring: kind)
      return try explanation(
        .goal("time", months: 6, figure),
        of: initiative(
          rollout: [step(from: "2025-01-01")], goals: [goal],
          measurements: [measurement(value, on: "2025-07-01", sample: sample)]),
        asOf: "2025-08-01")
    }
    let upper = try outlook(.time, 25, .outlookUpper)
    #expect(upper.operation == .sum && upper.parts.count == 2 && upper.notes.isEmpty)
    #expect(numbers(upper).first == .exact(45))
    let lower = try outlook(.time, 16, .outlookLower)
    #expect(lower.operation == .held(from: 0, to: nil) && lower.number == .exact(0))
    #expect(lower.parts.map(\.operation) == [.sum])
  }

  @Test func `a step's identity may have the mark that stands before it`() {
    for step: Identifier<RolloutStep> in ["a:b", ":", "a:b:c", "", "12:]"] {
      let figure = ExplainableFigure.outcome(
        .economic, .benefitToDate, known: .checkpoint(months: 12, .step(step)))
      #expect(ExplainableFigure(figure.description) == figure, "\(step)")
    }
  }

  @Test func `a letter written for another counts once among the names that look like a text`() {
    // The outlook is five changes away, and the interval of the measurement seven letters.
    #expect(
      ExplainableFigure.names(near: "checkpoints[12].goals[time].utsikt.interval.lower").first
        == "checkpoints[…].goals[…].outlook.interval.lower")
  }

  @Test func `a control chart's limits lie on each side of the mean of the months before`() throws {
    let goal = try EffectGoal(
      id: "time", name: "Time", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: nil, targets: [],
      evaluation: .controlChart(
        MonthlySeries(firstMonth: month("2023-01"), values: EvaluationReadingTests.series, comparison: [])))
    func value(_ figure: ExplainableFigure.OfEvaluation) throws -> Explanation {
      try explanation(
        .evaluation("time", figure), of: initiative(rollout: [step(from: "2024-01-01")], goals: [goal]),
        asOf: "2026-01-01")
    }
    #expect(try value(.centre).number == .exact(101.5))
    #expect(try value(.lowerLimit).operation == .difference && value(.upperLimit).operation == .sum)
    #expect(try value(.lowerLimit).parts.first == value(.centre))
  }

  @Test func `a measured share's interval is Wilson's in the unit of the goal`() throws {
    let goal = try EffectGoal(
      id: "time", name: "Share", indicator: Indicator(name: "share", unit: .percent, direction: .increase),
      baseline: baseline(20), targets: [Target(monthsAfterFullOperation: 6, value: 40)])
    let sample = Sample.proportion(try Proportion(successes: 30, of: 100))
    let lower = try explanation(
      .goal("time", months: 6, .intervalLower),
      of: initiative(
        rollout: [step(from: "2025-01-01")], goals: [goal],
        measurements: [measurement(30, on: "2025-07-01", unit: .percent, sample: sample)]),
      asOf: "2025-08-01")
    #expect(lower.operation == .product && numbers(lower).last == .exact(100))
    #expect(lower.parts.first?.operation == .wilson(.lower))
  }
}
