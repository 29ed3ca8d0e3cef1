import BenefitRealisation
import Testing

@Suite struct SensitivityTests: SensitivitySamples {
  /// Hours that a unit cashes are in the budget, and A costs what a third of a krona rounds; neither is a factor.
  /// Another saving is, and counts as in a calculation made anew.
  @Test(arguments: BenefitCalculation.Reading.allCases)
  func `landings and things as they are stay as planned`(reading: BenefitCalculation.Reading) throws {
    func calculation(saving: Rational) throws -> BenefitCalculation {
      let cut = try Landing(
        unit: city.id, perYear: .money(Money(majorUnits: 7_001)), as: .budgetReduction, firstMonth: month("2025-03"))
      let time = try Benefit(
        id: "time", name: "Time",
        value: .monetised(
          .redistribution, .hoursFreed(hoursPerMonth: 10, hourlyCost: HourlyCost(311, provenance: "x"))),
        landings: [cut])
      let old = try CostLine(
        id: "old", label: "Old", amount: .money(Money(minorUnits: 123_457)),
        timing: .spread(months("2025-01", "2026-12")), phase: .operation)
      return try BenefitCalculation(
        costs: CostModel(external: .lines([costLine("system", .money(Money(majorUnits: 20_000)))])),
        benefits: [time, benefit("saving", .avoidedCost(perYear: Factor(saving, low: 1, high: 90_000)))],
        rollout: [rolloutStep()],
        assumptions: assumptions(months: 24, discounting: Discounting(rates: .threePercent, timing: .monthly)),
        asIs: AsIs(costs: CostModel(external: .lines([old]))))
    }
    let sensitivity = try Sensitivity(of: calculation(saving: 3_333), reading)
    for saving in [3_333, 1_000, 50_000] as [Rational] {
      let anew = try calculation(saving: saving).valuation(reading)
      let values: [SensitivityFactor: Rational] = saving == 3_333 ? [:] : [.benefit("saving", .perYear): saving]
      #expect(try sensitivity.netPresentValue(at: values) == anew.netPresentValue)
      #expect(try sensitivity.payback(at: values) == anew.payback)
    }
  }

