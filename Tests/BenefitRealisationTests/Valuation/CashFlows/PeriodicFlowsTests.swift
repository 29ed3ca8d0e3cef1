import BenefitRealisation
import Testing

@Suite struct PeriodicFlowsTests {
  @Test func `the method's side-by-side rates`() throws {
    let flows = PeriodicFlows(kronor(-1_000, 220, 220, 220, 220, 220, 220))
    let values = try flows.presentValues(at: [0, 0.025, 0.03, 0.035, 0.04])
    for (value, kronor) in zip(values, [320.00, 211.79, 191.78, 172.28, 153.27]) {
      #expect(abs(value / 100 - kronor) <= 0.005)
    }
    #expect(values.count == 5)
  }

  @Test(arguments: [(DiscountTiming.startOfYear, 557.97), (.midYear, 549.78), (.endOfYear, 541.72)])
  func `six hundreds at three per cent by timing`(timing: DiscountTiming, kronor: Double) throws {
    let flows = try PeriodicFlows(amounts: Array(repeating: 100, count: 6))
    #expect(abs(try flows.presentValue(at: 0.03, timing: timing) - kronor) <= 0.005)
  }

  @Test func `months at a yearly rate are worth what the calculation says`() throws {
    let amounts = (0..<30).map { Money(minorUnits: Int64($0 * $0 * 997 - 90_000)) }
    for percent in [0, 3, 12] as [Rational] {
      for timing in DiscountTiming.allCases {
        let discounting = Discounting(rates: try DiscountRates(Rate(percent: percent)), timing: timing)
        let exact =
          timing == .monthly ? discounting.presentValue(ofMonths: amounts) : discounting.presentValue(ofYears: amounts)
        let value = try PeriodicFlows(amounts).presentValue(at: Double(percent / 100), timing: timing)
        #expect(abs(value - Double(exact.minorUnits)) <= 0.500_001)
      }
    }
  }

  @Test func `amounts that aren't numbers and rates below −100 % are refused`() throws {
    #expect(throws: CashFlowError.amountNotFinite(index: 2)) { try PeriodicFlows(amounts: [1, 2, .nan]) }
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try PeriodicFlows(kronor(1)).presentValue(at: -1) }
    #expect(throws: CashFlowError.rateOutOfRange(-2)) { try PeriodicFlows(kronor(1)).presentValues(at: [0, -2]) }
    #expect(throws: CashFlowError.valueOutOfRange) {
      try PeriodicFlows(amounts: Array(repeating: 1e300, count: 60)).presentValue(at: -0.9)
    }
    #expect(try PeriodicFlows([]).presentValue(at: 0.1) == 0)
  }

  @Test func `a modified rate needs outlay and income, and rates of its own`() throws {
    let flows = PeriodicFlows(kronor(-1_000, 0, 1_210))
    // With one outlay first and one income last, neither rate matters.
    for rate in [0, 0.05, 0.4] {
      let modified = try #require(try flows.modifiedInternalRate(finance: rate, reinvestment: rate / 2).value)
      #expect(abs(modified - 0.1) < 1e-14)
    }
    // However small the amounts are: 0.5 grows by a tenth twice to 0.605.
    let small = try PeriodicFlows(amounts: [-0.5, 0, 0.605])
    #expect(abs(try #require(try small.modifiedInternalRate(finance: 0.05, reinvestment: 0.4).value) - 0.1) < 1e-14)
    for amounts in [kronor(), kronor(0), kronor(5), kronor(-5), kronor(1, 2), kronor(-1, -2)] {
      #expect(
        try PeriodicFlows(amounts).modifiedInternalRate(finance: 0, reinvestment: 0)
          == .notDefined(because: .noSignChange))
    }
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try flows.modifiedInternalRate(finance: -1, reinvestment: 0) }
    #expect(throws: CashFlowError.rateOutOfRange(-3)) { try flows.modifiedInternalRate(finance: 0, reinvestment: -3) }
  }

  @Test func `payback is the last crossing, within its period`() throws {
    // −100, 20, −60, −30, 0: exactly at the end of period 4.
    #expect(PeriodicFlows(kronor(-100, 120, -80, 30, 30, 30)).paybackTime() == .value(4))
    #expect(PeriodicFlows(kronor(-100, 40, 40, 40)).paybackTime() == .value(2.5))
    #expect(PeriodicFlows(kronor(-100, 50, 49)).paybackTime() == .notDefined(because: .neverPaidBack))
    #expect(PeriodicFlows(kronor(-100, 150, -60)).paybackTime() == .notDefined(because: .neverPaidBack))
    #expect(PeriodicFlows(kronor(10, -10, 5)).paybackTime() == .value(0))
    #expect(PeriodicFlows(kronor(10, -20, 20)).paybackTime() == .value(1.5))
    #expect(PeriodicFlows([]).paybackTime() == .value(0))
  }

  @Test func `discounted payback is never before the simple one`() throws {
    let flows = PeriodicFlows(kronor(-1_000, 400, 400, 400, 400))
    #expect(try flows.discountedPaybackTime(at: 0) == flows.paybackTime())
    let simple = try #require(flows.paybackTime().value)
    let discounted = try #require(try flows.discountedPaybackTime(at: 0.1).value)
    // 1 000 − 363.64 − 330.58 = 305.79 is more than the third year's 300.53; 5.26 of 273.21 is left.
    #expect(simple == 2.5 && abs(discounted - (3 + 5.2592 / 273.2054)) < 1e-5)
    #expect(try flows.discountedPaybackTime(at: 0.25) == .notDefined(because: .neverPaidBack))
    #expect(throws: CashFlowError.rateOutOfRange(-1)) { try flows.discountedPaybackTime(at: -1) }
    #expect(throws: CashFlowError.valueOutOfRange) {
      try PeriodicFlows(amounts: Array(repeating: 1e300, count: 60)).discountedPaybackTime(at: -0.9)
    }
  }

  @Test func `whole-period payback is the interpolated one rounded up`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1_000 {
      let amounts = (0..<12).map { Money(minorUnits: Int64.random(in: ($0 < 3 ? -900 : -200)...400, using: &random)) }
      switch (Payback(of: amounts), PeriodicFlows(amounts).paybackTime()) {
      case (.never, .notDefined(let reason)): #expect(reason == .neverPaidBack)
      case (.atEnd(let period), .value(let time)): #expect(period == Int(time.rounded(.up)))
      case (let whole, let time): Issue.record("\(whole), \(time): \(amounts)")
      }
    }
  }
}
