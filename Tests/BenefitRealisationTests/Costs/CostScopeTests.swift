import Testing

@testable import BenefitRealisation

/// What a total says of its coverage, and that no amount is had without naming what it covers.
@Suite struct CostScopeTests: CostComparisonSamples {
  /// 1 000 000 kr of purchases and 2 000 own hours at Inera's hourly cost on 38 000 kr a month.
  func hiddenShare() throws -> CostModel {
    try CostModel(
      external: lines(1_000_000),
      internalHours: .lines([line("own", .hours(2_000, at: .inera(monthlySalary: kronor(38_000))))]),
      substitutes: .none,
      overhead: .none)
  }

  @Test func `the hidden-share example to the öre`() throws {
    let total = try hiddenShare().total
    #expect(total[.external] == money("1000000.00"))
    #expect(total[.internalHours] == money("824225.35"))
    #expect(total.whole == .value(money("1824225.35")))
    #expect(try total.amount(over: .everything) == money("1824225.35"))
    #expect(try total.amount(over: CostScope([.external])) == money("1000000"))
    let share = try #require(total.shareBeyondExternal.value)
    #expect(share == Rational(16_484_507, over: 36_484_507))
    #expect((share * 100).decimalString(fractionDigits: 2) == "45.18")
  }

  @Test func `what isn't mentioned isn't counted, and a total says so`() throws {
    let total = try CostModel(external: lines(10), substitutes: .none).total
    #expect(total.scope == CostScope([.external, .substitutes]))
    #expect(total.scope.missing == [.internalHours, .overhead])
    #expect(!total.scope.isComplete)
    #expect(total[.external] == kronor(10))
    #expect(total[.substitutes] == .zero)
    #expect(total[.internalHours] == nil)
    #expect(total.whole == .notDefined(because: .notCounted))
  }

  @Test func `an amount over components that nobody counted is an error naming them`() throws {
    let total = try CostModel(external: lines(10), substitutes: .none).total
    #expect(throws: NotCounted(components: [.internalHours, .overhead])) { try total.amount(over: .everything) }
    #expect(throws: NotCounted(components: [.overhead])) { try total.amount(over: CostScope([.overhead, .external])) }
    #expect(try total.amount(over: CostScope([.external, .substitutes])) == kronor(10))
  }

  @Test func `an amount over nothing isn't zero`() throws {
    let nobody = NotCounted(components: CostComponent.allCases)
    let total = try CostModel(external: lines(10)).total
    #expect(throws: nobody) { try total.amount(over: CostScope([])) }
    let empty = try CostModel().total
    #expect(throws: nobody) { try empty.amount(over: empty.scope) }
    #expect(throws: nobody) { try empty.amount(over: .everything) }
  }

  @Test func `the hidden share isn't defined without external costs, own hours or any cost`() throws {
    func share(
      _ external: ComponentCosts, _ internalHours: ComponentCosts, overhead: ComponentCosts = .notCounted
    ) throws -> Figure<Rational> {
      try CostModel(external: external, internalHours: internalHours, overhead: overhead).total.shareBeyondExternal
    }
    #expect(try share(.notCounted, .none, overhead: lines(5)) == .notDefined(because: .notCounted))
    #expect(try share(lines(5), .notCounted) == .notDefined(because: .notCounted))
    #expect(try share(lines(5), .notCounted, overhead: lines(5, "o")) == .notDefined(because: .notCounted))
    #expect(try share(.none, .none) == .notDefined(because: .costsAreZero))
    #expect(try share(.none, .none, overhead: lines(5)) == .value(1))
    #expect(try share(lines(5), .none) == .value(0))
    // Not counted substitutes and overhead leave it a floor.
    #expect(try share(lines(6), .lines([hours(2, at: 1)])) == .value(0.25))
  }

  @Test func `scopes are sets of components`() {
    #expect(CostScope.everything.isComplete && CostScope.everything.missing.isEmpty)
    #expect(
      CostScope([.external, .overhead]).intersection(CostScope([.overhead, .substitutes])) == CostScope([.overhead]))
    #expect(CostScope([]).missing == CostComponent.allCases)
  }

  @Test func `a total of some lines keeps the scope of all`() throws {
    let costs = try CostModel(
      external: .lines([
        line("a", .money(kronor(3)), .once(month("2024-12")), .operation), line("b", .money(kronor(4))),
      ]), overhead: .none)
    let run = costs.total { $0.phase == .operation }
    #expect(run[.external] == kronor(3))
    #expect(run.scope == costs.scope)
    let year = costs.total(in: months("2025-01", "2025-12"))
    #expect(year[.external] == kronor(4))
    #expect(year[.overhead] == .zero)
    #expect(year.scope == costs.scope)
  }
}
