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
  /// The rollout's steps, each with its own use where it has one.
  let steps: [RolloutStep]
  /// The parts that are of the later moment; all or none where only one moment has the benefit, or has it by this
  /// formula.
  let later: BridgeParts

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
    for step in steps {
      let (useRatios, effectRatios) = (use.useRatios[step.id], effect.effectRatios[step.id])
      for (offset, month) in horizon.enumerated() {
        let planned = use.benefit.use(in: month, of: step)
        if planned == 0 { continue }
        var used = step.share * planned
        if let useRatios { used *= useRatios.values[offset] }
        if let effectRatios { used *= effectRatios.values[offset] }
        total[offset] += used
      }
    }
    return total
  }

  /// The same to within small errors, with steps that go alike taken together.
  func boundedUse(with planned: BoundedUses) -> [Enclosure] {
    let groups = Dictionary(grouping: steps) { [use.courseNumbers[$0.id], effect.courseNumbers[$0.id]] }
    return groups.values.reduce(into: planned.nothing) { total, group in
      let uses = planned.use(of: use.benefit, in: group)
      let (useRatios, effectRatios) = (use.useRatios[group[0].id], effect.effectRatios[group[0].id])
      for (offset, planned) in uses.enumerated() where planned != .zero {
        var used = planned
        if let useRatios { used = used * useRatios.bounds[offset] }
        if let effectRatios { used = used * effectRatios.bounds[offset] }
        total[offset] += used
      }
    }
  }
}
