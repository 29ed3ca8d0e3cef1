@testable import BenefitInterchange

extension HostileCase {
  /// Documents with an element that couldn't be made: what refers to it isn't a problem, what refers to nothing is.
  static let lostElements: [HostileCase] = [
    .init(
      "a goal that was lost doesn't hide an unknown step of its name",
      [(#""name": "Används""#, #""name": ⟦1"#), (#""rolloutStep": "norr""#, #""rolloutStep": ⟦"bruk""#)],
      "unknown-reference $.initiative.goals[0].rolloutStep", "wrong-kind $.initiative.goals[1].name"),
    .init(
      "a step that was lost doesn't hide an unknown organisation of its name",
      [
        (#""fullOperation": "2025-01-01""#, #""fullOperation": ⟦"2025""#),
        (#"{"role": "Controller", "organisation": "skola"}"#, #"{"role": "Controller", "organisation": ⟦"norr"}"#),
      ], "invalid-date $.initiative.rollout[0].fullOperation",
      "unknown-reference $.initiative.goals[0].baseline.owner.organisation"),
    .init(
      "a benefit that was lost doesn't hide an unknown goal of its name",
      [(#""lagMonths": 1"#, #""lagMonths": ⟦"1""#), (#"{"goal": "bruk""#, #"{"goal": ⟦"tid""#)],
      "wrong-kind $.initiative.benefits[0].lagMonths", "unknown-reference $.initiative.measurements[1].goal"),
    .init(
      "a goal that was lost doesn't hide an unknown benefit of its name, nor an unknown strategic goal",
      [
        (#""name": "Används""#, #""name": ⟦1"#),
        (#""kind": "benefit", "refersTo": "tid""#, #""kind": "benefit", "refersTo": ⟦"bruk""#),
        (#""kind": "strategicGoal", "refersTo": "trygg""#, #""kind": "strategicGoal", "refersTo": ⟦"bruk""#),
      ], "wrong-kind $.initiative.goals[1].name", "unknown-reference $.initiative.effectMap.nodes[4].refersTo",
      "unknown-reference $.initiative.effectMap.nodes[5].refersTo"),
    .init(
      "a strategic goal that was lost isn't missed by its node or by goals, but another one is",
      [
        (#""source": "Budget 2025""#, #""source": ⟦true"#),
        (#""strategicGoals": ["trygg"]"#, #""strategicGoals": ["trygg", ⟦"tidsmål"]"#),
      ], "wrong-kind $.initiative.strategicGoals[0].source",
      "unknown-reference $.initiative.goals[0].strategicGoals[1]"),
    .init(
      "an organisation that was lost isn't missed by those who pay, but another one is",
      [(#""name": "Staten""#, #""name": ⟦null"#), (#""rest": "omsorg""#, #""rest": ⟦"tid""#)],
      "wrong-kind $.initiative.organisations[2].name", "unknown-reference $.initiative.financing.rest"),
    .init(
      "a step that was lost isn't missed by a milestone", #""fullOperation": "2025-03-15""#,
      #""fullOperation": ⟦"2025""#,
      "invalid-date $.initiative.rollout[1].fullOperation"),
    .init(
      "a goal without a readable identity may be the one that others refer to", #"{"id": "bruk""#, #"{"id": ⟦7"#,
      "wrong-kind $.initiative.goals[1].id"),
    .init(
      "an organisation without an identity may be the one that others refer to", #"{"id": "skola", "name""#,
      #"⟦{"name""#,
      "missing-member $.initiative.organisations[1]"),
    .init(
      "a step whose identity says nothing may be the one that others refer to", #"{"id": "syd""#, #"{"id": ⟦"\n""#,
      "empty-text $.initiative.rollout[1].id"),
    .init(
      "a node that isn't an object may be the one that others refer to",
      #"{"id": "n4", "label": "Går fort", "kind": "effect", "refersTo": "tidsmål"}"#, #"⟦"n4""#,
      "wrong-kind $.initiative.effectMap.nodes[3]"),
    .init(
      "with a goal of no identity lost, unknown references to other lists are still told",
      [(#"{"id": "bruk""#, #"{"id": ⟦7"#), (#""rolloutStep": "norr""#, #""rolloutStep": ⟦"bruk""#)],
      "unknown-reference $.initiative.goals[0].rolloutStep", "wrong-kind $.initiative.goals[1].id"),
    .init(
      "an identity that stands twice may be either", #"{"id": "bruk""#, #"{"id": "brukas", ⟦"id": "bruk""#,
      "duplicate-key $.initiative.goals[1].id"),
    .init(
      "organisations that stand twice may be either", #""categories": ["#,
      #"⟦"organisations": [{"id": "vård", "name": "Vården"}], "categories": ["#,
      "duplicate-key $.initiative.organisations"),
    .init(
      "organisations that aren't a list aren't missed",
      [
        (#"{"id": "omsorg", "name": "Omsorgen"},"#, #"{"id": "omsorg", "name": "Omsorgen"}"#),
        (#"{"id": "skola", "name": "Skolan"},"#, ""), (#"{"id": "stat", "name": "Staten"}"#, ""),
        (#""organisations": ["#, #""organisations": ⟦{"a": ["#),
        ("],\n    \"categories\"", "]},\n    \"categories\""),
      ], "wrong-kind $.initiative.organisations"),
    .init(
      "steps that were all lost are no empty rollout",
      [
        (#""fullOperation": "2025-01-01""#, #""fullOperation": ⟦"2025""#),
        (#""fullOperation": "2025-03-15""#, #""fullOperation": ⟦"2025""#),
      ], "invalid-date $.initiative.rollout[0].fullOperation", "invalid-date $.initiative.rollout[1].fullOperation"),
    .init(
      "lines that were all lost are no empty list", #""timing": {"once": "2026-05"}"#, #""timing": {"once": ⟦"2026"}"#,
      "invalid-month $.initiative.costForecast.external[0].timing.once"),
    .init(
      "nodes that aren't a list aren't missed by links",
      text: least(with: #""effectMap": {"nodes": ⟦5, "links": [{"from": "a", "to": "b"}]}"#),
      "wrong-kind $.initiative.effectMap.nodes"),
  ]

  /// Documents with two problems of which the first once hid the second.
  static let pairs: [HostileCase] = [
    .init(
      "a currency and a year that are both wrong", #"{"currency": "SEK", "year": 2025}"#,
      #"{"currency": ⟦"kr", "year": ⟦25}"#, "invalid-currency $.initiative.priceLevel.currency",
      "year-out-of-range $.initiative.priceLevel.year"),
    .init(
      "a node with a wrong label and without its benefit",
      #"{"id": "n5", "label": "Tid över", "kind": "benefit", "refersTo": "tid"}"#,
      #"⟦{"id": "n5", "label": ⟦5, "kind": "benefit"}"#, "missing-member $.initiative.effectMap.nodes[4]",
      "wrong-kind $.initiative.effectMap.nodes[4].label"),
    .init(
      "an unknown nature beside an unknown value", #""nature": "quality", "value": {"notMonetised""#,
      #""nature": ⟦"kvalitet", "value": ⟦{⟦"utanPris""#, "unknown-word $.initiative.benefits[5].nature",
      "not-exactly-one $.initiative.benefits[5].value", "unknown-member $.initiative.benefits[5].value.utanPris"),
    .init(
      "hours that are wrong and have no cost",
      [
        (#""hours": 120.5, "hourlyCost": {"inera": {"monthlySalary": "38000"}}"#, #""hours": ⟦"120""#),
        (#"{"id": "kurs""#, #"⟦{"id": "kurs""#),
      ], "missing-member $.initiative.costs.internalHours[0]", "wrong-kind $.initiative.costs.internalHours[0].hours"),
    .init(
      "a schedule that failed and references that lead nowhere",
      [
        (#""partlyThreshold": 0.85"#, #""partlyThreshold": ⟦85"#), (#"{"goal": "bruk""#, #"{"goal": ⟦"mål""#),
        (#""rest": "omsorg""#, #""rest": ⟦"vård""#),
      ], "unknown-reference $.initiative.financing.rest", "value-out-of-range $.initiative.schedule.partlyThreshold",
      "unknown-reference $.initiative.measurements[1].goal"),
    .init(
      "a name, a price level and costs that failed and an identity that stands twice",
      [
        (#""name": "Larmbeslut""#, #""name": ⟦null"#), (#""year": 2025}"#, #""year": ⟦null}"#),
        ("\"overhead\": \"none\"\n", "\"overhead\": ⟦\"unknown\"\n"), (#"{"id": "stöd""#, #"{"id": ⟦"licens""#),
        (#"{"id": "nivå""#, #"{"id": ⟦"bruk""#),
      ], "wrong-kind $.initiative.name", "wrong-kind $.initiative.priceLevel.year",
      "duplicate-identifier $.initiative.costs.external[1].id", "unknown-word $.initiative.costs.overhead",
      "duplicate-identifier $.initiative.goals[2].id"),
    .init(
      "an organisation that can't be read and one that isn't there",
      [
        ("\"Larmbeslut\",\n    \"organisation\": \"omsorg\"", "\"Larmbeslut\",\n    \"organisation\": ⟦5"),
        (#""rest": "omsorg""#, #""rest": ⟦"vård""#),
      ], "wrong-kind $.initiative.organisation", "unknown-reference $.initiative.financing.rest"),
    .init(
      "an organisation of no letters and one that isn't there",
      [
        ("\"Larmbeslut\",\n    \"organisation\": \"omsorg\"", "\"Larmbeslut\",\n    \"organisation\": ⟦\"\""),
        (#""rest": "omsorg""#, #""rest": ⟦"vård""#),
      ], "empty-text $.initiative.organisation", "unknown-reference $.initiative.financing.rest"),
    .init(
      "links that failed and a node that stands twice",
      [
        (#"{"id": "n3""#, #"{"id": ⟦"n1""#),
        (
          #""links": [{"from": "n1", "to": "n2"}, {"from": "n2", "to": "n4"}, {"from": "n4", "to": "n5"},"#
            + "\n" + #"        {"from": "n5", "to": "n6", "share": 0.85}]"#, #""links": ⟦1"#
        ),
      ], "duplicate-identifier $.initiative.effectMap.nodes[2].id", "wrong-kind $.initiative.effectMap.links"),
  ]
}
