extension ExplainableFigure {
  /// The figures that have a short name, in the order that a reader would ask for them.
  public static let shortNames: [(name: String, figure: ExplainableFigure)] = [
    ("costTotal", .costTotal), ("shareBeyondExternal", .shareBeyondExternal),
    ("benefitsPresentValue", .valuation(.economic, .benefitsPresentValue)),
    ("costsPresentValue", .valuation(.economic, .costsPresentValue)),
    ("netPresentValue", .valuation(.economic, .netPresentValue)),
    ("netBenefitPerKrona", .valuation(.economic, .netBenefitPerKrona)),
    ("payback", .valuation(.economic, .payback)), ("discountedPayback", .valuation(.economic, .discountedPayback)),
    ("internalRate", .valuation(.economic, .internalRate)),
    ("equivalentAnnualNet", .valuation(.economic, .equivalentAnnualNet)),
    ("breakEvenUse", .breakEvenUse(.economic)), ("costVariance", .costVariance(of: nil)),
    ("forecastAtCompletion", .forecastAtCompletion), ("benefitToDate", .outcome(.economic, .benefitToDate)),
    ("forecast", .outcome(.economic, .forecast)), ("expectedNetPresentValue", .bridge(.expected(.ratioHolds))),
  ]

  /// The figure that a text names, or `nil` when it names none; ``names(near:atMost:)`` then lists those that look like
  /// it.
  public init?(_ text: String) {
    if let short = Self.shortNames.first(where: { $0.name == text }) {
      self = short.figure
      return
    }
    // The place of a follow-up among others may stand before it, as a path into the JSON has it.
    let text = text.replacing(/^followUps\[[0-9]*\]\./, with: "")
    let path = FigurePath(text)
    let make = Self.catalogue[path.template]
    guard let figure = make.map({ $0(path.keys) }) ?? Self.yearOfVariance(text) else { return nil }
    self = figure
  }

