import BenefitRealisation
import Testing

@Suite struct AdjustmentTests {
  private var all: [Adjustment] {
    [
      .optimism(bias: Rate(0.2), mitigation: Rate(0.5), source: "earlier changes"),
      .confidence(.ownMonitoring, reason: "pilot"),
      .displacement(share: 0.05, reason: "the neighbour"), .deadweight(share: 0.1, reason: "trend"),
      .attribution(share: 0.8, reason: "a new routine too"),
    ]
  }

  @Test func `adjustments multiply in one order, and each step is shown`() throws {
    let benefit = try benefit(adjustments: all)
    let steps = benefit.adjustmentSteps(from: 100_000)
    // 100 000 × 0.8 = 80 000 × 0.9 = 72 000 × 0.95 = 68 400 × 0.85 = 58 140 × (1 − 0.2 × 0.5) = 52 326.
    #expect(steps.map(\.adjustment.kind) == Adjustment.Kind.allCases)
    #expect(steps.map(\.factor) == [0.8, 0.9, 0.95, 0.85, 0.9])
    #expect(steps.map(\.before) == [100_000, 80_000, 72_000, 68_400, 58_140])
    #expect(steps.map(\.after) == [80_000, 72_000, 68_400, 58_140, 52_326])
    #expect(benefit.adjusted(100_000) == 52_326 && benefit.adjusted(0) == 0)
    #expect(
      steps.map(\.adjustment.reason) == ["a new routine too", "trend", "the neighbour", "pilot", "earlier changes"])
    let plain = try Benefit(id: "b", name: "", value: .notMonetised(.quality, .size(.small)))
    #expect(plain.adjusted(7) == 7 && plain.adjustmentSteps(from: 7).isEmpty)
  }

  @Test func `caution makes a loss larger, and attribution makes it smaller`() throws {
    let loss = try benefit(adjustments: all).adjustmentSteps(from: -1_000)
    #expect(loss.map(\.factor) == [0.8, 0.9, 0.95, 1.15, 1.1])
    #expect(loss.last?.after == -865.26)
  }

  @Test func `grades of evidence take off what the table says`() {
    // HM Treasury (2014): 0, 5, 10, 15, 25 and 40 %.
    #expect(EvidenceGrade.allCases.map(\.reduction) == [0, 0.05, 0.1, 0.15, 0.25, 0.4])
    #expect(
      EvidenceGrade.allCases.map { Adjustment.confidence($0, reason: "r").factor(of: 1) }
        == [1, 0.95, 0.9, 0.85, 0.75, 0.6])
    #expect(Set(EvidenceGrade.allCases.map(\.label.swedish)).count == 6)
    #expect(Set(EvidenceGrade.allCases.map(\.label.english)).count == 6)
  }

  @Test func `shares, reasons and kinds are looked at`() throws {
    let wrong: [Adjustment] = [
      .attribution(share: 1.01, reason: "r"), .deadweight(share: -0.01, reason: ""),
      .displacement(share: 2, reason: "r"), .confidence(.nationalTrial, reason: ""),
      .optimism(bias: Rate(1.01), mitigation: Rate(-0.5), source: ""), .attribution(share: 0, reason: "r"),
    ]
    #expect(
      try problems { try benefit(adjustments: wrong) } == [
        problem(.duplicateIdentifier("attribution"), at: "adjustments", .index(5)),
        problem(.outOfRange(1.01, allowed: 0...1), at: "adjustments", "attribution", "share"),
        problem(.outOfRange(-0.01, allowed: 0...1), at: "adjustments", "deadweight", "share"),
        problem(.missingText, at: "adjustments", "deadweight", "reason"),
        problem(.outOfRange(2, allowed: 0...1), at: "adjustments", "displacement", "share"),
        problem(.missingText, at: "adjustments", "confidence", "reason"),
        problem(.outOfRange(101, allowed: 0...100), at: "adjustments", "optimism", "biasPercent"),
        problem(.outOfRange(-50, allowed: 0...100), at: "adjustments", "optimism", "mitigatedPercent"),
        problem(.missingText, at: "adjustments", "optimism", "source"),
      ])
    let bounds: [Adjustment] = [
      .attribution(share: 0, reason: "r"), .deadweight(share: 1, reason: "r"), .optimism(bias: Rate(1), source: "s"),
    ]
    #expect(try benefit(adjustments: bounds).adjusted(5) == 0)
  }

  @Test func `a calculation has both views of every figure`() throws {
    let adjusted = try benefit(
      "a", .avoidedCost(perYear: 1_200), adjustments: [.attribution(share: 0.5, reason: "half")])
    let hour = try HourlyCost(100, provenance: "p")
    let plain = try benefit("b", .hoursFreed(hoursPerMonth: 1, hourlyCost: hour), .redistribution)
    let calculation = try BenefitCalculation(
      costs: CostModel(external: .lines([costLine()])), benefits: [adjusted, plain], rollout: [rolloutStep()],
      assumptions: assumptions())
    #expect(calculation.isAdjusted && !calculation.unadjusted.isAdjusted)
    #expect(calculation.benefits.map(\.yearlyValue) == [600, 1_200])
    #expect(calculation.benefits.map(\.yearlyHours) == [nil, 12])
    #expect(calculation.benefits.map(\.amounts.total) == kronor(600, 1_200))
    #expect(calculation.benefits.map(\.unadjusted.total) == kronor(1_200, 1_200))
    #expect(calculation.valuation(.economic).netPresentValue == Money(majorUnits: 800))
    #expect(calculation.unadjusted.valuation(.economic).netPresentValue == Money(majorUnits: 1_400))
    #expect(calculation.unadjusted.unadjusted == calculation.unadjusted)
    #expect(calculation.unadjusted.benefits[0].benefit == (try benefit("a", .avoidedCost(perYear: 1_200))))
    let without = try BenefitCalculation(
      costs: CostModel(), benefits: [plain], rollout: [rolloutStep()], assumptions: assumptions())
    #expect(without.unadjusted == without && !without.isAdjusted)
  }

  @Test func `freed hours are adjusted with the value that they are worth`() throws {
    let hour = try HourlyCost(100, provenance: "p")
    let freed = try benefit(
      "a", .hoursFreed(hoursPerMonth: 10, hourlyCost: hour), .redistribution,
      adjustments: [.deadweight(share: 0.25, reason: "anyway")])
    let calculation = try BenefitCalculation(
      costs: CostModel(), benefits: [freed], rollout: [rolloutStep()], assumptions: assumptions())
    #expect(calculation.benefits[0].yearlyHours == 90 && calculation.benefits[0].yearlyValue == 9_000)
  }

  @Test func `every kind has words in both languages`() {
    #expect(
      Adjustment.Kind.allCases.map(\.label.swedish)
        == ["insatsens andel", "hade skett ändå", "undanträngning", "belägg", "optimism"])
    #expect(
      Adjustment.Kind.allCases.map(\.label.english)
        == ["attribution", "deadweight", "displacement", "confidence", "optimism"])
  }
}
