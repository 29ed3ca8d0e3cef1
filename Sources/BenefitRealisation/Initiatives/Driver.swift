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
