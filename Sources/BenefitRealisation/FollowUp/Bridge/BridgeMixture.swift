/// What a benefit is computed from, with some parts as at one moment and the others as at another.
struct BridgeMixture {
  /// The formula.
  let pattern: ValuePattern
  /// The formula's factors.
  let factors: [FactorName: Rational]
  /// Where the use is from.
  let use: BridgeState.BenefitInputs
  /// Where the effect and the adjustments are from.
  let effect: BridgeState.BenefitInputs
  /// The rollout's steps, each with its own use where it has one, in groups that go alike.
  let steps: [Steps]
  /// The parts that are of the later moment; all or none where only one moment has the benefit, or has it by this
  /// formula.
  let later: BridgeParts

  /// Rollout steps that go alike.
  struct Steps {
    let steps: [RolloutStep]
    /// Where they stand in the rollout.
    let places: [Int]
    /// The same as their planned use is asked for.
    let bounded: BoundedUses.Steps
    /// The number of their group where the use is from.
    let useGroup: Int?
    /// The number of their group where the effect is from.
    let effectGroup: Int?
  }

  /// The ratios of use and effect to the plan in some steps.
  func ratios(in steps: Steps) -> (use: MonthlyRatios?, effect: MonthlyRatios?) {
    (
      steps.useGroup.flatMap { use.courses[$0].use.value },
      steps.effectGroup.flatMap { effect.courses[$0].effect.value }
    )
  }

  /// The yearly value at full use, adjusted.
  var yearly: Rational {
    // The formula's closures are many, and each would copy all of this.
    let factors = factors
    return effect.benefit.adjusted(
      pattern.yearlyValue { name in
        guard let factor = factors[name] else { preconditionFailure("a pattern has each of its factors") }
        return factor
      })
  }

  /// The share of full use in each month, with the measured ratios.
  func use(over horizon: ClosedRange<Month>) -> [Rational] {
    var total = [Rational](repeating: 0, count: horizon.count)
    for group in steps {
      let (useRatios, effectRatios) = ratios(in: group)
      let uses = PlannedUses(over: horizon, of: group.steps).use(of: use.benefit, in: group.steps)
      for (offset, planned) in uses.enumerated() where planned != 0 {
        var used = planned
        if let useRatios { used *= useRatios.values[offset] }
        if let effectRatios { used *= effectRatios.values[offset] }
        total[offset] += used
      }
    }
    return total
  }

  /// The same to within small errors.
  func boundedUse(over horizon: ClosedRange<Month>) -> [Enclosure] {
    steps.reduce(into: [Enclosure](repeating: .zero, count: horizon.count)) { total, group in
      let (useRatios, effectRatios) = ratios(in: group)
      // The steps are asked about the months that the bridge has.
      for (offset, planned) in group.bounded.use(of: use.benefit).enumerated() where planned != .zero {
        var used = planned
        if let useRatios { used = used * useRatios.bounds[offset] }
        if let effectRatios { used = used * effectRatios.bounds[offset] }
        total[offset] += used
      }
    }
  }
}
