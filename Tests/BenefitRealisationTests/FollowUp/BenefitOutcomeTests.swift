import BenefitRealisation
import Testing

/// 120 000 kr a year from 2024-01 and a goal at ρ = 0.4, as in `RealisedBenefitTests`; six months have ended.
@Suite struct BenefitOutcomeTests: FollowUpSamples {
  private func summed(_ benefits: [Benefit], measured: Bool = true, base: String? = "2024-01") throws
    -> BenefitOutcome?
  {
    let goals = try [goal(from: 100, to: [(12, 0)]), goal("unmeasured", from: 100, to: [(12, 0)])]
    let initiative = try initiative(
      benefits: benefits, base: base, goals: goals,
      measurements: measured ? [measurement(80, on: "2024-07-02")] : [])
    return FollowUp(of: initiative, asOf: date("2024-07-15")).outcome
  }

  @Test func `sums say how many of the benefits they cover`() throws {
    let outcome = try #require(
      try summed([
        benefit("a", drivenBy: ["unmeasured"]), benefit("b"), benefit("c", drivenBy: []),
        benefit("d", perYear: 1_200),
      ]))
    #expect(outcome.knownOn == date("2024-07-15"))
    #expect(outcome.lastEndedMonth == month("2024-06"))
    let toDate = try #require(outcome.realisedToDate(.economic).value)
    #expect(toDate.amount == money("24240") && toDate.known == 2 && toDate.of == 4 && !toDate.isComplete)
    let forecast = try #require(outcome.forecast(.economic).value)
    #expect(forecast.amount == money("48480") && forecast.known == 2 && forecast.of == 4)
    // Of the plan for all four, 60 600 and 121 200 are for the two that are known.
    #expect(toDate.planned == money("60600") && forecast.planned == money("121200"))
    #expect(outcome.plannedToDate(.economic) == money("180600"))
    #expect(outcome.planned(.economic) == money("361200"))
  }

  @Test func `a sum over all benefits is complete`() throws {
    let sum = try #require(try summed([benefit("a"), benefit("b")])?.realisedToDate(.public).value)
    #expect(sum.isComplete && sum.known == 2 && sum.planned == money("120000"))
  }

  @Test func `where nothing is known the first benefit's reason is given`() throws {
    #expect(
      try summed([benefit("a", drivenBy: []), benefit("b")], measured: false)?.realisedToDate(.economic)
        == .notDefined(because: .noGoal))
    #expect(
      try summed([benefit("b"), benefit("a", drivenBy: [])], measured: false)?.forecast(.economic)
        == .notDefined(because: .notMeasured))
  }

  @Test func `benefits without money have no sum, and say so`() throws {
    let quality = try Benefit(id: "q", name: "Quality", value: .notMonetised(.quality, .size(.large)))
    let outcome = try #require(try summed([quality]))
    #expect(outcome.benefits.isEmpty)
    for reading in BenefitCalculation.Reading.allCases {
      #expect(outcome.benefits(of: reading).isEmpty)
      #expect(outcome.realisedToDate(reading) == .notDefined(because: .noMonetisedBenefit))
      #expect(outcome.forecast(reading) == .notDefined(because: .noMonetisedBenefit))
      #expect(outcome.plannedToDate(reading) == .zero && outcome.planned(reading) == .zero)
    }
  }

  /// A benefit of each nature for the own organisation, and a financial one for residents: 120 000, 12 000 and 1 200
  /// kronor a year, all at ρ = 0.4.
  private func ofEachKind(residentsDrivenBy goals: [Identifier<EffectGoal>] = ["time"]) throws -> [Benefit] {
    func benefit(
      _ id: Identifier<Benefit>, _ nature: MonetaryNature, _ perspective: Benefit.Perspective, _ perYear: Factor,
      drivenBy goals: [Identifier<EffectGoal>] = ["time"]
    ) throws -> Benefit {
      try Benefit(
        id: id, name: "", value: .monetised(nature, .avoidedCost(perYear: perYear)), perspective: perspective,
        drivenBy: goals)
    }
    return try [
      benefit("residents", .financial, .usersAndResidents, 1_200, drivenBy: goals),
      benefit("time", .redistribution, .ownOrganisation, 12_000),
      benefit("money", .financial, .ownOrganisation, 120_000),
    ]
  }

  @Test(
    arguments: [
      (BenefitCalculation.Reading.budget, ["money"], "60000", "24000", "120000", "48000"),
      (.economic, ["time", "money"], "66000", "26400", "132000", "52800"),
      (.public, ["residents", "time", "money"], "66600", "26640", "133200", "53280"),
    ] as [(BenefitCalculation.Reading, [Identifier<Benefit>], String, String, String, String)])
  func `a reading's outcome is that of its own benefits, as its calculation is`(
    reading: BenefitCalculation.Reading, members: [Identifier<Benefit>], plannedToDate: String, realised: String,
    planned: String, forecast: String
  ) throws {
    let outcome = try #require(try summed(ofEachKind()))
    #expect(outcome.benefits(of: reading).map(\.benefit.id) == members)
    #expect(outcome.plannedToDate(reading) == money(plannedToDate))
    #expect(outcome.planned(reading) == money(planned))
    let toDate = try #require(outcome.realisedToDate(reading).value)
    #expect(toDate.amount == money(realised) && toDate.planned == money(plannedToDate))
    #expect(toDate.isComplete && toDate.of == members.count)
    let horizon = try #require(outcome.forecast(reading).value)
    #expect(horizon.amount == money(forecast) && horizon.planned == money(planned) && horizon.isComplete)
  }

  @Test func `a benefit of residents that isn't known leaves the own organisation's readings complete`() throws {
    let outcome = try #require(try summed(ofEachKind(residentsDrivenBy: [])))
    #expect(outcome.realisedToDate(.budget).value?.isComplete == true)
    #expect(outcome.realisedToDate(.economic).value?.isComplete == true)
    let all = try #require(outcome.realisedToDate(.public).value)
    #expect(all.amount == money("26400") && all.planned == money("66000") && all.known == 2 && all.of == 3)
    #expect(outcome.plannedToDate(.public) == money("66600"))
  }

  @Test func `a reading without a benefit says so although another has one`() throws {
    let residents = try #require(ofEachKind().first)
    let outcome = try #require(try summed([residents]))
    #expect(outcome.realisedToDate(.budget) == .notDefined(because: .noMonetisedBenefit))
    #expect(outcome.forecast(.economic) == .notDefined(because: .noMonetisedBenefit))
    #expect(outcome.realisedToDate(.public).value?.amount == money("240"))
  }

  @Test func `what is known to date may be unknown over the horizon`() throws {
    // The second benefit starts in September: it has realised exactly nothing, and its forecast isn't known.
    let late = try benefit("late", lag: 8, drivenBy: ["unmeasured"])
    let outcome = try #require(try summed([benefit("a"), late]))
    let toDate = try #require(outcome.realisedToDate(.budget).value)
    #expect(toDate.isComplete && toDate.amount == money("24000") && toDate.planned == money("60000"))
    let forecast = try #require(outcome.forecast(.budget).value)
    #expect(forecast.known == 1 && forecast.of == 2)
    #expect(forecast.amount == money("48000") && forecast.planned == money("120000"))
    #expect(outcome.planned(.budget) == money("160000"))
  }

  @Test(arguments: [
    ("2023-12-31", nil), ("2024-01-30", nil), ("2024-01-31", "2024-01"), ("2024-02-28", "2024-01"),
    ("2024-02-29", "2024-02"), ("2024-12-31", "2024-12"), ("2030-01-01", "2024-12"),
  ])
  func `the last ended month is one of the calculation's`(asOf: String, last: String?) throws {
    let initiative = try initiative(benefits: [benefit()], base: "2024-01", goals: [goal(from: 100, to: [(12, 0)])])
    let outcome = try #require(FollowUp(of: initiative, asOf: date(asOf)).outcome)
    #expect(outcome.lastEndedMonth == last.map { month($0) })
  }

  @Test func `without a calculation there is no outcome`() throws {
    #expect(try summed([benefit("a")], base: nil) == nil)
  }
}
