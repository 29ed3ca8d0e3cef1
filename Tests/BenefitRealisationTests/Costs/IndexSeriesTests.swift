import BenefitRealisation
import Testing

@Suite struct IndexSeriesTests: CostComparisonSamples {
  func index(_ values: [Int: Rational] = [2023: 100, 2025: 106.5]) throws -> IndexSeries {
    try IndexSeries(name: "PKV", vintage: "SKR 2025-10", values: values)
  }

  @Test func `an amount is moved by the ratio of the years' values`() throws {
    let index = try index()
    #expect(try index.factor(from: 2023, to: 2025) == Rational(213, over: 200))
    #expect(try index.restate(kronor(1_000), from: 2023, to: 2025) == kronor(1_065))
    #expect(try index.restate(kronor(1_065), from: 2025, to: 2023) == kronor(1_000))
    #expect(try index.restate(kronor(7), from: 2025, to: 2025) == kronor(7))
    #expect(index.vintage == "SKR 2025-10")
  }

  @Test func `an amount is rounded once, half to even`() throws {
    let doubled = try index([2023: 2, 2025: 1])
    #expect(try doubled.restate(money("0.01"), from: 2023, to: 2025) == money("0.00"))
    #expect(try doubled.restate(money("0.03"), from: 2023, to: 2025) == money("0.02"))
    #expect(try doubled.restate(money("-0.03"), from: 2023, to: 2025) == money("-0.02"))
  }

  @Test func `a year that the index lacks is an error naming it, not an interpolation`() throws {
    let index = try index()
    #expect(throws: IndexSeries.RestatementError.noValue(index: "PKV", year: 2024)) {
      try index.restate(kronor(1), from: 2023, to: 2024)
    }
    #expect(throws: IndexSeries.RestatementError.noValue(index: "PKV", year: 2022)) {
      try index.restate(kronor(1), from: 2022, to: 2024)
    }
  }

  @Test func `an amount beyond the limit is an error`() throws {
    #expect(throws: IndexSeries.RestatementError.amountOutOfRange(1_065_000_000_000)) {
      try index().restate(.limit, from: 2023, to: 2025)
    }
  }

  @Test func `an index says its name and vintage and has values above zero`() throws {
    #expect(
      problems { try IndexSeries(name: "", vintage: "", values: [:]) }
        == ["name: missing-text", "vintage: missing-text", "values: empty-list"])
    #expect(
      problems { try index([2023: 0, 2022: -1, 2024: 1_000_000, 2025: 1_000_001]) } == [
        "values[0].value: value-out-of-range", "values[1].value: value-out-of-range",
        "values[3].value: value-out-of-range",
      ])
  }

  /// The index moves by 1.065: 1 000 kr; 10 h at 100 kr; half of 1 700 h at 100 kr over a year.
  @Test func `a statement is restated line by line and keeps its scope and its lines`() throws {
    let hour = try HourlyCost(100, provenance: "pay system")
    let costs = try CostModel(
      external: lines(1_000), internalHours: .lines([line("own", .hours(10, at: hour))]),
      substitutes: .lines([
        line("share", .fullTimeShare(0.5, .inera, at: hour), .monthly(months("2023-01", "2023-12")), .operation)
      ]), overhead: .none)
    let restated = try statement("a", costs, PriceLevel(year: 2023), [CategoryShare(.other)])
      .restated(to: 2025, by: index())
    #expect(restated.initiative == "a" && restated.categories == [CategoryShare(.other)])
    #expect(restated.priceLevel == PriceLevel(year: 2025))
    let total = restated.costs.total
    #expect(total[.external] == kronor(1_065))
    #expect(total[.internalHours] == kronor(1_065))
    #expect(total[.substitutes] == kronor(90_525))
    #expect(total[.overhead] == .zero)
    #expect(restated.costs.scope == costs.scope)
    #expect(restated.costs.lines.map(\.line.id) == ["money", "own", "share"])
    #expect(restated.costs.lines.map(\.line.timing) == costs.lines.map(\.line.timing))
    #expect(restated.costs.lines.map(\.line.phase) == costs.lines.map(\.line.phase))
    #expect(restated.costs.hours(of: .internalHours) == 10)
  }

  @Test func `a restated hourly cost keeps full precision and names the index`() throws {
    let costs = try CostModel(internalHours: .lines([hours(1, at: Rational(1, over: 3))]))
    let restated = try statement("a", costs, PriceLevel(year: 2023)).restated(to: 2025, by: index())
    guard case .hours(1, let cost)? = restated.costs.lines.first?.line.amount else {
      Issue.record("not an hour")
      return
    }
    #expect(cost.amount == Rational(71, over: 200))
    #expect(cost.provenance == "test; PKV SKR 2025-10, 2023–2025")
  }

  /// 0.10 kr × 1.065 is 0.1065 kr, which is shown as 0.11 a month; two months are 0.213 kr, and rounded once 0.21.
  @Test func `a line's months are rounded once, after they have been restated`() throws {
    let line = try line("m", .money(money("0.10")), .monthly(months("2023-01", "2023-02")))
    let restated = try statement("a", CostModel(external: .lines([line])), PriceLevel(year: 2023))
      .restated(to: 2025, by: index())
    #expect(restated.costs.lines[0].line.amount == .money(money("0.11")))
    #expect(restated.costs.total[.external] == money("0.21"))
  }

  @Test func `statements of different years are compared when they have been restated`() throws {
    let costs = try CostModel(external: lines(1_000))
    let old = statement("a", costs, PriceLevel(year: 2023))
    let new = statement("b", costs, PriceLevel(year: 2025))
    #expect(throws: CostComparisonError.self) { try CostComparison(of: [old, new], under: .reportedOnly) }
    let comparison = try CostComparison(of: [old.restated(to: 2025, by: index()), new], under: .reportedOnly)
    #expect(comparison.priceLevel == PriceLevel(year: 2025))
    #expect(comparison.total.reported == kronor(2_065))
    #expect(try [old.restated(to: 2025, by: index()), new].total()[.external] == kronor(2_065))
  }

  @Test func `a line beyond the limit in the other year's prices is an error`() throws {
    let costs = try CostModel(external: .lines([line("m", .money(.limit))]))
    #expect(throws: IndexSeries.RestatementError.amountOutOfRange(1_065_000_000_000)) {
      try statement("a", costs, PriceLevel(year: 2023)).restated(to: 2025, by: index())
    }
    let dear = try CostModel(internalHours: .lines([hours(1_000_000, at: 1_000_000)]))
    #expect(throws: IndexSeries.RestatementError.amountOutOfRange(1_065_000_000_000)) {
      try statement("a", dear, PriceLevel(year: 2023)).restated(to: 2025, by: index())
    }
  }

  @Test func `a statement isn't restated by an index without its year`() throws {
    #expect(throws: IndexSeries.RestatementError.noValue(index: "PKV", year: 2021)) {
      try statement("a", CostModel(external: lines(1)), PriceLevel(year: 2021)).restated(to: 2025, by: index())
    }
  }
}
