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
  ///
  /// - Parameters:
  ///   - statements: The costs, in prices of one year.
  ///   - period: The months to compare them over; all months of each by default.
  ///   - language: The language of the text.
  public init(of statements: [CostStatement], over period: ClosedRange<Month>? = nil, in language: Language) {
    var page = TextPage(language)
    page.writeComparison(statements, period)
    text = page.text
  }
}

extension TextPage {
  fileprivate mutating func writeComparison(_ statements: [CostStatement], _ period: ClosedRange<Month>?) {
    let years = Set(statements.map(\.priceLevel.year))
    let level = years.count == 1 ? years.first : nil
    heading(
      "Kostnaderna jämförda" + (level.map { ", prisnivå \($0)" } ?? ""),
      "Costs compared" + (level.map { ", prices of \($0)" } ?? ""))
    writePeriod(statements, period)
    writeRestatement(statements)
    let gaps = statements.scopeGaps
    for gap in gaps {
      let without = gap.notCountedBy.map(\.rawValue).joined(separator: ", ")
      paragraph(
        words("Ej räknat – \(gap.component.label.swedish): ", "Not counted – \(gap.component.label.english): ")
          + without + ".")
    }
    do throws(CostComparisonError) {
      let common = try CostComparison(of: statements, under: .reportedOnly, over: period)
      if gaps.isEmpty {
        let scope = statements.first.map(\.costs.scope) ?? .everything
        let counted = CostComponent.allCases.filter(scope.components.contains).map { $0.label[language] }
        write(
          common,
          words("Alla har räknat samma komponenter: ", "All have counted the same components: ")
            + counted.joined(separator: ", "))
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
    write(statements, under: .commonScope, period)
    write(statements, under: .reportedOnly, period)
    let ratios = statements.learntRatios
    if !ratios.isEmpty { write(statements, under: .imputed(ratios), period) }
  }

  /// Which index the costs have been restated by, where they have.
  private mutating func writeRestatement(_ statements: [CostStatement]) {
    for statement in statements {
      guard let restatement = statement.restatement else { continue }
      let (from, to) = ("\(restatement.from)", "\(statement.priceLevel.year)")
      paragraph(
        words(
          "\(statement.initiative): från \(from) till \(to) års priser med \(restatement.index) (\(restatement.vintage)).",
          "\(statement.initiative): from prices of \(from) to prices of \(to) by \(restatement.index) (\(restatement.vintage))."
        ), indent: 4)
    }
  }

  /// Which months the costs are of.
  private mutating func writePeriod(_ statements: [CostStatement], _ period: ClosedRange<Month>?) {
    func text(_ months: ClosedRange<Month>) -> String { "\(months.lowerBound)–\(months.upperBound)" }
    let whole = Set(statements.compactMap(\.costs.months))
    if statements.isEmpty || period == nil && whole.isEmpty { return }
    if let common = period ?? (whole.count == 1 ? whole.first : nil) {
      paragraph(words("Kostnader under \(text(common)).", "Costs of \(text(common))."))
      return
    }
    let each = statements.compactMap { statement in
      statement.costs.months.map { "\(statement.initiative) \(text($0))" }
    }
    paragraph(
      words(
        "Varje insats över alla sina månader, som skiljer sig åt: ",
        "Each initiative over all its months, which differ: ") + each.joined(separator: ", ") + ".")
  }

  private mutating func write(
    _ statements: [CostStatement], under policy: CostPolicy, _ period: ClosedRange<Month>?
  ) {
    let title =
      switch policy {
      case .commonScope: words("Gemensam omfattning", "Common scope")
      case .reportedOnly: words("Endast rapporterat (med täckning)", "Reported only (with coverage)")
      case .imputed: words("Med schablon för det som inte räknats", "With imputed amounts for what isn't counted")
      }
    do throws(CostComparisonError) {
      let comparison = try CostComparison(of: statements, under: policy, over: period)
      let over = comparison.components.map { $0.label[language] }.joined(separator: ", ")
      write(comparison, policy == .commonScope ? "\(title) (\(over))" : title)
      if case .imputed(let ratios) = policy {
        for ratio in ratios where comparison.uses(ratio) {
          write(
            ratio, learnt: statements.learnt.first { $0.component == ratio.component && $0.category == ratio.category })
        }
        if period != nil {
          paragraph(
            words(
              "Kvoterna är lärda av insatsernas alla månader, inte bara periodens.",
              "The ratios are learnt from all months of the initiatives, not only the period's."), indent: 4)
        }
      }
    } catch {
      paragraph("\(title): \(error.text[language]).")
    }
  }

  /// A ratio with what it was learnt from.
  private mutating func write(_ ratio: ImputationRatio, learnt: LearntRatio?) {
    let label = ratio.component.label[language] + (ratio.category.map { " (\($0.label[language]))" } ?? "")
    let amount = format.number(ratio.perExternalKrona, decimals: 4)
    guard let learnt else {
      paragraph(
        "\(label): \(amount) " + words("per extern krona", "per external krona") + " (\(ratio.origin))", indent: 4)
      return
    }
    let quartiles =
      "\(format.number(learnt.amounts.lower, decimals: 4))–\(format.number(learnt.amounts.upper, decimals: 4))"
    let count = learnt.initiatives.count
    var text = words(
      "\(label): \(amount) per extern krona (median av de \(count) som räknat det, kvartiler \(quartiles))",
      "\(label): \(amount) per external krona (median of the \(count) that counted it, quartiles \(quartiles))")
    if let hours = learnt.hours {
      text += words(
        "; \(format.number(hours.median * 1_000_000))\(NumberFormat.space)h per miljon externt",
        "; \(format.number(hours.median * 1_000_000))\(NumberFormat.space)h per million external")
    }
    if learnt.isWeak { text += words("; svagt underlag", "; weak evidence") }
    paragraph(text, indent: 4)
  }

  private mutating func write(_ comparison: CostComparison, _ title: String) {
    let currency = comparison.priceLevel.currency
    line("  \(title)")
    let hasImputed = comparison.rows.contains { $0.imputed != .zero }
    var rows = comparison.rows.map { row in
      let missing = row.missing.map { $0.label[language] }.joined(separator: ", ")
      return [row.initiative.rawValue, format.amount(row.reported)]
        + (hasImputed ? [words("+ schablon ", "+ imputed ") + format.amount(row.imputed)] : [])
        + [
          row.isOutsidePeriod
            ? words("inga kostnader i perioden", "no costs in the period")
            : missing.isEmpty ? "" : words("saknar \(missing)", "lacks \(missing)")
        ]
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
