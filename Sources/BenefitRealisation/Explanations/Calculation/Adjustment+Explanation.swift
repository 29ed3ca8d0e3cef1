extension ExplainedBenefit {
  /// A step from the yearly value to the adjusted one; `nil` when the benefit has no adjustment of the kind.
  func explanation(_ id: String, of kind: Adjustment.Kind, _ figure: ExplainableFigure.OfAdjustment) -> Explanation? {
    let steps = row.benefit.adjustmentSteps(from: row.pattern.yearlyValue)
    guard let index = steps.firstIndex(where: { $0.adjustment.kind == kind }) else { return nil }
    func factor(_ index: Int) -> Explanation {
      steps[index].explanation("\(path).adjustments.\(steps[index].adjustment.kind.rawValue)")
    }
    func before(_ index: Int) -> Explanation { index == 0 ? unadjusted : after(index - 1) }
    func after(_ index: Int) -> Explanation {
      let kind = steps[index].adjustment.kind
      return Explanation(
        ExplainableFigure.adjustment(row.benefit.id, kind, .after).description,
        BilingualText(
          swedish: "årsvärde efter: \(kind.label.swedish)", english: "yearly value after: \(kind.label.english)"),
        .number(steps[index].after, .kronorPerYear), .product, [before(index), factor(index)])
    }
    switch figure {
    case .factor: return factor(index).named(id, kind.label)
    case .before: return before(index).named(id, before(index).label)
    case .after: return after(index)
    }
  }

  /// What would be planned over the horizon without the adjustments.
  func plannedUnadjusted(_ id: String) -> Explanation {
    let use = use(in: row.amounts.months, period: "")
    guard case .exact(let years)? = use.number else { return use }
    return .amount(
      id, BilingualText(row.benefit.name), row.unadjusted.total, [unadjusted, use], row.pattern.yearlyValue, years,
      after: 0)
  }
}

extension BenefitCalculation {
  /// A figure of a reading without the benefits' adjustments; `nil` when no benefit has any.
  func explanation(
    _ id: String, _ reading: Reading, unadjusted figure: ExplainableFigure.OfUnadjusted
  ) -> Explanation? {
    guard isAdjusted else { return nil }
    let explained = ExplainedCalculation(unadjusted, at: "unadjusted.")
    let note = Explanation.Note.convention("utan nyttornas justeringar", "without the benefits' adjustments")
    switch figure {
    case .benefitsPresentValue:
      let value = explained.benefitsPresentValue(reading)
      return value.named(id, value.label).noting([reading.note, note])
    case .netPresentValue: return explained.netPresentValue(id, reading).noting([note])
    }
  }
}
