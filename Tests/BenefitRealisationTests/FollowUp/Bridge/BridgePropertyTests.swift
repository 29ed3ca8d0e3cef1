import BenefitRealisation
import Testing

@Suite struct BridgePropertyTests: FollowUpSamples {
  /// A plan over three months, an earlier plan and what came of it; `turned` lists everything the other way round.
  private func pair(_ generator: inout SplitMix64) throws -> (Initiative, turned: Initiative) {
    func one(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func amount(_ top: Int) -> Rational { Rational(one(0...top * 100), over: 100) }
    func lines() throws -> [CostLine] {
      try (0..<one(1...3)).map { index in
        try CostLine(
          id: Identifier("line \(index)"), label: "", amount: .money(Money(rounding: amount(100_000))),
          timing: .once(month("2024-0\(one(1...3))")), phase: .operation)
      }
    }
    func benefits(isOutcome: Bool) throws -> [Benefit] {
      try (0..<(one(1...10) / 10 + 1)).map { index in
        let outcomes = [
          FactorOutcome(.volumePerYear, amount(5_000), knownOn: date("2024-03-15"), source: "x"),
          FactorOutcome(.pricePerUnit, amount(900), knownOn: date("2024-02-15"), source: "x"),
        ].filter { _ in isOutcome && one(0...1) == 0 }
        return try Benefit(
          id: Identifier("benefit \(index)"), name: "",
          value: .monetised(
            .financial,
            .revenue(volumePerYear: Factor(certain: amount(4_000)), pricePerUnit: Factor(certain: amount(800)))),
          use: .linear(months: one(1...4)), drivenBy: ["time"], factorOutcomes: outcomes)
      }
    }
    let measured = (0..<one(0...2)).map { _ in
      measurement(amount(120), on: "2024-0\(one(2...6))-1\(one(0...9))")
    }
    let (first, latest) = (try benefits(isOutcome: false), try benefits(isOutcome: true))
    let (budget, outcome) = (try lines(), try lines())
    let start = "2024-0\(one(1...2))-0\(one(1...9))"
    func initiative(_ order: Bool) throws -> Initiative {
      var parts = try InitiativeParts()
      parts.organisations = [Organisation(id: "city", name: "City")]
      parts.rollout = [try step(from: start)]
      parts.schedule = try exactSchedule([60])
      parts.goals = [try goal(from: 100, to: [(6, 40)])]
      parts.benefits = order ? latest : latest.reversed()
      parts.assumptions = try assumptions("2024-01", months: 3)
      parts.costs = try CostModel(external: .lines(order ? budget : budget.reversed()))
      parts.costOutcome = try CostModel(external: .lines(order ? outcome : outcome.reversed()))
      parts.measurements = order ? measured : measured.sorted { $0.date > $1.date }
      parts.earlierPlans = [
        try EarlierPlan(
          decision: Decision(by: "b", on: date("2023-06-01")), leftBecause: "late",
          rollout: [step(from: "2024-01-01")], benefits: order ? first : first.reversed())
      ]
      parts.planDecision = Decision(by: "b", on: date("2024-06-30"))
      return try parts.initiative()
    }
    return (try initiative(true), try initiative(false))
  }

  @Test func `the parts of 10 000 random pairs add up to the öre, whatever the order of what they come from`() throws {
    let seed: UInt64 = 20_261_124
    var generator = SplitMix64(seed: seed)
    var moved: [BridgePart: Int] = [:]
    for round in 0..<PropertyCases.count(10_000) {
      let (initiative, turned) = try pair(&generator)
      let bridge = try #require(FollowUp(of: initiative, asOf: date("2024-06-30")).bridge().value)
      for span in bridge.spans {
        let sum = span.parts.map(\.amount).total()
        #expect(sum == span.to.netPresentValue - span.from.netPresentValue, "seed \(seed), round \(round)")
        for part in span.parts where part.amount != .zero { moved[part.part, default: 0] += 1 }
      }
      #expect(
        bridge.total.map(\.amount).total() == bridge.netPresentValue - bridge.states[0].netPresentValue,
        "seed \(seed), round \(round)")
      if round.isMultiple(of: 25) {
        let other = try #require(FollowUp(of: turned, asOf: date("2024-06-30")).bridge().value)
        #expect(other.spans.map(\.parts) == bridge.spans.map(\.parts), "seed \(seed), round \(round)")
      }
    }
    for part in BridgePart.allCases { #expect(moved[part, default: 0] > 1_000, "\(part)") }
  }
}

extension [Money] {
  fileprivate func total() -> Money { reduce(.zero, +) }
}
