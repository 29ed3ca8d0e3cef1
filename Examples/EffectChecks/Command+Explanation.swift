import BenefitInterchange
import BenefitRealisation
import BenefitReports

extension Command {
  /// Why a figure of each document is what it is, or why it changed; false when some document hasn't the figure.
  mutating func explain(
    _ figure: ExplainableFigure, of documents: [InitiativeDocument], _ arguments: Arguments
  ) -> Bool {
    var found: [(initiative: Initiative, explanation: Explanation)] = []
    var asked = 0
    for document in documents {
      let asOf = arguments.asOf ?? document.date
      for date in [arguments.since, asOf].compactMap(\.self) {
        asked += 1
        let followUp = FollowUp(of: document.initiative, asOf: date)
        if let explanation = followUp.explanation(of: figure) {
          found.append((document.initiative, explanation))
        } else {
          let text = BilingualText(swedish: "siffran finns inte", english: "there is no such figure")
          let known = arguments.since == nil ? "" : " (\(date))"
          errors += "\(document.initiative.id): \(figure): \(text[arguments.language])\(known)\n"
        }
      }
    }
    if arguments.isChangeAsked || arguments.since != nil { return explainChange(found, arguments) }
    let depth = arguments.depth
    switch arguments.format {
    case .json:
      let explanations = found.map { (initiative: $0.initiative.id, explanation: $0.explanation) }
      output += String(decoding: ExplanationDocument(explanations, depth: depth ?? 100).bytes, as: UTF8.self)
    case .text, .markdown:
      let layout: ExplanationReport.Layout = arguments.format == .text ? .text : .markdown
      output += found.map { initiative, explanation in
        let tree = ExplanationReport(
          of: explanation, currency: initiative.priceLevel.currency, depth: depth ?? 100, as: layout,
          in: arguments.language)
        return layout == .text ? "\(initiative.name)\n\(tree.text)" : "## \(initiative.name)\n\n\(tree.text)"
      }.joined(separator: "\n\n")
    }
    return found.count == asked
  }

  private mutating func explainChange(
    _ found: [(initiative: Initiative, explanation: Explanation)], _ arguments: Arguments
  ) -> Bool {
    guard found.count == 2 else { return false }
    guard let difference = found[1].explanation.difference(from: found[0].explanation) else {
      errors +=
        BilingualText(
          swedish: "siffran är inte ett tal båda gångerna", english: "the figure isn't a number both times")[
          arguments.language] + "\n"
      return false
    }
    if arguments.format == .json {
      output += String(decoding: difference.bytes, as: UTF8.self)
    } else {
      output +=
        ExplanationDifferenceReport(
          of: difference, currency: found[1].initiative.priceLevel.currency, in: arguments.language
        ).text
    }
    return true
  }
}
