public import BenefitRealisation

/// A follow-up as text for a benefit owner and a controller.
///
/// ```swift
/// print(TextReport(of: FollowUp(of: initiative, asOf: asOf), in: .swedish).text)
/// ```
///
/// The first lines say in brief how it stands. Then come the costs with what they cover, the plan, and each checkpoint
/// with its goals: baseline, expected, measured, achievement, verdict with its reason, benefit to date, forecast and
/// next step. The same follow-up gives the same text.
public struct TextReport: Sendable, Hashable {
  /// The text, with a line feed after each line.
  public let text: String

  /// Writes a follow-up out.
  ///
  /// - Parameters:
  ///   - followUp: The follow-up.
  ///   - note: What a reader should know about the figures, if anything.
  ///   - language: The language of the text; names from the model stay as they are.
  ///   - isFinal: Whether to write the final report also before the last check's window has closed.
  public init(of followUp: FollowUp, note: String? = nil, in language: Language, isFinal: Bool = false) {
    var page = TextPage(language, of: followUp.initiative)
    let report = isFinal ? FinalReport(of: followUp) : followUp.finalReport
    let bridge = report?.bridge ?? followUp.bridge()
    let findings = followUp.findings
    page.writeTitle(followUp, note: note)
    page.writeBrief(followUp, bridge, findings)
    page.writeCosts(followUp.initiative)
    page.writeOptimismBias(followUp.initiative)
    page.writeContractLengths(followUp.initiative)
    page.writeOutcome(followUp)
    page.writeCalculation(followUp.initiative)
    page.writeAlternatives(followUp.initiative)
    page.writeMandate(followUp.initiative)
    page.writeLandings(followUp)
    page.writeSensitivity(followUp.initiative)
    page.writePlans(followUp)
    page.writeChecks(followUp)
    page.writeEvaluations(followUp)
    page.writeBridge(bridge, of: followUp)
    if let report { page.write(report, in: followUp.initiative.priceLevel.currency) }
    page.writeFindings(findings, of: followUp)
    text = page.text
  }
}

extension TextPage {
  fileprivate mutating func writeTitle(_ followUp: FollowUp, note: String?) {
    let initiative = followUp.initiative
    line(initiative.name)
    line(String(repeating: "=", count: initiative.name.count))
    let decider = names[initiative.organisation]
    paragraph(
      words("Beslutande: \(decider).", "Decided by: \(decider).") + " "
        + words("Läget per \(followUp.asOf).", "As of \(followUp.asOf)."))
    if !initiative.drivers.isEmpty || !initiative.categories.isEmpty {
      let drivers = initiative.drivers.map { $0.label[language] }
      let categories = initiative.categories.map {
        $0.share == 1 ? $0.category.label[language] : "\($0.category.label[language]) \(format.percent($0.share))"
      }
      let parts = [
        drivers.isEmpty ? nil : words("Drivkraft", "Driver") + ": " + drivers.joined(separator: ", "),
        categories.isEmpty ? nil : words("Kategori", "Category") + ": " + categories.joined(separator: ", "),
      ]
      paragraph(parts.compactMap(\.self).joined(separator: ". ") + ".")
    }
    if let note { paragraph(note) }
  }

