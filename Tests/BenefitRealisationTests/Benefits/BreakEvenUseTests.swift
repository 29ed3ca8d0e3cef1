import Testing

@testable import BenefitRealisation

@Suite struct BreakEvenUseTests {
  /// Costs of a system and of the old channel, and benefits of 12 000 a year each; one year, undiscounted.
  private func calculation(
    costs: CostModel? = nil, _ benefits: [Benefit]? = nil, months: Int = 12
  ) throws -> BenefitCalculation {
    let costs = try costs ?? CostModel(external: .lines([costLine("system", .money(Money(majorUnits: 6_000)))]))
    return try BenefitCalculation(
      costs: costs, benefits: benefits ?? [benefit("a", .avoidedCost(perYear: 12_000))], rollout: [rolloutStep()],
      assumptions: assumptions(months: months))
  }

  @Test func `the multiple is costs / benefits, with the old channel's costs still in`() throws {
    #expect(try calculation().breakEvenUse(.budget) == .at(0.5))
    let both = try CostModel(
      external: .lines([
        costLine("system", .money(Money(majorUnits: 6_000))),
        costLine("counter", .money(Money(majorUnits: 250)), .monthly(months("2025-01", "2025-12")), phase: .operation),
      ]))
    // (6 000 + 3 000) / 12 000.
    #expect(try calculation(costs: both).breakEvenUse(.budget) == .at(0.75))
  }

  @Test func `other benefits keep their planned use`() throws {
    let benefits = try [
      benefit("a", .avoidedCost(perYear: 12_000)), benefit("b", .avoidedCost(perYear: 3_000)),
    ]
    let calculation = try calculation(benefits)
    // (6 000 − 3 000) / 12 000; the other way round 6 000 − 12 000 is already below zero.
    #expect(calculation.breakEvenUse(.budget, of: ["a"]) == .at(0.25))
    #expect(calculation.breakEvenUse(.budget, of: ["b"]) == .aboveZeroWithoutUse)
    #expect(calculation.breakEvenUse(.budget, of: ["a", "b"]) == .at(0.4))
    #expect(calculation.breakEvenUse(.budget) == calculation.breakEvenUse(.budget, of: ["a", "b"]))
    #expect(calculation.breakEvenUse(.budget, of: []) == .notMovedByUse)
    #expect(calculation.breakEvenUse(.budget, of: ["c"]) == .notMovedByUse)
  }

  /// In the budget 12 000 u − 3 000 kept as capacity + 1 200 of freed time cut from it − 6 000 = 0, whatever else the
  /// use does; the economic reading counts both benefits, however they are brought home.
  @Test func `landings stay as they are stated, however much the use is`() throws {
    let hour = try HourlyCost(400, provenance: "test")
    func landing(_ perYear: Int64, _ form: Landing.Form) throws -> Landing {
      try Landing(unit: "u", perYear: .money(Money(majorUnits: perYear)), as: form, firstMonth: month("2025-01"))
    }
    let benefits = try [
      Benefit(
        id: "money", name: "m", value: .monetised(.financial, .avoidedCost(perYear: 12_000)),
        landings: [landing(3_000, .capacityForOtherWork)]),
      Benefit(
        id: "time", name: "t", value: .monetised(.redistribution, .hoursFreed(hoursPerMonth: 1, hourlyCost: hour)),
        landings: [landing(1_200, .budgetReduction)]),
    ]
    let calculation = try calculation(benefits)
    #expect(calculation.breakEvenUse(.budget) == .at(0.65))
    #expect(calculation.breakEvenUse(.budget, of: ["time"]) == .notMovedByUse)
    #expect(calculation.breakEvenUse(.economic) == .at(Rational(6_000) / 16_800))
  }

  @Test func `a reading has the multiple of its own lines`() throws {
    let benefits = try [
      benefit("own", .avoidedCost(perYear: 12_000)),
      benefit("theirs", .avoidedCost(perYear: 12_000), perspective: .usersAndResidents),
    ]
    #expect(try calculation(benefits).breakEvenUse(.economic) == .at(0.5))
    #expect(try calculation(benefits).breakEvenUse(.public) == .at(0.25))
  }

