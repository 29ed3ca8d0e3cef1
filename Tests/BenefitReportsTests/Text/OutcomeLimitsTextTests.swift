import BenefitRealisation
import BenefitReports
import Testing

/// What a report says at the limits of what is known: rates that can't be told from −100 %, steps that aren't measured,
/// money that was decided on targets that have been replaced.
@Suite struct OutcomeLimitsTextTests: ReportSamples {
  private func text(_ initiative: Initiative, asOf: String = "2025-10-20", _ language: Language = .swedish) -> String {
    TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language).text
      .split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { $0.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_") }
      .joined(separator: " ")
  }

  private func benefit(
    _ perYear: Rational, lastMonth: Month? = nil, drivenBy goals: [Identifier<EffectGoal>] = []
  ) throws -> Benefit {
    try Benefit(
      id: "pengar", name: "Mindre inhyrt",
      value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: perYear))),
      lastMonth: lastMonth, drivenBy: goals)
  }

  private func costs(_ amount: Int64) throws -> CostModel {
    try CostModel(
      external: .lines([line("bygge", .money(Money(majorUnits: amount)), in: month("2024-01"), .implementation)]),
      internalHours: .none, substitutes: .none, overhead: .none)
  }

  private func assumptions(months: Int = 24) throws -> CalculationAssumptions {
    try CalculationAssumptions(
      baseMonth: month("2024-01"), months: months,
      discounting: Discounting(rates: DiscountRates(Rate(percent: 0)), timing: .monthly))
  }

  @Test(
    arguments: [
      // One krona after a month of a million out: (10⁻⁶)¹² − 1 a year, which no Double tells from −1.
      (12, "under −99,9_%", "below −99.9_%"),
      // A month's part of 6 794 520 kr is 566 210: 0.56621¹² is 0.00109, so −99.9 % is the nearest number.
      (6_794_520, "−99,9_%", "−99.9_%"),
      // 0.5¹² is 0.00024.
      (6_000_000, "under −99,9_%", "below −99.9_%"),
    ] as [(Rational, String, String)])
  func `a rate just above −100 % isn't written as −100 %`(perYear: Rational, swedish: String, english: String) throws {
    let initiative = try initiative(
      rollout: [step(from: "2024-02-01")], costs: costs(1_000_000),
      benefits: [benefit(perYear, lastMonth: month("2024-02"))], assumptions: assumptions())
    #expect(text(initiative).contains("internränta \(swedish) \(swedish) \(swedish)"))
    #expect(text(initiative, .english).contains("internal rate of return \(english) \(english) \(english)"))
  }

  @Test func `break-even says that what A costs isn't saved, where A costs anything`() throws {
    let benefits = [try benefit(1_000_000)]
    let plain = try initiative(
      rollout: [step(from: "2024-01-01")], costs: costs(1_000_000), benefits: benefits, assumptions: assumptions())
    #expect(text(plain).contains("Nollpunkt (ekonomisk): vid 50_% av den planerade användningen."))
    #expect(!text(plain).contains("Den gamla vägen är då kvar"))
    let old = try CostLine(
      id: "gammalt", label: "Gammalt", amount: .money(Money(majorUnits: 100)),
      timing: .monthly(month("2024-01")...month("2025-12")), phase: .operation)
    let compared = try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step(from: "2024-01-01")],
      priceLevel: PriceLevel(year: 2025), costs: costs(1_000_000), benefits: benefits, assumptions: assumptions(),
      asIs: AsIs(
        costs: CostModel(
          external: .lines([old]), internalHours: .none, substitutes: .none, overhead: .none)))
    #expect(
      text(compared).contains(
        "Nollpunkt (ekonomisk): vid 50_% av den planerade användningen. Den gamla vägen är då kvar, så det som A kostar "
          + "räknas inte som sparat."))
    #expect(
      text(compared, .english).contains(
        "Break-even (economic): at 50_% of the planned use. The old channel then stays open, so what A costs isn't "
          + "counted as saved."))
  }

  @Test func `a benefit that isn't known names the steps that aren't measured`() throws {
    let steps = try [
      step("a", "Centrum", share: 0.5, from: "2024-01-01"), step("b", "Norr", share: 0.25, from: "2024-02-01"),
      step("c", "Söder", share: 0.25, from: "2024-03-01"),
    ]
    func goals(_ clocks: [Identifier<RolloutStep>]) throws -> [EffectGoal] {
      try clocks.map {
        try goal(Identifier("tid-\($0)"), "Tid \($0)", from: 45, to: [(12, 15)], owner: "chef", clock: .step($0))
      }
    }
    let measured = [measurement("tid-a", 30, on: "2025-01-02")]
    let partly = try initiative(
      rollout: steps, costs: costs(100), benefits: [benefit(120_000, drivenBy: ["tid-a", "tid-b"])],
      assumptions: assumptions(), goals: goals(["a", "b"]), measurements: measured)
    #expect(
      text(partly).contains(
        "Inte känd – Mindre inhyrt: ingen användbar mätning finns (Norr); inget effektmål följer upp nyttan (Söder)."))
    let missing = try initiative(
      rollout: steps, costs: costs(100), benefits: [benefit(120_000, drivenBy: ["tid-a", "tid-b", "tid-c"])],
      assumptions: assumptions(), goals: goals(["a", "b", "c"]), measurements: measured)
    #expect(
      text(missing, .english).contains("Not known – Mindre inhyrt: there is no usable measurement (Norr, Söder)."))
    // Where there is one step, there is nothing to name.
    let whole = try initiative(
      rollout: [step("a", "Centrum", from: "2024-01-01")], costs: costs(100),
      benefits: [benefit(120_000, drivenBy: ["tid-a"])], assumptions: assumptions(), goals: goals(["a"]))
    #expect(text(whole).contains("Inte känd – Mindre inhyrt: ingen användbar mätning finns."))
  }

  @Test func `a benefit whose targets have been lowered says against which it is held`() throws {
    func goal(_ target: Rational) throws -> EffectGoal {
      try self.goal("tid", "Tid", from: 45, to: [(12, target)], owner: "chef")
    }
    let initiative = try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step(from: "2024-01-01")],
      priceLevel: PriceLevel(year: 2025), costs: costs(100), benefits: [benefit(120_000, drivenBy: ["tid"])],
      assumptions: assumptions(), goals: [goal(35)], measurements: [measurement("tid", 30, on: "2025-01-02")],
      earlierPlans: [
        EarlierPlan(
          decision: Decision(by: "nämnden", on: date("2023-09-01")), leftBecause: "en dålig kontroll", goals: [goal(15)]
        )
      ], planDecision: Decision(by: "gruppen", on: date("2024-08-01")))
    #expect(text(initiative).contains("Mindre inhyrt hålls mot målvärdena i plan 1, som pengarna beslutades på."))
    #expect(
      text(initiative, .english).contains(
        "Mindre inhyrt is held against the targets of plan 1, on which its money was decided."))
  }
}
