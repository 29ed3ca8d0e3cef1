extension FollowUp {
  /// The figures that the model gives reason to ask about; those of them that it turns out not to have are explained as
  /// `nil` by ``explanation(of:)``.
  public var explainableFigures: [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    var figures: [Kind] = [.costTotal, .shareBeyondExternal, .costTotalWithOptimismBias, .forecastAtCompletion]
    figures += CostComponent.allCases.map { .costs($0) }
    figures += [.costVariance(of: nil)] + (costVariance?.lines ?? []).map { .costVariance(of: $0.id) }
    for costs in initiative.contractLengths?.yearlyCosts ?? [] {
      figures += Kind.Contract.allCases.map { .contract(years: costs.count, $0) }
    }
    for point in checkpoints {
      for answer in point.goals {
        figures += Kind.OfGoal.allCases.map {
          .goal(answer.check.goal.id, months: point.checkpoint.monthsAfterFullOperation, $0)
        }
      }
    }
    for goal in initiative.goals where goal.checkCost != nil {
      figures += Kind.OfCheckCost.allCases.map { .checkCost(goal.id, $0) }
    }
    for goal in initiative.goals where goal.evaluation != nil {
      figures += Kind.OfEvaluation.allCases.map { .evaluation(goal.id, $0) }
    }
    for version in planHistory?.versions ?? [] {
      figures += Kind.OfPlan.allCases.map { .plan(version.plan.number, $0) }
    }
    figures += figuresOfCosts + figuresOfBridge
    guard let calculation = initiative.calculation else { return figures }
    figures += [.benefitDeviation] + figuresOfParts(of: calculation)
    for row in calculation.benefits {
      let id = row.benefit.id
      figures += Kind.OfBenefit.allCases.map { .benefit(id, $0) }
      for known in momentsOfOutcomes { figures += Kind.OfOutcome.ofBenefits.map { .realised(id, $0, known: known) } }
      if row.benefit.perspective.needsLanding {
        figures += Kind.OfLanding.allCases.map { .landing(.benefit(id), $0) }
      }
    }
    for nature in [nil] + MonetaryNature.allCases.map(Optional.some) {
      figures += Kind.OfLanding.allCases.map { .landing(.nature(nature), $0) }
    }
    for year in calculation.assumptions.horizon.calendarYears {
      figures += Kind.OfHours.allCases.map { .hours(year: year, $0) }
    }
    return figures + BenefitCalculation.Reading.allCases.flatMap { self.figures(of: $0, calculation) }
  }

  /// When outcomes are known: on the as-of date and at each checkpoint whose window has opened.
  private var momentsOfOutcomes: [ExplainableFigure.KnownOn] {
    [.asOf]
      + checkpoints.filter { $0.outcome != nil }.map {
        .checkpoint(months: $0.checkpoint.monthsAfterFullOperation, $0.clock)
      }
  }

  private var figuresOfBridge: [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    var figures: [Kind] = ForecastRule.allCases.map { .bridge(.expected($0)) }
    guard let ground = BridgeGround(of: initiative), !ground.scope.components.isEmpty else { return figures }
    let moments = momentsOfBridge.map(\.moment)
    figures += moments.map { .bridge(.state($0)) }
    for part in BridgePart.allCases {
      figures += moments.dropFirst().map { .bridge(.span(to: $0, part)) } + [.bridge(.total(part))]
    }
    return figures
  }

  private func figures(of reading: BenefitCalculation.Reading, _ calculation: BenefitCalculation) -> [ExplainableFigure]
  {
    typealias Kind = ExplainableFigure
    var figures: [Kind] = Kind.Value.allCases.map { .valuation(reading, $0) } + [.breakEvenUse(reading)]
    figures += BringingHome.allCases.map { .bringingHome($0, reading) }
    for known in momentsOfOutcomes { figures += Kind.OfOutcome.allCases.map { .outcome(reading, $0, known: known) } }
    figures += Kind.Extreme.allCases.map { .extreme(reading, $0) }
    for row in calculation.benefits where reading.includes(row) {
      for named in row.pattern.factors where named.factor.low < named.factor.high {
        figures += Kind.OfBar.allCases.map { .tornado(reading, row.benefit.id, named.name, $0) }
      }
    }
    let choices: [AlternativeComparison.Choice] =
      [.doNothing, .proposal] + initiative.alternatives.map { .alternative($0.id) }
    for choice in choices {
      figures += Kind.OfAlternative.allCases.map { .alternative(choice, reading, $0) }
    }
    return figures
  }
}

extension FollowUp {
  /// The figures that have an explanation: those ``explainableFigures`` for which ``explanation(of:)`` isn't `nil`.
  ///
  /// - Complexity: Most explanations needn't be made for it; those of figures that a model may lack are.
  public var explainedFigures: [ExplainableFigure] {
    let explained = initiative.calculation.map { ExplainedCalculation($0) }
    return explainableFigures.filter { $0.isExplainedWhereListed || explanation(of: $0, by: explained) != nil }
  }
}

extension ExplainableFigure {
  /// Whether every such figure among ``FollowUp/explainableFigures`` has an explanation.
  var isExplainedWhereListed: Bool {
    switch self {
    case .tornado, .valuation, .calendarYear, .realised, .outcome, .adjustment, .landingAmount, .hoursLink, .hours,
      .landing, .partOfVariance, .bridge, .bringingHome, .breakEvenUse, .unadjusted, .party, .plan, .mandate,
      .checkCost:
      true
    case .benefit(_, let figure): figure != .adjustedYearlyHours
    default: false
    }
  }
}
