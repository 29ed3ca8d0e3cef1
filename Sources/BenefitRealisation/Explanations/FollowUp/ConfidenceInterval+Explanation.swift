extension ExplainedGoal {
  /// An end of the verdict's interval; `nil` when the verdict has none.
  func interval(_ node: String, _ check: EffectCheck, _ end: Explanation.Operation.End) -> Explanation? {
    guard let interval = check.interval, case .measured(let measurement, _) = check.state,
      let sample = measurement.sample
    else { return nil }
    switch sample {
    case .count: return nil
    case .mean(let spread), .paired(let spread):
      let measured = measured(measurement)
      return oneSample(node, measured, interval, spread, end)
    case .proportion(let proportion):
      return wilson(node, proportion, interval, end, "\(id).measurement[\(measurement.date)]")
    case .events(let count): return garwood(node, count, interval, end, "\(id).measurement[\(measurement.date)]")
    }
  }

  /// An end of the interval of the change from the baseline; `nil` when the baseline has no sample to compare with.
  func change(_ node: String, _ check: EffectCheck, _ end: Explanation.Operation.End) -> Explanation? {
    guard let change = check.change, let measurement = check.nearest, let sample = measurement.sample,
      let before = goal.baseline
    else { return nil }
    let interval = change.interval
    let moved = difference("\(id).measurement[\(measurement.date)].difference", change, measurement, before)
    switch (sample, before.sample) {
    case (.paired(let spread), _): return oneSample(node, moved, interval, spread, end)
    case (.mean(let spread), .mean(let base)?):
      let groups = [group(node, "measured", spread), group(node, "baseline", base)]
      let estimate = MeanSummary(mean: measurement.quantity.value, spread: spread).change(
        from: MeanSummary(mean: before.value, spread: base))
      let total = groups.reduce(Rational(0)) { $0 + $1.square }
      let sum = Explanation(
        "\(node).squaredError", BilingualText(swedish: "felets kvadrat", english: "squared error"),
        .number(total, unit.squared), .sum,
        groups.map(\.error))
      let degrees = Explanation(
        "\(node).degreesOfFreedom", BilingualText(swedish: "frihetsgrader", english: "degrees of freedom"),
        .real(estimate.degreesOfFreedom, .share), .welchDegrees, groups.flatMap { [$0.error, $0.degrees] },
        notes: [.convention("Welch–Satterthwaite, minst 1", "Welch–Satterthwaite, at least 1")])
      return student(node, moved, interval, sum, estimate.standardError, degrees, estimate.degreesOfFreedom, end)
    case (.proportion(let proportion), .proportion(let base)?):
      return newcombe(node, proportion, base, interval, end, measurement.date)
    case (.events(let count), .events(let base)?):
      return squareAndAdd(
        node, (count, "\(id).measurement[\(measurement.date)]"), (base, "\(id).baseline"), interval, end)
    default: return nil
    }
  }

  /// What was measured less the baseline; `nil` when they can't be compared.
  func difference(_ node: String, _ check: EffectCheck) -> Explanation? {
    guard let change = check.change, let measurement = check.nearest, let before = goal.baseline else { return nil }
    return difference(node, change, measurement, before)
  }

  /// Shares and rates are worked out anew from what was counted, since the values that are stated of them are rounded.
  private func difference(
    _ node: String, _ change: MeasuredChange, _ measurement: EffectGoal.Measurement, _ before: Baseline
  ) -> Explanation {
    let (now, then) = ("\(id).measurement[\(measurement.date)]", "\(id).baseline")
    let label = BilingualText(swedish: "uppmätt förändring", english: "measured change")
    switch (measurement.sample, before.sample) {
    case (.proportion(let proportion)?, .proportion(let base)?):
      let whole = unit.wholeOfProportion ?? 1
      let shares = Explanation(
        "\(node).share", BilingualText(swedish: "skillnad mellan andelarna", english: "difference of the shares"),
        .number(proportion.share - base.share, .share), .difference, [share(proportion, now), share(base, then)])
      return Explanation(
        node, label, .number(change.difference, unit), .product,
        [shares, .constant("\(id).whole", "helheten", "the whole", whole, unit)])
    case (.events(let events)?, .events(let base)?):
      return Explanation(
        node, label, .number(change.difference, unit), .difference, [rate(events, now), rate(base, then)])
    default: break
    }
    return Explanation(
      node, label, .number(change.difference, unit), .difference, [measured(measurement), baseline(before.value)])
  }

  /// A share of what was counted.
  func share(_ proportion: Proportion, _ place: String) -> Explanation {
    Explanation(
      "\(place).share", BilingualText(swedish: "andel", english: "share"), .number(proportion.share, .share),
      .quotient(.number),
      [
        .stated(
          "\(place).successes", BilingualText(swedish: "lyckade", english: "successes"),
          .number(Rational(proportion.successes), .share)),
        .stated(
          "\(place).n", BilingualText(swedish: "antal", english: "number"), .number(Rational(proportion.count), .share)),
      ])
  }

  /// A group's squared error s² / n, and its degrees of freedom n − 1.
  func group(_ node: String, _ name: String, _ spread: Sample.Spread)
    -> (error: Explanation, square: Rational, degrees: Explanation)
  {
    let count = Explanation.stated(
      "\(node).\(name).n", BilingualText(swedish: "antal", english: "number"), .number(Rational(spread.count), .share))
    let deviation = Explanation.stated(
      "\(node).\(name).standardDeviation", BilingualText(swedish: "standardavvikelse", english: "standard deviation"),
      .number(spread.standardDeviation, unit))
    let variance = spread.standardDeviation * spread.standardDeviation
    let square = Explanation(
      "\(node).\(name).variance", BilingualText(swedish: "varians", english: "variance"),
      .number(variance, unit.squared),
      .product,
      [deviation, deviation])
    let error = variance / Rational(spread.count)
    let one = Explanation.constant("constants.one", "ett", "one", 1, .share)
    return (
      Explanation(
        "\(node).\(name).squaredError", BilingualText(swedish: "felets kvadrat", english: "squared error"),
        .number(error, unit.squared), .quotient(.number), [square, count]), error,
      Explanation(
        "\(node).\(name).degreesOfFreedom", BilingualText(swedish: "frihetsgrader", english: "degrees of freedom"),
        .number(Rational(spread.count - 1), .share), .difference, [count, one])
    )
  }

  /// A mean, less or plus Student's t times the standard error.
  private func oneSample(
    _ node: String, _ mean: Explanation, _ interval: ConfidenceInterval, _ spread: Sample.Spread,
    _ end: Explanation.Operation.End
  ) -> Explanation {
    let group = group(node, "measured", spread)
    let error = Double(group.square).squareRoot()
    return student(node, mean, interval, group.error, error, group.degrees, Double(spread.count - 1), end)
  }

  func student(
    _ node: String, _ mean: Explanation, _ interval: ConfidenceInterval, _ squared: Explanation, _ error: Double,
    _ degrees: Explanation, _ freedom: Double, _ end: Explanation.Operation.End
  ) -> Explanation {
    let bound = end == .lower ? interval.lower : interval.upper
    let t = StudentT.quantile(upperTail: ConfidenceInterval.upperTail(interval.level), degreesOfFreedom: freedom)
    let quantile = Explanation(
      "\(node).quantile", BilingualText(swedish: "t-kvantil", english: "quantile of t"), .real(t, .share),
      .studentQuantile,
      [level(node, interval), degrees])
    let standardError = Explanation(
      "\(node).standardError", BilingualText(swedish: "medelfel", english: "standard error"), .real(error, unit),
      .squareRoot, [squared])
    let margin = Explanation(
      "\(node).margin", BilingualText(swedish: "felmarginal", english: "margin"),
      .number((interval.upper - interval.lower) / 2, unit), .product, [quantile, standardError], rounding: .twelveDigits
    )
    return Explanation(
      node, end.label, .number(bound, unit), end == .lower ? .difference : .sum, [mean, margin], notes: [interval.note])
  }

  func level(_ node: String, _ interval: ConfidenceInterval) -> Explanation {
    .stated(
      "\(node).level", BilingualText(swedish: "konfidensnivå", english: "level of confidence"),
      .number(interval.level, .share))
  }

  /// An end of Wilson's interval in the goal's unit.
  private func wilson(
    _ node: String, _ proportion: Proportion, _ interval: ConfidenceInterval, _ end: Explanation.Operation.End,
    _ place: String
  ) -> Explanation? {
    guard let whole = unit.wholeOfProportion else { return nil }
    let bound = end == .lower ? interval.lower : interval.upper
    let share = wilsonShare(node, proportion, bound / whole, interval, end, place)
    let scale = Explanation.constant("\(node).whole", "helheten", "the whole", whole, unit)
    return Explanation(
      node, end.label, .number(bound, unit), .product, [share, scale], notes: [interval.note])
  }

  private func wilsonShare(
    _ node: String, _ proportion: Proportion, _ bound: Rational, _ interval: ConfidenceInterval,
    _ end: Explanation.Operation.End, _ place: String
  ) -> Explanation {
    let z = ConfidenceInterval.normalLimit(interval.level)
    let quantile = Explanation(
      "\(node).quantile", BilingualText(swedish: "normalkvantil", english: "quantile of the normal distribution"),
      .real(z, .share), .normalQuantile, [level(node, interval)])
    return Explanation(
      "\(place).wilson.\(end.rawValue)",
      BilingualText(swedish: "Wilsons gräns", english: "Wilson's bound"), .number(bound, .share), .wilson(end),
      [
        .stated(
          "\(place).successes", BilingualText(swedish: "lyckade", english: "successes"),
          .number(Rational(proportion.successes), .share)),
        .stated(
          "\(place).n", BilingualText(swedish: "antal", english: "number"), .number(Rational(proportion.count), .share)),
        quantile,
      ], rounding: .twelveDigits, notes: [.clamping("mellan 0 och 1", "from 0 to 1")])
  }

  /// An end of Newcombe's interval, in the goal's unit.
  private func newcombe(
    _ node: String, _ now: Proportion, _ base: Proportion, _ interval: ConfidenceInterval,
    _ end: Explanation.Operation.End, _ date: CalendarDate
  ) -> Explanation? {
    guard let whole = unit.wholeOfProportion else { return nil }
    let change = newcombe(
      node, (now, "\(id).measurement[\(date)]"), (base, "\(id).baseline"), interval.mapped(times: 1 / whole), end)
    let bound = end == .lower ? interval.lower : interval.upper
    return Explanation(
      node, end.label, .number(bound, unit), .product,
      [change, .constant("\(node).whole", "helheten", "the whole", whole, unit)], notes: [interval.note])
  }

  /// An end of Newcombe's interval of the difference of two shares.
  func newcombe(
    _ node: String, _ now: (proportion: Proportion, place: String), _ base: (proportion: Proportion, place: String),
    _ interval: ConfidenceInterval, _ end: Explanation.Operation.End
  ) -> Explanation {
    func side(_ value: (proportion: Proportion, place: String), _ end: Explanation.Operation.End) -> CrosswiseSide {
      let own = value.proportion.interval(level: interval.level)
      let bound = end == .lower ? own.lower : own.upper
      return CrosswiseSide(
        place: value.place, value: value.proportion.share, explained: share(value.proportion, value.place),
        bound: bound,
        limit: wilsonShare(node, value.proportion, bound, interval, end, value.place))
    }
    return crosswise(
      node, "\(node).share", BilingualText(swedish: "skillnad mellan andelarna", english: "difference of the shares"),
      side(now, end), side(base, end.other), end == .lower ? interval.lower : interval.upper, .share, end)
  }

  /// An end of an interval of a difference: the difference, less or plus the root of the sum of two squared distances.
  func crosswise(
    _ node: String, _ name: String, _ label: BilingualText, _ now: CrosswiseSide, _ base: CrosswiseSide,
    _ bound: Rational, _ unit: UnitOfMeasure, _ end: Explanation.Operation.End, notes: [Explanation.Note] = []
  ) -> Explanation {
    let distances = [(now, end), (base, end.other)].map { side, end in
      Explanation(
        "\(side.place).distance.\(end.rawValue)",
        BilingualText(swedish: "avstånd till gränsen", english: "distance to the bound"),
        .number(side.bound - side.value, unit), .difference, [side.limit, side.explained])
    }
    let difference = now.value - base.value
    let margin = Explanation(
      "\(node).margin", BilingualText(swedish: "felmarginal", english: "margin"),
      .number((bound - difference).magnitude, unit), .rootOfSquares, distances, rounding: .twelveDigits)
    let change = Explanation(
      "\(node).difference", label, .number(difference, unit), .difference, [now.explained, base.explained])
    return Explanation(
      name, end.label, .number(bound, unit), end == .lower ? .difference : .sum, [change, margin], notes: notes)
  }
}

/// One of two values whose difference has an interval, with the bound of its own that matters to it.
struct CrosswiseSide {
  let place: String
  let value: Rational
  let explained: Explanation
  let bound: Rational
  let limit: Explanation
}

extension Explanation.Operation.End {
  var other: Explanation.Operation.End { self == .lower ? .upper : .lower }

  var label: BilingualText {
    switch self {
    case .lower: BilingualText(swedish: "nedre gräns", english: "lower end")
    case .upper: BilingualText(swedish: "övre gräns", english: "upper end")
    }
  }
}

extension ConfidenceInterval {
  var note: Explanation.Note {
    .convention(
      "\(method.label.swedish), \(BilingualText(level * 100).swedish) %",
      "\(method.label.english), \(BilingualText(level * 100).english) %")
  }
}
