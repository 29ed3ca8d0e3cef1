import BenefitRealisation
import Testing

@Suite struct ForecastAtCompletionTests: CostComparisonSamples {
  func outcome() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("build", .money(kronor(1_100)), .once(month("2024-12"))),
        line("run", .money(kronor(120)), .monthly(months("2025-01", "2025-05")), .operation),
      ]), internalHours: .notCounted, substitutes: .none, overhead: lines(9, "overhead"))
  }

  func forecast() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("build", .money(kronor(1_000)), .once(month("2024-12"))),
        line("run", .money(kronor(130)), .monthly(months("2025-01", "2025-06")), .operation),
        line("close", .money(kronor(800)), .once(month("2025-12")), .decommissioning),
      ]), internalHours: .lines([hours(10, at: 100)]), substitutes: lines(40, "temp"), overhead: .none)
  }

  /// External: 1 100 + 4 × 120 to April, 2 × 130 + 800 after it.
  @Test func `it is the outcome to the date and the forecast after it`() throws {
    let total = try outcome().forecastAtCompletion(with: forecast(), asOf: date("2025-04-30"))
    #expect(total[.external] == kronor(2_640))
    // The forecast's January is before the date and the outcome has none.
    #expect(total[.substitutes] == .zero)
    #expect(total[.overhead] == kronor(9))
  }

  @Test func `a month that hasn't ended is the forecast's`() throws {
    let total = try outcome().forecastAtCompletion(with: forecast(), asOf: date("2025-04-29"))
    #expect(total[.external] == kronor(1_100 + 3 * 120 + 3 * 130 + 800))
  }

  @Test func `a component that one of them hasn't counted isn't counted`() throws {
    let total = try outcome().forecastAtCompletion(with: forecast(), asOf: date("2025-04-30"))
    #expect(total.scope == CostScope([.external, .substitutes, .overhead]))
    #expect(total[.internalHours] == nil)
    #expect(total.whole == .notDefined(because: .notCounted))
  }

  @Test func `before the start it is the forecast, after the end the outcome`() throws {
    let (outcome, forecast) = (try outcome(), try forecast())
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2024-01-01"))[.external] == kronor(2_580))
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2026-01-01"))[.external] == kronor(1_700))
  }
}
