@testable import BenefitInterchange

extension HostileCase {
  /// Values of another kind than the format asks for, and nulls where values are needed.
  static let wrongKinds: [HostileCase] = [
    .init("the version as a text", #""schemaVersion": 1"#, #""schemaVersion": ⟦"1""#, "wrong-kind $.schemaVersion"),
    .init("the date as a number", #""date": "2026-03-31""#, #""date": ⟦20260331"#, "wrong-kind $.date"),
    .init("the note as null", #""Siffrorna är exempel.""#, "⟦null", "wrong-kind $.note"),
    .init("the note as a list", #""Siffrorna är exempel.""#, #"⟦["a"]"#, "wrong-kind $.note"),
    .init(
      "the initiative as null", text: #"{"schemaVersion": 1, "date": "2026-03-31", "initiative": ⟦null}"#,
      "wrong-kind $.initiative"),
    .init(
      "the initiative as a list", text: #"{"schemaVersion": 1, "date": "2026-03-31", "initiative": ⟦[]}"#,
      "wrong-kind $.initiative"),
    .init("the name as true", #""Larmbeslut""#, "⟦true", "wrong-kind $.initiative.name"),
    .init("an identity as a number", #"{"id": "porto""#, #"{"id": ⟦7"#, "wrong-kind $.initiative.benefits[2].id"),
    .init(
      "organisations as an object",
      text: HostileBase.least.replacing(#"[{"id": "o", "name": "O"}]"#, with: #"⟦{"id": "o", "name": "O"}"#),
      "wrong-kind $.initiative.organisations"),
    .init(
      "an organisation as a text", #"{"id": "skola", "name": "Skolan"}"#,
      #"{"id": "skola", "name": "Skolan"}, ⟦"vård""#, "wrong-kind $.initiative.organisations[2]"),
    .init(
      "an organisation as null", #"{"id": "skola", "name": "Skolan"}"#, #"{"id": "skola", "name": "Skolan"}, ⟦null"#,
      "wrong-kind $.initiative.organisations[2]"),
    .init("a share as a text", #""share": 0.6"#, #""share": ⟦"0.6""#, "wrong-kind $.initiative.rollout[0].share"),
    .init("a share as null", #""share": 0.6"#, #""share": ⟦null"#, "wrong-kind $.initiative.rollout[0].share"),
    .init("a driver as an object", #""ownNeed""#, "⟦{}", "wrong-kind $.initiative.drivers[0]"),
    .init("drivers as null", #"["ownNeed", "legislation"]"#, "⟦null", "wrong-kind $.initiative.drivers"),
    .init("a price year as a text", #""year": 2025}"#, #""year": ⟦"2025"}"#, "wrong-kind $.initiative.priceLevel.year"),
    .init(
      "a price level as a text", #"{"currency": "SEK", "year": 2025}"#, #"⟦"SEK 2025""#,
      "wrong-kind $.initiative.priceLevel"),
    .init(
      "money as a number", #""amount": "1250.50""#, #""amount": ⟦1250.50"#,
      "wrong-kind $.initiative.costs.external[0].amount"),
    .init(
      "a salary as a number", #""38000""#, "⟦38000",
      "wrong-kind $.initiative.costs.internalHours[0].hourlyCost.inera.monthlySalary"),
    .init(
      "a price as a number", #""unitCostBefore": "22.125""#, #""unitCostBefore": ⟦22.125"#,
      "wrong-kind $.initiative.benefits[2].value.unitCost.unitCostBefore"),
    .init(
      "an amount a year as a number", #""perYear": "7000""#, #""perYear": ⟦7000"#,
      "wrong-kind $.initiative.benefits[4].value.amount.perYear"),
    .init(
      "the low end of money as a number", #""low": "48000""#, #""low": ⟦48000"#,
      "wrong-kind $.initiative.benefits[3].value.avoidedCost.perYear.low"),
    .init(
      "hours as a text", #""hours": 120.5"#, #""hours": ⟦"120.5""#,
      "wrong-kind $.initiative.costs.internalHours[0].hours"),
    .init(
      "a component as a number", #""overhead": "none""#, #""overhead": ⟦0"#, "wrong-kind $.initiative.costs.overhead"),
    .init(
      "a component as null", #""overhead": "none""#, #""overhead": ⟦null"#, "wrong-kind $.initiative.costs.overhead"),
    .init(
      "a component as an object", #""overhead": "none""#, #""overhead": ⟦{}"#, "wrong-kind $.initiative.costs.overhead"),
    .init(
      "costs as the word none",
      text: HostileBase.least.replacing(
        #"{"external": "none", "internalHours": "notCounted", "substitutes": "none", "overhead": "none"}"#,
        with: #"⟦"none""#), "wrong-kind $.initiative.costs"),
    .init(
      "a timing as a text", #"{"once": "2024-12"}"#, #"⟦"2024-12""#,
      "wrong-kind $.initiative.costs.internalHours[0].timing"),
    .init(
      "a month as an object", #"{"once": "2024-12"}"#, #"{"once": ⟦{"year": 2024}}"#,
      "wrong-kind $.initiative.costs.internalHours[0].timing.once"),
    .init(
      "a range of months as a list", #"{"first": "2025-01", "last": "2025-12"}"#, #"⟦["2025-01", "2025-12"]"#,
      "wrong-kind $.initiative.costs.external[0].timing.monthly"),
    .init(
      "a count of years as a text", #""years": 3"#, #""years": ⟦"3""#,
      "wrong-kind $.initiative.costs.external[1].timing.yearly.years"),
    .init(
      "a value as a text", #"{"notMonetised": "moderate"}"#, #"⟦"moderate""#,
      "wrong-kind $.initiative.benefits[5].value"),
    .init(
      "a size as a number", #"{"notMonetised": "moderate"}"#, #"{"notMonetised": ⟦2}"#,
      "wrong-kind $.initiative.benefits[5].value.notMonetised"),
    .init(
      "a factor as true", #""minutesBefore": 45"#, #""minutesBefore": ⟦true"#,
      "wrong-kind $.initiative.benefits[0].value.timeSaved.minutesBefore"),
    .init(
      "a factor as a text", #""minutesBefore": 45"#, #""minutesBefore": ⟦"45""#,
      "wrong-kind $.initiative.benefits[0].value.timeSaved.minutesBefore"),
    .init(
      "a likely value as null", #""likely": 5000"#, #""likely": ⟦null"#,
      "wrong-kind $.initiative.benefits[0].value.timeSaved.eventsPerYear.likely"),
    .init(
      "an hourly cost as a text", #"{"inera": {"monthlySalary": "36000"}}"#, #"⟦"500""#,
      "wrong-kind $.initiative.benefits[0].value.timeSaved.hourlyCost"),
    .init(
      "a use profile as a list", #"{"yearly": [0.25, 0.5, 1]}"#, "⟦[0.25, 0.5, 1]",
      "wrong-kind $.initiative.benefits[2].use"),
    .init("a level as null", "[0.25, 0.5, 1]", "[0.25, ⟦null, 1]", "wrong-kind $.initiative.benefits[2].use.yearly[1]"),
    .init("levels as a number", "[0.25, 0.5, 1]", "⟦1", "wrong-kind $.initiative.benefits[2].use.yearly"),
    .init(
      "a ramp as a number", #"{"linear": {"months": 6}}"#, #"{"linear": ⟦6}"#,
      "wrong-kind $.initiative.benefits[0].use.linear"),
    .init(
      "an owner as a text", #"{"role": "Enhetschef", "organisation": "omsorg"}"#, #"⟦"Enhetschef""#,
      "wrong-kind $.initiative.benefits[0].owner"),
    .init(
      "an owner as null", #"{"role": "Enhetschef", "organisation": "omsorg"}"#, "⟦null",
      "wrong-kind $.initiative.benefits[0].owner"),
    .init(
      "driving goals as a text", #""drivenBy": ["tidsmål"]"#, #""drivenBy": ⟦"tidsmål""#,
      "wrong-kind $.initiative.benefits[0].drivenBy"),
    .init(
      "a calculation as a list", #""months": 60, "timing": "midYear","#, #""months": ⟦[60], "timing": "midYear","#,
      "wrong-kind $.initiative.calculation.months"),
    .init(
      "a rate as a text", #""percent": 2.5"#, #""percent": ⟦"2.5""#,
      "wrong-kind $.initiative.calculation.discountRates[1].percent"),
    .init(
      "rates as a number", #"[{"fromYear": 0, "percent": 3}, {"fromYear": 30, "percent": 2.5}]"#, "⟦3",
      "wrong-kind $.initiative.calculation.discountRates"),
    .init(
      "a direction as a number", #""direction": "decrease""#, #""direction": ⟦-1"#,
      "wrong-kind $.initiative.goals[0].indicator.direction"),
    .init(
      "a band as a list", #"{"from": 2, "to": 7}"#, "⟦[2, 7]",
      "wrong-kind $.initiative.goals[2].indicator.direction.keepWithin"),
    .init(
      "a target's value as a text", #""value": 80"#, #""value": ⟦"80""#,
      "wrong-kind $.initiative.goals[1].targets[0].value"),
    .init("targets as null", #""targets": [],"#, #""targets": ⟦null,"#, "wrong-kind $.initiative.goals[2].targets"),
    .init(
      "a baseline's value as null", #""value": 45, "date""#, #""value": ⟦null, "date""#,
      "wrong-kind $.initiative.goals[0].baseline.value"),
    .init(
      "a checkpoint as a text", "[6, 12, 24]", #"[6, ⟦"12", 24]"#, "wrong-kind $.initiative.schedule.checkpoints[1]"),
    .init(
      "a threshold as a text", #""partlyThreshold": 0.85"#, #""partlyThreshold": ⟦"85 %""#,
      "wrong-kind $.initiative.schedule.partlyThreshold"),
    .init("a schedule as a list", text: least(with: #""schedule": ⟦[6, 12]"#), "wrong-kind $.initiative.schedule"),
    .init("an effect map as a list", text: least(with: #""effectMap": ⟦[]"#), "wrong-kind $.initiative.effectMap"),
    .init(
      "a link as a list of two", #"{"from": "n1", "to": "n2"}"#, #"⟦["n1", "n2"]"#,
      "wrong-kind $.initiative.effectMap.links[0]"),
    .init(
      "respondents as a text", #""respondents": 120"#, #""respondents": ⟦"120""#,
      "wrong-kind $.initiative.measurements[0].respondents"),
    .init(
      "a measured value as null", #""value": 55.5"#, #""value": ⟦null"#, "wrong-kind $.initiative.measurements[1].value"
    ),
  ]

  /// The least document with one more member of the initiative.
  static func least(with member: String) -> String {
    HostileBase.least.replacing(#""id": "a","#, with: "\"id\": \"a\",\n    \(member),")
  }
}
