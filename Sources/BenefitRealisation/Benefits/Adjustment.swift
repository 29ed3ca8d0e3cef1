/// Something that makes a benefit less than its pattern says, with the reason for how much.
///
/// ```swift
/// let adjustments: [Adjustment] = [
///   .attribution(share: 0.8, reason: "the new routine gave a fifth"), .confidence(.ownMonitoring, reason: "pilot"),
/// ]
/// // 100 000 × 0.8 × 0.85 = 68 000
/// ```
///
/// Adjustments multiply. Evidence and optimism are about caution: on a benefit below zero they make the loss larger, as
/// they would a cost, and never smaller. Source: method section 5.
public enum Adjustment: Sendable, Hashable {
  /// The share of the effect that is due to the initiative and not to something else.
  case attribution(share: Rational, reason: String)
  /// The share that would have happened anyway.
  case deadweight(share: Rational, reason: String)
  /// The share that only moves a burden to somebody else.
  case displacement(share: Rational, reason: String)
  /// How well the effect is supported.
  case confidence(EvidenceGrade, reason: String)
  /// The haircut that matches the optimism bias on costs: value × (1 − bias × (1 − mitigation)).
  case optimism(bias: Rate, mitigation: Rate = Rate(0), source: String)

  /// What an adjustment is for, by the names of documents and in the order in which they are applied.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The share that is due to the initiative.
    case attribution
    /// What would have happened anyway.
    case deadweight
    /// What only moves.
    case displacement
    /// How well the effect is supported.
    case confidence
    /// What such benefits have been overestimated by.
    case optimism

    /// Whether one is applied before the other.
    public static func < (left: Kind, right: Kind) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The adjustment in words.
    public var label: BilingualText {
      switch self {
      case .attribution: BilingualText(swedish: "insatsens andel", english: "attribution")
      case .deadweight: BilingualText(swedish: "hade skett ändå", english: "deadweight")
      case .displacement: BilingualText(swedish: "undanträngning", english: "displacement")
      case .confidence: BilingualText(swedish: "belägg", english: "confidence")
      case .optimism: BilingualText(swedish: "optimism", english: "optimism")
      }
    }
  }

  /// What it is for.
  public var kind: Kind {
    switch self {
    case .attribution: .attribution
    case .deadweight: .deadweight
    case .displacement: .displacement
    case .confidence: .confidence
    case .optimism: .optimism
    }
  }

  /// Why it is as large as it is, or where it comes from.
  public var reason: String {
    switch self {
    case .attribution(_, let reason), .deadweight(_, let reason), .displacement(_, let reason),
      .confidence(_, let reason):
      reason
    case .optimism(_, _, let source): source
    }
  }

  /// What a value is multiplied by: from 0 to 1, except that caution makes a loss larger.
  public func factor(of value: Rational) -> Rational {
    switch self {
    case .attribution(let share, _): share
    case .deadweight(let share, _), .displacement(let share, _): 1 - share
    case .confidence(let grade, _): value < 0 ? 1 + grade.reduction : 1 - grade.reduction
    case .optimism(let bias, let mitigation, _):
      value < 0 ? 1 + bias.value * (1 - mitigation.value) : 1 - bias.value * (1 - mitigation.value)
    }
  }

  /// Notes shares outside 0…1, reasons that are missing and adjustments of one kind that stand twice.
  static func validate(_ adjustments: [Adjustment], into validation: inout Validation) {
    validation.requireUnique(adjustments.map(\.kind), at: "adjustments")
    for adjustment in adjustments {
      let kind = ModelPath.Step.member(adjustment.kind.rawValue)
      switch adjustment {
      case .attribution(let share, _), .deadweight(let share, _), .displacement(let share, _):
        validation.require(
          (0...1).contains(share), else: .outOfRange(share, allowed: 0...1), at: "adjustments", kind, "share")
      case .confidence: break
      case .optimism(let bias, let mitigation, _):
        for (member, rate) in [("biasPercent", bias), ("mitigatedPercent", mitigation)] {
          validation.require(
            (0...1).contains(rate.value), else: .outOfRange(rate.value * 100, allowed: 0...100),
            at: "adjustments", kind, .member(member))
        }
      }
      validation.require(
        !adjustment.reason.isEmpty, else: .missingText, at: "adjustments", kind,
        adjustment.kind == .optimism ? "source" : "reason")
    }
  }
}

/// One step of a chain of adjustments: what a yearly value was before it and is after it.
public struct AdjustmentStep: Sendable, Hashable {
  /// The adjustment.
  public let adjustment: Adjustment
  /// What the value was multiplied by.
  public let factor: Rational
  /// The value before, in major units a year.
  public let before: Rational
  /// The value after, in major units a year.
  public let after: Rational
}

extension Benefit {
  /// The chain from a yearly value to its adjusted value, one step an adjustment.
  public func adjustmentSteps(from yearly: Rational) -> [AdjustmentStep] {
    var value = yearly
    return adjustments.map { adjustment in
      let factor = adjustment.factor(of: value)
      defer { value *= factor }
      return AdjustmentStep(adjustment: adjustment, factor: factor, before: value, after: value * factor)
    }
  }

  /// A yearly value (or yearly hours) with all adjustments; the value itself without any.
  public func adjusted(_ yearly: Rational) -> Rational { adjustmentSteps(from: yearly).last?.after ?? yearly }

  /// The benefit as its pattern says, without adjustments.
  var unadjusted: Benefit {
    var benefit = self
    benefit.adjustments = []
    return benefit
  }
}
