/// What a cost consists of; the same four for every initiative, so that costs can be compared.
public enum CostComponent: String, Sendable, Hashable, CaseIterable {
  /// Purchases, licences, consultants, procurement.
  case external
  /// Own staff's hours.
  case internalHours
  /// Substitutes for own staff (vikarier).
  case substitutes
  /// Overhead that really changes.
  case overhead

  /// The component in plain words.
  public var label: BilingualText {
    switch self {
    case .external: BilingualText(swedish: "externa kostnader", english: "external costs")
    case .internalHours: BilingualText(swedish: "egna timmar", english: "internal hours")
    case .substitutes: BilingualText(swedish: "vikarier", english: "substitutes")
    case .overhead: BilingualText(swedish: "overhead", english: "overhead")
    }
  }
}

/// The phase of an initiative that a cost belongs to.
public enum CostPhase: String, Sendable, Hashable, CaseIterable {
  /// Finding out whether and how.
  case preStudy
  /// Buying.
  case procurement
  /// Building and configuring.
  case implementation
  /// Introducing, training, relearning.
  case rollout
  /// Running, maintaining, supporting.
  case operation
  /// Taking the old or the new out of use.
  case decommissioning

  /// The phase in plain words.
  public var label: BilingualText {
    switch self {
    case .preStudy: BilingualText(swedish: "förstudie", english: "pre-study")
    case .procurement: BilingualText(swedish: "upphandling", english: "procurement")
    case .implementation: BilingualText(swedish: "införande", english: "implementation")
    case .rollout: BilingualText(swedish: "breddinförande", english: "rollout")
    case .operation: BilingualText(swedish: "drift", english: "operation")
    case .decommissioning: BilingualText(swedish: "avveckling", english: "decommissioning")
    }
  }
}

/// What a cost is for, where it's one of the costs that an account of an initiative easily leaves out.
public enum CostPurpose: String, Sendable, Hashable, CaseIterable {
  /// Learning to work in another way: courses, and the time that everything takes longer.
  case relearning
  /// Keeping the old channel or system open beside the new one.
  case parallelRunning

  /// The purpose in plain words.
  public var label: BilingualText {
    switch self {
    case .relearning: BilingualText(swedish: "omlärning", english: "relearning")
    case .parallelRunning: BilingualText(swedish: "parallell drift", english: "parallel running")
    }
  }
}
