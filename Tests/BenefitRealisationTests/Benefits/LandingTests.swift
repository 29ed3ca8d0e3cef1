import BenefitRealisation
import Testing

/// What a landing and a benefit with landings may say.
@Suite struct LandingTests {
  @Test func `a landing keeps what it is told`() throws {
    let decision = Decision(by: "the board", on: try date("2025-05-20"))
    let outcome = [try report(10, "2025-01", "2025-03"), try report(20, "2025-04", "2025-04")]
    let landing = try landing(
      .hours(12.5), as: .capacityForOtherWork, from: "2025-02", to: "2026-01", decision: decision, outcome: outcome)
    #expect(landing.unit == city.id && landing.perYear == .hours(12.5) && landing.form == .capacityForOtherWork)
    #expect(try landing.firstMonth == month("2025-02") && landing.lastMonth == month("2026-01"))
    #expect(landing.decision == decision && landing.outcome == outcome)
    #expect(landing.decision?.decider == "the board")
  }

  @Test func `the form gives the nature`() {
    #expect(Landing.Form.budgetReduction.nature == .financial)
    #expect(Landing.Form.capacityForOtherWork.nature == .redistribution)
  }

  @Test func `organisations bring home, people don't`() {
    #expect(Benefit.Perspective.allCases.filter(\.needsLanding) == [.ownOrganisation, .otherOrganisations])
  }

  @Test func `nothing and the most hours are allowed`() throws {
    #expect(throws: Never.self) { try landing(.money(.zero)) }
    #expect(throws: Never.self) { try landing(.hours(0)) }
    #expect(throws: Never.self) { try landing(.hours(1_000_000_000)) }
    #expect(throws: Never.self) { try landing(from: "2025-01", to: "2025-01") }
  }

  @Test func `negative and too large amounts, a reversed period and overlapping reports are refused at once`() throws {
    let outcome = [
      try report(-1, "2025-01", "2025-03"), try report(1, "2025-03", "2025-04"),
      Landing.Outcome(in: try months("2025-05", "2025-05"), .hours(-1)),
    ]
    #expect(
      try problems { try landing(.hours(1_000_000_001), from: "2025-02", to: "2025-01", outcome: outcome) } == [
        problem(.outOfRange(1_000_000_001, allowed: 0...1_000_000_000), at: "hoursPerYear"),
        problem(.endsBeforeStart(first: try month("2025-02"), last: try month("2025-01")), at: "lastMonth"),
        problem(.negative(-1), at: "outcome", .index(0), "amount"),
        problem(
          .monthsNotRising(previous: try month("2025-03"), next: try month("2025-03")), at: "outcome", .index(1),
          "months"),
        problem(.outOfRange(-1, allowed: 0...1_000_000_000), at: "outcome", .index(2), "hours"),
      ])
    #expect(
      try problems { try landing(.money(Money(minorUnits: -1))) } == [problem(.negative(-0.01), at: "perYear")])
    let beyond = Money(minorUnits: Money.limit.minorUnits + 1)
    #expect(
      try problems { try landing(.money(beyond)) } == [problem(.amountOutOfRange(Rational(beyond)), at: "perYear")])
  }

  @Test func `121 reports are too many`() throws {
    let first = try month("2025-01")
    let reports = (0..<121).map { index in
      let month = first.advanced(by: index)
      return Landing.Outcome(in: month...month, .hours(1))
    }
    #expect(try problems { try landing(outcome: reports) } == [problem(.tooMany(121, limit: 120), at: "outcome")])
    #expect(throws: Never.self) { try landing(outcome: reports.dropLast()) }
  }

  @Test func `a benefit without money, hours or a unit that gains can't land so`() throws {
    #expect(
      try problems {
        try Benefit(
          id: "b", name: "", value: .notMonetised(.quality, .size(.large)), perspective: .relatives,
          landings: [landing()])
      } == [problem(.landsWithoutUnit(.relatives), at: "landings"), problem(.landsWithoutMoney, at: "landings")])
    let hours = Landing.Outcome(in: try months("2025-01", "2025-01"), .hours(1))
    #expect(
      try problems {
        try landedBenefit([landing(.hours(1)), landing(outcome: [hours])], .avoidedCost(perYear: 1))
      } == [
        problem(.landsWithoutHours, at: "landings", .index(0), "hoursPerYear"),
        problem(.landsWithoutHours, at: "landings", .index(1), "outcome", .index(0), "hours"),
      ])
    for perspective in Benefit.Perspective.allCases {
      let expected = perspective.needsLanding ? [] : [problem(.landsWithoutUnit(perspective), at: "landings")]
      #expect(try problems { try landedBenefit([landing()], perspective: perspective) } == expected)
    }
  }

  @Test func `a pattern that happens to free no hours has no worth of an hour`() throws {
    let none = ValuePattern.hoursFreed(hoursPerMonth: 0, hourlyCost: try HourlyCost(100, provenance: "test"))
    #expect(
      try problems { try landedBenefit([landing(.hours(1))], none) }
        == [problem(.landsWithoutHours, at: "landings", .index(0), "hoursPerYear")])
  }

  @Test func `hours that are worth more than an amount may be are refused`() throws {
    let dear = ValuePattern.hoursFreed(hoursPerMonth: 1, hourlyCost: try HourlyCost(10_000, provenance: "test"))
    let report = Landing.Outcome(in: try months("2025-01", "2025-01"), .hours(1_000_000_000))
    #expect(
      try problems { try landedBenefit([landing(.hours(1_000_000_000), outcome: [report])], dear) } == [
        problem(.amountOutOfRange(10_000_000_000_000), at: "landings", .index(0), "hoursPerYear"),
        problem(.amountOutOfRange(10_000_000_000_000), at: "landings", .index(0), "outcome", .index(0), "hours"),
      ])
  }

  @Test func `101 landings are too many`() throws {
    let landings = try (0..<101).map { _ in try landing(.money(.zero)) }
    #expect(try problems { try landedBenefit(landings) } == [problem(.tooMany(101, limit: 100), at: "landings")])
    #expect(throws: Never.self) { try landedBenefit(Array(landings.dropLast())) }
  }

  @Test func `a unit that the initiative doesn't know is a reference to nowhere`() throws {
    let found = try InitiativeParts.problems { parts in
      parts.benefits = [try landedBenefit([landing(), landing(by: "nobody")])]
    }
    #expect(found == [problem(.unknownReference("nobody"), at: "benefits", .index(0), "landings", .index(1), "unit")])
  }
}
