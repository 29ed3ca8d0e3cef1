import Testing

@testable import BenefitRealisation

@Suite struct OptimismBiasTests: CostComparisonSamples {
  @Test func `OB-GB-MITIG: 100 with a bias of a half, half mitigated, is 125`() throws {
    let bias = try OptimismBias(bias: Rate(0.5), mitigation: Rate(0.5), source: "greenbook tests")
    let result = try bias.adjusted(kronor(100))
    #expect(result.adjusted == kronor(125))
    #expect(result.unadjusted == kronor(100))
    #expect(result.bias == bias)
  }

  /// The case adds up contributions × mitigation (5 × 1 + 2 × 1 + 22 × 0.4 + 5 × 1 + 3 × 1 = 23.8 %) and prolongs a
  /// duration of months. The library takes the mitigation as one rate and adjusts money, so the sum is made here and
  /// the 28 months stand as 28 kr; factor, resultant bias and product are the library's.
  @Test func `OB-WD-MITIG: 39 per cent with 23.8 per cent mitigated leaves 29.7`() throws {
    let contributions: [(Rational, Rational)] = [(5, 1), (2, 1), (22, 0.4), (5, 1), (3, 1)]
    let reduction = contributions.reduce(0 as Rational) { $0 + $1.0 * $1.1 }
    #expect(reduction == 23.8)
    let unmitigated = try OptimismBias(bias: Rate(percent: 39), source: "Mott MacDonald 2002")
    #expect(try unmitigated.adjusted(kronor(28)).adjusted == money("38.92"))
    let mitigated = try OptimismBias(
      bias: Rate(percent: 39), mitigation: Rate(percent: reduction), source: "Mott MacDonald 2002")
    #expect((mitigated.factor - 1) * 100 == 29.718)
    #expect(try mitigated.adjusted(kronor(28)).adjusted == money("36.32"))
  }

  @Test func `the Green Book's upper bounds have nothing mitigated`() throws {
    #expect(OptimismBias.equipmentAndDevelopment.factor == 3)
    #expect(OptimismBias.outsourcing.factor == 1.41)
    #expect(OptimismBias.outsourcing.mitigation == Rate(0))
    #expect(OptimismBias.outsourcing.source != OptimismBias.equipmentAndDevelopment.source)
  }

  @Test func `nothing and everything mitigated are the ends`() throws {
    #expect(try OptimismBias(bias: Rate(10), mitigation: Rate(1), source: "x").factor == 1)
    #expect(try OptimismBias(bias: Rate(10), mitigation: Rate(0), source: "x").factor == 11)
    #expect(try OptimismBias(bias: Rate(0), source: "x").adjusted(kronor(5)).adjusted == kronor(5))
  }

  @Test func `a bias or a mitigation out of range and no source are told together`() {
    #expect(
      problems { try OptimismBias(bias: Rate(-0.01), mitigation: Rate(1.01), source: "") }
        == ["biasPercent: value-out-of-range", "mitigatedPercent: value-out-of-range", "source: missing-text"])
    #expect(throws: InvalidModel(.outOfRange(1_001, allowed: 0...1_000), at: "biasPercent")) {
      try OptimismBias(bias: Rate(10.01), source: "x")
    }
    #expect(throws: InvalidModel(.outOfRange(-1, allowed: 0...100), at: "mitigatedPercent")) {
      try OptimismBias(bias: Rate(1), mitigation: Rate(-0.01), source: "x")
    }
  }

  @Test func `an adjusted cost beyond the limit is an error`() {
    #expect(throws: AmountOutOfRange(amount: 3_000_000_000_000)) {
      try OptimismBias.equipmentAndDevelopment.adjusted(.limit)
    }
  }

  @Test func `a bias is put on the lines of its phases`() throws {
    let costs = try CostModel(
      external: .lines([
        line("buy", .money(kronor(100)), .once(month("2025-01")), .procurement),
        line("run", .money(kronor(10)), .monthly(months("2025-01", "2025-10")), .operation),
      ]), internalHours: .none)
    let adjusted = try costs.adjusted(for: [.outsourcing, .equipmentAndDevelopment])
    #expect(adjusted.lines.map(\.line.amounts.total) == [kronor(300), kronor(141)])
    #expect(adjusted.scope == costs.scope)
    #expect(try costs.adjusted(for: []) == costs)
  }

  @Test func `an initiative has one bias on a phase, and its costs with it are possible`() throws {
    func initiative(costing amount: Money, _ biases: [OptimismBias]) throws -> Initiative {
      try Initiative(
        id: "i", name: "", organisation: city.id, organisations: [city], rollout: [rolloutStep()],
        priceLevel: PriceLevel(year: 2025),
        costs: CostModel(external: .lines([costLine("a", .money(amount))])), optimismBias: biases)
    }
    func bias(_ phases: CostPhase...) throws -> OptimismBias {
      try OptimismBias(bias: Rate(0.5), phases: Set(phases), source: "x")
    }
    let (apart, twice) = (
      try [bias(.implementation), bias(.operation)], try [bias(.implementation, .operation), bias(.operation)]
    )
    #expect(
      try initiative(costing: Money(majorUnits: 100), apart).costsWithOptimismBias?.lines.first?.line.amounts.total
        == Money(majorUnits: 150))
    #expect(try initiative(costing: Money(majorUnits: 100), []).costsWithOptimismBias == nil)
    #expect(
      try BenefitRealisationTests.problems { try initiative(costing: .limit, twice) } == [
        problem(.duplicateIdentifier("operation"), at: "optimismBias", .index(1), "phases")
      ])
    #expect(
      try BenefitRealisationTests.problems { try initiative(costing: .limit, apart) } == [
        problem(.amountOutOfRange(1_500_000_000_000), at: "optimismBias")
      ])
  }

  /// Restated hours say what their cost was restated by; those of a phase without a bias haven't been.
  @Test func `hours of a phase without a bias keep their cost and its provenance`() throws {
    let hours = CostLine.Amount.hours(10, at: try HourlyCost(400, provenance: "agreement"))
    let costs = try CostModel(
      internalHours: .lines([
        line("learn", hours, .once(month("2025-01")), .implementation),
        line("run", hours, .once(month("2025-06")), .operation),
      ]))
    let adjusted = try costs.adjusted(for: [.outsourcing])
    #expect(adjusted.lines.map(\.line.amounts.total) == [kronor(4_000), kronor(5_640)])
    #expect(adjusted.lines[0].line == costs.lines[0].line && adjusted.lines[1].line != costs.lines[1].line)
  }

  /// 0.01 × 1.05 is 0.0105, which alone would round to 0.01: 100 months come to 1.05 and not to 1.00.
  @Test func `a line with a bias is rounded once, after its months have been added up`() throws {
    let bias = try OptimismBias(bias: Rate(percent: 5), source: "x")
    let run = months("2025-01", "2033-04")
    let ledger = CostLedger.money(Dictionary(uniqueKeysWithValues: run.map { ($0, money("0.01")) }))
    let costs = try CostModel(
      external: .lines([
        line("run", .money(money("0.01")), .monthly(run), .operation),
        CostLine(id: "booked", label: "b", ledger: ledger, phase: .operation),
      ]))
    #expect(try costs.adjusted(for: [bias]).lines.map(\.line.amounts.total) == [money("1.05"), money("1.05")])
  }
}
