internal import BenefitRealisation

extension TextPage {
  /// What the calculation depends on, where factors have ranges and costs have been counted.
  mutating func writeSensitivity(_ initiative: Initiative) {
    guard let calculation = initiative.calculation, calculation.hasRanges,
      !calculation.costScope.components.isEmpty
    else { return }
    let readings = Sensitivity.readings(of: calculation).compactMap(\.sensitivity)
    // Where an end is beyond what an amount may be there is nothing to say that a reader could use.
    guard readings.count == BenefitCalculation.Reading.allCases.count,
      let shown = readings.first(where: { $0.reading == .economic && $0.hasRanges }) ?? readings.last
    else { return }
    heading("Känslighet", "Sensitivity")
    table([
      [words("nettonuvärde", "net present value")] + readings.map { $0.reading.label[language] },
      [words("sämsta utfall", "worst case")] + readings.map { format.amount($0.worst.netPresentValue) },
      [words("enligt plan", "as planned")]
        + readings.map { format.amount(calculation.valuation($0.reading).netPresentValue) },
      [words("bästa utfall", "best case")] + readings.map { format.amount($0.best.netPresentValue) },
    ])
    paragraph(
      words(
        "Sämsta och bästa utfall: varje faktor i den ände av sitt spann som skadar eller hjälper.",
        "Worst and best case: each factor at the end of its range that hurts or helps."))
    paragraph(
      words(
        "Störst påverkan, en faktor i taget (\(shown.reading.label.swedish)):",
        "Largest influence, one factor at a time (\(shown.reading.label.english)):"))
    for bar in shown.tornado.prefix(5) { write(bar, of: shown) }
  }

  private mutating func write(_ bar: Sensitivity.Bar, of sensitivity: Sensitivity) {
    // A document states ranges of benefits' factors alone.
    guard case .benefit(let id, let name) = bar.factor.factor else { return }
    let (low, likely, high) = (number(bar.factor.low), number(bar.factor.likely), number(bar.factor.high))
    let range = words("\(low) till \(high), troligt \(likely)", "\(low) to \(high), likely \(likely)")
    let (atLow, atHigh) = (format.amount(bar.atLow), format.amount(bar.atHigh))
    let net = words("netto \(atLow) till \(atHigh)", "net \(atLow) to \(atHigh)")
    paragraph(
      "\(names[id]), \(name.label[language]) (\(range)): \(net)\(switching(bar, of: sensitivity)).",
      indent: 4)
  }

  /// Where the net present value is zero within the factor's range.
  private func switching(_ bar: Sensitivity.Bar, of sensitivity: Sensitivity) -> String {
    guard let value = try? sensitivity.switchingValue(of: bar.factor.factor) else { return "" }
    return switch value {
    case .atLeast(let quantity):
      words("; över noll från \(number(quantity.value))", "; above zero from \(number(quantity.value))")
    case .atMost(let quantity):
      words("; över noll till och med \(number(quantity.value))", "; above zero up to \(number(quantity.value))")
    case .none: words("; byter inte tecken i spannet", "; doesn't change sign within the range")
    }
  }

  private func number(_ number: Rational) -> String { format.number(number, decimals: 3) }
}
