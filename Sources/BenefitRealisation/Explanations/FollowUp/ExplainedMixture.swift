/// A benefit of a bridge with some parts as at one moment and the others as at another, explained once for all the
/// periods that need it.
struct ExplainedMixture {
  let path: String
  let amounts: MonthlyAmounts
  private let mixture: BridgeMixture
  private let yearly: Explanation
  private let rule: ForecastRule
  /// For each step the share of full use in each month, as planned and with the measured ratios.
  private let steps: [(step: RolloutStep, months: [Share])]
  /// The use in years up to each month.
  private let usedBefore: [Rational]

  /// How much of full use a month has in a step.
  private struct Share {
    let planned: Rational
    let useRatio: Rational?
    let effectRatio: Rational?
    var value: Rational { planned * (useRatio ?? 1) * (effectRatio ?? 1) }
  }

  /// - Parameters:
  ///   - mixture: What the benefit is computed from.
  ///   - amounts: What it comes to.
  ///   - place: What stands before the identities, such as `"bridge."`.
  ///   - outcomes: What the factors have turned out to be, for their sources.
  ///   - rule: How ratios go on.
  init(
    _ mixture: BridgeMixture, _ amounts: MonthlyAmounts, at place: String, outcomes: [FactorOutcome],
    by rule: ForecastRule
  ) {
    (self.mixture, self.amounts, self.rule) = (mixture, amounts, rule)
    let benefit = mixture.effect.benefit
    path = "\(place)benefits[\(key: benefit.id)]"
    var pattern = mixture.pattern
    for (name, value) in mixture.factors where value != pattern.likely(name) {
      let source = outcomes.last { $0.factor == name && $0.value == value }?.source
      pattern = (try? pattern.replacing(name, with: Factor(certain: value, source: source ?? ""))) ?? pattern
    }
    yearly = benefit.adjusted(
      pattern.explanation("\(path).yearlyValue", benefit: path), from: pattern.yearlyValue,
      "\(path).adjustedYearlyValue",
      BilingualText(swedish: "årsvärde efter justeringar", english: "yearly value after adjustments"), .kronorPerYear,
      at: path)
    let horizon = amounts.months
    let byPlace = mixture.steps.flatMap { group in
      let (use, effect) = mixture.ratios(in: group)
      return zip(group.places, group.steps).map { place, step in
        (
          place, step,
          horizon.enumerated().map { offset, month in
            Share(
              planned: mixture.use.benefit.use(in: month, of: step), useRatio: use?.values[offset],
              effectRatio: effect?.values[offset])
          }
        )
      }
    }
    steps = byPlace.sorted { $0.0 < $1.0 }.map { ($0.1, $0.2) }
    var before: [Rational] = [0]
    for share in mixture.use(over: horizon) { before.append(before[before.count - 1] + share / 12) }
    usedBefore = before
  }

  /// What the benefit comes to in some months: the yearly value times the use in years.
  func explanation(in range: ClosedRange<Month>, period: String) -> Explanation {
    let first = amounts.months.lowerBound.distance(to: range.lowerBound)
    let offsets = first..<first + range.count
    let before = usedBefore[offsets.lowerBound]
    let used = usedBefore[offsets.upperBound] - before
    let id = "\(path).use\(period)"
    let bySteps = steps.compactMap { explanation(of: $0.step, $0.months, offsets, id) }
    let months = Explanation(
      "\(id).months", BilingualText(swedish: "månader × användning", english: "months × use"),
      .number(used * 12, .months), .sum, bySteps)
    let years = Explanation(
      id, BilingualText(swedish: "användning räknad i år", english: "use in years"), .number(used, .years),
      .quotient(.number),
      [months, .monthsOfYear])
    return .amount(
      "\(path).amount\(period)", BilingualText(mixture.effect.benefit.name), amounts.amounts[offsets].total(),
      [yearly, years], mixture.yearly, used, after: before)
  }

  private func explanation(
    of step: RolloutStep, _ shares: [Share], _ offsets: Range<Int>, _ id: String
  ) -> Explanation? {
    // Months without use stand among the others, so that a later start is told as a change of what was planned.
    guard offsets.contains(where: { shares[$0].planned != 0 }) else { return nil }
    let sum = offsets.reduce(Rational(0)) { $0 + shares[$1].value }
    let parts = offsets.map { explanation(of: shares[$0], in: step, amounts.months.lowerBound.advanced(by: $0)) }
    let used = Explanation(
      "\(id).months[\(key: step.id)]", BilingualText(step.name), .number(sum, .months), .sum, parts)
    if step.share == 1 { return used }
    let share = Explanation.stated(
      "\(path).rollout[\(key: step.id)].share",
      BilingualText(swedish: "andel av införandet", english: "share of the rollout"), .number(step.share, .share))
    return Explanation(
      "\(id).step[\(key: step.id)]", BilingualText(step.name), .number(step.share * sum, .months), .product,
      [share, used])
  }

  private func explanation(of share: Share, in step: RolloutStep, _ month: Month) -> Explanation {
    let ratios: [(name: String, label: BilingualText, value: Rational?)] = [
      (
        "use", BilingualText(swedish: "användningens andel av planen", english: "use, ratio to the plan"),
        share.useRatio
      ),
      (
        "effect", BilingualText(swedish: "effektens andel av planen", english: "effect, ratio to the plan"),
        share.effectRatio
      ),
    ]
    let planned = Explanation.stated(
      "\(path).planned[\(key: step.id)]@\(month)",
      BilingualText(swedish: "planerad användning", english: "planned use"), .number(share.planned, .share))
    let measured = ratios.compactMap { ratio in
      ratio.value.map {
        Explanation.stated(
          "\(path).\(ratio.name)Ratio[\(key: step.id)]@\(month)", ratio.label, .number($0, .share), notes: [rule.note])
      }
    }
    return Explanation(
      "\(path).use[\(key: step.id)]@\(month)", BilingualText("\(month)"), .number(share.value, .months), .product,
      [planned] + measured)
  }
}

extension ForecastRule {
  /// What a ratio is where nothing has been measured yet.
  var note: Explanation.Note {
    .convention(
      "uppmätt mot planen; därefter: \(label.swedish)", "measured against the plan; after that: \(label.english)")
  }
}
