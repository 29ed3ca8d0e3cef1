/// What an initiative calls its organisations, goals, benefits and the nodes of its effect map, gathered for many look-ups.
///
/// An identity that isn't there is its own name.
struct NamesInModel {
  private let organisations: [Identifier<Organisation>: String]
  private let goals: [Identifier<EffectGoal>: String]
  private let benefits: [Identifier<Benefit>: String]
  private let nodes: [Identifier<EffectMap.Node>: String]

  /// The names of an initiative.
  init(of initiative: Initiative) {
    func gathered<Key: Hashable>(_ names: [(Key, String)]) -> [Key: String] {
      Dictionary(names) { first, _ in first }
    }
    organisations = gathered(initiative.organisations.map { ($0.id, $0.name) })
    goals = gathered(initiative.goals.map { ($0.id, $0.name) })
    benefits = gathered(initiative.benefits.map { ($0.id, $0.name) })
    nodes = gathered(initiative.effectMap.nodes.map { ($0.id, $0.label) })
  }

  subscript(id: Identifier<Organisation>) -> String { organisations[id] ?? id.rawValue }
  subscript(id: Identifier<EffectGoal>) -> String { goals[id] ?? id.rawValue }
  subscript(id: Identifier<Benefit>) -> String { benefits[id] ?? id.rawValue }
  subscript(id: Identifier<EffectMap.Node>) -> String { nodes[id] ?? id.rawValue }
}
