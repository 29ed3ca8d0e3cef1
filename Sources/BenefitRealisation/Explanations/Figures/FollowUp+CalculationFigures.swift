extension FollowUp {
  /// The figures of who pays, of the parts of the costs' variance and of a mandate, which need no calculation.
  var figuresOfCosts: [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    let hasBias = initiative.costsWithOptimismBias != nil
    var figures: [Kind] = Kind.CostSum.allCases.filter { sum in
      switch sum {
      case .whole: true
      case .withoutOptimismBias, .wholeWithoutOptimismBias, .wholeWithOptimismBias: hasBias
      case .wholeForecastAtCompletion: initiative.costOutcome != nil
      }
    }.map { .costSum($0) }
    for balance in (try? initiative.partyBalances()) ?? [] {
      figures += Kind.OfParty.allCases.map { .party(balance.party, $0) }
    }
    if let costVariance {
      let (components, phases) = (costVariance.byComponent, costVariance.byPhase)
      figures += CostComponent.allCases.filter { components[$0] != nil }.map { .partOfVariance(.component($0)) }
      figures += CostPhase.allCases.filter { phases[$0] != nil }.map { .partOfVariance(.phase($0)) }
      figures += costVariance.byYear.keys.sorted().map { .partOfVariance(.year($0)) }
      for line in costVariance.lines {
        figures += [.partOfVariance(.budgetToDate(of: line.id)), .partOfVariance(.outcomeToDate(of: line.id))]
      }
    }
    for row in initiative.mandateComparison?.rows ?? [] {
      figures += Kind.OfMandate.allCases.map { .mandate(row.choice, $0) }
    }
    return figures
  }

  /// The figures of a calculation's years, adjustments, landings and hours.
  func figuresOfParts(of calculation: BenefitCalculation) -> [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    var figures: [Kind] = [.costsOutsideHorizon]
    for reading in BenefitCalculation.Reading.allCases {
      for year in calculation.assumptions.horizon.calendarYears {
        figures += Kind.OfYear.allCases.map { .calendarYear(reading, year, $0) }
      }
      if calculation.isAdjusted { figures += Kind.OfUnadjusted.allCases.map { .unadjusted(reading, $0) } }
    }
    let homes = Dictionary(broughtHome.map { ($0.benefit.id, $0) }) { first, _ in first }
    for row in calculation.benefits {
      let id = row.benefit.id
      for adjustment in row.benefit.adjustments {
        figures += Kind.OfAdjustment.allCases.map { .adjustment(id, adjustment.kind, $0) }
      }
      figures += row.landed.indices.map { .landingAmount(id, $0) }
      if let home = homes[id] { figures += self.figures(of: home) }
    }
    return figures + figuresOfLinks(calculation)
  }

  /// The figures of the links of the hours chain.
  private func figuresOfLinks(_ calculation: BenefitCalculation) -> [ExplainableFigure] {
    guard let chain = initiative.hoursChain() else { return [] }
    let landed = Dictionary(calculation.benefits.map { ($0.benefit.id, $0.landed) }) { first, _ in first }
    var links: [(kind: HoursChain.Kind, landing: Int?)] = []
    for link in chain.links {
      switch link.kind {
      case .spent: links.append((link.kind, nil))
      case .released(let benefit):
        links.append((link.kind, nil))
        for (place, part) in (landed[benefit] ?? []).enumerated() {
          links.append((part.landing.form == .budgetReduction ? .cashed(benefit) : .redeployed(benefit), place))
        }
      // The links of landings are those of what their benefit releases.
      case .redeployed, .cashed: break
      }
    }
    let years = calculation.assumptions.horizon.calendarYears.map { ExplainableFigure.OfLink.hours(year: $0) }
    return links.flatMap { link in
      ([.factor] + years).map { .hoursLink(link.kind, landing: link.landing, $0) }
    }
  }
}
