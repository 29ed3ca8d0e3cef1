import BenefitRealisation
import Testing

@Suite struct CostModelTests {
  @Test func `a component has lines, is none, or is not counted`() throws {
    let line = try costLine("licences")
    let costs = try CostModel(external: .lines([line]), internalHours: .none, substitutes: .notCounted)
    #expect(costs[.external] == .lines([line]) && costs.external == costs[.external])
    #expect(costs[.internalHours] == ComponentCosts.none && costs.internalHours == costs[.internalHours])
    #expect(costs[.substitutes] == .notCounted && costs.substitutes == costs[.substitutes])
    #expect(costs[.overhead] == .notCounted && costs.overhead == costs[.overhead])
    #expect(costs.total[.external] == Money(majorUnits: 1_000))
    #expect(costs.total[.internalHours] == .zero)
    #expect(costs.total[.substitutes] == nil)
    #expect(costs.total[.overhead] == nil)
  }

  @Test func `the scope says what has been counted`() throws {
    let some = try CostModel(external: .none, substitutes: .lines([costLine()])).scope
    #expect(some.components == [.external, .substitutes])
    #expect(some.missing == [.internalHours, .overhead])
    #expect(!some.isComplete)
    let nothing = try CostModel().scope
    #expect(nothing == CostScope([]) && nothing.missing == CostComponent.allCases)
    let all = try CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none).scope
    #expect(all.isComplete && all.missing.isEmpty)
    #expect(all == .everything)
  }

  @Test func `a total adds what has been counted and carries the scope`() throws {
    let costs = try CostModel(
      external: .lines([costLine("a"), costLine("b", phase: .operation)]),
      internalHours: .lines([costLine("c", hours(10, at: 412.5), phase: .operation)]),
      substitutes: .lines([costLine("d", hours(2, at: 300)), costLine("e", .money(Money(majorUnits: 7)))]))
    #expect(costs.lines.map(\.line.id) == ["a", "b", "c", "d", "e"])
    #expect(
      costs.lines.map(\.component) == [.external, .external, .internalHours, .substitutes, .substitutes])
    let counted = CostScope([.external, .internalHours, .substitutes])
    #expect(try costs.total.amount(over: counted) == Money(majorUnits: 2_000 + 4_125 + 600 + 7))
    #expect(costs.total.scope == costs.scope)
    let operation = costs.total { $0.phase == .operation }
    #expect(try operation.amount(over: counted) == Money(majorUnits: 1_000 + 4_125) && operation.scope == costs.scope)
    #expect(try costs.total { _ in false }.amount(over: counted) == .zero)
    #expect(throws: NotCounted(components: [.overhead])) { try costs.total.amount(over: .everything) }
    #expect(costs.total.whole == .notDefined(because: .notCounted))
    #expect(costs.total[.substitutes] == Money(majorUnits: 607))
  }

  /// Method section 4: the worked hidden share.
  @Test func `an external account hides 45.18 per cent of the worked example`() throws {
    let hourlyCost = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let costs = try CostModel(
      external: .lines([costLine("purchases", .money(Money(majorUnits: 1_000_000)))]),
      internalHours: .lines([costLine("own", .hours(2_000, at: hourlyCost))]))
    #expect(costs.total[.internalHours] == (try money("824225.35")))
    #expect(try costs.total.amount(over: CostScope([.external, .internalHours])) == money("1824225.35"))
    let share = try #require(costs.total.shareBeyondExternal.value)
    #expect(share == Rational(82_422_535, over: 182_422_535))
    #expect((share * 100).decimalString(fractionDigits: 2) == "45.18")
  }

  @Test func `the hidden share is none, all, or not defined for no costs`() throws {
    let complete = try CostModel(
      external: .lines([costLine()]), internalHours: .none, substitutes: .none, overhead: .none)
    #expect(complete.total.shareBeyondExternal == .value(0))
    let hidden = try CostModel(external: .none, internalHours: .lines([costLine("h", hours(3, at: 400))]))
    #expect(hidden.total.shareBeyondExternal == .value(1))
    let unknown = Figure<Rational>.notDefined(because: .notCounted)
    #expect(try CostModel(external: .lines([costLine()])).total.shareBeyondExternal == unknown)
    #expect(try CostModel(internalHours: .none).total.shareBeyondExternal == unknown)
    let none = Figure<Rational>.notDefined(because: .costsAreZero)
    #expect(try CostModel(external: .none, internalHours: .none).total.shareBeyondExternal == none)
    let balanced = try CostModel(
      external: .lines([costLine("a"), costLine("b", .money(Money(majorUnits: -1_000)))]),
      internalHours: .none)
    #expect(balanced.total.shareBeyondExternal == none)
  }

  @Test(arguments: CostComponent.allCases)
  func `a total asked for over what nobody has counted names it`(missing: CostComponent) throws {
    func said(_ component: CostComponent) -> ComponentCosts { component == missing ? .notCounted : .none }
    let total = try CostModel(
      external: said(.external), internalHours: said(.internalHours), substitutes: said(.substitutes),
      overhead: said(.overhead)
    ).total
    #expect(throws: NotCounted(components: [missing])) { try total.amount(over: .everything) }
    #expect(throws: NotCounted(components: [missing])) { try total.amount(over: CostScope([missing])) }
    #expect(try total.amount(over: total.scope) == .zero && total.whole == .notDefined(because: .notCounted))
    #expect(total[missing] == nil)
    let share: Figure<Rational> =
      missing == .external || missing == .internalHours
      ? .notDefined(because: .notCounted) : .notDefined(because: .costsAreZero)
    #expect(total.shareBeyondExternal == share)
  }

  @Test func `several missing components are named in their order, and only those asked for`() throws {
    let total = try CostModel(internalHours: .none).total
    #expect(throws: NotCounted(components: [.external, .substitutes, .overhead])) {
      try total.amount(over: .everything)
    }
    #expect(throws: NotCounted(components: [.external, .overhead])) {
      try total.amount(over: CostScope([.overhead, .internalHours, .external]))
    }
  }

  @Test func `an amount of no component isn't an amount`() throws {
    for costs in try [
      CostModel(), CostModel(external: .none, internalHours: .none, substitutes: .none, overhead: .none),
    ] {
      #expect(throws: NotCounted(components: CostComponent.allCases)) { try costs.total.amount(over: CostScope([])) }
    }
    let nothing = try CostModel().total
    #expect(throws: NotCounted(components: CostComponent.allCases)) { try nothing.amount(over: nothing.scope) }
  }

  @Test func `an amount covers exactly the components named`() throws {
    let total = try CostModel(
      external: .lines([costLine("a", .money(Money(majorUnits: 1)))]),
      internalHours: .lines([costLine("b", hours(1, at: 20))]),
      substitutes: .lines([costLine("c", .money(Money(majorUnits: 300)))]),
      overhead: .lines([costLine("d", .money(Money(majorUnits: 4_000)))])
    ).total
    #expect(try total.amount(over: CostScope([.internalHours, .overhead])) == Money(majorUnits: 4_020))
    #expect(try total.amount(over: .everything) == Money(majorUnits: 4_321))
    #expect(total.whole == .value(Money(majorUnits: 4_321)))
    #expect(total.shareBeyondExternal == .value(Rational(4_320, over: 4_321)))
  }

  @Test func `a total in months adds what falls in them, and keeps the scope`() throws {
    let costs = try CostModel(
      external: .lines([costLine("a", .money(Money(majorUnits: 10)), .monthly(months("2025-01", "2025-06")))]),
      overhead: .none)
    let total = costs.total(in: try months("2025-05", "2025-12"))
    #expect(total[.external] == Money(majorUnits: 20) && total[.overhead] == .zero && total[.substitutes] == nil)
    #expect(total.scope == costs.scope)
  }

  @Test func `the scopes' intersection is what both have`() {
    let (left, right) = (CostScope([.external, .overhead]), CostScope([.overhead, .substitutes]))
    #expect(left.intersection(right) == CostScope([.overhead]) && left.intersection(.everything) == left)
  }

  @Test func `the components have labels of their own in both languages`() {
    let labels = CostComponent.allCases.map(\.label)
    #expect(Set(labels.map(\.swedish)).count == 4 && Set(labels.map(\.english)).count == 4)
    #expect(CostComponent.internalHours.label[.swedish] == "egna timmar")
    #expect(CostComponent.external.label[.english] == "external costs")
  }
}
