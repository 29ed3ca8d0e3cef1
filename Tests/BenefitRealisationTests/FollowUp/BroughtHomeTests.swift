import BenefitRealisation
import Testing

/// What units report to have brought home, held against what has been realised.
@Suite struct BroughtHomeTests {
  /// 12 000 kr a year from January 2025, followed up by a goal from 0 to 10, measured at the end of the year.
  func followUp(
    _ landings: [Landing], measured: Rational? = 10, asOf day: String = "2025-12-31", driven: Bool = true
  ) throws -> FollowUp {
    let goal = try effectGoal()
    let measurement = try measured.map {
      EffectGoal.Measurement(
        goal: goal.id, date: try date("2025-07-01"), quantity: Quantity($0, .hours),
        measuredBy: MeasurementMethod(method: "", population: ""), source: "")
    }
    let initiative = try Initiative(
      id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
      priceLevel: PriceLevel(year: 2025), costs: CostModel(),
      benefits: [benefit("other"), landedBenefit(landings, drivenBy: driven ? [goal.id] : [])],
      assumptions: assumptions(months: 24), goals: [goal], measurements: measurement.map { [$0] } ?? [])
    return FollowUp(of: initiative, asOf: try date(day))
  }

  func decided(_ outcome: [Landing.Outcome], perYear: Landing.Amount = .money(Money(majorUnits: 6_000))) throws
    -> Landing
  {
    try landing(
      perYear, decision: Decision(by: "the board", on: try date("2024-12-01")), outcome: outcome)
  }

  @Test func `a report within what was realised has nothing to remark on`() throws {
    let home = try #require(try followUp([decided([report(5_000, "2025-01", "2025-12")])]).broughtHome.first)
    #expect(home.benefit.id == "time" && home.plannedToDate == Money(majorUnits: 6_000))
    #expect(home.reportedToDate == Money(majorUnits: 5_000) && home.potentialToDate == Money(majorUnits: 12_000))
    #expect(home.realisedToDate == .value(Money(majorUnits: 12_000)) && home.findings.isEmpty)
  }

  @Test func `benefits without landings aren't brought home by anybody`() throws {
    #expect(try followUp([]).broughtHome.isEmpty)
    let bare = try InitiativeParts().initiative()
    #expect(FollowUp(of: bare, asOf: try date("2025-12-31")).broughtHome.isEmpty)
  }

