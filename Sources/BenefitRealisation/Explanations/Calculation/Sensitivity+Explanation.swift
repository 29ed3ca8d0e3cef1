extension BenefitCalculation {
  /// The net present value with every factor at the end that hurts or helps; `nil` when no factor of the reading
  /// varies.
  func explanation(_ id: String, _ reading: Reading, _ end: ExplainableFigure.Extreme) -> Explanation? {
    if costScope.components.isEmpty { return .missing(id, .netPresentValue, .notCounted) }
    guard hasRanges else { return nil }
    guard let sensitivity = try? Sensitivity(of: self, reading) else {
      return .missing(id, .netPresentValue, .amountOutOfRange)
    }
    guard sensitivity.hasRanges else { return nil }
    let extreme = end == .worst ? sensitivity.worst : sensitivity.best
    let note =
      end == .worst
      ? Explanation.Note.convention("varje faktor där den skadar mest", "each factor where it hurts most")
      : .convention("varje faktor där den hjälper mest", "each factor where it helps most")
    return ExplainedCalculation(self, at: "\(end.rawValue.prefix { $0 != "." }).", with: extreme.values)
      .netPresentValue(id, reading, value: extreme.netPresentValue).noting([note])
  }

  /// The net present value with one factor at an end of its range, the distance between the two, or the value of the
  /// factor at which it is zero.
  func explanation(
    _ id: String, _ reading: Reading, _ benefit: Identifier<Benefit>, _ factor: FactorName,
    _ figure: ExplainableFigure.OfBar
  ) -> Explanation? {
    guard let row = benefits.first(where: { $0.benefit.id == benefit }), reading.includes(row),
      let known = row.pattern[factor], known.low < known.high
    else { return nil }
    if costScope.components.isEmpty { return .missing(id, factor.label, .notCounted) }
    guard let sensitivity = try? Sensitivity(of: self, reading) else {
      return .missing(id, factor.label, .amountOutOfRange)
    }
    guard let varied = sensitivity.factors.first(where: { $0.factor == .benefit(benefit, factor) }) else { return nil }
    let bar = sensitivity.bar(of: varied)
    let copies = figure == .spread ? 2 : 1
    func end(_ figure: ExplainableFigure.OfBar, _ name: String, _ value: Rational, _ amount: Money) -> Explanation {
      let place = ExplainableFigure.tornado(reading, benefit, factor, figure).description
      let number = BilingualText(value)
      return ExplainedCalculation(self, at: "\(name).", with: [bar.factor.factor: value], copies: copies)
        .netPresentValue(place, reading, value: amount).noting([
          .convention("\(factor.label.swedish) = \(number.swedish)", "\(factor.label.english) = \(number.english)")
        ])
    }
    func low() -> Explanation { end(.netPresentValueAtLow, "low", bar.factor.low, bar.atLow) }
    func high() -> Explanation { end(.netPresentValueAtHigh, "high", bar.factor.high, bar.atHigh) }
    switch figure {
    case .netPresentValueAtLow: return low()
    case .netPresentValueAtHigh: return high()
    case .spread:
      return Explanation(
        id, BilingualText(swedish: "spann", english: "spread"), .money(bar.spread), .distance, [high(), low()])
    case .switchingValue: return switchingValue(id, of: bar.factor, benefit, factor, in: sensitivity)
    }
  }
}