  @Test func `none from 0 to 1 says on which side`() throws {
    let small = try [benefit("a", .avoidedCost(perYear: 5_999.99))]
    #expect(try calculation(small).breakEvenUse(.budget) == .belowZeroAtPlannedUse)
    let credit = try CostModel(external: .lines([costLine("c", .money(Money(majorUnits: -1)))]))
    #expect(try calculation(costs: credit).breakEvenUse(.budget) == .aboveZeroWithoutUse)
    let loss = try [benefit("a", .amount(perYear: -12_000, note: "n"))]
    #expect(try calculation(loss).breakEvenUse(.budget) == .belowZeroAtPlannedUse)
    #expect(try calculation(costs: CostModel()).breakEvenUse(.budget) == .costsNotCounted)
    #expect(try calculation([]).breakEvenUse(.budget) == .notMovedByUse)
  }

  @Test func `a gap of less than a krona is below zero too`() throws {
    // A cost of 50 öre, and 36 öre a year at planned use.
    let cost = try CostModel(external: .lines([costLine("c", .money(Money(minorUnits: 50)))]))
    let calculation = try calculation(costs: cost, [benefit("a", .avoidedCost(perYear: 0.36))])
    #expect(calculation.breakEvenUse(.budget) == .belowZeroAtPlannedUse)
  }

  @Test func `the bounds 0 and 1 are in range`() throws {
    #expect(try calculation(costs: CostModel(external: .none)).breakEvenUse(.budget) == .at(0))
    #expect(try calculation([benefit("a", .avoidedCost(perYear: 6_000))]).breakEvenUse(.budget) == .at(1))
    // A loss that uses up a credit exactly.
    let credit = try CostModel(external: .lines([costLine("c", .money(Money(majorUnits: -6_000)))]))
    let loss = try [benefit("a", .amount(perYear: -12_000, note: "n"))]
    #expect(try calculation(costs: credit, loss).breakEvenUse(.budget) == .at(0.5))
  }

  @Test func `the use that it gives brings 1 000 random calculations to zero`() throws {
    let seed: UInt64 = 20_261_126
    print("Break-even use, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var found = 0
    for number in 0..<PropertyCases.count(1_000) {
      let yearly = Rational(.random(in: 1_000_000...9_000_000, using: &random))
      let level = Rational(.random(in: 1...100, using: &random), over: 100)
      let cost = Money(majorUnits: .random(in: 0...5_000_000, using: &random))
      func made(_ use: Rational) throws -> BenefitCalculation {
        try calculation(
          costs: CostModel(external: .lines([costLine("c", .money(cost))])),
          [benefit("a", .avoidedCost(perYear: Factor(certain: yearly)), use: .monthly([use]))], months: 30)
      }
      switch try made(level).breakEvenUse(.budget) {
      case .at(let multiple):
        found += 1
        let net = try made(level * multiple).valuation(.budget).netPresentValue
        // Cells and present values are rounded to the öre.
        try #require(net.magnitude <= Money(minorUnits: 3), "seed \(seed), case \(number): \(net)")
      case .belowZeroAtPlannedUse:
        try #require(try made(level).valuation(.budget).netPresentValue < .zero, "seed \(seed), case \(number)")
      case .aboveZeroWithoutUse, .notMovedByUse, .costsNotCounted: Issue.record("seed \(seed), case \(number)")
      }
    }
    #expect(found > 300 && found < 1_000)
  }

  @Test func `a use drives the benefits that name its goal and those that the map leads to`() throws {
    func node(_ id: String, _ kind: EffectMap.Kind) -> EffectMap.Node {
      EffectMap.Node(id: Identifier(id), label: id, kind: kind)
    }
    func link(_ from: String, _ to: String) -> EffectMap.Link {
      EffectMap.Link(from: Identifier(from), to: Identifier(to))
    }
    let map = try EffectMap(
      nodes: [
        node("1", .use(goal: "use")), node("2", .changedWork(goal: nil)), node("3", .benefit("mapped")),
        node("4", .benefit("elsewhere")), node("5", .use(goal: nil)),
      ], links: [link("1", "2"), link("2", "3"), link("3", "1"), link("5", "4")])
    let goal = try effectGoal("use")
    let initiative = try Initiative(
      id: "i", name: "I", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: CostModel(),
      benefits: [benefit("named", drivenBy: ["use"]), benefit("mapped"), benefit("elsewhere")],
      goals: [goal, effectGoal("other")], effectMap: map)
    #expect(initiative.benefits(drivenByUse: "use") == ["named", "mapped"])
    #expect(initiative.benefits(drivenByUse: "other") == [])
  }
}

@Suite struct SharedHoursTests {
  private func initiative(_ benefits: [Benefit]) throws -> Initiative {
    try Initiative(
      id: "i", name: "I", organisation: city.id, organisations: [city, Organisation(id: "other", name: "O")],
      rollout: [rolloutStep()], priceLevel: PriceLevel(year: 2025), costs: CostModel(), benefits: benefits,
      goals: [effectGoal("goal"), effectGoal("another")])
  }

