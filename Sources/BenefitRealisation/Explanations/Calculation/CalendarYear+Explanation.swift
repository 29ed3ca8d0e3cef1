extension ExplainedCalculation {
  /// A figure of a calendar year of a reading; `nil` when the year isn't in the horizon.
  func explanation(
    _ id: String, _ reading: BenefitCalculation.Reading, year: Int, _ figure: ExplainableFigure.OfYear
  ) -> Explanation? {
    let offsets = assumptions.horizon.enumerated().filter { $0.element.year == year }.map(\.offset)
    guard let first = offsets.first, let last = offsets.last else { return nil }
    if calculation.costScope.components.isEmpty, figure == .costs || figure == .net {
      return .missing(id, figure.label, .notCounted)
    }
    func flow(_ figure: ExplainableFigure.OfYear, _ lines: [Line]) -> Explanation {
      sum(
        ExplainableFigure.calendarYear(reading, year, figure).description, figure.label, lines, first..<last + 1,
        periods: 1, "@\(year)")
    }
    let asIs = asIsLines(reading)
    switch figure {
    case .costs: return flow(.costs, costLines(reading)).noting([reading.note])
    case .benefits: return flow(.benefits, benefitLines(reading)).noting([reading.note])
    case .asIsCosts: return flow(.asIsCosts, asIs).noting([reading.note])
    case .net:
      return net(
        id, figure.label, flow(.benefits, benefitLines(reading)), flow(.costs, costLines(reading)),
        asIs.isEmpty ? nil : flow(.asIsCosts, asIs), both: "\(id).gains"
      ).noting([reading.note])
    }
  }
}

extension ExplainableFigure.OfYear {
  fileprivate var label: BilingualText {
    switch self {
    case .costs: BilingualText(swedish: "kostnader", english: "costs")
    case .benefits: BilingualText(swedish: "nyttor", english: "benefits")
    case .asIsCosts: BilingualText(swedish: "nulägets kostnader (A)", english: "costs of A")
    case .net: BilingualText(swedish: "netto", english: "net")
    }
  }
}
