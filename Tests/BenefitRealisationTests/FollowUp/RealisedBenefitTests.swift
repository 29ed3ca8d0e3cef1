import BenefitRealisation
import Testing

/// 120 000 kr a year from 2024-01: 10 000 a month. The goal goes from 100 to 0 in the 366 days from 2024-01-01, so
/// that 50 is planned after 183 days, on 2024-07-02.
@Suite struct RealisedBenefitTests: FollowUpSamples {
  private func realised(
    benefits: [Benefit]? = nil, rollout: [RolloutStep]? = nil, goals: [EffectGoal]? = nil,
    _ measurements: [EffectGoal.Measurement], base: String = "2024-01", months: Int = 12, asOf: String
  ) throws -> RealisedBenefit {
    let initiative = try initiative(
      rollout: rollout, benefits: benefits ?? [benefit()], base: base, months: months,
      goals: goals ?? [goal(from: 100, to: [(12, 0)])], measurements: measurements)
    return try #require(FollowUp(of: initiative, asOf: date(asOf)).outcome?.benefits.first)
  }

  @Test func `one measurement gives its ratio to all months`() throws {
    // ρ = (80 − 100) / (50 − 100) = 0.4: six months of 10 000, and twelve over the horizon.
    let found = try realised([measurement(80, on: "2024-07-02")], asOf: "2024-07-15")
    #expect(found.plannedToDate == money("60000"))
    #expect(found.planned == money("120000"))
    #expect(found.realisedToDate == .value(money("24000")))
    #expect(found.forecast == .value(money("48000")))
  }

  @Test(arguments: [
    ("2024-07-02", "60000", "24000"), ("2024-07-30", "60000", "24000"), ("2024-07-31", "70000", "28000"),
    ("2024-12-30", "110000", "44000"), ("2024-12-31", "120000", "48000"), ("2030-01-01", "120000", "48000"),
  ])
  func `only months that have ended count`(asOf: String, planned: String, amount: String) throws {
    let found = try realised([measurement(80, on: "2024-07-02")], asOf: asOf)
    #expect(found.plannedToDate == money(planned))
    #expect(found.realisedToDate == .value(money(amount)))
    #expect(found.forecast == .value(money("48000")))
  }

  @Test func `between two measurements each month has the ratio of its last day`() throws {
    // ρ is 0.4 on 2024-07-02 and 0.8 on 2025-01-01, 183 days apart. From the first one, the months July–December end
    // after 29, 60, 90, 121, 151 and 182 days, 633 in all: 12 × 0.4 + 0.4 × 633 / 183 = 6.183 606 557…
    let measurements = [measurement(80, on: "2024-07-02"), measurement(20, on: "2025-01-01")]
    let found = try realised(measurements, asOf: "2025-01-31")
    #expect(found.realisedToDate == .value(money("61836.07")))
    #expect(found.forecast == .value(money("61836.07")))
  }

  @Test func `a new measurement changes what was realised before it, and only once it is known`() throws {
    let measurements = [measurement(80, on: "2024-07-02"), measurement(20, on: "2025-01-01")]
    #expect(try realised(measurements, asOf: "2024-12-31").realisedToDate == .value(money("48000")))
  }

  @Test func `a ratio below zero gives a loss and one above 1 more than the plan`() throws {
    // (110 − 100) / −50 = −0.2 and (40 − 100) / −50 = 1.2.
    let worse = try realised([measurement(110, on: "2024-07-02")], asOf: "2024-07-02")
    #expect(worse.realisedToDate == .value(money("-12000")))
    #expect(worse.forecast == .value(money("-24000")))
    let better = try realised([measurement(40, on: "2024-07-02")], asOf: "2024-07-02")
    #expect(better.realisedToDate == .value(money("72000")))
    #expect(better.forecast == .value(money("144000")))
  }

  @Test func `the exact sum is rounded once, half to even`() throws {
    // On plan, so ρ = 1. 0.25 kr a year over six months is 0.125, and 0.75 kr is 0.375.
    for (perYear, amount) in [(0.25, "0.12"), (0.75, "0.38"), (0.26, "0.13")] as [(Rational, String)] {
      let found = try realised(
        benefits: [benefit(perYear: perYear)], [measurement(50, on: "2024-07-02")], asOf: "2024-07-02")
      #expect(found.realisedToDate == .value(money(amount)))
      #expect(found.plannedToDate == money(amount))
    }
  }

  @Test func `use, lag and last month are the plan's`() throws {
    // From March (lag 2) 1/4, 2/4, 3/4 and then full use until August: 0.25 + 0.5 + 0.75 + 3 = 4.5 months, of
    // which 2.5 have ended in June; ρ = 0.4.
    let benefit = try benefit(use: .linear(months: 4), lag: 2, lastMonth: month("2024-08"))
    let found = try realised(benefits: [benefit], [measurement(80, on: "2024-07-02")], asOf: "2024-07-02")
    #expect(found.plannedToDate == money("25000"))
    #expect(found.planned == money("45000"))
    #expect(found.realisedToDate == .value(money("10000")))
    #expect(found.forecast == .value(money("18000")))
  }

