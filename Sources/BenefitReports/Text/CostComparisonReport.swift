public import BenefitRealisation

/// Costs of several initiatives side by side: which are comparable, and what each policy gives.
///
/// ```swift
/// print(CostComparisonReport(of: initiatives.map { CostStatement($0) }, in: .swedish).text)
/// ```
public struct CostComparisonReport: Sendable, Hashable {
  /// The text, with a line feed after each line.
  public let text: String

  /// Compares costs over the common scope and as reported, and with imputed amounts where ratios can be learnt from the
  /// statements themselves.
  public init(of statements: [CostStatement], in language: Language) {
    var page = TextPage(language)
    page.writeComparison(statements)
    text = page.text
  }
}

extension TextPage {
  fileprivate mutating func writeComparison(_ statements: [CostStatement]) {
    heading("Kostnaderna jämförda", "Costs compared")
    let gaps = statements.scopeGaps
    for gap in gaps {
      let without = gap.notCountedBy.map(\.rawValue).joined(separator: ", ")
      paragraph(
        words("Ej räknat – \(gap.component.label.swedish): ", "Not counted – \(gap.component.label.english): ")
          + without + ".")
    }
    do throws(CostComparisonError) {
      let common = try CostComparison(of: statements, under: .reportedOnly)
      if gaps.isEmpty {
        write(common, words("Alla har räknat samma komponenter", "All have counted the same components"))
        return
      }
    } catch {
      paragraph(words("Kan inte jämföras: ", "Can't be compared: ") + error.text[language] + ".")
      return
    }
    paragraph(
      words(
        "Totalerna kan inte jämföras eller summeras utan en uttalad regel:",
        "The totals can't be compared or added without a stated policy:"))
    write(statements, under: .commonScope)
    write(statements, under: .reportedOnly)
    let ratios = statements.learntRatios
    if !ratios.isEmpty { write(statements, under: .imputed(ratios)) }
  }

  private mutating func write(_ statements: [CostStatement], under policy: CostPolicy) {
    let title =
      switch policy {
      case .commonScope: words("Gemensam omfattning", "Common scope")
      case .reportedOnly: words("Endast rapporterat (med täckning)", "Reported only (with coverage)")
      case .imputed: words("Med schablon för det som inte räknats", "With imputed amounts for what isn't counted")
      }
    do throws(CostComparisonError) {
      let comparison = try CostComparison(of: statements, under: policy)
      let over = comparison.components.map { $0.label[language] }.joined(separator: ", ")
      write(comparison, policy == .commonScope ? "\(title) (\(over))" : title)
      if case .imputed(let ratios) = policy {
        for ratio in ratios where comparison.uses(ratio) { write(ratio) }
      }
    } catch {
      paragraph("\(title): \(error.text[language]).")
    }
  }

  private mutating func write(_ ratio: ImputationRatio) {
    let amount = format.number(ratio.perExternalKrona, decimals: 4)
    paragraph(
      words(
        "\(ratio.component.label.swedish): \(amount) kr per extern krona (\(ratio.origin))",
        "\(ratio.component.label.english): \(amount) per external krona (\(ratio.origin))"), indent: 4)
  }

  private mutating func write(_ comparison: CostComparison, _ title: String) {
    let currency = comparison.priceLevel.currency
    line("  \(title)")
    let hasImputed = comparison.rows.contains { $0.imputed != .zero }
    var rows = comparison.rows.map { row in
      let missing = row.missing.map { $0.label[language] }.joined(separator: ", ")
      return [row.initiative.rawValue, format.amount(row.reported)]
        + (hasImputed ? [words("+ schablon ", "+ imputed ") + format.amount(row.imputed)] : [])
        + [missing.isEmpty ? "" : words("saknar \(missing)", "lacks \(missing)")]
    }
    let total = comparison.total
    rows.append(
      [words("summa \(currency)", "sum \(currency)"), format.amount(total.reported)]
        + (hasImputed ? [words("+ schablon ", "+ imputed ") + format.amount(total.imputed)] : [])
        + [coverage(total, comparison.components)])
    table(rows, indent: 4)
  }

  private func coverage(_ sum: CostComparison.Sum, _ components: [CostComponent]) -> String {
    components.compactMap { component in
      guard let count = sum.coverage[component], count < sum.initiatives else { return nil }
      return words(
        "\(component.label.swedish) \(count) av \(sum.initiatives)",
        "\(component.label.english) \(count) of \(sum.initiatives)")
    }.joined(separator: ", ")
  }
}

extension CostComparison {
  /// Whether an amount has been imputed by a ratio.
  fileprivate func uses(_ ratio: ImputationRatio) -> Bool {
    rows.contains { row in
      row.cells.values.contains { if case .imputed(_, let used) = $0 { used == ratio } else { false } }
    }
  }
}
