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
        == ["name: empty-list", "vintage: empty-list", "values: empty-list"])
    #expect(
      problems { try index([2023: 0, 2022: -1, 2024: 1_000_000, 2025: 1_000_001]) } == [
        "values[2022]: number-out-of-range", "values[2023]: number-out-of-range", "values[2025]: number-out-of-range",
      ])
  }

  @Test func `a statement is restated component by component and keeps its scope`() throws {
    let costs = try CostModel(external: lines(1_000), internalHours: .none)
    let restated = try statement("a", costs, PriceLevel(year: 2023)).restated(to: 2025, by: index())
    #expect(restated.total[.external] == kronor(1_065))
    #expect(restated.total[.internalHours] == .zero)
    #expect(restated.total.scope == costs.scope)
    #expect(restated.priceLevel == PriceLevel(year: 2025))
    #expect(restated.index == (try index()))
  }

  @Test func `a statement isn't restated by an index without its year`() throws {
    #expect(throws: IndexSeries.RestatementError.noValue(index: "PKV", year: 2021)) {
      try statement("a", CostModel(external: lines(1)), PriceLevel(year: 2021)).restated(to: 2025, by: index())
    }
  }
}
