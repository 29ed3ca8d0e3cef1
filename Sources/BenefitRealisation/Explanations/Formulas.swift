extension ValuePattern {
  /// The pattern's formula with its likely factors put in.
  var formula: BilingualText {
    let use = BilingualText(
      swedish: "/ 12 × andel av införandet × användning, månad för månad",
      english: "/ 12 × share of the rollout × use, month by month")
    let yearly = "\(yearlyValue.decimalString(fractionDigits: 2))"
    let numbers =
      switch self {
      case .timeSaved(let events, let before, let after, let cost):
        "\(events.likely) × (\(before.likely) − \(after.likely)) / 60 × \(cost.amount.decimalString(fractionDigits: 4))"
      case .hoursFreed(let hours, let cost):
        "\(hours.likely) × 12 × \(cost.amount.decimalString(fractionDigits: 4))"
      case .unitCost(let volume, let before, let after):
        "\(volume.likely) × (\(before.likely) − \(after.likely))"
      case .avoidedCost(let amount), .amount(let amount, _): "\(amount.likely)"
      }
    return BilingualText(
      swedish: "\(numbers) = \(yearly) per år, \(use.swedish)",
      english: "\(numbers) = \(yearly) a year, \(use.english)")
  }
}

extension CostLine {
  /// The line's amount with its numbers and the number of times put in.
  var formula: BilingualText {
    switch content {
    case .planned(let amount, let timing): timing.formula(of: amount)
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
  fileprivate func formula(of amount: CostLine.Amount) -> BilingualText {
    let (count, months) = occurrences
    let once =
      switch amount {
      case .money(let money): "\(money)"
      case .hours(let hours, let cost): "\(hours) h × \(cost.formula)"
      case .fullTimeShare(let share, let workingTime, let cost):
        "\(share) × \(workingTime.hoursPerYear) h × \(months)/12 × \(cost.formula)"
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
