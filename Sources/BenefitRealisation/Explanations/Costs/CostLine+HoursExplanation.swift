extension CostLine {
  /// The line's hours in some months, by the hours of each time and the number of times; `nil` for a line of money.
  ///
  /// - Parameters:
  ///   - range: The months.
  ///   - path: Where the line stands in the model.
  ///   - period: What the months are called in the node's identity.
  func explanationOfHours(in range: ClosedRange<Month>, at path: String, period: String) -> Explanation? {
    guard let sum = hours(in: range) else { return nil }
    let (id, label) = ("\(path).hours\(period)", BilingualText(label))
    switch content {
    case .planned(let amount, let timing):
      let place = Place(range: range, before: nil, path: path, period: period)
      let parts = amount.partsOfHours("\(path).amount", months: timing.occurrences.months)
      return Explanation(
        id, label, .number(sum, .hours), .product, parts + [timing.times(place, of: amounts.months, growing: growth)])
    case .booked(.money): return nil
    case .booked(.hours(let entries, _)):
      let leaves = entries.keys.sorted().filter(range.contains).map { month in
        Explanation.stated(
          "\(path).ledger[\(month)]", BilingualText(swedish: "bokfört \(month)", english: "booked \(month)"),
          .number(entries[month] ?? 0, .hours))
      }
      return Explanation(id, label, .number(sum, .hours), .sum, leaves)
    }
  }
}
