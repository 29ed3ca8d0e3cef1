@testable import BenefitInterchange

extension HostileCase {
  /// Documents with something wrong in the patterns, units, drop-off, adjustments and own use of benefits.
  static let brokenBenefits: [HostileCase] = [
    .init(
      "hours where minutes are counted",
      #""minutesBefore": 45"#, #""minutesBefore": {"likely": 0.75, "unit": ⟦"hours/event"}"#,
      "unit-mismatch $.initiative.benefits[0].value.timeSaved.minutesBefore.unit"),
    .init(
      "events a month where a year's are counted",
      #""eventsPerYear": 321"#, #""eventsPerYear": {"likely": 321, "unit": ⟦"events/month"}"#,
      "unit-mismatch $.initiative.benefits[6].value.travel.eventsPerYear.unit"),
    .init(
      "kronor for a Swedish mile", #""unit": "kr/km""#, #""unit": ⟦"kr/mil""#,
      "unit-mismatch $.initiative.benefits[6].value.travel.costPerKilometre.unit"),
    .init(
      "a unit that nobody knows", #""unit": "kr/km""#, #""unit": ⟦"bananer""#,
      "unit-mismatch $.initiative.benefits[6].value.travel.costPerKilometre.unit"),
    .init(
      "a unit that says nothing", #""unit": "kr/km""#, #""unit": ⟦" ""#,
      "empty-text $.initiative.benefits[6].value.travel.costPerKilometre.unit"),
    .init(
      "a unit as a number", #""unit": "kr/km""#, #""unit": ⟦1"#,
      "wrong-kind $.initiative.benefits[6].value.travel.costPerKilometre.unit"),
    .init(
      "a probability that may be above one", #""high": 0.55"#, #""high": ⟦1.01"#,
      "value-out-of-range $.initiative.benefits[7].value.expectedLoss.probabilityBefore.high"),
    .init(
      "a probability written as a percentage", #""probabilityAfter": 0.15"#, #""probabilityAfter": ⟦15"#,
      "value-out-of-range $.initiative.benefits[7].value.expectedLoss.probabilityAfter"),
    .init(
      "a negative loss", #""lossAfter": "31000""#, #""lossAfter": ⟦"-31000""#,
      "negative-number $.initiative.benefits[7].value.expectedLoss.lossAfter"),
    .init(
      "a loss as a number", #""lossAfter": "31000""#, #""lossAfter": ⟦31000"#,
      "wrong-kind $.initiative.benefits[7].value.expectedLoss.lossAfter"),
    .init(
      "travel in both ways at once", #""value": {"travelByConsumption": {"#,
      #""value": ⟦{"travel": {"eventsPerYear": 1, "kilometresPerEvent": 1, "costPerKilometre": "1"}, "travelByConsumption": {"#,
      "not-exactly-one $.initiative.benefits[8].value"),
    .init(
      "consumption among the factors of a journey", #""kilometresPerEvent": {"#,
      #"⟦"fuelPrice": "17", "kilometresPerEvent": {"#,
      "unknown-member $.initiative.benefits[6].value.travel.fuelPrice"),
    .init(
      "a note on revenue", #""pricePerUnit": "130""#, #""pricePerUnit": "130", ⟦"note": "Taxa""#,
      "unknown-member $.initiative.benefits[9].value.revenue.note"),
    .init(
      "revenue without its price", #"{"volumePerYear": 77, "pricePerUnit": "130"}"#, #"⟦{"volumePerYear": 77}"#,
      "missing-member $.initiative.benefits[9].value.revenue"),
    .init(
      "a drop-off as a percentage", #""yearlyDropOff": 0.06"#, #""yearlyDropOff": ⟦6"#,
      "value-out-of-range $.initiative.benefits[6].yearlyDropOff"),
    .init(
      "a benefit that grows by a negative drop-off", #""yearlyDropOff": 0.06"#, #""yearlyDropOff": ⟦-0.06"#,
      "value-out-of-range $.initiative.benefits[6].yearlyDropOff"),
    .init(
      "an attribution above one", #""share": 0.81"#, #""share": ⟦1.81"#,
      "value-out-of-range $.initiative.benefits[6].adjustments.attribution.share"),
    .init(
      "a deadweight below zero", #""share": 0.12"#, #""share": ⟦-0.12"#,
      "value-out-of-range $.initiative.benefits[6].adjustments.deadweight.share"),
    .init(
      "a displacement without its reason", #"{"share": 0.07, "reason": "Flytt"}"#, #"⟦{"share": 0.07}"#,
      "missing-member $.initiative.benefits[6].adjustments.displacement"),
    .init(
      "a reason that says nothing", #""reason": "Trend""#, #""reason": ⟦"""#,
      "empty-text $.initiative.benefits[6].adjustments.deadweight.reason"),
    .init(
      "a grade as a number", #""grade": "ownMonitoring""#, #""grade": ⟦4"#,
      "wrong-kind $.initiative.benefits[6].adjustments.confidence.grade"),
    .init(
      "an unknown grade", #""grade": "ownMonitoring""#, #""grade": ⟦"guess""#,
      "unknown-word $.initiative.benefits[6].adjustments.confidence.grade"),
    .init(
      "a haircut above the whole", #""biasPercent": 22"#, #""biasPercent": ⟦122"#,
      "value-out-of-range $.initiative.benefits[6].adjustments.optimism.biasPercent"),
    .init(
      "a haircut that no bias can be", #""biasPercent": 22"#, #""biasPercent": ⟦-22"#,
      "value-out-of-range $.initiative.benefits[6].adjustments.optimism.biasPercent"),
    .init(
      "a mitigation above the whole", #""mitigatedPercent": 11"#, #""mitigatedPercent": ⟦111"#,
      "value-out-of-range $.initiative.benefits[6].adjustments.optimism.mitigatedPercent"),
    .init(
      "an adjustment of a kind that isn't known", #""deadweight": {"share": 0.12"#, #"⟦"deadwait": {"share": 0.12"#,
      "unknown-member $.initiative.benefits[6].adjustments.deadwait"),
    .init(
      "adjustments as a list", #""name": "Haveri""#, #""name": "Haveri", "adjustments": ⟦[]"#,
      "wrong-kind $.initiative.benefits[7].adjustments"),
    .init(
      "an indicator without its unit",
      [
        (#""perYear": -12.5, "unit": "ton"}"#, #""perYear": -12.5}"#),
        (#""notMonetised": {"indicator""#, #""notMonetised": ⟦{"indicator""#),
      ],
      "missing-member $.initiative.benefits[10].value.notMonetised"),
    .init(
      "an indicator's value as a text", #""perYear": -12.5"#, #""perYear": ⟦"-12.5""#,
      "wrong-kind $.initiative.benefits[10].value.notMonetised.perYear"),
    .init(
      "a step's own use above one", "[0.3, 0.7, 1]", "[0.3, ⟦1.7, 1]",
      "value-out-of-range $.initiative.rollout[1].use.monthly[1]"),
    .init(
      "a step's own use of no month", "[0.3, 0.7, 1]", "⟦[]", "empty-list $.initiative.rollout[1].use.monthly"),
    .init(
      "a step's own use of 601 months", "[0.3, 0.7, 1]",
      "⟦[\(Array(repeating: "1", count: 601).joined(separator: ","))]",
      "too-many $.initiative.rollout[1].use.monthly"),
  ]
}
