extension ExplainedBenefit {
  /// What a landing brings home over the horizon; `nil` when the benefit has no landing at the place.
  func landingAmount(_ id: String, _ place: Int) -> Explanation? {
    guard row.landed.indices.contains(place) else { return nil }
    let amount = landed(place, row.landed[place])
    return amount.named(id, amount.label)
  }

  /// What has been reported of a landing for periods that ended on a date.
  fileprivate func reports(of place: Int, by date: CalendarDate) -> [Explanation] {
    let (landing, id) = (row.benefit.landings[place], "\(path).landings[\(place)].outcome")
    return landing.outcome.filter { $0.months.upperBound.hasEnded(by: date) }.map { report in
      let name = "\(report.months.lowerBound)–\(report.months.upperBound)"
      let label = BilingualText("\(landing.unit), \(name)")
      switch report.amount {
      case .money(let money): return .stated("\(id)[\(name)].amount", label, .money(money))
      case .hours(let hours):
        let stated = Explanation.stated(
          "\(id)[\(name)].hours", BilingualText(swedish: "timmar", english: "hours"), .number(hours, .hours),
          source: BilingualText(landing.unit.rawValue))
        let amount = try? Money(rounding: hours * (row.pattern.valuePerHour ?? 0))
        return Explanation(
          "\(id)[\(name)].amount", label, .money(amount ?? .zero), .product, [stated, valuePerHour],
          rounding: .minorUnit)
      }
    }
  }
}

extension FollowUp {
  /// A figure of what has been brought home; `nil` when the benefit has no landings, or nothing has been reported.
  func explanation(_ id: String, of benefit: Identifier<Benefit>, _ figure: ExplainableFigure.OfBroughtHome)
    -> Explanation?
  {
    guard let calculation = initiative.calculation, let known = broughtHome.first(where: { $0.benefit.id == benefit }),
      let row = calculation.benefits.first(where: { $0.benefit.id == benefit })
    else { return nil }
    let explained = ExplainedBenefit(row, in: calculation)
    let ended = row.amounts.months.ended(by: asOf)
    func sum(_ value: Money, _ parts: [Explanation]) -> Explanation {
      Explanation(id, figure.label, .money(value), .sum, parts, notes: [asOfNote])
    }
    switch figure {
    case .plannedToDate:
      let parts = ended.map { ended in
        row.landed.enumerated().map { explained.landed($0.offset, $0.element, in: ended, period: "@\(asOf)") }
      }
      return sum(known.plannedToDate, parts ?? [])
    case .potentialToDate:
      let planned = ended.map { explained.plannedExplanation(in: $0, period: "@\(asOf)") }
      return sum(known.potentialToDate, [planned].compactMap(\.self))
    case .reportedToDate:
      let reports = row.benefit.landings.indices.flatMap { explained.reports(of: $0, by: asOf) }
      return known.reportedToDate.map { sum($0, reports) }
    case .benefitToDate: return explanation(of: .realised(benefit, .benefitToDate))?.named(id, figure.label)
    case .beyondRealised: return difference(id, figure, [.reportedToDate, .benefitToDate], of: benefit)
    case .realisedBeyondPotential: return difference(id, figure, [.benefitToDate, .potentialToDate], of: benefit)
    case .beyondPotential: return difference(id, figure, [.reportedToDate, .potentialToDate], of: benefit)
    }
  }

  /// The figures that have been reported, or that follow from what has been realised.
  func figures(of home: BroughtHome) -> [ExplainableFigure] {
    let codes = Set(home.findings.map(\.code))
    return ExplainableFigure.OfBroughtHome.allCases.filter { figure in
      switch figure {
      case .plannedToDate, .potentialToDate, .benefitToDate: true
      case .reportedToDate: home.reportedToDate != nil
      case .beyondRealised, .realisedBeyondPotential, .beyondPotential: figure.findingCode.map(codes.contains) ?? false
      }
    }.map { .broughtHome(home.benefit.id, $0) }
  }

  /// One figure less another, where it is above zero.
  private func difference(
    _ id: String, _ figure: ExplainableFigure.OfBroughtHome, _ parts: [ExplainableFigure.OfBroughtHome],
    of benefit: Identifier<Benefit>
  ) -> Explanation? {
    let nodes = parts.compactMap { explanation(of: .broughtHome(benefit, $0)) }
    guard nodes.count == 2, case .money(let more) = nodes[0].value, case .money(let less) = nodes[1].value, more > less
    else { return nil }
    return Explanation(id, figure.label, .money(more - less), .difference, nodes)
  }
}

extension ExplainableFigure.OfBroughtHome {
  fileprivate var label: BilingualText {
    switch self {
    case .plannedToDate: BilingualText(swedish: "planerat att hämta hem hittills", english: "planned to land to date")
    case .reportedToDate: BilingualText(swedish: "rapporterat hemtaget hittills", english: "reported as landed to date")
    case .benefitToDate: BilingualText(swedish: "realiserad nytta hittills", english: "realised benefit to date")
    case .potentialToDate: BilingualText(swedish: "planerad nytta hittills", english: "planned benefit to date")
    case .beyondRealised:
      BilingualText(swedish: "rapporterat utöver det realiserade", english: "reported beyond what is realised")
    case .realisedBeyondPotential:
      BilingualText(swedish: "realiserat utöver planen", english: "realised beyond the plan")
    case .beyondPotential: BilingualText(swedish: "rapporterat utöver planen", english: "reported beyond the plan")
    }
  }
}
