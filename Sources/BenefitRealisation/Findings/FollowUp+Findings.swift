extension FollowUp {
  /// What somebody should look at, the most severe first, then in the order of the catalogue and of the model.
  ///
  /// What somebody has accepted stays in the list with its reason; an acceptance that covers nothing is a finding
  /// itself. In the light form (``Initiative/followUpForm``) the findings whose rule isn't asked of a small initiative
  /// are left out, and a check that doesn't decide isn't called overdue.
  ///
  /// - Complexity: As ``Initiative/effectMapFindings``.
  public var findings: [Finding] {
    var findings = goalFindings + mapFindings + benefitFindings + costFindings + planFindings
    for index in findings.indices {
      findings[index].acceptance = initiative.acceptedFindings.first { $0.covers(findings[index]) }
    }
    for (index, accepted) in initiative.acceptedFindings.enumerated()
    where !findings.contains(where: { accepted.covers($0) }) {
      findings.append(
        Finding(
          .acceptanceWithoutFinding, at: "acceptedFindings", .index(index),
          detail: BilingualText(accepted.code.rawValue + (accepted.place.map { " \($0)" } ?? ""))))
    }
    if initiative.followUpForm.isLight { findings.removeAll { !$0.rule.isAskedOfSmall } }
    let order = Dictionary(uniqueKeysWithValues: FindingCode.allCases.enumerated().map { ($1, $0) })
    func rank(_ index: Int) -> (Int, Int, Int) {
      let finding = findings[index]
      let severity = FindingRule.Severity.allCases.firstIndex(of: finding.rule.severity) ?? 0
      return (severity, order[finding.code] ?? 0, index)
    }
    return findings.indices.sorted { rank($0) < rank($1) }.map { findings[$0] }
  }

  /// Plans that were replaced after full operation.
  private var planFindings: [Finding] {
    initiative.planVersions.filter(\.isAfterFullOperation).map { version in
      let decided = version.decision.map { ", \($0.decider) \($0.date)" } ?? ""
      return Finding(
        .planChangedAfterFullOperation, at: "earlierPlans", detail: BilingualText("version \(version.number)\(decided)")
      )
    }
  }
}

extension Finding {
  /// A finding that nobody has accepted.
  init(
    _ code: FindingCode, at steps: ModelPath.Step..., about subject: BilingualText? = nil, detail: BilingualText? = nil
  ) {
    self.code = code
    place = ModelPath(steps: steps)
    self.subject = subject
    self.detail = detail
    acceptance = nil
  }
}

extension BilingualText {
  /// A number with at most two decimals, with the decimal sign of each language.
  init(decimal number: Rational) {
    var text = number.decimalString(fractionDigits: 2)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    self.init(swedish: String(text.map { $0 == "." ? "," : $0 }), english: text)
  }
}