  fileprivate mutating func writeCosts(_ initiative: Initiative) {
    let (costs, currency) = (initiative.costs, initiative.priceLevel.currency)
    heading("Kostnader, prisnivå \(initiative.priceLevel.year)", "Costs, prices of \(initiative.priceLevel.year)")
    let total = costs.total
    var rows = CostComponent.allCases.map { component in
      let amount =
        switch costs[component] {
        case .lines: format.money(total[component] ?? .zero, currency)
        case .none: words("inga", "none")
        case .notCounted: words("EJ RÄKNAT", "NOT COUNTED")
        }
      return [component.label[language], amount]
    }
    if let sum = try? total.amount(over: total.scope) {
      rows.append([words("summa av det räknade", "sum of what is counted"), format.money(sum, currency)])
    }
    let running = costs.total { $0.phase == .operation || $0.phase == .decommissioning }
    if let sum = try? running.amount(over: running.scope), sum != .zero {
      rows.append([
        words("  därav drift och avveckling", "  of which operation and decommissioning"), format.money(sum, currency),
      ])
    }
    for purpose in CostPurpose.allCases where costs.lines.contains(where: { $0.line.purpose == purpose }) {
      let part = costs.total { $0.purpose == purpose }
      if let sum = try? part.amount(over: part.scope) {
        rows.append([
          words("  därav \(purpose.label.swedish)", "  of which \(purpose.label.english)"), format.money(sum, currency),
        ])
      }
    }
    table(rows)
    let missing = total.scope.missing.map { $0.label[language] }.joined(separator: ", ")
    if missing.isEmpty {
      paragraph(words("Alla fyra komponenterna är räknade.", "All four components are counted."))
    } else {
      paragraph(
        words(
          "Summan är inte hela kostnaden (ej räknat: \(missing)) och kan inte jämföras med en som har räknat det.",
          "The sum isn't the whole cost (not counted: \(missing)) and can't be compared with one that counts it."))
    }
    if case .value(let share) = total.shareBeyondExternal, share != 0 {
      let floor = missing.isEmpty ? "" : words("minst ", "at least ")
      paragraph(
        words(
          "Om bara externa kostnader räknats hade \(floor)\(format.percent(share)) av detta varit dolt.",
          "An account of external costs alone would hide \(floor)\(format.percent(share)) of this."))
    }
  }

  fileprivate mutating func writeCalculation(_ initiative: Initiative) {
    heading("Nyttokalkyl (plan)", "Benefit calculation (plan)")
    guard let calculation = initiative.calculation else {
      paragraph(
        initiative.isMandated
          ? words(
            "Ingen nyttokalkyl är gjord; insatsen är tvingande.",
            "No benefit calculation has been made; the initiative is mandated.")
          : words("Ingen nyttokalkyl är gjord.", "No benefit calculation has been made."))
      return
    }
    if initiative.isMandated {
      paragraph(
        words(
          "Insatsen är tvingande: kalkylen avgör inte om den ska göras.",
          "The initiative is mandated: the calculation doesn't decide whether to do it."))
    }
    let (assumptions, currency) = (calculation.assumptions, initiative.priceLevel.currency)
    let horizon = "\(assumptions.horizon.lowerBound)–\(assumptions.horizon.upperBound)"
    paragraph(
      words(
        "\(horizon), diskonterat till \(assumptions.baseMonth) med \(rates(assumptions.discounting.rates)), \(assumptions.discounting.timing.label.swedish). Reala belopp i \(currency).",
        "\(horizon), discounted to \(assumptions.baseMonth) at \(rates(assumptions.discounting.rates)), \(assumptions.discounting.timing.label.english). Real amounts in \(currency)."
      ))
    if calculation.costScope.components.isEmpty {
      writeBenefitsAlone(calculation)
    } else {
      writeReadings(calculation, currency)
    }
    writeBenefits(calculation, of: initiative)
  }

  /// What can be said where nobody has counted any cost.
  private mutating func writeBenefitsAlone(_ calculation: BenefitCalculation) {
    let valuations = BenefitCalculation.Reading.allCases.map { calculation.valuation($0) }
    table([
      [words("synsätt", "reading")] + valuations.map { $0.reading.label[language] },
      [words("nuvärde av nyttor", "present value of benefits")]
        + valuations.map { format.amount($0.benefitsPresentValue) },
    ])
    paragraph(
      words(
        "Ingen kostnad är räknad, så nettonuvärde och återbetalning kan inte anges.",
        "No cost has been counted, so neither net present value nor payback can be stated."))
    writeFreedTime(calculation)
  }

