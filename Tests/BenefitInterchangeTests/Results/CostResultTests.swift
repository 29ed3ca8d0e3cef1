import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What results say of costs, as JSON.
@Suite struct CostResultTests {
  func month(_ text: String) throws -> Month { try #require(Month(text)) }

  func line(
    _ id: Identifier<CostLine>, _ kronor: Int64, _ first: String = "2025-01", _ phase: CostPhase = .procurement
  ) throws -> CostLine {
    try CostLine(
      id: id, label: "", amount: .money(Money(majorUnits: kronor)), timing: .once(month(first)), phase: phase)
  }

  func initiative(
    _ costs: CostModel, forecast: CostModel? = nil, outcome: CostModel? = nil, financing: Financing? = nil,
    benefits: [Benefit] = [], id: Identifier<Initiative> = "i", year: Int = 2025
  ) throws -> Initiative {
    try Initiative(
      id: id, name: "", organisation: "o",
      organisations: [Organisation(id: "o", name: ""), Organisation(id: "s", name: "")],
      rollout: [
        RolloutStep(id: "r", name: "", organisation: "o", fullOperation: #require(CalendarDate("2025-01-01")))
      ], priceLevel: PriceLevel(year: year), costs: costs, costForecast: forecast, costOutcome: outcome,
      financing: financing, benefits: benefits,
      assumptions: CalculationAssumptions(baseMonth: month("2025-01"), months: 12))
  }

  func strings(_ texts: String...) -> JSONValue { .array(texts.map { .string($0) }) }

  @Test func `a model says each component, the total with its coverage and the hidden share`() throws {
    let hour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let own = try CostLine(
      id: "own", label: "", amount: .hours(2_000, at: hour), timing: .once(month("2025-01")), phase: .rollout)
    let costs = try CostModel(
      external: .lines([line("x", 1_000_000)]), internalHours: .lines([own]), substitutes: .none)
    #expect(
      costs.json
        == .object([
          .init(
            "components",
            .object([
              .init("external", .string("1000000.00")), .init("internalHours", .string("824225.35")),
              .init("substitutes", .string("none")), .init("overhead", .string("notCounted")),
            ])),
          .init(
            "costTotal",
            .object([
              .init("counted", .string("1824225.35")),
              .init("whole", .object([.init("notDefined", .string("notCounted"))])),
              .init("notCounted", strings("overhead")),
            ])), .init("shareBeyondExternal", .string("16484507/36484507")),
        ]))
  }

  @Test func `a whole total is a text`() throws {
    let costs = try CostModel(
      external: .lines([line("x", 5)]), internalHours: .none, substitutes: .none, overhead: .none)
    #expect(
      costs.total.json
        == .object([
          .init("counted", .string("5.00")), .init("whole", .string("5.00")), .init("notCounted", .array([])),
        ]))
  }

