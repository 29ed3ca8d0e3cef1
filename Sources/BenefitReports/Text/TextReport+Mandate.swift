internal import BenefitRealisation

extension TextPage {
  /// The ways to do what must be done anyway, the cheapest first.
  mutating func writeMandate(_ initiative: Initiative) {
    guard let comparison = initiative.mandateComparison else { return }
    let currency = initiative.priceLevel.currency
    heading("Alternativ (tvingande insats)", "Alternatives (mandated initiative)")
    write(comparison.gaps, in: initiative)
    if comparison.rows.isEmpty {
      writeNothingInCommon()
      return
    }
    let over = CostComponent.allCases.filter(comparison.scope.components.contains).map { $0.label[language] }
      .joined(separator: ", ")
    let months = "\(comparison.horizon.lowerBound)–\(comparison.horizon.upperBound)"
    let (rates, timing) = (rates(comparison.discounting.rates), comparison.discounting.timing.label[language])
    paragraph(
      words(
        "Något av dem måste göras, så de jämförs på vad de kostar. Nuvärden över \(over), \(months), med \(rates), \(timing), i \(currency).",
        "One of them must be done, so they are compared on what they cost. Present values over \(over), \(months), at \(rates), \(timing), in \(currency)."
      ))
    let hasBenefits = comparison.isBenefitCounted
    table(
      [
        [words("alternativ", "alternative"), words("kostnad", "cost"), words("varav omlärning", "of it relearning")]
          + (hasBenefits ? [words("extra nyttor", "extra benefits"), words("netto", "net cost")] : [])
      ]
        + comparison.rows.map { row in
          let answer = row.answer
          return [
            name(row.choice), format.amount(answer.presentCost),
            format.amount(answer.presentRelearning),
          ]
            + (hasBenefits
              ? [format.amount(answer.presentExtraBenefits), format.amount(answer.presentNetCost)] : [])
        })
    for row in comparison.rows where row.answer.outsideHorizon != .zero {
      paragraph(
        words(
          "\(name(row.choice)): \(format.money(row.answer.outsideHorizon, currency)) ligger före eller efter de månaderna och ingår inte.",
          "\(name(row.choice)): \(format.money(row.answer.outsideHorizon, currency)) falls before or after those months and isn't in it."
        ), indent: 4)
    }
    if !hasBenefits, !initiative.benefits.isEmpty || initiative.alternatives.contains(where: { !$0.benefits.isEmpty }) {
      paragraph(
        words(
          "Ingen nyttokalkyl är gjord, så alternativens nyttor ingår inte.",
          "No benefit calculation has been made, so the alternatives' benefits aren't in it."))
    }
  }

  /// The components that the comparison leaves out.
  mutating func write(_ gaps: [AlternativeComparison.Gap], in initiative: Initiative) {
    for gap in gaps {
      let without = gap.notCountedBy.map { name($0) }.joined(separator: "; ")
      paragraph(
        words(
          "Ingår inte i jämförelsen: \(gap.component.label.swedish), inte räknat av \(without).",
          "Left out of the comparison: \(gap.component.label.english), not counted by \(without)."))
    }
  }

  /// That no alternative can be compared with another.
  mutating func writeNothingInCommon() {
    paragraph(
      words(
        "Ingen komponent är räknad av alla, så alternativen kan inte jämföras.",
        "No component has been counted by all, so the alternatives can't be compared."))
  }
}
