import Testing

@testable import BenefitRealisation

/// Explanations of costs, of the calculation's years and steps, and of what is brought home, with figures by hand.
@Suite struct CalculationExplanationTests: ExplanationOfParts {
  private func kronor(_ amount: Int64) -> Explanation.Value { .money(Money(majorUnits: amount)) }

  @Test func `the whole cost isn't defined while a component isn't counted, and says which`() throws {
    let costs = try CostModel(external: .lines([costLine()]), internalHours: .none, overhead: .none)
    let open = try #require(try explanation("costs.costTotal.whole") { $0.costs = costs })
    #expect(open.value == .notDefined(.notCounted))
    #expect(open.notes.map(\.text.english) == ["not counted: substitutes"])
    let whole = try explanation("costs.costTotal.whole") {
      $0.costs = try CostModel(
        external: .lines([costLine()]), internalHours: .none, substitutes: .none, overhead: .none)
    }
    #expect(whole?.value == kronor(1_000) && numbers(whole) == [.exact(1_000), .exact(0), .exact(0), .exact(0)])
  }

  /// 1 000.00 kr of which two thirds by share and 100 kr are paid: 333.34 − 100 kr are left.
  private func shared(_ parts: inout InitiativeParts) throws {
    parts.organisations += ["a", "b", "c"].map { Organisation(id: $0, name: "Unit \($0)") }
    let third = Rational(1, over: 3)
    parts.financing = try Financing(
      parts: [.init("a", .share(third)), .init("b", .share(third)), .init("c", .amount(Money(majorUnits: 100)))],
      rest: city.id)
  }

