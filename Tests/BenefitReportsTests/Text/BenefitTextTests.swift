import BenefitRealisation
import BenefitReports
import Testing

/// What the report says of benefits beside their sums.
@Suite struct BenefitTextTests: ReportSamples {
  private func report(_ benefits: [Benefit], costs: CostModel? = nil, in language: Language) throws -> String {
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")],
      costs: costs
        ?? CostModel(external: .lines([line("l", .money(Money(majorUnits: 900)), in: month("2024-01"), .procurement)])),
      benefits: benefits, assumptions: CalculationAssumptions(baseMonth: month("2024-01"), months: 12),
      goals: [goal("tid", "Tid", from: 45, to: [(6, 10)])])
    return TextReport(of: FollowUp(of: initiative, asOf: date("2024-03-01")), in: language).text
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func benefit(
    _ yearly: Factor, adjustments: [Adjustment] = [], id: Identifier<Benefit> = "b"
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "Besparing", value: .monetised(.financial, .amount(perYear: yearly, note: "n")),
      adjustments: adjustments)
  }

  @Test func `adjusted benefits have one line, with what they would be without`() throws {
    let adjusted = try [
      benefit(2_000, adjustments: [.optimism(bias: Rate(0.1), source: "k"), .attribution(share: 0.5, reason: "r")]),
      benefit(1_000, adjustments: [.attribution(share: 1, reason: "r")], id: "c"),
    ]
    // 2 000 × 0.5 × 0.9 + 1 000 = 1 900; without, 3 000 − 900.
    let swedish = try report(adjusted, in: .swedish)
    #expect(
      swedish.contains(
        unbreakable(
          "Nyttorna är justerade (insatsens andel, optimism). Utan justering (ekonomisk): nuvärde av nyttor "
            + "3_000,00, nettonuvärde 2_100,00.")))
    #expect(swedish.contains(unbreakable("nuvärde av nyttor 1_900,00 1_900,00")))
    #expect(
      try report(adjusted, in: .english).contains(
        "The benefits are adjusted (attribution, optimism). Without it (economic): present value of benefits "
          + "3,000.00, net present value 2,100.00."))
    #expect(
      try report(adjusted, costs: CostModel(), in: .english).contains(
        "Without it (economic): present value of benefits 3,000.00."))
    #expect(try !report([benefit(1)], in: .swedish).contains("justerad"))
  }

  @Test func `the break-even use is told, or on which side the calculation stays`() throws {
    #expect(
      try report([benefit(1_200)], in: .swedish).contains(
        unbreakable("Nollpunkt (ekonomisk): vid 75_% av den planerade användningen.")))
    #expect(
      try report([benefit(1_200)], in: .english).contains(
        unbreakable("Break-even (economic): at 75_% of the planned use.")))
    #expect(
      try report([benefit(800)], in: .swedish).contains(
        "Nollpunkt (ekonomisk): under noll även vid planerad användning."))
    #expect(
      try report([benefit(800)], in: .english).contains("Break-even (economic): below zero even at the planned use."))
    let credit = try CostModel(
      external: .lines([line("l", .money(Money(majorUnits: -1)), in: month("2024-01"), .procurement)]))
    #expect(
      try report([benefit(800)], costs: credit, in: .swedish).contains("över noll även utan användning."))
    #expect(
      try report([benefit(800)], costs: credit, in: .english).contains("above zero even without any use."))
    #expect(try !report([], in: .swedish).contains("Nollpunkt"))
    #expect(try !report([benefit(800)], costs: CostModel(), in: .swedish).contains("Nollpunkt"))
  }

  @Test func `a benefit that an indicator counts is listed with what a year brings`() throws {
    let air = try Benefit(
      id: "air", name: "Mindre utsläpp",
      value: .notMonetised(.environment, .indicator(name: "koldioxid", perYear: Quantity(-12.5, UnitOfMeasure("ton")))))
    #expect(
      try report([air], in: .swedish).contains(
        "Inte värderat i pengar: Mindre utsläpp (miljö, koldioxid −12,5 ton per år)"))
    #expect(
      try report([air], in: .english).contains(
        "Not valued in money: Mindre utsläpp (environment, koldioxid −12.5 ton a year)"))
  }

  @Test func `benefits that may count the same hours are told`() throws {
    let hour = try HourlyCost(400, provenance: "lönesystemet")
    func hours(_ id: Identifier<Benefit>, _ name: String, _ nature: MonetaryNature) throws -> Benefit {
      try Benefit(
        id: id, name: name, value: .monetised(nature, .hoursFreed(hoursPerMonth: 1, hourlyCost: hour)),
        drivenBy: ["tid"])
    }
    let one = try [hours("a", "Tid A", .redistribution), hours("b", "Tid B", .redistribution)]
    let two = try [hours("a", "Tid A", .redistribution), hours("b", "Tid B", .financial)]
    let sentence =
      "Kontrollera att samma timmar inte räknas två gånger: ”Tid A” och ”Tid B” (samma mål, enhet och perspektiv)."
    let natures = "De är både finansiella och omfördelning; en timme kan bara vara det ena."
    #expect(try report(one, in: .swedish).contains(sentence) && !report(one, in: .swedish).contains(natures))
    #expect(try report(two, in: .swedish).contains("\(sentence) \(natures)"))
    #expect(
      try report(two, in: .english).contains(
        "Check that the same hours aren't counted twice: “Tid A” and “Tid B” (same goal, unit and perspective). They are both "
          + "financial and redistribution; an hour can only be one of them."))
  }
}
