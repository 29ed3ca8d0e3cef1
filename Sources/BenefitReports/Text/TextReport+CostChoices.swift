internal import BenefitRealisation

extension TextPage {
  /// The costs without and with what such costs have been underestimated by.
  mutating func writeOptimismBias(_ initiative: Initiative) {
    guard let adjusted = initiative.costsWithOptimismBias else { return }
    let scope = initiative.costs.scope
    guard let plain = try? initiative.costs.total.amount(over: scope), let sum = try? adjusted.total.amount(over: scope)
    else { return }
    let currency = initiative.priceLevel.currency
    paragraph(
      words(
        "Med optimismpåslag: \(format.money(sum, currency)) mot \(format.money(plain, currency)) utan.",
        "With optimism bias: \(format.money(sum, currency)) against \(format.money(plain, currency)) without."))
    for bias in initiative.optimismBias {
      let phases =
        bias.phases.count == CostPhase.allCases.count
        ? words("alla faser", "all phases")
        : CostPhase.allCases.filter(bias.phases.contains).map { $0.label[language] }.joined(separator: ", ")
      let (rate, mitigated) = (format.percent(bias.bias.value), format.percent(bias.mitigation.value))
      paragraph(
        words(
          "\(phases): \(rate), varav \(mitigated) av påslaget är åtgärdat (\(bias.source))",
          "\(phases): \(rate), of which \(mitigated) is mitigated (\(bias.source))"), indent: 4)
    }
    guard let calculation = initiative.calculationWithOptimismBias else { return }
    let net = BenefitCalculation.Reading.allCases.map {
      "\($0.label[language]) \(format.amount(calculation.valuation($0).netPresentValue))"
    }.joined(separator: ", ")
    paragraph(words("nettonuvärde då: ", "net present value then: ") + net, indent: 4)
  }

  /// The contract lengths, the cheapest year first.
  mutating func writeContractLengths(_ initiative: Initiative) {
    guard let comparison = initiative.contractComparison else { return }
    paragraph(
      words(
        "Avtalslängder, upphandling \(format.money(comparison.options[0].procurement, initiative.priceLevel.currency)) varje gång:",
        "Contract lengths, procurement \(format.money(comparison.options[0].procurement, initiative.priceLevel.currency)) each time:"
      ))
    table(
      [
        [
          words("avtalstid", "length"), words("nuvärde", "present value"),
          words("motsvarande årskostnad", "equivalent annual cost"),
        ]
      ]
        + comparison.options.map {
          [
            words("\($0.years) år", "\($0.years) years"), format.amount($0.presentCost),
            format.amount($0.equivalentAnnualCost),
          ]
        }, indent: 4)
  }
}
