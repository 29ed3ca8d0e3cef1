import BenefitRealisation
import Testing

/// Doing nothing, the proposal and alternatives side by side.
@Suite struct AlternativeComparisonTests {
  func line(_ id: Identifier<CostLine>, _ kronor: Int64) throws -> CostLine {
    try CostLine(
      id: id, label: "", amount: .money(Money(majorUnits: kronor)), timing: .once(month("2025-01")), phase: .operation)
  }

  func costs(_ external: Int64, hours spent: Rational? = nil) throws -> CostModel {
    let own = try spent.map { ComponentCosts.lines([try costLine("h", hours($0, at: 1))]) } ?? .notCounted
    return try CostModel(external: .lines([line("x", external)]), internalHours: own)
  }

  func initiative(
    _ own: CostModel, _ asIs: CostModel?, _ alternatives: [Alternative] = [], calculated: Bool = true
  ) throws -> Initiative {
    try Initiative(
      id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: own,
      benefits: [landedBenefit([landing(.hours(12))]), benefit("society", perspective: .society)],
      assumptions: calculated ? assumptions() : nil, asIs: asIs.map { try AsIs(costs: $0) }, alternatives: alternatives)
  }

  func smaller(_ costs: CostModel) throws -> Alternative {
    Alternative(
      id: "small", name: "Smaller", costs: costs, benefits: [try benefit("cheap", .avoidedCost(perYear: 240))])
  }

