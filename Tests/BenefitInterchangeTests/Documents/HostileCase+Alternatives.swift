@testable import BenefitInterchange

extension HostileCase {
  /// Documents with something wrong in things as they are or in an alternative.
  static let brokenAlternatives: [HostileCase] = [
    .init(
      "things as they are as a list",
      landed: [(#""asIs": {"#, #""asIs": ⟦[], ⟦"was": {"#)],
      "wrong-kind $.initiative.asIs", "unknown-member $.initiative.was"),
    .init(
      "things as they are without costs",
      landed: [(#""asIs": {"# + "\n" + #"      "costs""#, #""asIs": ⟦{"# + "\n" + #"      ⟦"kostnader""#)],
      "missing-member $.initiative.asIs", "unknown-member $.initiative.asIs.kostnader"),
    .init(
      "a component of A that says nothing",
      landed: [
        (
          #""asIs": {"# + "\n" + #"      "costs": {"# + "\n" + #"        "external""#,
          #""asIs": {"# + "\n" + #"      "costs": ⟦{"# + "\n" + #"        ⟦"externals""#
        )
      ],
      "missing-member $.initiative.asIs.costs", "unknown-member $.initiative.asIs.costs.externals"),
    .init(
      "a growth as a number",
      landed: [(#"{"percentPerYear": 4.5, "name": "Avtalet"}"#, #"⟦4.5"#)],
      "wrong-kind $.initiative.asIs.costs.external[0].growth"),
    .init(
      "a growth without a name",
      landed: [(#"{"percentPerYear": 4.5, "name": "Avtalet"}"#, #"⟦{"percentPerYear": 4.5}"#)],
      "missing-member $.initiative.asIs.costs.external[0].growth"),
    .init(
      "a growth without a rate",
      landed: [(#"{"percentPerYear": 4.5, "name": "Avtalet"}"#, #"⟦{"name": "Avtalet"}"#)],
      "missing-member $.initiative.asIs.costs.external[0].growth"),
    .init(
      "a growth with a name of spaces",
      landed: [(#""name": "Avtalet""#, #""name": ⟦"  ""#)],
      "empty-text $.initiative.asIs.costs.external[0].growth.name"),
    .init(
      "a growth as a text",
      landed: [(#""percentPerYear": 4.5"#, #""percentPerYear": ⟦"4.5 %""#)],
      "wrong-kind $.initiative.asIs.costs.external[0].growth.percentPerYear"),
    .init(
      "a growth above 20 per cent",
      landed: [(#""percentPerYear": 4.5"#, #""percentPerYear": ⟦20.000000001"#)],
      "value-out-of-range $.initiative.asIs.costs.external[0].growth.percentPerYear"),
    .init(
      "a growth below minus 20 per cent",
      landed: [(#""percentPerYear": 2,"#, #""percentPerYear": ⟦-20.1,"#)],
      "value-out-of-range $.initiative.asIs.growth.percentPerYear"),
    .init(
      "a growth of what is paid once",
      landed: [
        (
          #""timing": {"yearly": {"first": "2025-02", "years": 2}}, "amount": "900","# + "\n"
            + #"           "growth": "#,
          #""timing": {"once": "2025-02"}, "amount": "900","# + "\n" + #"           "growth": ⟦"#
        )
      ],
      "cannot-grow $.initiative.asIs.costs.external[0].growth"),
    .init(
      "a cost that grows beyond what a line may be",
      landed: [(#""amount": "900""#, #""amount": ⟦"500000000000""#)],
      "amount-out-of-range $.initiative.asIs.costs.external[0].amount"),
    .init(
      "a cost that A's own growth takes beyond what a line may be",
      landed: [
        (
          #""amount": "900","# + "\n" + #"           "growth": {"percentPerYear": 4.5, "name": "Avtalet"}}"#,
          #""amount": ⟦"500000000000"}"#
        )
      ],
      "amount-out-of-range $.initiative.asIs.costs.external[0].amount"),
    .init(
      "a saving that A and a benefit both count",
      landed: [(#"{"id": "tid", "#, #"{"id": ⟦"gammalt", "#)],
      "counted-in-as-is $.initiative.benefits[0].id"),
    .init(
      "a saving that A and a credit both count",
      landed: [
        (
          #""amount": "30"}"#,
          #""amount": "30"},"# + "\n"
            + #"        {"id": ⟦"gammalt", "label": "G", "phase": "operation", "timing": {"once": "2025-02"}, "amount": "-900"}"#
        )
      ],
      "counted-in-as-is $.initiative.costs.external[1].id"),
    .init(
      "a saving that A and an alternative both count",
      landed: [(#"{"id": "halv", "#, #"{"id": ⟦"gammalt", "#)],
      "counted-in-as-is $.initiative.alternatives[0].benefits[0].id"),
    .init(
      "alternatives as an object",
      landed: [(#""alternatives": ["#, #""alternatives": ⟦{}, ⟦"more": ["#)],
      "wrong-kind $.initiative.alternatives", "unknown-member $.initiative.more"),
    .init(
      "an alternative without a name",
      landed: [(#"{"id": "senare", "name": "Senare","#, #"⟦{"id": "senare","#)],
      "missing-member $.initiative.alternatives[1]"),
    .init(
      "two alternatives of one identity",
      landed: [(#""id": "senare""#, #""id": ⟦"mindre""#)],
      "duplicate-identifier $.initiative.alternatives[1].id"),
    .init(
      "an alternative's benefit without a name",
      landed: [(#"{"id": "halv", "name": "Halv tid", "#, #"⟦{"id": "halv", "#)],
      "missing-member $.initiative.alternatives[0].benefits[0]"),
    .init(
      "an alternative's benefit driven by no goal",
      landed: [(#"{"id": "halv", "#, #"{"id": "halv", "drivenBy": [⟦"mål"], "#)],
      "unknown-reference $.initiative.alternatives[0].benefits[0].drivenBy[0]"),
    .init(
      "an alternative's landing by an unknown unit",
      landed: [
        (
          #"{"id": "halv", "#,
          #"{"id": "halv", "landings": [{"unit": ⟦"kultur", "hoursPerYear": 1, "as": "budgetReduction", "firstMonth": "2025-01"}], "#
        )
      ],
      "unknown-reference $.initiative.alternatives[0].benefits[0].landings[0].unit"),
    .init(
      "an alternative's landing of more than its benefit gives",
      landed: [
        (
          #"{"id": "halv", "#,
          #"{"id": "halv", "landings": ⟦[{"unit": "skola", "hoursPerYear": 61, "as": "budgetReduction", "firstMonth": "2025-01"}], "#
        )
      ],
      "landed-beyond-potential $.initiative.alternatives[0].benefits[0].landings"),
    .init(
      "an alternative's milestone of an unknown step",
      landed: [
        (
          #""external": "none", "internalHours": "none", "substitutes": "none", "overhead": "notCounted"},"#,
          #""external": [{"id": "m", "label": "M", "phase": "operation", "amount": "1","# + "\n"
            + #"           "timing": {"milestone": {"rolloutStep": ⟦"syd", "monthsAfterFullOperation": 1}}}],"# + "\n"
            + #"         "internalHours": "none", "substitutes": "none", "overhead": "notCounted"},"#
        )
      ],
      "unknown-reference $.initiative.alternatives[0].costs.external[0].timing.milestone.rolloutStep"),
    .init(
      "eleven alternatives",
      landed: [(#""alternatives": ["#, #""alternatives": ⟦["# + (3...11).map(alternative).joined())],
      "too-many $.initiative.alternatives"),
  ]

  private static func alternative(_ number: Int) -> String {
    let costs = #"{"external": "none", "internalHours": "none", "substitutes": "none", "overhead": "none"}"#
    return #"{"id": "\#(number)", "name": "N", "costs": \#(costs)}, "#
  }
}
