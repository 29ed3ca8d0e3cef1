extension Money {
  /// The amount with its currency as a language writes it: `158 165,14 kr` or `SEK 158,165.14`.
  ///
  /// The spaces are no-break spaces.
  package func text(in currency: Currency, _ language: Language) -> String {
    let number = language.grouped(description[...])
    return switch language {
    case .swedish: number + "\u{A0}" + (currency == .swedishKrona ? "kr" : currency.code)
    case .english: currency.code + "\u{A0}" + number
    }
  }

  /// The amount with its currency as each language writes it.
  func text(in currency: Currency) -> BilingualText {
    BilingualText(swedish: text(in: currency, .swedish), english: text(in: currency, .english))
  }
}
