@testable import BenefitInterchange

extension HostileCase {
  private static func accepted(_ sentence: String, _ member: String, _ problems: String...) -> HostileCase {
    HostileCase(
      sentence, editing: [(#""lessons": ["#, member + #", "lessons": ["#)], problems, of: HostileBase.replanned)
  }

  /// Documents with something wrong in what is accepted.
  static let brokenAcceptances: [HostileCase] = [
    accepted(
      "an accepted finding of a code that isn't there",
      #""acceptedFindings": [{"code": ⟦"no-base", "reason": "r", "decision": {"by": "c", "date": "2026-01-01"}}]"#,
      "unknown-word $.initiative.acceptedFindings[0].code"),
    accepted(
      "an accepted finding without a reason",
      #""acceptedFindings": [⟦{"code": "no-target", "decision": {"by": "c", "date": "2026-01-01"}}]"#,
      "missing-member $.initiative.acceptedFindings[0]"),
    accepted(
      "an accepted finding with an empty reason and nobody who accepts it",
      #""acceptedFindings": [⟦{"code": "no-target", "reason": ⟦""}]"#,
      "missing-member $.initiative.acceptedFindings[0]", "empty-text $.initiative.acceptedFindings[0].reason"),
    accepted(
      "501 accepted findings",
      #""acceptedFindings": ⟦["#
        + Array(
          repeating: #"{"code": "no-target", "reason": "r", "decision": {"by": "c", "date": "2026-01-01"}}"#, count: 501
        ).joined(separator: ",") + "]",
      "too-many $.initiative.acceptedFindings"),
  ]
}
