/// A benefit of a calculation with its yearly value and its use, explained once for all the periods that need them.
struct ExplainedBenefit {
  let row: BenefitCalculation.BenefitRow
  let path: String
  /// The yearly value after adjustments.
  let yearly: Explanation
  /// The yearly value before adjustments.
  let unadjusted: Explanation
  private let yearlyAmount: Rational
  /// What is planned by month; with some factors changed, what would be.
  let planned: [Money]
  private let months: ClosedRange<Month>
  private let steps: [(step: RolloutStep, use: Weights)]
  /// How many times months in a row have one use, over all steps.
  private let runs: Int
  /// The use in years up to each month.
  private let usedBefore: [Rational]
  /// What each of the units that have landed it brings home a year.
  private var landedPerYear: [Explanation] = []

  init(
    _ row: BenefitCalculation.BenefitRow, usedBy uses: inout PlannedUses, at place: String,
    with values: [SensitivityFactor: Rational]
  ) {
    self.row = row
    path = "\(place)benefits[\(key: row.benefit.id)]"
    var pattern = row.pattern
    for named in row.pattern.factors {
      guard let value = values[.benefit(row.benefit.id, named.name)] else { continue }
      let source = named.factor.source
      pattern = (try? pattern.replacing(named.name, with: Factor(certain: value, source: source))) ?? pattern
    }
    let figure = "\(place)calculation.benefits[\(key: row.benefit.id)]"
    unadjusted = pattern.explanation("\(figure).yearlyValue", benefit: path)
    yearly = row.benefit.adjusted(
      unadjusted, from: pattern.yearlyValue, "\(figure).adjustedYearlyValue",
      BilingualText(swedish: "årsvärde efter justeringar", english: "yearly value after adjustments"), .kronorPerYear,
      at: path)
    yearlyAmount = row.benefit.adjusted(pattern.yearlyValue)
    months = row.amounts.months
    steps = uses.bySteps(of: row.benefit)
    runs = steps.reduce(0) { $0 + 1 + zip($1.use.values, $1.use.values.dropFirst()).count { $0 != $1 } }
    let years = uses.years(of: row.benefit)
    usedBefore = [0] + years
    if pattern == row.pattern {
      planned = row.amounts.amounts
    } else {
      var rounding = CumulativeRounding()
      let yearlyAmount = yearlyAmount
      planned = years.map { (try? rounding.reaching(yearlyAmount * $0)) ?? .zero }
    }
    landedPerYear = row.landed.enumerated().map { perYear($1.landing, "\(path).landings[\($0)]") }
  }

  /// A benefit by itself.
  init(
    _ row: BenefitCalculation.BenefitRow, in calculation: BenefitCalculation, at place: String = "",
    with values: [SensitivityFactor: Rational] = [:]
  ) {
    var uses = calculation.plannedUses
    self.init(row, usedBy: &uses, at: place, with: values)
  }

  /// About how many nodes the explanations of so many periods have, most of them of the use.
  func nodes(in periods: Int) -> Int {
    (10 + 10 * row.landed.count + 6 * steps.count) * periods + 3 * runs
  }

  /// What a reading counts by month; `nil` when it doesn't count the benefit.
  func amounts(in reading: BenefitCalculation.Reading, bringing: BringingHome) -> [Money]? {
    guard let amounts = row.amounts(in: reading, bringing: bringing)?.amounts else { return nil }
    guard row.isRestCounted(in: reading, bringing: bringing) else { return amounts }
    return amounts.indices.map { amounts[$0] + planned[$0] - row.amounts.amounts[$0] }
  }

  private func offsets(_ range: ClosedRange<Month>) -> Range<Int> {
    let first = months.lowerBound.distance(to: range.lowerBound)
    return first..<first + range.count
  }

