import BenefitRealisation
import Testing

/// What no single part of an initiative can see.
@Suite struct InitiativeFaultTests {
  @Test func `organisations stand once and the deciding one is among them`() throws {
    #expect(
      try faults { $0.organisations = [city, city, Organisation(id: "other", name: "")] } == [
        problem(.duplicateIdentifier("city"), at: "organisations", .index(1), "id")
      ])
    #expect(
      try faults { $0.organisation = "nowhere" } == [
        problem(.unknownReference("nowhere"), at: "organisation")
      ])
  }

  @Test func `category shares lie above 0 and add up to at most 1`() throws {
    #expect(
      try faults {
        $0.categories = [CategoryShare(.other, share: 0), CategoryShare(.qualityRaising, share: 1.5)]
      } == [
        problem(.sharesExceedWhole(total: 1.5), at: "categories"),
        problem(.shareOutOfRange(0), at: "categories", .index(0), "share"),
        problem(.shareOutOfRange(1.5), at: "categories", .index(1), "share"),
      ])
    #expect(
      try faults {
        $0.categories = [CategoryShare(.other, share: 0.5), CategoryShare(.qualityRaising, share: 0.501)]
      } == [problem(.sharesExceedWhole(total: 1.001), at: "categories")])
    #expect(
      try faults {
        $0.categories = [CategoryShare(.other, share: 0.5), CategoryShare(.qualityRaising, share: 0.5)]
      } == [])
  }

  @Test func `one category may be the whole`() throws {
    #expect(try faults { $0.categories = [CategoryShare(.other, share: 1)] } == [])
  }

  @Test func `of a sample whose goal isn't known nothing is said but that`() throws {
    let measured = EffectGoal.Measurement(
      goal: "nowhere", date: try date("2025-07-01"), quantity: Quantity(1, .hours),
      measuredBy: MeasurementMethod(method: "", population: ""),
      sample: .paired(try Sample.Spread(count: 5, standardDeviation: 1)), source: "")
    #expect(
      try faults { $0.measurements = [measured] } == [
        problem(.unknownReference("nowhere"), at: "measurements", .index(0), "goal")
      ])
  }

  @Test func `at most 500 findings are accepted`() throws {
    func problems(_ count: Int) throws -> [ModelProblem] {
      let accepted = try AcceptedFinding(
        .asIsMissing, because: "r", decision: Decision(by: "the board", on: try date("2025-01-01")))
      return try BenefitRealisationTests.problems {
        try Initiative(
          id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
          priceLevel: PriceLevel(year: 2025), costs: CostModel(),
          acceptedFindings: Array(repeating: accepted, count: count))
      }
    }
    #expect(try problems(500) == [])
    #expect(try problems(501) == [problem(.tooMany(501, limit: 500), at: "acceptedFindings")])
  }

  @Test func `strategic goals and benefits stand once`() throws {
    let strategic = StrategicGoal(id: "s", name: "", source: "")
    let benefit = try benefit("b")
    #expect(
      try faults {
        $0.strategicGoals = [strategic, strategic]
        $0.benefits = [benefit, benefit, benefit]
      } == [
        problem(.duplicateIdentifier("s"), at: "strategicGoals", .index(1), "id"),
        problem(.duplicateIdentifier("b"), at: "benefits", .index(1), "id"),
        problem(.duplicateIdentifier("b"), at: "benefits", .index(2), "id"),
      ])
  }

  @Test func `a rollout has steps, once each, of known organisations and not more than the whole`() throws {
    #expect(try faults { $0.rollout = [] } == [problem(.empty, at: "rollout")])
    let steps = [
      try rolloutStep("a", share: 0.6, organisation: "x"),
      try rolloutStep("a", share: 0.5, organisation: "y"),
    ]
    #expect(
      try faults { $0.rollout = steps } == [
        problem(.duplicateIdentifier("a"), at: "rollout", .index(1), "id"),
        problem(.sharesExceedWhole(total: 1.1), at: "rollout"),
        problem(.unknownReference("x"), at: "rollout", .index(0), "organisation"),
        problem(.unknownReference("y"), at: "rollout", .index(1), "organisation"),
      ])
  }

  @Test func `a rollout has at most 500 steps`() throws {
    let steps = try (0...500).map { try rolloutStep(Identifier("\($0)"), share: Rational(1, over: 501)) }
    #expect(try faults { $0.rollout = Array(steps.dropLast()) } == [])
    #expect(try faults { $0.rollout = steps } == [problem(.tooMany(501, limit: 500), at: "rollout")])
  }

  /// The last checkpoint is 12 months after full operation, and its window closes 2 months later.
  @Test func `the last checkpoint's window stays inside the calendar`() throws {
    let inside = try rolloutStep(fullOperation: "9998-10-01")
    let outside = try rolloutStep(fullOperation: "9998-11-02")
    #expect(try faults { $0.rollout = [inside] } == [])
    #expect(
      try faults { $0.rollout = [outside] } == [
        problem(.outsideCalendar, at: "rollout", .index(0), "fullOperation")
      ])
    let last = try rolloutStep(fullOperation: "9999-11-30")
    let schedule = try FollowUpSchedule(checkpoints: [1], windowMonthsBefore: 0, windowMonthsAfter: 0)
    #expect(
      try faults {
        $0.rollout = [last]
        $0.schedule = schedule
        $0.benefits = [try benefit()]
        $0.assumptions = try assumptions()
      } == [])
  }

  @Test func `a category and a driver stand once`() throws {
    #expect(
      try faults {
        $0.categories = [
          CategoryShare(.other, share: 0.25), CategoryShare(.qualityRaising, share: 0.25),
          CategoryShare(.other, share: 0.25),
        ]
        $0.drivers = [.legislation, .ownNeed, .legislation, .legislation]
      } == [
        problem(.duplicateIdentifier("other"), at: "categories", .index(2)),
        problem(.duplicateIdentifier("legislation"), at: "drivers", .index(2)),
        problem(.duplicateIdentifier("legislation"), at: "drivers", .index(3)),
      ])
    #expect(try faults { $0.drivers = Driver.allCases } == [])
  }

  @Test(arguments: [[], [0], [0, 2], [0, 0, 1, 2]])
  func `benefits take at most 1 500 000 steps of calculation, and steps without goals count too`(goalsOf steps: [Int])
    throws
  {
    // 53 benefits × (1 000 + 875 months × (3 steps + 4 × 2 checkpoints + 20) + 8 × 3 steps × (3 clocks × 2 + 1)).
    func problems(months: Int) throws -> [ModelProblem] {
      try faults { parts in
        parts.benefits = try (0..<53).map { try benefit(Identifier("\($0)"), lastMonth: "2024-12") }
        parts.benefits.append(try Benefit(id: "beside", name: "", value: .notMonetised(.quality, .size(.small))))
        parts.rollout = try (0..<3).map { try rolloutStep(Identifier("\($0)"), share: 0.25) }
        parts.goals = try steps.enumerated().map {
          try effectGoal(Identifier("\($0)"), clock: .step(Identifier("\($1)")))
        }
        parts.assumptions = try assumptions(months: months)
      }
    }
    #expect(try problems(months: 875) == [])
    #expect(try problems(months: 876) == [problem(.tooLarge(work: 1_501_172, limit: 1_500_000))])
  }

  @Test func `a goal of the whole initiative is one clock, and those of steps come beside it`() throws {
    // 53 benefits × (1 000 + 878 months × 31 + 8 × 3 steps × (1 clock × 2 checkpoints + 1)); with two steps' goals
    // 875 months and 3 clocks.
    func problems(stepGoals: Int, months: Int) throws -> [ModelProblem] {
      try faults { parts in
        parts.benefits = try (0..<53).map { try benefit(Identifier("\($0)"), lastMonth: "2024-12") }
        parts.rollout = try (0..<3).map { try rolloutStep(Identifier("\($0)"), share: 0.1) }
        parts.goals = [try effectGoal("all")]
        parts.goals += try (0..<stepGoals).map {
          try effectGoal(Identifier("\($0)"), clock: .step(Identifier("\($0)")))
        }
        parts.assumptions = try assumptions(months: months)
      }
    }
    #expect(try problems(stepGoals: 0, months: 878) == [])
    #expect(try problems(stepGoals: 0, months: 879) == [problem(.tooLarge(work: 1_501_013, limit: 1_500_000))])
    #expect(try problems(stepGoals: 2, months: 875) == [])
    #expect(try problems(stepGoals: 2, months: 876) == [problem(.tooLarge(work: 1_501_172, limit: 1_500_000))])
  }

  @Test func `there are at most 2 000 checks, clocks times checkpoints`() throws {
    // 40 × 50 is 2 000 and 87 × 23 is 2 001.
    func problems(steps: Int, checkpoints: Int) throws -> [ModelProblem] {
      try faults { parts in
        parts.rollout = try (0..<steps).map { try rolloutStep(Identifier("\($0)"), share: Rational(1, over: steps)) }
        parts.schedule = try FollowUpSchedule(checkpoints: Array(1...checkpoints))
      }
    }
    #expect(try problems(steps: 40, checkpoints: 50) == [])
    #expect(
      try problems(steps: 87, checkpoints: 23) == [problem(.tooMany(2_001, limit: 2_000), at: "schedule")])
  }

  @Test func `there are at most 10 000 answers, goals times checkpoints`() throws {
    // 2 000 × 5 is 10 000 and 1 667 × 6 is 10 002.
    func problems(goals: Int, checkpoints: Int) throws -> [ModelProblem] {
      try faults { parts in
        parts.goals = try (0..<goals).map { try effectGoal(Identifier("\($0)")) }
        parts.schedule = try FollowUpSchedule(checkpoints: Array(1...checkpoints))
      }
    }
    #expect(try problems(goals: 2_000, checkpoints: 5) == [])
    #expect(
      try problems(goals: 1_667, checkpoints: 6) == [problem(.tooMany(10_002, limit: 10_000), at: "goals")])
  }

  @Test func `products of lists that are too long already are told, and nothing is worked through`() throws {
    // 2 benefits × (1 000 + 1 200 months × (501 steps + 4 × 60 checkpoints + 20) + 8 × 501 steps × (501 clocks × 60 + 1)).
    #expect(
      try faults { parts in
        parts.rollout = try (0...500).map { try rolloutStep(Identifier("\($0)"), share: Rational(1, over: 501)) }
        parts.schedule = try FollowUpSchedule(checkpoints: Array(1...60))
        parts.benefits = [try benefit("a"), try benefit("b", .avoidedCost(perYear: 1_000_000_000_001))]
        parts.assumptions = try assumptions(months: 1_200)
      } == [
        problem(.tooMany(501, limit: 500), at: "rollout"), problem(.tooMany(30_060, limit: 2_000), at: "schedule"),
        problem(.tooLarge(work: 242_797_376, limit: 1_500_000)),
      ])
  }

  @Test func `problems of all parts are told together, in the order of the parts`() throws {
    #expect(
      try faults { parts in
        parts.organisation = "nowhere"
        parts.categories = [CategoryShare(.other, share: 2)]
        parts.rollout = []
        parts.benefits = [try benefit(drivenBy: ["missing"])]
        parts.assumptions = try assumptions()
      } == [
        problem(.unknownReference("nowhere"), at: "organisation"),
        problem(.sharesExceedWhole(total: 2), at: "categories"),
        problem(.shareOutOfRange(2), at: "categories", .index(0), "share"),
        problem(.empty, at: "rollout"),
        problem(.unknownReference("missing"), at: "benefits", .index(0), "drivenBy", .index(0)),
      ])
  }

  @Test func `what the calculation refuses is told by the initiative`() throws {
    #expect(
      try faults { parts in
        parts.benefits = [try benefit(), try benefit("large", .avoidedCost(perYear: 1_000_000_000_001))]
        parts.assumptions = try assumptions()
      } == [
        problem(.amountOutOfRange(1_000_000_000_001), at: "benefits", .index(1), "value")
      ])
  }

  @Test func `what the calculation refuses is told with what the initiative does`() throws {
    #expect(
      try faults { parts in
        parts.organisation = "nowhere"
        parts.benefits = [try benefit("large", .avoidedCost(perYear: 1_000_000_000_001), drivenBy: ["missing"])]
        parts.assumptions = try assumptions()
      } == [
        problem(.unknownReference("nowhere"), at: "organisation"),
        problem(.unknownReference("missing"), at: "benefits", .index(0), "drivenBy", .index(0)),
        problem(.amountOutOfRange(1_000_000_000_001), at: "benefits", .index(0), "value"),
      ])
  }

  private func faults(_ change: (inout InitiativeParts) throws -> Void) throws -> [ModelProblem] {
    try InitiativeParts.problems(after: change)
  }
}
