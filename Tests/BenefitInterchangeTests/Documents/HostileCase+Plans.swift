@testable import BenefitInterchange

extension HostileCase {
  /// A document with earlier plans, with places replaced; each place must occur in it exactly once.
  private static func replanned(_ sentence: String, _ edits: [(String, String)], _ problems: String...) -> HostileCase {
    HostileCase(sentence, editing: edits, problems, of: HostileBase.replanned)
  }

  /// Documents with something wrong in an earlier plan, an outcome of a factor or a lesson.
  static let brokenPlans: [HostileCase] = [
    replanned(
      "earlier plans as an object",
      [(#""earlierPlans": ["#, #""earlierPlans": ⟦{}, ⟦"x": ["#)],
      "wrong-kind $.initiative.earlierPlans", "unknown-member $.initiative.x"),
    replanned(
      "an earlier plan without a reason",
      [
        (
          #"{"decision": {"by": "Direktören", "date": "2024-05-15"}, "leftBecause": "Piloten sköts upp.","#,
          #"⟦{"decision": {"by": "Direktören", "date": "2024-05-15"},"#
        )
      ],
      "missing-member $.initiative.earlierPlans[0]"),
    replanned(
      "an earlier plan that was left for no reason",
      [(#""leftBecause": "Piloten sköts upp.""#, #""leftBecause": ⟦" ""#)],
      "empty-text $.initiative.earlierPlans[0].leftBecause"),
    replanned(
      "an earlier plan without a decision",
      [(#"{"decision": {"by": "Direktören", "date": "2024-05-15"}, "leftBecause""#, #"⟦{"leftBecause""#)],
      "missing-member $.initiative.earlierPlans[0]"),
    replanned(
      "an earlier plan that nobody decided",
      [(#"{"by": "Direktören", "date": "2024-05-15"}"#, #"⟦{"date": "2024-05-15"}"#)],
      "missing-member $.initiative.earlierPlans[0].decision"),
    replanned(
      "an earlier plan with measurements",
      [(#""leftBecause": "Piloten sköts upp.","#, #""leftBecause": "Piloten sköts upp.", ⟦"measurements": [],"#)],
      "unknown-member $.initiative.earlierPlans[0].measurements"),
    replanned(
      "earlier plans in the wrong order",
      [(#""date": "2025-01-20""#, #""date": ⟦"2024-05-14""#)],
      "dates-not-rising $.initiative.earlierPlans[1].decision.date"),
    replanned(
      "two plans decided on one day",
      [(#""date": "2025-01-20""#, #""date": ⟦"2024-05-15""#)],
      "dates-not-rising $.initiative.earlierPlans[1].decision.date"),
    replanned(
      "a latest plan decided before an earlier one",
      [(#""date": "2025-09-15""#, #""date": ⟦"2025-01-19""#)],
      "dates-not-rising $.initiative.planDecision.date"),
    replanned(
      "earlier plans, and nobody who decided the latest",
      [
        (
          #""planDecision": {"by": "Nämnden", "date": "2025-09-15"},"# + "\n" + #"    "earlierPlans": ["#,
          #""earlierPlans": ⟦["#
        )
      ],
      "plan-without-decision $.initiative.earlierPlans"),
    replanned(
      "a decision of the plan as a text",
      [(#""planDecision": {"by": "Nämnden", "date": "2025-09-15"}"#, #""planDecision": ⟦"Nämnden""#)],
      "wrong-kind $.initiative.planDecision"),
    replanned(
      "an earlier rollout in an unknown organisation",
      [
        (
          #""organisation": "omsorg", "fullOperation": "2025-01-01"}"#,
          #""organisation": ⟦"skola", "fullOperation": "2025-01-01"}"#
        )
      ],
      "unknown-reference $.initiative.earlierPlans[0].rollout[0].organisation"),
    replanned(
      "an earlier rollout that lacks the step of a goal",
      [
        (#"{"decision": {"by": "Direktören""#, #"⟦{"decision": {"by": "Direktören""#),
        (
          #""rollout": [{"id": "norr", "name": "Norr", "organisation": "omsorg", "fullOperation": "2025-01-01"}]"#,
          #""rollout": [{"id": "syd", "name": "Norr", "organisation": "omsorg", "fullOperation": "2025-01-01"}]"#
        ),
      ],
      "unknown-reference $.initiative.earlierPlans[0]"),
    replanned(
      "an earlier plan's benefit with an outcome",
      [
        (
          #""benefits": [{"id": "lugn", "name": "Lugn", "nature": "quality", "value": {"notMonetised": "small"}}]"#,
          #""benefits": [{"id": "porto", "name": "Porto", "nature": "financial", "value": {"revenue": {"volumePerYear": 1, "pricePerUnit": "1"}},"#
            + "\n"
            + #"             "factorOutcomes": ⟦[{"factor": "volumePerYear", "value": 2, "knownOn": "2025-12-31", "source": "x"}]}]"#
        )
      ],
      "outcome-of-earlier-plan $.initiative.earlierPlans[0].benefits[0].factorOutcomes"),
    replanned(
      "an earlier calculation of no months",
      [(#""months": 36"#, #""months": ⟦0"#)],
      "count-out-of-range $.initiative.earlierPlans[1].calculation.months"),
    replanned(
      "an earlier schedule that stands still",
      [(#""checkpoints": [6]"#, #""checkpoints": [6, ⟦6]"#)],
      "not-rising $.initiative.earlierPlans[1].schedule.checkpoints[1]"),
    replanned(
      "an outcome of a factor that the benefit hasn't got",
      [(#""factor": "volumePerYear""#, #""factor": ⟦"eventsPerYear""#)],
      "factor-not-of-benefit $.initiative.benefits[0].factorOutcomes[0].factor"),
    replanned(
      "an outcome of no factor at all",
      [(#""factor": "volumePerYear""#, #""factor": ⟦"volume""#)],
      "unknown-word $.initiative.benefits[0].factorOutcomes[0].factor"),
    replanned(
      "an outcome of the effect itself",
      [
        (
          #"{"stated": {"amount": "400", "provenance": "Avtal"}}}}}"#,
          #"{"stated": {"amount": "400", "provenance": "Avtal"}}}},"# + "\n"
            + #"           "factorOutcomes": [{"factor": ⟦"minutesAfter", "value": 12, "knownOn": "2025-12-30", "source": "x"}]}"#
        )
      ],
      "factor-is-the-effect $.initiative.benefits[1].factorOutcomes[0].factor"),
    replanned(
      "an outcome of what has no price",
      [
        (
          #""value": {"notMonetised": "large"}"#,
          #""value": {"notMonetised": "large"},"# + "\n"
            + #"           "factorOutcomes": [{"factor": ⟦"perYear", "value": "12", "knownOn": "2025-12-30", "source": "x"}]"#
        )
      ],
      "factor-not-of-benefit $.initiative.benefits[2].factorOutcomes[0].factor"),
    replanned(
      "a negative outcome",
      [(#""value": 850"#, #""value": ⟦-850"#)],
      "negative-number $.initiative.benefits[0].factorOutcomes[0].value"),
    replanned(
      "an outcome of money as a number",
      [(#""value": "23.5""#, #""value": ⟦23.5"#)],
      "wrong-kind $.initiative.benefits[0].factorOutcomes[1].value"),
    replanned(
      "an outcome of a count as a text",
      [(#""value": 850"#, #""value": ⟦"850""#)],
      "wrong-kind $.initiative.benefits[0].factorOutcomes[0].value"),
    replanned(
      "a factor's outcome without a source",
      [
        (
          #"{"factor": "volumePerYear", "value": 850, "knownOn": "2025-12-31", "source": "Postlistan"}"#,
          #"⟦{"factor": "volumePerYear", "value": 850, "knownOn": "2025-12-31"}"#
        )
      ],
      "missing-member $.initiative.benefits[0].factorOutcomes[0]"),
    replanned(
      "an outcome known on the 31st of November",
      [(#""knownOn": "2025-12-31""#, #""knownOn": ⟦"2025-11-31""#)],
      "invalid-date $.initiative.benefits[0].factorOutcomes[0].knownOn"),
    replanned(
      "a lesson without an owner",
      [
        (
          #"{"text": "Mät innan.", "owner": {"role": "Controller", "organisation": "omsorg"}, "date": "2026-02-01"}"#,
          #"⟦{"text": "Mät innan.", "date": "2026-02-01"}"#
        )
      ],
      "missing-member $.initiative.lessons[0]"),
    replanned(
      "a lesson owned by an unknown organisation",
      [(#"{"role": "Controller", "organisation": "omsorg"}"#, #"{"role": "Controller", "organisation": ⟦"skola"}"#)],
      "unknown-reference $.initiative.lessons[0].owner.organisation"),
    replanned(
      "a lesson that says nothing",
      [(#""text": "Mät innan.""#, #""text": ⟦"""#)],
      "empty-text $.initiative.lessons[0].text"),
  ]
}
