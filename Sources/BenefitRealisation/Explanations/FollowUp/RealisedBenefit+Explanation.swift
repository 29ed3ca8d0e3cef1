extension FollowUp {
  /// The follow-up as known when an outcome is; `nil` when there is no such checkpoint, or its window hasn't opened.
  func asKnown(_ known: ExplainableFigure.KnownOn) -> FollowUp? {
    guard case .checkpoint(let months, let clock) = known else { return self }
    let point = checkpoints.first { $0.clock == clock && $0.checkpoint.monthsAfterFullOperation == months }
    return point?.outcome.map { $0.knownOn == asOf ? self : FollowUp(of: initiative, asOf: $0.knownOn) }
  }

  /// What the benefits of a reading were to give, have given, or are expected to give, by benefit.
  func explanation(
    _ id: String, _ reading: BenefitCalculation.Reading, _ figure: ExplainableFigure.OfOutcome,
    _ known: ExplainableFigure.KnownOn
  ) -> Explanation {
    guard let outcome, let calculation = initiative.calculation else {
      return .missing(id, figure.label, .noCalculation)
    }
    let counted = Set(outcome.benefits(of: reading).map(\.benefit.id))
    let explained = ExplainedCalculation(calculation)
    let rows = zip(explained.rows, outcome.benefits).filter { counted.contains($0.1.benefit.id) }
    let valued = ValuedGoals(of: initiative.planVersions.map(\.initiative))
    func sum(
      _ value: Figure<Money>, of part: ExplainableFigure.OfOutcome,
      where isCounted: (RealisedBenefit) -> Bool = { _ in true }
    ) -> Explanation {
      let counted = rows.filter { isCounted($0.1) }
      let parts = counted.map { explanation(of: $0, $1, part, known, valued, copies: counted.count) }
      return Explanation(
        id, figure.label, Explanation.Value(value), parts.isEmpty ? .stated : .sum, parts,
        notes: [reading.note, .convention("känt \(asOf)", "known on \(asOf)")])
    }
    switch figure {
    case .plannedToDate: return sum(.value(outcome.plannedToDate(reading)), of: figure)
    case .planned: return sum(.value(outcome.planned(reading)), of: figure)
    case .benefitToDate: return sum(outcome.realisedToDate(reading).map(\.amount), of: figure).noting([.knownOnly])
    case .forecast: return sum(outcome.forecast(reading).map(\.amount), of: figure).noting([.knownOnly])
    case .plannedOfKnownToDate:
      return sum(outcome.realisedToDate(reading).map(\.planned), of: .plannedToDate) { $0.realisedToDate.value != nil }
        .noting([.knownOnly])
    case .plannedOfKnown:
      return sum(outcome.forecast(reading).map(\.planned), of: .planned) { $0.forecast.value != nil }.noting([
        .knownOnly
      ])
    }
  }

  /// What has been realised to date less what was planned for it; `nil` when that isn't known.
  func explanationOfBenefitDeviation(_ id: String) -> Explanation? {
    guard case .value(let sum)? = outcome?.realisedToDate(.economic) else { return nil }
    func part(_ figure: ExplainableFigure.OfOutcome) -> Explanation {
      explanation(ExplainableFigure.outcome(.economic, figure).description, .economic, figure, .asOf)
    }
    return Explanation(
      id, BilingualText(swedish: "realiserat utöver planen", english: "realised beyond the plan"),
      .money(sum.amount - sum.planned), .difference, [part(.benefitToDate), part(.plannedOfKnownToDate)])
  }

  /// What one benefit was to give, has given, or is expected to give; `nil` when the calculation hasn't the benefit.
  func explanation(
    of benefit: Identifier<Benefit>, _ figure: ExplainableFigure.OfOutcome, _ known: ExplainableFigure.KnownOn
  ) -> Explanation? {
    guard ExplainableFigure.OfOutcome.ofBenefits.contains(figure), let outcome,
      let calculation = initiative.calculation,
      let index = outcome.benefits.firstIndex(where: { $0.benefit.id == benefit })
    else { return nil }
    let row = ExplainedBenefit(calculation.benefits[index], in: calculation)
    let valued = ValuedGoals(of: initiative.planVersions.map(\.initiative))
    return explanation(of: row, outcome.benefits[index], figure, known, valued)
  }

  private func explanation(
    of row: ExplainedBenefit, _ realised: RealisedBenefit, _ figure: ExplainableFigure.OfOutcome,
    _ known: ExplainableFigure.KnownOn, _ valued: ValuedGoals, copies: Int = 1
  ) -> Explanation {
    let id = ExplainableFigure.realised(realised.benefit.id, figure, known: known).description
    let label = BilingualText(realised.benefit.name)
    let months = row.row.amounts.months
    switch figure {
    case .planned: return row.plannedExplanation(copies: copies).named(id, label)
    case .plannedToDate:
      guard let ended = months.ended(by: asOf) else {
        return .stated(
          id, label, .money(.zero),
          source: BilingualText(swedish: "ingen månad har slutat", english: "no month has ended"))
      }
      return row.plannedExplanation(in: ended, period: "@\(asOf)", copies: copies).named(id, label)
    case .benefitToDate, .forecast, .plannedOfKnownToDate, .plannedOfKnown:
      return measured(id, label, row, realised, figure, valued, copies: copies)
    }
  }

  /// The adjusted yearly value times the use of each month times the measured ratio to the plan.
  private func measured(
    _ id: String, _ label: BilingualText, _ row: ExplainedBenefit, _ realised: RealisedBenefit,
    _ figure: ExplainableFigure.OfOutcome, _ valued: ValuedGoals, copies: Int
  ) -> Explanation {
    let value = figure == .forecast ? realised.forecast : realised.realisedToDate
    guard case .value(let money) = value else {
      if case .notDefined(let reason) = value { return .missing(id, label, reason) }
      return .missing(id, label, .notMeasured)
    }
    let horizon = row.row.amounts.months
    let counted = (figure == .forecast ? horizon : horizon.ended(by: asOf)).map(Array.init) ?? []
    // A month of a step has some sixteen nodes.
    guard counted.count * initiative.rollout.count * 16 * copies <= ExplainedCalculation.mostNodes else {
      return .stated(
        id, label, .money(money),
        source: BilingualText(
          swedish: "planerat × uppmätt andel av planen i \(counted.count) månader",
          english: "planned × measured ratio to the plan in \(counted.count) months"))
    }
    var months: [Explanation] = []
    var sum: Rational = 0
    for step in initiative.rollout {
      let goal = initiative.goals.first { $0.drives(realised.benefit, in: step) }
      let ratios = goal.map { MeasuredRatios(of: $0, along: valued.goal($0, valuing: realised.benefit), in: self) }
      for month in counted {
        let use = realised.benefit.use(in: month, of: step)
        guard use != 0, let ratio = ratios?.explanation(on: month.lastDay), case .exact(let number)? = ratio.number
        else { continue }
        let weight = step.share * use
        sum += weight * number
        months.append(
          Explanation(
            "\(row.path).realisedUse[\(key: step.id)]@\(month)", BilingualText("\(month)"),
            .number(weight * number, .months),
            .product, [row.use(month, use, of: step), ratio]))
      }
    }
    let used = Explanation(
      "\(id).months", BilingualText(swedish: "användning × andel av planen", english: "use × ratio to the plan"),
      .number(sum, .months), .sum, months)
    let years = Explanation(
      "\(id).years", BilingualText(swedish: "räknat i år", english: "in years"), .number(sum / 12, .years),
      .quotient(.number),
      [used, .monthsOfYear])
    return Explanation(
      id, label, .money(money), .product, [row.yearly, years], rounding: .minorUnit,
      notes: [.convention("planerat × uppmätt andel av planen", "planned × measured ratio to the plan")])
  }
}

