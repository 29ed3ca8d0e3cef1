import BenefitRealisation
import Testing

@Suite struct ContractComparisonTests: CostComparisonSamples {
  func years(_ kronor: Int64, _ count: Int) -> [Money] { Array(repeating: Money(majorUnits: kronor), count: count) }

  func comparison(
    _ procurement: Money, _ lengths: [[Money]], _ discounting: Discounting = Discounting()
  ) throws(InvalidModel) -> ContractComparison {
    ContractComparison(
      of: try ContractLengths(procurement: procurement, yearlyCosts: lengths), discounting: discounting)
  }

  /// 400 000 + 100 000 × (1 + … + 1.03^-3) = 782 861.14, over a factor of 3.8286: by Python's fractions.
  @Test func `a longer contract at a dearer year is cheaper where procuring costs`() throws {
    let comparison = try comparison(kronor(400_000), [years(100_000, 4), years(120_000, 8)])
    #expect(comparison.options.map(\.years) == [8, 4])
    #expect(comparison.options.map(\.procurement) == [kronor(400_000), kronor(400_000)])
    #expect(comparison.options.map(\.presentCost) == [money("1267633.95"), money("782861.14")])
    #expect(comparison.options.map(\.equivalentAnnualCost) == [money("175322.87"), money("204476.52")])
    #expect(comparison.discounting == Discounting())
  }

  @Test func `the timing is the discounting's, the procurement is at the start`() throws {
    let end = Discounting(rates: .threePercent, timing: .endOfYear)
    let option = try comparison(kronor(400_000), [years(100_000, 4)], end).options[0]
    #expect(option.presentCost == money("771709.84"))
    #expect(option.equivalentAnnualCost == money("207610.82"))
  }

  @Test func `years may cost different amounts`() throws {
    let costs = [kronor(100_000), kronor(110_000), kronor(120_000), kronor(130_000)]
    let option = try comparison(kronor(400_000), [costs]).options[0]
    #expect(option.presentCost == money("838876.04"))
    #expect(option.equivalentAnnualCost == money("219107.13"))
  }

  /// (400 + 4 × 100) / 4 = (400 + 8 × 150) / 8 = (400 + 2 × 0) / 2 = 200.
  @Test func `equal options are in order of length`() throws {
    let none = Discounting(rates: try DiscountRates(Rate(0)))
    let comparison = try comparison(kronor(400), [years(150, 8), years(0, 2), years(100, 4)], none)
    #expect(comparison.options.map(\.years) == [2, 4, 8])
    #expect(Set(comparison.options.map(\.equivalentAnnualCost)) == [kronor(200)])
  }

  @Test func `the chain of equal contracts has the annual cost of one`() throws {
    let option = try comparison(kronor(400_000), [years(100_000, 4)]).options[0]
    let chain = (0..<12).map { kronor($0.isMultiple(of: 4) ? 500_000 : 100_000) }
    let present = Discounting().presentValue(ofYears: chain)
    let annual = Discounting().equivalentAnnualAmount(ofPresentValue: present, years: 12)
    #expect((annual - option.equivalentAnnualCost).magnitude <= money("0.01"))
  }

  @Test func `no length is an error`() {
    #expect(throws: InvalidModel(.empty, at: "lengths")) { try comparison(.zero, []) }
  }

  @Test func `a length is from 1 to 100 years and stands once`() throws {
    #expect(
      problems { try comparison(.zero, [[], years(1, 101), years(1, 3), years(2, 3)]) } == [
        "lengths[0].yearlyCosts: count-out-of-range", "lengths[1].yearlyCosts: count-out-of-range",
        "lengths[3].yearlyCosts: duplicate-identifier",
      ])
    #expect(try comparison(.zero, [years(1, 1), years(1, 100)]).options.count == 2)
  }

  @Test func `an amount beyond the limit is an error at its place`() throws {
    let above = Money(minorUnits: Money.limit.minorUnits + 1)
    let exact = Rational(above)
    #expect(throws: InvalidModel(.amountOutOfRange(exact), at: "procurement")) {
      try comparison(above, [years(1, 1)])
    }
    #expect(
      throws: InvalidModel(.amountOutOfRange(-exact), at: "lengths", .index(0), "yearlyCosts", .index(1))
    ) {
      try comparison(.zero, [[.zero, .zero - above]])
    }
    #expect(try comparison(.limit, [[.limit]]).options[0].presentCost.minorUnits == 2 * Money.limit.minorUnits)
  }
}