  @Test func `each step follows its own goal, and one that hasn't started needs no measurement`() throws {
    // The first step carries 0.6 and has ρ = 0.4; the second starts in November: 6 × 10 000 × 0.6 × 0.4.
    let rollout = try [step("a", share: 0.6), step("b", share: 0.4, from: "2024-10-15")]
    let goals = try [
      goal("ga", from: 100, to: [(12, 0)], clock: .step("a")),
      goal("gb", from: 100, to: [(12, 0)], clock: .step("b")),
    ]
    let benefit = try benefit(drivenBy: ["ga", "gb"])
    let found = try realised(
      benefits: [benefit], rollout: rollout, goals: goals, [measurement(80, on: "2024-07-02", of: "ga")],
      asOf: "2024-07-15")
    #expect(found.plannedToDate == money("36000"))
    #expect(found.realisedToDate == .value(money("14400")))
    // 12 × 6 000 + 2 × 4 000 is planned; without a measurement of the second step its part isn't known.
    #expect(found.planned == money("80000"))
    #expect(found.forecast == .notDefined(because: .notMeasured))
  }

  @Test func `two measured steps add up`() throws {
    // Step b, from 2024-01-01 too, has ρ = (100 − 60) / 50 = 0.8: 6 × 10 000 × (0.6 × 0.4 + 0.4 × 0.8).
    let rollout = try [step("a", share: 0.6), step("b", share: 0.4)]
    let goals = try [
      goal("ga", from: 100, to: [(12, 0)], clock: .step("a")),
      goal("gb", from: 100, to: [(12, 0)], clock: .step("b")),
    ]
    let measurements = [
      measurement(80, on: "2024-07-02", of: "ga"), measurement(60, on: "2024-07-02", of: "gb"),
    ]
    let found = try realised(
      benefits: [benefit(drivenBy: ["gb", "ga"])], rollout: rollout, goals: goals, measurements,
      asOf: "2024-07-15")
    #expect(found.realisedToDate == .value(money("33600")))
  }

  @Test func `a goal for the whole initiative speaks for every step on the last step's clock`() throws {
    // From 2023-07: 12 months of 6 000 and, from 2024-01, 6 of 4 000 have ended; ρ = 0.4 counted from 2024-01-01.
    let rollout = try [step("a", share: 0.6, from: "2023-07-01"), step("b", share: 0.4)]
    let found = try realised(
      rollout: rollout, [measurement(80, on: "2024-07-02")], base: "2023-07", months: 18, asOf: "2024-07-15")
    #expect(found.plannedToDate == money("96000"))
    #expect(found.realisedToDate == .value(money("38400")))
  }

  @Test func `a benefit without a goal, or with a step without one, isn't known`() throws {
    let measured = [measurement(80, on: "2024-07-02")]
    let without = try realised(benefits: [benefit(drivenBy: [])], measured, asOf: "2024-07-15")
    #expect(without.realisedToDate == .notDefined(because: .noGoal))
    #expect(without.forecast == .notDefined(because: .noGoal))
    #expect(without.plannedToDate == money("60000"))
    let rollout = try [step("a", share: 0.6), step("b", share: 0.4)]
    let goal = try goal(from: 100, to: [(12, 0)], clock: .step("a"))
    let half = try realised(rollout: rollout, goals: [goal], measured, asOf: "2024-07-15")
    #expect(half.realisedToDate == .notDefined(because: .noGoal))
  }

  @Test func `nothing measured isn't known, never the plan`() throws {
    let found = try realised([], asOf: "2024-07-15")
    #expect(found.realisedToDate == .notDefined(because: .notMeasured))
    #expect(found.forecast == .notDefined(because: .notMeasured))
    #expect(found.planned == money("120000"))
  }

  @Test func `before anything is planned exactly nothing is realised`() throws {
    let found = try realised([], asOf: "2024-01-30")
    #expect(found.plannedToDate == .zero)
    #expect(found.realisedToDate == .value(.zero))
    #expect(found.forecast == .notDefined(because: .notMeasured))
  }

  @Test func `a goal without a way to cover gives its reason`() throws {
    let measured = [measurement(80, on: "2024-07-02")]
    let cases: [(EffectGoal, NotDefined)] = try [
      (goal(from: nil, to: [(12, 0)]), .noBaseline), (goal(from: 100, to: []), .noTarget),
      (goal(from: 100, to: [], direction: .keepWithin(90...110)), .goalIsABand),
    ]
    for (goal, reason) in cases {
      #expect(
        try realised(goals: [goal], measured, asOf: "2024-07-15").realisedToDate
          == .notDefined(because: reason))
    }
  }

  @Test func `a ratio that lifts an amount out of range is a reason, not a trap`() throws {
    // A billion kronor a month and a way planned of one millionth: ρ = 10^13 at the target.
    let goal = try goal(from: 0, to: [(12, 0.000001)])
    let found = try realised(
      benefits: [benefit(perYear: 12_000_000_000)], goals: [goal],
      [measurement(10_000_000, on: "2025-01-01")],
      asOf: "2025-01-31")
    #expect(found.realisedToDate == .notDefined(because: .amountOutOfRange))
    #expect(found.forecast == .notDefined(because: .amountOutOfRange))
  }
}
