import Testing

@testable import BenefitRealisation

@Suite struct PlannedUsesTests {
  private func benefit(
    _ id: Identifier<Benefit>, _ use: UseProfile = .immediate, lag: Int = 0, last: Month? = nil, dropOff: Rational = 0
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "b", value: .monetised(.financial, .avoidedCost(perYear: 12_000)), use: use, lagMonths: lag,
      lastMonth: last, yearlyDropOff: dropOff)
  }

  /// Two steps, of which the second has its own use, over three years; benefits that differ in one thing each.
  @Test func `the use of each month is what its steps give, whatever was asked for before`() throws {
    let months = try months("2025-01", "2027-12")
    let rollout = try [
      RolloutStep(
        id: "north", name: "n", organisation: "u", share: Rational(1, over: 3), fullOperation: date("2025-02-01")),
      RolloutStep(
        id: "south", name: "s", organisation: "u", share: Rational(2, over: 3), fullOperation: date("2025-06-01"),
        use: .linear(months: 7)),
    ]
    let benefits = try [
      benefit("usual"), benefit("alike"), benefit("profile", .linear(months: 5)), benefit("lag", lag: 3),
      benefit("last", last: month("2026-03")), benefit("dropOff", dropOff: 0.3), benefit("again"),
    ]
    var uses = PlannedUses(over: months, of: rollout)
    var found: Set<[Rational]> = []
    for benefit in benefits + benefits.reversed() {
      let bySteps = uses.bySteps(of: benefit)
      let (north, south) = (
        months.map { benefit.use(in: $0, of: rollout[0]) }, months.map { benefit.use(in: $0, of: rollout[1]) }
      )
      let expected = zip(north, south).map { $0 / 3 + $1 * 2 / 3 }
      #expect(bySteps.map(\.step.id) == ["north", "south"])
      #expect(bySteps.map(\.use.values) == [north, south], "\(benefit.id)")
      #expect(uses[benefit] == expected, "\(benefit.id)")
      #expect(uses.use(of: benefit, in: [rollout[1]]) == south.map { $0 * 2 / 3 }, "\(benefit.id)")
      #expect(uses.years(of: benefit) == expected.indices.map { expected[...$0].reduce(0, +) / 12 }, "\(benefit.id)")
      found.insert(uses[benefit])
    }
    // The three that are used alike, and four others.
    #expect(found.count == 5)
  }

  /// In the second year half of the use is left.
  @Test func `a year at full use is one year, and half a year later at half use a year and a quarter`() throws {
    let step = try RolloutStep(id: "all", name: "a", organisation: "u", fullOperation: date("2025-01-01"))
    var uses = PlannedUses(over: try months("2025-01", "2026-06"), of: [step])
    let years = try uses.years(of: benefit("half", dropOff: 0.5))
    #expect(years[11] == 1)
    #expect(years[17] == 1.25)
  }

  @Test func `without a rollout nothing is used`() throws {
    var uses = PlannedUses(over: try months("2025-01", "2025-03"), of: [])
    let benefit = try benefit("none")
    #expect(uses.bySteps(of: benefit).isEmpty)
    #expect(uses[benefit] == [0, 0, 0])
    #expect(uses.years(of: benefit) == [0, 0, 0])
  }

  @Test func `what has been worked out makes no difference, the months and the rollout do`() throws {
    let step = try RolloutStep(id: "all", name: "a", organisation: "u", fullOperation: date("2025-01-01"))
    let fresh = PlannedUses(over: try months("2025-01", "2025-03"), of: [step])
    var asked = fresh
    _ = try asked[benefit("any")]
    #expect(asked == fresh)
    #expect(asked.hashValue == fresh.hashValue)
    #expect(PlannedUses(over: try months("2025-01", "2025-04"), of: [step]) != fresh)
    #expect(PlannedUses(over: try months("2025-01", "2025-03"), of: []) != fresh)
  }
}
