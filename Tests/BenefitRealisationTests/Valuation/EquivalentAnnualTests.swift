import BenefitRealisation
import Testing

@Suite struct EquivalentAnnualTests: CostComparisonSamples {
  func discounting(_ percent: Rational, _ timing: DiscountTiming = .endOfYear) throws -> Discounting {
    Discounting(rates: try DiscountRates(Rate(percent: percent)), timing: timing)
  }

  /// The case's flows in millions, so that an öre is 10^-8 of the case's unit; it expects 7.851 862 684 19.
  @Test func `GB-EANC: the annuity of -100 and five times 30 at 3.5 per cent`() throws {
    let discounting = try discounting(3.5)
    let income = discounting.presentValue(ofYears: Array(repeating: kronor(30_000_000), count: 5))
    let net = income - kronor(100_000_000)
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: net, years: 5) == money("7851862.68"))
  }

  /// 14.2124 is the exact annuity factor of 20 years at 3.5 %, where a guide prints 14.2339.
  @Test func `a million over 20 years at 3.5 per cent`() throws {
    let discounting = try discounting(3.5)
    #expect(abs(discounting.factors(years: 20).reduce(0, +) - 14.2124) < 0.000_05)
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: kronor(1_000_000), years: 20) == money("70361.08"))
  }

  @Test func `without interest it is the mean, rounded half to even`() throws {
    let discounting = try discounting(0)
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: kronor(100), years: 8) == money("12.50"))
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: money("0.01"), years: 2) == .zero)
    #expect(discounting.equivalentAnnualAmount(ofPresentValue: money("-0.03"), years: 2) == money("-0.02"))
  }

  @Test(arguments: DiscountTiming.allCases) func `its own present value is the one given`(timing: DiscountTiming) throws
  {
    let discounting = try discounting(4, timing)
    let amount = discounting.equivalentAnnualAmount(ofPresentValue: kronor(1_000_000), years: 7)
    let factors = discounting.factors(years: 7)
    let value = factors.reduce(0) { $0 + Double(amount.minorUnits) * $1 }
    #expect(abs(value - 100_000_000) <= 3.5)
  }

  @Test func `one year and a thousand are the ends`() async throws {
    let startOfYear = try discounting(3, .startOfYear)
    #expect(startOfYear.equivalentAnnualAmount(ofPresentValue: kronor(7), years: 1) == kronor(7))
    // An endless annuity in advance at 3 % is worth 103/3 of its amount.
    #expect(startOfYear.equivalentAnnualAmount(ofPresentValue: kronor(10_300), years: 1_000) == kronor(300))
  }

  @Test func `no years and more than a thousand stop`() async {
    await #expect(processExitsWith: .failure) {
      _ = Discounting().equivalentAnnualAmount(ofPresentValue: .zero, years: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = Discounting().equivalentAnnualAmount(ofPresentValue: .zero, years: 1_001)
    }
  }
}
