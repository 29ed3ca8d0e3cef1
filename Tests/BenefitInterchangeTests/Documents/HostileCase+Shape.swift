@testable import BenefitInterchange

extension HostileCase {
  /// Sound JSON that isn't a document of the format: members missing, unknown or misspelt, empty texts, wrong words.
  static let misshapen: [HostileCase] = [
    .init("a list as the document", text: "⟦[]", "wrong-kind $"),
    .init("a text as the document", text: #"⟦"Larm""#, "wrong-kind $"),
    .init("null as the document", text: "⟦null", "wrong-kind $"),
    .init(
      "an object with nothing in it", text: "⟦⟦⟦{}", "missing-member $", "missing-member $", "missing-member $"),
    .init("no version", [("{\n  \"schemaVersion\": 1,", "⟦{")], "missing-member $"),
    .init(
      "a later version, of which nothing else is said", #""schemaVersion": 1"#, #""schemaVersion": ⟦2"#,
      "unsupported-version $.schemaVersion"),
    .init("version zero", #""schemaVersion": 1"#, #""schemaVersion": ⟦0"#, "unsupported-version $.schemaVersion"),
    .init(
      "a version between two", #""schemaVersion": 1"#, #""schemaVersion": ⟦1.5"#, "not-whole $.schemaVersion"),
    .init(
      "no date", [(#"  "date": "2026-03-31","#, ""), ("{\n  \"schemaVersion\"", "⟦{\n  \"schemaVersion\"")],
      "missing-member $"),
    .init("no initiative", text: #"⟦{"schemaVersion": 1, "date": "2026-03-31"}"#, "missing-member $"),
    .init(
      "no name of the initiative", [(#""name": "Larmbeslut","#, ""), (#""initiative": {"#, #""initiative": ⟦{"#)],
      "missing-member $.initiative"),
    .init(
      "no costs",
      text: HostileBase.least.replacing(#""costs""#, with: #"⟦"cost""#).replacing(
        #""initiative": {"#, with: #""initiative": ⟦{"#),
      "missing-member $.initiative", "unknown-member $.initiative.cost"),
    .init(
      "a component that nobody speaks of",
      [(#","# + "\n      \"overhead\": \"none\"", ""), (#""costs": {"#, #""costs": ⟦{"#)],
      "missing-member $.initiative.costs"),
    .init(
      "a step without its date",
      [(#", "share": 0.4, "fullOperation": "2025-03-15""#, ""), (#"{"id": "syd""#, #"⟦{"id": "syd""#)],
      "missing-member $.initiative.rollout[1]"),
    .init(
      "a baseline without its population",
      [
        (#", "population": "Alla ärenden","# + "\n         \"owner\"", #", "owner""#),
        (#""baseline": {"#, #""baseline": ⟦{"#),
      ],
      "missing-member $.initiative.goals[0].baseline"),
    .init(
      "a measurement without its source",
      [(#", "source": "Driften""#, ""), (#"{"goal": "bruk""#, #"⟦{"goal": "bruk""#)],
      "missing-member $.initiative.measurements[1]"),
    .init(
      "a benefit node without its benefit", #"{"id": "n5", "label": "Tid över", "kind": "benefit", "refersTo": "tid"}"#,
      #"⟦{"id": "n5", "label": "Tid över", "kind": "benefit"}"#, "missing-member $.initiative.effectMap.nodes[4]"),
    .init(
      "a strategic node without its goal",
      [
        (#", "kind": "strategicGoal", "refersTo": "trygg"}"#, #", "kind": "strategicGoal"}"#),
        (#"{"id": "n6""#, #"⟦{"id": "n6""#),
      ],
      "missing-member $.initiative.effectMap.nodes[5]"),
    .init(
      "a capability node that refers to something", #"{"id": "n1", "label": "Kan besluta", "kind": "capability"}"#,
      #"⟦{"id": "n1", "label": "Kan besluta", "kind": "capability", "refersTo": "bruk"}"#,
      "unknown-member $.initiative.effectMap.nodes[0]"),
    .init(
      "hours without their cost",
      [(#", "hourlyCost": {"inera": {"monthlySalary": "38000"}}"#, ""), (#"{"id": "kurs""#, #"⟦{"id": "kurs""#)],
      "missing-member $.initiative.costs.internalHours[0]"),
    .init(
      "an hourly cost without hours", [(#""hours": 120.5, "#, ""), (#"{"id": "kurs""#, #"⟦{"id": "kurs""#)],
      "missing-member $.initiative.costs.internalHours[0]"),
    .init(
      "a cost line with an amount and hours",
      [(#""hours": 120.5"#, #""amount": "5", "hours": 120.5"#), (#"{"id": "kurs""#, #"⟦{"id": "kurs""#)],
      "not-exactly-one $.initiative.costs.internalHours[0]"),
    .init(
      "a cost line with neither", [(#", "amount": "1250.50""#, ""), (#"{"id": "licens""#, #"⟦{"id": "licens""#)],
      "not-exactly-one $.initiative.costs.external[0]"),
    .init(
      "two timings", #"{"once": "2024-12"}"#,
      #"⟦{"once": "2024-12", "spread": {"first": "2025-01", "last": "2025-02"}}"#,
      "not-exactly-one $.initiative.costs.internalHours[0].timing"),
    .init("no timing", #"{"once": "2024-12"}"#, "⟦{}", "not-exactly-one $.initiative.costs.internalHours[0].timing"),
    .init(
      "a timing of another name", #"{"once": "2024-12"}"#, #"⟦{⟦"onse": "2024-12"}"#,
      "not-exactly-one $.initiative.costs.internalHours[0].timing",
      "unknown-member $.initiative.costs.internalHours[0].timing.onse"),
    .init(
      "two patterns of value", #"{"notMonetised": "moderate"}"#,
      #"⟦{"notMonetised": "moderate", "avoidedCost": {"perYear": "1"}}"#,
      "not-exactly-one $.initiative.benefits[5].value"),
    .init(
      "two use profiles", #""use": {"linear": {"months": 6}}"#, #""use": ⟦{"linear": {"months": 6}, "yearly": [1]}"#,
      "not-exactly-one $.initiative.benefits[0].use"),
    .init(
      "an hourly cost of two kinds", #"{"inera": {"monthlySalary": "38000"}}"#,
      #"⟦{"inera": {"monthlySalary": "38000"}, "stated": {"amount": "1", "provenance": "P"}}"#,
      "not-exactly-one $.initiative.costs.internalHours[0].hourlyCost"),
    .init(
      "a direction without its band", #"{"keepWithin": {"from": 2, "to": 7}}"#, "⟦{}",
      "not-exactly-one $.initiative.goals[2].indicator.direction"),
    .init(
      "a misspelt member", #""lagMonths": 1"#, #"⟦"lagMonth": 1"#, "unknown-member $.initiative.benefits[0].lagMonth"),
    .init(
      "a member in another case", #""drivenBy""#, #"⟦"drivenby""#, "unknown-member $.initiative.benefits[0].drivenby"),
    .init(
      "a member in Swedish", #""drivers": ["ownNeed", "legislation"]"#, #"⟦"drivkrafter": ["ownNeed"]"#,
      "unknown-member $.initiative.drivkrafter"),
    .init(
      "a member with a space in its name", #""lagMonths": 1"#, #"⟦"lag months": 1"#,
      "unknown-member $.initiative.benefits[0]['lag months']"),
    .init("a member without a name", #""lagMonths": 1"#, #"⟦"": 1"#, "unknown-member $.initiative.benefits[0]['']"),
    .init(
      "a member with an invisible letter", #""lagMonths": 1"#, "⟦\"lag\u{200B}Months\": 1",
      "unknown-member $.initiative.benefits[0]['lag\\u{200b}Months']"),
    .init(
      "two names that differ in their Unicode form only are two members", #""lagMonths": 1"#,
      "⟦\"t\u{E5}g\": 1, ⟦\"ta\u{30A}g\": 2",
      "unknown-member $.initiative.benefits[0]['t\u{E5}g']", "unknown-member $.initiative.benefits[0]['ta\u{30A}g']"),
    .init(
      "a sign that looks like a K", #"{"keepWithin""#, "⟦{⟦\"\u{212A}eepWithin\"",
      "not-exactly-one $.initiative.goals[2].indicator.direction",
      "unknown-member $.initiative.goals[2].indicator.direction['\u{212A}eepWithin']"),
    .init("an empty name", #""Larmbeslut""#, #"⟦"""#, "empty-text $.initiative.name"),
    .init("a name of spaces", #""Larmbeslut""#, #"⟦"   ""#, "empty-text $.initiative.name"),
    .init(
      "a name of line feeds, hard spaces and what has no width", #""Larmbeslut""#, #"⟦"\n\u00a0\u200b\ufeff\u2028""#,
      "empty-text $.initiative.name"),
    .init(
      "a reference to the schema that isn't a text", "{\n  \"schemaVersion\"",
      "{\n  \"$schema\": ⟦1,\n  \"schemaVersion\"",
      "wrong-kind $['$schema']"),
    .init("an empty identity", #"{"id": "porto""#, #"{"id": ⟦"""#, "empty-text $.initiative.benefits[2].id"),
    .init("an empty note", #""Siffrorna är exempel.""#, #"⟦"""#, "empty-text $.note"),
    .init(
      "an empty source of a factor", #""source": "Statistik""#, #""source": ⟦"""#,
      "empty-text $.initiative.benefits[0].value.timeSaved.eventsPerYear.source"),
    .init(
      "an empty provenance", #""Lönesystemet""#, #"⟦"""#,
      "empty-text $.initiative.costs.substitutes[0].hourlyCost.stated.provenance"),
    .init("an empty date", #""2025-03-15""#, #"⟦"""#, "empty-text $.initiative.rollout[1].fullOperation"),
    .init(
      "an unknown category", #""qualityRaising""#, #"⟦"quality""#, "unknown-word $.initiative.categories[1].category"),
    .init("an unknown driver", #""legislation""#, #"⟦"lag""#, "unknown-word $.initiative.drivers[1]"),
    .init("a word in capitals", #""legislation""#, #"⟦"LEGISLATION""#, "unknown-word $.initiative.drivers[1]"),
    .init(
      "a word with a space after it", #""legislation""#, #"⟦"legislation ""#, "unknown-word $.initiative.drivers[1]"),
    .init("an unknown phase", #""preStudy""#, #"⟦"prestudy""#, "unknown-word $.initiative.costs.substitutes[0].phase"),
    .init(
      "an unknown declaration", #""overhead": "none""#, #""overhead": ⟦"unknown""#,
      "unknown-word $.initiative.costs.overhead"),
    .init(
      "a cost of the nature quality", #""phase": "operation", "nature": "financial""#,
      #""phase": "operation", "nature": ⟦"quality""#, "unknown-word $.initiative.costs.external[0].nature"),
    .init(
      "a benefit in money of the nature quality", #""name": "Timmar", "nature": "financial""#,
      #""name": "Timmar", "nature": ⟦"quality""#, "unknown-word $.initiative.benefits[1].nature"),
    .init(
      "an unknown perspective", #""society""#, #"⟦"everybody""#, "unknown-word $.initiative.benefits[4].perspective"),
    .init("an unknown size", #""moderate""#, #"⟦"medium""#, "unknown-word $.initiative.benefits[5].value.notMonetised"),
    .init("an unknown use", #""immediate""#, #"⟦"at once""#, "unknown-word $.initiative.benefits[4].use"),
    .init("an unknown discount timing", #""midYear""#, #"⟦"mid""#, "unknown-word $.initiative.calculation.timing"),
    .init(
      "an unknown kind of goal", #""name": "Används", "kind": "use""#, #""name": "Används", "kind": ⟦"usage""#,
      "unknown-word $.initiative.goals[1].kind"),
    .init(
      "an unknown direction", #""direction": "decrease""#, #""direction": ⟦"down""#,
      "unknown-word $.initiative.goals[0].indicator.direction"),
    .init(
      "an unknown working-day rule", #""keepDate""#, #"⟦"nextWorkingDay""#,
      "unknown-word $.initiative.schedule.workingDayRule"),
    .init(
      "an unknown kind of node", #""changedWork""#, #"⟦"work""#, "unknown-word $.initiative.effectMap.nodes[2].kind"),
  ]
}
