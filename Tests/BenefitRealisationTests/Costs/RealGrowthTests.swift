import Testing

@testable import BenefitRealisation

/// Costs that grow by the year; the table comes from `Fixtures/growth_oracle.py`.
@Suite struct RealGrowthTests {
  func growth(_ percent: Rational) throws -> RealGrowth {
    try RealGrowth(perYear: Rate(percent: percent), name: "cases")
  }

  /// 1.04², 1.04³ and the like, and a rate of which only nine decimals are kept.
  @Test(
    arguments: [
      (4, 0, 1), (4, 1, 1.04), (4, 2, 1.0816), (4, 3, 1.124864), (-20, 2, 0.64), (0, 100, 1),
      // 1.033333333 of the first year × 1.0333333333 is 1.06777777739…, of which nine decimals are kept.
      (3.33333333, 2, 1.067777777),
    ] as [(Rational, Int, Rational)])
  func `an index is the year before's times one and the rate, to nine decimals`(
    percent: Rational, year: Int, index: Rational
  ) throws {
    #expect(try growth(percent).index(ofYear: year) == index)
  }

  /// Half to even at the ninth decimal: 1.000000001 × 1.5… isn't allowed, so 10 % of an odd last digit is used.
  @Test func `an index is rounded half to even`() throws {
    // 0.8^12 = 0.068719476736, to nine decimals 0.068719477, × 0.8 = 0.0549755816.
    #expect(try growth(-20).index(ofYear: 12) == 0.068719477)
    #expect(try growth(-20).index(ofYear: 13) == 0.054975582)
  }