  /// The names that look most like a text that names no figure, best first; names of lists have an ellipsis for what
  /// identifies the element.
  ///
  /// ```swift
  /// ExplainableFigure.names(near: "netPresentValu").first  // "netPresentValue"
  /// ```
  public static func names(near text: String, atMost count: Int = 3) -> [String] {
    let wanted = Array(FigurePath(text).template.lowercased().utf8.prefix(200))
    let names = shortNames.map(\.name) + catalogue.keys.sorted()
    // A path is also near when it ends in what was written, and a name when its words begin with the letters.
    let ranked = names.map { name -> (Int, String) in
      let known = Array(name.lowercased().utf8)
      let initials = zip(name.utf8, known).enumerated().filter { $0.offset == 0 || $0.element.0 != $0.element.1 }
      if initials.map(\.element.1) == wanted { return (0, name) }
      let tail = Array(known.suffix(wanted.count))
      return (min(wanted.distance(to: known), wanted.distance(to: tail) * 2 + 1), name)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(count).map {
      $0.1.split(separator: "[]", omittingEmptySubsequences: false).joined(separator: "[…]")
    }
  }

  /// The ways to make a figure of what identifies it, by the template of its text.
  static let catalogue: [String: @Sendable ([String]) -> ExplainableFigure?] = {
    var table: [String: @Sendable ([String]) -> ExplainableFigure?] = [:]
    func add(_ template: String, _ make: @escaping @Sendable ([String]) -> ExplainableFigure?) {
      table[template] = make
    }
    add("costs.costTotal.counted") { _ in .costTotal }
    // The form of follow-up is decided by the same total.
    add("followUpForm.costs") { _ in .costTotal }
    add("costs.shareBeyondExternal") { _ in .shareBeyondExternal }
    add("optimismBias.adjusted.counted") { _ in .costTotalWithOptimismBias }
    add("costVariance.variance") { _ in .costVariance(of: nil) }
    add("costVariance.lines[].variance") { .costVariance(of: Identifier($0[0])) }
    add("forecastAtCompletion.counted") { _ in .forecastAtCompletion }
    for component in CostComponent.allCases { add("costs.components.\(component.rawValue)") { _ in .costs(component) } }
    for figure in Contract.allCases {
      add("contractLengths[].\(figure.rawValue)") { keys in Int(keys[0]).map { .contract(years: $0, figure) } }
    }
    for figure in OfBenefit.allCases {
      add("calculation.benefits[].\(figure.rawValue)") { .benefit(Identifier($0[0]), figure) }
    }
    for figure in OfLanding.allCases {
      add("landings.all.\(figure.rawValue)") { _ in .landing(.nature(nil), figure) }
      for nature in MonetaryNature.allCases {
        add("landings.\(nature.rawValue).\(figure.rawValue)") { _ in .landing(.nature(nature), figure) }
      }
      add("landings.benefits[].\(figure.rawValue)") { .landing(.benefit(Identifier($0[0])), figure) }
    }
    for figure in OfHours.allCases {
      add("hoursChain.years[].\(figure.rawValue)") { keys in Int(keys[0]).map { .hours(year: $0, figure) } }
    }
    addFollowUp(add)
    for figure in OfMandate.allCases {
      add("mandate.choices[].\(figure.rawValue)") { .mandate(AlternativeComparison.Choice(name: $0[0]), figure) }
    }
    for reading in BenefitCalculation.Reading.allCases { addFigures(of: reading, add) }
    addCalculation(add)
    return table
  }()

  private static func addFigures(
    of reading: BenefitCalculation.Reading,
    _ add: (String, @escaping @Sendable ([String]) -> ExplainableFigure?) -> Void
  ) {
    let name = reading.rawValue
    for figure in Value.allCases {
      add("calculation.readings.\(name).\(figure.rawValue)") { _ in .valuation(reading, figure) }
    }
    add("calculation.breakEvenUse.\(name)") { _ in .breakEvenUse(reading) }
    for bringing in BringingHome.allCases {
      add("landings.netPresentValue.\(bringing.rawValue).\(name)") { _ in .bringingHome(bringing, reading) }
    }
    for end in Extreme.allCases { add("sensitivity.\(name).\(end.rawValue)") { _ in .extreme(reading, end) } }
    for figure in OfBar.allCases {
      for factor in FactorName.allCases {
        add("sensitivity.\(name).tornado[].\(factor.rawValue).\(figure.rawValue)") {
          .tornado(reading, Identifier($0[0]), factor, figure)
        }
      }
    }
    for figure in OfAlternative.allCases {
      add("alternatives.choices[].readings.\(name).\(figure.rawValue)") {
        .alternative(AlternativeComparison.Choice(name: $0[0]), reading, figure)
      }
    }
  }
}

extension ExplainableFigure: CustomStringConvertible {
  /// The path of the figure in the JSON of the results.
  public var description: String {
    switch self {
    case .costTotal: "costs.costTotal.counted"
    case .costs(let component): "costs.components.\(component.rawValue)"
    case .shareBeyondExternal: "costs.shareBeyondExternal"
    case .costTotalWithOptimismBias: "optimismBias.adjusted.counted"
    case .contract(let years, let figure): "contractLengths[\(years)].\(figure.rawValue)"
    case .costVariance(nil): "costVariance.variance"
    case .costVariance(let line?): "costVariance.lines[\(key: line)].variance"
    case .forecastAtCompletion: "forecastAtCompletion.counted"
    case .valuation(let reading, let figure): "calculation.readings.\(reading.rawValue).\(figure.rawValue)"
    case .benefit(let id, let figure): "calculation.benefits[\(key: id)].\(figure.rawValue)"
    case .breakEvenUse(let reading): "calculation.breakEvenUse.\(reading.rawValue)"
    case .bringingHome(let bringing, let reading): "landings.netPresentValue.\(bringing.rawValue).\(reading.rawValue)"
    case .landing(.nature(let nature), let figure): "landings.\(nature?.rawValue ?? "all").\(figure.rawValue)"
    case .landing(.benefit(let id), let figure): "landings.benefits[\(key: id)].\(figure.rawValue)"
    case .hours(let year, let figure): "hoursChain.years[\(year)].\(figure.rawValue)"
    case .extreme(let reading, let end): "sensitivity.\(reading.rawValue).\(end.rawValue)"
    case .tornado(let reading, let id, let factor, let figure):
      "sensitivity.\(reading.rawValue).tornado[\(key: id)].\(factor.rawValue).\(figure.rawValue)"
    case .goal(let id, let months, let figure): "checkpoints[\(months)].goals[\(key: id)].\(figure.rawValue)"
    case .outcome(let reading, let figure, let known):
      "\(known.place)outcome.readings.\(reading.rawValue).\(figure.rawValue)"
    case .realised(let id, let figure, let known): "\(known.place)outcome.benefits[\(key: id)].\(figure.rawValue)"
    case .alternative(let choice, let reading, let figure):
      "alternatives.choices[\(key: Identifier<Alternative>(choice.name))].readings.\(reading.rawValue).\(figure.rawValue)"
    case .mandate(let choice, let figure):
      "mandate.choices[\(key: Identifier<Alternative>(choice.name))].\(figure.rawValue)"
    case .checkCost(let goal, let figure): "checkCosts[\(key: goal)].\(figure.rawValue)"
    case .benefitDeviation: "finalReport.deviations[benefits-differ].amount"
    case .evaluation(let goal, let figure): "evaluations[\(key: goal)].\(figure.rawValue)"
    case .bridge(.state(let moment)): "bridge.states[\(moment.key)].netPresentValue"
    case .bridge(.span(let moment, let part)): "bridge.spans[\(moment.key)].\(part.rawValue).change"
    case .bridge(.total(let part)): "bridge.total.\(part.rawValue).change"
    case .bridge(.expected(let rule)): "expectedNetPresentValue.\(rule.rawValue)"
    case .plan(let number, let figure): "planHistory.versions[\(number)].\(figure.rawValue)"
    case .costSum(let sum): sum.rawValue
    case .party(let party, let figure): "parties[\(key: Identifier<Organisation>(party.key))].\(figure.rawValue)"
    case .partOfVariance(let part): "costVariance.\(part.path)"
    case .costsOutsideHorizon: "calculation.costsOutsideHorizon"
    case .calendarYear(let reading, let year, let figure):
      "calculation.readings.\(reading.rawValue).calendarYears[\(year)].\(figure.rawValue)"
    case .adjustment(let benefit, let kind, let figure):
      "calculation.benefits[\(key: benefit)].adjustments[\(kind.rawValue)].\(figure.rawValue)"
    case .unadjusted(let reading, let figure): "calculation.unadjusted.\(reading.rawValue).\(figure.rawValue)"
    case .landingAmount(let benefit, let place): "landings.benefits[\(key: benefit)].landings[\(place)].amount"
    case .broughtHome(let benefit, let figure): "landings.broughtHome[\(key: benefit)].\(figure.path)"
    case .hoursLink(let kind, nil, let figure):
      "hoursChain.links[\(key: Identifier<HoursChain.Link>(kind.key))].\(figure.path)"
    case .hoursLink(let kind, let landing?, let figure):
      "hoursChain.links[\(key: Identifier<HoursChain.Link>(kind.key))][\(landing)].\(figure.path)"
    }
  }
}
