extension Initiative {
  /// A calculation by the choice that it is of, explained.
  private func explained(_ choice: AlternativeComparison.Choice) -> ExplainedCalculation? {
    switch choice {
    case .doNothing, .proposal: return calculation.map { ExplainedCalculation($0) }
    case .alternative(let id):
      guard let index = alternatives.firstIndex(where: { $0.id == id }), alternativeCalculations.indices.contains(index)
      else { return nil }
      return ExplainedCalculation(alternativeCalculations[index], at: "alternatives[\(key: id)].")
    }
  }

  /// A figure of a choice in the comparison of alternatives; `nil` when there is no such choice.
  func explanation(
    _ id: String, of choice: AlternativeComparison.Choice, _ reading: BenefitCalculation.Reading,
    _ figure: ExplainableFigure.OfAlternative
  ) -> Explanation? {
    guard let comparison = alternativeComparison(), let row = comparison.rows.first(where: { $0.choice == choice }),
      let proposal = explained(.proposal), let explained = explained(choice)
    else { return nil }
    let figures = row[reading]
    let scope = comparison.scope
    if scope.components.isEmpty, figure != .benefits { return .missing(id, figure.label, .notCounted) }
    let place = String(id.dropLast(figure.rawValue.utf8.count + 1))
    let note = Explanation.Note.convention(
      "omfattning: \(CostComponent.allCases.filter(scope.components.contains).map(\.label.swedish).joined(separator: ", "))",
      "scope: \(CostComponent.allCases.filter(scope.components.contains).map(\.label.english).joined(separator: ", "))")
    func present(_ figure: ExplainableFigure.OfAlternative, _ value: Money, _ lines: [ExplainedCalculation.Line])
      -> Explanation
    {
      explained.presentValue("\(place).\(figure.rawValue)", figure.label, value, lines).noting(
        figure == .benefits ? [] : [note])
    }
    let asIs = present(.asIsCosts, figures.asIsCosts, proposal.asIsLines(reading, scope))
    let costs =
      choice == .doNothing
      ? present(.costs, figures.costs, proposal.asIsLines(reading, scope))
      : present(.costs, figures.costs, explained.costLines(reading) { scope.components.contains($0.component) })
    let benefits = present(.benefits, figures.benefits, choice == .doNothing ? [] : explained.benefitLines(reading))
    switch figure {
    case .benefits: return benefits
    case .costs: return costs
    case .asIsCosts: return asIs
    case .netPresentValue:
      let more = Explanation(
        "\(place).additionalCosts",
        .additionalCosts,
        .money(figures.costs - figures.asIsCosts), .difference, [costs, asIs])
      return Explanation(id, figure.label, .money(figures.netPresentValue), .difference, [benefits, more])
    }
  }

  /// A calculation of a choice in a mandate; without a benefit calculation, of its costs alone.
  private func explained(_ choice: AlternativeComparison.Choice, in mandate: MandateComparison)
    -> ExplainedCalculation?
  {
    if calculation != nil { return explained(choice) }
    let (path, costs): (String, CostModel?) =
      switch choice {
      case .doNothing: ("", nil)
      case .proposal: ("", self.costs)
      case .alternative(let id): ("alternatives[\(key: id)].", alternatives.first { $0.id == id }?.costs)
      }
    let assumptions = CalculationAssumptions(horizon: mandate.horizon, discounting: mandate.discounting)
    guard let costs,
      let calculation = try? BenefitCalculation(costs: costs, benefits: [], rollout: [], assumptions: assumptions)
    else { return nil }
    return ExplainedCalculation(calculation, at: path)
  }

