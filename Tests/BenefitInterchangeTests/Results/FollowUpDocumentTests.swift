import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct FollowUpDocumentTests {
  static func initiative() throws -> Initiative {
    let january = try FullDocument.month("2025-01")
    func once(_ id: Identifier<CostLine>, _ amount: Int64, in month: Month) throws -> CostLine {
      try CostLine(
        id: id, label: id.rawValue, amount: .money(Money(majorUnits: amount)), timing: .once(month),
        phase: .implementation)
    }
    return try Initiative(
      id: "forms", name: "Webbformulär", organisation: "city",
      organisations: [Organisation(id: "city", name: "Staden")],
      rollout: [
        RolloutStep(
          id: "all", name: "Alla", organisation: "city", fullOperation: FullDocument.date("2024-12-20"))
      ],
      priceLevel: PriceLevel(year: 2025),
      costs: CostModel(
        external: .lines([
          once("study", 1_000, in: FullDocument.month("2024-06")), once("licence", 12_000, in: january),
        ]), substitutes: .none, overhead: .lines([once("rent", 3_000, in: january)])),
      benefits: [
        Benefit(
          id: "time", name: "Kortare tid",
          value: .monetised(.redistribution, .avoidedCost(perYear: 24_000)), drivenBy: ["minutes"]),
        Benefit(id: "calm", name: "Trygghet", value: .notMonetised(.quality, .size(.large))),
      ],
      assumptions: CalculationAssumptions(baseMonth: january, months: 12),
      goals: [
        EffectGoal(
          id: "minutes", name: "Minuter",
          indicator: Indicator(name: "Minuter per ärende", unit: .minutes, direction: .decrease),
          baseline: Baseline(
            value: 45, date: FullDocument.date("2024-05-31"), measuredBy: FullDocument.stopwatch),
          targets: [Target(monthsAfterFullOperation: 6, value: 10)])
      ],
      measurements: [
        EffectGoal.Measurement(
          goal: "minutes", date: FullDocument.date("2025-06-25"), quantity: Quantity(17, .minutes),
          measuredBy: FullDocument.stopwatch, sample: .count(120), source: "Uppföljning")
      ])
  }

  @Test func `a follow-up is written byte for byte with the figures worked out by hand`() throws {
    let followUp = FollowUp(of: try Self.initiative(), asOf: try FullDocument.date("2025-09-30"))
    let bytes = FollowUpDocument([followUp]).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == Self.text)
    #expect(bytes == Array(Self.text.utf8))
  }

  @Test func `no follow-ups are an empty list`() {
    let text = "{\n  \"schemaVersion\": 1,\n  \"followUps\": [],\n  \"costComparison\": null\n}\n"
    #expect(FollowUpDocument([]).bytes == Array(text.utf8))
  }

  @Test func `follow-ups stand in the order given`() throws {
    let initiative = try Self.initiative()
    let dates = [try FullDocument.date("2026-01-31"), try FullDocument.date("2024-01-31")]
    let leaves = try Self.leaves(dates.map { FollowUp(of: initiative, asOf: $0) })
    #expect(leaves["$.followUps[0].asOf"] == "2026-01-31")
    #expect(leaves["$.followUps[1].asOf"] == "2024-01-31")
    #expect(leaves["$.followUps[2].asOf"] == nil)
  }

  @Test(arguments: [UInt64(11), 12, 13]) func `any follow-up is strict JSON and the same in two calls`(
    _ seed: UInt64
  ) throws {
    var random = RandomInitiative(seed: seed)
    for round in 0..<20 {
      let document = try random.document()
      let asOf = random.day(in: random.month(around: try FullDocument.month("2026-06")))
      let bytes = FollowUpDocument([FollowUp(of: document.initiative, asOf: asOf)]).bytes
      let again = FollowUpDocument([FollowUp(of: document.initiative, asOf: asOf)]).bytes
      let reading = JSONReader.read(bytes)
      guard reading.problems.isEmpty, let root = reading.root, bytes == again else {
        Issue.record("seed \(seed), round \(round): \(reading.summary)")
        return
      }
      #expect(root.leaves["$.followUps[0].initiative"] == document.initiative.id.rawValue)
    }
  }

  /// What follow-ups are written as, by path.
  static func leaves(_ followUps: [FollowUp]) throws -> [String: String] {
    let reading = JSONReader.read(FollowUpDocument(followUps).bytes)
    #expect(reading.problems.isEmpty)
    return try #require(reading.root).leaves
  }
}
