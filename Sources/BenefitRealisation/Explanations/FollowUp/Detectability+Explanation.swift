extension ExplainedGoal {
  /// The smallest change that the planned sample is likely to show; `nil` when none is planned.
  func smallestDetectableChange(_ node: String, level: Rational) -> Explanation? {
    guard let change = goal.smallestDetectableChange(level: level), let count = goal.plannedSampleSize else {
      return nil
    }
    let label = BilingualText(
      swedish: "minsta förändring som kan upptäckas", english: "smallest detectable change")
    switch (change, goal.baseline?.sample) {
    case (.notDefined(let reason), _): return .missing(node, label, reason)
    case (.value(let value), .mean(let spread)?):
      return Detection(node, unit, count, level: level).smallest(label, value, of: spread)
    case (.value(let value), .proportion(let proportion)?):
      let isRise = goal.indicator.direction != .decrease
      return Detection(node, unit, count, level: level).smallest(label, value, of: proportion, isRise: isRise)
    case (.value, _): return nil
    }
  }
}

/// A planned sample's power to show a change.
private struct Detection {
  let node: String
  let unit: UnitOfMeasure
  let count: Int
  let detectability: Detectability

  init(_ node: String, _ unit: UnitOfMeasure, _ count: Int, level: Rational) {
    (self.node, self.unit, self.count) = (node, unit, count)
    detectability = Detectability(level: level)
  }

  private var planned: Explanation {
    .stated(
      "\(node).plannedSampleSize", BilingualText(swedish: "planerat antal", english: "planned sample"),
      .number(Rational(count), .share))
  }

  private var one: Explanation { .constant("constants.one", "ett", "one", 1, .share) }

  private var level: Explanation {
    .stated(
      "\(node).level", BilingualText(swedish: "konfidensnivå", english: "level of confidence"),
      .number(detectability.level, .share))
  }

  /// The level at which an interval's tail is what the power leaves: 2 × power − 1.
  private var powerLevel: Explanation {
    let double = Explanation(
      "\(node).power.double", BilingualText(swedish: "dubbla styrkan", english: "twice the power"),
      .number(2 * detectability.power, .share), .product,
      [
        .constant("constants.two", "två", "two", 2, .share),
        .constant("\(node).power", "styrka", "power", detectability.power, .share),
      ])
    return Explanation(
      "\(node).power.level", BilingualText(swedish: "styrkan som nivå", english: "the power as a level"),
      .number(2 * detectability.power - 1, .share), .difference, [double, one])
  }

  private func inverse(_ name: String, _ count: Explanation, _ value: Int) -> Explanation {
    Explanation(
      "\(node).\(name).inverse", BilingualText(swedish: "ett genom antalet", english: "one over the number"),
      .number(1 / Rational(value), .share), .quotient(.number), [one, count])
  }

  private func baselineCount(_ count: Int) -> Explanation {
    .stated(
      "\(node).baseline.n", BilingualText(swedish: "nollmätningens antal", english: "number of the baseline"),
      .number(Rational(count), .share))
  }

