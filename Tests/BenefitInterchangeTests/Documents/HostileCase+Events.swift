@testable import BenefitInterchange

extension HostileCase {
  private static let periods = "[4, 3, 2, 5, 3]"
  private static let sample = #"{"events": 17, "exposure": 5, "byPeriod": [4, 3, 2, 5, 3]}"#
  private static let counted = "$.initiative.measurements[3].sample"
  private static let rate = #""value": 3.4, "unit": "st""#
  private static let planned = #""plannedSampleSize": 250"#
  private static let evaluation = "$.initiative.goals[1].evaluation"

  /// Events that don't fit their values.
  static let countedEvents: [HostileCase] = [
    .init("events without their number", sample, #"⟦{"exposure": 5}"#, "missing-member \(counted)"),
    .init("half an event", #""events": 17"#, #""events": ⟦17.5"#, "not-whole \(counted).events"),
    .init("events as text", #""events": 17"#, #""events": ⟦"17""#, "wrong-kind \(counted).events"),
    .init("less than no event", sample, #"{"events": ⟦-1}"#, "count-out-of-range \(counted).events"),
    .init("events in nothing", #""exposure": 5"#, #""exposure": ⟦0"#, "value-out-of-range \(counted).exposure"),
    .init(
      "events and tries", #""exposure": 5, "byPeriod""#, #""exposure": 5, ⟦"of": 5, "byPeriod""#,
      "unknown-member \(counted).of"),
    .init("a period that is all", periods, "⟦[17]", "count-out-of-range \(counted).byPeriod"),
    .init(
      "a period with less than no event", periods, "[⟦-4, 11, 2, 5, 3]", "count-out-of-range \(counted).byPeriod[0]"),
    .init("periods that lack an event", periods, "⟦[4, 3, 2, 5, 2]", "periods-disagree \(counted).byPeriod"),
    .init(
      "events that aren't the value", [(rate, #""value": 3.5, "unit": "st""#), (sample, "⟦" + sample)],
      "events-disagree \(counted)"),
    .init(
      "events of a share", [(rate, #""value": 3.4, "unit": "%""#), (sample, "⟦" + sample)],
      "events-of-unit \(counted)"),
    .init(
      "events of minutes", [(rate, #""value": 3.4, "unit": "min""#), (sample, "⟦" + sample)],
      "events-of-unit \(counted)"),
  ]

  /// Values that can't be of their indicator's kind.
  static let kinds: [HostileCase] = [
    .init("an unknown kind of indicator", #""kind": "rate""#, #""kind": ⟦"mean""#, unknownKind),
    .init(
      "a count in per cent", #""unit": "%", "direction": "increase""#,
      #""unit": "%", "direction": "increase", "kind": ⟦"count""#, "kind-of-unit $.initiative.goals[1].indicator.kind"),
    .init(
      "a share above all",
      [(#""value": 55.5, "unit": "%""#, #""value": ⟦101, "unit": "%""#), (#"{"successes""#, #"⟦{"successes""#)],
      "value-not-of-kind $.initiative.measurements[1].value", "proportion-disagrees $.initiative.measurements[1].sample"
    ),
    .init(
      "a negative time", #""value": 23.5, "unit": "min""#, #""value": ⟦-23.5, "unit": "min""#,
      "value-not-of-kind $.initiative.measurements[2].value"),
    .init(
      "a target above all", #""value": 80}], "planned"#, #""value": ⟦100.5}], "planned"#,
      "value-not-of-kind $.initiative.goals[1].targets[0].value"),
    .init(
      "a band of a rate below nothing", #"{"from": 2, "to": 7}"#, #"{"from": ⟦-2, "to": 7}"#,
      "value-not-of-kind $.initiative.goals[2].indicator.direction.keepWithin.from"),
    .init(
      "a count that isn't whole",
      [
        (#""kind": "rate""#, #""kind": "count""#),
        (#"{"goal": "tidsmål", "date": "2025-07-04""#, #"{"goal": "nivå", "date": "2025-07-04""#),
        (rate, #""value": ⟦3.4, "unit": "st""#),
      ],
      "value-not-of-kind $.initiative.measurements[3].value"),
    .init(
      "a month below nothing", planned,
      planned + #", "evaluation": {"controlChart": {"firstMonth": "2024-01", "values": [50, ⟦-1]}}"#,
      "value-not-of-kind \(evaluation).controlChart.values[1]"),
    .init(
      "a comparison above all", planned,
      planned + #", "evaluation": {"comparisonGroup": {"name": "Syd", "before": {"value": 20, "date": "2024-01-01"}, "#
        + #""after": {"value": ⟦120, "date": "2025-01-01"}}}"#,
      "value-not-of-kind \(evaluation).comparisonGroup.after.value"),
  ]

  private static let unknownKind = "unknown-word $.initiative.goals[2].indicator.kind"
}
