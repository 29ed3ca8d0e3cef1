extension BenefitCalculation.BenefitRow {
  /// The pattern's formula with its likely factors put in, and the adjustments and the drop-off after it.
  var formula: BilingualText {
    let numbers = pattern.kind.formula.text { name in
      let value = pattern.likely(name)
      return name == .hourlyCost ? value.decimalString(fractionDigits: 4) : "\(value)"
    }
    let value = "\(numbers) = \(pattern.yearlyValue.decimalString(fractionDigits: 2))"
    return BilingualText(
      swedish: "\(value) per år, \(steps(.swedish))/ 12 × andel av införandet × användning, månad för månad",
      english: "\(value) a year, \(steps(.english))/ 12 × share of the rollout × use, month by month")
  }

  /// What stands between the yearly value and the months; empty for a benefit that has neither.
  private func steps(_ language: Language) -> String {
    var text = ""
    for step in benefit.adjustmentSteps(from: pattern.yearlyValue) {
      text += "× \(step.factor) (\(step.adjustment.kind.label[language])) "
    }
    if !text.isEmpty { text += "= \(yearlyValue.decimalString(fractionDigits: 2)), " }
    if benefit.yearlyDropOff != 0 {
      let lost = BilingualText(
        swedish: "minus \(benefit.yearlyDropOff * 100) % för varje år från start, ",
        english: "less \(benefit.yearlyDropOff * 100) % for each year from the start, ")
      text += lost[language]
    }
    return text
  }
}

extension CostLine {
  /// The line's amount with its numbers and the number of times put in.
  var formula: BilingualText {
    switch content {
    case .planned(let amount, let timing): timing.formula(of: amount, growing: growth)
    case .booked(.money(let entries)):
      BilingualText(
        swedish: "\(entries.count) bokförda månader", english: "\(entries.count) booked months")
    case .booked(.hours(let entries, let cost)):
      BilingualText(
        swedish: "\(entries.values.reduce(0, +)) h bokförda på \(entries.count) månader × \(cost.formula)",
        english: "\(entries.values.reduce(0, +)) h booked in \(entries.count) months × \(cost.formula)")
    }
  }
}

extension HourlyCost {
  fileprivate var formula: String { "\(amount.decimalString(fractionDigits: 4)) (\(provenance))" }
}

extension CostTiming {
  /// An amount with its numbers and the number of times put in.
  fileprivate func formula(of amount: CostLine.Amount, growing growth: RealGrowth?) -> BilingualText {
    let (count, months) = occurrences
    let once =
      switch amount {
      case .money(let money): "\(money)"
      case .hours(let hours, let cost): "\(hours) h × \(cost.formula)"
      case .fullTimeShare(let share, let workingTime, let cost):
        "\(share) × \(workingTime.hoursPerYear) h × \(months)/12 × \(cost.formula)"
      }
    if let growth {
      return BilingualText(
        swedish: "\(once) × \(count), växer \(growth.perYear) per år (\(growth.name))",
        english: "\(once) × \(count), growing \(growth.perYear) a year (\(growth.name))")
    }
    switch self {
    case .once, .milestone: return BilingualText(once)
    case .monthly:
      return BilingualText(swedish: "\(once) × \(count) månader", english: "\(once) × \(count) months")
    case .yearly: return BilingualText(swedish: "\(once) × \(count) år", english: "\(once) × \(count) years")
    case .spread:
      return BilingualText(
        swedish: "\(once) fördelat på \(months) månader", english: "\(once) spread over \(months) months")
    }
  }
}
