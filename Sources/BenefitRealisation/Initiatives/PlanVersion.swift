/// One version of an initiative's plan.
public struct PlanVersion: Sendable, Hashable {
  /// Counted from 1, the first that was decided.
  public let number: Int
  /// Who decided it and when; `nil` for a plan that was never replaced and whose decision nobody has stated.
  public let decision: Decision?
  /// Why the plan after it replaced it; `nil` for the latest.
  public let leftBecause: String?
  /// The initiative as this version planned it; outcomes and measurements stand in the latest alone.
  public let initiative: Initiative

  /// Whether the version was decided when the initiative was in full operation already by the version before it.
  public let isAfterFullOperation: Bool
}
