import BenefitRealisation

extension RandomInitiative {
  mutating func bridges() throws(InvalidModel) -> [MethodBridge] {
    var bridges: [MethodBridge] = []
    while chance(in: 3) {
      let (from, unit) = (method(), maybe { $0.unit() })
      if bridges.contains(where: { $0.from == from && $0.unit == unit }) { continue }
      bridges.append(MethodBridge(from: from, unit: unit, bridge: try bridge()))
    }
    return bridges
  }

  mutating func seriesBreaks() throws(InvalidModel) -> [SeriesBreak] {
    var breaks: [SeriesBreak] = []
    while chance(in: 3) {
      let day = date()
      if breaks.contains(where: { $0.date == day }) { continue }
      breaks.append(
        SeriesBreak(on: day, because: text("Omorganisation"), bridge: chance(in: 2) ? try bridge() : nil))
    }
    return breaks
  }

  private mutating func bridge() throws(InvalidModel) -> ValueBridge {
    let factor = decimal(-10...10)
    return try ValueBridge(
      factor: factor == 0 ? 1 : factor, offset: chance(in: 2) ? 0 : decimal(-100...100), source: text("Källa"),
      statedBy: text("Controller"))
  }

  mutating func evaluation(of indicator: Indicator) throws(InvalidModel) -> Evaluation {
    switch whole(0...3) {
    case 0:
      return .comparisonGroup(
        ComparisonGroup(name: text("Grupp"), before: groupValue(of: indicator), after: groupValue(of: indicator)))
    case 1:
      return .monthlySeries(
        try series(of: indicator, canBeCompared: true), model: one(of: InterruptedTimeSeries.Model.allCases))
    case 2: return .controlChart(try series(of: indicator, canBeCompared: false))
    default:
      var answers: [Survey.Answer] = []
      for index in 0..<whole(1...5) {
        answers.append(
          Survey.Answer(
            respondent: "\(text("Svar")) \(index)", before: maybe { $0.decimal(1...5) },
            after: maybe { $0.decimal(1...5) }))
      }
      return .survey(try Survey(before: date(), after: date(), answers: answers))
    }
  }

  private mutating func groupValue(of indicator: Indicator) -> ComparisonGroup.Value {
    let value = value(of: indicator)
    return ComparisonGroup.Value(value, on: date(), sample: sample(of: value, in: indicator.unit, isPaired: false))
  }

  private mutating func series(
    of indicator: Indicator, canBeCompared: Bool
  ) throws(InvalidModel) -> MonthlySeries {
    let values = (0..<whole(1...30)).map { _ in value(of: indicator) }
    return try MonthlySeries(
      firstMonth: month(around: Month(index: 2024 * 12) ?? .earliest), values: values,
      comparison: canBeCompared && chance(in: 2) ? values.map { _ in value(of: indicator) } : [],
      firstMonthAfter: maybe { $0.month(around: Month(index: 2025 * 12) ?? .latest) })
  }
}
