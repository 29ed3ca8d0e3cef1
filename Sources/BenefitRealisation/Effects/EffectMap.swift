/// How a capability leads to value: capability -> use -> changed work -> effect -> benefit -> strategic goal.
///
/// A map may have orphans and cycles while it is being drawn; what walks it visits every node once.
public struct EffectMap: Sendable, Hashable {
  /// The nodes.
  public let nodes: [Node]
  /// The links between them.
  public let links: [Link]

  /// What leads to something, or what something leads to.
  public struct Node: Sendable, Hashable {
    /// The node's identity.
    public let id: Identifier<Node>
    /// The node in words.
    public let label: String
    /// What the node is.
    public let kind: Kind

    /// A node of the map.
    public init(id: Identifier<Node>, label: String, kind: Kind) {
      self.id = id
      self.label = label
      self.kind = kind
    }
  }

  /// What a node is, and the goal or benefit that it stands for.
  public enum Kind: Sendable, Hashable {
    /// What the change makes possible.
    case capability
    /// That it is used; the goal that follows the use up, if any.
    case use(goal: Identifier<EffectGoal>?)
    /// That the work is done in another way; the goal that follows the changed work up, if any.
    case changedWork(goal: Identifier<EffectGoal>?)
    /// What comes of it; the goal that follows the effect up, if any.
    case effect(goal: Identifier<EffectGoal>?)
    /// The benefit that the effect is worth.
    case benefit(Identifier<Benefit>)
    /// The goal of the organisation that it contributes to.
    case strategicGoal(Identifier<StrategicGoal>)
  }

  /// That one node leads to another.
  public struct Link: Sendable, Hashable {
    /// The cause.
    public let from: Identifier<Node>
    /// The consequence.
    public let to: Identifier<Node>
    /// How much of the consequence comes from this cause, above 0 and at most 1; `nil` when nobody has said.
    public let share: Rational?

    /// A link from a cause to its consequence.
    public init(from: Identifier<Node>, to: Identifier<Node>, share: Rational? = nil) {
      self.from = from
      self.to = to
      self.share = share
    }
  }

  /// A map with nothing in it.
  public static let empty = EffectMap()

  private init() { (nodes, links) = ([], []) }

  /// The most nodes, and the most links, that a map may have.
  public static let most = 500

  /// A map whose links lead between its nodes.
  ///
  /// - Throws: ``InvalidModel`` for an identity that stands twice, a link to or from a node that isn't there, a share
  ///   that isn't above 0 and at most 1, or more than 500 nodes or links. Shares that add up to more than 1 are a
  ///   finding, see ``Initiative/effectMapFindings``.
  public init(nodes: [Node], links: [Link]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(nodes.count <= Self.most, else: .tooMany(nodes.count, limit: Self.most), at: "nodes")
    validation.require(links.count <= Self.most, else: .tooMany(links.count, limit: Self.most), at: "links")
    validation.requireUnique(nodes.map(\.id), at: "nodes")
    let known = Set(nodes.map(\.id))
    for (index, link) in links.enumerated() {
      validation.require(
        known.contains(link.from), else: .unknownReference(link.from.rawValue),
        at: "links", .index(index), "from")
      validation.require(
        known.contains(link.to), else: .unknownReference(link.to.rawValue), at: "links", .index(index), "to")
      if let share = link.share {
        validation.require(share > 0 && share <= 1, else: .shareOutOfRange(share), at: "links", .index(index), "share")
      }
    }
    try validation.finish()
    self.nodes = nodes
    self.links = links
  }
}
