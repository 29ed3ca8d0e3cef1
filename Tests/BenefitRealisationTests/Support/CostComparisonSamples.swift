import BenefitRealisation
import Testing

/// Small costs made by hand, for the suites that conform to it.
protocol CostComparisonSamples {}

extension CostComparisonSamples {
  func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("\(text) is a month of the test") }
    return month
  }

  func months(_ first: String, _ last: String) -> ClosedRange<Month> { month(first)...month(last) }

  func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("\(text) is a date of the test") }
    return date
  }

  func money(_ text: String) -> Money {
    guard let money = Money(decimal: text) else { preconditionFailure("\(text) is an amount of the test") }
    return money
  }

  func kronor(_ amount: Int64) -> Money { Money(majorUnits: amount) }

  func line(
    _ id: Identifier<CostLine>, _ amount: CostLine.Amount, _ timing: CostTiming? = nil,
    _ phase: CostPhase = .implementation, _ purpose: CostPurpose? = nil
  ) throws -> CostLine {
    try CostLine(
      id: id, label: "\(id)", amount: amount, timing: timing ?? .once(month("2025-01")), phase: phase,
      purpose: purpose)
  }

  /// One line of whole kronor in January 2025.
  func lines(_ kronor: Int64, _ id: Identifier<CostLine> = "money") throws -> ComponentCosts {
    .lines([try line(id, .money(Money(majorUnits: kronor)))])
  }

  /// One line of hours at a stated cost in January 2025.
  func hours(
    _ hours: Rational, at cost: Rational, _ id: Identifier<CostLine> = "hours", _ phase: CostPhase = .implementation
  ) throws -> CostLine {
    try line(id, .hours(hours, at: HourlyCost(cost, provenance: "test")), nil, phase)
  }

  func statement(
    _ id: Identifier<Initiative>, _ costs: CostModel, _ priceLevel: PriceLevel = PriceLevel(year: 2025),
    _ categories: [CategoryShare] = []
  ) -> CostStatement {
    CostStatement(initiative: id, costs: costs, priceLevel: priceLevel, categories: categories)
  }

  /// Two initiatives that have counted everything and one that has counted external costs alone.
  ///
  /// In kronor: a 1 000 + 500 + 0 + 100, b 2 000 + 1 600 + 0 + 0, c 4 000 and nothing else.
  func threeStatements() throws -> [CostStatement] {
    [
      statement(
        "a",
        try CostModel(
          external: lines(1_000), internalHours: .lines([hours(10, at: 50)]), substitutes: .none,
          overhead: lines(100, "overhead"))),
      statement(
        "b",
        try CostModel(
          external: lines(2_000), internalHours: .lines([hours(4, at: 400)]), substitutes: .none, overhead: .none)),
      statement("c", try CostModel(external: lines(4_000))),
    ]
  }

  /// The problems that making a value throws, as `path: code`.
  func problems<Value>(_ make: () throws -> Value) -> [String] {
    do {
      _ = try make()
      return []
    } catch let error as InvalidModel {
      return error.problems.map { "\($0.path): \($0.fault.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  /// The error of a type that a call throws; `nil` when it throws none.
  func thrown<Failure: Error, Value>(_ type: Failure.Type, _ body: () throws(Failure) -> Value) -> Failure? {
    do {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }
}
