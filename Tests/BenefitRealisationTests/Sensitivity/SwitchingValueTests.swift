import BenefitRealisation
import Testing

@Suite struct SwitchingValueTests: SensitivitySamples {
  @Test func `SV-BOX12: the land value at which the uplift of 39 acres pays for itself`() throws {
    let uplift = try benefit(
      "uplift", .unitCost(volumePerYear: 39, unitCostBefore: 200_000, unitCostAfter: 30_659))
    let wider = try benefit("wider", .amount(perYear: 1_400_000, note: "wider benefits"))
    let sensitivity = try Sensitivity(of: calculation(cost: 10_000_000, [uplift, wider]), .economic)
    #expect(try sensitivity.netPresentValue(at: [:]) == Money(majorUnits: 39 * 169_341 + 1_400_000 - 10_000_000))
    let benefits = try calculation(cost: 10_000_000, [uplift, wider]).valuation(.economic).benefitsPresentValue
    #expect((benefits - Money(majorUnits: 8_000_000)).magnitude <= Money(majorUnits: 50_000))
    let value = try sensitivity.switchingValue(of: .benefit("uplift", .unitCostBefore))
    // 30 659 + 8 600 000 / 39.
    #expect(value == .atLeast(Quantity(try exact("251171.820512820513"), UnitOfMeasure("kr/unit"))))
  }

