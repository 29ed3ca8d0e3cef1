internal import BenefitRealisation

extension DocumentReader {
  /// Entries of money, or of hours at the line's hourly cost.
  mutating func ledger(_ place: Place, at line: Object) -> CostLedger? {
    let isHours = line["hourlyCost"] != nil
    let cost = hourlyCost(line["hourlyCost"])
    var previous: Month?
    let entries = list(place) { reader, place -> (month: Month, money: Money, hours: Rational)? in
      guard let object = reader.object(place, required: ["month", isHours ? "hours" : "amount"]) else { return nil }
      let month = reader.month(object["month"])
      let money = isHours ? .zero : reader.money(object["amount"])
      let hours = isHours ? reader.number(object["hours"]) : 0
      guard let month, let money, let hours else { return nil }
      if let previous, previous >= month {
        reader.note(InvalidModel(.monthsNotRising(previous: previous, next: month), at: "month"), from: place)
        return nil
      }
      previous = month
      return (month, money, hours)
    }
    guard let entries, !isHours || cost != nil else { return nil }
    guard let cost else { return .money(Dictionary(uniqueKeysWithValues: entries.map { ($0.month, $0.money) })) }
    return .hours(Dictionary(uniqueKeysWithValues: entries.map { ($0.month, $0.hours) }), at: cost)
  }
}
