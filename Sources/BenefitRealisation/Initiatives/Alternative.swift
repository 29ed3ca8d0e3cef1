/// Another way than the proposed one: an alternative B with costs and benefits of its own, measured against the same A.
public struct Alternative: Sendable, Hashable {
  /// The alternative's identity.
  public let id: Identifier<Alternative>
  /// The alternative in words.
  public let name: String
  /// What it costs.
  public let costs: CostModel
  /// What it brings, over the initiative's rollout.
  public let benefits: [Benefit]

  /// An alternative to the initiative's own costs and benefits.
  public init(id: Identifier<Alternative>, name: String, costs: CostModel, benefits: [Benefit] = []) {
    self.id = id
    self.name = name
    self.costs = costs
    self.benefits = benefits
  }
}