  @Test func `each factor has the value at which its calculation is zero, in its own unit`() throws {
    let sensitivity = try Sensitivity(of: calculation([time()]), .economic, costs: ["system": 0.5...2])
    func value(_ factor: SensitivityFactor) throws -> SwitchingValue { try sensitivity.switchingValue(of: factor) }
    // 10 000 / 300 × 60 = 2 000 minutes a year: 333⅓ events of 6 minutes, or 3⅓ minutes in each of 600.
    #expect(
      try value(.benefit("time", .eventsPerYear))
        == .none(.outsideRange(Quantity(exact("333.333333333333"), UnitOfMeasure("events/year")))))
    #expect(
      try value(.benefit("time", .minutesBefore))
        == .atLeast(Quantity(exact("7.333333333333"), UnitOfMeasure("minutes/event"))))
    #expect(
      try value(.benefit("time", .minutesAfter))
        == .none(.outsideRange(Quantity(exact("6.666666666667"), UnitOfMeasure("minutes/event")))))
    #expect(
      try value(.benefit("time", .hourlyCost))
        == .atLeast(Quantity(exact("166.666666666667"), UnitOfMeasure("kr/hour"))))
    #expect(try value(.costLine("system")) == .atMost(Quantity(1.8, .share)))
    #expect(try value(.discountRate) == .none(.notLinear))
    // The range aside, the value is the same.
    #expect(
      try sensitivity.requiredValue(of: .benefit("time", .eventsPerYear), for: .breakEven).quantity?.value
        == exact("333.333333333333"))
  }

  @Test func `without a value there is a reason`() throws {
    func value(_ factor: SensitivityFactor, _ calculation: BenefitCalculation) throws -> SwitchingValue {
      try Sensitivity(of: calculation, .economic).switchingValue(of: factor)
    }
    let equal = try benefit("equal", .unitCost(volumePerYear: 10, unitCostBefore: 3, unitCostAfter: 3))
    #expect(try value(.benefit("equal", .volumePerYear), calculation([equal])) == .none(.noInfluence))
    let unused = try benefit("unused", use: .monthly([0]))
    #expect(try value(.benefit("unused", .perYear), calculation([unused])) == .none(.noInfluence))
    #expect(
      try value(.benefit("time", .eventsPerYear), calculation([time()], costs: CostModel())) == .none(.costsNotCounted))
    let price = try benefit("price", .revenue(volumePerYear: 10, pricePerUnit: 3))
    let profit = try benefit("profit", .amount(perYear: 10_100, note: "n"))
    #expect(
      try value(.benefit("price", .pricePerUnit), calculation([price, profit]))
        == .none(.impossible(Quantity(-10, UnitOfMeasure("kr/unit")))))
    #expect(try value(.costLine("system"), calculation(cost: 0, [time()])) == .none(.noInfluence))
    let claimed = try benefit("claimed", adjustments: [.attribution(share: 0, reason: "r")])
    #expect(try value(.benefit("claimed", .perYear), calculation([claimed])) == .none(.noInfluence))
    let doubted = try benefit("doubted", adjustments: [.optimism(bias: Rate(1), source: "s")])
    #expect(try value(.benefit("doubted", .perYear), calculation([doubted])) == .none(.neverReached))
    let missing = try Sensitivity(of: calculation([time()]), .economic)
    for factor in [SensitivityFactor.benefit("no", .perYear), .costLine("no"), .benefit("time", .perYear)] {
      #expect(throws: InvalidModel.self) { try missing.switchingValue(of: factor) }
    }
    #expect(
      [
        SwitchingValue.Reason.noInfluence, .outsideRange(Quantity(1, .hours)), .impossible(Quantity(1, .hours)),
        .neverReached, .costsNotCounted, .notLinear,
      ].map(\.code)
        == ["noInfluence", "outsideRange", "impossible", "neverReached", "costsNotCounted", "notLinear"])
  }

  @Test func `adjustments are turned back, a loss by what a loss is multiplied by`() throws {
    let half: [Adjustment] = [
      .attribution(share: 0.5, reason: "r"), .optimism(bias: Rate(0.2), source: "s"),
    ]
    let gain = try benefit("b", .amount(perYear: 1, note: "n"), adjustments: half)
    // 10 000 / (0.5 × 0.8).
    func value(_ costs: Int64) throws -> Rational? {
      try Sensitivity(of: calculation(cost: costs, [gain]), .budget)
        .switchingValue(of: .benefit("b", .perYear)).quantity?.value
    }
    #expect(try value(10_000) == 25_000)
    // −10 000 / (0.5 × 1.2).
    #expect(try value(-10_000) == exact("-16666.666666666667"))
    #expect(try value(0) == 0)
    // A gain of less than a krona is a gain: 0.40 / (0.5 × 0.8).
    let cost = try CostModel(external: .lines([costLine("system", .money(Money(minorUnits: 40)))]))
    let small = try Sensitivity(of: calculation([gain], costs: cost), .budget)
    #expect(try small.switchingValue(of: .benefit("b", .perYear)) == .atLeast(Quantity(1, UnitOfMeasure("kr/year"))))
    // A krona is asked for like any other amount.
    let krona = try Sensitivity(of: calculation(cost: 1, [benefit("b", .amount(perYear: 5, note: "n"))]), .budget)
    #expect(try krona.switchingValue(of: .benefit("b", .perYear)) == .atLeast(Quantity(1, UnitOfMeasure("kr/year"))))
  }

  @Test func `the values bring 1 000 random calculations to zero, and to the right side of it`() throws {
    let seed: UInt64 = 20_261_127
    print("Switching values, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var found = 0
    for number in 0..<PropertyCases.count(1_000) {
      let sample = try RandomSensitivity(ranges: 0...4, using: &random)
      let sensitivity = try Sensitivity(of: sample.model.calculation(), .public)
      let factor = try #require(sensitivity.factors.dropLast().randomElement(using: &random)).factor
      let value = try sensitivity.requiredValue(of: factor, for: .breakEven)
      guard let exact = value.quantity?.value, exact < 1_000_000_000 else { continue }
      found += 1
      let net = try sensitivity.netPresentValue(at: [factor: exact])
      try #require(net.magnitude <= Money(minorUnits: 3), "seed \(seed), case \(number): \(net)")
      // A probability stays one.
      let step: Rational = factor.isProbability ? 1 - exact : 1
      switch value {
      case .atLeast: try #require(try sensitivity.netPresentValue(at: [factor: exact + step]) >= net)
      case .atMost: try #require(try sensitivity.netPresentValue(at: [factor: exact + step]) <= net)
      case .none: Issue.record("case \(number)")
      }
    }
    #expect(found > 300)
  }
}