  @Test(arguments: try fixture("growth_oracle.txt").split(separator: "\n"))
  func `a line grows as worked out in fractions`(row: Substring) throws {
    let cells = row.split(separator: ";").map(String.init)
    let growth = try growth(fraction(cells[0]))
    let amount = try fraction(cells[1])
    let count = try #require(Int(cells[2]))
    let range = try #require(ClosedRange(first: try month("2025-03"), numberOfMonths: count))
    let line = try CostLine(
      id: "a", label: "", amount: .hours(abs(amount), at: HourlyCost(1, provenance: "test")),
      timing: .monthly(range), phase: .operation, growth: growth)
    let sums = cells[4].split(separator: ",").compactMap { Int64($0) }.map { amount < 0 ? -$0 : $0 }
    for (year, sum) in sums.enumerated() {
      #expect(line.amounts.amounts.dropFirst(year * 12).prefix(12).total() == Money(minorUnits: sum), "year \(year)")
    }
    let index = Rational(try #require(Int(cells[3])), over: 1_000_000_000)
    #expect(growth.index(ofYear: (count + 11) / 12 - 1) == index)
    guard let money = Money(decimal: amount.decimalString(fractionDigits: 2)), Rational(money) == amount else { return }
    let paid = try CostLine(
      id: "a", label: "", amount: .money(money), timing: .monthly(range), phase: .operation, growth: growth)
    #expect(paid.amounts.total == (amount < 0 ? -line.amounts.total : line.amounts.total))
  }

  /// 2.5 öre a month is 2 in the first, half to even, and 3 in the second, so that 5 are reached.
  @Test func `a sum that ends on half an öre is rounded to even`() throws {
    let range = try #require(ClosedRange(first: try month("2025-03"), numberOfMonths: 2))
    let line = try CostLine(
      id: "a", label: "", amount: .hours(1, at: HourlyCost(0.025, provenance: "test")), timing: .monthly(range),
      phase: .operation, growth: growth(4))
    #expect(line.amounts.amounts.map(\.minorUnits) == [2, 3])
  }

  @Test func `a yearly cost grows from one year to the next`() throws {
    let line = try CostLine(
      id: "a", label: "", amount: .money(Money(majorUnits: 1_000)), timing: .yearly(first: month("2025-05"), years: 3),
      phase: .operation, growth: growth(10))
    #expect(line.amounts[try month("2025-05")] == Money(majorUnits: 1_000))
    #expect(line.amounts[try month("2026-05")] == Money(majorUnits: 1_100))
    #expect(line.amounts[try month("2027-05")] == Money(majorUnits: 1_210))
    #expect(line.amounts.total == Money(majorUnits: 3_310))
  }

  /// An amount that doesn't fit the quick way: 13 digits of öre over a denominator of 17.
  @Test func `a line of large numbers grows as one of small ones`() throws {
    let range = try months("2025-01", "2027-12")
    let cost = try HourlyCost(exact("999999.999999999"), provenance: "test")
    let line = try CostLine(
      id: "a", label: "", amount: .hours(exact("12345.678901234"), at: cost), timing: .monthly(range),
      phase: .operation, growth: growth(3))
    let each = try exact("12345.678901234") * exact("999999.999999999")
    #expect(line.amounts.total == (try Money(rounding: each * 12 * (1 + 1.03 + 1.0609))))
  }

  @Test func `the hours of a growing line grow with it`() throws {
    let range = try months("2025-01", "2026-12")
    let line = try CostLine(
      id: "a", label: "", amount: hours(10, at: 400), timing: .monthly(range), phase: .operation, growth: growth(5))
    #expect(line.hours == 246)
    #expect(line.hours(in: try months("2026-01", "2026-12")) == 126)
    #expect(line.amounts.total == Money(majorUnits: 246 * 400))
  }

  @Test func `hours fall where their cost falls`() throws {
    let range = try months("2025-03", "2026-02")
    func parts(_ timing: CostTiming) throws -> [Rational?] {
      let line = try CostLine(id: "a", label: "", amount: hours(24, at: 1), timing: timing, phase: .operation)
      return [
        line.hours(in: try months("2024-01", "2024-12")), line.hours(in: try months("2025-01", "2025-12")),
        line.hours(in: try months("2026-01", "2026-12")), line.hours,
      ]
    }
    #expect(try parts(.once(month("2025-03"))) == [0, 24, 0, 24])
    #expect(try parts(.monthly(range)) == [0, 240, 48, 288])
    #expect(try parts(.spread(range)) == [0, 20, 4, 24])
    #expect(try parts(.yearly(first: month("2025-03"), years: 2)) == [0, 24, 24, 48])
    let share = CostLine.Amount.fullTimeShare(0.5, .inera, at: try HourlyCost(1, provenance: "test"))
    let year = try CostLine(
      id: "a", label: "", amount: share, timing: .yearly(first: month("2025-03"), years: 2), phase: .operation)
    #expect(year.hours(in: try months("2026-01", "2026-12")) == 850)
    #expect(try costLine().hours(in: range) == nil)
    let ledger = try CostLedger.hours(
      [month("2024-12"): 3, month("2025-01"): 4], at: HourlyCost(1, provenance: "test"))
    let booked = try CostLine(id: "a", label: "", ledger: ledger, phase: .operation)
    #expect(booked.hours(in: try months("2025-01", "2025-12")) == 4 && booked.hours == 7)
    let money = try CostLine(id: "a", label: "", ledger: .money([month("2025-01"): .zero]), phase: .operation)
    #expect(money.hours == nil)
  }

  @Test func `a growth has bounds and a name`() throws {
    #expect(throws: Never.self) { try RealGrowth(perYear: Rate(percent: 20), name: "n") }
    #expect(throws: Never.self) { try RealGrowth(perYear: Rate(percent: -20), name: "n") }
    #expect(
      try problems { try RealGrowth(perYear: Rate(percent: 20.01), name: "") } == [
        problem(.outOfRange(20.01, allowed: -20...20), at: "percentPerYear"), problem(.missingText, at: "name"),
      ])
    #expect(
      try problems { try RealGrowth(perYear: Rate(percent: -20.01), name: "n") } == [
        problem(.outOfRange(-20.01, allowed: -20...20), at: "percentPerYear")
      ])
  }

  @Test func `what is paid once or in all can't grow`() throws {
    let range = try months("2025-01", "2025-12")
    let milestone = try CostTiming.Milestone(of: rolloutStep(), monthsAfterFullOperation: 1)
    for timing in [CostTiming.once(try month("2025-01")), .spread(range), .milestone(milestone)] {
      #expect(
        try problems {
          try CostLine(
            id: "a", label: "", amount: .money(.zero), timing: timing, phase: .operation, growth: growth(1))
        } == [problem(.cannotGrow, at: "growth")])
    }
  }

  @Test func `a line that grows beyond the limit is refused`() throws {
    #expect(
      try problems {
        try CostLine(
          id: "a", label: "", amount: .money(Money(majorUnits: 500_000_000_000)),
          timing: .yearly(first: month("2025-01"), years: 2), phase: .operation, growth: growth(1))
      } == [problem(.amountOutOfRange(1_005_000_000_000), at: "amount")])
  }

  private func fraction(_ text: String) throws -> Rational {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return Rational(try #require(parts.first), over: parts.count == 2 ? parts[1] : 1)
  }

  private func abs(_ number: Rational) -> Rational { number < 0 ? 0 - number : number }
}
