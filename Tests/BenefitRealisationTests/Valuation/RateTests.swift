import BenefitRealisation
import Testing

@Suite struct RateTests {
  @Test func `a rate is an exact fraction, written in per cent`() {
    #expect(Rate(percent: 3.5).value == Rational(35, over: 1_000))
    #expect(Rate(percent: 3.5) == Rate(0.035))
    #expect(Rate(percent: 3.5).description == "3.5 %" && Rate(0).description == "0 %")
    #expect(Rate(1).description == "100 %")
  }

  @Test func `a band holds from its first year until the next`() throws {
    let rates = try bands((0, 0.04), (1, 0.03), (40, 0))
    #expect([0, 1, 39, 40, 41, .max].map { rates.rate(ofYear: $0).value } == [0.04, 0.03, 0.03, 0, 0, 0])
    #expect(rates.description == "4 %, 3 % from year 1, 0 % from year 40")
    #expect(rates.bands.map(\.fromYear) == [0, 1, 40])
    #expect(try DiscountRates(Rate(percent: 3)) == .threePercent)
  }

  @Test func `a year before the base month is a programmer's error`() async {
    await #expect(processExitsWith: .failure) { _ = DiscountRates.threePercent.rate(ofYear: -1) }
  }

  @Test(arguments: ["0", "0.03", "1"])
  func `a rate from 0 to 100 per cent is accepted`(text: String) throws {
    #expect(try DiscountRates(Rate(exact(text))).rate(ofYear: 7).value == exact(text))
  }

  @Test(arguments: ["-0.0001", "1.0001", "3", "-1"])
  func `any other rate is refused`(text: String) throws {
    let rate = try exact(text)
    #expect(
      try problems { try DiscountRates(Rate(rate)) } == [
        problem(.outOfRange(rate * 100, allowed: 0...100), at: .index(0), "percent")
      ])
  }

  @Test func `bands begin at year 0 and rise`() throws {
    #expect(try problems { try DiscountRates(bands: []) } == [problem(.empty)])
    for first in [1, -1, .max] {
      #expect(
        try problems { try bands((first, 0.03)) } == [
          problem(.countOutOfRange(first, allowed: 0...0), at: .index(0), "fromYear")
        ])
    }
    #expect(
      try problems { try bands((0, 0.04), (10, 0.03), (10, 0.02), (9, 0.01)) } == [
        problem(.notRising(previous: 10, next: 10), at: .index(2), "fromYear"),
        problem(.notRising(previous: 10, next: 9), at: .index(3), "fromYear"),
      ])
  }

  @Test func `there are at most 100 bands`() throws {
    func rates(_ count: Int) throws -> DiscountRates {
      try DiscountRates(bands: (0..<count).map { .init(fromYear: $0, rate: Rate(percent: 3)) })
    }
    #expect(try rates(100).bands.count == 100)
    #expect(try problems { try rates(101) } == [problem(.tooMany(101, limit: 100))])
  }

  @Test func `problems of all bands are told together`() throws {
    #expect(
      try problems { try bands((2, 1.5), (2, -0.5)) } == [
        problem(.outOfRange(150, allowed: 0...100), at: .index(0), "percent"),
        problem(.countOutOfRange(2, allowed: 0...0), at: .index(0), "fromYear"),
        problem(.outOfRange(-50, allowed: 0...100), at: .index(1), "percent"),
        problem(.notRising(previous: 2, next: 2), at: .index(1), "fromYear"),
      ])
  }

  private func bands(_ bands: (Int, Rational)...) throws -> DiscountRates {
    try DiscountRates(bands: bands.map { .init(fromYear: $0, rate: Rate($1)) })
  }
}
