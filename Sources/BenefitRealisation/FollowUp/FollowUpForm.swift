/// How much is asked of an initiative's follow-up, sized to what it costs.
///
/// ```swift
/// let schedule = try FollowUpSchedule(checkpoints: [6, 12], lightBelow: Money(majorUnits: 500_000))
/// initiative.followUpForm  // light(costs: 180000.00, below: 500000.00)
/// ```
///
/// The rule: an initiative whose four cost components are all counted, and whose whole budget is below the limit of its
/// schedule, is followed up in the light form. Then only the checkpoints that decide are asked for, and the findings
/// whose rule isn't asked of a small initiative are left out (``FindingRule/isAskedOfSmall``). Nothing else changes:
/// whatever has been measured is answered. The limit is the organisation's to decide; without one every follow-up is
/// full.
public enum FollowUpForm: Sendable, Hashable {
  /// Fewer questions, since the whole budget is below the limit.
  case light(costs: Money, below: Money)
  /// All questions, for this reason.
  case full(Reason)

  /// Why a follow-up is full.
  public enum Reason: Sendable, Hashable {
    /// The schedule states no limit.
    case noLimit
    /// The whole budget isn't below the limit.
    case costs(Money, below: Money)
    /// These components haven't been counted, so the whole may be above the limit.
    case notCounted([CostComponent], below: Money)
  }

  /// Whether fewer questions are asked.
  public var isLight: Bool { if case .light = self { true } else { false } }

  /// Whether a check must be measured: in the light form only one that decides.
  func asks(for check: EffectCheck) -> Bool { !isLight || !check.isIndication }
}

extension Initiative {
  /// Which form of follow-up the initiative gets, and why.
  public var followUpForm: FollowUpForm {
    guard let limit = schedule.lightBelow else { return .full(.noLimit) }
    guard case .value(let total) = costs.total.whole else {
      return .full(.notCounted(costs.total.scope.missing, below: limit))
    }
    return total < limit ? .light(costs: total, below: limit) : .full(.costs(total, below: limit))
  }
}