  /// What a reading counts of the benefit in some months: what is planned, or what units have landed of it.
  func explanation(
    in range: ClosedRange<Month>, period: String, of reading: BenefitCalculation.Reading, bringing: BringingHome
  ) -> Explanation {
    let label = BilingualText(row.benefit.name)
    if row.isRestCounted(in: reading, bringing: bringing) {
      let left = row.landed.enumerated().filter {
        row.benefit.perspective.needsLanding && reading == .budget && $0.element.landing.form != .budgetReduction
      }
      let all = plannedExplanation(in: range, period: period)
      let parts = left.map { landed($0.offset, $0.element, in: range, period: period) }.filter {
        $0.value != .money(.zero)
      }
      if parts.isEmpty { return all }
      let sum = (amounts(in: reading, bringing: bringing) ?? [])[offsets(range)].total()
      return Explanation(
        "\(path).cashable\(period)", label, .money(sum), .difference,
        [all.named(all.id, BilingualText(swedish: "planerat", english: "planned"))] + parts,
        notes: [
          .convention("budget: omfördelad kapacitet räknas inte", "budget: capacity for other work isn't counted")
        ])
    }
    let parts = row.landed.enumerated().filter { reading.counts($0.element.landing.form) }
      .map { landed($0.offset, $0.element, in: range, period: period) }.filter { $0.value != .money(.zero) }
    let sum = parts.compactMap { if case .money(let money) = $0.value { money } else { nil } }.total()
    return Explanation("\(path).landed\(period)", label, .money(sum), .sum, parts)
  }

  /// What is planned in some months: the yearly value times the use in years.
  ///
  /// - Parameter copies: Of how many benefits the figure that is asked for has such a part.
  func plannedExplanation(in range: ClosedRange<Month>? = nil, period: String = "", copies: Int = 1) -> Explanation {
    let range = range ?? months
    let offsets = offsets(range)
    guard nodes(in: 1) * copies <= ExplainedCalculation.mostNodes else {
      return .stated(
        "\(path).amount\(period)", BilingualText(row.benefit.name), .money(planned[offsets].total()),
        source: BilingualText(swedish: "årsvärde × användning", english: "yearly value × use"))
    }
    let used = usedBefore[offsets.upperBound] - usedBefore[offsets.lowerBound]
    return .amount(
      "\(path).amount\(period)", BilingualText(row.benefit.name), planned[offsets].total(),
      [yearly, use(offsets, used, period)], yearlyAmount, used, after: usedBefore[offsets.lowerBound])
  }

  /// The use in some months, in years of full use.
  func use(in range: ClosedRange<Month>, period: String) -> Explanation {
    let offsets = offsets(range)
    return use(offsets, usedBefore[offsets.upperBound] - usedBefore[offsets.lowerBound], period)
  }

  private func use(_ offsets: Range<Int>, _ used: Rational, _ period: String) -> Explanation {
    let id = "\(path).use\(period)"
    let label = BilingualText(swedish: "månader × användning", english: "months × use")
    let bySteps = steps.compactMap { step, use -> Explanation? in
      let runs = self.runs(use.values, offsets, id, step.id)
      if runs.isEmpty { return nil }
      let sum = use.sum(offsets)
      let months = Explanation(
        "\(id).months[\(key: step.id)]", step.share == 1 ? BilingualText(step.name) : label, .number(sum, .months),
        .sum,
        runs)
      if step.share == 1 { return months }
      let share = Explanation.stated(
        "rollout[\(key: step.id)].share",
        BilingualText(swedish: "andel av införandet", english: "share of the rollout"),
        .number(step.share, .share))
      return Explanation(
        "\(id).step[\(key: step.id)]", BilingualText(step.name), .number(step.share * sum, .months), .product,
        [share, months])
    }
    // One step is a sum too, so that a second one in another period or plan changes no more than itself.
    let months = Explanation("\(id).months", label, .number(used * 12, .months), .sum, bySteps)
    return Explanation(
      id, BilingualText(swedish: "användning räknad i år", english: "use in years"), .number(used, .years),
      .quotient(.number),
      [months, .monthsOfYear])
  }

