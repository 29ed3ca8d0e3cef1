/// What kind of change an initiative is.
public enum Category: String, Sendable, Hashable, CaseIterable {
  /// Buying a business system.
  case businessSystemProcurement
  /// Raising quality.
  case qualityRaising
  /// Raising efficiency.
  case efficiencyRaising
  /// Something else.
  case other

  /// The category in plain words.
  public var label: BilingualText {
    switch self {
    case .businessSystemProcurement:
      BilingualText(swedish: "upphandling av verksamhetssystem", english: "business-system procurement")
    case .qualityRaising: BilingualText(swedish: "kvalitetshöjande", english: "quality-raising")
    case .efficiencyRaising: BilingualText(swedish: "effektiviserande", english: "efficiency-raising")
    case .other: BilingualText(swedish: "annat", english: "other")
    }
  }
}

/// The part of an initiative that belongs to one category.
public struct CategoryShare: Sendable, Hashable {
  /// The category.
  public let category: Category
  /// The part, above 0 and at most 1.
  public let share: Rational

  /// Gives a category its part of an initiative.
  public init(_ category: Category, share: Rational = 1) {
    self.category = category
    self.share = share
  }
}