/// What must be true for a calculation to be paid back by a month.
@Suite struct RequiredPaybackTests: SensitivitySamples {
  /// A benefit from March on, a twelfth of its year in each month.
  @Test func `months before a benefit begins ask nothing of it where nothing has been paid`() throws {
    let late = try benefit("late", .avoidedCost(perYear: 600), lagMonths: 2)
    func value(_ öre: Int64, _ paid: String) throws -> SwitchingValue {
      let line = try costLine("system", .money(Money(minorUnits: öre)), .once(month(paid)))
      return try Sensitivity(of: calculation([late], costs: CostModel(external: .lines([line]))), .budget)
        .requiredValue(of: .benefit("late", .perYear), for: .paidBack(by: month("2025-01")))
    }
    // 100 kr in March is a twelfth of what a year must bring.
    #expect(try value(10_000, "2025-03") == .atLeast(Quantity(1_200, UnitOfMeasure("kr/year"))))
    // Half a krona that is paid before it begins is never paid back by then.
    #expect(try value(50, "2025-01") == .none(.neverReached))
  }

  /// A line that brings 100 kr in January and costs 200 kr in February, beside another; each month must not be below
  /// zero: in January its multiple times 100, in February less 100.
  @Test func `a line that first brings and then costs has a least and a greatest multiple`() throws {
    func value(january: Int64, february: Int64) throws -> SwitchingValue {
      func line(_ id: Identifier<CostLine>, _ first: Int64, _ second: Int64) throws -> CostLine {
        let months = [try month("2025-01"): Money(majorUnits: first), try month("2025-02"): Money(majorUnits: second)]
        return try CostLine(id: id, label: "", ledger: .money(months), phase: .operation)
      }
      let costs = try CostModel(external: .lines([line("own", -100, 200), line("other", january, february)]))
      return try Sensitivity(of: calculation([], costs: costs), .budget)
        .requiredValue(of: .costLine("own"), for: .paidBack(by: month("2025-01")))
    }
    // At least 1 and at most 2, which is where it stands already.
    #expect(try value(january: 100, february: -300) == .atMost(Quantity(2, .share)))
    // At least 1.5 and at most 2.
    #expect(try value(january: 150, february: -350) == .atLeast(Quantity(1.5, .share)))
    // At least 2 and at most 1.
    #expect(try value(january: 200, february: -300) == .none(.neverReached))
  }