  @Test func `a party pays its share of the cost, or what the parts leave`() throws {
    // Of 100 000 öre a third is 33 333⅓: the largest remainder, of equal ones the first, gets the öre that is left.
    let first = try #require(try explanation("parties[organisation:a].pays", shared))
    #expect(first.value == .money(try money("333.34")) && first.rounding == .largestRemainder)
    #expect(numbers(first) == [.exact(1_000), .exact(Rational(1, over: 3))])
    #expect(try explanation("parties[organisation:b].pays", shared)?.value == .money(try money("333.33")))
    #expect(try explanation("parties[organisation:c].pays", shared)?.value == kronor(100))
    let rest = try #require(try explanation("parties[organisation:city].pays", shared))
    #expect(rest.value == .money(try money("233.33")))
    #expect(numbers(rest) == [.exact(1_000), .exact(333.34), .exact(333.33), .exact(100)])
    #expect(rest.parts.dropFirst().map(\.label) == ["Unit a", "Unit b", "Unit c"].map { BilingualText($0) })
    #expect(
      first.label
        == BilingualText(
          swedish: "det som ”Unit a” betalar av kostnaden", english: "what “Unit a” pays of the cost"))
    let gains = try explanation("parties[organisation:city].gains", shared)
    #expect(gains?.label.swedish == "nyttor som hamnar hos ”City”")
    #expect(gains?.label.english == "benefits that land with “City”")
    #expect(ExplainableFigure("parties[city].pays") == .party(.organisation("city"), .pays))
  }

  @Test func `a party gains what lands with it, and nobody what is left`() throws {
    func landed(_ parts: inout InitiativeParts) throws {
      parts.organisations.append(Organisation(id: "clinic", name: ""))
      parts.assumptions = try assumptions()
      parts.benefits = try [
        landedBenefit([landing(.hours(12), by: "clinic")]), benefit("residents", perspective: .usersAndResidents),
      ]
    }
    // 12 of 120 hours of 100 kr each.
    #expect(try explanation("parties[organisation:clinic].gains", landed)?.value == kronor(1_200))
    let rest = try #require(try explanation("parties[notAllocated].gains", landed))
    #expect(rest.value == kronor(10_800) && numbers(rest.parts.first) == [.exact(12_000), .exact(1_200), .exact(0)])
    #expect(try explanation("parties[perspective:usersAndResidents].gains", landed)?.value == kronor(1_200))
    #expect(try explanation("parties[perspective:usersAndResidents].pays", landed)?.value == kronor(0))
    #expect(try explanation("parties[perspective:society].pays", landed) == nil)
  }

  @Test func `what a line costs outside the horizon is the whole line less what is inside`() throws {
    let outside = try #require(
      try explanation("calculation.costsOutsideHorizon") {
        $0.assumptions = try assumptions()
        $0.costs = try CostModel(
          external: .lines([
            costLine("before", .money(Money(majorUnits: 70)), .once(month("2024-06"))),
            costLine("rent", .money(Money(majorUnits: 10)), .monthly(months("2025-11", "2026-03"))),
            costLine("inside"),
          ]))
      })
    // Five months of rent less November and December, and all that was paid in 2024.
    #expect(outside.value == kronor(70 + 50 - 20))
    #expect(outside.parts.map(numbers) == [[.exact(70)], [.exact(50), .exact(20)]])
    #expect(outside.notes.map(\.text.english) == ["before 2025-01 or after 2025-12"])
  }

  @Test func `a calendar year is its lines' amounts of that year`() throws {
    func years(_ parts: inout InitiativeParts) throws {
      parts.assumptions = try assumptions("2025-07", months: 12)
      parts.costs = try CostModel(
        external: .lines([costLine("rent", .money(Money(majorUnits: 10)), .monthly(months("2025-01", "2026-12")))]))
      parts.benefits = try [benefit()]
      parts.asIs = try AsIs(
        costs: CostModel(
          external: .lines([costLine("old", .money(Money(majorUnits: 3)), .monthly(months("2025-01", "2026-12")))])))
    }
    let place = "calculation.readings.economic.calendarYears[2026]"
    // Half a year: 600 kr of benefits and 6 × 3 kr of A, less 6 × 10 kr.
    let net = try #require(try explanation("\(place).net", years))
    #expect(net.value == kronor(558) && numbers(net) == [.exact(618), .exact(60)])
    #expect(numbers(net.parts.first) == [.exact(600), .exact(18)])
    #expect(try explanation("\(place).costs", years)?.value == kronor(60))
    #expect(try explanation("\(place).benefits", years)?.value == kronor(600))
    #expect(try explanation("\(place).asIsCosts", years)?.value == kronor(18))
    #expect(try explanation("calculation.readings.economic.calendarYears[2027].net", years) == nil)
    let uncounted = try explanation("\(place).net") {
      try years(&$0)
      $0.costs = try CostModel()
    }
    #expect(uncounted?.value == .notDefined(.notCounted))
  }

  @Test func `alternatives of which no component is counted have benefits and no costs`() throws {
    func place(_ figure: ExplainableFigure.OfAlternative) throws -> Explanation? {
      try explanation(ExplainableFigure.alternative(.proposal, .economic, figure).description) {
        $0.assumptions = try assumptions(discounting: Discounting(rates: DiscountRates(Rate(0))))
        $0.costs = try CostModel()
        $0.asIs = try AsIs(costs: CostModel())
        $0.benefits = try [benefit()]
      }
    }
    #expect(try place(.benefits)?.value == kronor(1_200))
    for figure in [ExplainableFigure.OfAlternative.costs, .asIsCosts, .netPresentValue] {
      #expect(try place(figure)?.value == .notDefined(.notCounted), "\(figure)")
    }
  }

  @Test func `hours booked before a period carry their rounding into it`() throws {
    let costs = try #require(
      try explanation(ExplainableFigure.valuation(.economic, .costsPresentValue).description) {
        $0.assumptions = try assumptions(months: 24, discounting: Discounting(rates: DiscountRates(Rate(0))))
        let ledger = try CostLedger.hours(
          [month("2025-01"): 1, month("2026-01"): 1], at: HourlyCost(exact("100.004"), provenance: "test"))
        $0.costs = try CostModel(
          internalHours: .lines([CostLine(id: "a", label: "", ledger: ledger, phase: .operation)]))
      })
    // 100.004 and 200.008 are 100.00 and 200.01, so that the second hour comes to an öre more.
    let second = try #require(costs.nodes.first { $0.id == "costs.internalHours[a].total@year-1" })
    #expect(second.value == .money(try money("100.01")) && second.rounding == .running(after: 1))
  }

  private func adjusted(_ parts: inout InitiativeParts) throws {
    parts.assumptions = try assumptions(discounting: Discounting())
    parts.benefits = try [
      benefit(adjustments: [.attribution(share: 0.8, reason: "r"), .confidence(.independentMonitoring, reason: "c")])
    ]
  }

  @Test func `an adjustment goes from the value before it to the value after`() throws {
    // 1 200 × 0.8 × 0.9.
    let place = "calculation.benefits[benefit].adjustments"
    let after = try #require(try explanation("\(place)[confidence].after", adjusted))
    #expect(after.value == .number(864, UnitOfMeasure("kr/year")) && numbers(after) == [.exact(960), .exact(0.9)])
    #expect(numbers(after.parts.first) == [.exact(1_200), .exact(0.8)])
    #expect(try explanation("\(place)[confidence].before", adjusted)?.number == .exact(960))
    #expect(try explanation("\(place)[attribution].before", adjusted)?.number == .exact(1_200))
    let factor = try #require(try explanation("\(place)[confidence].factor", adjusted))
    #expect(numbers(factor) == [.exact(1), .exact(0.1)] && factor.notes.map(\.text.english) == ["c"])
    #expect(try explanation("\(place)[deadweight].after", adjusted) == nil)
  }

  @Test func `without adjustments a benefit is its pattern's value`() throws {
    let planned = try explanation("calculation.benefits[benefit].plannedUnadjusted", adjusted)
    #expect(planned?.value == kronor(1_200) && numbers(planned) == [.exact(1_200), .exact(1)])
    #expect(try explanation("calculation.unadjusted.economic.benefitsPresentValue", adjusted)?.value == kronor(1_200))
    let net = try explanation("calculation.unadjusted.economic.netPresentValue", adjusted)
    #expect(net?.value == kronor(200) && numbers(net) == [.exact(1_200), .exact(1_000)])
    let plain = try explanation("calculation.unadjusted.economic.netPresentValue") {
      $0.assumptions = try assumptions()
      $0.benefits = try [benefit()]
    }
    #expect(plain == nil)
  }

  private func landed(_ parts: inout InitiativeParts) throws {
    parts.assumptions = try assumptions(months: 24)
    parts.benefits = try [
      landedBenefit([
        landing(.money(Money(majorUnits: 3_000)), from: "2026-01", outcome: [report(700, "2026-01", "2026-03")]),
        landing(
          .hours(60), as: .capacityForOtherWork, from: "2025-07",
          outcome: [Landing.Outcome(in: months("2025-07", "2025-12"), .hours(25))]),
      ])
    ]
  }

  @Test func `what is brought home is planned and reported by landing`() throws {
    let place = "landings.broughtHome[time]"
    // Half a year of 60 hours, and a quarter of 3 000 kr; 100 kr an hour.
    let planned = try explanation("\(place).plannedToDate", asOf: "2026-03-31", landed)
    #expect(planned?.value == kronor(750 + 4_500) && numbers(planned) == [.exact(750), .exact(4_500)])
    let reported = try explanation("\(place).reportedToDate", asOf: "2026-03-31", landed)
    #expect(reported?.value == kronor(3_200) && numbers(reported) == [.exact(700), .exact(2_500)])
    #expect(numbers(reported?.parts.last) == [.exact(25), .exact(100)])
    #expect(try explanation("\(place).potentialToDate", asOf: "2026-03-31", landed)?.value == kronor(15_000))
    #expect(try explanation("\(place).benefitToDate", asOf: "2026-03-31", landed)?.value == .notDefined(.noGoal))
    #expect(try explanation("\(place).reportedToDate", asOf: "2025-11-30", landed) == nil)
    #expect(try explanation("\(place).plannedToDate", asOf: "2024-11-30", landed)?.value == kronor(0))
    #expect(try explanation("landings.benefits[time].landings[1].amount", landed)?.value == kronor(9_000))
    #expect(try explanation("landings.benefits[time].landings[2].amount", landed) == nil)
  }
}
