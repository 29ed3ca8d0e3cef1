/// Why a figure changed between two explanations of it: what each leaf that changed contributed, adding up exactly.
///
/// The rule: in a sum or difference each part contributes its own change. In a product or quotient each part
/// contributes its Shapley value: its change times the average of what it is multiplied by, over all orders in which
/// the parts could have changed. Any other operation whose parts correspond shares its change by Shapley over its parts
/// in the same way; where the parts don't correspond the node itself is the row. What rounding changes is a row of its
/// own.
public struct ExplanationDifference: Sendable, Hashable {
  /// What the figure is.
  public let label: BilingualText
  /// What it was.
  public let before: Explanation.Value
  /// What it is.
  public let after: Explanation.Value
  /// What changed, the largest contribution first; rounding, if any, last.
  public let rows: [Row]

  /// Something that changed.
  public struct Row: Sendable, Hashable {
    /// The identity of what changed, without the period, with the rollout step where it is of one; `nil` for rounding.
    public let id: String?
    /// What it is, after the name of the benefit, cost line or rollout step that it belongs to.
    public let label: BilingualText
    /// What it was; `nil` when it wasn't there, or was different in different periods.
    public let before: Explanation.Value?
    /// What it is; `nil` when it isn't there any more, or is different in different periods.
    public let after: Explanation.Value?
    /// Whether it changed, came or went.
    public let kind: Kind
    /// What it contributed to the figure's change, exactly.
    public let contribution: Rational
    /// The contribution in whole öre, which add up to the figure's change when it is an amount; `nil` otherwise.
    public let amount: Money?
  }

  /// What happened to a part of the figure.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It has another value.
    case changed
    /// It wasn't there before.
    case appeared
    /// It isn't there any more.
    case disappeared
    /// It is what rounding came to.
    case rounding
  }
}

extension Explanation {
  /// Why the figure isn't what it was; `nil` when either isn't a number, so that there is no change to share.
  ///
  /// - Complexity: The nodes of both trees.
  public func difference(from before: Explanation) -> ExplanationDifference? {
    guard let old = before.number?.rational, let new = number?.rational else { return nil }
    var attribution = Attribution()
    attribution.share(before, self, times: 1)
    let isMoney = if case (.money, .money) = (before.value, value) { true } else { false }
    return ExplanationDifference(
      label: label, before: before.value, after: value,
      rows: attribution.rows(of: new - old, areAmounts: isMoney, between: (before, self)))
  }
}
