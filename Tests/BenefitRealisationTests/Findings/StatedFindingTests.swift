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
