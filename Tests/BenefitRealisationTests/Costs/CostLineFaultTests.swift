import BenefitRealisation
import Testing

@Suite struct CostLineFaultTests {
  @Test(arguments: ["-0.000001", "-1", "-1e300"])
  func `negative hours are refused`(text: String) throws {
    let count = try exact(text)
    #expect(
      try problems { try costLine("line", hours(count, at: 400)) } == [problem(.negative(count), at: "hours")]
    )
  }

  @Test(arguments: [0, -1, 101, .min, .max])
  func `a yearly cost has 1 to 100 years`(years: Int) throws {
    let timing = CostTiming.yearly(first: try month("2025-01"), years: years)
    #expect(
      try problems { try costLine("line", .money(.zero), timing) } == [
        problem(.countOutOfRange(years, allowed: 1...100), at: "timing", "years")
      ])
  }

  @Test(arguments: [1, 100])
  func `a yearly cost of the fewest and the most years is made`(years: Int) throws {
    let line = try costLine(
      "line", .money(Money(majorUnits: 1)), .yearly(first: month("2025-01"), years: years))
    #expect(line.amounts.total == Money(majorUnits: Int64(years)))
    #expect(line.amounts.amounts.count == (years - 1) * 12 + 1)
  }

  @Test func `a yearly cost stays inside the calendar`() throws {
    let last = try month("9999-12")
    #expect(try costLine("line", .money(.zero), .yearly(first: last, years: 1)).amounts.months == last...last)
    #expect(
      try problems { try costLine("line", .money(.zero), .yearly(first: last, years: 2)) } == [
        problem(.outsideCalendar, at: "timing")
      ])
    let before = try month("9998-12")
    #expect(try costLine("line", .money(.zero), .yearly(first: before, years: 2)).amounts.amounts.count == 13)
  }

  @Test func `a period has at most 1 200 months`() throws {
    let longest = try months("2000-01", "2099-12")
    let longer = try months("2000-01", "2100-01")
    for timing in [CostTiming.monthly(longest), .spread(longest)] {
      #expect(try costLine("line", .money(.zero), timing).amounts.amounts.count == 1_200)
    }
    for timing in [CostTiming.monthly(longer), .spread(longer)] {
      #expect(
        try problems { try costLine("line", .money(.zero), timing) } == [
          problem(.countOutOfRange(1_201, allowed: 1...1_200), at: "timing")
        ])
    }
    let whole = try months("0001-01", "9999-12")
    #expect(
      try problems { try costLine("line", .money(.zero), .monthly(whole)) } == [
        problem(.countOutOfRange(119_988, allowed: 1...1_200), at: "timing")
      ])
  }

  @Test(arguments: [1, -1])
  func `a line's sum is at most the limit`(sign: Int64) throws {
    let limit = CostLine.Amount.money(Money(minorUnits: sign * Money.limit.minorUnits))
    let twoMonths = try months("2025-01", "2025-02")
    #expect(try costLine("line", limit).amounts.total.magnitude == .limit)
    #expect(try costLine("line", limit, .spread(twoMonths)).amounts.total.magnitude == .limit)
    let sum = Rational(Int(sign) * 2_000_000_000_000)
    #expect(
      try problems { try costLine("line", limit, .monthly(twoMonths)) } == [
        problem(.amountOutOfRange(sum), at: "amount")
      ])
    let above = Money(minorUnits: sign * (Money.limit.minorUnits + 1))
    #expect(
      try problems { try costLine("line", .money(above)) } == [
        problem(.amountOutOfRange(Rational(above)), at: "amount")
      ])
  }

  @Test func `hours that cost more than the limit are refused with their cost`() throws {
    #expect(try costLine("line", hours(1_000_000_000_000, at: 1)).amounts.total == .limit)
    #expect(
      try problems { try costLine("line", hours(1_000_000_000_001, at: 1)) } == [
        problem(.amountOutOfRange(1_000_000_000_001), at: "hours")
      ])
    let huge = try exact("1e300")
    #expect(
      try problems { try costLine("line", hours(huge, at: huge)) } == [
        problem(.amountOutOfRange(huge * huge), at: "hours")
      ])
  }

  @Test func `negative hours and a period that is too long are told together`() throws {
    for timing in [CostTiming.monthly(try months("2000-01", "2100-01")), .spread(try months("2000-01", "2100-01"))] {
      #expect(
        try problems { try costLine("line", hours(-2, at: 400), timing) } == [
          problem(.negative(-2), at: "hours"), problem(.countOutOfRange(1_201, allowed: 1...1_200), at: "timing"),
        ])
    }
    let beyond = CostTiming.yearly(first: try month("9999-12"), years: 2)
    #expect(
      try problems { try costLine("line", hours(-2, at: 400), beyond) } == [
        problem(.negative(-2), at: "hours"), problem(.outsideCalendar, at: "timing"),
      ])
  }

  @Test func `a share of a full-time equivalent is from 0 to 1 000, and at most the limit in money`() throws {
    func share(_ share: Rational, at hourlyCost: Rational = 400) throws -> CostLine.Amount {
      .fullTimeShare(share, .inera, at: try HourlyCost(hourlyCost, provenance: "test"))
    }
    for text in ["-0.0001", "1000.0001"] {
      let value = try exact(text)
      #expect(
        try problems { try costLine("line", share(value)) } == [
          problem(.outOfRange(value, allowed: 0...1_000), at: "fullTimeShare", "share")
        ])
    }
    // 1 700 h a year: half of one for a month is 70.83 h, at 400 kr 28 333.33 kr.
    #expect(try costLine("line", share(0.5)).amounts.total == money("28333.33"))
    #expect(try costLine("line", share(0)).amounts.total == .zero && costLine("line", share(1_000)).hours != nil)
    let dear = try exact("1e12")
    #expect(
      try problems { try costLine("line", share(12, at: dear)) } == [
        problem(.amountOutOfRange(1_700 * dear), at: "fullTimeShare")
      ])
  }

  @Test func `negative hours and impossible years are told together`() throws {
    let timing = CostTiming.yearly(first: try month("9999-12"), years: 0)
    #expect(
      try problems { try costLine("line", hours(-2, at: 400), timing) } == [
        problem(.negative(-2), at: "hours"), problem(.countOutOfRange(0, allowed: 1...100), at: "timing", "years"),
      ])
  }
}
