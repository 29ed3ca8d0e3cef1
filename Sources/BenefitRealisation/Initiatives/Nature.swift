/// What kind of value a benefit is.
public enum Nature: String, Sendable, Hashable, CaseIterable {
  /// Changes a budget.
  case financial
  /// Frees or moves capacity without changing a budget.
  case redistribution
  /// Raises quality; not valued in money.
  case quality
  /// Spares the environment; not valued in money.
  case environment

  /// The nature in plain words.
  public var label: BilingualText {
    switch self {
    case .financial: BilingualText(swedish: "finansiell", english: "financial")
    case .redistribution: BilingualText(swedish: "omfördelning", english: "redistribution")
    case .quality: BilingualText(swedish: "kvalitet", english: "quality")
    case .environment: BilingualText(swedish: "miljö", english: "environment")
    }
  }
}

/// The two natures that are valued in money.
public enum MonetaryNature: String, Sendable, Hashable, CaseIterable {
  /// Changes a budget: somebody is paid, or no longer paid.
  case financial
  /// Moves capacity: own hours that nobody is paid extra for.
  case redistribution

  /// The same nature among all four.
  public var nature: Nature {
    switch self {
    case .financial: .financial
    case .redistribution: .redistribution
    }
  }
}
