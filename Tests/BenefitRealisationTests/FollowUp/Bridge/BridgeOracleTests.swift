import BenefitRealisation
import Testing

@Suite struct BridgeOracleTests {
  @Test func `120 random bridges come out as the oracle's brute force over all orders does, to the öre`() throws {
    let cases = try BridgeCase.all()
    #expect(cases.count == 120)
    for (number, row) in cases.enumerated() {
      let asOf = try #require(CalendarDate(row.asOf))
      let bridge = try #require(FollowUp(of: row.initiative(), asOf: asOf).bridge().value)
      #expect(bridge.states.map { "\($0.knownOn, default: "-")" } == row.answer.moments.map(\.date), "case \(number)")
      #expect(bridge.states.map(\.version) == row.answer.moments.map(\.version), "case \(number)")
      #expect(bridge.states.map(\.netPresentValue.minorUnits) == row.answer.values, "case \(number)")
      #expect(bridge.spans.map { $0.parts.map(\.amount.minorUnits) } == row.answer.spans, "case \(number)")
      #expect(bridge.spans.allSatisfy { $0.parts.map(\.part) == BridgePart.allCases })
    }
  }

  @Test func `the table moves every part, and has bridges with a new plan`() throws {
    let cases = try BridgeCase.all()
    for part in BridgePart.allCases.indices {
      #expect(cases.count { $0.answer.spans.contains { $0[part] != 0 } } >= 15, "\(BridgePart.allCases[part])")
    }
    #expect(cases.count { $0.answer.moments.contains { $0.name == "replanned" } } >= 20)
  }
}
