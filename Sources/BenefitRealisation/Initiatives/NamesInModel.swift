/// What an initiative calls its parts, gathered for many look-ups: thousands of lines of a report may each ask for one.
///
/// An identity that isn't there is its own name; what only an earlier plan had goes by its name in the last that had it.
package struct NamesInModel {
  private var organisations: [Identifier<Organisation>: String] = [:]
  private var steps: [Identifier<RolloutStep>: String] = [:]
  private var goals: [Identifier<EffectGoal>: String] = [:]
  private var benefits: [Identifier<Benefit>: String] = [:]
  private var nodes: [Identifier<EffectMap.Node>: String] = [:]
  private var costLines: [Identifier<CostLine>: String] = [:]
  private var alternatives: [Identifier<Alternative>: String] = [:]

  /// No names.
  package init() {}

  /// The names of an initiative.
  package init(of initiative: Initiative) {
    for organisation in initiative.organisations { organisations[organisation.id] = organisation.name }
    for plan in initiative.earlierInitiatives + [initiative] {
      for step in plan.rollout { steps[step.id] = step.name }
      for goal in plan.goals { goals[goal.id] = goal.name }
    }
    for benefit in initiative.benefits { benefits[benefit.id] = benefit.name }
    for node in initiative.effectMap.nodes { nodes[node.id] = node.label }
    // A line goes by its name in the budget, where the outcome calls it otherwise.
    for costs in [initiative.costOutcome, initiative.costs].compactMap(\.self) {
      for (_, line) in costs.lines { costLines[line.id] = line.label }
    }
    for alternative in initiative.alternatives { alternatives[alternative.id] = alternative.name }
  }

  package subscript(id: Identifier<Organisation>) -> String { organisations[id] ?? id.rawValue }
  package subscript(id: Identifier<RolloutStep>) -> String { steps[id] ?? id.rawValue }
  package subscript(id: Identifier<EffectGoal>) -> String { goals[id] ?? id.rawValue }
  package subscript(id: Identifier<Benefit>) -> String { benefits[id] ?? id.rawValue }
  package subscript(id: Identifier<EffectMap.Node>) -> String { nodes[id] ?? id.rawValue }
  package subscript(id: Identifier<CostLine>) -> String { costLines[id] ?? id.rawValue }
  package subscript(id: Identifier<Alternative>) -> String { alternatives[id] ?? id.rawValue }

  /// The names of some goals, the first few of many.
  func few(_ goals: [Identifier<EffectGoal>]) -> BilingualText { BilingualText(few: goals.map { self[$0] }) }

  /// The names of some benefits, the first few of many.
  func few(_ benefits: [Identifier<Benefit>]) -> BilingualText { BilingualText(few: benefits.map { self[$0] }) }
}
