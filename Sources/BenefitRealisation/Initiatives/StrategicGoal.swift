/// A goal of the organisation's budget or plan that effect goals contribute to.
public struct StrategicGoal: Sendable, Hashable {
  /// The goal's identity.
  public let id: Identifier<StrategicGoal>
  /// The goal, in the words of the document that decided it.
  public let name: String
  /// The document that decided it.
  public let source: String

  /// Names a strategic goal and where it was decided.
  public init(id: Identifier<StrategicGoal>, name: String, source: String) {
    self.id = id
    self.name = name
    self.source = source
  }
}
