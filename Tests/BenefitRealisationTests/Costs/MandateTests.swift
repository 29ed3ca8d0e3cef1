import BenefitRealisation
import Testing

/// Two years from January 2025 at 10 %, start of year: what falls in 2026 counts 10/11.
@Suite struct MandateTests: CostComparisonSamples {
  let scope = CostScope([.external, .internalHours])

  func mandate(
    _ alternatives: [Mandate.Alternative], scope: CostScope? = nil
  ) throws -> Mandate {
    try Mandate(
      alternatives: alternatives, over: months("2025-01", "2026-12"),
      discounting: Discounting(rates: DiscountRates(Rate(percent: 10))), scope: scope ?? self.scope)
  }

  /// 24 × 1 000 kr in the comparison and 500 kr after it.
  func renew(_ name: String = "renew") throws -> Mandate.Alternative {
    .init(
      name: name,
      costs: try CostModel(
        external: .lines([
          line("licence", .money(kronor(1_000)), .monthly(months("2025-01", "2026-12")), .operation),
          line("later", .money(kronor(500)), .once(month("2027-01")), .operation),
        ]), internalHours: .none))
  }

  /// 10 000 kr at once, 20 hours of relearning at 500 kr in 2026, 100 kr a month of benefits.
  func replace() throws -> Mandate.Alternative {
    let hour = try HourlyCost(500, provenance: "test")
    return .init(
      name: "replace",
      costs: try CostModel(
        external: lines(10_000),
        internalHours: .lines([line("learn", .hours(20, at: hour), .once(month("2026-01")), .rollout, .relearning)]),
        substitutes: lines(7_777, "other")),
      extraBenefits: Array(repeating: kronor(100), count: 24))
  }

  @Test func `alternatives are ordered by what they cost less what they bring`() throws {
    let mandate = try mandate([renew(), replace()])
    #expect(mandate.scope == scope)
    #expect(mandate.answers.map(\.alternative) == ["replace", "renew"])
    let (replace, renew) = (mandate.answers[0], mandate.answers[1])
    // 10 000 + 10 000 / 1.1
    #expect(replace.presentCost == money("19090.91"))
    #expect(replace.presentRelearning == money("9090.91"))
    // 1 200 + 1 200 / 1.1
    #expect(replace.presentExtraBenefits == money("2290.91"))
    #expect(replace.presentNetCost == money("16800.00"))
    #expect(replace.outsideHorizon == .zero && replace.extraBenefitsOutsideHorizon == .zero)
    // 12 000 + 12 000 / 1.1
    #expect(renew.presentCost == money("22909.09"))
    #expect(renew.presentRelearning == .zero)
    #expect(renew.presentExtraBenefits == .zero)
    #expect(renew.presentNetCost == money("22909.09"))
    #expect(renew.outsideHorizon == kronor(500))
  }

  @Test func `only the components of the scope are compared`() throws {
    let external = try mandate([renew(), replace()], scope: CostScope([.external]))
    #expect(external.answers.map(\.presentCost) == [kronor(10_000), money("22909.09")])
    #expect(external.answers[0].presentRelearning == .zero)
  }

  @Test func `relearning is the lines of that purpose, of any phase, and no others`() throws {
    let costs = try CostModel(
      external: .lines([
        line("course", .money(kronor(110)), .once(month("2026-05")), .operation, .relearning),
        line("late course", .money(kronor(7)), .once(month("2027-01")), .rollout, .relearning),
        line("old system", .money(kronor(20)), nil, .rollout, .parallelRunning),
        line("travel", .money(kronor(30)), nil, .rollout),
      ]))
    let answers = try mandate([.init(name: "x", costs: costs)], scope: CostScope([.external])).answers
    #expect(answers.map(\.presentRelearning) == [kronor(100)])
    #expect(answers.map(\.presentCost) == [kronor(150)])
  }

  @Test func `extra benefits after the comparison are shown apart, as costs are`() throws {
    let monthly = Array(repeating: kronor(11), count: 24) + [kronor(3), kronor(4)]
    let alternative = Mandate.Alternative(name: "x", costs: try CostModel(external: .none), extraBenefits: monthly)
    let answer = try mandate([alternative], scope: CostScope([.external])).answers[0]
    #expect(answer.presentExtraBenefits == kronor(252))
    #expect(answer.presentNetCost == kronor(-252))
    #expect(answer.extraBenefitsOutsideHorizon == kronor(7))
    #expect(answer.outsideHorizon == .zero)
  }

  @Test func `equal alternatives keep their order`() throws {
    #expect(try mandate([renew("b"), renew("a"), renew("c")]).answers.map(\.alternative) == ["b", "a", "c"])
  }

  @Test func `costs before the comparison are outside it, a line across its start in part`() throws {
    let costs = try CostModel(
      external: .lines([
        line("before", .money(kronor(5)), .once(month("2024-12"))),
        line("across", .money(kronor(1)), .monthly(months("2024-11", "2025-02"))),
      ]))
    let answer = try mandate([.init(name: "x", costs: costs)], scope: CostScope([.external])).answers[0]
    #expect(answer.presentCost == kronor(2))
    #expect(answer.outsideHorizon == kronor(7))
  }

  @Test func `no alternatives are an error`() {
    #expect(throws: Mandate.ComparisonError.noAlternatives) { try mandate([]) }
  }

  @Test func `two alternatives of one name are an error`() {
    #expect(throws: Mandate.ComparisonError.namedTwice("renew")) { try mandate([renew(), replace(), renew()]) }
  }

  @Test func `an alternative that hasn't counted the scope is an error naming it and the components`() throws {
    let partial = Mandate.Alternative(name: "partial", costs: try CostModel(overhead: .none))
    #expect(
      throws: Mandate.ComparisonError.notCounted(alternative: "partial", components: [.external, .internalHours])
    ) { try mandate([renew(), partial]) }
  }
}
