@testable import BenefitInterchange

extension HostileCase {
  /// Documents with something wrong in a landing.
  static let brokenLandings: [HostileCase] = [
    .init(
      "landings as an object",
      landed: [
        (
          #""landings": ["# + "\n" + #"         {"unit": "skola""#,
          #""landings": ⟦{}, ⟦"x": ["# + "\n" + #"         {"unit": "skola""#
        )
      ],
      "wrong-kind $.initiative.benefits[0].landings", "unknown-member $.initiative.benefits[0].x"),
    .init(
      "a landing as a number",
      landed: [
        (#"{"unit": "omsorg", "perYear": "2400", "as": "capacityForOtherWork", "firstMonth": "2025-03"}"#, #"⟦7"#)
      ],
      "wrong-kind $.initiative.benefits[0].landings[1]"),
    .init(
      "a landing without a unit",
      landed: [(#"{"unit": "skola", "#, #"⟦{"#)],
      "missing-member $.initiative.benefits[0].landings[0]"),
    .init(
      "a landing by an unknown unit",
      landed: [(#"{"unit": "skola""#, #"{"unit": ⟦"kultur""#)],
      "unknown-reference $.initiative.benefits[0].landings[0].unit"),
    .init(
      "a unit of spaces",
      landed: [(#"{"unit": "skola""#, #"{"unit": ⟦" ""#)],
      "empty-text $.initiative.benefits[0].landings[0].unit"),
    .init(
      "a landing of nothing",
      landed: [(#"{"unit": "skola", "hoursPerYear": 48.5, "#, #"⟦{"unit": "skola", "#)],
      "not-exactly-one $.initiative.benefits[0].landings[0]"),
    .init(
      "a landing in money and hours",
      landed: [(#"{"unit": "skola", "#, #"⟦{"unit": "skola", "perYear": "1", "#)],
      "not-exactly-one $.initiative.benefits[0].landings[0]"),
    .init(
      "a landing in hours as a text",
      landed: [(#""hoursPerYear": 48.5"#, #""hoursPerYear": ⟦"48.5""#)],
      "wrong-kind $.initiative.benefits[0].landings[0].hoursPerYear"),
    .init(
      "a landing of negative hours",
      landed: [(#""hoursPerYear": 48.5"#, #""hoursPerYear": ⟦-1"#)],
      "value-out-of-range $.initiative.benefits[0].landings[0].hoursPerYear"),
    .init(
      "a landing of more hours than can be",
      landed: [(#""hoursPerYear": 48.5"#, #""hoursPerYear": ⟦1000000001"#)],
      "value-out-of-range $.initiative.benefits[0].landings[0].hoursPerYear"),
    .init(
      "a landing in money as a number",
      landed: [(#""perYear": "2400""#, #""perYear": ⟦2400"#)],
      "wrong-kind $.initiative.benefits[0].landings[1].perYear"),
    .init(
      "a landing of negative money",
      landed: [(#""perYear": "2400""#, #""perYear": ⟦"-0.01""#)],
      "negative-number $.initiative.benefits[0].landings[1].perYear"),
    .init(
      "a landing of too much money",
      landed: [(#""perYear": "2400""#, #""perYear": ⟦"1000000000000.01""#)],
      "amount-out-of-range $.initiative.benefits[0].landings[1].perYear"),
    .init(
      "a landing as something else",
      landed: [(#""as": "budgetReduction""#, #""as": ⟦"saving""#)],
      "unknown-word $.initiative.benefits[0].landings[0].as"),
    .init(
      "a landing without a first month",
      landed: [
        (
          #"{"unit": "omsorg", "perYear": "2400", "as": "capacityForOtherWork", "firstMonth": "2025-03"}"#,
          #"⟦{"unit": "omsorg", "perYear": "2400", "as": "capacityForOtherWork"}"#
        )
      ],
      "missing-member $.initiative.benefits[0].landings[1]"),
    .init(
      "a first month that is a date",
      landed: [(#""firstMonth": "2025-07""#, #""firstMonth": ⟦"2025-07-01""#)],
      "invalid-month $.initiative.benefits[0].landings[0].firstMonth"),
    .init(
      "a landing with a member of another name",
      landed: [(#""as": "budgetReduction""#, #""as": "budgetReduction", ⟦"owner": 1"#)],
      "unknown-member $.initiative.benefits[0].landings[0].owner"),
    .init(
      "a landing that ends before it starts",
      landed: [(#""lastMonth": "2026-06""#, #""lastMonth": ⟦"2025-06""#)],
      "ends-before-start $.initiative.benefits[0].landings[0].lastMonth"),
    .init(
      "a decision by nobody",
      landed: [(#"{"by": "Nämnden", "date": "2025-05-20"}"#, #"⟦{"date": "2025-05-20"}"#)],
      "missing-member $.initiative.benefits[0].landings[0].decision"),
    .init(
      "a decision without a date",
      landed: [(#"{"by": "Nämnden", "date": "2025-05-20"}"#, #"⟦{"by": "Nämnden"}"#)],
      "missing-member $.initiative.benefits[0].landings[0].decision"),
    .init(
      "a decision as a text",
      landed: [(#"{"by": "Nämnden", "date": "2025-05-20"}"#, #"⟦"Nämnden""#)],
      "wrong-kind $.initiative.benefits[0].landings[0].decision"),
    .init(
      "a decision on the 30th of February",
      landed: [(#""2025-05-20""#, #"⟦"2025-02-30""#)],
      "invalid-date $.initiative.benefits[0].landings[0].decision.date"),
    .init(
      "an outcome of no amount",
      landed: [
        (
          #"{"months": {"first": "2025-07", "last": "2025-09"}, "hours": 12}"#,
          #"⟦{"months": {"first": "2025-07", "last": "2025-09"}}"#
        )
      ],
      "not-exactly-one $.initiative.benefits[0].landings[0].outcome[0]"),
    .init(
      "an outcome of two amounts",
      landed: [(#"{"months": {"first": "2025-07", "#, #"⟦{"amount": "1", "months": {"first": "2025-07", "#)],
      "not-exactly-one $.initiative.benefits[0].landings[0].outcome[0]"),
    .init(
      "an outcome of negative hours",
      landed: [(#""hours": 12}"#, #""hours": ⟦-12}"#)],
      "value-out-of-range $.initiative.benefits[0].landings[0].outcome[0].hours"),
    .init(
      "an outcome of negative money",
      landed: [(#""amount": "1100.00""#, #""amount": ⟦"-1100.00""#)],
      "negative-number $.initiative.benefits[0].landings[0].outcome[1].amount"),
    .init(
      "an outcome without months",
      landed: [(#"{"months": {"first": "2025-07", "last": "2025-09"}, "hours": 12}"#, #"⟦{"hours": 12}"#)],
      "missing-member $.initiative.benefits[0].landings[0].outcome[0]"),
    .init(
      "an outcome in a reversed range",
      landed: [(#"{"first": "2025-07", "last": "2025-09"}"#, #"⟦{"first": "2025-09", "last": "2025-07"}"#)],
      "reversed-range $.initiative.benefits[0].landings[0].outcome[0].months"),
    .init(
      "outcomes that overlap",
      landed: [(#"{"first": "2025-10", "last": "2025-12"}"#, #"⟦{"first": "2025-09", "last": "2025-12"}"#)],
      "months-not-rising $.initiative.benefits[0].landings[0].outcome[1].months"),
    .init(
      "outcomes in the wrong order",
      landed: [(#"{"first": "2025-10", "last": "2025-12"}"#, #"⟦{"first": "2025-01", "last": "2025-02"}"#)],
      "months-not-rising $.initiative.benefits[0].landings[0].outcome[1].months"),
    .init(
      "more landed in a year than the benefit gives",
      landed: [
        (
          #""landings": ["# + "\n" + #"         {"unit": "skola""#,
          #""landings": ⟦["# + "\n" + #"         {"unit": "skola""#
        ), (#""hoursPerYear": 48.5"#, #""hoursPerYear": 200"#),
      ],
      "landed-beyond-potential $.initiative.benefits[0].landings"),
    .init(
      "hours worth more than an amount may be",
      landed: [
        (#""hoursPerYear": 48.5"#, #""hoursPerYear": ⟦999999999"#),
        (#""amount": "100", "provenance": "Avtal""#, #""amount": "10000", "provenance": "Avtal""#),
      ],
      "amount-out-of-range $.initiative.benefits[0].landings[0].hoursPerYear"),
    .init(
      "hours of a benefit that frees none",
      landed: [
        (#"{"hoursFreed": {"hoursPerMonth": 10,"#, #"{"avoidedCost": {"perYear": "12000"}},"#),
        (#""# + "\n" + #"         "hourlyCost": {"stated": {"amount": "100", "provenance": "Avtal"}}}},"#, #""#),
        (#""hoursPerYear": 48.5"#, #""hoursPerYear": ⟦48.5"#), (#""hours": 12}"#, #""hours": ⟦12}"#),
      ],
      "landing-without-hours $.initiative.benefits[0].landings[0].hoursPerYear",
      "landing-without-hours $.initiative.benefits[0].landings[0].outcome[0].hours"),
    .init(
      "a landing of what has no price",
      landed: [
        (
          #""value": {"notMonetised": "moderate"}"#,
          #""value": {"notMonetised": "moderate"},"# + "\n"
            + #"       "landings": ⟦[{"unit": "omsorg", "perYear": "1", "as": "budgetReduction", "firstMonth": "2025-01"}]"#
        )
      ],
      "landing-without-money $.initiative.benefits[1].landings"),
    .init(
      "a landing of what society gains",
      landed: [
        (
          #""value": {"avoidedCost": {"perYear": "1200"}}"#,
          #""value": {"avoidedCost": {"perYear": "1200"}},"# + "\n"
            + #"       "landings": ⟦[{"unit": "omsorg", "perYear": "1", "as": "budgetReduction", "firstMonth": "2025-01"}]"#
        )
      ],
      "landing-without-unit $.initiative.benefits[2].landings"),
    .init(
      "a step that is lost, without which the landings exceed",
      landed: [(#""fullOperation": "2025-01-01""#, #""fullOperation": ⟦"2025-13-01""#)],
      "invalid-date $.initiative.rollout[0].fullOperation"),
  ]
}
