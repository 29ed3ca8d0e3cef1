import Testing

@testable import BenefitRealisation

/// Explanations of the hours chain's links, of switching values and of the parts of a variance, with figures by hand.
@Suite struct LinkAndSwitchExplanationTests: SensitivitySamples, ExplanationOfParts {
  private func node(_ end: String, of root: Explanation?) -> Explanation? {
    root?.nodes.first { $0.id.hasSuffix(end) }
  }

  /// 120 hours a year at 100 kr, of which 3 000 kr a year are cut from 2026 and 60 hours do other work from July 2025.
  private func chained(_ parts: inout InitiativeParts) throws {
    parts.assumptions = try assumptions(months: 24)
    parts.benefits = try [
      landedBenefit([
        landing(.money(Money(majorUnits: 3_000)), from: "2026-01"),
        landing(.hours(60), as: .capacityForOtherWork, from: "2025-07"),
      ])
    ]
    parts.costs = try CostModel(
      internalHours: .lines([
        costLine("project", hours(24, at: 1), .spread(months("2024-12", "2025-12"))),
        costLine("support", hours(2, at: 1), .monthly(months("2026-01", "2027-12"))),
      ]))
  }

  @Test func `hours spent are the line's hours each time and how often they fall in the year`() throws {
    let spread = try explanation("hoursChain.links[spent:project].hours[2025]", chained)
    #expect(
      spread?.number == .exact(Rational(288, over: 13))
        && numbers(spread) == [.exact(24), .exact(Rational(12, over: 13))])
    let monthly = try explanation("hoursChain.links[spent:support].hours[2026]", chained)
    #expect(monthly?.number == .exact(24) && numbers(monthly) == [.exact(2), .exact(12)])
    #expect(try explanation("hoursChain.links[spent:support].hours[2025]", chained)?.number == .exact(0))
    #expect(try explanation("hoursChain.links[spent:support].factor", chained)?.value == .notDefined(.noStepBefore))
    // The year's hours go down to the same figures.
    let year = try explanation("hoursChain.years[2026].spent", chained)
    #expect(numbers(year?.parts.first) == [.exact(2), .exact(12)])
  }

  @Test func `a landing's part of the hours is of what its benefit releases`() throws {
    // A landing in money is hours at the value of an hour: 3 000 / 100 a year; of 240 released in two years.
    let cashed = try #require(try explanation("hoursChain.links[cashed:time][0].factor", chained))
    #expect(cashed.value == .number(0.125, .share) && numbers(cashed) == [.exact(30), .exact(240)])
    #expect(numbers(cashed.parts[0]) == [.exact(0), .exact(30)])
    let perYear = try #require(node("landings[0].hoursPerYear", of: cashed))
    #expect(perYear.number == .exact(30) && numbers(perYear) == [.exact(3_000), .exact(100)])
    let redeployed = try explanation("hoursChain.links[redeployed:time][1].factor", chained)
    #expect(redeployed?.value == .number(0.375, .share) && numbers(redeployed) == [.exact(90), .exact(240)])
    #expect(try explanation("hoursChain.links[redeployed:time][1].hours[2025]", chained)?.number == .exact(30))
    #expect(try explanation("hoursChain.links[released:time].factor", chained)?.number == .exact(1))
    // The landing at 0 is no redeployment, and released hours have none.
    for text in ["redeployed:time][0", "released:time][0", "cashed:time", "spent:time", "released:other"] {
      #expect(try explanation("hoursChain.links[\(text)].factor", chained) == nil, "\(text)")
    }
    #expect(ExplainableFigure("hoursChain.links[time].factor") == nil)
  }

  @Test func `a benefit that releases nothing has no part of it`() throws {
    let none = try explanation("hoursChain.links[released:time].factor") {
      try chained(&$0)
      $0.benefits = try [
        landedBenefit([], .hoursFreed(hoursPerMonth: 0, hourlyCost: HourlyCost(100, provenance: "test")))
      ]
    }
    #expect(none?.value == .notDefined(.noPotential))
  }

  /// 600 × 6 minutes at 300 kr/h are 18 000 kr a year, against 10 000 kr, undiscounted.
  private func timed(_ parts: inout InitiativeParts, adjustments: [Adjustment] = [], others: [Benefit] = []) throws {
    parts.costs = try CostModel(external: .lines([costLine("system", .money(Money(majorUnits: 10_000)))]))
    parts.benefits = [try time(adjustments: adjustments)] + others
    parts.assumptions = try assumptions(discounting: Discounting(rates: DiscountRates(Rate(0))))
  }

  private func switching(_ factor: FactorName, _ change: (inout InitiativeParts) throws -> Void) throws -> Explanation?
  {
    try explanation("sensitivity.economic.tornado[time].\(factor.rawValue).switchingValue", change)
  }

  @Test func `a switching value is the likely value and what is missing over what one unit gives`() throws {
    // 8 000 kr less is 8 000 / (600 / 60 × 300) minutes less than 10.
    let value = try #require(try switching(.minutesBefore) { try timed(&$0) })
    let step = try exact("-8") / 3
    #expect(value.value == .number(try exact("7.333333333333"), UnitOfMeasure("minutes/event")))
    #expect(numbers(value) == [.exact(10), .exact(step)] && value.rounding == .twelveDecimals)
    #expect(numbers(value.parts[1]) == [.exact(-8_000), .exact(3_000)])
    #expect(numbers(node(".missing", of: value)) == [.exact(10_000), .exact(18_000)])
    #expect(value.notes.map(\.text.english).contains("this value or more"))
    // The range of the factor is 5 to 12, of the yearly value 3 000 to 24 000.
    #expect(numbers(node(".change", of: value)) == [.exact(24_000), .exact(3_000)])
    #expect(numbers(node(".range", of: value)) == [.exact(12), .exact(5)])
  }

  @Test func `what others bring and what adjustments take are part of what is needed`() throws {
    // 10 000 − 1 000 of the other, over 0.9 of the adjustments.
    let value = try #require(
      try switching(.minutesBefore) {
        try timed(
          &$0, adjustments: [.confidence(.independentMonitoring, reason: "c")],
          others: [benefit("other", .avoidedCost(perYear: 1_000))])
      })
    #expect(numbers(node(".neededYearlyValue", of: value)) == [.exact(9_000), .exact(0.9)])
    #expect(numbers(node(".leftToBePaid", of: value)) == [.real(10_000), .real(1_000)])
    #expect(value.number == .exact(try exact("7.333333333333")))
  }

  @Test func `a value that the factor can't have is told with why`() throws {
    // 20 000 kr would take 333⅓ events of 6 minutes; at least 400 are planned.
    let outside = try #require(try switching(.eventsPerYear) { try timed(&$0) })
    #expect(outside.value == .without(BilingualText(swedish: "utanför spannet", english: "outside the range")))
    #expect(outside.operation == .accepted(from: 400, to: 700))
    #expect(outside.parts.map(\.number) == [.exact(try exact("333.333333333333"))])
    // With 30 000 kr more to win elsewhere no event is needed, and fewer than none can't be.
    let impossible = try #require(
      try switching(.eventsPerYear) { try timed(&$0, others: [benefit("other", .avoidedCost(perYear: 30_000))]) })
    #expect(impossible.operation == .accepted(from: 0, to: nil))
    #expect(impossible.parts.map(\.number) == [.exact(try exact("-666.666666666667"))])
    let unused = try switching(.eventsPerYear) {
      try timed(&$0)
      $0.rollout = [try rolloutStep(use: .monthly([0]))]
    }
    let reason = BilingualText(swedish: "faktorn gör ingen skillnad", english: "the factor makes no difference")
    #expect(unused?.value == .without(reason) && unused?.operation == .stated)
  }

  private func reported(_ parts: inout InitiativeParts) throws {
    parts.costs = try CostModel(
      external: .lines([
        costLine("licence", .money(Money(majorUnits: 10)), .monthly(months("2025-11", "2026-04")), phase: .operation),
        costLine("study", .money(Money(majorUnits: 500)), .once(month("2025-03")), phase: .preStudy),
      ]))
    parts.costOutcome = try CostModel(
      external: .lines([
        costLine("licence", .money(Money(majorUnits: 12)), .monthly(months("2025-12", "2026-02")), phase: .operation)
      ]))
  }

  @Test func `a part of the variance is the outcome less the budget of the lines and months in it`() throws {
    func value(_ text: String) throws -> Explanation? {
      try explanation("costVariance.\(text)", asOf: "2026-02-28", reported)
    }
    // 3 × 12 − 4 × 10 of the licence, and nothing of 500.
    #expect(numbers(try value("byComponent.external")) == [.exact(-4), .exact(-500)])
    #expect(numbers(try value("byPhase.operation")) == [.exact(-4)])
    #expect(numbers(try value("byPhase.operation")?.parts.first) == [.exact(36), .exact(40)])
    // 2025: 12 − 20 of the licence.
    #expect(numbers(try value("byYear.2025")) == [.exact(-8), .exact(-500)])
    // A line's part of a year isn't the line's figure of all years.
    #expect(
      try value("byYear.2025")?.parts.map(\.id)
        == ["costVariance.lines[licence].variance@2025", "costVariance.lines[study].variance@2025"])
    #expect(numbers(try value("byYear.2026")) == [.exact(4)])
    #expect(numbers(try value("byYear.2026")?.parts.first) == [.exact(24), .exact(20)])
    #expect(try value("lines[licence].budgetToDate")?.number == .exact(40))
    #expect(try value("lines[licence].outcomeToDate")?.number == .exact(36))
    let missing = try value("lines[study].outcomeToDate")
    #expect(missing?.number == .exact(0) && missing?.notes.first?.text.english == "there is no such line")
    for text in ["byYear.2027", "byPhase.rollout", "byComponent.overhead", "lines[x].budgetToDate"] {
      #expect(try value(text) == nil, "\(text)")
    }
    #expect(ExplainableFigure("costVariance.byYear.this") == nil)
  }

  @Test func `a figure can't lie about its bounds, its decimals or a step before it`() {
    func leaf(_ number: Rational) -> Explanation { .stated("a", BilingualText("a"), .number(number, .share)) }
    func node(_ value: Explanation.Value, _ operation: Explanation.Operation, _ parts: [Rational]) -> Bool {
      Explanation("b", BilingualText("b"), value, operation, parts.map(leaf), rounding: .twelveDecimals).isConsistent
    }
    let none = Explanation.Value.without(BilingualText("none"))
    #expect(node(none, .accepted(from: 0, to: 1), [2]) && node(none, .accepted(from: 0, to: nil), [-1]))
    #expect(!node(none, .accepted(from: 0, to: 1), [1]) && !node(none, .accepted(from: nil, to: nil), [2]))
    #expect(node(.number(1, .share), .accepted(from: 0, to: 1), [1]))
    #expect(!node(.number(2, .share), .accepted(from: 0, to: 1), [2]))
    #expect(!node(none, .accepted(from: 0, to: 1), [2, 3]))
    let third = Rational(1, over: 3)
    #expect(node(.number(0.333_333_333_333, .share), .sum, [third]))
    #expect(!node(.number(third, .share), .sum, [third]) && !node(.number(0.333_333_333_334, .share), .sum, [third]))
    #expect(node(.notDefined(.noPotential), .quotient(.step), [1, 0]))
    #expect(node(.number(-2, .share), .quotient(.step), [2, -1]))
  }
}
