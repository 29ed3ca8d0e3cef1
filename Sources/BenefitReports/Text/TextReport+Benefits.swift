internal import BenefitRealisation

extension TextPage {
  /// What a reader should know of the benefits beside their sums.
  mutating func writeBenefits(_ calculation: BenefitCalculation, of initiative: Initiative) {
    writeBreakEven(calculation)
    writeAdjustments(calculation)
    for shared in initiative.sharedHours { write(shared) }
    for benefit in calculation.notMonetised {
      guard case .notMonetised(let nature, let weight) = benefit.value else { continue }
      let amount =
        switch weight {
        case .size(let size): size.label[language]
        case .indicator(let name, let quantity):
          "\(name) \(format.number(quantity.value, decimals: 9)) \(quantity.unit) " + words("per år", "a year")
        }
      paragraph(
        words("Inte värderat i pengar: ", "Not valued in money: ")
          + "\(benefit.name) (\(nature.label[language]), \(amount))")
    }
  }

  /// The time that the benefits free, which changes no budget by itself.
  mutating func writeFreedTime(_ calculation: BenefitCalculation) {
    let hours = calculation.benefits.filter { $0.benefit.perspective == .ownOrganisation }
      .compactMap(\.yearlyHours).reduce(0, +)
    if hours == 0 { return }
    let time = WorkingTime.inera
    let count = format.number(time.fullTimeEquivalents(ofHours: hours, months: 12))
    paragraph(
      words(
        "Frigjord tid vid fullt bruk: \(format.number(hours)) h per år (\(count) heltider à \(format.number(time.hoursPerYear)) h). Den blir en budgeteffekt först när en budget minskas.",
        "Time freed at full use: \(format.number(hours)) h a year (\(count) full-time equivalents of \(format.number(time.hoursPerYear)) h). It changes a budget only when one is cut."
      ))
  }

  /// How much of the planned use the calculation needs, in the economic reading.
  private mutating func writeBreakEven(_ calculation: BenefitCalculation) {
    let answer: String? =
      switch calculation.breakEvenUse(.economic) {
      case .at(let multiple):
        words(
          "vid \(format.percent(multiple)) av den planerade användningen",
          "at \(format.percent(multiple)) of the planned use")
      case .aboveZeroWithoutUse: words("över noll även utan användning", "above zero even without any use")
      case .belowZeroAtPlannedUse:
        words("under noll även vid planerad användning", "below zero even at the planned use")
      case .notMovedByUse, .costsNotCounted: nil
      }
    guard let answer else { return }
    let sparesNothing = calculation.valuation(.economic).asIsCostsPresentValue == .zero
    let old =
      sparesNothing
      ? ""
      : words(
        " Den gamla vägen är då kvar, så det som A kostar räknas inte som sparat.",
        " The old channel then stays open, so what A costs isn't counted as saved.")
    paragraph(words("Nollpunkt (ekonomisk): \(answer).", "Break-even (economic): \(answer).") + old)
  }

  /// That benefits have been adjusted, and what they come to as the patterns say.
  private mutating func writeAdjustments(_ calculation: BenefitCalculation) {
    if !calculation.isAdjusted { return }
    let kinds = Set(calculation.benefits.flatMap { $0.benefit.adjustments.map(\.kind) })
    let labels = kinds.sorted().map { $0.label[language] }.joined(separator: ", ")
    let plain = calculation.unadjusted.valuation(.economic)
    let benefits = format.amount(plain.benefitsPresentValue)
    var text = words(
      "Nyttorna är justerade (\(labels)). Utan justering (ekonomisk): nuvärde av nyttor \(benefits)",
      "The benefits are adjusted (\(labels)). Without it (economic): present value of benefits \(benefits)")
    if !calculation.costScope.components.isEmpty {
      let net = format.amount(plain.netPresentValue)
      text += words(", nettonuvärde \(net)", ", net present value \(net)")
    }
    paragraph(text + ".")
  }

  /// That benefits may count the same hours.
  private mutating func write(_ shared: SharedHours) {
    let list = BilingualText(listing: shared.benefits.map { names[$0] })
    paragraph(
      words(
        "Kontrollera att samma timmar inte räknas två gånger: \(list.swedish) (samma mål, enhet och perspektiv).",
        "Check that the same hours aren't counted twice: \(list.english) (same goal, unit and perspective)."))
    if shared.isInTwoNatures {
      paragraph(
        words(
          "De är både finansiella och omfördelning; en timme kan bara vara det ena.",
          "They are both financial and redistribution; an hour can only be one of them."))
    }
  }
}