  @Test func `nothing counted has no counted amount`() throws {
    #expect(
      try CostModel().total.json
        == .object([
          .init("counted", .null), .init("whole", .object([.init("notDefined", .string("notCounted"))])),
          .init("notCounted", strings("external", "internalHours", "substitutes", "overhead")),
        ]))
    #expect(
      try CostModel(external: .none).total.json
        == .object([
          .init("counted", .string("0.00")), .init("whole", .object([.init("notDefined", .string("notCounted"))])),
          .init("notCounted", strings("internalHours", "substitutes", "overhead")),
        ]))
  }

  func party(_ id: String, pays: String, gains: String, as kind: String = "organisation") -> JSONValue {
    .object([.init(kind, .string(id)), .init("pays", .string(pays)), .init("gains", .string(gains))])
  }

  /// A benefit of so many kronor over a year.
  func benefit(
    _ id: Identifier<Benefit>, _ kronor: Rational, _ perspective: Benefit.Perspective, owner: Owner? = nil
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "", value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: kronor))),
      perspective: perspective, owner: owner)
  }

  @Test func `parties pay their part and gain what lands with them`() throws {
    let costs = try CostModel(external: .lines([line("x", 100)]))
    let half = try Financing(parts: [.init("s", .share(0.5))], rest: "o")
    #expect(
      try initiative(costs, financing: half).partiesJSON
        == .array([party("s", pays: "50.00", gains: "0.00"), party("o", pays: "50.00", gains: "0.00")]))
    #expect(try initiative(costs).partiesJSON == .array([party("o", pays: "100.00", gains: "0.00")]))
    let benefits = try [
      benefit("b", 12, .ownOrganisation, owner: Owner(role: "", organisation: "s")), benefit("r", 24, .relatives),
    ]
    #expect(
      try initiative(costs, financing: half, benefits: benefits).partiesJSON
        == .array([
          party("s", pays: "50.00", gains: "12.00"), party("o", pays: "50.00", gains: "0.00"),
          party("relatives", pays: "0.00", gains: "24.00", as: "perspective"),
        ]))
  }

  @Test func `a financing that doesn't fit says why`() throws {
    let costs = try CostModel(external: .lines([line("x", 100)]))
    let more = try Financing(parts: [.init("s", .amount(Money(majorUnits: 101)))], rest: "o")
    func reason(_ reason: String) -> JSONValue { .object([.init("notDefined", .string(reason))]) }
    #expect(try initiative(costs, financing: more).partiesJSON == reason("partsExceedCost"))
    let credit = try CostModel(external: .lines([line("x", -5)]))
    #expect(
      try initiative(credit, financing: Financing(parts: [], rest: "o")).partiesJSON == reason("negativeCost"))
  }

  @Test func `a variance says every line's state`() throws {
    let budget = try CostModel(
      external: .lines([
        line("same", 10, "2024-12"), line("missing", 20, "2025-02"), line("ahead", 30, "2026-01", .operation),
        CostLine(
          id: "late", label: "", amount: .money(Money(majorUnits: 1)),
          timing: .monthly(month("2025-01")...month("2025-03")), phase: .operation),
      ]), internalHours: .none)
    let outcome = try CostModel(
      external: .lines([line("same", 12, "2024-12"), line("late", 1, "2025-01", .operation), line("new", 5)]))
    let variance = try CostVariance(budget: budget, outcome: outcome, asOf: #require(CalendarDate("2025-03-31")))
    func row(_ id: String, _ state: String, _ month: String?, _ amounts: String...) -> JSONValue {
      .object([
        .init("line", .string(id)), .init("state", .string(state)), .init("month", month.map { .string($0) } ?? .null),
        .init("budgetToDate", .string(amounts[0])), .init("outcomeToDate", .string(amounts[1])),
        .init("variance", .string(amounts[2])),
      ])
    }
    #expect(
      variance.json
        == .object([
          .init("asOf", .string("2025-03-31")), .init("variance", .string("-15.00")),
          .init("byComponent", .object([.init("external", .string("-15.00"))])),
          .init(
            "byPhase", .object([.init("procurement", .string("-13.00")), .init("operation", .string("-2.00"))])),
          .init("byYear", .object([.init("2024", .string("2.00")), .init("2025", .string("-17.00"))])),
          .init("notComparable", strings("internalHours")),
          .init(
            "lines",
            .array([
              row("same", "matched", nil, "10.00", "12.00", "2.00"),
              row("missing", "outcomeMissing", "2025-02", "20.00", "0.00", "-20.00"),
              row("ahead", "notYetDue", nil, "0.00", "0.00", "0.00"),
              row("late", "outcomeLate", "2025-01", "3.00", "1.00", "-2.00"),
              row("new", "notBudgeted", nil, "0.00", "5.00", "5.00"),
            ])),
        ]))
  }

  @Test func `a forecast at completion needs an outcome, and takes the budget where there is no forecast`() throws {
    let asOf = try #require(CalendarDate("2025-06-30"))
    let costs = try CostModel(external: .lines([line("x", 100), line("z", 5, "2025-03")]))
    let (outcome, forecast) = try (
      CostModel(external: .lines([line("x", 90)])), CostModel(external: .lines([line("y", 20, "2025-09")]))
    )
    let both = FollowUp(of: try initiative(costs, forecast: forecast, outcome: outcome), asOf: asOf)
    #expect(both.forecastAtCompletion?[.external] == Money(majorUnits: 110))
    // The budget's z has no outcome yet and is still expected.
    let budget = FollowUp(of: try initiative(costs, outcome: outcome), asOf: asOf)
    #expect(budget.forecastAtCompletion?[.external] == Money(majorUnits: 95))
    #expect(FollowUp(of: try initiative(costs, forecast: forecast), asOf: asOf).forecastAtCompletion == nil)
    #expect(FollowUp(of: try initiative(costs), asOf: asOf).forecastAtCompletion == nil)
  }

  @Test func `a document of follow-ups holds all of it`() throws {
    let costs = try CostModel(external: .lines([line("x", 100)]))
    let asOf = try #require(CalendarDate("2025-06-30"))
    let followUp = FollowUp(of: try initiative(costs, forecast: costs, outcome: costs), asOf: asOf)
    let text = String(decoding: FollowUpDocument([followUp]).bytes, as: UTF8.self)
    for member in ["costs", "parties", "costVariance", "forecastAtCompletion", "costComparison"] {
      #expect(text.contains("\"\(member)\":"))
    }
    #expect(text.contains("\"costComparison\": null"))
  }
}
