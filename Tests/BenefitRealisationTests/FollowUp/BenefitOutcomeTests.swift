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
    let toDate = try #require(outcome.realisedToDate.value)
    #expect(toDate.amount == money("24240") && toDate.known == 2 && toDate.of == 4 && !toDate.isComplete)
    let forecast = try #require(outcome.forecast.value)
    #expect(forecast.amount == money("48480") && forecast.known == 2 && forecast.of == 4)
    #expect(outcome.plannedToDate == money("180600"))
    #expect(outcome.planned == money("361200"))
  }

  @Test func `a sum over all benefits is complete`() throws {
    let sum = try #require(try summed([benefit("a"), benefit("b")])?.realisedToDate.value)
    #expect(sum.isComplete && sum.known == 2)
  }

  @Test func `where nothing is known the first benefit's reason is given`() throws {
    #expect(
      try summed([benefit("a", drivenBy: []), benefit("b")], measured: false)?.realisedToDate
        == .notDefined(because: .noGoal))
    #expect(
      try summed([benefit("b"), benefit("a", drivenBy: [])], measured: false)?.forecast
        == .notDefined(because: .notMeasured))
  }

  @Test func `benefits without money have no sum, and say so`() throws {
    let quality = try Benefit(id: "q", name: "Quality", value: .notMonetised(.quality, .large))
    let outcome = try #require(try summed([quality]))
    #expect(outcome.benefits.isEmpty)
    #expect(outcome.realisedToDate == .notDefined(because: .noMonetisedBenefit))
    #expect(outcome.forecast == .notDefined(because: .noMonetisedBenefit))
    #expect(outcome.plannedToDate == .zero && outcome.planned == .zero)
  }

  @Test func `without a calculation there is no outcome`() throws {
    #expect(try summed([benefit("a")], base: nil) == nil)
  }
}
