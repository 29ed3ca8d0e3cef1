extension Initiative {
  /// The most alternatives.
  public static let mostAlternatives = 10

  /// Looks at alternative A and the other alternatives as far as no single part of them can.
  static func validate(
    _ asIs: AsIs?, _ alternatives: [Alternative], _ known: References, into validation: inout Validation
  ) {
    if let asIs { validate(milestonesOf: asIs.costs, at: ["asIs", "costs"], known, into: &validation) }
    validation.require(
      alternatives.count <= mostAlternatives, else: .tooMany(alternatives.count, limit: mostAlternatives),
      at: "alternatives")
    validation.requireUnique(alternatives.map(\.id), at: "alternatives")
    for (index, alternative) in alternatives.enumerated() {
      let place: [ModelPath.Step] = ["alternatives", .index(index)]
      validate(milestonesOf: alternative.costs, at: place + ["costs"], known, into: &validation)
      validation.requireUnique(alternative.benefits.map(\.id), at: place + ["benefits"])
      for (number, benefit) in alternative.benefits.enumerated() {
        validate(benefit, at: place + ["benefits", .index(number)], known, into: &validation)
      }
    }
  }

  /// The calculations of the alternatives; notes what is wrong with them.
  static func calculations(
    of alternatives: [Alternative], rollout: [RolloutStep], assumptions: CalculationAssumptions, asIs: AsIs?,
    into validation: inout Validation
  ) -> [BenefitCalculation] {
    var calculations: [BenefitCalculation] = []
    for (index, alternative) in alternatives.enumerated() {
      do {
        calculations.append(
          try BenefitCalculation(
            costs: alternative.costs, benefits: alternative.benefits, rollout: rollout, assumptions: assumptions,
            asIs: asIs))
      } catch {
        validation.add(
          error.problems.map {
            ModelProblem(
              path: ModelPath(steps: ["alternatives", .index(index)] + $0.path.steps), fault: $0.fault)
          })
      }
    }
    return calculations
  }
}
