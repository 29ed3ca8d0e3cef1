import BenefitRealisation
import Testing

@Suite struct FactorTests {
  @Test func `a literal is a factor without a range`() throws {
    let whole: Factor = 45
    let decimal: Factor = 0.35
    #expect(whole == Factor(certain: 45) && whole.low == 45 && whole.likely == 45 && whole.high == 45)
    #expect(decimal == Factor(certain: Rational(7, over: 20)) && whole.source == "")
    #expect(try Factor(Rational(45)) == whole)
  }

  @Test func `a factor keeps its range and its source`() throws {
    let factor = try Factor(10, low: 8, high: 15, source: "time study")
    #expect(factor.low == 8 && factor.likely == 10 && factor.high == 15 && factor.source == "time study")
    #expect(try Factor(10, low: 8).high == 10)
    #expect(try Factor(10, high: 15).low == 10)
    #expect(try Factor(10, low: 10, high: 10) == 10)
    #expect(try Factor(-2, low: -3, high: -1).low == -3)
  }

  @Test(arguments: [
    ("10.001", "10", "12"), ("8", "10", "9.999"), ("12", "10", "8"), ("1", "0", "2"), ("-1", "-2", "0"),
  ])
  func `low, likely and high stand in that order`(low: String, likely: String, high: String) throws {
    let (low, likely, high) = (try exact(low), try exact(likely), try exact(high))
    #expect(
      try problems { try Factor(likely, low: low, high: high) } == [
        problem(.estimateOutOfOrder(low: low, likely: likely, high: high))
      ])
  }

  @Test func `an end that isn't stated is the likely value`() throws {
    #expect(
      try problems { try Factor(10, low: 11) } == [
        problem(.estimateOutOfOrder(low: 11, likely: 10, high: 10))
      ])
    #expect(
      try problems { try Factor(10, high: 9) } == [
        problem(.estimateOutOfOrder(low: 10, likely: 10, high: 9))
      ])
  }
}
