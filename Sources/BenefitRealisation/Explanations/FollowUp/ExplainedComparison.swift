/// A difference in differences: a goal's own change less that of units without the initiative.
struct ExplainedComparison {
  let goal: ExplainedGoal
  let group: ComparisonGroup
  let after: EffectGoal.Measurement
  let change: AttributedChange

  private typealias Place = (before: String, after: String)
  private var own: Place { ("\(goal.id).baseline", "\(goal.id).measurement[\(after.date)]") }
  private var others: Place { ("\(goal.id).comparisonGroup.before", "\(goal.id).comparisonGroup.after") }
  private var unit: UnitOfMeasure { goal.unit }
  private var samples: [Sample?] {
    [goal.goal.baseline?.sample, after.sample, group.before.sample, group.after.sample]
  }

  func explanation(_ node: String, _ figure: ExplainableFigure.OfEvaluation) -> Explanation? {
    switch figure {
    case .gross: return gross(node)
    case .counterfactual: return counterfactual(node)
    case .attributable: return attributable(node)
    case .intervalLower: return interval(node, .lower)
    case .intervalUpper: return interval(node, .upper)
    default: return nil
    }
  }

  private func place(_ figure: ExplainableFigure.OfEvaluation) -> String {
    ExplainableFigure.evaluation(goal.goal.id, figure).description
  }

  private func attributable(_ node: String) -> Explanation {
    Explanation(
      node, ExplainableFigure.OfEvaluation.attributable.label, .number(change.attributable, unit), .difference,
      [gross(place(.gross)), counterfactual(place(.counterfactual))])
  }

  private func gross(_ node: String) -> Explanation {
    difference(
      node, ExplainableFigure.OfEvaluation.gross.label, change.gross, own, (samples[0], samples[1]),
      stated: (goal.baseline(goal.goal.baseline?.value ?? 0), goal.measured(after)))
  }

  private func counterfactual(_ node: String) -> Explanation {
    func value(_ value: ComparisonGroup.Value, _ node: String) -> Explanation {
      .stated(
        node, BilingualText("\(group.name), \(value.date)"), .number(value.value, unit))
    }
    return difference(
      node, ExplainableFigure.OfEvaluation.counterfactual.label, change.counterfactual, others,
      (samples[2], samples[3]), stated: (value(group.before, others.before), value(group.after, others.after)))
  }

  /// After less before; shares and rates are worked out from what was counted.
  private func difference(
    _ node: String, _ label: BilingualText, _ value: Rational, _ place: Place,
    _ samples: (before: Sample?, after: Sample?),
    stated: (before: Explanation, after: Explanation)
  ) -> Explanation {
    switch samples {
    case (.proportion(let before)?, .proportion(let after)?):
      let whole = unit.wholeOfProportion ?? 1
      let shares = Explanation(
        "\(node).share", BilingualText(swedish: "skillnad mellan andelarna", english: "difference of the shares"),
        .number(value / whole, .share), .difference,
        [goal.share(after, place.after), goal.share(before, place.before)])
      return Explanation(
        node, label, .number(value, unit), .product,
        [shares, .constant("\(goal.id).whole", "helheten", "the whole", whole, unit)])
    case (.events(let before)?, .events(let after)?):
      return Explanation(
        node, label, .number(value, unit), .difference,
        [goal.rate(after, place.after), goal.rate(before, place.before)])
    default:
      return Explanation(node, label, .number(value, unit), .difference, [stated.after, stated.before])
    }
  }

