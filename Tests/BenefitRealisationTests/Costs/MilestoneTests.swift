import Testing

@testable import BenefitRealisation

/// Costs at a milestone of a rollout step and costs of a share of a full-time equivalent.
@Suite struct MilestoneTests: CostComparisonSamples {
  func step(_ day: String = "2025-03-31") throws -> RolloutStep {
    try RolloutStep(id: "north", name: "", organisation: "city", fullOperation: date(day))
  }

  @Test(arguments: [(-3, "2024-12"), (0, "2025-03"), (12, "2026-03")])
  func `a milestone is counted from the month of full operation`(months: Int, expected: String) throws {
    let milestone = try CostTiming.Milestone(of: step(), monthsAfterFullOperation: months)
    #expect(milestone.step == "north")
    #expect(milestone.monthsAfterFullOperation == months)
    #expect(milestone.month == month(expected))
    let line = try line("m", .money(kronor(7)), .milestone(milestone))
    #expect(line.amounts.months == month(expected)...month(expected))
    #expect(line.amounts.total == kronor(7))
  }

  @Test func `a milestone moves with the step`() throws {
    let later = try CostTiming.Milestone(of: step("2025-06-15"), monthsAfterFullOperation: 1)
    #expect(later.month == month("2025-07"))
  }

  @Test(arguments: [-601, 601]) func `a milestone is at most 600 months away`(months: Int) {
    #expect(throws: InvalidModel(.countOutOfRange(months, allowed: -600...600), at: "monthsAfterFullOperation")) {
      try CostTiming.Milestone(of: step(), monthsAfterFullOperation: months)
    }
  }

  @Test func `a milestone outside the calendar is refused`() throws {
    #expect(throws: InvalidModel(.outsideCalendar, at: "monthsAfterFullOperation")) {
      try CostTiming.Milestone(of: step("9999-11-30"), monthsAfterFullOperation: 2)
    }
    #expect(throws: InvalidModel(.outsideCalendar, at: "monthsAfterFullOperation")) {
      try CostTiming.Milestone(of: step("0001-02-01"), monthsAfterFullOperation: -2)
    }
    #expect(try CostTiming.Milestone(of: step("9999-11-30"), monthsAfterFullOperation: 1).month == month("9999-12"))
    #expect(try CostTiming.Milestone(of: step("0001-02-01"), monthsAfterFullOperation: -1).month == month("0001-01"))
  }

  func initiative(
    costs: CostModel, forecast: CostModel? = nil, outcome: CostModel? = nil
  ) throws -> Initiative {
    try Initiative(
      id: "i", name: "", organisation: "city", organisations: [Organisation(id: "city", name: "")], rollout: [step()],
      priceLevel: PriceLevel(year: 2025), costs: costs, costForecast: forecast, costOutcome: outcome)
  }

  @Test func `milestones of budget, forecast and outcome are the initiative's own`() throws {
    func costs(_ step: RolloutStep) throws -> CostModel {
      let milestone = try CostTiming.Milestone(of: step, monthsAfterFullOperation: 1)
      return try CostModel(
        external: .lines([line("a", .money(kronor(1))), line("m", .money(kronor(7)), .milestone(milestone))]))
    }
    let own = try costs(step())
    #expect(try initiative(costs: own, forecast: own, outcome: own).costForecast == own)
    // The same step with another day of full operation.
    let moved = try costs(step("2025-06-15"))
    let place = "external[1].timing.rolloutStep: unknown-reference"
    #expect(problems { try initiative(costs: moved) } == ["costs.\(place)"])
    #expect(problems { try initiative(costs: own, forecast: moved) } == ["costForecast.\(place)"])
    #expect(problems { try initiative(costs: own, outcome: moved) } == ["costOutcome.\(place)"])
    #expect(
      problems { try initiative(costs: moved, forecast: moved, outcome: moved) } == [
        "costs.\(place)", "costForecast.\(place)", "costOutcome.\(place)",
      ])
  }

  /// Half a full-time equivalent of 1 700 hours a year at 100 kr: 850 hours a year, 70 5/6 hours a month.
  @Test func `a share of a full-time equivalent is hours of the time that it covers`() throws {
    let amount = CostLine.Amount.fullTimeShare(0.5, .inera, at: try HourlyCost(100, provenance: "test"))
    let cases: [(CostTiming, Rational, String)] = [
      (.once(month("2025-01")), Rational(425, over: 6), "7083.33"),
      (.milestone(try .init(of: step(), monthsAfterFullOperation: 0)), Rational(425, over: 6), "7083.33"),
      (.monthly(months("2025-01", "2025-12")), 850, "85000.00"),
      (.yearly(first: month("2025-01"), years: 2), 1_700, "170000.00"),
      (.spread(months("2025-01", "2025-06")), 425, "42500.00"),
    ]
    for (timing, hours, total) in cases {
      let line = try line("share", amount, timing)
      #expect(line.hours == hours)
      #expect(line.amounts.total == money(total))
      #expect(line.nature == .redistribution)
    }
  }

  @Test func `hours and shares keep their role, and money has no hours`() throws {
    let line = try CostLine(
      id: "h", label: "", role: "biståndsbedömare", amount: .hours(3, at: HourlyCost(415, provenance: "Inera 2024")),
      timing: .monthly(months("2025-01", "2025-04")), phase: .rollout)
    #expect(line.role == "biståndsbedömare")
    #expect(line.hours == 12)
    #expect(try self.line("m", .money(kronor(1))).role == nil)
    #expect(try self.line("m", .money(kronor(1))).hours == nil)
  }

  @Test(arguments: [Rational(-1, over: 100), Rational(100_001, over: 100)])
  func `a negative share and one above a thousand full-time equivalents are refused`(share: Rational) {
    #expect(throws: InvalidModel(.outOfRange(share, allowed: 0...1_000), at: "fullTimeShare", "share")) {
      try line("s", .fullTimeShare(share, .inera, at: HourlyCost(100, provenance: "test")))
    }
  }

  @Test func `negative hours are refused`() {
    #expect(throws: InvalidModel(.negative(-1), at: "hours")) { try hours(-1, at: 100) }
  }

  @Test func `a period is at most 1 200 months`() throws {
    let range = months("1950-01", "2050-01")
    #expect(throws: InvalidModel(.countOutOfRange(1_201, allowed: 1...1_200), at: "timing")) {
      try line("l", .money(kronor(1)), .spread(range))
    }
    #expect(try line("l", .money(kronor(1)), .monthly(months("1950-01", "2049-12"))).amounts.total == kronor(1_200))
    #expect(throws: InvalidModel(.countOutOfRange(101, allowed: 1...100), at: "timing", "years")) {
      try line("l", .money(kronor(1)), .yearly(first: month("2025-01"), years: 101))
    }
  }

  @Test func `10^15 kr is refused with the amount`() {
    #expect(throws: InvalidModel(.amountOutOfRange(1_000_000_000_000_000), at: "amount")) {
      try line("m", .money(Money(majorUnits: 1_000_000_000_000_000)))
    }
    #expect(throws: InvalidModel(.amountOutOfRange(1_000_000_000_000_000), at: "hours")) {
      try hours(10_000_000, at: 100_000_000)
    }
    // 1 700 hours a year at 600 million kr, for a thousand full-time equivalents.
    #expect(throws: InvalidModel(.amountOutOfRange(1_020_000_000_000_000), at: "fullTimeShare")) {
      let hour = try HourlyCost(600_000_000, provenance: "test")
      return try line("s", .fullTimeShare(1_000, .inera, at: hour), .spread(months("2025-01", "2025-12")))
    }
  }

  @Test func `hours and shares belong to the components of hours`() throws {
    let share = try line("s", .fullTimeShare(1, .inera, at: HourlyCost(100, provenance: "test")))
    #expect(
      try CostModel(internalHours: .lines([share]), substitutes: .none).total[.internalHours] == money("14166.67"))
    #expect(try CostModel(substitutes: .lines([share])).total[.substitutes] == money("14166.67"))
    #expect(throws: InvalidModel(.wrongKindOfAmount(.external), at: "external", .index(0))) {
      try CostModel(external: .lines([share]))
    }
    #expect(throws: InvalidModel(.wrongKindOfAmount(.overhead), at: "overhead", .index(0))) {
      try CostModel(overhead: .lines([share]))
    }
  }

  @Test func `a million lines are too many, and ten thousand are not`() throws {
    let line = try line("same", .money(kronor(1)))
    let refusal = thrown(InvalidModel.self) { () throws(InvalidModel) in
      try CostModel(external: .lines(Array(repeating: line, count: 1_000_000)))
    }
    #expect(
      refusal?.problems.last
        == ModelProblem(path: ModelPath(), fault: .tooMany(1_000_000, limit: 10_000)))
    let many = try (0..<10_001).map { try self.line(Identifier("\($0)"), .money(kronor(1))) }
    #expect(throws: InvalidModel(.tooMany(10_001, limit: 10_000))) { try CostModel(external: .lines(many)) }
    #expect(try CostModel(external: .lines(Array(many.dropLast()))).total[.external] == kronor(10_000))
  }
}
