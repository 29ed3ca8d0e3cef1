@testable import BenefitInterchange

extension HostileCase {
  /// References to what isn't there, and identities that stand twice.
  static let brokenReferences: [HostileCase] = [
    .init(
      "an unknown organisation that decides", "\"Larmbeslut\",\n    \"organisation\": \"omsorg\"",
      "\"Larmbeslut\",\n    \"organisation\": ⟦\"vård\"", "unknown-reference $.initiative.organisation"),
    .init(
      "no organisation at all",
      text: HostileBase.least.replacing(#""organisation": "o","# + "\n", with: #""organisation": ⟦"o","# + "\n")
        .replacing(#"[{"id": "o", "name": "O"}]"#, with: "[]").replacing(
          #""organisation": "o", "full"#, with: #""organisation": ⟦"o", "full"#),
      "unknown-reference $.initiative.organisation", "unknown-reference $.initiative.rollout[0].organisation"),
    .init(
      "an unknown organisation that starts", #""organisation": "skola", "share""#,
      #""organisation": ⟦"skolan", "share""#, "unknown-reference $.initiative.rollout[1].organisation"),
    .init(
      "an organisation by its name", #""organisation": "skola", "share""#, #""organisation": ⟦"Skolan", "share""#,
      "unknown-reference $.initiative.rollout[1].organisation"),
    .init(
      "an unknown organisation of a benefit's owner",
      #""owner": {"role": "Enhetschef", "organisation": "omsorg"}"#,
      #""owner": {"role": "Enhetschef", "organisation": ⟦"vård"}"#,
      "unknown-reference $.initiative.benefits[0].owner.organisation"),
    .init(
      "an unknown organisation of a goal's owner",
      #""owner": {"role": "Avdelningschef", "organisation": "omsorg"}"#,
      #""owner": {"role": "Avdelningschef", "organisation": ⟦"vård"}"#,
      "unknown-reference $.initiative.goals[0].owner.organisation"),
    .init(
      "an unknown organisation of a baseline's owner",
      #"{"role": "Controller", "organisation": "skola"}"#, #"{"role": "Controller", "organisation": ⟦"vård"}"#,
      "unknown-reference $.initiative.goals[0].baseline.owner.organisation"),
    .init(
      "an unknown goal that drives a benefit", #""drivenBy": ["tidsmål"]"#, #""drivenBy": [⟦"tid"]"#,
      "unknown-reference $.initiative.benefits[0].drivenBy[0]"),
    .init(
      "an unknown step of a goal", #""rolloutStep": "norr""#, #""rolloutStep": ⟦"öst""#,
      "unknown-reference $.initiative.goals[0].rolloutStep"),
    .init(
      "an unknown strategic goal", #""strategicGoals": ["trygg"]"#, #""strategicGoals": ["trygg", ⟦"trygghet"]"#,
      "unknown-reference $.initiative.goals[0].strategicGoals[1]"),
    .init(
      "a measurement of an unknown goal", #"{"goal": "bruk""#, #"{"goal": ⟦"användning""#,
      "unknown-reference $.initiative.measurements[1].goal"),
    .init(
      "a use node of an unknown goal", #""kind": "use", "refersTo": "bruk""#, #""kind": "use", "refersTo": ⟦"bruket""#,
      "unknown-reference $.initiative.effectMap.nodes[1].refersTo"),
    .init(
      "an effect node of an unknown goal", #""kind": "effect", "refersTo": "tidsmål""#,
      #""kind": "effect", "refersTo": ⟦"tid""#, "unknown-reference $.initiative.effectMap.nodes[3].refersTo"),
    .init(
      "a node of changed work of an unknown goal", #""kind": "changedWork""#,
      #""kind": "changedWork", "refersTo": ⟦"tid""#, "unknown-reference $.initiative.effectMap.nodes[2].refersTo"),
    .init(
      "a link that gives more than all", #""share": 0.85"#, #""share": ⟦1.01"#,
      "share-out-of-range $.initiative.effectMap.links[3].share"),
    .init(
      "a link that gives nothing", #""share": 0.85"#, #""share": ⟦0"#,
      "share-out-of-range $.initiative.effectMap.links[3].share"),
    .init(
      "a share of a link in per cent", #""share": 0.85"#, #""share": ⟦"65 %""#,
      "wrong-kind $.initiative.effectMap.links[3].share"),
    .init(
      "a benefit node of an unknown benefit", #""kind": "benefit", "refersTo": "tid""#,
      #""kind": "benefit", "refersTo": ⟦"tidsmål""#, "unknown-reference $.initiative.effectMap.nodes[4].refersTo"),
    .init(
      "a node of an unknown strategic goal", #""kind": "strategicGoal", "refersTo": "trygg""#,
      #""kind": "strategicGoal", "refersTo": ⟦"n1""#, "unknown-reference $.initiative.effectMap.nodes[5].refersTo"),
    .init(
      "a link from an unknown node", #"{"from": "n1", "to": "n2"}"#, #"{"from": ⟦"n0", "to": "n2"}"#,
      "unknown-reference $.initiative.effectMap.links[0].from"),
    .init(
      "a link to a goal instead of a node", #"{"from": "n4", "to": "n5"}"#, #"{"from": "n4", "to": ⟦"bruk"}"#,
      "unknown-reference $.initiative.effectMap.links[2].to"),
    .init(
      "a link between two unknown nodes", #"{"from": "n1", "to": "n2"}"#, #"{"from": ⟦"x", "to": ⟦"y"}"#,
      "unknown-reference $.initiative.effectMap.links[0].from", "unknown-reference $.initiative.effectMap.links[0].to"),
    .init(
      "an organisation twice",
      [
        (
          #"{"id": "skola", "name": "Skolan"}"#,
          #"{"id": "skola", "name": "Skolan"}, {"id": ⟦"omsorg", "name": "Vården"}"#
        )
      ],
      "duplicate-identifier $.initiative.organisations[2].id"),
    .init(
      "a driver twice", #""ownNeed", "legislation""#, #""ownNeed", "legislation", ⟦"ownNeed""#,
      "duplicate-identifier $.initiative.drivers[2]"),
    .init(
      "a category twice", #"{"category": "qualityRaising""#, #"⟦{"category": "efficiencyRaising""#,
      "duplicate-identifier $.initiative.categories[1]"),
    .init(
      "a strategic goal twice", #""source": "Budget 2025"}"#,
      #""source": "Budget 2025"}, {"id": ⟦"trygg", "name": "T", "source": "B"}"#,
      "duplicate-identifier $.initiative.strategicGoals[1].id"),
    .init(
      "a step twice",
      [
        (
          #""share": 0.4, "fullOperation": "2025-03-15""#,
          #""share": 0.3, "fullOperation": "2025-03-15"},"#
            + #" {"id": ⟦"norr", "name": "N", "organisation": "stat", "share": 0.1, "fullOperation": "2025-04-01""#
        )
      ], "duplicate-identifier $.initiative.rollout[2].id"),
    .init(
      "a cost line twice in a component", [(#"{"id": "stöd""#, #"{"id": ⟦"licens""#)],
      "duplicate-identifier $.initiative.costs.external[1].id"),
    .init(
      "a cost line twice in two components", [(#"{"id": "vikarie""#, #"{"id": ⟦"stöd""#)],
      "duplicate-identifier $.initiative.costs.substitutes[0].id"),
    .init(
      "a benefit twice", [(#"{"id": "porto""#, #"{"id": ⟦"tid""#)], "duplicate-identifier $.initiative.benefits[2].id"),
    .init("a goal twice", [(#"{"id": "nivå""#, #"{"id": ⟦"bruk""#)], "duplicate-identifier $.initiative.goals[2].id"),
    .init(
      "a goal three times",
      [
        (#"{"id": "nivå""#, #"{"id": ⟦"tidsmål""#), (#"{"id": "bruk""#, #"{"id": ⟦"tidsmål""#),
        (#"{"goal": "bruk""#, #"{"goal": "tidsmål""#), (#""refersTo": "bruk""#, #""refersTo": "tidsmål""#),
      ],
      "duplicate-identifier $.initiative.goals[1].id", "duplicate-identifier $.initiative.goals[2].id"),
    .init(
      "a goal that drives a benefit twice", #""drivenBy": ["tidsmål"]"#, #""drivenBy": ["tidsmål", ⟦"tidsmål"]"#,
      "duplicate-identifier $.initiative.benefits[0].drivenBy[1]"),
    .init(
      "a node twice", [(#"{"id": "n3""#, #"{"id": ⟦"n1""#)], "duplicate-identifier $.initiative.effectMap.nodes[2].id"),
  ]

  /// Documents with several problems, or with elements that failed and are referred to.
  static let severalProblems: [HostileCase] = [
    .init(
      "problems of the JSON, of the form and of values are told together, in the order of the document",
      [
        (#""date": "2026-03-31""#, #""date": ⟦"2026-03-32""#), (#""Siffrorna är exempel.""#, #""⟦\uD800""#),
        (#""ownNeed", "#, #"⟦"egen", "#), (#""year": 2025}"#, #""year": ⟦2025.5}"#),
        (#""1250.50""#, #"⟦"1250,50""#), (#""months": 60,"#, #""months": 60, ⟦"months": 48,"#),
        (#""value": 55.5"#, #""value": ⟦1e15"#), (#""source": "Driften""#, #""source": ⟦"""#),
      ],
      "invalid-date $.date", "lone-surrogate $.note", "unknown-word $.initiative.drivers[0]",
      "not-whole $.initiative.priceLevel.year", "invalid-amount $.initiative.costs.external[0].amount",
      "duplicate-key $.initiative.calculation.months", "number-out-of-range $.initiative.measurements[1].value",
      "empty-text $.initiative.measurements[1].source"),
    .init(
      "problems between parts are told together",
      [
        (#"{"id": "skola""#, #"{"id": ⟦"omsorg""#), (#""share": 0.6"#, #""share": 0.7"#),
        (#""rollout": ["#, #""rollout": ⟦["#),
        (#""organisation": "skola", "share""#, #""organisation": ⟦"skola", "share""#),
        (#"{"role": "Controller", "organisation": "skola"}"#, #"{"role": "Controller", "organisation": "omsorg"}"#),
        (#"{"party": "skola""#, #"{"party": ⟦"skola""#),
        (#""rolloutStep": "norr""#, #""rolloutStep": ⟦"väst""#), (#"{"goal": "bruk""#, #"{"goal": ⟦"mål""#),
      ],
      "duplicate-identifier $.initiative.organisations[1].id", "shares-exceed-whole $.initiative.rollout",
      "unknown-reference $.initiative.rollout[1].organisation",
      "unknown-reference $.initiative.financing.parts[0].party", "unknown-reference $.initiative.goals[0].rolloutStep",
      "unknown-reference $.initiative.measurements[1].goal"),
    .init(
      "every problem of one value is told",
      [
        ("[6, 12, 24]", "[⟦0, ⟦⟦0, 24]"), (#""windowMonthsBefore": 1"#, #""windowMonthsBefore": ⟦30"#),
        (#""partlyThreshold": 0.85"#, #""partlyThreshold": ⟦2"#),
        (#"{"deciding": 12}"#, #"{"deciding": ⟦12}"#),
      ],
      "count-out-of-range $.initiative.schedule.checkpoints[0]",
      "count-out-of-range $.initiative.schedule.checkpoints[1]", "not-rising $.initiative.schedule.checkpoints[1]",
      "count-out-of-range $.initiative.schedule.windowMonthsBefore",
      "value-out-of-range $.initiative.schedule.partlyThreshold",
      "unknown-checkpoint $.initiative.schedule.errorControl.deciding"),
    .init(
      "a goal that failed isn't missed where it is referred to", #""value": 80}"#, #""value": ⟦"80"}"#,
      "wrong-kind $.initiative.goals[1].targets[0].value"),
    .init(
      "an organisation that failed isn't missed", #""name": "Omsorgen""#, #""name": ⟦5"#,
      "wrong-kind $.initiative.organisations[0].name"),
    .init(
      "a step that failed isn't missed", #""fullOperation": "2025-01-01""#, #""fullOperation": ⟦"2025""#,
      "invalid-date $.initiative.rollout[0].fullOperation"),
    .init(
      "a strategic goal that failed isn't missed", #""source": "Budget 2025""#, #""source": ⟦true"#,
      "wrong-kind $.initiative.strategicGoals[0].source"),
    .init(
      "a benefit that failed isn't missed in the effect map", #""lagMonths": 1"#, #""lagMonths": ⟦"1""#,
      "wrong-kind $.initiative.benefits[0].lagMonths"),
    .init(
      "a node that failed isn't missed by its links", #""label": "Går fort""#, #""label": ⟦null"#,
      "wrong-kind $.initiative.effectMap.nodes[3].label"),
    .init(
      "behind a step that was left out the path still points to the right one",
      [
        (#""fullOperation": "2025-01-01""#, #""fullOperation": ⟦"2025""#),
        (#""organisation": "skola", "share""#, #""organisation": ⟦"ingen", "share""#),
      ], "invalid-date $.initiative.rollout[0].fullOperation", "unknown-reference $.initiative.rollout[1].organisation"),
    .init(
      "behind a goal that was left out the path still points to the right one",
      [(#""value": 20}"#, #""value": ⟦null}"#), (#"{"id": "nivå""#, #"{"id": ⟦"bruk""#)],
      "wrong-kind $.initiative.goals[0].targets[0].value", "duplicate-identifier $.initiative.goals[2].id"),
    .init(
      "behind a checkpoint that was left out the path still points to the right one", "[6, 12, 24]",
      "[⟦null, 12, ⟦700]", "wrong-kind $.initiative.schedule.checkpoints[0]",
      "count-out-of-range $.initiative.schedule.checkpoints[2]"),
    .init(
      "behind a line that was left out the path still points to the right one",
      [
        (#""1250.50""#, #"⟦"""#),
        (#""hours": 120.5, "hourlyCost": {"inera": {"monthlySalary": "38000"}}"#, #""amount": "1""#),
        (#"{"id": "kurs""#, #"⟦{"id": "kurs""#),
      ],
      "empty-text $.initiative.costs.external[0].amount", "wrong-kind-of-amount $.initiative.costs.internalHours[0]"),
    .init(
      "behind a node that was left out the path still points to the right one",
      [(#""label": "Kan besluta""#, #""label": ⟦1"#), (#"{"id": "n3""#, #"{"id": ⟦"n2""#)],
      "wrong-kind $.initiative.effectMap.nodes[0].label", "duplicate-identifier $.initiative.effectMap.nodes[2].id"),
    .init(
      "behind a measurement that was left out the path still points to the right one",
      [(#""value": 24"#, #""value": ⟦null"#), (#"{"goal": "bruk""#, #"{"goal": ⟦"x""#)],
      "wrong-kind $.initiative.measurements[0].value", "unknown-reference $.initiative.measurements[1].goal"),
  ]
}
