internal import BenefitRealisation

extension TextPage {
  /// What somebody should look at: the questions of practice, then the findings by who can act.
  mutating func writeFindings(_ findings: [Finding], of followUp: FollowUp) {
    heading("Att se över", "To look at")
    for answer in followUp.practice where answer.answer != .notAsked {
      let count = answer.count.map { words(" (\($0.yes) av \($0.of))", " (\($0.yes) of \($0.of))") } ?? ""
      paragraph("\(answer.question.text[language]) \(answer.answer.label[language])\(count)")
    }
    let open = findings.filter { $0.acceptance == nil }
    if open.isEmpty { paragraph(nothingOpen(in: followUp, isAccepted: !findings.isEmpty)) }
    for actor in FindingRule.Actor.allCases {
      let own = open.filter { $0.rule.actor == actor }
      if own.isEmpty { continue }
      paragraph(words("För \(actor.label.swedish):", "For \(actor.label.english):"))
      var (rest, told) = (own[...], 0)
      while let first = rest.first {
        // What has the same fault stands in one sentence, and the remedy after the last of a code.
        let alike = rest.prefix { $0.code == first.code && $0.detail == first.detail && $0.subject != nil }
        let group = alike.isEmpty ? rest.prefix(1) : alike
        rest = rest.dropFirst(group.count)
        let text = first.rule.text(about: group.compactMap(\.subject), detail: first.detail)
        let isLast = rest.first?.code != first.code
        told += group.count
        let advice = (told == 1 ? first.rule.remedy : first.rule.remedyOfSeveral)[language]
        let remedy = isLast ? " \(words("Gör", "Do")): \(advice)." : ""
        paragraph("[\(first.rule.severity.label[language])] \(text[language]).\(remedy)", indent: 4)
        if isLast { told = 0 }
      }
    }
    for finding in findings {
      guard let accepted = finding.acceptance else { continue }
      paragraph(
        words(
          "Godtaget av \(accepted.decision.decider) \(accepted.decision.date): \(finding.text.swedish) – \(accepted.reason)",
          "Accepted by \(accepted.decision.decider) \(accepted.decision.date): \(finding.text.english) – \(accepted.reason)"
        ))
    }
  }

  /// That nothing of what is looked for is there, and what that doesn't say.
  private func nothingOpen(in followUp: FollowUp, isAccepted: Bool) -> String {
    let isLight = followUp.initiative.followUpForm.isLight
    let kinds = FindingCode.allCases.count { !isLight || $0.rule.isAskedOfSmall }
    var text = words(
      "Av de \(kinds) slags brister som söks i underlaget finns ingen",
      "Of the \(kinds) kinds of fault that are looked for in what this rests on, none is there")
    text += isAccepted ? words(" utom dem som är godtagna.", " but those that are accepted.") : "."
    if followUp.practice.contains(where: { $0.answer == .notKnown }) {
      text += words(
        " Frågor med svaret ”vet ej” ovan räknas inte som brister.",
        " Questions answered “not known” above aren't counted as faults.")
    }
    let isMissed = followUp.latestAnswers.contains {
      if case .notReached = $0.check.verdict { true } else { false }
    }
    return text
      + (isMissed
        ? words(
          " Det som inte är nått har sina nästa steg vid kontrollerna.",
          " What isn't reached has its next steps at the checks.") : "")
  }
}
