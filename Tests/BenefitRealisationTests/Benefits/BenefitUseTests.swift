import BenefitRealisation
import Testing

/// Use over time: a step's own, what drops off, and that more of it is never worth less.
@Suite struct BenefitUseTests {
  @Test func `a row of months changes every month and its last level holds`() throws {
    let use = UseProfile.monthly([0.25, 0, 1, 0.5])
    #expect((-1...6).map { use.use(inMonth: $0) } == [0, 0.25, 0, 1, 0.5, 0.5, 0.5, 0.5])
    #expect(UseProfile.monthly([]).use(inMonth: 0) == 0)
    #expect(try problems { try benefit(use: .monthly([])) } == [problem(.empty, at: "use", "monthly")])
    #expect(try benefit(use: .monthly(Array(repeating: 1, count: 600))).use.use(inMonth: 599) == 1)
    #expect(
      try problems { try benefit(use: .monthly(Array(repeating: 1, count: 601))) } == [
        problem(.tooMany(601, limit: 600), at: "use", "monthly")
      ])
    #expect(
      try problems { try benefit(use: .monthly([1, -0.1, 1.1])) } == [
        problem(.outOfRange(-0.1, allowed: 0...1), at: "use", "monthly", .index(1)),
        problem(.outOfRange(1.1, allowed: 0...1), at: "use", "monthly", .index(2)),
      ])
  }

  @Test func `a step's own use goes before the benefits', with their lag, end and drop-off`() throws {
    let own = try rolloutStep(use: .monthly([0.1, 0.2]))
    #expect(own.use == .monthly([0.1, 0.2]))
    let benefit = try benefit(use: .immediate, lagMonths: 1, lastMonth: "2026-03", yearlyDropOff: 0.5)
    let uses = try ["2025-01", "2025-02", "2025-03", "2026-01", "2026-02", "2026-03", "2026-04"].map {
      benefit.use(in: try month($0), of: own)
    }
    #expect(uses == [0, 0.1, 0.2, 0.2, 0.1, 0.1, 0])
    #expect(benefit.use(in: try month("2025-02"), of: try rolloutStep()) == 1)
  }

  @Test func `a step's own use is kept to twelve decimals, a benefit's is exact`() throws {
    let (own, none) = (try rolloutStep(use: .linear(months: 3)), try rolloutStep())
    let january = try month("2025-01")
    #expect(try benefit().use(in: january, of: own) == 0.333333333333)
    #expect(try benefit(use: .linear(months: 3)).use(in: january, of: none) == Rational(1, over: 3))
  }

  @Test func `steps of several organisations each have their own ramp`() throws {
    // 1 200 a year is 100 a month: half from January at once, half from March over two months.
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit()],
      rollout: [
        rolloutStep("a", share: 0.5),
        rolloutStep(
          "b", share: 0.5, fullOperation: "2025-03-01", organisation: "other", use: .linear(months: 2)),
      ], assumptions: assumptions(months: 5))
    #expect(calculation.monthlyBenefits(.budget) == kronor(50, 50, 75, 100, 100))
  }

  @Test func `a step's own use is looked at as a benefit's is`() throws {
    #expect(
      try problems { try rolloutStep(use: .linear(months: 0)) } == [
        problem(.countOutOfRange(0, allowed: 1...600), at: "use", "months")
      ])
  }

  @Test func `a drop-off takes the same share of what is left each year from the start`() throws {
    // 100, 95 and 90.25 a month.
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [benefit(yearlyDropOff: 0.05)], rollout: [rolloutStep()],
      assumptions: assumptions(months: 36))
    #expect(calculation.yearsFromStart(.budget).map(\.benefits) == kronor(1_200, 1_140, 1_083))
  }

  @Test(arguments: [
    (Rational(1), ["1", "0", "0"]), (Rational(1, over: 10), ["1", "0.9", "0.81"]),
    // 2/3 = 0.666666666667 to twelve decimals; × 2/3 = 0.444444444444666…, which is kept as …445.
    (Rational(1, over: 3), ["1", "0.666666666667", "0.444444444445"]),
  ])
  func `what is left is kept to twelve decimals`(dropOff: Rational, left: [String]) throws {
    let (benefit, step) = (try benefit(yearlyDropOff: dropOff), try rolloutStep())
    let first = try month("2025-01")
    let years = (0...2).map { year in
      (0..<12).map { benefit.use(in: first.advanced(by: year * 12 + $0), of: step) }
    }
    #expect(years == (try left.map { Array(repeating: try exact($0), count: 12) }))
  }

  @Test func `a benefit that drops off lasts a hundred years at most, one that doesn't as long as asked`() throws {
    let step = try rolloutStep(fullOperation: "1900-01-01")
    let (lasting, dropping) = (try benefit(), try benefit(yearlyDropOff: 0.000001))
    #expect(dropping.use(in: try month("1999-12"), of: step) > 0.99)
    #expect(dropping.use(in: try month("2000-01"), of: step) == 0)
    #expect(lasting.use(in: try month("2000-01"), of: step) == 1)
    #expect(Benefit.mostYearsOfDropOff == 100)
  }

  @Test(arguments: [-0.001, 1.001, 5] as [Rational])
  func `a drop-off is a share`(dropOff: Rational) throws {
    #expect(
      try problems { try benefit(yearlyDropOff: dropOff) } == [
        problem(.outOfRange(dropOff, allowed: 0...1), at: "yearlyDropOff")
      ])
  }

  @Test func `more use never lowers a positive benefit, in 1 000 random calculations`() throws {
    let seed: UInt64 = 20_261_125
    print("Monotone use, seed \(seed)")
    var random = SplitMix64(seed: seed)
    for number in 0..<PropertyCases.count(1_000) {
      let less = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        Rational(.random(in: 0...100, using: &random), over: 100)
      }
      let more = less.map { $0 + (1 - $0) * Rational(.random(in: 0...10, using: &random), over: 10) }
      let pattern = ValuePattern.avoidedCost(
        perYear: Factor(certain: Rational(.random(in: 0...99_999, using: &random), over: 7)))
      let dropOff = Rational(.random(in: 0...10, using: &random), over: 10)
      let step = try rolloutStep(share: Rational(.random(in: 1...10, using: &random), over: 10))
      let totals = try [less, more].map { levels in
        try BenefitCalculation(
          costs: CostModel(), benefits: [benefit("b", pattern, use: .monthly(levels), yearlyDropOff: dropOff)],
          rollout: [step], assumptions: assumptions(months: 30)
        ).monthlyBenefits(.budget)
      }
      // Cells are differences of rounded running sums, so it is the running sums that never fall.
      var (low, high) = (Money.zero, Money.zero)
      for (first, second) in zip(totals[0], totals[1]) {
        (low, high) = (low + first, high + second)
        try #require(low <= high, "seed \(seed), case \(number)")
      }
    }
  }
}
