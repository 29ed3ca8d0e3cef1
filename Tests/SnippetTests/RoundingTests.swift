import BenefitRealisation
import Testing

/// The examples of the article on rounding, worked out by hand from method sections 2, 4 and 6.
struct RoundingTests {
  private func money(_ text: String) throws -> Money { try #require(Money(decimal: text)) }

  @Test func `an exact value is rounded once, half to even`() throws {
    // snippet: rounding-once
    let hour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    print(hour.amount.decimalString(fractionDigits: 4))  // 412.1127, and more digits behind it
    print(try Money(rounding: hour.amount * 2_000))  // 824225.35; 412.11 × 2 000 would be 824220.00
    print(try Money(rounding: 0.125), try Money(rounding: 0.135))  // 0.12 0.14: a half goes to the even öre
    // end snippet
    #expect(hour.amount.decimalString(fractionDigits: 4) == "412.1127")
    #expect(try Money(rounding: hour.amount * 2_000) == Money(decimal: "824225.35"))
    let halves: [Rational] = [0.125, 0.135, -0.125]
    let rounded = try halves.map { try Money(rounding: $0) }
    #expect(rounded == (try ["0.12", "0.14", "-0.12"].map(money)))
  }

  @Test func `months add up to the rounded total`() throws {
    // snippet: rounding-cumulative
    let quarter = Month("2025-01")!...Month("2025-03")!
    let line = try CostLine(
      id: "survey", label: "Survey", amount: .money(Money(majorUnits: 100)), timing: .spread(quarter),
      phase: .implementation)
    print(line.amounts.amounts, line.amounts.total)  // 33.33 33.34 33.33, in all 100.00
    var rounding = CumulativeRounding()
    let thirds = try (1...3).map { _ in try rounding.adding(Rational(100, over: 3)) }
    print(thirds == line.amounts.amounts)  // true: running sums 33.33, 66.67, 100.00
    // end snippet
    #expect(line.amounts.amounts == (try ["33.33", "33.34", "33.33"].map(money)))
    #expect(line.amounts.total == Money(majorUnits: 100))
    #expect(thirds == line.amounts.amounts)
  }

  @Test func `parts add up to the whole`() throws {
    // snippet: rounding-largest-remainder
    print(try Money(majorUnits: 100).allocated(by: [1, 1, 1]))  // 33.34 33.33 33.33
    print(try Money(minorUnits: 5).allocated(by: [0.5, 0.3, 0.2]))  // 0.03 0.01 0.01: exactly 2.5, 1.5 and 1.0 öre
    // end snippet
    let thirds = try Money(majorUnits: 100).allocated(by: [1, 1, 1])
    let shares = try Money(minorUnits: 5).allocated(by: [0.5, 0.3, 0.2])
    #expect(thirds == (try ["33.34", "33.33", "33.33"].map(money)))
    #expect(shares == (try ["0.03", "0.01", "0.01"].map(money)))
  }

  @Test func `a present value is rounded at its end`() throws {
    // snippet: rounding-present-value
    let amounts = Array(repeating: Money(majorUnits: 100), count: 6)
    for timing in [DiscountTiming.startOfYear, .midYear, .endOfYear] {
      print(Discounting(timing: timing).presentValue(ofYears: amounts))
    }  // 557.97 549.78 541.72
    // end snippet
    let values = [DiscountTiming.startOfYear, .midYear, .endOfYear].map {
      Discounting(timing: $0).presentValue(ofYears: amounts)
    }
    #expect(values == (try ["557.97", "549.78", "541.72"].map(money)))
  }
}
