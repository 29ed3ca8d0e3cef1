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
  @Test func `it is the outcome to its last month that has ended and the forecast after it`() throws {
    let total = try outcome().forecastAtCompletion(with: forecast(), asOf: date("2025-04-30"))
    #expect(total[.external] == kronor(2_640))
    // The forecast's January has ended without an outcome, and is expected still.
    #expect(total[.substitutes] == kronor(40))
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

  /// After the end: 1 100 built, 5 × 120 run and the forecast's June of 130, 800 of the closing not yet reported.
  @Test func `before the start it is the forecast, after the end the outcome where there is one`() throws {
    let (outcome, forecast) = (try outcome(), try forecast())
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2024-01-01"))[.external] == kronor(2_580))
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2026-01-01"))[.external] == kronor(2_630))
  }

  func models(
    _ outcome: [CostLine], _ forecast: [CostLine]
  ) throws -> (outcome: CostModel, forecast: CostModel) {
    (try CostModel(external: .lines(outcome)), try CostModel(external: .lines(forecast)))
  }

  @Test(arguments: [("2025-01", 1_220), ("2025-02", 1_240), ("2025-03", 1_260)])
  func `a late outcome takes the forecast's months and doesn't make the whole cheaper`(last: String, sum: Int64) throws
  {
    // 100 a month are expected for a year; the outcome is 120 a month as far as it has been reported.
    let (outcome, forecast) = try models(
      [line("run", .money(kronor(120)), .monthly(months("2025-01", last)))],
      [line("run", .money(kronor(100)), .monthly(months("2025-01", "2025-12")))])
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2025-09-30"))[.external] == kronor(sum))
  }

  @Test func `an outcome ahead of the date counts only where its months have ended`() throws {
    let (outcome, forecast) = try models(
      [line("run", .money(kronor(120)), .monthly(months("2025-01", "2025-06")))],
      [line("run", .money(kronor(100)), .monthly(months("2025-01", "2025-12")))])
    // 2 × 120 + 10 × 100
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2025-02-28"))[.external] == kronor(1_240))
  }

  @Test func `a line that was never forecast counts as far as its months have ended`() throws {
    let (outcome, forecast) = try models(
      [line("extra", .money(kronor(7)), .monthly(months("2025-01", "2025-04")))], [line("run", .money(kronor(100)))])
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2025-03-31"))[.external] == kronor(121))
  }

  @Test func `what was paid earlier than forecast isn't counted twice`() throws {
    let (outcome, forecast) = try models(
      [line("fee", .money(kronor(5)), .once(month("2025-02")))],
      [line("fee", .money(kronor(5)), .once(month("2025-03")))])
    #expect(outcome.forecastAtCompletion(with: forecast, asOf: date("2025-12-31"))[.external] == kronor(5))
  }

  @Test func `a line that has moved to another component isn't counted twice`() throws {
    let run = CostTiming.monthly(months("2025-01", "2025-12"))
    let outcome = try CostModel(
      external: .none,
      substitutes: .lines([line("run", .money(kronor(10)), .monthly(months("2025-01", "2025-06")))]))
    let forecast = try CostModel(external: .lines([line("run", .money(kronor(10)), run)]), substitutes: .none)
    let total = outcome.forecastAtCompletion(with: forecast, asOf: date("2025-06-30"))
    #expect(total[.substitutes] == kronor(60))
    #expect(total[.external] == kronor(60))
  }

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: [UInt64(17), 20_250_630, 0xFACE]) func `a version against itself is its own total on any day`(
    seed: UInt64
  ) throws {
    var costs = RandomCosts(seed: seed)
    for _ in 0..<350 {
      let (model, asOf) = (try costs.model(), costs.month().firstDay)
      #expect(model.forecastAtCompletion(with: model, asOf: asOf) == model.total)
    }
  }

  /// 350 cases a seed, 1 050 in all: before anything has ended the outcome says nothing.
  @Test(arguments: [UInt64(19), 20_250_701, 0xBEEF]) func `before all months it is the forecast's total`(
    seed: UInt64
  ) throws {
    var costs = RandomCosts(seed: seed)
    for _ in 0..<350 {
      let (outcome, forecast) = (try costs.model(), try costs.model())
      let total = outcome.forecastAtCompletion(with: forecast, asOf: date("2023-12-31"))
      #expect(total.scope == outcome.scope.intersection(forecast.scope))
      for component in total.scope.components { #expect(total[component] == forecast.total[component]) }
    }
  }
}
