import BenefitRealisation
import Testing

@Suite struct ParameterTests: CostComparisonSamples {
  func parameter(
    _ value: Rational = 45.1, _ unit: UnitOfMeasure = .percent, _ firstYear: Int = 2025, _ lastYear: Int? = 2025,
    source: String = "decision",
    verified: Int = 2025
  ) throws -> Parameter {
    try Parameter(
      name: "on-cost.own", value: value, unit: unit, firstYear: firstYear, lastYear: lastYear, source: source,
      decider: "council", lastVerified: verified)
  }

  @Test func `a parameter keeps what an auditor asks of it`() throws {
    let parameter = try Parameter(
      name: "rate", value: 2.5, unit: .percent, firstYear: 2024, lastYear: nil, source: "notice", decider: nil,
      status: .carriedForward, lastVerified: 2025)
    #expect(parameter.name == "rate")
    #expect(parameter.value == Rational(5, over: 2))
    #expect(parameter.unit == .percent)
    #expect(parameter.firstYear == 2024)
    #expect(parameter.lastYear == nil)
    #expect(parameter.source == "notice")
    #expect(parameter.decider == nil)
    #expect(parameter.status == .carriedForward)
    #expect(parameter.lastVerified == 2025)
  }

  @Test func `a parameter is verified unless said otherwise`() throws {
    #expect(try parameter().status == .verified)
  }

  @Test func `per cent and shares are rates, kronor an hour are not`() throws {
    #expect(try parameter(45.1, .percent).rate == Rate(Rational(451, over: 1_000)))
    #expect(try parameter(0.451, .share).rate == Rate(percent: 45.1))
    #expect(try parameter(359, UnitOfMeasure("kr/h")).rate == nil)
  }

  @Test func `one year is a validity`() throws {
    #expect(try parameter(1, .percent, 2025, 2025).lastYear == 2025)
  }

  @Test func `a validity that ends before it begins is refused`() {
    #expect(throws: InvalidModel(.notRising(previous: 2025, next: 2024), at: "lastYear")) {
      try parameter(1, .percent, 2025, 2024)
    }
  }

  @Test(arguments: [2025, nil]) func `a value that was verified before it begins is refused`(lastYear: Int?) throws {
    #expect(throws: InvalidModel(.notRising(previous: 2025, next: 2024), at: "lastVerified")) {
      try parameter(1, .percent, 2025, lastYear, verified: 2024)
    }
    #expect(try parameter(1, .percent, 2025, lastYear, verified: 2025).lastVerified == 2025)
  }

  @Test func `years are from 1 to 9999`() throws {
    #expect(try parameter(1, .percent, 1, 1, verified: 1).firstYear == 1)
    #expect(try parameter(1, .percent, 9_999, 9_999, verified: 9_999).lastYear == 9_999)
    func fault(_ year: Int) -> ModelFault { .countOutOfRange(year, allowed: 1...9_999) }
    #expect(throws: InvalidModel(fault(10_000), at: "lastYear")) { try parameter(1, .percent, 2025, 10_000) }
    #expect(throws: InvalidModel(fault(10_000), at: "lastVerified")) {
      try parameter(1, .percent, 2025, 2025, verified: 10_000)
    }
    #expect(throws: InvalidModel(fault(0), at: "firstYear")) { try parameter(1, .percent, 0, 2025) }
    #expect(
      problems { try parameter(1, .percent, Int.min, Int.max, verified: Int.max) } == [
        "firstYear: count-out-of-range", "lastYear: count-out-of-range", "lastVerified: count-out-of-range",
      ])
  }

  @Test func `a parameter without a source is refused`() {
    #expect(throws: InvalidModel(.missingText, at: "source")) { try parameter(source: "") }
  }

  @Test func `both are told at once`() {
    #expect(
      problems { try parameter(1, .percent, 2, 1, source: "") } == ["lastYear: not-rising", "source: missing-text"])
  }
}
