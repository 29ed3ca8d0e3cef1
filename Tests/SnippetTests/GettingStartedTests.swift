import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Foundation
import Testing

/// The path of the article for newcomers, step by step; its figures are worked out with a calculator in the article.
struct GettingStartedTests {
  @Test func `from a cost model to the check at twelve months, in Swift and as a document`() throws {
    // snippet: start-costs
    let january = Month("2025-01")!
    let months = january...Month("2026-12")!
    let salaried = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let costs = try CostModel(
      external: .lines([
        CostLine(
          id: "form", label: "Web form", amount: .money(Money(majorUnits: 200_000)), timing: .once(january),
          phase: .implementation),
        CostLine(
          id: "licence", label: "Licence", amount: .money(Money(majorUnits: 2_000)), timing: .monthly(months),
          phase: .operation),
      ]),
      internalHours: .lines([
        CostLine(
          id: "project", label: "Project group", amount: .hours(300, at: salaried), timing: .once(january),
          phase: .implementation)
      ]), substitutes: .none)
    print(costs.total.whole)  // not defined: nobody has counted the overhead
    print(try costs.total.amount(over: CostScope([.external, .internalHours, .substitutes])))  // 371633.80
    // end snippet
    #expect(costs.total.whole == .notDefined(because: .notCounted))
    let counted = try costs.total.amount(over: CostScope([.external, .internalHours, .substitutes]))
    #expect(counted == (try money("371633.80")))

    // snippet: start-benefit
    let clerk = try HourlyCost(400, provenance: "pay system 2025, handläggare")
    let head = Owner(role: "head of the unit", organisation: "school")
    let time = try Benefit(
      id: "time", name: "Shorter handling of applications",
      value: .monetised(
        .redistribution,
        .timeSaved(
          eventsPerYear: Factor(6_000, source: "case system 2024"),
          minutesBefore: Factor(20, source: "time study"), minutesAfter: Factor(8, source: "the supplier's pilot"),
          hourlyCost: clerk)),
      owner: head, use: .linear(months: 6), drivenBy: ["handling-time"],
      landings: [
        Landing(
          unit: "school", perYear: .hours(300), as: .budgetReduction, firstMonth: Month("2026-01")!,
          decision: Decision(by: "the school board", on: CalendarDate("2025-06-10")!))
      ])
    // end snippet

    // snippet: start-calculation
    let assumptions = try CalculationAssumptions(baseMonth: january, months: 24)
    let step = try RolloutStep(
      id: "all", name: "All schools", organisation: "school", fullOperation: CalendarDate("2025-01-01")!)
    let calculation = try BenefitCalculation(
      costs: costs, benefits: [time], rollout: [step], assumptions: assumptions)
    print(calculation.valuation(.economic).netPresentValue)  // 475084.65
    print(calculation.valuation(.budget).netPresentValue)  // -130796.12
    print(calculation.allocation().potential, calculation.allocation().landed)  // 860000.00 120000.00
    // end snippet
    #expect(calculation.valuation(.economic).benefitsPresentValue == (try money("846019.42")))
    #expect(calculation.valuation(.economic).costsPresentValue == (try money("370934.77")))
    #expect(calculation.valuation(.economic).netPresentValue == (try money("475084.65")))
    #expect(calculation.valuation(.budget).benefitsPresentValue == (try money("116504.85")))
    #expect(calculation.valuation(.budget).netPresentValue == (try money("-130796.12")))
    #expect(calculation.allocation().potential == (try money("860000")))
    #expect(calculation.allocation().landed == (try money("120000")))

    // snippet: start-goal
    let method = MeasurementMethod(method: "time study of a week", population: "all applications")
    let goal = try EffectGoal(
      id: "handling-time", name: "An application takes 8 minutes",
      indicator: Indicator(name: "handling time", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 20, date: CalendarDate("2024-11-08")!, measuredBy: method),
      targets: [
        Target(monthsAfterFullOperation: 6, value: 12), Target(monthsAfterFullOperation: 12, value: 8),
      ], owner: head)
    // end snippet

    // snippet: start-measurements
    let measurements = [
      EffectGoal.Measurement(
        goal: "handling-time", date: CalendarDate("2025-06-27")!, quantity: Quantity(13, .minutes),
        measuredBy: method, source: "time study, week 26"),
      EffectGoal.Measurement(
        goal: "handling-time", date: CalendarDate("2026-01-09")!, quantity: Quantity(7, .minutes),
        measuredBy: method, sample: try .mean(Sample.Spread(count: 120, standardDeviation: 4)),
        source: "time study, week 2"),
    ]
    // end snippet

    // snippet: start-initiative
    let initiative = try Initiative(
      id: "school-transport", name: "Applications for school transport on the web", organisation: "school",
      organisations: [Organisation(id: "school", name: "The school administration")], rollout: [step],
      priceLevel: PriceLevel(year: 2025), costs: costs, benefits: [time], assumptions: assumptions, goals: [goal],
      measurements: measurements)
    // end snippet

    // snippet: start-checks
    let followUp = FollowUp(of: initiative, asOf: CalendarDate("2026-02-02")!)
    for point in followUp.checkpoints {
      for answer in point.goals { print(point.checkpoint.dueDate, answer.check.verdict, answer.check.isIndication) }
    }
    // 2025-07-01 notReached(BenefitRealisation.Verdict.Certainty.pointValue) true
    // 2026-01-02 reached(BenefitRealisation.Verdict.Certainty.interval) false
    // At six months 13 minutes where 12 were the target, an indication; at twelve 6.28 to 7.72, all of it below 8.
    print(followUp.outcome!.realisedToDate(.economic).value!.amount)  // 408976.13 of 420000.00 planned
    // end snippet
    let checks = followUp.checkpoints.flatMap { $0.goals.map(\.check) }
    #expect(checks.map(\.checkpoint.dueDate) == [CalendarDate("2025-07-01"), CalendarDate("2026-01-02")])
    #expect(checks.map(\.verdict) == [.notReached(.pointValue), .reached(.interval)])
    #expect(checks.map(\.isIndication) == [true, false])
    guard case .measured(_, let achievement) = checks[0].state else {
      Issue.record("the first measurement counts")
      return
    }
    #expect(achievement.ratio == .value(0.875) && achievement.band == .partly)
    #expect(checks[1].interval?.lower.decimalString(fractionDigits: 2) == "6.28")
    #expect(checks[1].interval?.upper.decimalString(fractionDigits: 2) == "7.72")
    let realised = try #require(followUp.outcome?.realisedToDate(.economic).value)
    #expect(realised.amount == (try money("408976.13")))
    #expect(realised.planned == (try money("420000")))

    // snippet: start-findings
    for finding in followUp.findings {
      print(finding.rule.severity, finding.code.rawValue, finding.place, finding.text[.english])
    }
    // end snippet
    #expect(
      followUp.findings.map(\.code) == [
        .useNotFollowedUp, .componentNotCounted, .goalWithoutStrategicGoal, .asIsMissing,
      ])