  private func interval(_ node: String, _ end: Explanation.Operation.End) -> Explanation? {
    let interval = change.interval
    switch (samples[0], samples[1], samples[2], samples[3]) {
    case (.mean(let one)?, .mean(let two)?, .mean(let three)?, .mean(let four)?):
      return welch(node, [("baseline", one), ("measured", two), ("others before", three), ("others after", four)], end)
    case (.proportion(let one)?, .proportion(let two)?, .proportion(let three)?, .proportion(let four)?):
      guard let whole = unit.wholeOfProportion else { return nil }
      let level = interval.level
      let bounds = (two.change(from: one, level: level), four.change(from: three, level: level))
      func side(
        _ name: String, _ value: Rational, _ own: ConfidenceInterval, _ end: Explanation.Operation.End, _ place: Place,
        _ samples: (before: Proportion, after: Proportion)
      ) -> CrosswiseSide {
        CrosswiseSide(
          place: "\(node).\(name)", value: value,
          explained: Explanation(
            "\(node).\(name).share",
            BilingualText(swedish: "skillnad mellan andelarna", english: "difference of the shares"),
            .number(value, .share), .difference,
            [goal.share(samples.after, place.after), goal.share(samples.before, place.before)]),
          bound: end == .lower ? own.lower : own.upper,
          limit: goal.newcombe(
            "\(node).\(name).newcombe", (samples.after, place.after), (samples.before, place.before), own, end))
      }
      let bound = (end == .lower ? interval.lower : interval.upper) / whole
      let change = goal.crosswise(
        node, "\(node).share", ExplainableFigure.OfEvaluation.attributable.label,
        side("gross", two.share - one.share, bounds.0, end, own, (one, two)),
        side("counterfactual", four.share - three.share, bounds.1, end.other, others, (three, four)), bound, .share, end
      )
      return Explanation(
        node, end.label, .number(bound * whole, unit), .product,
        [change, .constant("\(goal.id).whole", "helheten", "the whole", whole, unit)], notes: [interval.note])
    case (.events(let one)?, .events(let two)?, .events(let three)?, .events(let four)?):
      let level = interval.level
      let bounds = (two.change(from: one, level: level), four.change(from: three, level: level))
      func side(
        _ figure: ExplainableFigure.OfEvaluation, _ explained: Explanation, _ value: Rational,
        _ own: ConfidenceInterval,
        _ end: Explanation.Operation.End, _ place: Place, _ samples: (before: EventCount, after: EventCount)
      ) -> CrosswiseSide {
        CrosswiseSide(
          place: "\(node).\(figure.rawValue)", value: value, explained: explained,
          bound: end == .lower ? own.lower : own.upper,
          limit: goal.squareAndAdd(
            "\(node).\(figure.rawValue).squareAndAdd", (samples.after, place.after), (samples.before, place.before),
            own,
            end))
      }
      return goal.crosswise(
        node, node, ExplainableFigure.OfEvaluation.attributable.label,
        side(.gross, gross(place(.gross)), change.gross, bounds.0, end, own, (one, two)),
        side(
          .counterfactual, counterfactual(place(.counterfactual)), change.counterfactual, bounds.1, end.other, others,
          (three, four)), end == .lower ? interval.lower : interval.upper, unit, end, notes: [interval.note])
    default: return nil
    }
  }

  /// Student's t times the root of the four squared errors.
  private func welch(
    _ node: String, _ spreads: [(name: String, spread: Sample.Spread)], _ end: Explanation.Operation.End
  ) -> Explanation {
    let groups = spreads.map { goal.group(node, $0.name, $0.spread) }
    let total = groups.reduce(Rational(0)) { $0 + $1.square }
    let means = spreads.map { MeanSummary(mean: 0, spread: $0.spread) }
    let estimate = Estimate(
      summing: [(1, means[1]), (-1, means[0]), (-1, means[3]), (1, means[2])], method: .welch)
    let squared = Explanation(
      "\(node).squaredError", BilingualText(swedish: "felets kvadrat", english: "squared error"),
      .number(total, unit.squared), .sum, groups.map(\.error))
    let degrees = Explanation(
      "\(node).degreesOfFreedom", BilingualText(swedish: "frihetsgrader", english: "degrees of freedom"),
      .real(estimate.degreesOfFreedom, .share), .welchDegrees, groups.flatMap { [$0.error, $0.degrees] },
      notes: [.convention("Welch–Satterthwaite, minst 1", "Welch–Satterthwaite, at least 1")])
    return goal.student(
      node, attributable(place(.attributable)), change.interval, squared, estimate.standardError, degrees,
      estimate.degreesOfFreedom, end)
  }
}