extension ExplainedBenefit {
  /// A step's share times its use in a month.
  fileprivate func use(_ month: Month, _ use: Rational, of step: RolloutStep) -> Explanation {
    let level = Explanation.stated(
      "\(path).use[\(key: step.id)]@\(month)", BilingualText(swedish: "användning", english: "use"),
      .number(use, .share))
    if step.share == 1 { return level }
    let share = Explanation.stated(
      "rollout[\(key: step.id)].share", BilingualText(swedish: "andel av införandet", english: "share of the rollout"),
      .number(step.share, .share))
    return Explanation(
      "\(path).weight[\(key: step.id)]@\(month)", BilingualText(swedish: "andel × användning", english: "share × use"),
      .number(step.share * use, .share), .product, [share, level])
  }
}

/// A goal's measured ratios to its plan: a straight line between them, held before the first and after the last.
private struct MeasuredRatios {
  private let goal: String
  private let points: [(date: CalendarDate, ratio: Rational, node: Explanation)]

  init(of goal: EffectGoal, along planned: (goal: EffectGoal, version: Int), in followUp: FollowUp) {
    let initiative = followUp.initiative
    let explained = ExplainedGoal(
      planned.goal, in: initiative, version: planned.goal.plansOtherwise(than: goal) ? planned.version : nil)
    self.goal = explained.id
    guard
      case .value(let path) = PlannedPath.path(
        of: planned.goal, from: explained.fullOperation, schedule: initiative.schedule)
    else {
      points = []
      return
    }
    var latest: [CalendarDate: Explanation] = [:]
    for measurement in initiative.comparableMeasurements[goal.id] ?? []
    where measurement.date <= followUp.asOf && goal.incomparabilities(of: measurement).isEmpty {
      if let ratio = explained.ratio(of: measurement, path) { latest[measurement.date] = ratio }
    }
    points = latest.sorted { $0.key < $1.key }.compactMap { date, node in
      guard case .exact(let ratio)? = node.number else { return nil }
      return (date: date, ratio: ratio, node: node)
    }
  }

