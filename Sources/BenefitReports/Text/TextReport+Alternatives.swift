internal import BenefitRealisation

extension TextPage {
  /// Doing nothing, the proposal and its alternatives side by side.
  mutating func writeAlternatives(_ initiative: Initiative) {
    if initiative.mandateComparison != nil { return }
    guard let comparison = initiative.alternativeComparison() else { return }
    heading("Alternativ", "Alternatives")
    let over = CostComponent.allCases.filter { comparison.scope.components.contains($0) }
    write(comparison.gaps, in: initiative)
    if over.isEmpty {
      writeNothingInCommon()
      return
    }
    if comparison.keepsBenefitsInUncountedHours {
      paragraph(
        words(
          "OBS: egna timmar är borta som kostnad men kvar som nytta, så varje netto mot A är för högt; jämför bara alternativen med varandra.",
          "NOTE: own hours are left out as a cost but stay as a benefit, so every net against A is too high; hold only the alternatives against each other."
        ))
    }
    if !comparison.notCountedInAsIs.isEmpty {
      let labels = comparison.notCountedInAsIs.map { $0.label[language] }.joined(separator: ", ")
      paragraph(
        words(
          "A har inte räknat \(labels): nettona är lägre än de borde vara.",
          "A hasn't counted \(labels): the nets are lower than they should be."))
    }
    if !comparison.isAsIsCounted {
      paragraph(
        words(
          "Ingen har räknat vad A kostar; att inget göra tas därför som gratis.",
          "Nobody has counted what A costs; doing nothing is therefore taken to be free."))
    }
    let labels = over.map { $0.label[language] }.joined(separator: ", ")
    paragraph(
      words(
        "Nuvärden över \(labels). Allt mäts mot A: det som A kostar behöver inte betalas i de andra.",
        "Present values over \(labels). All are measured against A: what A costs need not be paid in the others."))
    table(
      [
        [
          words("nuvärde (ekonomisk)", "present value (economic)"), words("nyttor", "benefits"),
          words("kostnader", "costs"), words("kostnader i A", "costs of A"),
        ]
      ]
        + comparison.rows.map { row in
          let figures = row[.economic]
          return [
            name(row.choice), format.amount(figures.benefits), format.amount(figures.costs),
            format.amount(figures.asIsCosts),
          ]
        })
    let readings = BenefitCalculation.Reading.allCases
    table(
      [[words("nettonuvärde mot A", "net present value against A")] + readings.map { $0.label[language] }]
        + comparison.rows.map { row in
          [name(row.choice)] + readings.map { format.amount(row[$0].netPresentValue) }
        })
    writeGrowth(initiative.asIs)
  }

  /// A choice in words.
  func name(_ choice: AlternativeComparison.Choice) -> String {
    switch choice {
    case .doNothing: words("A: inget görs", "A: doing nothing")
    case .proposal: words("B: förslaget", "B: the proposal")
    case .alternative(let id): "B: " + names[id]
    }
  }

  /// What the net holds of the costs of things as they are.
  mutating func writeAsIs(_ calculation: BenefitCalculation) {
    guard let compared = calculation.comparedWithAsIs else { return }
    paragraph(
      words(
        "Nettot är nyttor − kostnader + det som A, att inget göra, hade kostat.",
        "The net is benefits − costs + what A, doing nothing, would have cost."))
    for component in compared.notCountedInAsIs {
      paragraph(
        words(
          "A har inte räknat \(component.label.swedish), så nettot är lägre än det borde vara.",
          "A hasn't counted \(component.label.english), so the net is lower than it should be."))
    }
    for component in compared.notCountedInChange {
      paragraph(
        words(
          "Förslaget har inte räknat \(component.label.swedish), så A:s kostnad för dem ingår inte.",
          "The proposal hasn't counted \(component.label.english), so A's cost of it isn't in the net."))
    }
  }

  private mutating func writeGrowth(_ asIs: AsIs?) {
    guard let asIs else { return }
    func rate(_ growth: RealGrowth) -> String {
      words(
        "växer \(format.percent(growth.perYear.value)) per år realt (\(growth.name))",
        "growing \(format.percent(growth.perYear.value)) a year in real terms (\(growth.name))")
    }
    if let growth = asIs.growth {
      paragraph(words("Löpande kostnader i A: ", "Recurring costs of A: ") + rate(growth) + ".")
    }
    for (_, line) in asIs.costs.lines {
      if let growth = line.growth { paragraph("\(line.label): \(rate(growth)).", indent: 4) }
    }
  }
}