    // snippet: start-explanation
    let explanation = followUp.explanation(of: .valuation(.economic, .netPresentValue))!
    print(explanation.value, explanation.operation)  // money(475084.65) difference
    for part in explanation.parts { print(part.label[.english], part.value) }  // 846019.42, then 370934.77
    print(ExplanationReport(of: explanation, depth: 2, in: .english).text)
    // end snippet
    let values = try ["475084.65", "846019.42", "370934.77"].map { Explanation.Value.money(try money($0)) }
    #expect(explanation.operation == .difference)
    #expect([explanation.value] + explanation.parts.map(\.value) == values)
    #expect(ExplanationReport(of: explanation, depth: 2, in: .english).text.contains("475,084.65"))

    // snippet: start-report
    let report = TextReport(of: followUp, in: .english)
    print(report.text)
    // end snippet
    let shown = try Article("GettingStarted").block(after: "### 9")
    // An article is typed with plain spaces; the report keeps a number and its unit together.
    let written = report.text.replacingOccurrences(of: "\u{A0}", with: " ")
    for line in shown.split(separator: "\n") where line != "…" { #expect(written.contains(line + "\n"), "\(line)") }

    let bytes = Array(try Article("GettingStarted").block(after: "### 10").utf8)
    // snippet: start-document
    let document = try InitiativeDocument(reading: bytes)
    let sameFollowUp = FollowUp(of: document.initiative, asOf: document.date)
    print(sameFollowUp == followUp)  // true
    // end snippet
    #expect(document.initiative == initiative)
    #expect(sameFollowUp == followUp)
    let again = try InitiativeDocument(reading: document.bytes())
    #expect(again == document)
  }

  private func money(_ text: String) throws -> Money { try #require(Money(decimal: text)) }
}
