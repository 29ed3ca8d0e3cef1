extension Money {
  /// The amount with its currency as each language writes it: `158 165,14 kr` and `SEK 158,165.14`.
  ///
  /// The spaces are no-break spaces.
  func text(in currency: Currency) -> BilingualText {
    let parts = description.split(separator: ".")
    let isNegative = self < .zero
    let whole = isNegative ? parts[0].dropFirst() : parts[0]
    let fraction = parts.count > 1 ? parts[1] : ""
    func number(_ separator: Character, _ mark: Character) -> String {
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(separator) }
        grouped.append(digit)
      }
      return (isNegative ? "−" : "") + grouped + (fraction.isEmpty ? "" : "\(mark)\(fraction)")
    }
    let symbol = currency == .swedishKrona ? "kr" : currency.code
    return BilingualText(
      swedish: number("\u{A0}", ",") + "\u{A0}" + symbol, english: currency.code + "\u{A0}" + number(",", "."))
  }
}