  /// (t of the level + t of the power) × standard deviation × √(1/n₀ + 1/n).
  func smallest(_ label: BilingualText, _ value: Rational, of spread: Sample.Spread) -> Explanation {
    let before = baselineCount(spread.count)
    let freedom = spread.count + count - 2
    let degrees = Explanation(
      "\(node).degreesOfFreedom", BilingualText(swedish: "frihetsgrader", english: "degrees of freedom"),
      .number(Rational(freedom), .share), .difference,
      [
        Explanation(
          "\(node).n", BilingualText(swedish: "antal tillsammans", english: "numbers together"),
          .number(Rational(spread.count + count), .share), .sum, [before, planned]),
        .constant("constants.two", "två", "two", 2, .share),
      ])
    func quantile(_ name: String, _ level: Explanation, _ tail: Double) -> Explanation {
      Explanation(
        "\(node).\(name).quantile", BilingualText(swedish: "t-kvantil", english: "quantile of t"),
        .real(StudentT.quantile(upperTail: tail, degreesOfFreedom: Double(freedom)), .share), .studentQuantile,
        [level, degrees])
    }
    let quantiles = [
      quantile("level", level, ConfidenceInterval.upperTail(detectability.level)),
      quantile("power", powerLevel, Double(1 - detectability.power)),
    ]
    let root = (1 / Double(spread.count) + 1 / Double(count)).squareRoot()
    let limits = quantiles.reduce(0) { $0 + ($1.number?.double ?? 0) }
    return Explanation(
      node, label, .number(value, unit), .product,
      [
        Explanation(
          "\(node).quantiles", BilingualText(swedish: "kvantilernas summa", english: "sum of the quantiles"),
          .real(limits, .share), .sum, quantiles),
        .stated(
          "\(node).standardDeviation", BilingualText(swedish: "standardavvikelse", english: "standard deviation"),
          .number(spread.standardDeviation, unit)),
        Explanation(
          "\(node).root", BilingualText(swedish: "roten ur summan", english: "root of the sum"), .real(root, .share),
          .squareRoot,
          [
            Explanation(
              "\(node).inverses", BilingualText(swedish: "summa", english: "sum"),
              .number(1 / Rational(spread.count) + 1 / Rational(count), .share), .sum,
              [inverse("baseline", before, spread.count), inverse("planned", planned, count)])
          ]),
      ], rounding: .twelveDigits)
  }

  /// The change at which z of the level × the error without a change + z of the power × the error with it is the
  /// change itself.
  func smallest(_ label: BilingualText, _ value: Rational, of base: Proportion, isRise: Bool) -> Explanation {
    let whole = unit.wholeOfProportion ?? 1
    let change = value / whole
    let after = isRise ? base.share + change : base.share - change
    let pooled = (base.share * Rational(base.count) + after * Rational(count)) / Rational(base.count + count)
    let same = pooled * (1 - pooled) * (1 / Rational(base.count) + 1 / Rational(count))
    let apart = base.share * (1 - base.share) / Rational(base.count) + after * (1 - after) / Rational(count)
    func term(_ name: String, _ error: BilingualText, _ level: Explanation, _ tail: Double, _ variance: Rational)
      -> Explanation
    {
      let quantile = NormalDistribution.quantile(upperTail: tail)
      let root = Double(max(0, variance)).squareRoot()
      return Explanation(
        "\(node).\(name)", BilingualText(swedish: "kvantil × fel", english: "quantile × error"),
        .real(quantile * root, .share), .product,
        [
          Explanation(
            "\(node).\(name).quantile",
            BilingualText(swedish: "normalkvantil", english: "quantile of the normal distribution"),
            .real(quantile, .share), .normalQuantile, [level]),
          Explanation(
            "\(node).\(name).error", error, .real(root, .share), .squareRoot,
            [
              .stated(
                "\(node).\(name).variance", BilingualText(swedish: "felets kvadrat", english: "squared error"),
                .number(max(0, variance), .share),
                source: BilingualText(
                  swedish:
                    "andelen \(BilingualText(base.share).swedish) av \(base.count) före och \(BilingualText(after).swedish) av \(count) efter",
                  english:
                    "a share of \(BilingualText(base.share).english) of \(base.count) before and \(BilingualText(after).english) of \(count) after"
                ))
            ]),
        ])
    }
    let share = Explanation(
      "\(node).share", BilingualText(swedish: "ändring av andelen", english: "change of the share"),
      .number(change, .share), .sum,
      [
        term(
          "level", BilingualText(swedish: "fel utan förändring", english: "error without a change"), level,
          ConfidenceInterval.upperTail(detectability.level), same),
        term(
          "power", BilingualText(swedish: "fel med förändringen", english: "error with the change"), powerLevel,
          Double(1 - detectability.power), apart),
      ], rounding: .twelveDigits,
      notes: [
        .convention("den ändring som är lika stor som sin egen gräns", "the change that is as large as its own limit")
      ])
    return Explanation(
      node, label, .number(value, unit), .product,
      [share, .constant("\(node).whole", "helheten", "the whole", whole, unit)])
  }
}