  /// Half of the target is half of the plan: 6 000 kr.
  @Test func `more than was realised is a finding, and the report stays as it is`() throws {
    let home = try #require(
      try followUp([decided([report(6_001, "2025-01", "2025-12")])], measured: 5).broughtHome.first)
    #expect(home.reportedToDate == Money(majorUnits: 6_001))
    #expect(home.realisedToDate == .value(Money(majorUnits: 6_000)))
    #expect(home.findings == [.beyondRealised(by: Money(majorUnits: 1))])
  }

  @Test func `more than the plan is a finding of its own, realised or not`() throws {
    let reports = [try report(12_001, "2025-01", "2025-12")]
    #expect(
      try followUp([decided(reports)]).broughtHome.first?.findings
        == [.beyondRealised(by: Money(majorUnits: 1)), .beyondPotential(by: Money(majorUnits: 1))])
    // Eleven tenths of the target: 13 200 kr realised of a plan of 12 000.
    #expect(
      try followUp([decided(reports)], measured: 11).broughtHome.first?.findings
        == [.beyondPotential(by: Money(majorUnits: 1)), .realisedBeyondPotential(by: Money(majorUnits: 1_200))])
  }

  @Test func `a report on what nobody has measured says so`() throws {
    let reports = [try report(10, "2025-01", "2025-12")]
    #expect(
      try followUp([decided(reports)], measured: nil).broughtHome.first?.findings == [.realisedNotKnown(.notMeasured)])
    #expect(
      try followUp([decided(reports)], driven: false).broughtHome.first?.findings == [.realisedNotKnown(.noGoal)])
    #expect(try followUp([decided([])], measured: nil).broughtHome.first?.findings == [])
  }

  @Test func `only periods that have ended count, and hours at what they are worth`() throws {
    let reports = [
      try report(100, "2025-01", "2025-03"), Landing.Outcome(in: try months("2025-04", "2025-06"), .hours(2.5)),
      try report(1_000, "2025-07", "2025-07"),
    ]
    #expect(
      try followUp([decided(reports)], asOf: "2025-07-30").broughtHome.first?.reportedToDate == Money(majorUnits: 350))
    #expect(
      try followUp([decided(reports)], asOf: "2025-07-31").broughtHome.first?.reportedToDate == Money(majorUnits: 1_350)
    )
    #expect(try followUp([decided(reports)], asOf: "2025-03-30").broughtHome.first?.reportedToDate == nil)
  }

  @Test func `a unit whose landing nobody has decided is named once`() throws {
    let home = try #require(
      try followUp([landing(), landing(as: .capacityForOtherWork), decided([])]).broughtHome.first)
    #expect(home.findings == [.notDecided(unit: city.id)])
  }

  @Test func `a decision counts from its day`() throws {
    let landing = try decided([])
    #expect(try !landing.isDecided(by: date("2024-11-30")))
    #expect(try landing.isDecided(by: date("2024-12-01")))
    let early = try followUp([landing], measured: nil, asOf: "2024-11-30").broughtHome.first
    #expect(early?.findings == [.notDecided(unit: city.id)])
    #expect(try followUp([landing], measured: nil, asOf: "2024-12-01").broughtHome.first?.findings == [])
  }

  @Test func `every finding has a code and a text in both languages`() {
    let one = Money(majorUnits: 1)
    let findings: [(LandingFinding, String, String, String)] = [
      (
        .beyondRealised(by: one), "brought-home-beyond-realised",
        "1.00 mer är hemtaget än vad som har realiserats", "1.00 more has been brought home than has been realised"
      ),
      (
        .realisedBeyondPotential(by: one), "realised-beyond-potential",
        "1.00 mer har realiserats än vad som var planerat", "1.00 more has been realised than was planned"
      ),
      (
        .beyondPotential(by: one), "brought-home-beyond-potential",
        "1.00 mer är hemtaget än vad nyttan var planerad att ge",
        "1.00 more has been brought home than the benefit was planned to give"
      ),
      (
        .realisedNotKnown(.notMeasured), "realised-not-known",
        "hemtaget utan att någon vet vad som har realiserats: ingen användbar mätning finns",
        "brought home, but what has been realised isn't known: there is no usable measurement"
      ),
      (
        .notDecided(unit: "u"), "landing-not-decided", "hemtagningen i ”u” är inte beslutad",
        "the landing of “u” hasn't been decided"
      ),
    ]
    for (finding, code, swedish, english) in findings {
      #expect(finding.code.rawValue == code && finding.text == BilingualText(swedish: swedish, english: english))
    }
    #expect(LandingFinding.beyondRealised(by: one).text { "<\($0)>" }.english.hasPrefix("<1.00> more"))
  }

  static let seeds: [UInt64] = [5, 20_260_903]

  /// 500 cases a seed, 1 000 in all: reported ≤ realised ≤ potential, or a finding that says where it isn't.
  @Test(arguments: seeds) func `brought home, realised and potential stand in order or a finding says where not`(
    seed: UInt64
  ) throws {
    print("Brought home of 500 random reports, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var contradictions = 0
    for _ in 0..<500 {
      let amounts = (0..<2).map { _ in Int64.random(in: 0...9_000, using: &random) }
      let reports = [try report(amounts[0], "2025-01", "2025-06"), try report(amounts[1], "2025-07", "2025-12")]
      let measured = Rational(.random(in: -3...14, using: &random))
      let home = try #require(try followUp([decided(reports)], measured: measured).broughtHome.first)
      let reported = Money(majorUnits: amounts[0] + amounts[1])
      let (realised, potential) = (Money(majorUnits: 1_200) * measured, Money(majorUnits: 12_000))
      #expect(home.reportedToDate == reported && home.realisedToDate == .value(realised))
      var expected: Set<LandingFinding> = []
      if reported > realised { expected.insert(.beyondRealised(by: reported - realised)) }
      if reported > potential { expected.insert(.beyondPotential(by: reported - potential)) }
      if realised > potential { expected.insert(.realisedBeyondPotential(by: realised - potential)) }
      #expect(Set(home.findings) == expected && home.findings.count == expected.count)
      #expect(expected.isEmpty == (reported <= realised && realised <= potential))
      if !expected.isEmpty { contradictions += 1 }
    }
    #expect((50...450).contains(contradictions), "\(contradictions) contradictions")
  }
}

extension Money {
  /// A whole multiple.
  fileprivate static func * (money: Money, factor: Rational) -> Money {
    Money(minorUnits: money.minorUnits * (factor.nearestInteger ?? 0))
  }
}
