import BenefitRealisation
import Testing

@Suite struct AnnuityTests {
  @Test(arguments: [-0.5, -0.01, 0, 1e-12, 0.03, 2]) func `an annuity is worth the flows that it stands for`(
    rate: Double
  ) throws {
    for periods in [1, 2, 7, 40] {
      let payments = try PeriodicFlows(amounts: Array(repeating: 100, count: periods))
      for isPaidInAdvance in [false, true] {
        let annuity = try Annuity(rate: rate, periods: periods, isPaidInAdvance: isPaidInAdvance)
        let value = try payments.presentValue(at: rate, timing: isPaidInAdvance ? .startOfYear : .endOfYear)
        #expect(abs(annuity.presentValue(ofPayment: 100) / value - 1) < 1e-12)
        #expect(abs(annuity.payment(worth: value) / 100 - 1) < 1e-12)
        #expect(abs(annuity.futureValue(ofPayment: 100) / (value * annuity.growth) - 1) < 1e-12)
        let rest = annuity.payment(worth: value, leaving: 50)
        #expect(abs(annuity.presentValue(ofPayment: rest) + 50 / annuity.growth - value) < 1e-9 * abs(value))
      }
    }
  }

  @Test func `twenty years at 3.5 per cent are worth 14.2124, not what one guide prints`() throws {
    #expect(abs(try Annuity(rate: 0.035, periods: 20).presentValueFactor - 14.2124) < 0.000_05)
  }

  @Test func `what has no factor is refused`() {
    for periods in [0, -1] {
      #expect(throws: CashFlowError.noFlows) { try Annuity(rate: 0.1, periods: periods) }
    }
    // No value of the factor at this rate is too large, only the count.
    for periods in [100_001, .max] {
      #expect(throws: CashFlowError.valueOutOfRange) { try Annuity(rate: 0, periods: periods) }
    }
    #expect(throws: Never.self) { try Annuity(rate: 0, periods: 100_000) }
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try Annuity(rate: -1, periods: 1) }
    #expect(throws: CashFlowError.valueOutOfRange) { try Annuity(rate: -0.9, periods: 400) }
    #expect(throws: CashFlowError.valueOutOfRange) { try Annuity(rate: 1, periods: 100_000) }
  }
}