  private func hours(
    _ id: Identifier<Benefit>, _ nature: MonetaryNature = .redistribution,
    goals: [Identifier<EffectGoal>] = ["goal"], unit: Identifier<Organisation>? = nil,
    perspective: Benefit.Perspective = .ownOrganisation, pattern: ValuePattern? = nil
  ) throws -> Benefit {
    let hour = try HourlyCost(400, provenance: "p")
    return try Benefit(
      id: id, name: "", value: .monetised(nature, pattern ?? .hoursFreed(hoursPerMonth: 1, hourlyCost: hour)),
      perspective: perspective, owner: unit.map { Owner(role: "r", organisation: $0) }, drivenBy: goals)
  }

  @Test func `hours of one goal, unit and perspective may be the same hours`() throws {
    let time = ValuePattern.timeSaved(
      eventsPerYear: 1, minutesBefore: 2, minutesAfter: 1, hourlyCost: try HourlyCost(1, provenance: "p"))
    let shared = try initiative([
      hours("a"), hours("b", .financial), hours("c", goals: ["another"]), hours("d", pattern: time),
    ]).sharedHours
    #expect(
      shared == [
        SharedHours(
          goal: "goal", organisation: nil, perspective: .ownOrganisation, benefits: ["a", "b", "d"],
          isInTwoNatures: true)
      ])
  }

  @Test func `one nature alone is told as such, with the unit`() throws {
    let shared = try initiative([hours("a", unit: "other"), hours("b", unit: "other")]).sharedHours
    #expect(shared.map(\.organisation) == ["other"] && shared.map(\.isInTwoNatures) == [false])
  }

  @Test func `another goal, unit or perspective, or no hours, is another thing`() throws {
    #expect(try initiative([hours("a"), hours("b", goals: ["another"])]).sharedHours.isEmpty)
    #expect(try initiative([hours("a"), hours("b", goals: [])]).sharedHours.isEmpty)
    #expect(try initiative([hours("a"), hours("b", unit: "other")]).sharedHours.isEmpty)
    #expect(try initiative([hours("a"), hours("b", perspective: .relatives)]).sharedHours.isEmpty)
    #expect(try initiative([hours("a"), hours("b", pattern: .avoidedCost(perYear: 1))]).sharedHours.isEmpty)
    let calm = try Benefit(
      id: "q", name: "", value: .notMonetised(.quality, .indicator(name: "n", perYear: Quantity(1, .hours))),
      drivenBy: ["goal"])
    #expect(try initiative([hours("a"), calm]).sharedHours.isEmpty)
  }
}

/// Dual benefits: each in its own perspective, and residents' time never among the organisation's.
@Suite struct PerspectiveTests {
  @Test func `one effect is two benefits, and residents' time stays out of the budget and the economic reading`() throws
  {
    let staff = try HourlyCost(400, provenance: "pay system")
    let resident = try HourlyCost(120, provenance: "value of spare time")
    func time(_ hour: HourlyCost) -> ValuePattern {
      .timeSaved(eventsPerYear: 600, minutesBefore: 30, minutesAfter: 10, hourlyCost: hour)
    }
    // 200 h each: 80 000 and 24 000.
    let others = Benefit.Perspective.allCases.filter { $0 != .ownOrganisation }
    for perspective in others {
      for nature in MonetaryNature.allCases {
        let calculation = try BenefitCalculation(
          costs: CostModel(),
          benefits: [
            benefit("staff", time(staff), .redistribution),
            benefit("resident", time(resident), nature, perspective: perspective),
            benefit("more work", .amount(perYear: -5_000, note: "support"), .financial),
          ], rollout: [rolloutStep()], assumptions: assumptions())
        #expect(calculation.valuation(.budget).benefits == Money(majorUnits: -5_000))
        #expect(calculation.valuation(.economic).benefits == Money(majorUnits: 75_000))
        #expect(calculation.valuation(.public).benefits == Money(majorUnits: 99_000))
      }
    }
  }
}
