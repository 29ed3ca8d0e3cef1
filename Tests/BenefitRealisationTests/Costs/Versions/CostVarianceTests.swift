import BenefitRealisation
import Testing

/// A budget and an outcome by hand, as known on 30 April 2025.
@Suite struct CostVarianceTests: CostComparisonSamples {
  func budget() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("build", .money(kronor(1_000)), .once(month("2024-12"))),
        line("run", .money(kronor(100)), .monthly(months("2025-01", "2025-06")), .operation),
        line("tender", .money(kronor(500)), .once(month("2025-03")), .procurement),
        line("close", .money(kronor(700)), .once(month("2025-12")), .decommissioning),
      ]), internalHours: .lines([hours(10, at: 100)]), substitutes: .none)
  }

  func outcome() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("build", .money(kronor(1_100)), .once(month("2024-12"))),
        line("run", .money(kronor(120)), .monthly(months("2025-01", "2025-02")), .operation),
        line("extra", .money(kronor(50)), .once(month("2025-02")), .rollout),
      ]), substitutes: lines(30, "temp"))
  }

  func variance(_ asOf: String = "2025-04-30") throws -> CostVariance {
    CostVariance(budget: try budget(), outcome: try outcome(), asOf: date(asOf))
  }

  @Test func `lines are matched by identity, the outcome's own last`() throws {
    let variance = try variance()
    #expect(variance.lines.map(\.id) == ["build", "run", "tender", "close", "extra", "temp"])
    #expect(
      variance.lines.map(\.state) == [
        .matched, .outcomeLate(after: month("2025-02")), .outcomeMissing(since: month("2025-03")), .notYetDue,
        .notBudgeted, .notBudgeted,
      ])
    #expect(variance.lines.map(\.budgetToDate) == [1_000, 400, 500, 0, 0, 0].map { kronor($0) })
    #expect(variance.lines.map(\.outcomeToDate) == [1_100, 240, 0, 0, 50, 30].map { kronor($0) })
    #expect(variance.lines.map(\.variance) == [100, -160, -500, 0, 50, 30].map { kronor($0) })
    #expect(variance.lines.map(\.label) == variance.lines.map { "\($0.id)" })
    #expect(variance.asOf == date("2025-04-30"))
  }

  @Test func `a ledger whose months differ is held against the budget's line`() throws {
    let budget = try CostModel(
      external: .lines([line("run", .money(kronor(100)), .monthly(months("2025-01", "2025-06")))]))
    let ledger = try CostLine(
      id: "run", label: "run",
      ledger: .money([month("2025-01"): kronor(90), month("2025-02"): kronor(130), month("2025-04"): kronor(-5)]),
      phase: .implementation)
    let variance = CostVariance(
      budget: budget, outcome: try CostModel(external: .lines([ledger])), asOf: date("2025-04-30"))
    #expect(variance.lines.map(\.state) == [.matched])
    #expect(variance.lines.map(\.budgetToDate) == [kronor(400)])
    #expect(variance.lines.map(\.outcomeToDate) == [kronor(215)])
    #expect(variance.total == kronor(-185))
  }

  @Test func `an outcome is there from the last day of its first month`() throws {
    func model(_ first: String) throws -> CostModel {
      try CostModel(external: .lines([line("run", .money(kronor(100)), .monthly(months(first, "2025-06")))]))
    }
    func state(_ asOf: String) throws -> CostVariance.State? {
      CostVariance(budget: try model("2024-12"), outcome: try model("2025-01"), asOf: date(asOf)).lines.first?.state
    }
    #expect(try state("2025-01-30") == .outcomeMissing(since: month("2024-12")))
    #expect(try state("2025-01-31") == .matched)
  }

  @Test func `a variance is split by component, phase and year`() throws {
    let variance = try variance()
    #expect(variance.total == kronor(-480))
    #expect(variance.byComponent == [.external: kronor(-510), .substitutes: kronor(30)])
    #expect(
      variance.byPhase == [
        .implementation: kronor(130), .operation: kronor(-160), .procurement: kronor(-500),
        .decommissioning: .zero, .rollout: kronor(50),
      ])
    #expect(variance.byYear == [2024: kronor(100), 2025: kronor(-580)])
    #expect(variance.lines[1].byYear == [2025: kronor(-160)])
  }

  @Test func `a component that one version hasn't counted is named and in no variance`() throws {
    let variance = try variance()
    #expect(variance.notComparable == [.internalHours])
    #expect(!variance.lines.contains { $0.component == .internalHours })
    let other = CostVariance(budget: try outcome(), outcome: try budget(), asOf: date("2025-04-30"))
    #expect(other.notComparable == [.internalHours])
    #expect(!other.lines.contains { $0.component == .internalHours })
  }

  @Test func `a component that neither has counted, or one declares to be none, is no obstacle`() throws {
    let (none, lines) = (try CostModel(external: .none), try CostModel(external: lines(5)))
    let variance = CostVariance(budget: none, outcome: lines, asOf: date("2025-12-31"))
    #expect(variance.notComparable.isEmpty)
    #expect(variance.total == kronor(5))
    #expect(CostVariance(budget: lines, outcome: none, asOf: date("2025-12-31")).total == kronor(-5))
    #expect(CostVariance(budget: none, outcome: none, asOf: date("2025-12-31")).lines.isEmpty)
  }

  @Test func `a month counts when its last day has come`() throws {
    #expect(try variance("2025-03-30").lines[2].state == .notYetDue)
    #expect(try variance("2025-03-30").lines[2].budgetToDate == .zero)
    #expect(try variance("2025-03-31").lines[2].state == .outcomeMissing(since: month("2025-03")))
    #expect(try variance("2025-02-28").lines[1].state == .matched)
    #expect(try variance("2025-03-31").lines[1].state == .outcomeLate(after: month("2025-02")))
    #expect(try variance("2024-12-30").total == .zero)
  }

  @Test func `an outcome before the budget's first month is matched, and one of no amount isn't due`() throws {
    let budget = try CostModel(
      external: .lines([
        line("later", .money(kronor(5)), .once(month("2025-09"))),
        line("zero", .money(.zero), .once(month("2025-01"))),
      ]))
    let outcome = try CostModel(external: .lines([line("later", .money(kronor(6)), .once(month("2025-01")))]))
    let variance = CostVariance(budget: budget, outcome: outcome, asOf: date("2025-03-31"))
    #expect(variance.lines.map(\.state) == [.matched, .notYetDue])
    #expect(variance.total == kronor(6))
  }

  @Test func `an outcome that stops early is late only while it is below the budget`() throws {
    let budget = try CostModel(
      external: .lines(
        ["below", "reached", "above"].map {
          try line($0, .money(kronor(10)), .monthly(months("2025-01", "2025-03")))
        }))
    let outcome = try CostModel(
      external: .lines(
        [("below", "29.99"), ("reached", "30.00"), ("above", "40.00")].map {
          try line(Identifier($0.0), .money(money($0.1)), .once(month("2025-02")))
        }))
    let variance = CostVariance(budget: budget, outcome: outcome, asOf: date("2025-12-31"))
    #expect(variance.lines.map(\.state) == [.outcomeLate(after: month("2025-02")), .matched, .matched])
    #expect(variance.lines.map(\.variance) == [money("-0.01"), .zero, kronor(10)])
  }

  @Test func `an invoice paid early is matched`() throws {
    let budget = try CostModel(external: .lines([line("x", .money(kronor(5)), .once(month("2025-03")))]))
    let outcome = try CostModel(external: .lines([line("x", .money(kronor(5)), .once(month("2025-02")))]))
    let variance = CostVariance(budget: budget, outcome: outcome, asOf: date("2025-12-31"))
    #expect(variance.lines.map(\.state) == [.matched])
    #expect(variance.total == .zero)
  }

  @Test func `a line moved into a component that the other version hasn't counted is in no variance`() throws {
    let budget = try CostModel(external: .lines([line("x", .money(kronor(5))), line("y", .money(kronor(3)))]))
    let outcome = try CostModel(external: lines(4, "y"), substitutes: lines(5, "x"))
    let variance = CostVariance(budget: budget, outcome: outcome, asOf: date("2025-12-31"))
    #expect(variance.notComparable == [.substitutes])
    #expect(variance.lines.map(\.id) == ["y"])
    #expect(variance.total == kronor(1))
    let other = CostVariance(budget: outcome, outcome: budget, asOf: date("2025-12-31"))
    #expect(other.notComparable == [.substitutes])
    #expect(other.lines.map(\.id) == ["y"])
    #expect(other.total == kronor(-1))
  }

  @Test func `where the versions differ, component and phase are the outcome's`() throws {
    let budget = try CostModel(external: .lines([line("x", .money(kronor(5)))]), overhead: .none)
    let outcome = try CostModel(external: .none, overhead: .lines([line("x", .money(kronor(7)), nil, .operation)]))
    let variance = CostVariance(budget: budget, outcome: outcome, asOf: date("2025-12-31"))
    #expect(variance.byComponent == [.overhead: kronor(2)])
    #expect(variance.byPhase == [.operation: kronor(2)])
  }

  static let seeds: [UInt64] = [13, 20_260_630, 0x7777]

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: seeds) func `the parts of a variance add up to it`(seed: UInt64) throws {
    var costs = RandomCosts(seed: seed)
    for _ in 0..<350 {
      let (budget, outcome, asOf) = (try costs.model(), try costs.model(), costs.month().firstDay)
      let variance = CostVariance(budget: budget, outcome: outcome, asOf: asOf)
      let total = variance.total
      #expect(variance.byComponent.values.total() == total)
      #expect(variance.byPhase.values.total() == total)
      #expect(variance.byYear.values.total() == total)
      #expect(variance.lines.map(\.variance).total() == total)
      for line in variance.lines { #expect(line.byYear.values.total() == line.variance) }
      func ended(_ model: CostModel) -> Money {
        model.lines.filter { !variance.notComparable.contains($0.component) }.flatMap { entry in
          entry.line.amounts.months.filter { $0.lastDay <= asOf }.map { entry.line.amounts[$0] }
        }.total()
      }
      #expect(total == ended(outcome) - ended(budget))
      let ids = variance.lines.map(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }
}