  /// A figure of a choice in a mandate; `nil` when there is no such choice.
  func explanation(_ id: String, of choice: AlternativeComparison.Choice, _ figure: ExplainableFigure.OfMandate)
    -> Explanation?
  {
    guard let comparison = mandateComparison, let row = comparison.rows.first(where: { $0.choice == choice }),
      let explained = explained(choice, in: comparison)
    else { return nil }
    let (place, answer) = (String(id.dropLast(figure.rawValue.utf8.count + 1)), row.answer)
    let rows = explained.calculation.costs.filter { comparison.scope.components.contains($0.component) }
    func costs(_ figure: ExplainableFigure.OfMandate, _ value: Money, where isCounted: (CostLine) -> Bool)
      -> Explanation
    {
      explained.presentValue(
        "\(place).\(figure.rawValue)", figure.label, value,
        explained.costLines(rows.filter { isCounted($0.line) }, at: "\(explained.path)costs"))
    }
    func all() -> Explanation { costs(.presentCost, answer.presentCost) { _ in true } }
    func extra() -> Explanation {
      explained.presentValue(
        "\(place).presentExtraBenefits", ExplainableFigure.OfMandate.presentExtraBenefits.label,
        answer.presentExtraBenefits, explained.benefitLines(.economic))
    }
    switch figure {
    case .presentCost: return all()
    case .presentRelearning: return costs(figure, answer.presentRelearning) { $0.purpose == .relearning }
    case .presentExtraBenefits: return extra()
    case .presentNetCost:
      return Explanation(id, figure.label, .money(answer.presentNetCost), .difference, [all(), extra()])
    case .outsideHorizon: return explained.outsideHorizon(id, figure.label, answer.outsideHorizon, rows)
    }
  }

  /// A figure of a contract length; `nil` when there is no such length.
  func explanation(_ id: String, ofContract years: Int, _ figure: ExplainableFigure.Contract) -> Explanation? {
    guard let comparison = contractComparison, let option = comparison.options.first(where: { $0.years == years }),
      let costs = contractLengths?.yearlyCosts.first(where: { $0.count == years })
    else { return nil }
    let place = "contractLengths[\(years)]"
    let terms = comparison.discounting.terms(ofYears: costs).map { term in
      Explanation(
        "\(place).discounted@year-\(term.period)",
        BilingualText(swedish: "år \(term.period), diskonterat", english: "year \(term.period), discounted"),
        .real(term.product / 100, .kronor), .product,
        [
          .stated(
            "\(place).yearlyCosts[\(term.period)]",
            BilingualText(swedish: "år \(term.period)", english: "year \(term.period)"),
            .money(term.amount)), comparison.discounting.yearFactor(term.period, term.factor),
        ])
    }
    let running = Explanation(
      "\(place).running",
      BilingualText(swedish: "nuvärde av årskostnader", english: "present value of the yearly costs"),
      .money(option.presentCost - option.procurement), .sum, terms, rounding: .minorUnit)
    let present = Explanation(
      "\(place).presentCost", BilingualText(swedish: "nuvärde av avtalet", english: "present value of the contract"),
      .money(option.presentCost), .sum,
      [
        .stated(
          "contractLengths.procurement", BilingualText(swedish: "upphandling", english: "procurement"),
          .money(option.procurement)), running,
      ])
    if figure == .presentCost { return present }
    return Explanation(
      id, BilingualText(swedish: "årskostnad (annuitet)", english: "equivalent annual cost"),
      .money(option.equivalentAnnualCost), .quotient(.number), [present, comparison.discounting.annuity(years: years)],
      rounding: .minorUnit)
  }
}

extension ExplainableFigure.OfAlternative {
  fileprivate var label: BilingualText {
    switch self {
    case .benefits: ExplainableFigure.Value.benefitsPresentValue.label
    case .costs: ExplainableFigure.Value.costsPresentValue.label
    case .asIsCosts:
      ExplainableFigure.Value.asIsCostsPresentValue.label
    case .netPresentValue: .netPresentValue
    }
  }
}

extension ExplainableFigure.OfMandate {
  fileprivate var label: BilingualText {
    switch self {
    case .presentCost: BilingualText(swedish: "nuvärde av kostnaden", english: "present cost")
    case .presentRelearning: BilingualText(swedish: "därav omlärning", english: "of it relearning")
    case .presentExtraBenefits:
      BilingualText(swedish: "nuvärde av extra nyttor", english: "present value of extra benefits")
    case .presentNetCost: BilingualText(swedish: "nettokostnad", english: "net cost")
    case .outsideHorizon:
      BilingualText(swedish: "kostnad utanför jämförelsens månader", english: "cost outside the months compared")
    }
  }
}
