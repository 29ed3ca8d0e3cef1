extension FollowUp {
  /// Why a figure of the follow-up is what it is.
  ///
  /// Figures of the benefit calculation are those of the economic reading (the own organisation's budget and
  /// capacity). Without a calculation they are explained as not defined.
  public func explanation(of figure: ExplainableFigure) -> Explanation {
    switch figure {
    case .costTotal: return initiative.costs.explanationOfTotal
    case .benefitToDate:
      return explanation(
        of: figure, label: .benefitToDate, sum: { $0.realisedToDate(.economic) }, amount: \.realisedToDate)
    case .forecast:
      return explanation(of: figure, label: .forecast, sum: { $0.forecast(.economic) }, amount: \.forecast)
    default: break
    }
    guard let calculation = initiative.calculation else {
      return Explanation(
        figure.rawValue, .calculation, .notDefined(.noCalculation),
        .stated(source: NotDefined.noCalculation.text))
    }
    let reading = BenefitCalculation.Reading.economic
    switch figure {
    case .benefitsPresentValue: return calculation.explanationOfBenefits(reading, id: figure.rawValue)
    case .costsPresentValue: return calculation.explanationOfCosts(reading, id: figure.rawValue)
    case .netBenefitPerKrona: return calculation.explanationPerKrona(reading)
    case .payback: return calculation.explanationOfPayback(reading)
    default: return calculation.explanationOfNet(reading, id: ExplainableFigure.netPresentValue.rawValue)
    }
  }

  private func explanation(
    of figure: ExplainableFigure, label: BilingualText, sum: (BenefitOutcome) -> Figure<BenefitOutcome.Sum>,
    amount: KeyPath<RealisedBenefit, Figure<Money>>
  ) -> Explanation {
    guard let outcome else {
      return Explanation(
        figure.rawValue, label, .notDefined(.noCalculation), .stated(source: NotDefined.noCalculation.text))
    }
    let parts = outcome.benefits(of: .economic).map { benefit in
      Explanation(
        "\(figure.rawValue).\(benefit.benefit.id)", BilingualText(benefit.benefit.name),
        Explanation.Value(benefit[keyPath: amount]), .stated(source: .plannedTimesRatio))
    }
    return Explanation(figure.rawValue, label, Explanation.Value(sum(outcome).map(\.amount)), .sum, parts)
  }
}

extension Explanation.Value {
  init(_ figure: Figure<Money>) {
    switch figure {
    case .value(let money): self = .money(money)
    case .notDefined(let reason): self = .notDefined(reason)
    }
  }
}

extension BilingualText {
  /// A name from the model, which is the same in both languages.
  init(_ name: String) { self.init(swedish: name, english: name) }

  static var benefitToDate: BilingualText {
    BilingualText(swedish: "realiserad nytta hittills", english: "realised benefit to date")
  }
  static var forecast: BilingualText {
    BilingualText(swedish: "prognos för kalkylens nyttor", english: "forecast of the calculation's benefits")
  }
  static var calculation: BilingualText {
    BilingualText(swedish: "nyttokalkyl", english: "benefit calculation")
  }
  static var plannedTimesRatio: BilingualText {
    BilingualText(
      swedish: "planerat varje månad × uppmätt andel av planen",
      english: "planned each month × measured ratio to the plan")
  }
}
