extension FollowUp {
  /// What somebody should look at, the most severe first, then in the order of the catalogue and of the model.
  ///
  /// What somebody has accepted stays in the list with its reason; an acceptance that covers nothing is a finding
  /// itself. In the light form (``Initiative/followUpForm``) the findings whose rule isn't asked of a small initiative
  /// are left out, and a check that doesn't decide isn't called overdue.
  ///
  /// - Complexity: As ``Initiative/effectMapFindings``, ``Initiative/goalsWithoutStrategicGoal``,
  ///   ``Initiative/claimedTwice``, ``Initiative/sharedHours``, ``broughtHome`` and ``checkCosts`` together, each worked
  ///   out once, besides passes over the answers at the ``checkpoints``, the benefits and the cost lines.
  public var findings: [Finding] {
    var findings = goalFindings + mapFindings + benefitFindings + costFindings + planFindings
    let acceptances = Acceptances(initiative.acceptedFindings)
    for index in findings.indices { findings[index].acceptance = acceptances.first(covering: findings[index]) }
    for index in acceptances.withoutFinding(among: findings) {
      let accepted = initiative.acceptedFindings[index]
      findings.append(
        Finding(
          .acceptanceWithoutFinding, at: "acceptedFindings", .index(index),
          detail: BilingualText(accepted.code.rawValue + (accepted.place.map { " \($0)" } ?? ""))))
    }
    if initiative.followUpForm.isLight { findings.removeAll { !$0.rule.isAskedOfSmall } }
    let order = Dictionary(uniqueKeysWithValues: FindingCode.allCases.enumerated().map { ($1, $0) })
    let severities = Dictionary(uniqueKeysWithValues: FindingRule.Severity.allCases.enumerated().map { ($1, $0) })
    let ranks = findings.enumerated().map { index, finding in
      (severities[finding.rule.severity] ?? 0, order[finding.code] ?? 0, index)
    }
    return ranks.sorted { $0 < $1 }.map { findings[$0.2] }
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
    _ code: FindingCode, at steps: ModelPath.Step..., about subject: BilingualText? = nil, all places: [ModelPath] = [],
    detail: BilingualText? = nil
  ) {
    self.code = code
    place = ModelPath(steps: steps)
    self.places = places.isEmpty ? [place] : places
    self.subject = subject
    self.detail = detail
    acceptance = nil
  }
}

/// Accepted findings by what they cover, so that many findings are held against many of them in one pass.
private struct Acceptances {
  private struct Key: Hashable {
    let code: FindingCode
    let place: String?
  }

  private let accepted: [AcceptedFinding]
  private let first: [Key: Int]

  init(_ accepted: [AcceptedFinding]) {
    self.accepted = accepted
    first = Dictionary(accepted.enumerated().map { (Key(code: $1.code, place: $1.place), $0) }) { first, _ in first }
  }

  /// What an acceptance of the finding may say: all of its code, or the one place.
  private func keys(of finding: Finding) -> [Key] {
    [Key(code: finding.code, place: nil), Key(code: finding.code, place: finding.place.description)]
  }

  func first(covering finding: Finding) -> AcceptedFinding? {
    if first.isEmpty { return nil }
    return keys(of: finding).compactMap { first[$0] }.min().map { accepted[$0] }
  }

  /// The places in the list of those that cover nothing, ascending.
  func withoutFinding(among findings: [Finding]) -> [Int] {
    if accepted.isEmpty { return [] }
    let covered = Set(findings.flatMap(keys))
    return accepted.indices.filter { !covered.contains(Key(code: accepted[$0].code, place: accepted[$0].place)) }
  }
}
