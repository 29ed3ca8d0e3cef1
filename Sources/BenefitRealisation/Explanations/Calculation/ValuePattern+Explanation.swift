extension ValuePattern {
  /// The yearly value by the pattern's formula, with each factor's unit, range and source.
  func explanation(_ id: String, benefit: String) -> Explanation {
    tree(
      kind.formula, id, BilingualText(swedish: "årsvärde", english: "yearly value"), .kronorPerYear, benefit
    ).noting(note.map { [.source($0)] } ?? [])
  }

  /// The yearly hours by the pattern's formula; `nil` for a pattern that has none.
  func explanationOfHours(_ id: String, benefit: String) -> Explanation? {
    kind.hoursFormula.map {
      tree($0, id, BilingualText(swedish: "timmar per år", english: "hours a year"), .hoursPerYear, benefit)
    }
  }

  private func tree(
    _ formula: PatternFormula, _ id: String, _ label: BilingualText, _ unit: UnitOfMeasure, _ benefit: String
  ) -> Explanation {
    func part(_ formula: PatternFormula, _ name: String, _ unit: UnitOfMeasure) -> Explanation {
      if case .factor(let factor) = formula { return self.factor(factor, benefit) }
      let words: BilingualText =
        switch formula {
        case .over, .times: BilingualText(swedish: "timmar per år", english: "hours a year")
        case .difference: BilingualText(swedish: "skillnad", english: "difference")
        default: BilingualText(swedish: "delprodukt", english: "product")
        }
      return tree(formula, "\(benefit).value.\(name)", words, unit, benefit)
    }
    let value = Explanation.Value.number(formula.value(at: likely), unit)
    switch formula {
    case .factor(let name):
      // The value is the factor itself: one part, so that the factor keeps its own identity.
      return Explanation(id, label, value, .sum, [factor(name, benefit)])
    case .product:
      let parts = formula.factors.enumerated().map { index, factor in
        part(factor, factor.name ?? "part\(index)", factor.isOfHours ? .hoursPerYear : factor.names.first?.unit ?? unit)
      }
      return Explanation(id, label, value, .product, parts)
    case .difference(let left, let right):
      return Explanation(id, label, value, .difference, [part(left, "a", unit), part(right, "b", unit)])
    case .times(let inner, let count):
      return Explanation(
        id, label, value, .product,
        [
          part(inner, "inner", unit),
          .constant("constants.\(count)", "månader per år", "months a year", Rational(count), .months),
        ])
    case .over(let inner, let count):
      return Explanation(
        id, label, value, .quotient(.number),
        [
          part(inner, "minutesPerYear", UnitOfMeasure("minutes/year")),
          .constant("constants.minutesPerHour", "minuter per timme", "minutes an hour", Rational(count), .minutes),
        ])
    }
  }

  func factor(_ name: FactorName, _ benefit: String) -> Explanation {
    let id = "\(benefit).value.\(name.rawValue)"
    guard let factor = self[name] else { preconditionFailure("a formula asks for its own factors") }
    var notes: [Explanation.Note] = []
    if factor.low < factor.high {
      let (low, high) = (BilingualText(factor.low), BilingualText(factor.high))
      notes = [
        Explanation.Note(
          kind: .range,
          text: BilingualText(swedish: "\(low.swedish)–\(high.swedish)", english: "\(low.english)–\(high.english)"))
      ]
    }
    if name == .hourlyCost, let hourlyCost, hourlyCost.amount == factor.likely {
      return hourlyCost.explanation(id).noting(notes)
    }
    return .stated(
      id, name.label, .number(factor.likely, name.unit),
      source: factor.source.isEmpty ? nil : BilingualText(factor.source), notes: notes)
  }
}

extension PatternFormula {
  /// The factors of a product, however it is nested.
  fileprivate var factors: [PatternFormula] {
    if case .product(let left, let right) = self { left.factors + right.factors } else { [self] }
  }

  fileprivate var isOfHours: Bool {
    switch self {
    case .times, .over: true
    case .factor, .product, .difference: false
    }
  }

  /// A word for a part of a product.
  fileprivate var name: String? {
    switch self {
    case .difference: "difference"
    case .times, .over: "hoursPerYear"
    case .factor(let name): name.rawValue
    case .product: nil
    }
  }
}

extension Benefit {
  /// A yearly value or yearly hours with what they are multiplied by; the same figure when that is nothing.
  func adjusted(
    _ yearly: Explanation, from value: Rational, _ id: String, _ label: BilingualText, _ unit: UnitOfMeasure,
    at path: String
  )
    -> Explanation
  {
    if adjustments.isEmpty { return yearly }
    let steps = adjustmentSteps(from: value)
    return Explanation(
      id, label, .number(adjusted(value), unit), .product,
      [yearly] + steps.map { $0.explanation("\(path).adjustments.\($0.adjustment.kind.rawValue)") })
  }
}

extension AdjustmentStep {
  func explanation(_ id: String) -> Explanation {
    let (label, notes) = (adjustment.kind.label, [Explanation.Note.source(adjustment.reason)])
    func share(_ name: String, _ swedish: String, _ english: String, _ value: Rational) -> Explanation {
      .constant("\(id).\(name)", swedish, english, value, .share)
    }
    let one = share("one", "ett", "one", 1)
    let node: (Explanation.Operation, [Explanation])
    switch adjustment {
    case .attribution(let share, _): return .stated(id, label, .number(share, .share), notes: notes)
    case .deadweight(let lost, _), .displacement(let lost, _):
      node = (.difference, [one, share("share", "andel", "share", lost)])
    case .confidence(let grade, _):
      let part = share("reduction", grade.label.swedish, grade.label.english, grade.reduction)
      node = (before < 0 ? .sum : .difference, [one, part])
    case .optimism(let bias, let mitigation, _):
      let left = Explanation(
        "\(id).left", BilingualText(swedish: "ej motverkad del", english: "part not mitigated"),
        .number(1 - mitigation.value, .share), .difference,
        [one, share("mitigation", "motverkad", "mitigated", mitigation.value)])
      let part = Explanation(
        "\(id).reduction", BilingualText(swedish: "avdrag", english: "reduction"),
        .number(bias.value * (1 - mitigation.value), .share), .product,
        [share("bias", "överskattning", "bias", bias.value), left])
      node = (before < 0 ? .sum : .difference, [one, part])
    }
    return Explanation(id, label, .number(factor, .share), node.0, node.1, notes: notes)
  }
}
