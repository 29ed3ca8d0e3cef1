/// Which checkpoints decide whether a goal is reached, and how the risk of a wrong verdict is shared between them.
///
/// Whoever looks twice and takes the better look errs more often: two looks at data that accumulate, each at 5 %, err
/// in 8.3 % of cases where nothing differs from the target. Source: method section 7 and ``TwoLooks``.
public enum ErrorControl: Sendable, Hashable {
  /// Each checkpoint decides at the full level, as if it were the only one.
  case everyCheckpointAlone
  /// The checkpoint so many months after full operation decides; the others give indications.
  case deciding(months: Int)
  /// Two checkpoints decide, with the same stricter limit at both: 2.178 standard errors for 95 %.
  case pocock
  /// Two checkpoints decide, the first with a much stricter limit: 2.797 and 1.977 standard errors for 95 %.
  case obrienFleming

  /// Whether the checkpoint so many months after full operation decides.
  public func decides(atMonths months: Int) -> Bool {
    if case .deciding(let deciding) = self { deciding == months } else { true }
  }

  /// The level of the interval at each checkpoint, so that all together have the confidence asked for.
  ///
  /// The first of two checkpoints is taken to have half of the information.
  func levels(confidence: Rational, checkpoints: Int) -> [Rational] {
    let error = Double(1 - confidence)
    switch self {
    case .everyCheckpointAlone, .deciding: return Array(repeating: confidence, count: checkpoints)
    case .pocock: return Self.levels(TwoLooks().pocockLimits(error: error))
    case .obrienFleming: return Self.levels(TwoLooks().obrienFlemingLimits(error: error))
    }
  }

  private static func levels(_ limits: (first: Double, second: Double)) -> [Rational] {
    [limits.first, limits.second].map { 1 - 2 * Rational(twelveDigitsOf: NormalDistribution.upperTail($0)) }
  }
}
