extension Nature {
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

extension Benefit.Perspective {
  /// Who gains, in plain words.
  public var label: BilingualText {
    switch self {
    case .ownOrganisation: BilingualText(swedish: "egna organisationen", english: "own organisation")
    case .usersAndResidents: BilingualText(swedish: "brukare och invånare", english: "users and residents")
    case .relatives: BilingualText(swedish: "anhöriga", english: "relatives")
    case .otherOrganisations: BilingualText(swedish: "andra organisationer", english: "other organisations")
    case .society: BilingualText(swedish: "samhället", english: "society")
    }
  }
}