  /// Months in a row with one use, as months times use.
  private func runs(_ use: [Rational], _ offsets: Range<Int>, _ id: String, _ step: Identifier<RolloutStep>)
    -> [Explanation]
  {
    var runs: [Explanation] = []
    var start = offsets.lowerBound
    while start < offsets.upperBound {
      let value = use[start]
      var end = start + 1
      while end < offsets.upperBound, use[end] == value { end += 1 }
      if value != 0 {
        let (first, last) = (months.lowerBound.advanced(by: start), months.lowerBound.advanced(by: end - 1))
        let name = first == last ? "\(first)" : "\(first)–\(last)"
        let count = Explanation.constant(
          "\(id).count[\(key: step)][\(name)]", "månader", "months", Rational(end - start), .months)
        let level = Explanation.stated(
          "\(path).use[\(key: step)]@\(name)", BilingualText(swedish: "användning", english: "use"),
          .number(value, .share))
        runs.append(
          Explanation(
            "\(id).run[\(key: step)][\(name)]", BilingualText(name), .number(Rational(end - start) * value, .months),
            .product,
            [count, level]))
      }
      start = end
    }
    return runs
  }

  /// What one unit has landed in some months.
  func landed(
    _ place: Int, _ part: BenefitCalculation.LandedPart, in range: ClosedRange<Month>? = nil, period: String = ""
  )
    -> Explanation
  {
    let (range, landing) = (range ?? months, part.landing)
    let id = "\(path).landings[\(place)]"
    let label = BilingualText(
      swedish: "\(landing.unit): \(landing.form.label.swedish)",
      english: "\(landing.unit): \(landing.form.label.english)")
    let sum = part.amounts.total(in: range)
    guard let span = landing.months(within: months, of: row.benefit), span.overlaps(range) else {
      return .stated("\(id).amount\(period)", label, .money(sum))
    }
    let common = span.clamped(to: range)
    let count = Explanation(
      "\(id).years\(period)", BilingualText(swedish: "år", english: "years"),
      .number(Rational(common.count, over: 12), .years), .quotient(.number),
      [.constant("\(id).months\(period)", "månader", "months", Rational(common.count), .months), .monthsOfYear])
    let perYear = landedPerYear[place]
    guard case .exact(let value)? = perYear.number else { return .stated("\(id).amount\(period)", label, .money(sum)) }
    let before = Rational(span.lowerBound.distance(to: common.lowerBound), over: 12)
    let decision = landing.decision.map { [Explanation.Note.source("\($0.decider), \($0.date)")] } ?? []
    return Explanation.amount(
      "\(id).amount\(period)", label, sum, [perYear, count], value, Rational(common.count, over: 12), after: before
    ).noting(decision)
  }

  private func perYear(_ landing: Landing, _ id: String) -> Explanation {
    let label = BilingualText(swedish: "hemtaget per år", english: "landed a year")
    switch landing.perYear {
    case .money(let money): return .stated("\(id).perYear", label, .money(money))
    case .hours(let hours):
      return Explanation(
        "\(id).perYear", label, .number(hours * (row.pattern.valuePerHour ?? 0), .kronorPerYear), .product,
        [
          .stated(
            "\(id).hoursPerYear", BilingualText(swedish: "timmar per år", english: "hours a year"),
            .number(hours, .hoursPerYear)), valuePerHour,
        ])
    }
  }

  /// The value of an hour, which is the pattern's own: what it gives a year divided by the hours it frees.
  var valuePerHour: Explanation {
    let (pattern, label) = (row.pattern, BilingualText(swedish: "värde av en timme", english: "value of an hour"))
    let value = Explanation.Value.number(pattern.valuePerHour ?? 0, .kronorPerHour)
    guard let hours = pattern.explanationOfHours("\(path).yearlyHours", benefit: path) else {
      return .stated("\(path).valuePerHour", label, value)
    }
    let yearly = pattern.explanation("\(path).plannedYearlyValue", benefit: path)
    return Explanation("\(path).valuePerHour", label, value, .quotient(.number), [yearly, hours])
  }
}
