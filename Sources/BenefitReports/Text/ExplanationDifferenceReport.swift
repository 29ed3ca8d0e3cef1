public import BenefitRealisation

/// Why a figure changed, as a table that adds up.
public struct ExplanationDifferenceReport: Sendable, Hashable {
  /// The text, with a line feed after each line.
  public let text: String

  /// Writes a difference out.
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - currency: The currency of its amounts.
  ///   - language: The language of the text.
  public init(of difference: ExplanationDifference, currency: Currency = .swedishKrona, in language: Language) {
    var page = TextPage(language)
    let numbers = ExplanationNumbers(language, currency)
    let (before, after) = (numbers.value(difference.before), numbers.value(difference.after))
    page.line("\(difference.label[language]): \(before) → \(after)")
    // Rounding that comes to no öre is left out.
    let rows = difference.rows.filter { $0.kind != .rounding || $0.amount != .zero }
    if rows.isEmpty {
      page.line(page.words("  Inget har ändrats.", "  Nothing has changed."))
    } else {
      page.table(
        rows.map { Self.cells($0, numbers, page) } + [Self.sum(difference, numbers, page)], notes: rows.map(\.id))
    }
    text = page.text
  }

  private static func cells(
    _ row: ExplanationDifference.Row, _ numbers: ExplanationNumbers, _ page: TextPage
  ) -> [String] {
    let change: String =
      switch row.kind {
      case .rounding: ""
      case .appeared: page.words("ny", "new")
      case .disappeared: page.words("borta", "gone")
      case .changed:
        if let before = row.before, let after = row.after {
          "\(numbers.value(before)) → \(numbers.value(after))"
        } else {
          page.words("olika mellan perioder", "differs between periods")
        }
      }
    return [row.label[page.language], change, signed(row.amount, row.contribution, page)]
  }

  private static func sum(_ difference: ExplanationDifference, _ numbers: ExplanationNumbers, _ page: TextPage)
    -> [String]
  {
    let amounts = difference.rows.compactMap(\.amount)
    let all = amounts.count == difference.rows.count ? amounts.total() : nil
    return [page.words("Summa", "Sum"), "", signed(all, difference.rows.reduce(0) { $0 + $1.contribution }, page)]
  }

  private static func signed(_ amount: Money?, _ contribution: Rational, _ page: TextPage) -> String {
    let number = amount.map(page.format.amount) ?? page.format.number(contribution, decimals: 6)
    return number.hasPrefix("−") || contribution == 0 ? number : "+\(number)"
  }
}
