import BenefitInterchange
import BenefitRealisation
import BenefitReports

extension Command {
  /// The figures of each document that have an explanation, by their paths.
  mutating func list(_ documents: [InitiativeDocument], _ arguments: Arguments) {
    var listed: Set<String> = []
    for document in documents {
      let followUp = FollowUp(of: document.initiative, asOf: arguments.asOf ?? document.date)
      for figure in followUp.explainableFigures where listed.insert("\(figure)").inserted {
        output += "\(figure)\n"
      }
    }
  }

  /// Why a figure of each document is what it is, or why it changed; false when some document hasn't the figure.
  mutating func explain(
    _ figure: ExplainableFigure, of documents: [InitiativeDocument], _ arguments: Arguments
  ) -> Bool {
    var found: [(initiative: Initiative, explanation: Explanation)] = []
    var asked = 0
    for document in documents {
      let asOf = arguments.asOf ?? document.date
      if let since = arguments.since, since > asOf {
        errors +=
          BilingualText(
            swedish: "--since \(since) är efter dagen som svaret gäller, \(asOf)",
            english: "--since \(since) is after the day that the answer is for, \(asOf)")[arguments.language] + "\n"
        return false
      }
      let followUp = FollowUp(of: document.initiative, asOf: asOf)
      for date in [arguments.since, asOf].compactMap(\.self) {
        asked += 1
        if let explanation = followUp.explanation(of: figure, knownOn: date) {
          found.append((document.initiative, explanation))
        } else {
          let text = BilingualText(
            swedish: "siffran finns inte (--figures listar dem som finns)",
            english: "there is no such figure (--figures lists those that there are)")
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
      let label = found[0].explanation.label
      errors +=
        BilingualText(
          swedish: "\(label.swedish): siffran är inte ett tal båda gångerna, så ändringen kan inte delas upp",
          english: "\(label.english): the figure isn't a number both times, so its change can't be shared out")[
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
