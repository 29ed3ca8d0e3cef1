import BenefitRealisation
import Testing

@Suite struct BenefitCalculationFaultTests {
  @Test(arguments: [1, 1_200])
  func `the shortest and the longest horizon are kept`(months: Int) throws {
    let assumptions = try assumptions("2025-03", months: months)
    #expect(assumptions.horizon.count == months)
    #expect(assumptions.baseMonth == Month("2025-03") && assumptions.discounting == Discounting())
  }

  @Test(arguments: [0, -1, 1_201, .min, .max])
  func `a horizon is from 1 to 1 200 months`(months: Int) throws {
    #expect(
      try problems { try assumptions(months: months) } == [
        problem(.countOutOfRange(months, allowed: 1...1_200), at: "months")
      ])
  }

  @Test func `a horizon stays inside the calendar`() throws {
    #expect(try assumptions("9999-11", months: 2).horizon.upperBound == Month("9999-12"))
    #expect(
      try problems { try assumptions("9999-11", months: 3) } == [problem(.outsideCalendar, at: "baseMonth")])
  }

  @Test(arguments: [1, -1])
  func `a benefit's sum over the horizon is at most the limit`(sign: Int) throws {
    let limit = try benefit("b", .amount(perYear: Factor(integerLiteral: sign * 1_000_000_000_000), note: ""))
    #expect(try calculation([limit]).valuation(.public).benefits.magnitude == .limit)
    let above = try benefit("c", .amount(perYear: Factor(integerLiteral: sign * 1_000_000_000_001), note: ""))
    #expect(
      try problems { try calculation([above]) } == [
        problem(.amountOutOfRange(Rational(sign * 1_000_000_000_001)), at: "benefits", .index(0), "value")
      ])
  }

  @Test func `each benefit that is too large is told, with the sum that left the range`() throws {
    // 2.4 × 10^12 a year is 2 × 10^11 a month: the sixth month's sum is beyond the limit.
    let large = ValuePattern.avoidedCost(perYear: 2_400_000_000_000)
    let beside = try Benefit(id: "n", name: "", value: .notMonetised(.quality, .size(.small)))
    #expect(
      try problems {
        try calculation([benefit("a", large), benefit("b"), beside, benefit("c", large)])
      } == [
        problem(.amountOutOfRange(1_200_000_000_000), at: "benefits", .index(0), "value"),
        problem(.amountOutOfRange(1_200_000_000_000), at: "benefits", .index(3), "value"),
      ])
  }

  @Test func `a calculation has at most 1 000 benefits, with a price or without`() throws {
    let beside = try (0...1_000).map {
      try Benefit(id: Identifier("\($0)"), name: "", value: .notMonetised(.quality, .size(.small)))
    }
    #expect(try calculation(beside.dropLast()).notMonetised.count == 1_000)
    #expect(
      try problems { try calculation(beside) } == [problem(.tooMany(1_001, limit: 1_000), at: "benefits")])
  }

  private func calculation(_ benefits: [Benefit]) throws -> BenefitCalculation {
    try BenefitCalculation(
      costs: CostModel(), benefits: benefits, rollout: [rolloutStep()], assumptions: assumptions())
  }
}
