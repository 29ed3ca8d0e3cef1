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

/// Why an initiative came about.
public enum Driver: String, Sendable, Hashable, CaseIterable {
  /// The organisation's own need.
  case ownNeed
  /// A change decided for the whole city.
  case cityWideChange
  /// A law or an ordinance.
  case legislation
  /// Another external party.
  case otherExternalParty
  /// A contract that ends, so that a procurement must be made anyway.
  case contractExpiry
}

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
