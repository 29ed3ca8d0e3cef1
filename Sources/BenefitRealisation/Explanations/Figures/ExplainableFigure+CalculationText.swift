extension ExplainableFigure {
  /// The figures of costs, of the calculation and of what is brought home.
  static func addCalculation(_ add: (String, @escaping @Sendable ([String]) -> ExplainableFigure?) -> Void) {
    for sum in CostSum.allCases { add(sum.rawValue) { _ in .costSum(sum) } }
    for figure in OfParty.allCases {
      add("parties[].\(figure.rawValue)") { keys in .party(PartyBalance.Party(key: keys[0]), figure) }
    }
    for component in CostComponent.allCases {
      add("costVariance.byComponent.\(component.rawValue)") { _ in .partOfVariance(.component(component)) }
    }
    for phase in CostPhase.allCases {
      add("costVariance.byPhase.\(phase.rawValue)") { _ in .partOfVariance(.phase(phase)) }
    }
    add("costVariance.lines[].budgetToDate") { .partOfVariance(.budgetToDate(of: Identifier($0[0]))) }
    add("costVariance.lines[].outcomeToDate") { .partOfVariance(.outcomeToDate(of: Identifier($0[0]))) }
    add("calculation.costsOutsideHorizon") { _ in .costsOutsideHorizon }
    for reading in BenefitCalculation.Reading.allCases {
      for figure in OfYear.allCases {
        add("calculation.readings.\(reading.rawValue).calendarYears[].\(figure.rawValue)") { keys in
          Int(keys[0]).map { .calendarYear(reading, $0, figure) }
        }
      }
      for figure in OfUnadjusted.allCases {
        add("calculation.unadjusted.\(reading.rawValue).\(figure.rawValue)") { _ in .unadjusted(reading, figure) }
      }
    }
    for figure in OfAdjustment.allCases {
      add("calculation.benefits[].adjustments[].\(figure.rawValue)") { keys in
        Adjustment.Kind(rawValue: keys[1]).map { .adjustment(Identifier(keys[0]), $0, figure) }
      }
    }
    add("landings.benefits[].landings[].amount") { keys in
      Int(keys[1]).map { .landingAmount(Identifier(keys[0]), $0) }
    }
    for figure in OfBroughtHome.allCases where figure.findingCode == nil {
      add("landings.broughtHome[].\(figure.rawValue)") { .broughtHome(Identifier($0[0]), figure) }
    }
    add("landings.broughtHome[].findings[].by") { keys in
      OfBroughtHome.allCases.first { $0.findingCode?.rawValue == keys[1] }.map { .broughtHome(Identifier(keys[0]), $0) }
    }
    addLinks("hoursChain.links[]", add) { _ in .some(nil) }
    addLinks("hoursChain.links[][]", add) { Int($0[1]).map { .some($0) } }
  }

  /// The links that stand at a path, each with the place of its landing where it has one.
  private static func addLinks(
    _ path: String, _ add: (String, @escaping @Sendable ([String]) -> ExplainableFigure?) -> Void,
    landing: @escaping @Sendable ([String]) -> Int??
  ) {
    add("\(path).factor") { keys in
      guard let kind = HoursChain.Kind(key: keys[0]), let landing = landing(keys) else { return nil }
      return .hoursLink(kind, landing: landing, .factor)
    }
    add("\(path).hours[]") { keys in
      guard let kind = HoursChain.Kind(key: keys[0]), let landing = landing(keys), let year = Int(keys[keys.count - 1])
      else { return nil }
      return .hoursLink(kind, landing: landing, .hours(year: year))
    }
  }

  /// The variance of the year that a path ends in, which is the name of a member and not an element of a list.
  static func yearOfVariance(_ text: String) -> ExplainableFigure? {
    let place = "costVariance.byYear."
    guard text.hasPrefix(place), let year = Int(text.dropFirst(place.utf8.count)) else { return nil }
    return .partOfVariance(.year(year))
  }
}

extension ExplainableFigure.OfBroughtHome {
  /// Where the figure stands within what has been brought home of a benefit.
  var path: String { findingCode.map { "findings[\($0.rawValue)].by" } ?? rawValue }

  /// The code of the finding that the figure is of.
  var findingCode: FindingCode? {
    switch self {
    case .plannedToDate, .reportedToDate, .benefitToDate, .potentialToDate: nil
    case .beyondRealised: .broughtHomeBeyondRealised
    case .realisedBeyondPotential: .realisedBeyondPotential
    case .beyondPotential: .broughtHomeBeyondPotential
    }
  }
}

extension ExplainableFigure.OfLink {
  /// Where the figure stands within its link.
  var path: String {
    switch self {
    case .factor: "factor"
    case .hours(let year): "hours[\(year)]"
    }
  }
}

extension ExplainableFigure.PartOfVariance {
  /// Where the part stands within the variance.
  var path: String {
    switch self {
    case .component(let component): "byComponent.\(component.rawValue)"
    case .phase(let phase): "byPhase.\(phase.rawValue)"
    case .year(let year): "byYear.\(year)"
    case .budgetToDate(let line): "lines[\(key: line)].budgetToDate"
    case .outcomeToDate(let line): "lines[\(key: line)].outcomeToDate"
    }
  }
}

extension PartyBalance.Party {
  /// The party as it stands within brackets: the member that names it in the JSON of the results, and its name.
  var key: String {
    switch self {
    case .organisation(let id): "organisation:\(id)"
    case .others(let perspective): "perspective:\(perspective.rawValue)"
    case .notAllocated: "notAllocated"
    }
  }

  /// The party of a key; the name of an organisation may stand alone.
  init(key: String) {
    let parts = key.splitAtColon
    switch (parts[0], parts.count == 2 ? parts[1] : nil) {
    case ("organisation", let name?): self = .organisation(Identifier(name))
    case ("notAllocated", nil): self = .notAllocated
    case ("perspective", let name?):
      self = Benefit.Perspective(rawValue: name).map { .others($0) } ?? .organisation(Identifier(key))
    default: self = .organisation(Identifier(key))
    }
  }
}

extension HoursChain.Kind {
  /// The link as it stands within brackets: its step, and the line or benefit that it is of.
  var key: String {
    switch self {
    case .spent(let line): "spent:\(line)"
    case .released(let benefit): "released:\(benefit)"
    case .redeployed(let benefit): "redeployed:\(benefit)"
    case .cashed(let benefit): "cashed:\(benefit)"
    }
  }

  init?(key: String) {
    let parts = key.splitAtColon
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "spent": self = .spent(Identifier(parts[1]))
    case "released": self = .released(Identifier(parts[1]))
    case "redeployed": self = .redeployed(Identifier(parts[1]))
    case "cashed": self = .cashed(Identifier(parts[1]))
    default: return nil
    }
  }
}

extension String {
  /// What stands before the first colon and what stands after it; the text alone without one.
  fileprivate var splitAtColon: [String] {
    // By scalars, since a colon before a combining mark is no character of its own.
    unicodeScalars.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
