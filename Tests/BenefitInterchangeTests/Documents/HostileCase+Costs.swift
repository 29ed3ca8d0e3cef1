@testable import BenefitInterchange

extension HostileCase {
  /// Documents with something wrong in the parts of the costs: roles, shares of full time, hourly costs by the general
  /// formula, milestones, forecast, outcome and financing.
  static let brokenCosts: [HostileCase] = [
    .init("an empty role", #""Samordnare""#, #"⟦"""#, "empty-text $.initiative.costs.internalHours[1].role"),
    .init(
      "a role as a list", #""Samordnare""#, #"⟦["Samordnare"]"#, "wrong-kind $.initiative.costs.internalHours[1].role"),
    .init(
      "a share of full time without its working time", #", "workingTime": {"hoursPerYear": 1700, "name": "Inera"}}"#,
      "}",
      at: #""fullTimeShare": {"#, #""fullTimeShare": ⟦{"#,
      "missing-member $.initiative.costs.internalHours[1].fullTimeShare"),
    .init(
      "a share of full time as a number", #"{"share": 0.35, "workingTime": {"hoursPerYear": 1700, "name": "Inera"}}"#,
      "⟦0.35", "wrong-kind $.initiative.costs.internalHours[1].fullTimeShare"),
    .init(
      "a negative share of full time", #""share": 0.35"#, #""share": ⟦-0.35"#,
      "value-out-of-range $.initiative.costs.internalHours[1].fullTimeShare.share"),
    .init(
      "a share of full time in per cent of a thousand", #""share": 0.35"#, #""share": ⟦1001"#,
      "value-out-of-range $.initiative.costs.internalHours[1].fullTimeShare.share"),
    .init(
      "a year of no hours", #""hoursPerYear": 1700"#, #""hoursPerYear": ⟦0"#,
      "value-out-of-range $.initiative.costs.internalHours[1].fullTimeShare.workingTime.hoursPerYear"),
    .init(
      "a year of more hours than there are", #""hoursPerYear": 1720"#, #""hoursPerYear": ⟦8784.5"#,
      "value-out-of-range $.initiative.costs.internalHours[1].hourlyCost.general.workingTime.hoursPerYear"),
    .init(
      "a working time without a name", #""hoursPerYear": 1720, "name": "EU""#, #""hoursPerYear": 1720, "name": ⟦" ""#,
      "empty-text $.initiative.costs.internalHours[1].hourlyCost.general.workingTime.name"),
    .init(
      "a share of full time beside hours", #""fullTimeShare": {"#, #""hours": 1, "fullTimeShare": {"#,
      at: #"{"id": "stab""#, #"⟦{"id": "stab""#, "not-exactly-one $.initiative.costs.internalHours[1]"),
    .init(
      "two amounts of a line, each with a problem of its own",
      [
        (#""fullTimeShare": {"share": 0.35"#, #""hours": ⟦"5", "fullTimeShare": {"share": ⟦null"#),
        (#"{"id": "stab""#, #"⟦{"id": "stab""#),
      ],
      "not-exactly-one $.initiative.costs.internalHours[1]", "wrong-kind $.initiative.costs.internalHours[1].hours",
      "wrong-kind $.initiative.costs.internalHours[1].fullTimeShare.share"),
    .init(
      "a share of full time among external costs",
      #""timing": {"once": "2026-05"},"# + "\n         \"amount\": \"1300.25\"",
      #""timing": {"once": "2026-05"}, "fullTimeShare": {"share": 1, "workingTime": {"hoursPerYear": 1, "name": "N"}}, "hourlyCost": {"inera": {"monthlySalary": "1"}}"#,
      at: #""costForecast": {"# + "\n      \"external\": [\n        {",
      #""costForecast": {"# + "\n      \"external\": [\n        ⟦{",
      "wrong-kind-of-amount $.initiative.costForecast.external[0]"),
    .init(
      "no on-costs", #"{"percent": 31.42, "provenance": "Lag"}, {"percent": 13.11, "provenance": "Kollektivavtal"}]"#,
      "]", at: #""onCosts": ["#, #""onCosts": ⟦["#,
      "empty-list $.initiative.costs.internalHours[1].hourlyCost.general.onCosts"),
    .init(
      "an on-cost without its provenance", #"{"percent": 31.42, "provenance": "Lag"}"#, #"⟦{"percent": 31.42}"#,
      "missing-member $.initiative.costs.internalHours[1].hourlyCost.general.onCosts[0]"),
    .init(
      "an on-cost as a number", #"{"percent": 31.42, "provenance": "Lag"}"#, "⟦31.42",
      "wrong-kind $.initiative.costs.internalHours[1].hourlyCost.general.onCosts[0]"),
    .init(
      "an on-cost above 300 per cent", #"{"percent": 13.11"#, #"{"percent": ⟦300.01"#,
      "value-out-of-range $.initiative.costs.internalHours[1].hourlyCost.general.onCosts[1].percent"),
    .init(
      "a negative on-cost behind one that was left out",
      [(#"{"percent": 31.42"#, #"{"percent": ⟦"31.42""#), (#"{"percent": 13.11"#, #"{"percent": ⟦-1"#)],
      "wrong-kind $.initiative.costs.internalHours[1].hourlyCost.general.onCosts[0].percent",
      "value-out-of-range $.initiative.costs.internalHours[1].hourlyCost.general.onCosts[1].percent"),
    .init(
      "negative holiday pay", #""holidayPayPercent": 13,"#, #""holidayPayPercent": ⟦-13,"#,
      "value-out-of-range $.initiative.costs.internalHours[1].hourlyCost.general.holidayPayPercent"),
    .init(
      "overhead above 300 per cent", #""overheadPercent": 4.5"#, #""overheadPercent": ⟦300.1"#,
      "value-out-of-range $.initiative.costs.internalHours[1].hourlyCost.general.overheadPercent"),
    .init(
      "overhead as a text", #""overheadPercent": 4.5"#, #""overheadPercent": ⟦"4.5""#,
      "wrong-kind $.initiative.costs.internalHours[1].hourlyCost.general.overheadPercent"),
    .init(
      "a negative salary in the general formula", #""41000""#, #"⟦"-41000""#,
      "negative-number $.initiative.costs.internalHours[1].hourlyCost.general.monthlySalary"),
    .init(
      "a salary above what money can be", #""41000""#, #"⟦"41000000000000""#,
      "amount-out-of-range $.initiative.costs.internalHours[1].hourlyCost.general.monthlySalary"),
    .init(
      "a milestone of an unknown step", #""syd", "monthsAfterFullOperation": -3"#,
      #"⟦"öst", "monthsAfterFullOperation": -3"#,
      "unknown-reference $.initiative.costs.external[2].timing.milestone.rolloutStep"),
    .init(
      "a milestone in the outcome of an unknown step", #""syd", "monthsAfterFullOperation": 5"#,
      #"⟦"stat", "monthsAfterFullOperation": 5"#,
      "unknown-reference $.initiative.costOutcome.external[1].timing.milestone.rolloutStep"),
    .init(
      "a milestone after fifty years", #""monthsAfterFullOperation": -3"#, #""monthsAfterFullOperation": ⟦601"#,
      "count-out-of-range $.initiative.costs.external[2].timing.milestone.monthsAfterFullOperation"),
    .init(
      "a milestone before fifty years", #""monthsAfterFullOperation": -3"#, #""monthsAfterFullOperation": ⟦-601"#,
      "count-out-of-range $.initiative.costs.external[2].timing.milestone.monthsAfterFullOperation"),
    .init(
      "a milestone of an unknown step, fifty years away", #""syd", "monthsAfterFullOperation": -3"#,
      #"⟦"öst", "monthsAfterFullOperation": ⟦700"#,
      "unknown-reference $.initiative.costs.external[2].timing.milestone.rolloutStep",
      "count-out-of-range $.initiative.costs.external[2].timing.milestone.monthsAfterFullOperation"),
    .init(
      "a milestone as a month", #"{"rolloutStep": "syd", "monthsAfterFullOperation": -3}"#, #"⟦"2025-06""#,
      "wrong-kind $.initiative.costs.external[2].timing.milestone"),
    .init(
      "an outcome that speaks of two components only",
      #""internalHours": "none", "substitutes": "notCounted", "overhead": "notCounted""#, #""internalHours": "none""#,
      at: "\"costOutcome\": {", "\"costOutcome\": ⟦⟦{", "missing-member $.initiative.costOutcome",
      "missing-member $.initiative.costOutcome"),
    .init(
      "a line twice in the forecast", "\"amount\": \"1300.25\"}",
      "\"amount\": \"1300.25\"}, {\"id\": ⟦\"licens\", \"label\": \"L\", \"phase\": \"operation\", \"timing\": {\"once\": \"2026-06\"}, \"amount\": \"1\"}",
      "duplicate-identifier $.initiative.costForecast.external[1].id"),
    .init("financing as a list", text: least(with: #""financing": ⟦[]"#), "wrong-kind $.initiative.financing"),
    .init(
      "financing without one who pays the rest", text: least(with: #""financing": ⟦{"parts": []}"#),
      "missing-member $.initiative.financing"),
    .init(
      "a part with a share and an amount", #"{"party": "skola", "share": 0.3}"#,
      #"⟦{"party": "skola", "share": 0.3, "amount": "1"}"#, "not-exactly-one $.initiative.financing.parts[0]"),
    .init(
      "a part with a share and an amount that are wrong both", #"{"party": "skola", "share": 0.3}"#,
      #"⟦{"party": "skola", "share": ⟦"a", "amount": ⟦1}"#, "not-exactly-one $.initiative.financing.parts[0]",
      "wrong-kind $.initiative.financing.parts[0].share", "wrong-kind $.initiative.financing.parts[0].amount"),
    .init(
      "a part of nothing", #"{"party": "skola", "share": 0.3}"#, #"⟦{"party": "skola"}"#,
      "not-exactly-one $.initiative.financing.parts[0]"),
    .init(
      "a part that is no share", #""share": 0.3}"#, #""share": ⟦0}"#,
      "share-out-of-range $.initiative.financing.parts[0].share"),
    .init(
      "parts of more than the whole",
      [
        (#""share": 0.3}"#, #""share": 0.600000001}"#), (#""amount": "17000.00""#, #""share": 0.4"#),
        (#""parts": ["#, #""parts": ⟦["#),
      ],
      "shares-exceed-whole $.initiative.financing.parts"),
    .init(
      "a negative part", #""17000.00""#, #"⟦"-17000.00""#, "negative-number $.initiative.financing.parts[1].amount"),
    .init(
      "a party twice", #"{"party": "stat""#, #"{"party": ⟦"skola""#,
      "duplicate-identifier $.initiative.financing.parts[1].party"),
    .init(
      "a party that pays the rest as well", #"{"party": "stat""#, #"{"party": ⟦"omsorg""#,
      "duplicate-identifier $.initiative.financing.parts[1].party"),
    .init(
      "an unknown party", #"{"party": "stat""#, #"{"party": ⟦"staten""#,
      "unknown-reference $.initiative.financing.parts[1].party"),
    .init(
      "an unknown organisation that pays the rest", #""rest": "omsorg""#, #""rest": ⟦"vård""#,
      "unknown-reference $.initiative.financing.rest"),
  ]

  /// The full document with two places replaced, the second of them with a mark.
  private init(
    _ sentence: String, _ old: String, _ new: String, at place: String, _ marked: String, _ problems: String...
  ) {
    self.init(sentence, editing: [(old, new), (place, marked)], problems)
  }
}
