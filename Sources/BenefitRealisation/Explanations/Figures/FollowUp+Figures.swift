extension FollowUp {
  /// The figures that the model gives reason to ask for, in the order of the model; ``explanation(of:)`` has an answer
  /// to each.
  ///
  /// - Complexity: Of goals and of their evaluations the explanations are made, of other figures none.
  public var explainableFigures: [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    var figures: [Kind] = [.costTotal, .shareBeyondExternal]
    if initiative.costsWithOptimismBias != nil { figures.append(.costTotalWithOptimismBias) }
    if initiative.costOutcome != nil { figures.append(.forecastAtCompletion) }
    figures += CostComponent.allCases.map { .costs($0) }
    if let costVariance { figures += [.costVariance(of: nil)] + costVariance.lines.map { .costVariance(of: $0.id) } }
    for costs in initiative.contractLengths?.yearlyCosts ?? [] {
      figures += Kind.Contract.allCases.map { .contract(years: costs.count, $0) }
    }
    for point in checkpoints {
      for answer in point.goals {
        let (goal, months) = (answer.check.goal.id, point.checkpoint.monthsAfterFullOperation)
        let explained = ExplainedGoal(answer.check.goal, in: initiative)
        figures += Kind.OfGoal.allCases.filter { explanation("", of: answer, explained, months: months, $0) != nil }
          .map { .goal(goal, months: months, $0) }
      }
    }
    for goal in initiative.goals where goal.checkCost != nil {
      figures += Kind.OfCheckCost.allCases.map { .checkCost(goal.id, $0) }
    }
    for reading in evaluations {
      let explained = ExplainedGoal(reading.goal, in: initiative)
      figures += Kind.OfEvaluation.allCases.filter { explanation("", of: reading, explained, $0) != nil }
        .map { .evaluation(reading.goal.id, $0) }
    }
    for version in planHistory?.versions ?? [] {
      figures += Kind.OfPlan.allCases.map { .plan(version.plan.number, $0) }
    }
    figures += figuresOfCosts + figuresOfBridge
    guard let calculation = initiative.calculation else { return figures }
    if case .value? = outcome?.realisedToDate(.economic) { figures.append(.benefitDeviation) }
    figures += figuresOfParts(of: calculation)
    for row in calculation.benefits {
      let id = row.benefit.id
      figures += Kind.OfBenefit.allCases.filter { $0 != .adjustedYearlyHours || row.pattern.yearlyHours != nil }
        .map { .benefit(id, $0) }
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
    let choices = initiative.alternativeComparison()?.rows.map(\.choice) ?? []
    return figures + BenefitCalculation.Reading.allCases.flatMap { self.figures(of: $0, calculation, choices) }
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

  private func figures(
    of reading: BenefitCalculation.Reading, _ calculation: BenefitCalculation, _ choices: [AlternativeComparison.Choice]
  ) -> [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    var figures: [Kind] = Kind.Value.allCases.map { .valuation(reading, $0) } + [.breakEvenUse(reading)]
    figures += BringingHome.allCases.map { .bringingHome($0, reading) }
    for known in momentsOfOutcomes { figures += Kind.OfOutcome.allCases.map { .outcome(reading, $0, known: known) } }
    let bars = calculation.benefits.filter { reading.includes($0) }.flatMap { row in
      row.pattern.factors.filter { $0.factor.low < $0.factor.high }.flatMap { named in
        Kind.OfBar.allCases.map { Kind.tornado(reading, row.benefit.id, named.name, $0) }
      }
    }
    // Without counted costs an extreme has a reason for having no value.
    if !bars.isEmpty || calculation.costScope.components.isEmpty {
      figures += Kind.Extreme.allCases.map { .extreme(reading, $0) }
    }
    figures += bars
    for choice in choices {
      figures += Kind.OfAlternative.allCases.map { .alternative(choice, reading, $0) }
    }
    return figures
  }
}