  @Test func `each factor has the value with which a month pays back`() throws {
    let sensitivity = try Sensitivity(of: calculation([time()]), .economic)
    func value(_ factor: SensitivityFactor, _ by: String) throws -> SwitchingValue {
      try sensitivity.requiredValue(of: factor, for: .paidBack(by: month(by)))
    }
    // After six months 10 000 must have come: 20 000 a year, 20 / 18 of the plan's events.
    #expect(
      try value(.benefit("time", .eventsPerYear), "2025-06")
        == .atLeast(Quantity(exact("666.666666666667"), UnitOfMeasure("events/year"))))
    // 9 000 have.
    #expect(try value(.costLine("system"), "2025-06") == .atMost(Quantity(0.9, .share)))
    #expect(try value(.discountRate, "2025-06") == .none(.noInfluence))
    #expect(throws: InvalidModel.self) { try value(.discountRate, "2026-01") }
    let nothing = try Sensitivity(of: calculation([time()], costs: CostModel()), .economic)
    let target = Sensitivity.Target.paidBack(by: try month("2025-06"))
    #expect(try nothing.requiredValue(of: .discountRate, for: target) == .none(.costsNotCounted))
  }

  @Test func `it is the last crossing: a later cost must be carried too`() throws {
    let costs = try CostModel(
      external: .lines([
        costLine("now", .money(Money(majorUnits: 100)), .once(month("2025-01"))),
        costLine("later", .money(Money(majorUnits: 1_100)), .once(month("2025-12"))),
      ]))
    let yearly = try benefit("b", .amount(perYear: 600, note: "n"))
    let sensitivity = try Sensitivity(of: calculation([yearly], costs: costs), .budget)
    // 600 a year passes 100 in month 2, but 1 200 must have come by the end.
    #expect(
      try sensitivity.requiredValue(of: .benefit("b", .perYear), for: .paidBack(by: month("2025-02")))
        == .atLeast(Quantity(1_200, UnitOfMeasure("kr/year"))))
    #expect(try sensitivity.payback(at: [.benefit("b", .perYear): 1_200]) == .atEnd(ofPeriod: 0))
    let late = try benefit("late", use: .linear(months: 2), lagMonths: 6)
    let never = try Sensitivity(of: calculation([late]), .budget)
    #expect(
      try never.requiredValue(of: .benefit("late", .perYear), for: .paidBack(by: month("2025-06")))
        == .none(.neverReached))
    #expect(
      try never.requiredValue(of: .costLine("system"), for: .paidBack(by: month("2025-06")))
        == .atMost(
          Quantity(0, .share)))
    let doubted = try benefit("doubted", adjustments: [.optimism(bias: Rate(1), source: "s")])
    #expect(
      try Sensitivity(of: calculation([doubted]), .budget)
        .requiredValue(of: .benefit("doubted", .perYear), for: .paidBack(by: month("2025-06"))) == .none(.neverReached))
  }

  @Test func `a credit is needed up to a multiple`() throws {
    let costs = try CostModel(
      external: .lines([
        costLine("new", .money(Money(majorUnits: 300))), costLine("old", .money(Money(majorUnits: -200))),
      ]))
    let sensitivity = try Sensitivity(of: calculation([], costs: costs), .budget)
    let target = Sensitivity.Target.paidBack(by: try month("2025-12"))
    #expect(try sensitivity.requiredValue(of: .costLine("old"), for: target) == .atLeast(Quantity(1.5, .share)))
  }

  @Test func `the values pay 1 000 random calculations back by their month, and a little less does not`() throws {
    let seed: UInt64 = 20_261_128
    print("Required payback, seed \(seed)")
    var random = SplitMix64(seed: seed)
    var (found, sharp) = (0, 0)
    for number in 0..<PropertyCases.count(1_000) {
      let sample = try RandomSensitivity(ranges: 0...4, using: &random)
      let sensitivity = try Sensitivity(of: sample.model.calculation(), .public)
      let factor = try #require(
        sensitivity.factors.filter { if case .benefit = $0.factor { true } else { false } }
          .randomElement(using: &random) ?? sensitivity.factors.last
      ).factor
      let horizon = sample.model.assumptions.horizon
      let by = Int.random(in: 0..<horizon.count, using: &random)
      let target = Sensitivity.Target.paidBack(by: horizon.lowerBound.advanced(by: by))
      let value = try sensitivity.requiredValue(of: factor, for: target)
      guard let exact = value.quantity?.value, exact > 0, exact < 1_000_000 else { continue }
      found += 1
      func isPaidBack(_ value: Rational) throws -> Bool {
        guard case .atEnd(let period) = try sensitivity.payback(at: [factor: value]) else { return false }
        return period <= by
      }
      try #require(try isPaidBack(exact), "seed \(seed), case \(number)")
      let less = value == .atLeast(value.quantity ?? Quantity(0, .share)) ? exact * 0.99 : exact * 1.01
      if let paid = try? isPaidBack(less), !paid { sharp += 1 }
    }
    #expect(found > 100 && sharp * 100 > found * 90, "\(found) found, \(sharp) sharp")
  }
}

extension SensitivityFactor {
  fileprivate var isProbability: Bool {
    switch self {
    case .benefit(_, .probabilityBefore), .benefit(_, .probabilityAfter): true
    case .benefit, .costLine, .discountRate: false
    }
  }
}
