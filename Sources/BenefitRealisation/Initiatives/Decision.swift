/// Who decided something, and when: a plan, or that a benefit is brought home.
public struct Decision: Sendable, Hashable {
  /// Who decided: a board, a head of unit.
  public let decider: String
  /// When.
  public let date: CalendarDate

  /// A decision.
  public init(by decider: String, on date: CalendarDate) {
    self.decider = decider
    self.date = date
  }
}
