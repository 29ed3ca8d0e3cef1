@testable import BenefitInterchange

extension HostileCase {
  /// Documents of the right form that describe what can't be.
  static let impossibleModels: [HostileCase] = [
    .init("a share of nothing", #""share": 0.4"#, #""share": ⟦0"#, "share-out-of-range $.initiative.rollout[1].share"),
    .init("a negative share", #""share": 0.4"#, #""share": ⟦-0.4"#, "share-out-of-range $.initiative.rollout[1].share"),
    .init(
      "a share above the whole", #""share": 0.4"#, #""share": ⟦1.000000001"#,
      "share-out-of-range $.initiative.rollout[1].share"),
    .init(
      "a share written as a percentage", #""share": 0.4"#, #""share": ⟦40"#,
      "share-out-of-range $.initiative.rollout[1].share"),
    .init(
      "a category's share of nothing", #""share": 0.25"#, #""share": ⟦0"#,
      "share-out-of-range $.initiative.categories[1].share"),
    .init(
      "a category's share above the whole, and so the sum",
      [(#""share": 0.25"#, #""share": ⟦1.25"#), (#""categories": ["#, #""categories": ⟦["#)],
      "shares-exceed-whole $.initiative.categories", "share-out-of-range $.initiative.categories[1].share"),
    .init(
      "categories of more than the whole",
      [(#""share": 0.25"#, #""share": 0.250000001"#), (#""categories": ["#, #""categories": ⟦["#)],
      "shares-exceed-whole $.initiative.categories"),
    .init(
      "steps of more than the whole",
      [(#""share": 0.4"#, #""share": 0.400000001"#), (#""rollout": ["#, #""rollout": ⟦["#)],
      "shares-exceed-whole $.initiative.rollout"),
    .init(
      "two steps that each carry all",
      text: least(
        with:
          #""rollout": ⟦[{"id": "r", "name": "R", "organisation": "o", "fullOperation": "2025-01-01"}, {"id": "q", "name": "Q", "organisation": "o", "fullOperation": "2025-01-01"}]"#
      )
      .replacing(
        "    \"rollout\": [{\"id\": \"s\", \"name\": \"S\", \"organisation\": \"o\", \"fullOperation\": \"2025-01-01\"}],\n",
        with: ""),
      "shares-exceed-whole $.initiative.rollout"),
    .init(
      "negative hours", #""hours": 120.5"#, #""hours": ⟦-120.5"#,
      "negative-number $.initiative.costs.internalHours[0].hours"),
    .init(
      "a negative salary", #""38000""#, #"⟦"-38000""#,
      "negative-number $.initiative.costs.internalHours[0].hourlyCost.inera.monthlySalary"),
    .init(
      "a negative hourly cost", #""412.1127""#, #"⟦"-412.1127""#,
      "negative-number $.initiative.costs.substitutes[0].hourlyCost.stated.amount"),
    .init(
      "negative minutes", #""minutesAfter": 10"#, #""minutesAfter": ⟦-10"#,
      "negative-number $.initiative.benefits[0].value.timeSaved.minutesAfter"),
    .init(
      "a count of events that may be negative",
      #""low": 4000"#, #""low": ⟦-1"#, "negative-number $.initiative.benefits[0].value.timeSaved.eventsPerYear.low"),
    .init(
      "a negative volume", #""volumePerYear": 900"#, #""volumePerYear": ⟦-900"#,
      "negative-number $.initiative.benefits[2].value.unitCost.volumePerYear"),
    .init(
      "a negative unit cost", #""22.125""#, #"⟦"-22.125""#,
      "negative-number $.initiative.benefits[2].value.unitCost.unitCostBefore"),
    .init(
      "minus one respondents", #""respondents": 120"#, #""respondents": ⟦-1"#,
      "negative-number $.initiative.measurements[0].respondents"),
    .init(
      "a line that grows beyond what a line may be", #""amount": "1250.50""#, #""amount": ⟦"999999999999.99""#,
      "amount-out-of-range $.initiative.costs.external[0].amount"),
    .init(
      "a credit that grows beyond what a line may be", #""amount": "1250.50""#, #""amount": ⟦"-999999999999.99""#,
      "amount-out-of-range $.initiative.costs.external[0].amount"),
    .init(
      "a benefit beyond what a line may be",
      [(#""perYear": "7000""#, #""perYear": "999999999999999""#), (#""value": {"amount""#, #""value": ⟦{"amount""#)],
      "amount-out-of-range $.initiative.benefits[4].value"),
    .init(
      "a loss beyond what a line may be",
      [(#""perYear": "7000""#, #""perYear": "-999999999999999""#), (#""value": {"amount""#, #""value": ⟦{"amount""#)],
      "amount-out-of-range $.initiative.benefits[4].value"),
    .init(
      "a use level above one", #""use": 0.9"#, #""use": ⟦1.1"#,
      "value-out-of-range $.initiative.benefits[3].use.steps[1].use"),
    .init(
      "a negative use level", #""use": 0.1"#, #""use": ⟦-0.1"#,
      "value-out-of-range $.initiative.benefits[3].use.steps[0].use"),
    .init(
      "a threshold written as a percentage", #""partlyThreshold": 0.85"#, #""partlyThreshold": ⟦85"#,
      "value-out-of-range $.initiative.schedule.partlyThreshold"),
    .init(
      "a negative limit of the light form", #""partlyThreshold": 0.85"#,
      #""lightBelow": ⟦"-0.01", "partlyThreshold": 0.85"#, "negative-number $.initiative.schedule.lightBelow"),
    .init(
      "a negative threshold", #""partlyThreshold": 0.85"#, #""partlyThreshold": ⟦-0.000000001"#,
      "value-out-of-range $.initiative.schedule.partlyThreshold"),
    .init(
      "a ramp of no months", #"{"linear": {"months": 6}}"#, #"{"linear": {"months": ⟦0}}"#,
      "count-out-of-range $.initiative.benefits[0].use.linear.months"),
    .init(
      "a ramp of 601 months", #"{"sCurve": {"months": 12}}"#, #"{"sCurve": {"months": ⟦601}}"#,
      "count-out-of-range $.initiative.benefits[1].use.sCurve.months"),
    .init(
      "a step of use in month 601", #""month": 6,"#, #""month": ⟦601,"#,
      "count-out-of-range $.initiative.benefits[3].use.steps[1].month"),
    .init(
      "a negative lag", #""lagMonths": 1"#, #""lagMonths": ⟦-1"#,
      "count-out-of-range $.initiative.benefits[0].lagMonths"),
    .init(
      "a lag of 601 months", #""lagMonths": 1"#, #""lagMonths": ⟦601"#,
      "count-out-of-range $.initiative.benefits[0].lagMonths"),
    .init(
      "a horizon of no months", #""months": 60"#, #""months": ⟦0"#, "count-out-of-range $.initiative.calculation.months"
    ),
    .init(
      "a negative horizon", #""months": 60"#, #""months": ⟦-60"#, "count-out-of-range $.initiative.calculation.months"),
    .init(
      "a horizon of 1 201 months", #""months": 60"#, #""months": ⟦1201"#,
      "count-out-of-range $.initiative.calculation.months"),
    .init(
      "a period of 1 201 months",
      [
        (#""first": "2025-01", "last": "2025-12""#, #""first": "1950-01", "last": "2050-01""#),
        (#""timing": {"monthly""#, #""timing": ⟦{"monthly""#),
      ],
      "count-out-of-range $.initiative.costs.external[0].timing"),
    .init(
      "a checkpoint on the day of full operation", "[6, 12, 24]", "[⟦0, 12, 24]",
      "count-out-of-range $.initiative.schedule.checkpoints[0]"),
    .init(
      "a checkpoint before full operation", "[6, 12, 24]", "[⟦-6, 12, 24]",
      "count-out-of-range $.initiative.schedule.checkpoints[0]"),
    .init(
      "a checkpoint after fifty years", "[6, 12, 24]", "[6, 12, ⟦601]",
      "count-out-of-range $.initiative.schedule.checkpoints[2]"),
    .init(
      "a window of 25 months", #""windowMonthsAfter": 3"#, #""windowMonthsAfter": ⟦25"#,
      "count-out-of-range $.initiative.schedule.windowMonthsAfter"),
    .init(
      "a negative window", #""windowMonthsBefore": 1"#, #""windowMonthsBefore": ⟦-1"#,
      "count-out-of-range $.initiative.schedule.windowMonthsBefore"),
    .init(
      "a target on the day of full operation", #""monthsAfterFullOperation": 24"#, #""monthsAfterFullOperation": ⟦0"#,
      "count-out-of-range $.initiative.goals[1].targets[0].monthsAfterFullOperation"),
    .init(
      "rates that begin in the first year", #""fromYear": 0"#, #""fromYear": ⟦1"#,
      "count-out-of-range $.initiative.calculation.discountRates[0].fromYear"),
    .init("checkpoints out of order", "[6, 12, 24]", "[6, 24, ⟦12]", "not-rising $.initiative.schedule.checkpoints[2]"),
    .init("a checkpoint twice", "[6, 12, 24]", "[6, 12, ⟦12]", "not-rising $.initiative.schedule.checkpoints[2]"),
    .init(
      "a decimal comma among checkpoints", "[6, 12, 24]", "[6, 12,⟦5, 24]",
      "not-rising $.initiative.schedule.checkpoints[2]"),
    .init(
      "targets out of order", #""monthsAfterFullOperation": 12, "value": 10"#,
      #""monthsAfterFullOperation": ⟦3, "value": 10"#,
      "not-rising $.initiative.goals[0].targets[1].monthsAfterFullOperation"),
    .init(
      "steps of use out of order", #""month": 6,"#, #""month": ⟦0,"#,
      "not-rising $.initiative.benefits[3].use.steps[1].month"),
    .init(
      "rates out of order", #""fromYear": 30"#, #""fromYear": ⟦0"#,
      "not-rising $.initiative.calculation.discountRates[1].fromYear"),
    .init(
      "a low end above the likely value",
      [(#""low": 4000"#, #""low": 5001"#), (#""eventsPerYear": {"#, #""eventsPerYear": ⟦{"#)],
      "estimate-out-of-order $.initiative.benefits[0].value.timeSaved.eventsPerYear"),
    .init(
      "a high end of money below the likely value",
      [(#""high": "60000""#, #""high": "51999.999999999""#), (#""perYear": {"likely""#, #""perYear": ⟦{"likely""#)],
      "estimate-out-of-order $.initiative.benefits[3].value.avoidedCost.perYear"),
    .init(
      "hours among external costs",
      [
        (#""amount": "300""#, #""hours": 1, "hourlyCost": {"inera": {"monthlySalary": "1"}}"#),
        (#"{"id": "stöd""#, #"⟦{"id": "stöd""#),
      ],
      "wrong-kind-of-amount $.initiative.costs.external[1]"),
    .init(
      "money among internal hours",
      [
        (#""hours": 120.5, "hourlyCost": {"inera": {"monthlySalary": "38000"}}"#, #""amount": "1""#),
        (#"{"id": "kurs""#, #"⟦{"id": "kurs""#),
      ],
      "wrong-kind-of-amount $.initiative.costs.internalHours[0]"),
    .init(
      "hours among overhead", #""overhead": "none""#,
      #""overhead": [⟦{"id": "lokal", "label": "L", "phase": "operation", "timing": {"once": "2025-01"}, "hours": 1, "hourlyCost": {"inera": {"monthlySalary": "1"}}}]"#,
      "wrong-kind-of-amount $.initiative.costs.overhead[0]"),
    .init(
      "a target that is worse than the baseline", #""value": 20}"#, #""value": ⟦46}"#,
      "target-against-direction $.initiative.goals[0].targets[0].value"),
    .init(
      "a direction the wrong way for two targets",
      [
        (#""direction": "decrease""#, #""direction": "increase""#), (#""value": 20}"#, #""value": ⟦20}"#),
        (#""value": 10}"#, #""value": ⟦10}"#),
      ],
      "target-against-direction $.initiative.goals[0].targets[0].value",
      "target-against-direction $.initiative.goals[0].targets[1].value"),
    .init(
      "a target for a band", #""targets": [],"#, #""targets": ⟦[{"monthsAfterFullOperation": 6, "value": 3}],"#,
      "target-for-band $.initiative.goals[2].targets"),
    .init(
      "two goals that drive one benefit in one step", #""drivenBy": ["tidsmål"]"#, #""drivenBy": ⟦["tidsmål", "bruk"]"#,
      "benefit-driven-twice $.initiative.benefits[0].drivenBy"),
    .init(
      "an empty list of lines", #""overhead": "none""#, #""overhead": ⟦[]"#, "empty-list $.initiative.costs.overhead"),
    .init(
      "an empty rollout",
      text: HostileBase.least.replacing(
        #"[{"id": "s", "name": "S", "organisation": "o", "fullOperation": "2025-01-01"}]"#, with: "⟦[]"),
      "empty-list $.initiative.rollout"),
    .init("an empty list of checkpoints", "[6, 12, 24]", "⟦[]", "empty-list $.initiative.schedule.checkpoints"),
    .init(
      "an empty list of rates", #"[{"fromYear": 0, "percent": 3}, {"fromYear": 30, "percent": 2.5}]"#, "⟦[]",
      "empty-list $.initiative.calculation.discountRates"),
    .init(
      "an empty list of use steps", #"[{"month": 0, "use": 0.1}, {"month": 6, "use": 0.9}]"#, "⟦[]",
      "empty-list $.initiative.benefits[3].use.steps"),
  ]
}
