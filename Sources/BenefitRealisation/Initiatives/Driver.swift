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

  /// The driver in plain words.
  public var label: BilingualText {
    switch self {
    case .ownNeed: BilingualText(swedish: "eget behov", english: "own need")
    case .cityWideChange: BilingualText(swedish: "stadsgemensam förändring", english: "city-wide change")
    case .legislation: BilingualText(swedish: "lagstiftning", english: "legislation")
    case .otherExternalParty: BilingualText(swedish: "annan extern part", english: "other external party")
    case .contractExpiry: BilingualText(swedish: "avtal som löper ut", english: "contract expiry")
    }
  }
}
