import BenefitRealisation

extension FindingCase {
  private static let baseline =
    #""baseline": {"value": 45, "date": "2024-10-01", "method": "tidtagning", "population": "alla"},"#
  private static let targets =
    #""targets": [{"monthsAfterFullOperation": 6, "value": 15}, {"monthsAfterFullOperation": 12, "value": 15}]"#
  private static let owner = #""owner": {"role": "enhetschef", "organisation": "omsorg"}, "strategicGoals": ["tid"]"#
  private static let lastMinutes =
    #"{"goal": "minuter", "date": "2026-01-02", "value": 15, "unit": "min", "method": "tidtagning","#
  private static let firstMinutes =
    #"{"goal": "minuter", "date": "2025-07-01", "value": 15, "unit": "min", "method": "tidtagning","#
  private static let firstLink = #"{"from": "motor", "to": "används"},"#
  private static let benefitLink = #"{"from": "kortare", "to": "brev"}"#
  private static let firstNode = #"{"id": "motor", "label": "Beslutsmotor", "kind": "capability"},"#

  /// Goals and their checks.
  static let goals: [FindingCase] = [
    FindingCase(
      .noBaseline, [(baseline, "")],
      nearly: [
        (baseline, ""),
        (
          #""unit": "min", "direction": "decrease""#,
          #""unit": "min", "direction": {"keepWithin": {"from": 0, "to": 15}}"#
        ),
        (targets, #""targets": []"#),
      ], besides: .realisedNotKnown),
    FindingCase(
      .baselineAfterChange, [(#""value": 45, "date": "2024-10-01""#, #""value": 45, "date": "2025-01-01""#)],
      nearly: [(#""value": 45, "date": "2024-10-01""#, #""value": 45, "date": "2024-12-31""#)]),
    FindingCase(
      .noTarget, [(targets, #""targets": [{"monthsAfterFullOperation": 6, "value": 15}]"#)],
      nearly: [
        (targets, targets.dropLast() + #", {"monthsAfterFullOperation": 24, "value": 15}]"#)
      ]),
    FindingCase(
      .goalWithoutOwner, [(owner, #""strategicGoals": ["tid"]"#)],
      nearly: [(owner, #""owner": {"role": "avdelningschef", "organisation": "omsorg"}, "strategicGoals": ["tid"]"#)]),
    FindingCase(
      .noEffectGoal,
      [
        (#"15 minuter", "kind": "effect","#, #"15 minuter", "kind": "use","#),
        (#""kind": "effect", "refersTo": "minuter""#, #""kind": "changedWork""#),
      ],
      nearly: [
        (#"15 minuter", "kind": "effect","#, #"15 minuter", "kind": "use","#),
        (#""kind": "effect", "refersTo": "minuter""#, #""kind": "changedWork""#),
        (#""rollout": [{"id": "alla""#, #""drivers": ["legislation"], "rollout": [{"id": "alla""#),
      ], besides: .benefitNotReached, .benefitNotReached),
    FindingCase(
      .useNotFollowedUp,
      [(#"{"from": "används", "to": "kortare"}"#, #"{"from": "motor", "to": "kortare"}"#)],
      nearly: [(firstLink, firstLink + #" {"from": "motor", "to": "kortare"},"#)]),
    FindingCase(
      .goalWithoutStrategicGoal, [(#", "strategicGoals": ["tid"]"#, "")],
      nearly: [
        (#", "strategicGoals": ["tid"]"#, ""),
        (firstNode, firstNode + #" {"id": "mål", "label": "Mer tid", "kind": "strategicGoal", "refersTo": "tid"},"#),
        (benefitLink, benefitLink + #", {"from": "brev", "to": "mål"}"#),
      ]),
    FindingCase(
      .checkpointOverdue,
      [
        (lastMinutes, lastMinutes.replacing("2026-01-02", with: "2024-12-31")),
        (#""date": "2026-01-31""#, #""date": "2026-03-03""#),
      ],
      nearly: [
        (lastMinutes, lastMinutes.replacing("2026-01-02", with: "2024-12-31")),
        (#""date": "2026-01-31""#, #""date": "2026-03-02""#),
      ]),
    FindingCase(
      .measuredOutsideWindow,
      [
        (lastMinutes, lastMinutes.replacing("2026-01-02", with: "2025-11-30")),
        (#""date": "2026-01-31""#, #""date": "2026-03-03""#),
      ],
      nearly: [
        (lastMinutes, lastMinutes.replacing("2026-01-02", with: "2025-12-02")),
        (#""date": "2026-01-31""#, #""date": "2026-03-03""#),
      ]),
    FindingCase(
      .checkpointMissed, [(firstMinutes, firstMinutes.replacing("2025-07-01", with: "2025-01-01"))],
      nearly: [(firstMinutes, firstMinutes.replacing("2025-07-01", with: "2025-09-01"))]),
    FindingCase(
      .measurementNotComparable, [(lastMinutes, lastMinutes.replacing("tidtagning", with: "skattning"))],
      nearly: [(lastMinutes, lastMinutes.replacing(#""value": 15"#, with: #""value": 14.5"#))]),
    FindingCase(
      .sampleTooSmall,
      [
        (baseline, baseline.dropLast(2) + #", "sample": {"standardDeviation": "60", "n": 50}},"#),
        (owner, owner + #", "plannedSampleSize": 10"#),
      ],
      nearly: [
        (baseline, baseline.dropLast(2) + #", "sample": {"standardDeviation": "60", "n": 50}},"#),
        (owner, owner + #", "plannedSampleSize": 400"#),
      ]),
    FindingCase(
      .eventsOverdispersed, counted("[3, 3, 4, 20, 2, 1, 2, 20, 2, 3]"),
      nearly: counted("[5, 8, 4, 9, 2, 6, 5, 9, 5, 7]")),
    FindingCase(.checkCostAboveLimit, oneCheckLeft("125700.01"), nearly: oneCheckLeft("125700")),
  ]

  /// A check at 24 months is left. 6 000 × (45 − 15) / 60 × 415 + 12 000 = 1 257 000 a year hang on the goal.
  private static func oneCheckLeft(_ amount: String) -> [Edit] {
    let later = [15, 60].map { value -> Edit in
      let last = #"{"monthsAfterFullOperation": 12, "value": \#(value)}"#
      return ("\(last)]", #"\#(last), {"monthsAfterFullOperation": 24, "value": \#(value)}]"#)
    }
    return later + [
      (owner, owner + #", "checkCost": {"amount": "\#(amount)"}"#),
      (#""effectMap": {"#, #""schedule": {"checkpoints": [6, 12, 24]}, "effectMap": {"#),
    ]
  }

  /// The time is a number instead, which sixty events gave before the change.
  private static func counted(_ periods: String) -> [Edit] {
    let unit = #""unit": "olyckor""#
    let events = #""sample": {"events": 60, "exposure": 1.25, "byPeriod": \#(periods)}"#
    return [
      (#"{"name": "tid", "unit": "min","#, #"{"name": "tid", \#(unit),"#),
      (
        #""value": 45, "date": "2024-10-01", "method": "tidtagning", "population": "alla"},"#,
        #""value": 48, "date": "2024-10-01", "method": "tidtagning", "population": "alla", \#(events)},"#
      ),
      (
        #"{"goal": "minuter", "date": "2025-07-01", "value": 15, "unit": "min","#,
        #"{"goal": "minuter", "date": "2025-07-01", "value": 15, \#(unit),"#
      ),
      (lastMinutes, #"{"goal": "minuter", "date": "2026-01-02", "value": 15, \#(unit), "method": "tidtagning","#),
    ]
  }

  /// The effect map.
  static let map: [FindingCase] = [
    FindingCase(
      .effectMapOrphan, [(firstNode, firstNode + #" {"id": "ny", "label": "Ny rutin", "kind": "capability"},"#)],
      nearly: [
        (firstNode, firstNode + #" {"id": "ny", "label": "Ny rutin", "kind": "capability"},"#),
        (firstLink, firstLink + #" {"from": "ny", "to": "används"},"#),
      ]),
    FindingCase(
      .effectMapCycle,
      [
        (
          firstNode,
          firstNode
            + #" {"id": "a", "label": "A", "kind": "changedWork"}, {"id": "b", "label": "B", "kind": "changedWork"},"#
        ),
        (firstLink, firstLink + #" {"from": "a", "to": "b"}, {"from": "b", "to": "a"},"#),
      ],
      nearly: [
        (
          firstNode,
          firstNode
            + #" {"id": "a", "label": "A", "kind": "changedWork"}, {"id": "b", "label": "B", "kind": "changedWork"},"#
        ),
        (firstLink, firstLink + #" {"from": "a", "to": "b"},"#),
      ]),
    FindingCase(
      .effectMapWrongOrder,
      [
        (firstNode, firstNode + #" {"id": "ny", "label": "Ny rutin", "kind": "capability"},"#),
        (firstLink, firstLink + #" {"from": "brev", "to": "ny"},"#),
      ],
      nearly: [
        (firstNode, firstNode + #" {"id": "ny", "label": "Ny rutin", "kind": "capability"},"#),
        (firstLink, firstLink + #" {"from": "ny", "to": "brev"},"#),
      ]),
    FindingCase(
      .effectMapNotMeasured,
      [
        (firstNode, firstNode + #" {"id": "ny", "label": "Ny rutin används", "kind": "use"},"#),
        (firstLink, firstLink + #" {"from": "motor", "to": "ny"},"#),
      ],
      nearly: [
        (firstNode, firstNode + #" {"id": "ny", "label": "Ny rutin", "kind": "changedWork"},"#),
        (firstLink, firstLink + #" {"from": "motor", "to": "ny"},"#),
      ]),
    FindingCase(
      .effectMapSharesExceedWhole,
      [
        (
          benefitLink,
          #"{"from": "kortare", "to": "brev", "share": 0.6}, {"from": "används", "to": "brev", "share": 0.5}"#
        )
      ],
      nearly: [
        (
          benefitLink,
          #"{"from": "kortare", "to": "brev", "share": 0.6}, {"from": "används", "to": "brev", "share": 0.4}"#
        )
      ]),
    FindingCase(
      .benefitNotReached, [(benefitLink, #"{"from": "motor", "to": "brev"}"#)],
      nearly: [(benefitLink, benefitLink + #", {"from": "motor", "to": "brev"}"#)]),
  ]
}
