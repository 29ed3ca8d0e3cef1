public import BenefitRealisation

/// An explanation as an indented tree of text.
public struct ExplanationReport: Sendable, Hashable {
  /// The text, with a line feed after each line.
  public let text: String

  /// Writes an explanation out.
  ///
  /// - Parameters:
  ///   - explanation: The explanation.
  ///   - currency: The currency of its amounts.
  ///   - depth: How many levels below the figure are written.
  ///   - language: The language of the text.
  public init(
    of explanation: Explanation, currency: Currency = .swedishKrona, depth: Int = 8, in language: Language
  ) {
    var page = TextPage(language)
    page.write(explanation, currency: currency, depth: depth, level: 0)
    text = page.text
  }
}

extension TextPage {
  fileprivate mutating func write(_ node: Explanation, currency: Currency, depth: Int, level: Int) {
    let indent = String(repeating: "  ", count: level)
    line("\(indent)\(node.label[language]): \(value(node.value, currency)) = \(operation(node))")
    guard level < depth else { return }
    for part in node.parts { write(part, currency: currency, depth: depth, level: level + 1) }
  }

  private func value(_ value: Explanation.Value, _ currency: Currency) -> String {
    switch value {
    case .money(let money): format.money(money, currency)
    case .number(let number): format.number(number, decimals: 4)
    case .factor(let factor): format.number(Rational(factor) ?? 0, decimals: 6)
    case .unrounded(let amount): format.number(Rational(amount) ?? 0, decimals: 4)
    case .month(let month): month.description
    case .notDefined(let reason): reason.text[language]
    case .never: words("aldrig", "never")
    }
  }

  private func operation(_ node: Explanation) -> String {
    switch node.operation {
    case .stated(let source): source[language]
    case .sum: words("summan av", "the sum of")
    case .difference: words("det första minus det andra", "the first less the second")
    case .quotient: words("det första delat med det andra", "the first divided by the second")
    case .product: words("belopp × faktor", "amount × factor")
    case .roundedSum: words("summan, avrundad en gång", "the sum, rounded once")
    case .lastCrossing:
      words(
        "första månaden efter vilken summan aldrig är under noll",
        "the first month after which the sum never is below zero")
    }
  }
}
