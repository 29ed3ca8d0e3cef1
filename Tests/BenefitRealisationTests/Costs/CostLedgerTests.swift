import BenefitRealisation
import Testing

/// Lines of what was booked month by month.
@Suite struct CostLedgerTests: CostComparisonSamples {
  func booked(_ ledger: CostLedger, nature: MonetaryNature? = nil) throws -> CostLine {
    try CostLine(id: "l", label: "L", ledger: ledger, phase: .operation, nature: nature)
  }

  @Test func `months without an entry are zero`() throws {
    let line = try booked(.money([month("2024-10"): kronor(12), month("2024-12"): kronor(-5)]))
    #expect(line.amounts.months == month("2024-10")...month("2024-12"))
    #expect(line.amounts.amounts == [kronor(12), .zero, kronor(-5)])
    #expect(line.nature == .financial && line.hours == nil)
    #expect(line.amount == nil && line.timing == nil)
  }

  /// 1/3 h × 100.01 kr is 33.336… kr; twice that 66.673…: rounded cumulatively 33.34 and 33.33.
  @Test func `hours are rounded cumulatively at one hourly cost`() throws {
    let third = Rational(1, over: 3)
    let cost = try HourlyCost(100.01, provenance: "test")
    let line = try booked(.hours([month("2025-01"): third, month("2025-03"): third], at: cost))
    #expect(line.amounts.amounts == [money("33.34"), .zero, money("33.33")])
    #expect(line.hours == Rational(2, over: 3) && line.nature == .redistribution)
  }

  @Test func `a ledger may state its nature`() throws {
    #expect(try booked(.money([month("2025-01"): kronor(1)]), nature: .redistribution).nature == .redistribution)
  }

  @Test func `entries are judged where they stand`() throws {
    let cost = try HourlyCost(100, provenance: "test")
    let hours = CostLedger.hours([month("2025-01"): 1, month("2025-02"): -1], at: cost)
    #expect(throws: InvalidModel(.negative(-1), at: "ledger", .index(1), "hours")) { try booked(hours) }
    let over = Money(minorUnits: Money.limit.minorUnits + 1)
    #expect(throws: InvalidModel(.amountOutOfRange(Rational(over)), at: "ledger", .index(0), "amount")) {
      try booked(.money([month("2025-01"): over]))
    }
    #expect(throws: InvalidModel(.empty, at: "ledger")) { try booked(.money([:])) }
    #expect(throws: InvalidModel(.countOutOfRange(1_201, allowed: 1...1_200), at: "ledger")) {
      try booked(.money([month("1925-01"): kronor(1), month("2025-01"): kronor(1)]))
    }
    let sum = Rational(Money.limit) * 2
    #expect(throws: InvalidModel(.amountOutOfRange(sum), at: "ledger")) {
      try booked(.money([month("2025-01"): .limit, month("2025-02"): .limit]))
    }
  }

  @Test func `a ledger is restated entry by entry`() throws {
    let index = try IndexSeries(name: "PKV", vintage: "2025-10", values: [2023: 100, 2025: 106.5])
    let costs = try CostModel(
      external: .lines([booked(.money([month("2023-01"): kronor(100), month("2023-02"): money("0.10")]))]))
    let restated = try statement("a", costs, PriceLevel(year: 2023)).restated(to: 2025, by: index)
    #expect(restated.costs.lines[0].line.amounts.amounts == [money("106.50"), money("0.11")])
  }
}