  /// 12 000 kr of time, 1 200 of it cut, and 1 200 for society.
  @Test func `all are measured against doing nothing`() throws {
    let comparison = try #require(
      try initiative(costs(9_000), costs(500), [smaller(costs(700))]).alternativeComparison())
    #expect(comparison.rows.map(\.choice) == [.doNothing, .proposal, .alternative("small")])
    #expect(comparison.scope == CostScope([.external]) && comparison.gaps.isEmpty && comparison.isAsIsCounted)
    let readings = BenefitCalculation.Reading.allCases
    #expect(readings.map { comparison.rows[0][$0].netPresentValue } == kronor(0, 0, 0))
    #expect(readings.map { comparison.rows[0][$0].costs } == kronor(500, 500, 500))
    #expect(readings.map { comparison.rows[1][$0].benefits } == kronor(1_200, 12_000, 13_200))
    #expect(readings.map { comparison.rows[1][$0].netPresentValue } == kronor(-7_300, 3_500, 4_700))
    #expect(readings.map { comparison.rows[2][$0].netPresentValue } == kronor(40, 40, 40))
    #expect(comparison.rows.allSatisfy { $0[.budget].asIsCosts == Money(majorUnits: 500) })
  }

  @Test func `the cases of bringing home reach the comparison`() throws {
    let initiative = try initiative(costs(9_000), costs(500))
    let nets = BringingHome.allCases.map { bringing in
      initiative.alternativeComparison(bringing: bringing).map { ($0.bringing, $0.rows[1][.economic].benefits) }
    }
    #expect(nets.map { $0?.0 } == BringingHome.allCases)
    #expect(nets.map { $0?.1 } == kronor(0, 1_200, 12_000))
  }

  @Test func `what A hasn't counted isn't taken off, so that the nets are lower than they should be`() throws {
    let initiative = try initiative(costs(9_000, hours: 100), costs(500), [smaller(costs(700, hours: 50))])
    let comparison = try #require(initiative.alternativeComparison())
    #expect(comparison.scope == CostScope([.external, .internalHours]))
    #expect(comparison.gaps.isEmpty && comparison.notCountedInAsIs == [.internalHours])
    #expect(!comparison.keepsBenefitsInUncountedHours)
    #expect(comparison.rows.map { $0[.economic].costs } == kronor(500, 9_100, 750))
    for reading in BenefitCalculation.Reading.allCases {
      #expect(
        comparison.rows[1][reading].netPresentValue == initiative.calculation?.valuation(reading).netPresentValue)
    }
  }

  @Test func `a component that the proposal or an alternative hasn't counted is left out for all and named`() throws {
    let alternative = try #require(
      try initiative(costs(9_000, hours: 100), costs(500, hours: 10), [smaller(costs(700))]).alternativeComparison())
    #expect(alternative.scope == CostScope([.external]))
    #expect(alternative.gaps.map(\.component) == [.internalHours])
    #expect(alternative.gaps.map(\.notCountedBy) == [[.alternative("small")]])
    #expect(alternative.rows.map { $0[.economic].costs } == kronor(500, 9_000, 700))
    // The proposal's benefits are own hours, whose cost is left out.
    #expect(alternative.keepsBenefitsInUncountedHours && alternative.notCountedInAsIs.isEmpty)
    let proposal = try #require(
      try initiative(costs(9_000), costs(500, hours: 10), [smaller(costs(700, hours: 1))]).alternativeComparison())
    #expect(proposal.gaps.map(\.notCountedBy) == [[.proposal]])
  }

  @Test func `without an alternative A doing nothing is free, and that is said`() throws {
    let comparison = try #require(try initiative(costs(9_000), nil, [smaller(costs(700))]).alternativeComparison())
    #expect(!comparison.isAsIsCounted)
    #expect(comparison.rows[0][.public].costs == .zero && comparison.rows[0][.public].netPresentValue == .zero)
    #expect(comparison.rows[2][.budget].netPresentValue == Money(majorUnits: -460))
  }

  @Test func `nothing to compare gives no comparison`() throws {
    #expect(try initiative(costs(1), nil).alternativeComparison() == nil)
    #expect(try initiative(costs(1), costs(1), calculated: false).alternativeComparison() == nil)
    #expect(try initiative(costs(1), costs(1), calculated: false).alternativeCalculations.isEmpty)
  }

  @Test func `an alternative equal to A comes to nothing`() throws {
    let same = try costs(500, hours: 3)
    let comparison = try #require(
      try initiative(costs(9_000, hours: 1), same, [Alternative(id: "a", name: "A again", costs: same)])
        .alternativeComparison())
    for reading in BenefitCalculation.Reading.allCases {
      #expect(comparison.rows[2][reading] == comparison.rows[0][reading])
    }
  }

  @Test func `what is wrong with an alternative is told in its place`() throws {
    let goal = try effectGoal("a")
    let wrong = Alternative(
      id: "small", name: "", costs: try costs(-5),
      benefits: [
        try benefit("x"), try benefit("x", drivenBy: ["nowhere"]), try landedBenefit([landing(.hours(121))]),
        try landedBenefit("other", [landing(by: "nobody")]),
      ])
    let found = try InitiativeParts.problems { parts in
      parts.goals = [goal]
      parts.assumptions = try assumptions()
      parts.asIs = try AsIs(costs: costs(5))
      parts.alternatives = [wrong, Alternative(id: "small", name: "", costs: try costs(1))]
    }
    let place: [ModelPath.Step] = ["alternatives", .index(0)]
    func problem(_ fault: ModelFault, _ steps: ModelPath.Step...) -> ModelProblem {
      ModelProblem(path: ModelPath(steps: place + steps), fault: fault)
    }
    #expect(
      found == [
        BenefitRealisationTests.problem(.duplicateIdentifier("small"), at: "alternatives", .index(1), "id"),
        problem(.duplicateIdentifier("x"), "benefits", .index(1), "id"),
        problem(.unknownReference("nowhere"), "benefits", .index(1), "drivenBy", .index(0)),
        problem(.unknownReference("nobody"), "benefits", .index(3), "landings", .index(0), "unit"),
        problem(.countedInAsIs("x"), "costs", "external", .index(0), "id"),
        problem(.countedInAsIs("x"), "benefits", .index(0), "id"),
        problem(.countedInAsIs("x"), "benefits", .index(1), "id"),
        problem(
          .landedBeyondPotential(year: 2025, landed: Money(majorUnits: 12_100), potential: Money(majorUnits: 12_000)),
          "benefits", .index(2), "landings"),
      ])
  }

  @Test func `milestones of A and of alternatives follow the rollout`() throws {
    let elsewhere = try rolloutStep("elsewhere")
    let milestone = try CostModel(
      external: .lines([
        costLine("m", .money(.zero), .milestone(CostTiming.Milestone(of: elsewhere, monthsAfterFullOperation: 1)))
      ]))
    let found = try InitiativeParts.problems { parts in
      parts.asIs = try AsIs(costs: milestone)
      parts.alternatives = [Alternative(id: "a", name: "", costs: milestone)]
    }
    let tail: [ModelPath.Step] = ["costs", "external", .index(0), "timing", "rolloutStep"]
    #expect(
      found.map(\.path) == [
        ModelPath(steps: ["asIs"] + tail), ModelPath(steps: ["alternatives", .index(0)] + tail),
      ])
    #expect(found.allSatisfy { $0.fault == .unknownReference("elsewhere") })
  }

  @Test func `too many alternatives, lines or benefits of them are refused`() throws {
    let none = try CostModel()
    let eleven = (0..<11).map { Alternative(id: Identifier("\($0)"), name: "", costs: none) }
    #expect(
      try InitiativeParts.problems { $0.alternatives = eleven }
        == [problem(.tooMany(11, limit: 10), at: "alternatives")])
    #expect(try InitiativeParts.problems { $0.alternatives = Array(eleven.dropLast()) } == [])
    // 1 700 lines × 1 200 months and one line of the proposal are more than two million amounts.
    let lines = try (0..<1_700).map { try line(Identifier("\($0)"), 1) }
    let wide = try CostModel(external: .lines(lines))
    let cells = 1_700 * 1_200
    #expect(
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 1_200)
        $0.asIs = try AsIs(costs: wide)
      } == [problem(.tooMany(cells + 1_200, limit: 2_000_000), at: "asIs")])
    #expect(
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 1_200)
        $0.alternatives = [Alternative(id: "a", name: "", costs: wide)]
      } == [problem(.tooMany(cells + 1_200, limit: 2_000_000), at: "alternatives")])
    // 850 lines of things as they are stand beside the proposal and beside the alternative.
    let half = try CostModel(external: .lines(Array(lines.prefix(850))))
    #expect(
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 1_200)
        $0.asIs = try AsIs(costs: half)
        $0.alternatives = [Alternative(id: "a", name: "", costs: none)]
      } == [problem(.tooMany(cells + 1_200, limit: 2_000_000), at: "asIs")])
    // The proposal's own lines count, and those of each of its plans.
    #expect(
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 1_200)
        $0.costs = wide
      } == [problem(.tooMany(cells, limit: 2_000_000), at: "costs")])
    #expect(
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 1_200)
        $0.costs = half
        $0.planDecision = Decision(by: "d", on: try date("2024-05-01"))
        $0.earlierPlans = [try EarlierPlan(decision: Decision(by: "d", on: try date("2024-01-01")), leftBecause: "x")]
      } == [problem(.tooMany(cells, limit: 2_000_000), at: "earlierPlans")])
    // So do those of the outcome and the forecast, and the months of a line where they are more than the calculation's.
    let century = try months("2025-01", "2124-12")
    let long = try CostModel(
      external: .lines((0..<850).map { try costLine(Identifier("\($0)"), .money(.zero), .monthly(century)) }))
    for (member, cells) in [("costOutcome", cells), ("costForecast", cells)] {
      #expect(
        try InitiativeParts.problems {
          $0.costs = long
          if member == "costOutcome" { $0.costOutcome = long } else { $0.costForecast = long }
        } == [problem(.tooMany(cells, limit: 2_000_000), at: .member(member))])
    }
    // 500 benefits × (1 000 + 1 200 months × (1 step + 20) + 8).
    let benefits = try (0..<500).map { try benefit(Identifier("\($0)")) }
    #expect(
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 1_200)
        $0.alternatives = [Alternative(id: "a", name: "", costs: none, benefits: benefits)]
      } == [problem(.tooLarge(work: 13_104_000, limit: 1_500_000), at: "alternatives")])
  }

  /// Own benefits × (1 000 + 625 months × (4 steps + 4 × 2 checkpoints + 20) + 8 × 4 × (4 clocks × 2 + 1)), and benefits of
  /// alternatives × (1 000 + 625 × (4 + 20) + 8 × 4).
  @Test func `the benefits of the proposal and of the alternatives are counted together`() throws {
    func problems(own: Int, others: Int, alternatives count: Int = 1) throws -> [ModelProblem] {
      try InitiativeParts.problems {
        $0.assumptions = try assumptions(months: 625)
        $0.rollout = try (0..<4).map { try rolloutStep(Identifier("\($0)"), share: 0.25) }
        $0.benefits = try (0..<own).map { try benefit(Identifier("\($0)")) }
        $0.alternatives = try (0..<count).map { number in
          Alternative(
            id: Identifier("\(number)"), name: "", costs: try CostModel(),
            benefits: try (0..<(number == 0 ? others : 0)).map { try benefit(Identifier("\($0)")) })
        }
      }
    }
    #expect(
      try problems(own: 66, others: 6) == [problem(.tooLarge(work: 1_501_200, limit: 1_500_000), at: "alternatives")])
    // One less is 1 485 168, and eleven alternatives keep it from being worked through.
    #expect(
      try problems(own: 66, others: 5, alternatives: 11) == [problem(.tooMany(11, limit: 10), at: "alternatives")])
  }

  @Test func `two million amounts are not too many`() throws {
    // 1 999 lines and one of the proposal × 1 000 months; eleven alternatives keep them from being worked through.
    let lines = try (0..<1_999).map { try line(Identifier("\($0)"), 1) }
    let found = try InitiativeParts.problems {
      $0.assumptions = try assumptions(months: 1_000)
      $0.alternatives = try (0..<11).map {
        Alternative(
          id: Identifier("\($0)"), name: "", costs: try $0 == 0 ? CostModel(external: .lines(lines)) : CostModel())
      }
    }
    #expect(found == [problem(.tooMany(11, limit: 10), at: "alternatives")])
  }
}
