import BenefitRealisation
import Testing

/// Findings where a near miss is of another kind than in the catalogue.
@Suite struct StatedFindingTests: FollowUpSamples {
  private func findings(
    _ code: FindingCode, on day: String = "2025-06-01", _ change: (inout InitiativeParts) throws -> Void
  ) throws -> [Finding] {
    var parts = try InitiativeParts()
    try change(&parts)
    return FollowUp(of: try parts.initiative(), asOf: date(day)).findings.filter { $0.code == code }
  }

  private func hours(_ cost: HourlyCost, events: Rational = 100, _ perspective: Benefit.Perspective) throws -> Benefit {
    try Benefit(
      id: "time", name: "Time",
      value: .monetised(
        .redistribution,
        .timeSaved(eventsPerYear: Factor(certain: events), minutesBefore: 9, minutesAfter: 4, hourlyCost: cost)),
      perspective: perspective)
  }

  /// From 200 to 2 000 kr/h is what an hour costs an employer.
  @Test func `what an hour is worth to a resident is nothing to wonder at, but how many they are is`() throws {
    let tenth = try HourlyCost(20, provenance: "study")
    func details(_ perspective: Benefit.Perspective, events: Rational = 100) throws -> Int {
      try findings(.implausibleFactor) { $0.benefits = [try hours(tenth, events: events, perspective)] }.count
    }
    #expect(try details(.ownOrganisation) == 1)
    #expect(try details(.usersAndResidents) == 0)
    #expect(try details(.usersAndResidents, events: 10_000_001) == 1)
  }

  @Test(arguments: [(199, true), (200, false), (2_000, false), (2_001, true)] as [(Rational, Bool)])
  func `an hour of a cost line that costs what no employer pays is told, in kronor`(cost: Rational, isTold: Bool) throws
  {
    func told(_ currency: Currency) throws -> [String] {
      try findings(.implausibleFactor) {
        $0.priceLevel = PriceLevel(currency: currency, year: 2025)
        $0.costs = try CostModel(
          internalHours: .lines([costLine("group", .hours(10, at: HourlyCost(cost, provenance: "typed")))]))
      }.map { "\($0.place)" }
    }
    #expect(try told(.swedishKrona) == (isTold ? ["costs.internalHours[group]"] : []))
    #expect(try told(#require(Currency(code: "EUR"))).isEmpty)
  }

  /// 12 hours a year at 400 kr is 4 800 kr over the year of the calculation.
  @Test(arguments: [(nil, "SEK\u{A0}4,800.00"), (6, "SEK\u{A0}2,400.00"), (12, nil)] as [(Int64?, String?)])
  func `freed time counts as money as far as no unit cuts a budget for it`(hours: Int64?, counted: String?) throws {
    let found = try findings(.freedTimeAsMoney) {
      $0.costs = try CostModel(external: .lines([costLine()]))
      $0.assumptions = try CalculationAssumptions(baseMonth: month("2025-01"), months: 12)
      $0.rollout = [try rolloutStep()]
      let landing = try hours.map {
        try Landing(
          unit: city.id, perYear: .hours(Rational($0)), as: .budgetReduction, firstMonth: month("2025-01"))
      }
      $0.benefits = [
        try Benefit(
          id: "time", name: "Time",
          value: .monetised(
            .financial, .hoursFreed(hoursPerMonth: 1, hourlyCost: HourlyCost(400, provenance: "pay system"))),
          landings: [landing].compactMap(\.self))
      ]
    }
    #expect(found.map { $0.detail?.english } == [counted].compactMap(\.self))
  }

  @Test func `a parameter of a year that nobody has published is stale for an hour by Inera's formula alone`() throws {
    let inera = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let stated = try HourlyCost(400, provenance: "pay system")
    #expect(
      try !findings(.staleParameter, on: "2090-01-01") { $0.benefits = [try hours(inera, .ownOrganisation)] }.isEmpty)
    #expect(
      try findings(.staleParameter, on: "2090-01-01") { $0.benefits = [try hours(stated, .ownOrganisation)] }.isEmpty)
  }

  @Test func `an acceptance of nothing is named by its code and its place`() throws {
    func detail(_ place: String?) throws -> BilingualText? {
      let accepted = try AcceptedFinding(
        .noBaseline, at: place, because: "r", decision: Decision(by: "the board", on: date("2025-01-01")))
      let initiative = try Initiative(
        id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
        priceLevel: PriceLevel(year: 2025), costs: CostModel(), acceptedFindings: [accepted])
      return FollowUp(of: initiative, asOf: date("2025-06-01")).findings.first {
        $0.code == .acceptanceWithoutFinding
      }?.detail
    }
    #expect(try detail(nil)?.english == "no-baseline")
    #expect(try detail("goals[g]")?.english == "no-baseline goals[g]")
  }

  @Test func `a check that is not comparable in its window and measured outside it has both findings`() throws {
    let survey = MeasurementMethod(method: "survey", population: "all cases")
    let initiative = try initiative(
      goals: [goal(from: 45, to: [(6, 20)])], schedule: exactSchedule([6]),
      measurements: [measurement(20, on: "2024-07-01", by: survey), measurement(20, on: "2024-10-01")])
    let codes = Set(FollowUp(of: initiative, asOf: date("2025-06-01")).findings.map(\.code))
    #expect(codes.isSuperset(of: [.measurementNotComparable, .measuredOutsideWindow]))
  }

  /// A planned sample of 100 beside a baseline of 45 ± 8 from 100.
  @Test(arguments: [true, false])
  func `a sample is too small when the target asks for less than it can show`(isRise: Bool) throws {
    func initiative(asking change: Rational) throws -> Initiative {
      let goal = try EffectGoal(
        id: "time", name: "Time",
        indicator: Indicator(name: "time", unit: .minutes, direction: isRise ? .increase : .decrease),
        baseline: baseline(45, sample: .mean(.init(count: 100, standardDeviation: 8))),
        targets: [Target(monthsAfterFullOperation: 6, value: isRise ? 45 + change : 45 - change)],
        plannedSampleSize: 100)
      return try self.initiative(goals: [goal], schedule: exactSchedule([6]))
    }
    func details(asking change: Rational) throws -> [String] {
      let followUp = FollowUp(of: try initiative(asking: change), asOf: date("2024-02-01"))
      return followUp.findings.filter { $0.code == .sampleTooSmall }.compactMap(\.detail?.english)
    }
    let check = try FollowUp(of: initiative(asking: 1), asOf: date("2024-02-01")).checkpoints[0].goals[0].check
    let smallest = try #require(check.smallestDetectableChange?.value)
    // (1.97 + 0.84) × 8 × √(2 / 100) = 3.2 minutes.
    #expect(smallest > 3.1 && smallest < 3.3)
    #expect(try details(asking: 1).map { $0.hasSuffix(", the target asks for 1") } == [true])
    #expect(try details(asking: smallest).isEmpty && details(asking: 4).isEmpty)
  }
}
