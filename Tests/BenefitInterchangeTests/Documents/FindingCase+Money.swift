import BenefitRealisation

extension FindingCase {
  private static let landedHours = #""months": {"first": "2025-01", "last": "2025-12"}, "hours": 3000"#
  private static let perspective = #""perspective": "society","#
  private static let decision = #""decision": {"by": "nämnden", "date": "2024-12-10"},"#
  private static let firstNature = #""name": "Kortare handläggning", "nature": "redistribution""#
  private static let drivenByMinutes = #""drivenBy": ["minuter"],"#

  private static func measured(_ first: String, _ last: String) -> [Edit] {
    [
      (
        #"{"goal": "minuter", "date": "2025-07-01", "value": 15"#,
        #"{"goal": "minuter", "date": "2025-07-01", "value": \#(first)"#
      ),
      (
        #"{"goal": "minuter", "date": "2026-01-02", "value": 15"#,
        #"{"goal": "minuter", "date": "2026-01-02", "value": \#(last)"#
      ),
    ]
  }

  /// Benefits and how they are brought home.
  static let benefits: [FindingCase] = [
    FindingCase(
      .benefitWithoutGoal, [(#", "drivenBy": ["minuter"]}"#, "}")],
      nearly: [(#""drivenBy": ["minuter"]}"#, #""drivenBy": ["andel"]}"#)]),
    FindingCase(
      .benefitWithoutOwner,
      [
        (
          #""owner": {"role": "enhetschef", "organisation": "omsorg"}, "drivenBy": ["minuter"]}"#,
          #""drivenBy": ["minuter"]}"#
        )
      ],
      nearly: [
        (
          #""owner": {"role": "enhetschef", "organisation": "omsorg"}, "drivenBy": ["minuter"]}"#,
          #""owner": {"role": "chef", "organisation": "omsorg"}, "drivenBy": ["minuter"]}"#
        )
      ]),
    FindingCase(
      .benefitWithoutLanding, [(perspective, #""perspective": "ownOrganisation","#)],
      nearly: [(perspective, #""perspective": "relatives","#)]),
    FindingCase(
      .freedTimeAsMoney,
      [
        (firstNature, #""name": "Kortare handläggning", "nature": "financial""#),
        (#""hoursPerYear": 3000, "as": "capacityForOtherWork""#, #""hoursPerYear": 2999, "as": "budgetReduction""#),
      ],
      nearly: [
        (firstNature, #""name": "Kortare handläggning", "nature": "financial""#),
        (#""as": "capacityForOtherWork""#, #""as": "budgetReduction""#),
      ]),
    FindingCase(
      .landingNotDecided, [(decision, "")],
      nearly: [(decision, #""decision": {"by": "nämnden", "date": "2026-01-31"},"#)]),
    FindingCase(
      .broughtHomeBeyondRealised, measured("30", "30"),
      nearly: measured("30", "30") + [(landedHours, landedHours.replacing("3000", with: "1500"))]),
    FindingCase(
      .broughtHomeBeyondPotential, [(landedHours, landedHours.replacing("3000", with: "3251"))],
      nearly: [(landedHours, landedHours.replacing("3000", with: "3250"))], besides: .broughtHomeBeyondRealised),
    FindingCase(
      .realisedNotKnown, [(drivenByMinutes, "")],
      nearly: [(drivenByMinutes, #""drivenBy": ["andel"],"#)],
      besides: .benefitWithoutGoal),
    FindingCase(.realisedBeyondPotential, measured("14", "14"), nearly: measured("16", "16")),
    FindingCase(
      .benefitsClaimedTwice,
      [
        (perspective, #""perspective": "ownOrganisation","#),
        (#""name": "Mindre porto", "nature": "financial""#, #""name": "Mindre porto", "nature": "redistribution""#),
      ],
      nearly: [
        (#""name": "Mindre porto", "nature": "financial""#, #""name": "Mindre porto", "nature": "redistribution""#)
      ],
      besides: .benefitWithoutLanding),
    FindingCase(
      .implausibleFactor, [(#"{"likely": 45, "source""#, #"{"likely": 481, "source""#)],
      nearly: [(#"{"likely": 45, "source""#, #"{"likely": 480, "source""#)]),
    FindingCase(
      .factorWithoutSource, [(#"{"likely": 6000, "source": "ärendesystemet 2024"}"#, "6000")],
      nearly: [(#"{"likely": 6000, "source": "ärendesystemet 2024"}"#, #"{"likely": 6000, "source": "samma"}"#)]),
  ]

  private static let ownHours = #"""
    "internalHours": [
            {"id": "egna", "label": "Projektgrupp", "phase": "implementation", "timing": {"once": "2024-11"},
             "hours": 100, "hourlyCost": {"inera": {"monthlySalary": "38000"}}}
          ],
    """#
  private static let overhead = """
    "overhead": "none"
        },
    """
  private static let asIs = #"""
    "asIs": {
          "costs": {
            "external": [
              {"id": "gammalt", "label": "Gammalt system", "phase": "operation",
               "timing": {"monthly": {"first": "2024-11", "last": "2026-12"}}, "amount": "900"}
            ],
            "internalHours": "none", "substitutes": "none", "overhead": "none"
          }
        },
    """#
  private static let rollout = #""rollout": [{"id": "alla""#

  /// An outcome of all lines but those of some components, put before the benefits.
  private static func outcome(running: Bool, overhead: String = #""none""#) -> Edit {
    let run =
      #", {"id": "drift", "label": "Drift", "phase": "operation", "#
      + #""timing": {"monthly": {"first": "2025-01", "last": "2026-01"}}, "amount": "5000"}"#
    return (
      #""benefits": ["#,
      #""costOutcome": {"external": [{"id": "bygg", "label": "Bygge", "phase": "implementation", "#
        + #""timing": {"once": "2024-11"}, "amount": "400000"}\#(running ? run : "")], "#
        + #""internalHours": [{"id": "egna", "label": "Projektgrupp", "phase": "implementation", "#
        + #""timing": {"once": "2024-11"}, "hours": 100, "hourlyCost": {"inera": {"monthlySalary": "38000"}}}], "#
        + #""substitutes": "none", "overhead": \#(overhead)}, "benefits": ["#
    )
  }

  private static func financing(_ amount: String) -> [Edit] {
    [
      (
        #"[{"id": "omsorg", "name": "Omsorgen"}]"#,
        #"[{"id": "omsorg", "name": "Omsorgen"}, {"id": "stat", "name": "Staten"}]"#
      ),
      (rollout, #""financing": {"parts": [{"party": "stat", "amount": "\#(amount)"}], "rest": "omsorg"}, "# + rollout),
    ]
  }

  /// A plan of 2024 that another one replaced.
  private static func replanned(on date: String) -> Edit {
    (
      rollout,
      #""earlierPlans": [{"decision": {"by": "nämnden", "date": "2024-03-01"}, "leftBecause": "sent avtal"}], "#
        + #""planDecision": {"by": "nämnden", "date": "\#(date)"}, "# + rollout
    )
  }

  /// Costs and the calculation.
  static let costs: [FindingCase] = [
    FindingCase(
      .internalHoursNotCounted, [(ownHours, #""internalHours": "notCounted","#)],
      nearly: [(ownHours, #""internalHours": "none","#)]),
    FindingCase(
      .componentNotCounted, [(overhead, overhead.replacing("none", with: "notCounted"))],
      nearly: [
        (
          overhead,
          overhead.replacing(
            #""none""#,
            with:
              #"[{"id": "lokal", "label": "Lokal", "phase": "operation", "timing": {"once": "2025-01"}, "amount": "1"}]"#
          )
        )
      ]),
    FindingCase(
      .runCostMissing, [(#""label": "Drift", "phase": "operation""#, #""label": "Drift", "phase": "rollout""#)],
      nearly: [(#""amount": "5000""#, #""amount": "0""#)]),
    FindingCase(
      .contractEndMissing, [(rollout, #""drivers": ["contractExpiry"], "# + rollout)],
      nearly: [
        (
          rollout,
          #""drivers": ["contractExpiry"], "contractLengths": {"procurement": "1000", "lengths": [{"yearlyCosts": ["60000"]}]}, "#
            + rollout
        )
      ]),
    FindingCase(.costOutcomeMissing, [outcome(running: false)], nearly: [outcome(running: true)]),
    FindingCase(
      .costOutcomeNotComparable, [outcome(running: true, overhead: #""notCounted""#)], nearly: [outcome(running: true)]),
    FindingCase(.financingBeyondCost, financing("600000"), nearly: financing("400000")),
    FindingCase(
      .staleParameter, [(#""date": "2026-01-31""#, #""date": "2027-01-01""#)],
      nearly: [(#""date": "2026-01-31""#, #""date": "2026-12-31""#)], besides: .staleParameter),
    FindingCase(
      .oldPriceLevel, [(#""year": 2024"#, #""year": 2020"#)], nearly: [(#""year": 2024"#, #""year": 2021"#)]),
    FindingCase(
      .calculationMissing, [(#""calculation": {"baseMonth": "2024-11", "months": 26},"#, "")],
      nearly: [
        (#""calculation": {"baseMonth": "2024-11", "months": 26},"#, ""),
        (rollout, #""drivers": ["legislation"], "# + rollout),
      ]),
    FindingCase(.asIsMissing, [(asIs, "")], nearly: [(#""amount": "900""#, #""amount": "0""#)]),
    FindingCase(
      .planChangedAfterFullOperation, [replanned(on: "2025-01-02")], nearly: [replanned(on: "2025-01-01")]),
    FindingCase(
      .acceptanceWithoutFinding,
      [
        (
          rollout,
          #""acceptedFindings": [{"code": "old-price-level", "reason": "r", "decision": {"by": "c", "date": "2026-01-01"}}], "#
            + rollout
        )
      ],
      nearly: [
        (
          rollout,
          #""acceptedFindings": [{"code": "old-price-level", "reason": "r", "decision": {"by": "c", "date": "2026-01-01"}}], "#
            + rollout
        ), (#""year": 2024"#, #""year": 2020"#),
      ]),
  ]

  /// The whole catalogue.
  static let all = goals + map + benefits + costs
}
