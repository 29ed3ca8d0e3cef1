extension ExplainedCalculation {
  /// The costs that fall in no month of the calculation, by line.
  func costsOutsideHorizon(_ id: String) -> Explanation {
    let label = BilingualText(swedish: "kostnad utanför kalkylens månader", english: "cost outside the calculation")
    return outsideHorizon(id, label, calculation.costs.map(\.outsideHorizon).total(), calculation.costs)
  }

  /// What some lines cost in no month of the calculation.
  func outsideHorizon(
    _ id: String, _ label: BilingualText, _ sum: Money, _ rows: [BenefitCalculation.CostRow]
  ) -> Explanation {
    let (first, last) = (assumptions.horizon.lowerBound, assumptions.horizon.upperBound)
    let lines = rows.filter { $0.outsideHorizon != .zero }.map { row in
      row.explanationOutside(assumptions.horizon, at: "\(path)costs.\(row.component.rawValue)[\(key: row.line.id)]")
    }
    return Explanation(
      id, label, .money(sum), .sum, lines,
      notes: [.convention("före \(first) eller efter \(last)", "before \(first) or after \(last)")])
  }
}

extension BenefitCalculation.CostRow {
  /// The whole line less what falls in the horizon.
  fileprivate func explanationOutside(_ horizon: ClosedRange<Month>, at path: String) -> Explanation {
    let whole = line.explanation(at: path)
    let all = whole.named(whole.id, BilingualText(swedish: "hela raden", english: "the whole line"))
    let (id, label) = ("\(path).outside@horizon", BilingualText(line.label))
    guard line.amounts.months.overlaps(horizon) else {
      return Explanation(id, label, .money(outsideHorizon), .sum, [all])
    }
    let inside = line.explanation(in: horizon, at: path, period: "@horizon")
    return Explanation(
      id, label, .money(outsideHorizon), .difference,
      [all, inside.named(inside.id, BilingualText(swedish: "i kalkylens månader", english: "in the calculation"))])
  }
}
