import BenefitInterchange
import BenefitRealisation
import Testing

/// What a document lists first must not matter for any figure: only the order of the rows follows the lists.
struct OrderLawTests {
  // Four series of 250, so that they can run side by side: a thousand initiatives.
  @Test(arguments: [UInt64(20_261_129), 2, 3, 4]) func `lists in another order give the same figures and answers`(
    _ seed: UInt64
  ) throws {
    var random = RandomInitiative(seed: seed)
    for round in 0..<250 {
      let (initiative, asOf) = try (random.initiative(), random.date())
      let turned = try initiative.turned()
      let (one, other) = (
        Answers(of: FollowUp(of: initiative, asOf: asOf)), Answers(of: FollowUp(of: turned, asOf: asOf))
      )
      let difference = one.difference(from: other)
      try #require(difference == nil, "seed \(seed), initiative \(round) on \(asOf)")
    }
  }

  /// The figures and answers of a follow-up by what they are of, not by where they stand. Where several things stand in
  /// a figure's way, the first of the list is named, so reasons aren't compared.
  private struct Answers {
    var costs: [CostComponent: Money] = [:]
    var netPresentValues: [Money] = []
    var checks: [String: EffectCheck.State] = [:]
    var verdicts: [String: Verdict] = [:]
    var nextSteps: [String: String] = [:]
    var realised: [String: Money?] = [:]
    var bridge: [Money?] = []
    var findings: [String: Int] = [:]

    init(of followUp: FollowUp) {
      let initiative = followUp.initiative
      for component in CostComponent.allCases { costs[component] = initiative.costs.total[component] }
      for calculation in [initiative.calculation].compactMap(\.self) + initiative.alternativeCalculations {
        netPresentValues += BenefitCalculation.Reading.allCases.map { calculation.netPresentValue($0) }
      }
      for point in followUp.checkpoints {
        for answer in point.goals {
          let key = "\(answer.check.goal.id) \(point.checkpoint.monthsAfterFullOperation)"
          checks[key] = answer.check.state
          verdicts[key] = answer.check.verdict
          // A step that names several goals names them in the map's order; which step it is must not change.
          nextSteps[key] = "\(answer.nextStep)".split(separator: "(").first.map(String.init)
        }
      }
      for benefit in followUp.outcome?.benefits ?? [] {
        realised[benefit.benefit.id.rawValue] = .some(benefit.realisedToDate.value)
      }
      bridge = followUp.bridge().value?.total.map(\.figure.value) ?? []
      for finding in followUp.findings { findings[finding.code.rawValue, default: 0] += 1 }
    }

    /// The first thing that differs.
    func difference(from other: Answers) -> String? {
      if costs != other.costs { return "costs: \(costs), \(other.costs)" }
      if netPresentValues != other.netPresentValues { return "\(netPresentValues), \(other.netPresentValues)" }
      if checks != other.checks { return "checks: \(checks), \(other.checks)" }
      if verdicts != other.verdicts { return "verdicts: \(verdicts), \(other.verdicts)" }
      if nextSteps != other.nextSteps { return "next steps: \(nextSteps), \(other.nextSteps)" }
      if realised != other.realised { return "realised: \(realised), \(other.realised)" }
      if bridge != other.bridge { return "bridge: \(bridge), \(other.bridge)" }
      return findings == other.findings ? nil : "findings: \(findings), \(other.findings)"
    }
  }
}

extension Initiative {
  /// The initiative with its lists of costs, benefits, steps, goals and measurements from the last to the first.
  ///
  /// Measurements of one goal on one day keep their order, since the later listed of them counts.
  fileprivate func turned() throws(InvalidModel) -> Initiative {
    try Initiative(
      id: id, name: name, organisation: organisation, organisations: organisations.reversed(),
      categories: categories.reversed(), drivers: drivers.reversed(), strategicGoals: strategicGoals.reversed(),
      rollout: rollout.reversed(), priceLevel: priceLevel, costs: costs.turned(), costForecast: costForecast?.turned(),
      costOutcome: costOutcome?.turned(), optimismBias: optimismBias.reversed(), contractLengths: contractLengths,
      financing: financing, benefits: benefits.reversed(), assumptions: calculation?.assumptions,
      goals: goals.reversed(),
      schedule: schedule, effectMap: effectMap,
      measurements: measurements.sorted { ($0.date, $0.goal.rawValue) > ($1.date, $1.goal.rawValue) }, asIs: asIs,
      alternatives: alternatives, earlierPlans: earlierPlans, planDecision: planDecision, lessons: lessons,
      acceptedFindings: acceptedFindings)
  }
}

extension CostModel {
  fileprivate func turned() throws(InvalidModel) -> CostModel {
    func said(_ component: CostComponent) -> ComponentCosts {
      if case .lines(let lines) = self[component] { .lines(lines.reversed()) } else { self[component] }
    }
    return try CostModel(
      external: said(.external), internalHours: said(.internalHours), substitutes: said(.substitutes),
      overhead: said(.overhead))
  }
}