  @Test func `the fast way gives what 1 000 random calculations made anew give, to the öre`() throws {
    let seed: UInt64 = 20_261_124
    print("Sensitivity, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var changed = 0
    for number in 0..<PropertyCases.count(1_000) {
      let sample = try RandomSensitivity(ranges: 0...12, using: &random)
      let reading = try #require(BenefitCalculation.Reading.allCases.randomElement(using: &random))
      let sensitivity = try Sensitivity(of: sample.model.calculation(), reading)
      var values: [SensitivityFactor: Rational] = [:]
      for factor in sensitivity.factors where Bool.random(using: &random) {
        switch factor.factor {
        case .benefit:
          values[factor.factor] = factor.hasRange ? (factor.low + factor.high) / 2 : factor.likely * 0.9
        case .costLine: values[factor.factor] = nil
        case .discountRate: values[factor.factor] = Rational(.random(in: 0...100, using: &random), over: 9)
        }
      }
      let wanted = try sample.recomputed(values).valuation(reading)
      let found = try sensitivity.netPresentValue(at: values)
      try #require(found == wanted.netPresentValue, "seed \(seed), case \(number)")
      try #require(try sensitivity.payback(at: values) == wanted.payback, "seed \(seed), case \(number)")
      if found != (try sensitivity.netPresentValue(at: [:])) { changed += 1 }
    }
    #expect(changed > 500)
  }

  @Test func `a cost line is a multiple of its plan, rounded cumulatively`() throws {
    let costs = try CostModel(
      external: .lines([
        costLine("a", .money(money("10.01")), .monthly(months("2025-01", "2025-12"))),
        costLine("b", .money(money("-30"))),
      ]))
    let sensitivity = try Sensitivity(of: calculation([], costs: costs), .economic, costs: ["a": 0.5...2])
    #expect(try sensitivity.netPresentValue(at: [:]) == money("-90.12"))
    // 120.12 × 1.5 = 180.18.
    #expect(try sensitivity.netPresentValue(at: [.costLine("a"): 1.5]) == money("-150.18"))
    #expect(try sensitivity.netPresentValue(at: [.costLine("a"): 0, .costLine("b"): 2]) == money("60.00"))
    #expect(try sensitivity.payback(at: [.costLine("a"): 0]) == .atEnd(ofPeriod: 0))
    #expect(sensitivity.factors.map(\.factor) == [.costLine("a"), .costLine("b"), .discountRate])
    #expect(sensitivity.factors.map(\.hasRange) == [true, false, false])
    #expect(sensitivity.factors.map { $0.factor.unit } == [.share, .share, .percent])
  }

  @Test func `a tornado has each factor at its ends alone, the widest first`() throws {
    let sensitivity = try Sensitivity(
      of: calculation([time()]), .economic, costs: ["system": 0.9...1.3], discountPercent: 0...5)
    let bars = sensitivity.tornado
    // 18 000 − 10 000 = 8 000 as planned. Minutes in A 5 and 12: 3 000 and 24 000. Events 400 and 700: 12 000 and 21 000.
    // Minutes in B 3 and 6: 21 000 and 12 000. The cost 9 000 and 13 000. One year at its start isn't discounted.
    let wanted: [(SensitivityFactor, String, String)] = [
      (.benefit("time", .minutesBefore), "-7000", "14000"), (.benefit("time", .eventsPerYear), "2000", "11000"),
      (.benefit("time", .minutesAfter), "11000", "2000"), (.costLine("system"), "9000", "5000"),
      (.discountRate, "8000", "8000"),
    ]
    #expect(bars.map(\.factor.factor) == wanted.map(\.0))
    #expect(try bars.map(\.atLow) == wanted.map { try money($0.1) })
    #expect(try bars.map(\.atHigh) == wanted.map { try money($0.2) })
    #expect(bars.map(\.spread) == kronor(21_000, 9_000, 9_000, 4_000, 0))
    #expect(sensitivity.hasRanges)
    #expect(bars[0].factor.factor.unit == UnitOfMeasure("minutes/event"))
  }

  @Test func `the hourly cost is a factor, and a benefit of another reading isn't`() throws {
    let sensitivity = try Sensitivity(of: calculation([time()]), .economic)
    #expect(try sensitivity.netPresentValue(at: [.benefit("time", .hourlyCost): 400]) == Money(majorUnits: 14_000))
    let budget = try Sensitivity(of: calculation([time()]), .budget)
    #expect(budget.factors.map(\.factor) == [.costLine("system"), .discountRate] && !budget.hasRanges)
    #expect(budget.tornado.isEmpty)
    #expect(budget.worst == budget.best && budget.worst.values.isEmpty)
    #expect(try calculation([time()]).hasRanges && !calculation([benefit()]).hasRanges)
  }

  @Test func `what can't be varied is refused with every culprit`() throws {
    let calculation = try calculation([time()])
    #expect(
      #expect(throws: InvalidModel.self) {
        try Sensitivity(
          of: calculation, .economic, costs: ["nowhere": 0...1, "system": 1.1...2], discountPercent: 1...101)
      }?.problems.map(\.fault) == [
        .unknownReference("nowhere"), .outOfRange(1, allowed: 1.1...2), .outOfRange(0, allowed: 1...101),
        .outOfRange(101, allowed: 0...100),
      ])
    let negative = #expect(throws: InvalidModel.self) {
      try Sensitivity(of: calculation, .economic, costs: ["system": -1...2])
    }
    #expect(negative?.problems.map(\.fault) == [.negative(-1)])
    let sensitivity = try Sensitivity(of: calculation, .economic)
    let values: [SensitivityFactor: Rational] = [
      .benefit("time", .minutesAfter): -1, .benefit("time", .fuelPrice): 1, .costLine("system"): -1,
      .costLine("no"): 1, .discountRate: 100.5,
    ]
    let refused = #expect(throws: InvalidModel.self) { try sensitivity.netPresentValue(at: values) }
    #expect(
      refused?.problems.map(\.fault) == [
        .negative(-1), .negative(-1), .outOfRange(100.5, allowed: 0...100),
        .unknownReference("benefits[time].value.fuelPrice"), .unknownReference("costs[no]"),
      ])
    #expect(throws: InvalidModel.self) { try sensitivity.payback(at: values) }
  }

  @Test func `a range must hold the planned value, and both its ends must be possible`() throws {
    func faults(
      costs: [Identifier<CostLine>: ClosedRange<Rational>] = [:], discountPercent: ClosedRange<Rational>? = nil
    ) throws -> [ModelFault] {
      let calculation = try calculation([time()], percent: 3)
      return try problems {
        try Sensitivity(of: calculation, .economic, costs: costs, discountPercent: discountPercent)
      }.map(\.fault)
    }
    #expect(try faults(costs: ["system": 1...1], discountPercent: 3...3) == [])
    #expect(try faults(costs: ["system": 2...2]) == [.outOfRange(1, allowed: 2...2)])
    #expect(try faults(discountPercent: 4...4) == [.outOfRange(3, allowed: 4...4)])
    // A range that begins at the planned value is looked at like any other.
    #expect(try faults(discountPercent: 3...101) == [.outOfRange(101, allowed: 0...100)])
  }

  @Test func `amounts beyond the limit are refused, not trapped`() throws {
    let huge = Rational(1_000_000_000_000)
    let wide = try benefit("b", .avoidedCost(perYear: Factor(1, low: 0, high: huge + 1)))
    let faults = #expect(throws: InvalidModel.self) { try Sensitivity(of: calculation([wide]), .budget) }?.problems
    #expect(faults?.map(\.fault) == [.amountOutOfRange(huge + 1)])
    #expect(faults?.map(\.path.description) == ["benefits[b].value"])
    let line = #expect(throws: InvalidModel.self) {
      try Sensitivity(of: calculation([]), .budget, costs: ["system": 1...huge])
    }
    #expect(line?.problems.map(\.path.description) == ["costs[system]"])
    let sensitivity = try Sensitivity(of: calculation([benefit("b")]), .budget)
    for values: [SensitivityFactor: Rational] in [[.benefit("b", .perYear): huge * 2], [.costLine("system"): huge]] {
      let value = #expect(throws: InvalidModel.self) { try sensitivity.netPresentValue(at: values) }
      let payback = #expect(throws: InvalidModel.self) { try sensitivity.payback(at: values) }
      #expect(value?.problems.count == 1 && payback?.problems.count == 1)
    }
  }
}
