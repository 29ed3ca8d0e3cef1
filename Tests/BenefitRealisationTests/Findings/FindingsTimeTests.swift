import BenefitRealisation
import Testing

/// What the findings of a large effect map take. Only the ratio is looked at, of the best of several runs, with room
/// for a busy machine.
@Suite(.serialized)
struct FindingsTimeTests: FollowUpSamples {
  /// A chain of 499 capabilities, and one that stands alone.
  private func followUp() throws -> FollowUp {
    let ids = (0..<500).map { Identifier<EffectMap.Node>("n\($0)") }
    return FollowUp(
      of: try Initiative(
        id: "i", name: "I", organisation: "city", organisations: [Organisation(id: "city", name: "City")],
        rollout: [step()], priceLevel: PriceLevel(year: 2024), costs: CostModel(),
        effectMap: EffectMap(
          nodes: ids.map { EffectMap.Node(id: $0, label: "Node", kind: .capability) },
          links: zip(ids, ids.dropFirst().dropLast()).map { .init(from: $0, to: $1) })),
      asOf: date("2024-06-01"))
  }

  private func best(_ work: () -> Void) -> Duration {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(work) }.min() ?? .zero
  }

  @Test func `all findings look at the effect map once`() throws {
    let followUp = try followUp()
    #expect(
      followUp.findings.filter { $0.code == .effectMapOrphan }.map(\.place.description) == ["effectMap.nodes[n499]"])
    let map = best { _ = followUp.initiative.effectMapFindings }
    let all = best { _ = followUp.findings }
    #expect(all < map * 17 / 10, "\(map) for the map, \(all) for all")
  }
}