  /// The three readings and the years of the economic one.
  private mutating func writeReadings(_ calculation: BenefitCalculation, _ currency: Currency) {
    let assumptions = calculation.assumptions
    let valuations = BenefitCalculation.Reading.allCases.map { calculation.valuation($0) }
    table(
      [
        [words("synsätt", "reading")] + valuations.map { $0.reading.label[language] },
        [words("nuvärde av nyttor", "present value of benefits")]
          + valuations.map { format.amount($0.benefitsPresentValue) },
        [words("nuvärde av kostnader", "present value of costs")]
          + valuations.map { format.amount($0.costsPresentValue) },
        calculation.asIs == nil
          ? []
          : [words("nuvärde av A:s kostnader", "present value of A's costs")]
            + valuations.map { format.amount($0.asIsCostsPresentValue) },
        [words("nettonuvärde", "net present value")] + valuations.map { format.amount($0.netPresentValue) },
        [words("netto per krona", "net benefit per krona")]
          + valuations.map { figure($0.netBenefitPerKrona) { format.number($0) } },
        [words("återbetald", "paid back")] + valuations.map { payback($0.payback, from: assumptions.baseMonth) },
        [words("  diskonterat", "  discounted")]
          + valuations.map { payback($0.discountedPayback, from: assumptions.baseMonth) },
        [words("nytta per kostnadskrona", "benefit–cost ratio")]
          + valuations.map { figure($0.benefitCostRatio(over: .allCosts)) { format.number($0) } },
        [words("internränta", "internal rate of return")] + valuations.map { internalRate($0.internalRate) },
        [words("netto per år, annuitet", "equivalent annual net")]
          + valuations.map { format.amount($0.equivalentAnnualNet) },
      ].filter { !$0.isEmpty })
    writeAsIs(calculation)
    let missing = calculation.costScope.missing.map { $0.label[language] }.joined(separator: ", ")
    if !missing.isEmpty {
      paragraph(words("Kostnaderna är utan \(missing).", "The costs are without \(missing)."))
    }
    paragraph(
      words(
        "budget: det som ändrar den egna budgeten; ekonomisk: även egna timmar; alla parter: även invånare och andra.",
        "budget: what changes the own budget; economic: own hours too; public: residents and others too."))
    writeInternalRates(valuations)
    writeFreedTime(calculation)
    line()
    table(
      [
        [
          words("år (ekonomisk)", "year (economic)"), words("kostnader", "costs"), words("nyttor", "benefits"),
        ] + (calculation.asIs == nil ? [] : [words("A:s kostnader", "costs of A")]) + [words("netto", "net")]
      ]
        + calculation.calendarYears(.economic).map {
          ["\($0.year)", format.amount($0.costs), format.amount($0.benefits)]
            + (calculation.asIs == nil ? [] : [format.amount($0.asIsCosts)]) + [format.amount($0.net)]
        })
    let sunk = calculation.costs.map(\.outsideHorizon).total()
    if sunk != .zero {
      paragraph(
        words(
          "Kostnader på \(format.money(sunk, currency)) ligger före eller efter kalkylens månader och ingår inte.",
          "Costs of \(format.money(sunk, currency)) fall before or after the calculation's months and aren't in it."))
    }
  }

  func rates(_ rates: DiscountRates) -> String {
    rates.bands.map { band in
      let percent = format.number(band.rate.value * 100) + NumberFormat.space + "%"
      return band.fromYear == 0
        ? percent : words("\(percent) från år \(band.fromYear)", "\(percent) from year \(band.fromYear)")
    }.joined(separator: ", ")
  }

  private func payback(_ payback: Payback, from base: Month) -> String {
    switch payback {
    case .never: words("aldrig", "never")
    case .atEnd(let period): "\(base.advanced(by: period))"
    }
  }

  /// A figure's value in the given form, or the reason why it has none.
  func figure<Value>(_ figure: Figure<Value>, _ write: (Value) -> String) -> String {
    switch figure {
    case .value(let value): write(value)
    case .notDefined(let reason): words("går inte att räkna: ", "not defined: ") + reason.text[language]
    }
  }
}
