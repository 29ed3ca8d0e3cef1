import BenefitRealisation
import Testing

/// The worst and best case: every factor at the end that hurts or helps.
@Suite struct ExtremeCaseTests: SensitivitySamples {
  @Test func `the worst isn't all lows, and the best isn't all highs`() throws {
    let sensitivity = try Sensitivity(of: calculation([time()]), .economic, costs: ["system": 0.9...1.3])
    // 5 − 6 minutes is a loss, so the most events hurt: 700 × −1 / 60 × 300 = −3 500, less 13 000.
    #expect(sensitivity.worst.netPresentValue == Money(majorUnits: -16_500))
    #expect(
      sensitivity.worst.values == [
        .benefit("time", .eventsPerYear): 700, .benefit("time", .minutesBefore): 5, .benefit("time", .minutesAfter): 6,
        .costLine("system"): 1.3,
      ])
    // 700 × (12 − 3) / 60 × 300 = 31 500, less 9 000.
    #expect(sensitivity.best.netPresentValue == Money(majorUnits: 22_500))
    #expect(sensitivity.best.values[.benefit("time", .minutesAfter)] == 3)
    // All lows would be 400 × (5 − 3) / 60 × 300 − 9 000, all highs 700 × (12 − 6) / 60 × 300 − 13 000.
    let (lows, highs) = (Money(majorUnits: -5_000), Money(majorUnits: 8_000))
    #expect(sensitivity.worst.netPresentValue < lows && sensitivity.best.netPresentValue > highs)
  }

  @Test func `a credit is worst when it is least`() throws {
    let costs = try CostModel(external: .lines([costLine("old", .money(Money(majorUnits: -100)))]))
    let sensitivity = try Sensitivity(of: calculation([], costs: costs), .budget, costs: ["old": 0.5...1.5])
    #expect(sensitivity.worst.netPresentValue == Money(majorUnits: 50))
    #expect(sensitivity.best.netPresentValue == Money(majorUnits: 150))
  }

  @Test func `a factor that makes no difference stays likely`() throws {
    let unused = try benefit(
      "unused", .avoidedCost(perYear: Factor(10, low: 5, high: 20)), use: .monthly([0]))
    let none = try benefit(
      "none",
      .revenue(volumePerYear: Factor(certain: 0), pricePerUnit: Factor(10, low: 5, high: 20)))
    let free = try CostModel(external: .lines([costLine("free", .money(.zero))]))
    let sensitivity = try Sensitivity(of: calculation([unused, none], costs: free), .budget, costs: ["free": 0...2])
    #expect(sensitivity.worst.values.isEmpty && sensitivity.best.values.isEmpty)
  }

  /// 12 000 kr in each of two years less 10 000 kr at once: 14 000 kr at 0 %, and at 25 % 12 000 + 9 600 − 10 000.
  @Test func `both ends of the discount rate are looked at, and the planned one stands where an end is no better`()
    throws
  {
    let yearly = try benefit("b", .avoidedCost(perYear: 12_000))
    let sensitivity = try Sensitivity(of: calculation([yearly], months: 24), .budget, discountPercent: 0...25)
    #expect(sensitivity.worst.netPresentValue == Money(majorUnits: 11_600))
    #expect(sensitivity.worst.values == [.discountRate: 25])
    #expect(sensitivity.best.netPresentValue == Money(majorUnits: 14_000) && sensitivity.best.values.isEmpty)
    // A single year isn't discounted, so no rate is worse than the planned one.
    let year = try Sensitivity(of: calculation([yearly]), .budget, discountPercent: 0...25)
    #expect(year.worst.netPresentValue == Money(majorUnits: 2_000))
    #expect(year.worst.values.isEmpty && year.best.values.isEmpty)
  }

  @Test func `a cost line is named where it leaves its plan`() throws {
    let sensitivity = try Sensitivity(of: calculation([]), .budget, costs: ["system": 1...2])
    #expect(sensitivity.worst.values == [.costLine("system"): 2] && sensitivity.best.values.isEmpty)
  }

  /// 100 kr at once and 105 kr back after a year at 10 %: 100 − 95.45 is a cost, so more of it is worse.
  @Test func `a line of costs and credits is held to its present value`() throws {
    let ledger = try CostLedger.money([
      month("2025-01"): Money(majorUnits: 100), month("2026-01"): Money(majorUnits: -105),
    ])
    let line = try CostLine(id: "both", label: "", ledger: ledger, phase: .operation)
    let costs = try CostModel(external: .lines([line]))
    let sensitivity = try Sensitivity(
      of: calculation([], months: 24, percent: 10, costs: costs), .budget, costs: ["both": 0...2])
    // 200 − 210 / 1.1.
    #expect(sensitivity.worst.netPresentValue == Money(minorUnits: -909))
    #expect(sensitivity.worst.values == [.costLine("both"): 2] && sensitivity.best.values == [.costLine("both"): 0])
  }

  /// An öre after a year at 10 % is 0.91 öre at its start.
  @Test func `less than an öre is a cost too`() throws {
    let line = try costLine("öre", .money(Money(minorUnits: 1)), .once(month("2026-01")))
    let sensitivity = try Sensitivity(
      of: calculation([], months: 24, percent: 10, costs: CostModel(external: .lines([line]))), .budget,
      costs: ["öre": 0...2])
    #expect(sensitivity.worst.values == [.costLine("öre"): 2] && sensitivity.best.values == [.costLine("öre"): 0])
  }

  @Test func `each reading has its own extremes`() throws {
    let residents = try benefit(
      "residents", .amount(perYear: Factor(100, low: 50, high: 300), note: "n"), perspective: .usersAndResidents)
    let calculation = try calculation([time(), residents])
    let worst = try BenefitCalculation.Reading.allCases.map {
      try Sensitivity(of: calculation, $0).worst.netPresentValue
    }
    // 5 − 6 minutes: −3 500.
    #expect(worst == kronor(-10_000, -13_500, -13_450))
  }

  @Test func `1 000 random calculations and 5 with twelve ranges agree with all their corners`() throws {
    let seed: UInt64 = 20_261_125
    print("Worst and best case, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var (compared, wide, notAllLows) = (0, 0, 0)
    while compared < 1_000 || wide < 5 {
      let large = compared >= 1_000
      let sample = try RandomSensitivity(ranges: large ? 11...11 : 0...5, using: &random)
      let line = try #require(sample.model.costs.values.first?.first)
      let sensitivity = try Sensitivity(
        of: sample.model.calculation(), .public, costs: line.content.isSingle ? [line.id: 0.8...1.5] : [:],
        discountPercent: Bool.random(using: &random) ? 0...12 : nil)
      let ranges = sensitivity.factors.filter(\.hasRange)
      if large && (ranges.count < 10 || ranges.count > 12) { continue }
      var corners: [[SensitivityFactor: Rational]] = [[:]]
      for factor in ranges {
        corners = corners.flatMap { corner in
          [factor.low, factor.high].map { corner.merging([factor.factor: $0]) { $1 } }
        }
      }
      let values = try corners.map { try sensitivity.netPresentValue(at: $0) }
      let (worst, best) = (sensitivity.worst, sensitivity.best)
      // The planned rate is looked at too, and lies between the ends.
      try #require(worst.netPresentValue <= values.min() ?? .zero, "seed \(seed), case \(compared)")
      try #require(best.netPresentValue >= values.max() ?? .zero, "seed \(seed), case \(compared)")
      if !ranges.contains(where: { $0.factor == .discountRate }) {
        try #require(worst.netPresentValue == values.min(), "seed \(seed), case \(compared)")
        try #require(best.netPresentValue == values.max(), "seed \(seed), case \(compared)")
      }
      try #require(try sensitivity.netPresentValue(at: worst.values) == worst.netPresentValue)
      try #require(try sensitivity.netPresentValue(at: best.values) == best.netPresentValue)
      if values.first != values.min() { notAllLows += 1 }
      compared += 1
      if large { wide += 1 }
    }
    #expect(notAllLows > 200)
  }
}

extension CostLine.Content {
  /// Whether all amounts fall in one month, so that rounding can't differ by month.
  fileprivate var isSingle: Bool {
    if case .planned(_, .once) = self { true } else { false }
  }
}