  func explanation(on day: CalendarDate) -> Explanation? {
    guard let next = points.firstIndex(where: { day <= $0.date }) else { return points.last?.node }
    if next == 0 || points[next].date == day { return points[next].node }
    let (from, to) = (points[next - 1], points[next])
    let id = "\(goal).ratio[\(day)]"
    let (passed, all) = (from.date.days(until: day), from.date.days(until: to.date))
    let way = Explanation(
      "\(id).way", BilingualText(swedish: "skillnad", english: "difference"), .number(to.ratio - from.ratio, .share),
      .difference, [to.node, from.node])
    let part = Explanation(
      "\(id).part", BilingualText(swedish: "del av tiden", english: "part of the time"),
      .number(Rational(passed, over: all), .share), .quotient(.number),
      [
        .constant("\(id).passed", "dagar sedan \(from.date)", "days since \(from.date)", Rational(passed), .days),
        .constant("\(id).all", "dagar till \(to.date)", "days to \(to.date)", Rational(all), .days),
      ])
    let step = (to.ratio - from.ratio) * Rational(passed, over: all)
    return Explanation(
      id, BilingualText(swedish: "andel av planen \(day)", english: "ratio to the plan \(day)"),
      .number(from.ratio + step, .share), .sum,
      [
        from.node,
        Explanation(
          "\(id).step", BilingualText(swedish: "skillnad × del", english: "difference × part"), .number(step, .share),
          .product, [way, part]),
      ])
  }
}

extension ExplainableFigure.OfOutcome {
  fileprivate var label: BilingualText {
    switch self {
    case .plannedToDate: BilingualText(swedish: "planerat hittills", english: "planned to date")
    case .benefitToDate: BilingualText(swedish: "realiserad nytta hittills", english: "realised benefit to date")
    case .plannedOfKnownToDate:
      BilingualText(swedish: "planerat hittills för det som är känt", english: "planned to date of what is known")
    case .planned: BilingualText(swedish: "planerat för hela kalkylen", english: "planned for the whole calculation")
    case .forecast:
      BilingualText(swedish: "prognos för kalkylens nyttor", english: "forecast of the calculation's benefits")
    case .plannedOfKnown:
      BilingualText(swedish: "planerat för det som har prognos", english: "planned of what has a forecast")
    }
  }
}

extension Explanation.Note {
  fileprivate static var knownOnly: Explanation.Note {
    .convention("bara nyttor som är kända", "known benefits only")
  }
}
