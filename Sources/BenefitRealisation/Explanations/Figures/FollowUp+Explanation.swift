extension FollowUp {
  /// Why a figure of the follow-up is what it is; `nil` when the follow-up has no such figure.
  ///
  /// The figures of a calculation that hasn't been made are explained as not defined.
  ///
  /// ```swift
  /// followUp.explanation(of: .valuation(.economic, .netPresentValue))?.value  // .money(…)
  /// ```
  public func explanation(of figure: ExplainableFigure) -> Explanation? {
    explanation(of: figure, by: initiative.calculation.map { ExplainedCalculation($0) })
  }

  /// Why a figure is what it is, with a calculation that is made ready only where the figure needs it.
  func explanation(
    of figure: ExplainableFigure, by explained: @autoclosure () -> ExplainedCalculation?
  ) -> Explanation? {
    let (id, costs) = (figure.description, initiative.costs)
    switch figure {
    case .costTotal: return costs.explanationOfTotal(id)
    case .costs(let component): return costs.explanation(of: component, id)
    case .shareBeyondExternal: return costs.explanationOfShareBeyondExternal(id)
    case .costTotalWithOptimismBias:
      return initiative.costsWithOptimismBias?.explanationOfTotal(
        id, biasedFrom: costs, initiative.optimismBias)
    case .contract(let years, let figure): return initiative.explanation(id, ofContract: years, figure)
    case .costVariance(let line): return explanationOfVariance(id, of: line)
    case .forecastAtCompletion: return explanationOfForecastAtCompletion(id)
    case .goal(let goal, let months, let figure): return explanation(id, of: goal, months: months, figure)
    case .outcome(let reading, let figure, let known): return asKnown(known)?.explanation(id, reading, figure, known)
    case .realised(let benefit, let figure, let known): return asKnown(known)?.explanation(of: benefit, figure, known)
    case .checkCost(let goal, let figure): return explanation(id, ofChecksOf: goal, figure)
    case .benefitDeviation: return explanationOfBenefitDeviation(id)
    case .evaluation(let goal, let figure): return explanation(id, ofEvaluationOf: goal, figure)
    case .bridge(let figure): return explanation(id, figure)
    case .plan(let number, let figure): return explanation(id, ofPlan: number, figure)
    case .mandate(let choice, let figure): return initiative.explanation(id, of: choice, figure)
    case .costSum(let sum): return explanation(id, of: sum)
    case .party(let party, let figure): return initiative.explanation(id, of: party, figure)
    case .partOfVariance(let part): return explanation(id, of: part)
    case .broughtHome(let benefit, let figure): return explanation(id, of: benefit, figure)
    case .alternative(let choice, let reading, let figure):
      return initiative.explanation(id, of: choice, reading, figure)
    default: break
    }
    guard let calculation = initiative.calculation else {
      if case .valuation = figure { return .missing(id, .calculation, .noCalculation) }
      return nil
    }
    switch figure {
    case .extreme(let reading, let end): return calculation.explanation(id, reading, end)
    case .tornado(let reading, let benefit, let factor, let figure):
      return calculation.explanation(id, reading, benefit, factor, figure)
    case .unadjusted(let reading, let figure): return calculation.explanation(id, reading, unadjusted: figure)
    default: return explained().flatMap { explanation(id, of: figure, by: $0) }
    }
  }

  private func explanation(_ id: String, of figure: ExplainableFigure, by explained: ExplainedCalculation)
    -> Explanation?
  {
    switch figure {
    case .valuation(let reading, let figure): return explained.explanation(id, reading, figure)
    case .breakEvenUse(let reading): return explained.breakEvenUse(id, reading)
    case .bringingHome(let bringing, let reading): return explained.netPresentValue(id, reading, bringing: bringing)
    case .landing(let landed, let figure): return explained.explanation(id, of: landed, figure)
    case .hours(let year, let figure):
      return initiative.hoursChain().flatMap { explained.explanation(id, of: $0, in: year, figure) }
    case .benefit(let benefit, let figure):
      return explained.rows.first { $0.row.benefit.id == benefit }?.explanation(id, of: figure)
    case .costsOutsideHorizon: return explained.costsOutsideHorizon(id)
    case .calendarYear(let reading, let year, let figure):
      return explained.explanation(id, reading, year: year, figure)
    case .adjustment(let benefit, let kind, let figure):
      return explained.rows.first { $0.row.benefit.id == benefit }?.explanation(id, of: kind, figure)
    case .landingAmount(let benefit, let place):
      return explained.rows.first { $0.row.benefit.id == benefit }?.landingAmount(id, place)
    case .hoursLink(let kind, let landing, let figure):
      return initiative.hoursChain().flatMap { explained.explanation(id, of: $0, kind, landing: landing, figure) }
    default: return nil
    }
  }
}

extension ExplainedBenefit {
  fileprivate func explanation(_ id: String, of figure: ExplainableFigure.OfBenefit) -> Explanation? {
    switch figure {
    case .yearlyValue: unadjusted
    case .adjustedYearlyValue: yearly
    case .adjustedYearlyHours: yearlyHours
    case .planned: plannedExplanation()
    case .plannedUnadjusted: plannedUnadjusted(id)
    }
  }
}
