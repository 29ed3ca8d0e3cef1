import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Financing, forecast and outcome of documents.
@Suite struct CostVersionDocumentTests {
  typealias Document = CostDocument

  func initiative(_ more: String) throws -> Initiative {
    try InitiativeDocument(reading: Document(more: more).bytes).initiative
  }

  @Test func `an initiative without them has none`() throws {
    let initiative = try initiative("")
    #expect(initiative.financing == nil && initiative.costForecast == nil && initiative.costOutcome == nil)
  }

  @Test func `financing has shares, amounts and who pays the rest`() throws {
    let financing = try initiative(
      #","financing":{"parts":[{"party":"s","share":0.25}],"rest":"o"}"#
    ).financing
    #expect(financing == (try Financing(parts: [.init("s", .share(0.25))], rest: "o")))
    let amount = try initiative(#","financing":{"parts":[{"party":"s","amount":"10.50"}],"rest":"o"}"#).financing
    #expect(amount?.parts == [.init("s", .amount(Money(minorUnits: 1_050)))])
    #expect(try initiative(#","financing":{"parts":[],"rest":"o"}"#).financing?.parts == [])
  }

  @Test func `forecast and outcome are cost models of the same form`() throws {
    let model = #"{"external":[\#(line)],"internalHours":"none","substitutes":"notCounted","overhead":"none"}"#
    let initiative = try initiative(",\"costForecast\":\(model),\"costOutcome\":\(model)")
    let expected = try CostModel(
      external: .lines([
        CostLine(
          id: "x", label: "X", amount: .money(Money(majorUnits: 7)), timing: .once(#require(Month("2025-02"))),
          phase: .procurement)
      ]), internalHours: .none, overhead: .none)
    #expect(initiative.costForecast == expected)
    #expect(initiative.costOutcome == expected)
    #expect(initiative.costs != expected)
  }

  let line = #"{"id":"x","label":"X","phase":"procurement","timing":{"once":"2025-02"},"amount":"7"}"#

  @Test func `biases and contract lengths are read`() throws {
    let initiative = try initiative(
      #","optimismBias":[{"biasPercent":50,"source":"s"}],"contractLengths":{"procurement":"400","lengths":[{"yearlyCosts":["100","100"]}]}"#
    )
    #expect(initiative.optimismBias == [try OptimismBias(bias: Rate(percent: 50), source: "s")])
    #expect(initiative.costsWithOptimismBias?.total[.external] == Money(majorUnits: 1_500))
    // 400 + 100 + 100/1.03 over 1 + 1/1.03.
    #expect(initiative.contractComparison?.options.map(\.equivalentAnnualCost) == [Money(minorUnits: 30_296)])
  }

  /// Further members, and the problem at the mark with its path below the initiative.
  static let refused: [(String, String, String)] = [
    (#""optimismBias":[{"biasPercent":¶1001,"source":"s"}]"#, "value-out-of-range", ".optimismBias[0].biasPercent"),
    (
      #""optimismBias":[{"biasPercent":1,"mitigatedPercent":¶-1,"source":"s"}]"#, "value-out-of-range",
      ".optimismBias[0].mitigatedPercent"
    ),
    (#""optimismBias":[{"biasPercent":1,"source":¶""}]"#, "empty-text", ".optimismBias[0].source"),
    (#""optimismBias":[{"biasPercent":1,"phases":¶[],"source":"s"}]"#, "empty-list", ".optimismBias[0].phases"),
    (
      #""optimismBias":[{"biasPercent":1,"source":"s"},{"biasPercent":1,"phases":¶["rollout"],"source":"s"}]"#,
      "duplicate-identifier", ".optimismBias[1].phases"
    ),
    (#""contractLengths":{"procurement":"1","lengths":¶[]}"#, "empty-list", ".contractLengths.lengths"),
    (
      #""contractLengths":{"procurement":"1","lengths":[{"yearlyCosts":¶[]}]}"#, "count-out-of-range",
      ".contractLengths.lengths[0].yearlyCosts"
    ),
    (
      #""contractLengths":{"procurement":"1","lengths":[{"yearlyCosts":["1"]},{"yearlyCosts":¶["2"]}]}"#,
      "duplicate-identifier", ".contractLengths.lengths[1].yearlyCosts"
    ),
    (
      #""financing":{"parts":[{"party":"s","share":¶-0.5}],"rest":"o"}"#, "share-out-of-range",
      ".financing.parts[0].share"
    ),
    (
      #""financing":{"parts":[{"party":"s","share":¶0}],"rest":"o"}"#, "share-out-of-range", ".financing.parts[0].share"
    ),
    (
      #""financing":{"parts":[{"party":"s","amount":¶"-1"}],"rest":"o"}"#, "negative-number",
      ".financing.parts[0].amount"
    ),
    (
      #""financing":{"parts":[{"party":¶"o","share":1}],"rest":"o"}"#, "duplicate-identifier",
      ".financing.parts[0].party"
    ),
    (
      #""financing":{"parts":¶[{"party":"s","share":0.6},{"party":"o","share":0.6}],"rest":"q"}"#,
      "shares-exceed-whole", ".financing.parts"
    ),
    (#""financing":{"parts":[{"party":¶"q","share":1}],"rest":"o"}"#, "unknown-reference", ".financing.parts[0].party"),
    (#""financing":{"parts":[],"rest":¶"q"}"#, "unknown-reference", ".financing.rest"),
    (#""financing":{"parts":[¶{"party":"s"}],"rest":"o"}"#, "not-exactly-one", ".financing.parts[0]"),
    (
      #""financing":{"parts":[¶{"party":"s","share":1,"amount":"1"}],"rest":"o"}"#, "not-exactly-one",
      ".financing.parts[0]"
    ),
    (#""financing":¶{"parts":[]}"#, "missing-member", ".financing"),
    (#""financing":¶[]"#, "wrong-kind", ".financing"),
    (
      #""costForecast":¶{"external":"none","internalHours":"none","overhead":"none"}"#, "missing-member",
      ".costForecast"
    ),
    (
      #""costOutcome":{"external":¶"zero","internalHours":"none","substitutes":"none","overhead":"none"}"#,
      "unknown-word", ".costOutcome.external"
    ),
    (
      #""costOutcome":{"external":¶[],"internalHours":"none","substitutes":"none","overhead":"none"}"#, "empty-list",
      ".costOutcome.external"
    ),
    (
      #""costOutcome":{"external":¶7,"internalHours":"none","substitutes":"none","overhead":"none"}"#, "wrong-kind",
      ".costOutcome.external"
    ),
  ]

  @Test func `milestones of forecast and outcome are counted from their step`() throws {
    let timing = #"{"milestone":{"rolloutStep":"r","monthsAfterFullOperation":-2}}"#
    let model =
      #"{"external":[{"id":"x","label":"X","phase":"rollout","timing":\#(timing),"amount":"7"}],"internalHours":"none","substitutes":"none","overhead":"none"}"#
    let initiative = try initiative(",\"costForecast\":\(model),\"costOutcome\":\(model)")
    for version in [initiative.costForecast, initiative.costOutcome] {
      #expect(version?.lines.map(\.line.amounts.months.lowerBound.description) == ["2025-01"])
    }
  }

  @Test(arguments: ["costForecast", "costOutcome"])
  func `a milestone of an unknown step is told at the version that has it`(member: String) {
    let timing = #"{"milestone":{"rolloutStep":¶"q","monthsAfterFullOperation":0}}"#
    let document = Document(
      more:
        #","\#(member)":{"external":[{"id":"x","label":"X","phase":"rollout","timing":\#(timing),"amount":"7"}],"internalHours":"none","substitutes":"none","overhead":"none"}"#
    )
    #expect(
      document.problems == [
        "unknown-reference \(document.place) $.initiative.\(member).external[0].timing.milestone.rolloutStep"
      ])
  }

  @Test func `a share above 100 per cent is told at the share and at the sum`() {
    let share = Document(more: #","financing":{"parts":[{"party":"s","share":¶1.5}],"rest":"o"}"#)
    let sum = Document(more: #","financing":{"parts":¶[{"party":"s","share":1.5}],"rest":"o"}"#)
    #expect(
      share.problems == [
        "shares-exceed-whole \(sum.place) $.initiative.financing.parts",
        "share-out-of-range \(share.place) $.initiative.financing.parts[0].share",
      ])
  }

  @Test(arguments: refused.indices) func `a further member is refused with the culprit's place`(index: Int) {
    let (more, code, path) = Self.refused[index]
    let document = Document(more: "," + more)
    #expect(document.problems == ["\(code) \(document.place) $.initiative\(path)"])
  }
}
